"""A sentence that matters, with its icon and colour, and perhaps one thing to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.announce import Announcer, announce
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label, restyle

_ICONS = {
    Tone.SUCCESS: Icon.COMPLETED,
    Tone.WARNING: Icon.WARNING,
    Tone.DANGER: Icon.PROBLEM,
    Tone.INFO: Icon.INFO,
}


class Notice(QFrame):
    """Icon, sentence and perhaps one thing to do; hidden while there is nothing to say.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self._announce = announcer
        self._sign = QLabel(self)
        self._text = label("", "", self, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = button("", Kind.LINK, parent=self)
        self._button.clicked.connect(self.asked)
        self.setFocusProxy(self._button)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.s, space.xs, space.s, space.xs)
        row.setSpacing(space.s)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def has_action(self) -> bool:
        """Say whether there is something to do about it."""
        return not self.isHidden() and not self._button.isHidden()

    @property
    def text(self) -> str:
        """Return what is said, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: Tone = Tone.WARNING, action: str = "") -> None:
        """Say a sentence; an empty one takes the line away."""
        changed = text != self.text
        self._text.setText(text)
        self._text.setAccessibleName(text)
        restyle(self, "tone", tone.value)
        restyle(self._text, "words", tone.value)
        give_icon(self._sign, _ICONS.get(tone, Icon.INFO), tone.value, 16)
        rename(self._button, action)
        self._button.setVisible(bool(action))
        self.setVisible(bool(text))
        if text and changed and self.isVisible():
            self._announce(self, text, tone is Tone.DANGER)
