"""Hands and eyes of the tour: types where the keyboard is, waits for the program, takes pictures."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.app import App
from ui.keystrokes import play_scan

PATIENCE_SECONDS = 60
"""How long the tour waits for the program before it gives up."""

_QUIET_ROUNDS = 3


def pause(milliseconds: int) -> None:
    """Let the program go on for a while; unlike `QTest.qWait` this leaves Python to the worker meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class TourFailed(Exception):
    """The program did not come to where the tour expected it; the text says where."""


class Driver:
    """Drives one window.

    Attributes:
        pictures: the files that were written, in order.
    """

    def __init__(self, app: App, out: Path) -> None:
        self.app = app
        self.pictures: list[Path] = []
        self._out = out

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the keyboard is, and wait until the program has done what it does."""
        QTest.keyClick(self._here(), key, modifiers)
        self.settle()

    def write(self, text: str) -> None:
        """Type a text where the keyboard is, letters of any script included."""
        for letter in text:
            key = ord(letter.upper()) if letter.isascii() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._here(), event)
        self.settle()

    def fill(self, within: QWidget, name: str, text: str) -> None:
        """Put the keyboard into a field and type over what stands in it."""
        field = within.findChild(QWidget, name)
        if field is None:
            raise TourFailed(f"no field {name}")
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(self._here(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(text)
        self.press(Qt.Key.Key_Tab)

    def scan(self, *lines: str) -> None:
        """Scan a document where the keyboard is."""
        play_scan(lines, self._here(), int(time.monotonic() * 1000))
        pause(200)
        self.settle()

    def settle(self) -> None:
        """Wait until the worker is idle and nothing is left to be painted."""
        quiet, end = 0, time.monotonic() + PATIENCE_SECONDS
        while quiet < _QUIET_ROUNDS:
            pause(8)
            quiet = 0 if self.app.tasks.is_busy else quiet + 1
            if time.monotonic() > end:
                raise TourFailed("the worker does not come to rest")

    def wait_for(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            pause(10)
            if time.monotonic() > end:
                raise TourFailed(what)
        self.settle()

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Save a picture of the main window, or of another one, under its number and a name."""
        self.settle()
        path = self._out / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not (of or self.app.window).grab().save(str(path)):
            raise TourFailed(f"the picture {path.name} could not be written")
        self.pictures.append(path)

    def _here(self) -> QWidget:
        widget = QApplication.focusWidget() or self.app.window
        if widget.window() is not self.app.window and not widget.window().isVisible():
            raise TourFailed("the keyboard is nowhere")
        return widget
