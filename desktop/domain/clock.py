"""Time: instants are UTC, the plan and the appointments are wall-clock time in Europe/Oslo."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
MINUTES_PER_DAY = 24 * 60
CLOCKS_APART = timedelta(minutes=30)
"""What bears a time further ahead than this is not by another counter's clock: the own one was set back meanwhile."""


class Clock(Protocol):
    """Something that knows what time it is."""

    def now(self) -> datetime:
        """Return the present instant, UTC."""
        ...


class SetClock:
    """A clock that stands where it was put: for tests and for the invented station."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant that the clock was put to, UTC."""
        return self._instant

    def put(self, instant: datetime) -> None:
        """Put the clock to an instant (any zone)."""
        self._instant = instant.astimezone(UTC)

    def advance(self, **units: float) -> None:
        """Move the clock on by the units of a `timedelta`."""
        self._instant += timedelta(**units)


def oslo_day(instant: datetime) -> date:
    """Return the calendar day in Oslo on which an instant falls."""
    return instant.astimezone(OSLO).date()


def minute_of_day(wall_clock: time) -> int:
    """Return the minutes since midnight of a wall-clock time."""
    return wall_clock.hour * 60 + wall_clock.minute


def wall_clock(minute: int) -> time:
    """Return the wall-clock time that lies so many minutes after midnight.

    Raises:
        ValueError: the minute is not within one day.
    """
    if not 0 <= minute < MINUTES_PER_DAY:
        raise ValueError("minute outside the day")
    return time(minute // 60, minute % 60)


def instant_of(day: date, minute: int) -> datetime:
    """Return the instant, UTC, of a wall-clock promise in Oslo.

    In the hour that the autumn change repeats, the first of the two is meant.
    """
    return datetime.combine(day, wall_clock(minute), OSLO).astimezone(UTC)
