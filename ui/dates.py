"""The only place where Python's dates and Qt's meet, and where a date becomes words.

Instants are aware and stored in UTC; the counter lives by the clock of Oslo. Appointments are local dates and times.
"""

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.domain.clock import OSLO
from desktop.domain.languages import Language

_LOCALES = {
    Language.BOKMAL: (QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    Language.NYNORSK: (QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    Language.ENGLISH: (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_FIGURES = {Language.ENGLISH: "d MMM yyyy"}
_FIGURES_NORWEGIAN = "dd.MM.yyyy"
_WEEKDAY = {Language.ENGLISH: "ddd d MMM"}
_WEEKDAY_NORWEGIAN = "ddd d. MMM"
_LONG = {Language.ENGLISH: "dddd d MMMM yyyy"}
_LONG_NORWEGIAN = "dddd d. MMMM yyyy"


def to_qdate(day: date) -> QDate:
    """Return a date as Qt has it."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date | None:
    """Return Qt's date as Python's, or nothing where Qt's is not a date."""
    return date(day.year(), day.month(), day.day()) if day.isValid() else None


def to_qtime(moment: time) -> QTime:
    """Return a time of day as Qt has it, to the second."""
    return QTime(moment.hour, moment.minute, moment.second)


def from_qtime(moment: QTime) -> time | None:
    """Return Qt's time of day as Python's, or nothing where Qt's is not a time."""
    return time(moment.hour(), moment.minute(), moment.second()) if moment.isValid() else None


def in_oslo(instant: datetime) -> datetime:
    """Return an instant by the clock of Oslo.

    Raises:
        ValueError: the instant does not say which zone it is in.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(OSLO)


def to_utc(instant: datetime) -> datetime:
    """Return an instant in UTC.

    Raises:
        ValueError: the instant does not say which zone it is in.
    """
    return in_oslo(instant).astimezone(UTC)


def locale_of(language: Language) -> QLocale:
    """Return the locale for a language: Norwegian ones with Norway's, English with Britain's habits."""
    return QLocale(*_LOCALES[language])


def date_text(day: date, language: Language) -> str:
    """Return a date in short: 23.11.2026, in English 23 Nov 2026."""
    return _written(day, language, _FIGURES.get(language, _FIGURES_NORWEGIAN))


def weekday_text(day: date, language: Language) -> str:
    """Return weekday and date without the year: man. 23. nov., in English Mon 23 Nov."""
    return _written(day, language, _WEEKDAY.get(language, _WEEKDAY_NORWEGIAN))


def long_date_text(day: date, language: Language) -> str:
    """Return the whole date in words: mandag 23. november 2026."""
    return _written(day, language, _LONG.get(language, _LONG_NORWEGIAN))


def time_text(moment: time) -> str:
    """Return a time of day by the 24-hour clock: 09:05."""
    return f"{moment.hour:02}:{moment.minute:02}"


def instant_text(instant: datetime, language: Language) -> str:
    """Return an instant by the clock of Oslo: 23.11.2026 09:05.

    Raises:
        ValueError: the instant does not say which zone it is in.
    """
    local = in_oslo(instant)
    return f"{date_text(local.date(), language)} {time_text(local.time())}"


def _written(day: date, language: Language, pattern: str) -> str:
    return locale_of(language).toString(to_qdate(day), pattern)
