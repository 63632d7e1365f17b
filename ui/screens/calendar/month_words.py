"""The words of a day in the month: how much of it is free, or why nothing is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.services.queries.month import DayCount
from ui.dates import long_date_text
from ui.screens.calendar.reasons import Found, reasons_text, short_reason
from ui.screens.calendar.sentences import closed_text, public_word, today_word

_SATURDAY = 5


def day_text(day: DayCount, today: date, found: Found) -> str:
    """Return how full a day is in a few words, or why it is empty; nothing for a weekend without a plan."""
    if day.closed:
        return closed_text(day.closed)
    if day.day < today:
        return _booked(day) if day.booked else ""
    if not day.places and not day.public:
        return QCoreApplication.translate("Calendar", "No times published") if day.day.weekday() < _SATURDAY else ""
    if not day.places:
        return QCoreApplication.translate("Calendar", "Public places only")
    if day.hidden == day.places:
        return QCoreApplication.translate("Calendar", "Not released yet")
    if not day.free and short_reason(found):
        return short_reason(found)
    text = QCoreApplication.translate("CalendarMonth", "%1 of %2 free")
    return text.replace("%2", str(day.places)).replace("%1", str(day.free))


def narrow_text(day: DayCount, today: date) -> str:
    """Return it for a narrow day; empty where only a sentence says it."""
    if day.closed or day.day < today or not day.places:
        return ""
    return f"{day.free}/{day.places}"


def below_text(day: DayCount, today: date) -> str:
    """Return what else there is to know: people on a closed day, places of the portal."""
    if day.booked and (day.closed or not day.places) and day.day >= today:
        return _booked(day)
    told = day.public and day.places and not day.closed and day.day >= today
    return f"{public_word()}: {day.public}" if told else ""


def spoken(day: DayCount, today: date, found: Found, language: Language, *, service: bool) -> str:
    """Return the sentence for a screen reader: the date, how full it is, and why nothing is free."""
    parts = [long_date_text(day.day, language)]
    if day.day == today:
        parts.append(today_word())
    told = day_text(day, today, found)
    whole = reasons_text(found, language, service=service)
    parts += [part for part in (whole or told, below_text(day, today)) if part]
    if len(parts) == 1:
        parts.append(QCoreApplication.translate("Calendar", "No times published"))
    return ", ".join(parts)


def tooltip(day: DayCount, today: date, found: Found, language: Language, *, service: bool) -> str:
    """Return everything about a day, a line each."""
    return "\n".join(spoken(day, today, found, language, service=service).split(", ", 1))


def week_number(day: date) -> str:
    """Return the number of the week of a day, by ISO 8601."""
    return str(day.isocalendar().week)


def _booked(day: DayCount) -> str:
    return QCoreApplication.translate("CalendarMonth", "%1 booked").replace("%1", str(day.booked))
