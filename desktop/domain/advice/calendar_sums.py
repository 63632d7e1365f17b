"""Counting in calendar months and in days: two different things, for two different acts (R36)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

REGISTERED_BEFORE_EXPIRY = timedelta(days=37)
"""How long before expiry an application must be registered where waiting times stood in the way (R34)."""
F_CODE_BEFORE_EXPIRY = timedelta(days=75)
"""When a permit holder who has had no F-code applies in the ordinary way (R68)."""
MONTHS_OF_ADVICE = (3, 2)
"""The recommended window in months before expiry: advice, never a limit (R44)."""
YEARS_TO_PERMANENT = 3
"""The unbroken residence after which permanent residence may be possible (R72)."""


def months_earlier(day: date, months: int) -> date:
    """Return the same day some calendar months earlier, or that month's last day where it is shorter (R36).

    Raises:
        ValueError: there is no such year.
    """
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_later(day: date) -> date | None:
    """Return the same day a calendar month later, or that month's last; `None` after the last month that there is."""
    if (day.year, day.month) == (date.max.year, date.max.month):
        return None
    year, month = divmod(day.year * 12 + day.month, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def years_later(day: date, years: int) -> date | None:
    """Return the same day some years later, 28 February for 29 February; `None` after the last year that there is."""
    if day.year + years > date.max.year:
        return None
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + years, day.month, 28) if is_leap_day else day.replace(year=day.year + years)


@dataclass(frozen=True, slots=True)
class CountedBack:
    """The dates counted back from the day on which a permit expires.

    Attributes:
        month_before: the last day to attend and hand in (R33).
        register_by: 37 days before (R34).
        f_code_by: 75 days before (R68).
        advised_from: three months before (R44).
        advised_by: two months before (R44).
    """

    month_before: date
    register_by: date
    f_code_by: date
    advised_from: date
    advised_by: date


@lru_cache(maxsize=8192)
def counted_back(expires_on: date) -> CountedBack:
    """Return the dates counted back from a permit's last valid day.

    Raises:
        ValueError, OverflowError: the permit expired before April of the year 1.
    """
    advised_from, advised_by = (months_earlier(expires_on, months) for months in MONTHS_OF_ADVICE)
    return CountedBack(
        month_before=months_earlier(expires_on, 1),
        register_by=expires_on - REGISTERED_BEFORE_EXPIRY,
        f_code_by=expires_on - F_CODE_BEFORE_EXPIRY,
        advised_from=advised_from,
        advised_by=advised_by,
    )
