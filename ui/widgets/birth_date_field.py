"""A line for a birth date, whole or part-known; what it means is the domain's to say."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class BirthDateEdit(QLineEdit):
    """Takes a birth date as people write it: 5.4.1988, 050488, 1988 where no more is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(20)
        self.setMaximumWidth(200)
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Give the hint in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.setToolTip(self.tr("Day, month and year. Where only the year or the month is known, write that."))
        self.setAccessibleName(self.tr("Birth date"))
