"""When a backup is due, and which ones are kept: hours, then days, then weeks."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.domain.clock import oslo_day


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """How often a backup is made, and what is kept of them.

    Attributes:
        every_minutes: so long after the last one the next is due.
        retry_minutes: so long after one that could not be made it is tried again.
        hours, days, weeks: of so many hours, days and weeks that have a backup the newest one is kept.
        at_least: so many of the newest are kept whatever else is said.
    """

    every_minutes: int
    retry_minutes: int
    hours: int
    days: int
    weeks: int
    at_least: int


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A backup as the plan sees it.

    Attributes:
        number: each backup has one more than the one before, so that a clock that was set wrong changes no order.
        taken_at: UTC, by the counter's clock.
    """

    number: int
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """How it stands with the backups of a counter; all instants are UTC.

    Attributes:
        taken_at: when the newest one that was checked was taken; None where there is none.
        began_at: since when there is something to back up.
        second_since: since when there is a second place; None without one.
        second_at: when one was last laid there.
    """

    taken_at: datetime | None = None
    began_at: datetime | None = None
    second_since: datetime | None = None
    second_at: datetime | None = None


def is_due(plan: BackupPlan, now: datetime, taken_at: datetime | None, failed_at: datetime | None = None) -> bool:
    """Tell whether a backup should be made now.

    Args:
        plan: how often.
        now: UTC.
        taken_at: when the newest one was taken, UTC; None where there is none.
        failed_at: when one could not be made since, UTC.

    One that bears a later time than now counts as old: of two clocks that differ nobody knows which one is wrong, and
    a backup too many does no harm.
    """
    if failed_at is not None and timedelta() <= now - failed_at < timedelta(minutes=plan.retry_minutes):
        return False
    return taken_at is None or not timedelta() <= now - taken_at < timedelta(minutes=plan.every_minutes)


def kept(plan: BackupPlan, marks: Iterable[Mark]) -> frozenset[int]:
    """Return the numbers of the backups that are kept, the newest always among them.

    Only hours, days and weeks that have a backup are counted, and not by how long ago they were: neither a holiday nor
    a clock that is a year ahead empties the shelf.
    """
    newest_first = sorted(marks, reverse=True)
    numbers = {mark.number for mark in newest_first[: max(plan.at_least, 1)]}
    for wanted, period in ((plan.hours, _hour), (plan.days, _day), (plan.weeks, _week)):
        numbers |= _newest_of_each(newest_first, wanted, period)
    return frozenset(numbers)


def _newest_of_each(newest_first: Sequence[Mark], wanted: int, period: Callable[[datetime], Hashable]) -> set[int]:
    found: dict[Hashable, int] = {}
    for mark in newest_first:
        if len(found) == wanted:
            break
        found.setdefault(period(mark.taken_at), mark.number)
    return set(found.values())


def _hour(at: datetime) -> Hashable:
    return at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def _day(at: datetime) -> Hashable:
    return oslo_day(at)


def _week(at: datetime) -> Hashable:
    return oslo_day(at).isocalendar()[:2]
