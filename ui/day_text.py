"""Read a day to come, as people write it at a counter."""

import re
from datetime import date, timedelta


class NoDayError(ValueError):
    """A text that is no day; the text of the exception says nothing of what was typed."""


_SEPARATOR = r"[./\-\s]+"
_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(rf"(?P<d>\d{{1,2}}){_SEPARATOR}(?P<m>\d{{1,2}})(?:{_SEPARATOR}(?P<y>\d{{4}}|\d{{2}})?)?"),
    re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4}|\d{2})?"),
)
_DAYS_FROM_NOW = re.compile(r"\+\s*(\d{1,3})")


def read_day(text: str, today: date) -> date:
    """Return the day that is meant.

    Day first: `7.12.2026`, `07/12-26`, `071226`; year first: `2026-12-07`. Without a year it is the next such day,
    today included: `7.12`, `0712`. `+14` is fourteen days from today. A year of two digits is in this century.

    Raises:
        NoDayError: it is none of these, or there is no such day.
    """
    wanted = text.strip()
    if match := _DAYS_FROM_NOW.fullmatch(wanted):
        return today + timedelta(days=int(match[1]))
    for form in _FORMS:
        if match := form.fullmatch(wanted):
            return _day(match["y"], int(match["m"]), int(match["d"]), today)
    raise NoDayError("not-understood")


def _day(year: str | None, month: int, day: int, today: date) -> date:
    try:
        if year:
            return date(int(year) if len(year) == 4 else today.year // 100 * 100 + int(year), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        raise NoDayError("impossible") from None
