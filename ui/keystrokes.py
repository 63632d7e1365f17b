"""Play a document scan as a scanner would send it: each character a few milliseconds after the one before."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PACE = 6


def key_pair(key: int, text: str, at: int, modifiers: Qt.KeyboardModifier) -> tuple[QKeyEvent, QKeyEvent]:
    """Return press and release of a key; `at` is the time of the press in milliseconds."""
    pair = (
        QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text),
        QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text),
    )
    pair[0].setTimestamp(at)
    pair[1].setTimestamp(at + 2)
    return pair


def scan_events(lines: Sequence[str], at: int, pace: int = _PACE) -> Iterable[QKeyEvent]:
    """Yield the keys of a scan that begins at a time (milliseconds), each line ended by Enter."""
    for line in lines:
        for letter in line:
            key = ord(letter.upper())
            shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
            yield from key_pair(key, letter, at, shift)
            at += pace
        yield from key_pair(Qt.Key.Key_Return, "\r", at, Qt.KeyboardModifier.NoModifier)
        at += pace


def play_scan(lines: Sequence[str], target: QWidget | None = None, at: int = 1_000_000) -> None:
    """Send a scan to a widget, or to the one that has the focus, with nothing else in between.

    Raises:
        RuntimeError: no widget has the focus.
    """
    for event in scan_events(lines, at):
        receiver = target or QApplication.focusWidget() or QApplication.activeWindow()
        if receiver is None:
            raise RuntimeError("no widget has the focus")
        QApplication.sendEvent(receiver, event)
