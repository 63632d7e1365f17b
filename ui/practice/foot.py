"""The foot of the sign-in: the way into practice, or, in practice, who can sign in and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.help.topic import set_help
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label


class PracticeFoot(QWidget):
    """Shows one of the two.

    Signals:
        wanted: somebody wants to practise.
        over_wanted: begin again with fresh people.
        end_wanted: no more practice.
    """

    wanted = Signal()
    over_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "practice")
        self._logins: tuple[str, ...] = ()
        self._password = ""
        self.begin_button = button("", Kind.LINK, Icon.PRACTICE, self)
        self.over_button = button("", Kind.LINK, parent=self)
        self.end_button = button("", Kind.LINK, parent=self)
        self._said = label("", "muted", self, wrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.begin_button.clicked.connect(self.wanted)
        self.over_button.clicked.connect(self.over_wanted)
        self.end_button.clicked.connect(self.end_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.s)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.addStretch(1)
        for each in (self.begin_button, self.over_button, self.end_button):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        self.offer(begin=False, ways=False)
        self._words()

    @property
    def said(self) -> str:
        """Return the sentence, or nothing."""
        return "" if self._said.isHidden() else self._said.text()

    def offer(self, *, begin: bool, ways: bool) -> None:
        """Offer to begin, or to start over and to end."""
        self.begin_button.setVisible(begin)
        self.over_button.setVisible(ways)
        self.end_button.setVisible(ways)
        self._said.setVisible(ways)

    def show_progress(self, done: float, what: str) -> None:
        """Say how far the making of the invented station has come, from 0 to 1."""
        self._say(f"{what} … {done:.0%}")

    def show_people(self, logins: Sequence[str], password: str) -> None:
        """Say who can sign in, and with which password."""
        self._logins, self._password = tuple(logins), password
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setAccessibleName(text)

    def _words(self) -> None:
        rename(self.begin_button, self.tr("Practise with invented people"))
        self.begin_button.setToolTip(self.tr("Opens a window of its own; nothing real is touched by it."))
        rename(self.over_button, self.tr("Start over with fresh people"))
        rename(self.end_button, self.tr("End the practice"))
        if not self._logins:
            self._say(self.tr("The practice station is being made ready."))
            return
        names = self.tr("Nothing here is real. Sign in as one of these: %1").replace("%1", ", ".join(self._logins))
        password = self.tr("Password of each: %1").replace("%1", self._password)
        self._say(f"{names}\n{password}")
