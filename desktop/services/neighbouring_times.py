"""Find times beside each other: for people who come together, at one desk in a row or at several at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from desktop.domain.calendar_words import PartOfDay
from desktop.domain.clock import MINUTES_PER_DAY, oslo_day
from desktop.services.fitting import is_free
from desktop.services.free_times import FreeTime, free_times
from desktop.services.seats import Place
from desktop.services.work import Actor
from desktop.storage.models import Desk, Slot
from desktop.storage.store import Store

HORIZON_WEEKS = 26
"""How far ahead times beside each other are looked for."""

_WEEK = timedelta(days=7)
_ALL = 100_000
"""More places than the week of any station has."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody comes for, and how many minutes it takes."""

    service: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A time for each, in the order of the errands; all begin together at each desk and follow without a gap."""

    times: tuple[FreeTime, ...]

    @property
    def day(self) -> date:
        """The local day."""
        return self.times[0].day

    @property
    def start(self) -> int:
        """The first minute, since midnight in Oslo."""
        return min(time.start for time in self.times)

    @property
    def end(self) -> int:
        """The minute after the last."""
        return max(time.start + time.minutes for time in self.times)

    @property
    def desks(self) -> tuple[str, ...]:
        """The numbers of the desks, each once, in the order of the people."""
        return tuple(dict.fromkeys(time.desk for time in self.times))

    @property
    def in_a_row(self) -> bool:
        """Whether all come to one desk, one after the other."""
        return len(self.desks) == 1

    @property
    def side_by_side(self) -> bool:
        """Whether all come at the same time."""
        return len(self.desks) == len(self.times)


_Free = Mapping[tuple[date, int], Sequence[FreeTime]]


def neighbouring_times(
    connection: Connection,
    station_id: str,
    errands: Sequence[Errand],
    now: datetime,
    *,
    start_day: date | None = None,
    end_day: date | None = None,
    desks: Collection[str] = (),
    part: PartOfDay = PartOfDay.ANY,
    limit: int = 4,
    but: Collection[str] = (),
) -> tuple[Neighbours, ...]:
    """Return the first times beside each other: so many of each arrangement, earliest first.

    The arrangements are: all at one desk in a row; each at a desk of their own at the same time; and, for three or
    more, in rows at as many desks as lie between.

    Args:
        connection: within a unit of work or a read.
        station_id: whose places.
        errands: what each person comes for, in their order.
        now: the present instant, UTC.
        start_day, end_day: the local days between which to look, both included; a deadline is an `end_day`.
        desks: the ids of the desks at which to look; empty for all.
        part: mornings or afternoons only; the first of a row begins in it.
        limit: how many of each arrangement.
        but: the ids of appointments that are to be moved: what they hold counts as free.
    """
    if not errands:
        return ()
    today = oslo_day(now)
    week = max(start_day or today, today)
    last = min(end_day or date.max, week + HORIZON_WEEKS * _WEEK)
    services = _services_by_desk(connection, station_id)
    arrangements = [_shares(errands, desks) for desks in range(1, len(errands) + 1)]
    found: list[list[Neighbours]] = [[] for _ in arrangements]
    while week <= last and any(len(each) < limit for each in found):
        end = min(week + _WEEK - timedelta(days=1), last)
        lengths = {sum(errand.minutes for errand in share) for shares in arrangements for share in shares}
        free = {
            length: _by_start(
                free_times(
                    connection,
                    station_id,
                    "",
                    length,
                    now,
                    start_day=week,
                    end_day=end,
                    limit=_ALL,
                    desks=desks,
                    part=part,
                    but=but,
                )
            )
            for length in sorted(lengths)
        }
        special = _special_places(connection, station_id, week, end)
        for shares, proposals in zip(arrangements, found, strict=True):
            for proposal in _arranged(shares, free, services):
                if len(proposals) == limit:
                    break
                if _all_taken(proposal, [errand for share in shares for errand in share], special):
                    proposals.append(proposal)
        week = end + timedelta(days=1)
    everything = (proposal for proposals in found for proposal in proposals)
    return tuple(sorted(everything, key=lambda each: (each.day, each.start, each.end, each.desks)))


def times_beside_each_other(
    store: Store,
    errands: Sequence[Errand],
    *,
    start_day: date | None = None,
    end_day: date | None = None,
    desks: Collection[str] = (),
    part: PartOfDay = PartOfDay.ANY,
    limit: int = 4,
    but: Collection[str] = (),
) -> tuple[Neighbours, ...]:
    """Return the first times beside each other at this station, as `neighbouring_times` does."""
    now = store.clock.now()
    with store.read() as connection:
        return neighbouring_times(
            connection,
            store.device.station_id,
            errands,
            now,
            start_day=start_day,
            end_day=end_day,
            desks=desks,
            part=part,
            limit=limit,
            but=but,
        )


def times_beside(
    store: Store, actor: Actor, taken: Collection[FreeTime], errand: Errand, held: FreeTime | None = None
) -> tuple[FreeTime, ...]:
    """Return the free times directly beside those that somebody has: before or after them, or at another desk.

    They need not begin where a place of the plan begins, as little as the second of a row does.

    Args:
        store: the database.
        actor: for whom they must be free.
        taken: the times that the others of the family have.
        errand: what it is for.
        held: a time that is held for this very booking.
    """
    station_id = store.device.station_id
    with store.read() as connection:
        desks = connection.execute(
            select(Desk.id, Desk.number).where(Desk.station_id == station_id).order_by(Desk.position)
        ).all()
        services = _services_by_desk(connection, station_id)
        found: list[FreeTime] = []
        for each in sorted(taken, key=lambda time: (time.day, time.start)):
            special = _special_places(connection, station_id, each.day, each.day)
            for desk in desks:
                own = desk.id == each.desk_id
                for start in (each.start - errand.minutes, each.start + each.minutes) if own else (each.start,):
                    time = FreeTime(desk.id, desk.number, each.day, start, errand.minutes)
                    if (
                        start >= 0
                        and start + errand.minutes <= MINUTES_PER_DAY
                        and time not in found
                        and _takes(services[desk.id], (errand,))
                        and _all_taken(Neighbours((time,)), (errand,), special)
                        and (time == held or is_free(store, actor, connection, _place(time, errand)))
                    ):
                        found.append(time)
    return tuple(sorted(found, key=lambda time: (time.day, time.start)))


def _place(time: FreeTime, errand: Errand) -> Place:
    return Place(time.desk_id, time.day, time.start, time.minutes, errand.service)


def _shares(errands: Sequence[Errand], desks: int) -> tuple[tuple[Errand, ...], ...]:
    """Deal the errands in their order to so many desks, as evenly as can be."""
    each, more = divmod(len(errands), desks)
    sizes = [each + 1] * more + [each] * (desks - more)
    shares, at = [], 0
    for size in sizes:
        shares.append(tuple(errands[at : at + size]))
        at += size
    return tuple(shares)


def _by_start(times: Sequence[FreeTime]) -> _Free:
    found: dict[tuple[date, int], list[FreeTime]] = {}
    for time in times:
        found.setdefault((time.day, time.start), []).append(time)
    return found


def _arranged(
    shares: Sequence[Sequence[Errand]], free: Mapping[int, _Free], services: Mapping[str, frozenset[str]]
) -> Iterator[Neighbours]:
    lengths = [sum(errand.minutes for errand in share) for share in shares]
    starts = set.intersection(*(set(free[length]) for length in lengths))
    for start in sorted(starts):
        offered = [
            [time for time in free[length][start] if _takes(services[time.desk_id], share)]
            for share, length in zip(shares, lengths, strict=True)
        ]
        desks = _different_desks(offered)
        if desks is not None:
            yield Neighbours(tuple(_in_a_row(shares, desks)))


def _takes(services: frozenset[str], share: Sequence[Errand]) -> bool:
    return not services or all(not errand.service or errand.service in services for errand in share)


def _different_desks(
    offered: Sequence[Sequence[FreeTime]], taken: frozenset[str] = frozenset()
) -> tuple[FreeTime, ...] | None:
    """Return a desk for each share, no two the same, or None where there is no such choice."""
    if not offered:
        return ()
    for time in offered[0]:
        if time.desk_id not in taken:
            others = _different_desks(offered[1:], taken | {time.desk_id})
            if others is not None:
                return (time, *others)
    return None


def _in_a_row(shares: Sequence[Sequence[Errand]], desks: Sequence[FreeTime]) -> Iterator[FreeTime]:
    for share, first in zip(shares, desks, strict=True):
        start = first.start
        for errand in share:
            yield FreeTime(first.desk_id, first.desk, first.day, start, errand.minutes)
            start += errand.minutes


_Special = Mapping[tuple[str, date], Sequence[tuple[int, int, frozenset[str]]]]
"""By desk and day, the places that take only some of the desk's services: from, to, which."""


def _special_places(connection: Connection, station_id: str, first: date, last: date) -> _Special:
    rows = connection.execute(
        select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.services).where(
            Slot.station_id == station_id, Slot.day.between(first, last), Slot.services.is_not(None)
        )
    )
    found: dict[tuple[str, date], list[tuple[int, int, frozenset[str]]]] = {}
    for row in rows:
        place = (row.start, row.start + row.minutes, frozenset(row.services or ()))
        found.setdefault((row.desk_id, row.day), []).append(place)
    return found


def _all_taken(proposal: Neighbours, errands: Sequence[Errand], special: _Special) -> bool:
    """Tell whether each errand lies in places that take it."""
    return all(
        not errand.service or errand.service in services
        for time, errand in zip(proposal.times, errands, strict=True)
        for start, end, services in special.get((time.desk_id, time.day), ())
        if start < time.start + time.minutes and time.start < end
    )


def _services_by_desk(connection: Connection, station_id: str) -> Mapping[str, frozenset[str]]:
    rows = connection.execute(select(Desk.id, Desk.services).where(Desk.station_id == station_id))
    return {row.id: frozenset(row.services) for row in rows}
