"""Which places are lent to whom: two never have the same one, nobody gets too many, and the same facts say the same."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.clock import oslo_day
from desktop.domain.share_plan import (
    CounterUse,
    DeskDay,
    Share,
    SharePlan,
    ShareTerms,
    places_needed,
    plan_shares,
    share_end,
)

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TERMS = ShareTerms(part_percent=50, outage_days=2, least_places=4)
LARGEST_OFFSET = 3


def weekday(day: date) -> bool:
    return day.weekday() < 5


UNTIL = share_end(NOW, weekday)


def week(desks: dict[str, int], days: int = 5) -> list[DeskDay]:
    return [
        DeskDay(desk, MONDAY + timedelta(days=day), free) for day in range(days) for desk, free in desks.items() if free
    ]


def planned(
    use: CounterUse,
    free: list[DeskDay],
    shares: tuple[Share, ...] = (),
    terms: ShareTerms = TERMS,
    **more: frozenset[str],
) -> SharePlan:
    return plan_shares(use, free, shares, NOW, UNTIL, terms, **more)


def where(shares: tuple[Share, ...]) -> list[tuple[str, int]]:
    return [(share.desk_id, (share.day - MONDAY).days) for share in shares]


@pytest.mark.parametrize(
    ("now", "end"),
    [
        pytest.param("2026-11-23T08:00+00:00", "2026-11-24T23:00+00:00", id="Monday, until the end of Tuesday"),
        pytest.param("2026-11-27T15:00+00:00", "2026-11-30T23:00+00:00", id="Friday afternoon, over the weekend"),
        pytest.param("2026-11-28T12:00+00:00", "2026-11-30T23:00+00:00", id="Saturday"),
        pytest.param("2026-10-23T12:00+00:00", "2026-10-26T23:00+00:00", id="the clock goes back meanwhile"),
    ],
)
def test_a_share_lasts_for_the_whole_next_working_day(now: str, end: str) -> None:
    assert share_end(datetime.fromisoformat(now), weekday) == datetime.fromisoformat(end)


def test_a_station_that_is_closed_for_long_lends_for_two_weeks() -> None:
    assert share_end(NOW, lambda _: False) == datetime(2026, 12, 7, 23, 0, tzinfo=UTC)


def test_a_counter_gets_its_own_desk_on_the_nearest_days_and_as_much_as_it_books_in_two() -> None:
    use = CounterUse("S2", "b", bookings=30, days=3)  # ten a day
    plan = planned(use, week({"a": 9, "b": 8, "c": 9}), desks_of_others=frozenset({"c"}))
    assert where(plan.lend) == [("b", 1), ("b", 2), ("b", 3)]
    assert {share.until for share in plan.lend} == {UNTIL}


def test_who_seldom_books_has_some_all_the_same() -> None:
    assert places_needed(CounterUse("S2", None, 0, 0), TERMS) == 4
    assert places_needed(CounterUse("S2", None, 31, 10), TERMS) == 7


def test_a_desk_where_nobody_stands_comes_before_that_of_another_and_doubtful_ones_come_last() -> None:
    use = CounterUse("S2", None, 0, 0)
    free = week({"a": 3, "b": 3, "c": 3}, days=3)
    free = [DeskDay(e.desk_id, e.day, e.free, doubtful=e.desk_id == "a") for e in free]
    assert where(planned(use, free, desks_of_others=frozenset({"b"})).lend) == [("c", 1), ("c", 2)]


def test_what_stands_is_renewed_kept_a_little_longer_and_given_back_where_others_find_nothing() -> None:
    use = CounterUse("S2", "b", 0, 0)
    early = UNTIL - timedelta(days=1)
    stands = (Share("b", MONDAY + timedelta(days=1), "S2", early),)
    assert where(planned(use, week({"a": 4, "b": 6}, 2), stands).renew) == [("b", 1)]
    crowded = planned(use, week({"a": 1, "b": 6}, 2), stands)
    assert (where(crowded.renew), where(crowded.give_back)) == ([], [("b", 1)])


def test_lending_that_is_switched_off_takes_back_what_stands() -> None:
    stands = (Share("b", MONDAY + timedelta(days=1), "S2", UNTIL),)
    off = ShareTerms(0, 2, 4)
    plan = planned(CounterUse("S2", "b", 90, 9), week({"a": 9, "b": 9}), stands, off)
    assert (plan.renew, plan.lend, plan.give_back) == ((), (), stands)


def test_what_another_has_is_left_until_five_minutes_after_its_end() -> None:
    use, free = CounterUse("S2", None, 0, 0), week({"a": 4, "b": 4}, days=2)
    day = MONDAY + timedelta(days=1)
    for minutes, lent in ((-4, []), (-5, [("a", 1)])):
        ended = Share("a", day, "S1", NOW + timedelta(minutes=minutes))
        assert where(planned(use, [each for each in free if each.desk_id == "a"] + free[1::2], (ended,)).lend) == lent


@dataclass(slots=True)
class Counter:
    """A counter with a clock of its own, and what it knows of the shares."""

    code: str
    desk: str
    offset: timedelta
    knows: dict[tuple[str, date], Share] = field(default_factory=dict)


COUNTERS = ("S1", "S2", "S3")
DESKS = ("a", "b", "c", "d")
minutes = st.one_of(
    st.sampled_from((-LARGEST_OFFSET * 60, LARGEST_OFFSET * 60)), st.integers(-LARGEST_OFFSET * 60, LARGEST_OFFSET * 60)
).map(lambda seconds: timedelta(seconds=seconds))
contact = st.tuples(
    st.sampled_from(COUNTERS),
    st.one_of(st.integers(0, 3000), st.integers(-8, 8).map(str)),
    st.dictionaries(st.tuples(st.sampled_from(DESKS), st.integers(1, 4)), st.integers(0, 12), max_size=3),
    st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(
    offsets=st.tuples(minutes, minutes, minutes),
    contacts=st.lists(contact, min_size=1, max_size=12),
    part=st.integers(0, 100),
    least=st.integers(0, 60),
)
def test_two_never_have_the_same_place_whatever_their_clocks_say(
    offsets: tuple[timedelta, ...],
    contacts: list[tuple[str, int | str, dict[tuple[str, int], int], bool]],
    part: int,
    least: int,
) -> None:
    counters = {code: Counter(code, desk, offset) for code, desk, offset in zip(COUNTERS, DESKS, offsets, strict=False)}
    terms = ShareTerms(part, 2, least)
    station: dict[tuple[str, date], Share] = {}
    now = NOW
    for code, when, places, answer_lost in contacts:
        later = _later(when, now, station.values())
        for instant in _until(
            now, now + later, [*station.values(), *(s for c in counters.values() for s in c.knows.values())]
        ):
            _assert_one_each(counters.values(), station, instant)
        now += later
        on_each = {(desk, day): 5 for desk in DESKS for day in range(5)} | places
        free = [DeskDay(desk, oslo_day(now) + timedelta(days=day), count) for (desk, day), count in on_each.items()]
        counter = counters[code]
        asked = (
            CounterUse(code, counter.desk, 0, 0),
            free,
            tuple(station.values()),
            now + counter.offset,  # the station's time, as this counter knows it
            share_end(now, weekday),
            terms,
        )
        plan = plan_shares(*asked)
        assert plan == plan_shares(asked[0], list(reversed(free)), asked[2][::-1], *asked[3:])
        _assert_within_part(plan, free, station, code, now + counter.offset, part)
        for share in plan.give_back:
            counter.knows.pop((share.desk_id, share.day), None)
        for share in plan.give_back:
            del station[share.desk_id, share.day]
        for share in (*plan.renew, *plan.lend):
            station[share.desk_id, share.day] = share
        if not answer_lost:
            counter.knows = dict(station)
        _assert_one_each(counters.values(), station, now)


def _later(when: int | str, now: datetime, shares: Iterable[Share]) -> timedelta:
    """Return how much later a contact is: so many minutes, or as a text so many from the next end of a share."""
    if isinstance(when, int):
        return timedelta(minutes=when)
    ends = [share.until for share in shares if share.until > now]
    return max(timedelta(), min(ends, default=now) + timedelta(minutes=int(when)) - now)


def _until(begin: datetime, end: datetime, shares: list[Share]) -> Iterator[datetime]:
    """Return the instants that matter between two: a little before and after each end, by anybody's clock."""
    around = {share.until + timedelta(minutes=off) for share in shares for off in (-8, -5, -2, 0, 2, 5, 8)}
    yield from sorted(each for each in around if begin <= each <= end)


def _assert_one_each(counters: Iterable[Counter], station: dict[tuple[str, date], Share], now: datetime) -> None:
    for key, at_station in station.items():
        holders = []
        for counter in counters:
            known = counter.knows.get(key)
            if known is not None and known.is_own(counter.code, now + counter.offset):
                holders.append(counter.code)
        assert len(holders) <= 1
        for counter in counters:
            if holders and counter.code not in holders:
                assert at_station.keeps_out(counter.code, now + counter.offset)


def _assert_within_part(
    plan: SharePlan, free: list[DeskDay], station: dict[tuple[str, date], Share], code: str, now: datetime, part: int
) -> None:
    lent_now = {(share.desk_id, share.day) for share in (*plan.renew, *plan.lend)}
    others = {key for key, share in station.items() if share.keeps_out(code, now)}
    assert not lent_now & others
    for day in {share.day for share in plan.lend}:
        of_day = [each for each in free if each.day == day]
        lent = sum(each.free for each in of_day if (each.desk_id, each.day) in lent_now | others)
        assert lent * 100 <= part * sum(each.free for each in of_day)
