"""A line with a suggestion in it, which gives way to what is typed."""

from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.languages import Language
from ui.dates import date_text
from ui.day_text import NoDayError, read_day

_ALMOST_A_YEAR = timedelta(days=364)


class SuggestedDay(QLineEdit):
    """Takes a day as people write it; a suggestion follows the case until the clerk types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(20)
        self.setMaximumWidth(160)
        self._suggestion = ""
        self._day: date | None = None

    @property
    def is_typed(self) -> bool:
        """Say whether the clerk has changed what was suggested."""
        return self.text() != self._suggestion

    def suggest(self, day: date | None, language: Language, *, anew: bool = False) -> None:
        """Put a day in, unless something was typed; `anew` forgets what was typed, as for another case."""
        typed = self.is_typed and not anew
        self._day = day
        self._suggestion = figures(day, language) if day else ""
        if not typed:
            self.setText(self._suggestion)

    def day(self, today: date) -> date | None:
        """Return the day that is meant, a day to come where no year is written; None where it is none.

        The suggestion itself is the day that was suggested, in whatever form it is shown.
        """
        if not self.is_typed:
            return self._day
        try:
            return read_day(self.text(), today)
        except NoDayError:
            return None

    def past_day(self, today: date) -> date | None:
        """Return the day that is meant, the last such one where no year is written."""
        return self.day(today - _ALMOST_A_YEAR)


def figures(day: date, language: Language) -> str:
    """Return a day in a form that is read again: 23.11.2026 in every language."""
    return date_text(day, Language.BOKMAL if language is Language.ENGLISH else language)
