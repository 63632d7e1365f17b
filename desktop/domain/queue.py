"""Who comes next at a desk: booked before drop-in (R30), the late, drop-ins in the gaps; and who is late at all."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class DayTerms:
    """From when on somebody is late; as it stands here where a station has said nothing. No source: practice.

    Attributes:
        late_after: minutes after the promised time; who comes later has lost the place of that time.
        no_show_after: minutes after the promised time from which it is proposed to note that they did not come.
    """

    late_after: int = 5
    no_show_after: int = 20


class Punctuality(StrEnum):
    """How somebody who is booked stands to the time that was promised; computed, never kept."""

    EXPECTED = "expected"
    OVERDUE = "overdue"
    ABSENT = "absent"
    ON_TIME = "on-time"
    LATE = "late"


class WhyNext(StrEnum):
    """Why somebody is next, or why nobody is."""

    HANDED_OVER = "handed-over"
    BOOKED = "booked"
    BOOKED_LATE = "booked-late"
    OTHER_DESK = "other-desk"
    OTHER_DESK_LATE = "other-desk-late"
    DROP_IN = "drop-in"
    DROP_IN_FITS = "drop-in-fits"
    NO_GAP = "no-gap"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody who is here and waits.

    Attributes:
        key: what they are known by.
        arrived: when they came, UTC.
        number: their waiting number, 0 for none.
        booked: the instant that was promised, UTC; None for a drop-in.
        desk_id: the desk that was booked; empty for a drop-in.
        service, minutes: the errand, and how long it takes.
        handed_to: the desk that they were handed over to, or empty; no other desk calls them.
    """

    key: str
    arrived: datetime
    number: int
    booked: datetime | None
    desk_id: str
    service: str
    minutes: int
    handed_to: str = ""


@dataclass(frozen=True, slots=True)
class DeskAt:
    """A desk that calls; no services named means all."""

    desk_id: str
    services: Collection[str] = ()

    def takes(self, waiter: Waiter) -> bool:
        """Tell whether somebody can be served here."""
        if waiter.handed_to or waiter.desk_id == self.desk_id:
            return waiter.handed_to in ("", self.desk_id)
        return not self.services or waiter.service in self.services


@dataclass(frozen=True, slots=True)
class Next:
    """Who is next at a desk, and why.

    Attributes:
        waiter: None where nobody can be called now.
        before: the next promised time at the desk, UTC, where it matters for a drop-in.
        place: the time whose place a late one takes, UTC.
    """

    why: WhyNext
    waiter: Waiter | None = None
    before: datetime | None = None
    place: datetime | None = None


def punctuality(booked: datetime, arrived: datetime | None, now: datetime, terms: DayTerms) -> Punctuality:
    """Return how somebody stands to the promised time; all instants are UTC."""
    late = booked + timedelta(minutes=terms.late_after)
    if arrived is not None:
        return Punctuality.LATE if arrived > late else Punctuality.ON_TIME
    if now >= booked + timedelta(minutes=terms.no_show_after):
        return Punctuality.ABSENT
    return Punctuality.OVERDUE if now >= late else Punctuality.EXPECTED


def is_late(waiter: Waiter, terms: DayTerms) -> bool:
    """Tell whether somebody came too late to keep the place of the promised time."""
    booked = waiter.booked
    return booked is not None and punctuality(booked, waiter.arrived, waiter.arrived, terms) is Punctuality.LATE


def place_of(waiter: Waiter, terms: DayTerms) -> datetime:
    """Return the instant by which somebody stands in the queue.

    Booked people stand by their promised time. Who came late stands among them by the moment of coming: behind those
    whose time had come by then, before those whose time comes later. Drop-ins stand by the moment of coming.
    """
    if waiter.booked is None or is_late(waiter, terms):
        return waiter.arrived
    return waiter.booked


def in_order(waiters: Iterable[Waiter], terms: DayTerms) -> tuple[Waiter, ...]:
    """Return those who wait, booked before drop-in (R30), each by their place."""
    return tuple(sorted(waiters, key=lambda waiter: _rank(waiter, terms)))


def gap_ends(expected: Iterable[datetime], now: datetime) -> datetime | None:
    """Return when the next one is expected at a desk; None where nobody is any more.

    Who should have come already does not count: they take their place when they come.
    """
    return min((start for start in expected if start > now), default=None)


def fits(minutes: int, expected: Iterable[datetime], now: datetime) -> bool:
    """Tell whether an errand fits before the next one who is expected at a desk."""
    ends = gap_ends(expected, now)
    return ends is None or now + timedelta(minutes=minutes) <= ends


def next_at(
    desk: DeskAt, waiters: Iterable[Waiter], expected: Collection[datetime], now: datetime, terms: DayTerms
) -> Next:
    """Return who is next at a desk.

    Booked people come first (R30): those handed over to this desk, then those booked here, then those booked at another
    desk that this one can help. Only then a drop-in, and only one whose errand fits before the next one who is
    expected here; one who was handed over to this desk has been begun with and need not fit.

    Args:
        desk: the desk that calls.
        waiters: who is here and waits, in any order.
        expected: the promised times at this desk, UTC, of those who have not come yet.
        now: the present instant, UTC.
        terms: from when on somebody is late.
    """
    here = [waiter for waiter in waiters if desk.takes(waiter)]
    booked = sorted(
        (waiter for waiter in here if waiter.booked is not None),
        key=lambda waiter: (
            waiter.handed_to != desk.desk_id,
            waiter.desk_id != desk.desk_id,
            _rank(waiter, terms),
        ),
    )
    if booked:
        return _booked(desk, booked[0], terms)
    drop_ins = sorted(here, key=lambda waiter: (waiter.handed_to != desk.desk_id, _rank(waiter, terms)))
    if not drop_ins:
        return Next(WhyNext.NOBODY)
    if drop_ins[0].handed_to == desk.desk_id:
        return Next(WhyNext.HANDED_OVER, drop_ins[0])
    ends = gap_ends(expected, now)
    fitting = next((waiter for waiter in drop_ins if fits(waiter.minutes, expected, now)), None)
    if fitting is None:
        return Next(WhyNext.NO_GAP, before=ends)
    return Next(WhyNext.DROP_IN_FITS if ends else WhyNext.DROP_IN, fitting, ends)


def _booked(desk: DeskAt, waiter: Waiter, terms: DayTerms) -> Next:
    if waiter.handed_to == desk.desk_id:
        return Next(WhyNext.HANDED_OVER, waiter)
    late, own = is_late(waiter, terms), waiter.desk_id == desk.desk_id
    place = waiter.arrived if late else None
    if own:
        return Next(WhyNext.BOOKED_LATE if late else WhyNext.BOOKED, waiter, place=place)
    return Next(WhyNext.OTHER_DESK_LATE if late else WhyNext.OTHER_DESK, waiter, place=place)


def _rank(waiter: Waiter, terms: DayTerms) -> tuple[bool, datetime, bool, int, str]:
    late = is_late(waiter, terms)
    return waiter.booked is None, place_of(waiter, terms), late, waiter.number, waiter.key
