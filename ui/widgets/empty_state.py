"""What a list says when there is nothing in it: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label


class EmptyState(QWidget):
    """An icon, a sentence and a button, in the middle.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self, icon: Icon, text: str, action: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        give_icon(self._sign, icon, "muted", 40)
        self._text = label("", "lead", self, wrap=True)
        self._hint = label("", "muted", self, wrap=True)
        self._button: QPushButton = button("", Kind.PLAIN, parent=self)
        self._button.clicked.connect(self.asked)
        centre = Qt.AlignmentFlag.AlignHCenter
        for words in (self._text, self._hint):
            words.setAlignment(centre)
        space = tokens().space
        middle = QWidget(self)
        middle.setMaximumWidth(420)
        across = QHBoxLayout(self)  # not an alignment: that would not let long words take a second line
        across.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addStretch(2)
        column.addWidget(self._sign, 0, centre)
        column.addWidget(self._text)
        column.addWidget(self._hint)
        column.addSpacing(space.s)
        column.addWidget(self._button, 0, centre)
        column.addStretch(3)
        self.set_texts(text, action, hint)

    def take_keyboard(self) -> None:
        """Be a place for the keyboard, so that the keys of the screen around work where there is nothing to list."""
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._text)

    def set_texts(self, text: str, action: str = "", hint: str = "") -> None:
        """Say something else, as after a change of language; without an action there is no button."""
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        rename(self._button, action)
        self._button.setVisible(bool(action))
