"""The question before an incomplete hand-in: what is open, and what handing in today or waiting means (R32, R33)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.services.queries.before_hand_in import BeforeHandIn
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.restyle import label, restyle

_MOST_NAMED = 6


class IncompleteQuestion(QWidget):
    """Says what an incomplete hand-in means and lets the clerk decide; Space or the mouse, never Ctrl+Enter again.

    Signals:
        confirmed: hand in all the same.
        declined: back to the list.
    """

    confirmed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        give_icon(self._sign, Icon.WARNING, Tone.WARNING.value, 20)
        self._title = label("", "heading", self, wrap=True)
        restyle(self._title, "words", Tone.WARNING.value)
        self._names = label("", "", self, wrap=True)
        self._meaning = label("", "", self, wrap=True)
        self._rules = label("R32 · R33", "small", self)
        self.confirm_button = primary_button("", Icon.RECEIPT, self)
        self.back_button = button("", Kind.PLAIN, Icon.BACK, self)
        self.confirm_button.clicked.connect(self.confirmed)
        self.back_button.clicked.connect(self.declined)
        space = tokens().space
        column = QVBoxLayout()
        column.setSpacing(space.xs)
        for part in (self._title, self._names, self._meaning):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        foot.addWidget(self.confirm_button)
        foot.addWidget(self.back_button)
        foot.addWidget(self._rules)
        foot.addStretch(1)
        column.addSpacing(space.xs)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.m)
        inner = QVBoxLayout()
        inner.addWidget(self._sign)
        inner.addStretch(1)
        row.addLayout(inner)
        row.addLayout(column, 1)
        self.setFocusProxy(self.confirm_button)
        self.hide()

    @property
    def text(self) -> str:
        """Return everything that is said."""
        return f"{self._title.text()}\n{self._names.text()}\n{self._meaning.text()}"

    def show_question(self, before: BeforeHandIn, open_names: Sequence[str], language: Language) -> None:
        """Say what is open and what it means."""
        count = len(open_names)
        title = self.tr("1 required document is open") if count == 1 else self.tr("%1 required documents are open")
        self._title.setText(title.replace("%1", str(count)))
        named = " · ".join(open_names[:_MOST_NAMED])
        left = count - _MOST_NAMED
        more = self.tr("and %1 more").replace("%1", str(left))
        self._names.setText(f"{named} · {more}" if left > 0 else named)
        said = before.words(language)
        self._meaning.setText("\n".join(said))
        rename(self.confirm_button, self.tr("Hand in all the same"))
        rename(self.back_button, self.tr("Back to the list"))
        self.back_button.setToolTip("Esc")
        self.confirm_button.setAccessibleDescription(". ".join((self._title.text(), named, *said)))
