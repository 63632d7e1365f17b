"""A file that is dragged on the window: a calm layer over everything says what would happen to it."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.domain.rights import Right
from desktop.services.importing.looking import ENDINGS
from desktop.station.sealed import is_sealed
from ui.screens.files.sealed_panel import takes_sealed
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.restyle import label, restyle
from ui.window import MainWindow


class DropLayer(QFrame):
    """Lies over the whole window while files are dragged on it; takes one file of cases, and says why no other.

    Signals:
        dropped: the file (Path).
    """

    dropped = Signal(object)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._takes = False
        self.setAcceptDrops(True)
        self._sign = QLabel(self)
        self._text = label("", "lead", self, wrap=True)
        self._hint = label("", "muted", self, wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(tokens().space.s)
        column.addStretch(1)
        for words in (self._sign, self._text, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addStretch(1)
        self.hide()
        self._frame: QObject = window
        self.watch()

    @property
    def text(self) -> str:
        """Return what is said of what is dragged, or nothing."""
        return "" if self.isHidden() else self._text.text()

    @property
    def takes(self) -> bool:
        """Say whether what is dragged can be dropped."""
        return self._takes

    def watch(self) -> None:
        """Watch for files that come over the window: before any field inside, which would take their names as text."""
        handle = cast("QObject | None", self._window.windowHandle())  # declared without the None that it may return
        frame: QObject = self._window if handle is None else handle
        if frame is not self._frame or frame is self._window:
            self._let_go()
            self._frame = frame
            frame.installEventFilter(self)

    def leave(self) -> None:
        """Watch no longer."""
        self._let_go()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come up as soon as files are over the window."""
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._window:
            self.watch()  # it has a frame of its own by now
        elif kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            mime = event.mimeData()
            if mime.hasUrls() and not self._window.covered:
                self._say([Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()])
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be taken; the rest is let in as well, so that it is said why not, and refused when dropped."""
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show by the cursor whether it can be dropped."""
        event.setAccepted(self._takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go away with it."""
        super().dragLeaveEvent(event)
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on."""
        self.hide()
        if self._takes:
            event.acceptProposedAction()
            self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _let_go(self) -> None:
        if shiboken6.isValid(self._frame):  # a window can get another frame, and the one before is gone then
            self._frame.removeEventFilter(self)

    def _say(self, paths: Sequence[Path]) -> None:
        text, hint = self._why_not(paths)
        self._takes = not text
        if self._takes:
            text = self.tr("Let go to look at %1").replace("%1", paths[0].name)
            hint = self.tr("You see what is in it. Nothing is written before you say so.")
        self._text.setText(text)
        self._hint.setText(hint)
        give_icon(self._sign, Icon.SAVE if self._takes else Icon.CANCELLED, "muted", 48)
        restyle(self, "drop", "yes" if self._takes else "no")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def _why_not(self, paths: Sequence[Path]) -> tuple[str, str]:
        """Return why it cannot be taken, and what to do; nothing where it can."""
        if Right.EXCHANGE not in self._session.actor.rights:
            return self.tr("Your account may not take files in."), self.tr("A clerk or the leader does it.")
        if len(paths) != 1:
            return self.tr("One file at a time."), self.tr("Drag the others on the window afterwards.")
        if paths[0].is_dir():
            return self.tr("This is a folder."), self.tr("Drag the file itself on the window.")
        if takes_sealed(self._session, paths[0]):
            return "", ""
        if is_sealed(paths[0]):
            return (
                self.tr("%1 comes from a counter of a station with several.").replace("%1", paths[0].name),
                self.tr("This counter is alone. Drag it on the window of a counter of that station."),
            )
        if paths[0].suffix.lower() not in ENDINGS:
            endings = ", ".join(ENDINGS)
            return (
                self.tr("%1 is no file of cases.").replace("%1", paths[0].name),
                self.tr("Cases come in files that end in %1.").replace("%1", endings),
            )
        return "", ""
