"""A red mark beside the name of the program: a sign and a word about the whole station."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone
from ui.widgets.restyle import label


class RedMark(QFrame):
    """Says one thing about the station in red; whoever derives from it says what, in the language of the window."""

    def __init__(self, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("badge", "true")
        self.setProperty("tone", Tone.DANGER.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(4)
        sign = QLabel(self)
        give_icon(sign, icon, Tone.DANGER.value, 16)
        self._word = label("", "", self)
        self._word.setProperty("words", Tone.DANGER.value)
        row.addWidget(sign)
        row.addWidget(self._word)
        self.words()

    def words(self) -> None:
        """Say it in the language of the window."""
        raise NotImplementedError

    def say(self, word: str, name: str, more: str) -> None:
        """Show a word, with what screen readers say and what stands beside the pointer."""
        self._word.setText(word)
        self.setAccessibleName(name)
        self.setToolTip(more)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()
