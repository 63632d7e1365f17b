"""What the calendar shows, in words: a day, a week by its number, a month, a list from a day on."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from ui.dates import locale_of, long_date_text, to_qdate, weekday_text
from ui.screens.calendar.span import Span


def title(span: Span, day: date, language: Language, *, back: bool = False) -> str:
    """Return the title of what is shown; `back` where a list goes back from its day."""
    if span is Span.DAY:
        return _upper(long_date_text(day, language))
    if span is Span.MONTH:
        return _upper(locale_of(language).toString(to_qdate(day), "MMMM yyyy"))
    if span is Span.AGENDA:
        pattern = (
            QCoreApplication.translate("Calendar", "Back from %1")
            if back
            else QCoreApplication.translate("Calendar", "From %1")
        )
        return pattern.replace("%1", long_date_text(day, language))
    return _week(span, day, language)


def short_title(span: Span, day: date, language: Language) -> str:
    """Return it in short: the day without its year, the number of the week."""
    if span is Span.WEEK:
        return _week(span, day, language).partition(" · ")[0]
    return title(span, day, language) if span is Span.MONTH else weekday_text(day, language)


def _week(span: Span, day: date, language: Language) -> str:
    first, last = span.days(day)
    number = to_qdate(first).weekNumber()[0]
    locale = locale_of(language)
    dotted = "" if language is Language.ENGLISH else "."
    week = QCoreApplication.translate("Calendar", "Week")
    begin = f"{first.day}{dotted}"
    if first.month != last.month:
        begin += locale.toString(to_qdate(first), " MMMM")
    if first.year != last.year:
        begin += f" {first.year}"
    end = f"{last.day}{dotted}" + locale.toString(to_qdate(last), " MMMM yyyy")
    return f"{week} {number} · {begin}–{end}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
