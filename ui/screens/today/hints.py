"""The line under the day: which keys do what to the chosen person."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.actions.keymap import keymap
from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class DayHints(QFrame):
    """Keys with what they do; only those that do something now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._steps: Sequence[tuple[str, str]] = ()
        self._chosen = False
        self._away = False
        self._left = label("", "small", self)
        self._right = label("", "small", self)
        for words in (self._left, self._right):
            words.setTextFormat(Qt.TextFormat.RichText)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.xs, space.m, space.xs)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self._right)
        self._words()

    def show_hints(self, steps: Sequence[tuple[str, str]], *, chosen: bool, away: bool) -> None:
        """Show the keys of the steps that may be taken; `away` is true on another day than today."""
        self._steps, self._chosen, self._away = steps, chosen, away
        self._words()

    @property
    def text(self) -> str:
        """Return the keys of the chosen person, as they are shown."""
        return self._left.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        if self._chosen:
            keys = [*self._steps, (self.tr("Enter"), self.tr("Open the case"))]
        else:
            keys = [("\u2191 \u2193", self.tr("Choose a person"))]
        days = [("\u2190 \u2192", self.tr("Another day"))]
        if self._away:
            days.append((keymap().shown("today.today"), self.tr("Today")))
        self._left.setText(_line(keys))
        self._right.setText(_line(days))


def _line(keys: Sequence[tuple[str, str]]) -> str:
    return "&nbsp;&nbsp;&nbsp;&nbsp;".join(f"<b>{key}</b>&nbsp; {word}" for key, word in keys)
