"""By when an ordered card should have come, counted in working days (facts §6; the figures are the catalogue's)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.catalogue import Terms
from desktop.domain.holidays import Holidays

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class Delay(StrEnum):
    """How late a card is: still within the time for it to come back, back by now if it came back, or lost by now."""

    LATE = "late"
    SHOULD_BE_BACK = "should-be-back"
    COUNTS_AS_LOST = "counts-as-lost"


@dataclass(frozen=True, slots=True)
class Lateness:
    """How a card that has not come stands.

    Attributes:
        due: the last local day on which it comes in time; on that day itself it is not late.
        working_days: how many working days after that day it is now; 0 while it is not late.
        delay: what is to be thought of it, or None while it is not late.
    """

    due: date
    working_days: int = 0
    delay: Delay | None = None


def is_working_day(day: date, holidays: Holidays) -> bool:
    """Return whether the post and the producer work on a day: no weekend, and no public holiday as far as known."""
    return day.weekday() < _SATURDAY and day not in holidays.days


def working_day_after(start: date, count: int, holidays: Holidays) -> date:
    """Return the day that lies so many working days after another; the first day itself is not counted."""
    day = start
    while count > 0:
        day += _ONE_DAY
        count -= is_working_day(day, holidays)
    return day


def working_days_between(start: date, end: date, holidays: Holidays) -> int:
    """Return how many working days there are after the first day, up to and including the last one."""
    days = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))
    return sum(is_working_day(day, holidays) for day in days)


def lateness(ordered_on: date, today: date, terms: Terms, holidays: Holidays) -> Lateness:
    """Return how late a card is that was ordered on a local day and has not come."""
    due = working_day_after(ordered_on, terms.card_delivery_working_days, holidays)
    late = working_days_between(due, today, holidays) if today > due else 0
    if today <= due:
        return Lateness(due)
    if late > terms.card_return_working_days + terms.card_lost_extra_working_days:
        return Lateness(due, late, Delay.COUNTS_AS_LOST)
    if late > terms.card_return_working_days:
        return Lateness(due, late, Delay.SHOULD_BE_BACK)
    return Lateness(due, late, Delay.LATE)


def last_late_order_day(today: date, terms: Terms, holidays: Holidays) -> date:
    """Return the last local day of an order whose card, not come yet, is late today."""
    day = today - _ONE_DAY
    while working_day_after(day, terms.card_delivery_working_days, holidays) >= today:
        day -= _ONE_DAY
    return day
