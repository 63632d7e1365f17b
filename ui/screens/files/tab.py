"""The tab *Files*: cases come in and what the counter did goes out; also what is missing when the lines are down."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.station.attaching import follower_of
from ui.help.topic import set_help
from ui.screens.files.age import AgeLimits
from ui.screens.files.give_out import GiveOutPanel
from ui.screens.files.refused_list import RefusedPanel
from ui.screens.files.sealed_panel import SealedPanel, takes_sealed
from ui.screens.files.settings import FileSettings
from ui.screens.files.take_in import TakeInPanel
from ui.screens.line.stick import StickPanel
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.sides import give_name

_WIDTH = 820
_BESIDE = 620
"""From this width on, giving out and the hours lie beside each other, pixels."""


class FilesTab(QWidget):
    """Takes files in, mends what was refused, and gives out.

    Args:
        session: the clerk at the counter.
        settings: where this PC remembers which file was the last.
        program: how the program is started once more; as it was started itself where nothing is said.
    """

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
        program: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        set_help(self, "files")
        self._session = session
        self.settings = FileSettings(settings)
        self.take_in = TakeInPanel(session, self, program=program)
        self.sealed = SealedPanel(session, self)
        self.stick = StickPanel(session, self)
        self.refused = RefusedPanel(session, self)
        self.give_out = GiveOutPanel(session, self)
        self.limits = AgeLimits(self.settings, self)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = QScrollArea(self)
        self._read = False
        self._lay_out()
        self.take_in.taken.connect(self._taken)
        self.take_in.sealed_chosen.connect(self.look_at)
        session.changed.connect(self._tell_stick)

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Show what a file is, before it is taken in."""
        if takes_sealed(self._session, path):
            self.sealed.look_at(path)
        else:
            self.take_in.look_at(path)

    def leave(self) -> None:
        """Stop what is coming in, because the clerk leaves."""
        self.take_in.child.leave()
        self.sealed.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Look once whether refused lines of the last file are still there."""
        super().showEvent(event)
        self._tell_stick()
        if not self._read:
            self._read = True
            if self.take_in.may:
                self.refused.show_file(self.settings.last)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            give_name(self._scroll, self.tr("Files"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the two lower parts beside each other where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._foot.setDirection(way.LeftToRight if self.width() >= _BESIDE else way.TopToBottom)

    @Slot(object)
    def _taken(self, path: Path) -> None:
        self._read = True
        self.settings.set_last(path)
        self.refused.show_file(path)
        if self.take_in.choose_button.hasFocus() and self.refused.isVisible():
            self.refused.list.setFocus(Qt.FocusReason.OtherFocusReason)
        # The other process has written; whoever looks at the counter's file from outside has not told of it yet.
        self._session.changed.emit(Changes(Touched.ALL))

    @Slot(object)
    def _tell_stick(self, _: object = None) -> None:
        if self.isVisible():
            follower = follower_of(self._session.store)
            self.stick.tell(follower.standing() if follower is not None else None)

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.xl)
        column.addWidget(self.take_in)
        column.addWidget(self.sealed)
        column.addWidget(self.refused)
        column.addWidget(self.stick)
        self._foot.setSpacing(space.xl)
        self._foot.addWidget(self.give_out, 3, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(self.limits, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._foot)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        give_name(self._scroll, self.tr("Files"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.setFocusProxy(self.take_in)
