"""A line of words that is cut to the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.announce import announce


class CutLabel(QLabel):
    """A line of words that is said in short, or ends in an ellipsis, where there is no room; its tooltip tells all."""

    def __init__(self, role: str, parent: QWidget, least: int = 0, *, announced: bool = False) -> None:
        super().__init__(parent)
        self._whole = self._short = ""
        self._announced = announced
        self.setProperty("role", role)
        self.setMinimumWidth(least)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str, short: str = "") -> None:
        """Say it, and let a screen reader say it where it is new."""
        if (text, short) == (self._whole, self._short):
            return
        self._whole, self._short = text, short
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._cut()
        if text and self._announced and self.isVisible():
            announce(self, text, False)  # noqa: FBT003 - politely

    @property
    def whole(self) -> str:
        """Return all of the words."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= self.width()
        text = self._whole if fits or not self._short else self._short
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width()))
