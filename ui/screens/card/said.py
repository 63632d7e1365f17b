"""A sentence that matters, with its icon and colour."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.announce import Announcer, announce
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.restyle import label, restyle

_ICONS = {
    Tone.SUCCESS: Icon.COMPLETED,
    Tone.WARNING: Icon.WARNING,
    Tone.DANGER: Icon.PROBLEM,
}


class Said(QFrame):
    """Hidden while there is nothing to say; a new sentence is read out, a refusal at once."""

    def __init__(self, parent: QWidget | None = None, *, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self._announce = announcer
        self._sign = QLabel(self)
        self._text = label("", "", self, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.s, space.xs, space.s, space.xs)
        row.setSpacing(space.s)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: Tone = Tone.WARNING) -> None:
        """Say a sentence; an empty one takes the line away."""
        changed = text != self.text
        self._text.setText(text)
        self._text.setAccessibleName(text)
        restyle(self, "tone", tone.value)
        restyle(self._text, "words", tone.value)
        give_icon(self._sign, _ICONS.get(tone, Icon.INFO), tone.value, 16)
        self.setVisible(bool(text))
        if text and changed and self.isVisible():
            self._announce(self, text, tone is Tone.DANGER)
