"""Who comes next at a desk, without a database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.queue import (
    DayTerms,
    DeskAt,
    Punctuality,
    Waiter,
    WhyNext,
    fits,
    in_order,
    is_late,
    next_at,
    place_of,
    punctuality,
)

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TERMS = DayTerms(late_after=5, no_show_after=20)
HERE, THERE = "desk-1", "desk-2"


def at(minute: int) -> datetime:
    """Return an instant so many minutes after nine."""
    return NINE + timedelta(minutes=minute)


def waiter(key: str, arrived: int, booked: int | None = None, desk: str = HERE, **more: object) -> Waiter:
    """Return somebody who waits."""
    promised = None if booked is None else at(booked)
    made = Waiter(key, at(arrived), 0, promised, "" if booked is None else desk, "hand-in", 20)
    return replace(made, **more)  # type: ignore[arg-type] # whatever a test makes different


@pytest.mark.parametrize(
    ("arrived", "now", "stands"),
    [
        (None, 0, Punctuality.EXPECTED),
        (None, 4, Punctuality.EXPECTED),
        (None, 5, Punctuality.OVERDUE),
        (None, 19, Punctuality.OVERDUE),
        (None, 20, Punctuality.ABSENT),
        (-10, 40, Punctuality.ON_TIME),
        (5, 40, Punctuality.ON_TIME),
        (6, 40, Punctuality.LATE),
    ],
)
def test_how_somebody_stands_to_the_promised_time(arrived: int | None, now: int, stands: Punctuality) -> None:
    came = None if arrived is None else at(arrived)
    assert punctuality(at(0), came, at(now), TERMS) is stands


def test_booked_people_go_by_their_time_and_drop_ins_after_them() -> None:
    queue = [waiter("drop-in", -30), waiter("second", -20, 20), waiter("first", -1, 0)]
    assert [one.key for one in in_order(queue, TERMS)] == ["first", "second", "drop-in"]


def test_who_came_late_stands_by_the_moment_of_coming() -> None:
    late = waiter("late", 12, 0)
    queue = [late, waiter("before", 8, 10), waiter("after", 5, 20), waiter("drop-in", 0)]
    assert is_late(late, TERMS)
    assert [one.key for one in in_order(queue, TERMS)] == ["before", "late", "after", "drop-in"]
    found = next_at(DeskAt(HERE), [late, waiter("drop-in", 0)], (), at(13), TERMS)
    assert (found.why, found.place) == (WhyNext.BOOKED_LATE, at(12))


def test_a_drop_in_is_called_only_where_the_errand_fits_before_the_next_one_expected() -> None:
    queue = [waiter("long", 0, minutes=25), waiter("short", 5, minutes=15)]
    found = next_at(DeskAt(HERE), queue, (at(30),), at(10), TERMS)
    assert found.waiter == queue[1]
    assert (found.why, found.before) == (WhyNext.DROP_IN_FITS, at(30))
    none = next_at(DeskAt(HERE), queue, (at(20),), at(10), TERMS)
    assert (none.why, none.waiter, none.before) == (WhyNext.NO_GAP, None, at(20))
    free = next_at(DeskAt(HERE), queue, (), at(10), TERMS)
    assert (free.why, free.waiter) == (WhyNext.DROP_IN, queue[0])


def test_who_should_have_come_already_leaves_the_gap_open() -> None:
    assert fits(20, (at(-5), at(40)), at(10))
    assert not fits(31, (at(-5), at(40)), at(10))


def test_who_was_handed_over_comes_first_here_and_nowhere_else() -> None:
    queue = [waiter("booked", -5, 0), waiter("handed", -20, 10, THERE, handed_to=HERE)]
    assert next_at(DeskAt(HERE), queue, (), at(5), TERMS).why is WhyNext.HANDED_OVER
    there = next_at(DeskAt(THERE), queue, (), at(5), TERMS)
    assert there.waiter == queue[0]
    assert there.why is WhyNext.OTHER_DESK


def test_a_desk_helps_another_only_with_what_it_takes() -> None:
    queue = [waiter("booked", -5, 0, THERE)]
    assert next_at(DeskAt(HERE, ("follow-up",)), queue, (), at(5), TERMS).why is WhyNext.NOBODY
    assert next_at(DeskAt(HERE, ("hand-in",)), queue, (), at(5), TERMS).waiter == queue[0]


DESKS = st.sampled_from((HERE, THERE))
BOOKED = st.builds(
    waiter,
    st.uuids().map(str),
    st.integers(-60, 120),
    st.integers(0, 24).map(lambda tick: tick * 5),
    DESKS,
    handed_to=st.sampled_from(("", "", HERE, THERE)),
    service=st.sampled_from(("hand-in", "follow-up")),
    number=st.integers(0, 5),
)
DROP_INS = st.builds(
    waiter,
    st.uuids().map(str),
    st.integers(-60, 120),
    handed_to=st.sampled_from(("", "", HERE, THERE)),
    service=st.sampled_from(("hand-in", "follow-up")),
    minutes=st.sampled_from((15, 20, 30)),
)
SERVICES = st.sampled_from(((), ("hand-in",), ("follow-up",)))


@given(
    booked=st.lists(BOOKED, max_size=5),
    drop_ins=st.lists(DROP_INS, max_size=5),
    services=SERVICES,
    expected=st.lists(st.integers(0, 180).map(at), max_size=3),
    data=st.data(),
)
def test_nobody_who_is_booked_waits_behind_a_drop_in(
    booked: list[Waiter],
    drop_ins: list[Waiter],
    services: tuple[str, ...],
    expected: list[datetime],
    data: st.DataObject,
) -> None:
    desk = DeskAt(HERE, services)
    now = at(120)
    queue = data.draw(st.permutations(booked + drop_ins))
    found = next_at(desk, queue, expected, now, TERMS)
    of_the_desk = [one for one in booked if desk.takes(one)]
    if found.waiter is None:
        assert not of_the_desk
        assert found.why in (WhyNext.NOBODY, WhyNext.NO_GAP)
        return
    assert desk.takes(found.waiter)
    if found.waiter.booked is None:
        assert not of_the_desk
        begun = found.waiter.handed_to == HERE
        assert begun or fits(found.waiter.minutes, expected, now)
    else:
        assert found.waiter in of_the_desk


@given(queue=st.lists(BOOKED | DROP_INS, max_size=8), data=st.data())
def test_the_order_is_one_whichever_way_the_queue_is_told_and_keeps_the_punctual_in_their_order(
    queue: list[Waiter], data: st.DataObject
) -> None:
    ordered = in_order(queue, TERMS)
    assert in_order(data.draw(st.permutations(queue)), TERMS) == ordered
    punctual = [one.booked for one in ordered if one.booked is not None and not is_late(one, TERMS)]
    assert punctual == sorted(punctual)
    first_drop_in = next((number for number, one in enumerate(ordered) if one.booked is None), len(ordered))
    assert all(one.booked is None for one in ordered[first_drop_in:])
    for late in (one for one in ordered[:first_drop_in] if is_late(one, TERMS)):
        behind = ordered[: ordered.index(late)]
        assert all(place_of(one, TERMS) <= late.arrived for one in behind)
