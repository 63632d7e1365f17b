"""Terms that the counter sets by itself."""

from datetime import date, timedelta

from desktop.domain.holidays import OutsideCalendar
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays


def papers_due(today: date) -> date:
    """Return by when missing papers are asked for: the catalogue's term, and never a day on which nobody is here."""
    day = today + timedelta(days=catalogue().missing_document_days)
    try:
        while not holidays().is_open_weekday(day):
            day += timedelta(days=1)
    except OutsideCalendar:
        pass  # the calendar of holidays ends some day; then the term is what it is
    return day
