"""Which free places a station lends ahead to a counter, so that it can book firmly while it is cut off.

A share is a desk on a local day that one counter alone books until an instant. It ends by time: the station can never
ask a counter that is cut off to give one back. Who holds it uses it until `MARGIN` before its end, and nobody else
books there until `MARGIN` after it; so clocks that are three minutes apart never let two have the same place.

A share ends at the midnight after the next working day, and is renewed while its counter is on line. So a counter
whose line breaks at any moment, on a Friday afternoon or in the night, has its places for the rest of that day and for
the whole of the next one that people are booked on; and the places of one that does not come back are free for the
others from the morning after that. It is midnight, since then nobody is at a desk to whom it could make a difference.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.domain.clock import instant_of, oslo_day

MARGIN = timedelta(minutes=5)
"""So long before its end a counter stops using a share, and so long after it the places are anybody's again."""
MOST_SHARES = 20
"""More desk-days than this are never lent to one counter: where so little is free, it is better asked for."""
_ONE_DAY = timedelta(days=1)
_LONGEST_REST = 14
"""A station that is closed for longer than so many days lends for no longer than that."""


@dataclass(frozen=True, slots=True)
class ShareTerms:
    """How much is lent; a station sets its own among the terms of the catalogue.

    Attributes:
        part_percent: at most this part of the free places of a day is lent, to all counters together; 0 for none.
        outage_days: a counter is to have places for the bookings of so many of its days.
        least_places: it is to have so many at least, however seldom it books.
    """

    part_percent: int
    outage_days: int
    least_places: int


@dataclass(frozen=True, slots=True)
class DeskDay:
    """The free staff places of a desk on a local day.

    Attributes:
        doubtful: a counter had them as its share and has not been heard of since the end: it may have promised some.
    """

    desk_id: str
    day: date
    free: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class CounterUse:
    """A counter and what it has booked over the last weeks.

    Attributes:
        counter: its code.
        desk_id: the desk where it stands, or None.
        bookings: how many times it gave somebody a time.
        days: on how many local days it did.
    """

    counter: str
    desk_id: str | None
    bookings: int
    days: int


@dataclass(frozen=True, slots=True)
class Share:
    """Places of a desk on a local day that are one counter's until an instant, UTC by the station's clock."""

    desk_id: str
    day: date
    counter: str
    until: datetime

    def is_own(self, counter: str, now: datetime) -> bool:
        """Tell whether a counter may book there without asking."""
        return self.counter == counter and now < self.until - MARGIN

    def keeps_out(self, counter: str, now: datetime) -> bool:
        """Tell whether a counter may not book there at all."""
        return self.counter != counter and now < self.until + MARGIN


@dataclass(frozen=True, slots=True)
class SharePlan:
    """What is to be done about the shares of one counter.

    Attributes:
        renew: with their new end.
        lend: new ones.
        give_back: the holder drops them before their end, for others find too little on that day.
    """

    renew: tuple[Share, ...] = ()
    lend: tuple[Share, ...] = ()
    give_back: tuple[Share, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.renew or self.lend or self.give_back)


def share_end(now: datetime, works: Callable[[date], bool]) -> datetime:
    """Return until when a share is lent at an instant, UTC: the midnight in Oslo after the next working day.

    Args:
        now: the instant, UTC.
        works: tells whether the station works on a local day.
    """
    today = oslo_day(now)
    ahead = (today + days * _ONE_DAY for days in range(1, _LONGEST_REST))
    last = next((day for day in ahead if works(day)), today + _LONGEST_REST * _ONE_DAY)
    return instant_of(last + _ONE_DAY, 0)


def places_needed(use: CounterUse, terms: ShareTerms) -> int:
    """Return how many places a counter is to have: what it books in an outage, rounded up, and never too few.

    Its mean is that of the days on which it booked at all: a counter that stands there two days a week is used as much
    on those as any other.
    """
    booked = -(-terms.outage_days * use.bookings // use.days) if use.days else 0
    return max(terms.least_places, booked)


def plan_shares(
    use: CounterUse,
    free: Iterable[DeskDay],
    shares: Iterable[Share],
    now: datetime,
    until: datetime,
    terms: ShareTerms,
    desks_of_others: Collection[str] = (),
) -> SharePlan:
    """Return what to do about the shares of a counter that is on line now.

    Its own desk comes first, then one where no counter stands, then the others'; of each the nearest day. Nothing of
    today is lent: it is too near to promise by telephone, and those who stand here need it. What it has beyond its need
    is not renewed and ends by itself. What stands is kept up to halfway between the part that may be lent and all, so
    that one booking elsewhere does not send it back and forth.

    Args:
        use: the counter.
        free: the desk-days ahead with free places, those that are lent included.
        shares: all that the station knows, ended ones too; of each desk-day one.
        now: the station's time, UTC.
        until: the end of what is lent or renewed now (`share_end`).
        terms: how much.
        desks_of_others: the desks where other counters stand.
    """
    today = oslo_day(now)
    ahead = {(each.desk_id, each.day): each for each in free if each.day > today and each.free > 0}
    known = {(each.desk_id, each.day): each for each in shares if each.day > today}
    own = [share for share in known.values() if share.counter == use.counter]
    taken = {key for key, share in known.items() if share.keeps_out(use.counter, now)}
    day = _Days(ahead.values(), taken, terms.part_percent)
    needed = places_needed(use, terms) if terms.part_percent else 0

    def rank(key: tuple[str, date]) -> tuple[bool, int, date, str]:
        desk_id, on = key
        nearness = 0 if desk_id == use.desk_id else 2 if desk_id in desks_of_others else 1
        return ahead[key].doubtful, nearness, on, desk_id

    kept, give_back, got = [], [], 0
    for share in sorted((each for each in own if (each.desk_id, each.day) in ahead), key=_by_day):
        places = ahead[share.desk_id, share.day]
        if not day.may_keep(places):
            give_back += [share] if share.until + MARGIN > now else []
        elif got < needed:
            day.lend(places)
            kept.append(share)
            got += places.free
    lend: list[Share] = []
    for key in sorted(ahead.keys() - taken - {(each.desk_id, each.day) for each in own}, key=rank):
        if got >= needed or len(kept) + len(lend) >= MOST_SHARES:
            break
        if day.may_lend(ahead[key]):
            day.lend(ahead[key])
            lend.append(Share(*key, use.counter, until))
            got += ahead[key].free
    renew = tuple(replace(share, until=until) for share in kept if share.until < until)
    return SharePlan(renew, tuple(lend), tuple(give_back))


class _Days:
    """How much of the free places of each day is lent."""

    def __init__(self, free: Iterable[DeskDay], taken: Collection[tuple[str, date]], part_percent: int) -> None:
        self._part = part_percent
        self._free: dict[date, int] = {}
        self._lent: dict[date, int] = {}
        for each in free:
            self._free[each.day] = self._free.get(each.day, 0) + each.free
            if (each.desk_id, each.day) in taken:
                self.lend(each)

    def lend(self, places: DeskDay) -> None:
        self._lent[places.day] = self._lent.get(places.day, 0) + places.free

    def may_lend(self, places: DeskDay) -> bool:
        return self._with(places) * 100 <= self._part * self._free[places.day]

    def may_keep(self, places: DeskDay) -> bool:
        return self._part > 0 and self._with(places) * 200 <= (100 + self._part) * self._free[places.day]

    def _with(self, places: DeskDay) -> int:
        return self._lent.get(places.day, 0) + places.free


def _by_day(share: Share) -> tuple[date, str]:
    return share.day, share.desk_id
