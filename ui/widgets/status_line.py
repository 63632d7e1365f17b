"""The line at the bottom: the station's connection, backup and the time."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.elided import ElidedLabel
from ui.widgets.restyle import label, restyle

_HIGH = 34
"""As high as with a button in it, so that nothing moves when one comes or goes, pixels."""


class StatusLine(QFrame):
    """One calm line; amber, with an icon and words, while the counter is cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._text = ElidedLabel(self)
        self._time = label("", "", self)
        space = tokens().space
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.xs, space.m, space.xs)
        row.setSpacing(space.m)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._time)
        self._sign.hide()
        self.setMinimumHeight(_HIGH)

    @property
    def text(self) -> str:
        """Return what the line says."""
        return self._text.text()

    def set_state(self, text: str, icon: Icon | None = None, tone: Tone = Tone.NEUTRAL) -> None:
        """Say how things stand; only the tone `WARNING` colours the line."""
        self._text.set_words(text)
        self._sign.setVisible(icon is not None)
        warning = tone is Tone.WARNING
        restyle(self, "tone", Tone.WARNING.value if warning else "")
        for words in (self._text, self._time):
            words.style().polish(words)
        if icon is not None:
            give_icon(self._sign, icon, Tone.WARNING.value if warning else "muted", 14)

    def add(self, widget: QWidget) -> None:
        """Put something more at the end of the line, before the time of day."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def set_time(self, text: str) -> None:
        """Show the time of day."""
        self._time.setText(text)
        self._time.setAccessibleName(text)
