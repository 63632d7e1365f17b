"""How much of the calendar is shown at once, and to what it is narrowed."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_WEEK = 7


class Span(StrEnum):
    """How much the calendar shows at once; the value is remembered."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"

    @property
    def in_columns(self) -> bool:
        """Say whether it shows desks as columns, the hours of the day beside them."""
        return self in (Span.DAY, Span.WEEK)

    def days(self, day: date) -> tuple[date, date]:
        """Return the first and the last day that are shown with a day: whole weeks for a week and a month."""
        first = last = day
        if self is Span.MONTH:
            first = day.replace(day=1)
            last = day.replace(day=monthrange(day.year, day.month)[1])
        if self in (Span.WEEK, Span.MONTH):
            first -= timedelta(days=first.weekday())
            last += timedelta(days=_WEEK - 1 - last.weekday())
        return first, last

    def step(self, day: date, steps: int) -> date:
        """Return the day so many steps on; a month has its last day where it has no such day."""
        if self is not Span.MONTH:
            return day + timedelta(days=steps * (1 if self is Span.DAY else _WEEK))
        number = day.year * 12 + day.month - 1 + steps
        year, month = number // 12, number % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Asked:
    """What the clerk has narrowed the calendar to, and who asks.

    Attributes:
        service, minutes: the errand for which places are looked for, and its length; empty for any.
        desk_ids: the desks to show side by side; empty for all.
        staff_id: whose own holds are told as theirs.
    """

    service: str = ""
    minutes: int = 0
    desk_ids: tuple[str, ...] = ()
    staff_id: str = ""
