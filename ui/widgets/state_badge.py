"""A state as icon, word and colour."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone
from ui.widgets.restyle import restyle

_CONTEXT = "StateBadge"


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is shown; the word is an English source text of the context `StateBadge`."""

    icon: Icon
    tone: Tone
    source: str

    @property
    def word(self) -> str:
        """Return the word in the language in use."""
        return QCoreApplication.translate(_CONTEXT, self.source)


class StateBadge(QFrame):
    """A small rounded label: icon, word and colour together, so that none of them stands alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("badge", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sign = QLabel(self)
        self._word = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 8, 1)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_look(look)

    @property
    def look(self) -> Look:
        """Return what is shown."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Show another state."""
        self._look = look
        restyle(self, "tone", look.tone.value)
        restyle(self._word, "words", look.tone.value)
        give_icon(self._sign, look.icon, look.tone.value, 16)
        self._word.setText(look.word)
        self.setAccessibleName(look.word)

    def changeEvent(self, event: QEvent) -> None:
        """Say the state in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_look(self._look)
