"""Free times for one errand, those before the deadline apart from those after it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.calendar_words import NOON, PartOfDay
from desktop.domain.clock import oslo_day
from desktop.services.commands import Store
from desktop.services.free_times import FreeTime, free_times
from desktop.services.neighbouring_times import Errand, times_beside
from desktop.services.work import Actor

OFFERED = 12
"""How many times are listed; of several desks that are free at one time the first is."""
_WHOLE_DAY = 5_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What times are looked for.

    Attributes:
        service, minutes: the errand and how long it takes.
        deadline: the last local day in time (R33), or None.
        from_day: the first local day to look at; today where nothing is said.
        by_day: the last local day to look at, or None.
        desks: the ids of the desks at which to look; empty for all.
        pointed: desk, local day and minute that were pointed at in the calendar; listed too, if it is free.
        family: when the others of the family come; what is free beside it is offered first.
        beside: the time that was pointed at is taken, and wanted for one more (`ui.screens.booking.beside`).
    """

    service: str
    minutes: int
    deadline: date | None = None
    from_day: date | None = None
    mornings: bool = False
    pointed: tuple[str, date, int] | None = None
    by_day: date | None = None
    desks: tuple[str, ...] = ()
    beside: bool = False
    family: tuple[FreeTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Free times, earliest first; all in `in_time` where there is no deadline.

    Attributes:
        beside: those directly beside the family's, which are in no other list.
        deadline: the last local day in time, or None.
    """

    in_time: tuple[FreeTime, ...]
    late: tuple[FreeTime, ...]
    beside: tuple[FreeTime, ...] = ()
    deadline: date | None = None

    @property
    def all(self) -> tuple[FreeTime, ...]:
        """Return all, in the order in which they are listed."""
        return self.beside + self.in_time + self.late

    @property
    def any_in_time(self) -> bool:
        """Tell whether one of them is in time."""
        return bool(self.in_time) or any(self.is_in_time(time) for time in self.beside)

    def is_in_time(self, time: FreeTime) -> bool:
        """Tell whether a time is not after the deadline."""
        return self.deadline is None or time.day <= self.deadline


def find_times(store: Store, wanted: Wanted, held: FreeTime | None = None) -> Found:
    """Return the first free staff times.

    Args:
        store: the database.
        wanted: what is looked for.
        held: a time that is held for this very booking: nobody else's, so it stays in the list.
    """
    today = oslo_day(store.clock.now())
    begin = max(wanted.from_day or today, today)
    last = wanted.deadline
    in_time: tuple[FreeTime, ...] = ()
    if last is None or last >= begin:
        in_time = _search(store, wanted, begin, _first_of(last, wanted.by_day), OFFERED)
    late: tuple[FreeTime, ...] = ()
    if last is not None and len(in_time) < OFFERED:
        after = max(begin, last + timedelta(days=1))
        late = _search(store, wanted, after, wanted.by_day, OFFERED - len(in_time))
    kept = [held] if held is not None and _fits(held, wanted, begin) else []
    kept += _pointed(store, wanted, begin)
    kept_at = {(time.day, time.start) for time in kept}
    others = {time for time in (*in_time, *late) if (time.day, time.start) not in kept_at}
    everything = sorted({*others, *kept}, key=_order)
    return Found(
        tuple(time for time in everything if last is None or time.day <= last),
        tuple(time for time in everything if last is not None and time.day > last),
    )


def beside_family(store: Store, actor: Actor, wanted: Wanted, found: Found, held: FreeTime | None = None) -> Found:
    """Return what was found with the free times directly beside the family's apart from the others."""
    if not wanted.family:
        return found
    begin = max(wanted.from_day or date.min, oslo_day(store.clock.now()))
    times = times_beside(store, actor, wanted.family, Errand(wanted.service, wanted.minutes), held)
    beside = tuple(time for time in times if _fits(time, wanted, begin))
    return Found(
        tuple(time for time in found.in_time if time not in beside),
        tuple(time for time in found.late if time not in beside),
        beside,
        wanted.deadline,
    )


def _search(store: Store, wanted: Wanted, begin: date, end: date | None, enough: int) -> tuple[FreeTime, ...]:
    limit = enough * 2
    while True:
        found = _read(store, wanted, begin, end, limit)
        fitting = _one_desk_each(found)
        if len(fitting) >= enough or len(found) < limit:
            return fitting[:enough]
        limit *= 4


def _pointed(store: Store, wanted: Wanted, begin: date) -> list[FreeTime]:
    if wanted.pointed is None:
        return []
    desk_id, day, start = wanted.pointed
    if day < begin:
        return []
    on_that_day = _read(store, wanted, day, day, _WHOLE_DAY)
    return [time for time in on_that_day if (time.desk_id, time.start) == (desk_id, start)]


def _read(store: Store, wanted: Wanted, begin: date, end: date | None, limit: int) -> tuple[FreeTime, ...]:
    with store.read() as connection:
        return free_times(
            connection,
            store.device.station_id,
            wanted.service,
            wanted.minutes,
            store.clock.now(),
            start_day=begin,
            end_day=end,
            limit=limit,
            desks=wanted.desks,
            part=PartOfDay.MORNING if wanted.mornings else PartOfDay.ANY,
        )


def _one_desk_each(times: Iterable[FreeTime]) -> tuple[FreeTime, ...]:
    first: dict[tuple[date, int], FreeTime] = {}
    for time in times:
        first.setdefault((time.day, time.start), time)
    return tuple(first.values())


def _fits(time: FreeTime, wanted: Wanted, begin: date) -> bool:
    return (
        time.minutes == wanted.minutes
        and begin <= time.day <= (wanted.by_day or date.max)
        and (not wanted.mornings or time.start < NOON)
        and (not wanted.desks or time.desk_id in wanted.desks)
    )


def _first_of(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _order(time: FreeTime) -> tuple[date, int, int, str]:
    return time.day, time.start, len(time.desk), time.desk
