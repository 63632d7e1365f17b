"""A few answers, chosen by a number key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button
from ui.widgets.restyle import label

_BESIDE = 48
"""As many letters as stand in one line; longer answers stand under each other."""
_FIRST_KEY = int(Qt.Key.Key_1)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickChoices(QWidget):
    """Asks one question; a number key picks, arrows walk, Enter or Space picks the one that the keyboard is on.

    Signals:
        picked: the number (int, from 0) of the answer.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        # No QButtonGroup: in one, walking with the arrows presses what it comes to.
        self._buttons: list[QPushButton] = []
        self._question = label("", "small", self)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.xs)
        column.addWidget(self._question)
        self._grid = QGridLayout()
        self._grid.setSpacing(space.xs)
        column.addLayout(self._grid)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Say whether the question waits for an answer."""
        return self._open

    @property
    def answers(self) -> tuple[str, ...]:
        """Return the answers that are offered, with their keys."""
        return tuple(made.text() for made in self._buttons)

    def ask(self, question: str, answers: Sequence[str]) -> None:
        """Offer answers; one alone is no question, and takes the row away."""
        self.clear()
        if len(answers) < 2:
            return
        self._question.setText(question)
        beside = sum(len(answer) + 4 for answer in answers) <= _BESIDE
        self._grid.setColumnStretch(len(answers), 1)
        for number, answer in enumerate(answers):
            made = button(f"{number + 1}  {answer}", Kind.PLAIN, parent=self)
            made.setAccessibleName(answer)
            made.setAccessibleDescription(question)
            made.setCheckable(True)
            made.clicked.connect(self._clicked)
            self._buttons.append(made)
            self._grid.addWidget(made, *((0, number) if beside else (number, 0)))
        self._open = True
        self.setFocusProxy(self._buttons[0])
        self.show()

    def clear(self) -> None:
        """Take the question away."""
        self._open = False
        for made in self._buttons:
            self._grid.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._buttons = []
        self.hide()

    def pick(self, number: int) -> None:
        """Answer."""
        self._open = False
        for at, made in enumerate(self._buttons):
            made.setChecked(at == number)
        self.picked.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by number or Enter; the buttons walk by arrows themselves and hand on what they do not know."""
        number = event.key() - _FIRST_KEY
        focused = self.focusWidget()
        if 0 <= number < len(self._buttons):
            self.pick(number)
        elif event.key() in _ENTERS and focused in self._buttons:
            self.pick(self._buttons.index(focused))
        else:
            super().keyPressEvent(event)

    @Slot()
    def _clicked(self) -> None:
        made = self.sender()
        if isinstance(made, QPushButton) and made in self._buttons:
            self.pick(self._buttons.index(made))
