"""Clock, ids, rights and changes."""

import random
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import SetClock, instant_of, minute_of_day, oslo_day, wall_clock
from desktop.domain.ids import IdMaker, seeded_ids
from desktop.domain.rights import Right, Role, read_roles
from desktop.services.staff import roles

NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "minute", "instant"),
    [
        (date(2026, 11, 22), 9 * 60, datetime(2026, 11, 22, 8, 0, tzinfo=UTC)),
        (date(2026, 7, 1), 9 * 60, datetime(2026, 7, 1, 7, 0, tzinfo=UTC)),
        (date(2026, 3, 29), 9 * 60, datetime(2026, 3, 29, 7, 0, tzinfo=UTC)),
        (date(2026, 10, 25), 9 * 60, datetime(2026, 10, 25, 8, 0, tzinfo=UTC)),
        (date(2028, 2, 29), 0, datetime(2028, 2, 28, 23, 0, tzinfo=UTC)),
    ],
)
def test_a_wall_clock_promise_is_an_instant_on_both_days_of_the_clock_change(
    day: date, minute: int, instant: datetime
) -> None:
    assert instant_of(day, minute) == instant
    assert oslo_day(instant) == day


@given(minute=st.integers(0, 1439))
def test_minutes_and_wall_clock_are_the_same(minute: int) -> None:
    assert minute_of_day(wall_clock(minute)) == minute


@pytest.mark.parametrize("minute", [-1, 1440])
def test_a_day_has_1440_minutes(minute: int) -> None:
    with pytest.raises(ValueError, match="outside the day"):
        wall_clock(minute)


def test_the_day_of_an_instant_is_the_day_in_oslo() -> None:
    assert oslo_day(datetime(2026, 11, 22, 23, 30, tzinfo=UTC)) == date(2026, 11, 23)
    assert wall_clock(23 * 60 + 59) == time(23, 59)


def test_ids_sort_by_the_time_at_which_they_were_made() -> None:
    clock = SetClock(NOON)
    ids = seeded_ids(clock, 1)
    made = []
    for _ in range(5000):
        made.append(ids.new())
        if len(made) % 100 == 0:
            clock.advance(milliseconds=1)
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert all(one[14] == "7" and one[19] in "89ab" for one in made)


def test_ids_go_on_rising_where_the_clock_is_set_back() -> None:
    clock = SetClock(NOON)
    ids = IdMaker(clock, random.Random(3))
    first = ids.new()
    clock.put(datetime(2020, 1, 1, tzinfo=UTC))
    assert ids.new() > first


def test_roles_are_sets_of_known_rights() -> None:
    assert roles()[Role.LEADER] > roles()[Role.CLERK]
    assert Right.OVERBOOK not in roles()[Role.CLERK]
    assert Right.BOOK not in roles()[Role.AUDITOR]
    with pytest.raises(ValueError, match="fly"):
        read_roles(b'[clerk]\nrights = ["fly"]')
    with pytest.raises(ValueError, match="auditor"):
        read_roles(b'[clerk]\nrights = ["look"]')


def test_changes_add_up() -> None:
    both = Changes(Touched.CASES, frozenset({"a"})) | Changes(Touched.FEES, frozenset({"b"}))
    assert both == Changes(Touched.CASES | Touched.FEES, frozenset({"a", "b"}))
    assert both
    assert not Changes()
    assert int(Touched.ALL) == sum(kind for kind in Touched if kind is not Touched.ALL)
