"""The free times that the panel offers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.domain.calendar_words import NOON
from desktop.services.commands import perform
from desktop.services.seats import HoldPlace
from tests.support.station import MONDAY, TestStation, book_person, make_station
from ui.screens.booking.times import OFFERED, Wanted, find_times

ERRAND = Wanted("hand-in", 20)
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def station(tmp_path: Path) -> TestStation:
    return make_station(tmp_path)


def test_times_before_the_deadline_come_first(station: TestStation) -> None:
    found = find_times(station.store, Wanted("hand-in", 20, deadline=MONDAY, mornings=True))
    assert len(found.all) == OFFERED
    assert {time.day for time in found.in_time} == {MONDAY}
    assert min(time.day for time in found.late) == TUESDAY
    assert [time.start for time in found.in_time] == list(range(9 * 60, 12 * 60, 20))


def test_without_a_deadline_nothing_is_late(station: TestStation) -> None:
    found = find_times(station.store, ERRAND)
    assert found.late == ()
    assert len(found.in_time) == OFFERED


def test_after_the_deadline_everything_is_late(station: TestStation) -> None:
    found = find_times(station.store, Wanted("hand-in", 20, deadline=date(2026, 11, 20)))
    assert found.in_time == ()
    assert found.late[0].day == MONDAY


def test_of_two_free_desks_one_is_offered(station: TestStation) -> None:
    found = find_times(station.store, ERRAND)
    assert len({(time.day, time.start) for time in found.all}) == len(found.all)
    book_person(station)
    assert find_times(station.store, Wanted("hand-in-protection", 25)).all[0].desk == "2"


def test_mornings_reach_over_many_afternoons(station: TestStation) -> None:
    found = find_times(station.store, Wanted("hand-in", 20, mornings=True))
    assert all(time.start < NOON for time in found.all)
    assert {time.day for time in found.all} == {MONDAY, TUESDAY}


def test_looking_from_another_day(station: TestStation) -> None:
    found = find_times(station.store, Wanted("hand-in", 20, from_day=TUESDAY, deadline=MONDAY))
    assert found.in_time == ()
    assert found.late[0].day == TUESDAY
    # A day that has passed is today.
    assert find_times(station.store, Wanted("hand-in", 20, from_day=date(2020, 1, 1))).all[0].day == MONDAY


def test_a_time_held_for_this_booking_stays_in_the_list(station: TestStation) -> None:
    first = find_times(station.store, ERRAND).all[0]
    perform(
        station.store,
        station.clerk,
        HoldPlace(station.ids.new(), first.desk_id, first.day, first.start, first.minutes, 10),
    )
    assert first not in find_times(station.store, ERRAND).all
    assert find_times(station.store, ERRAND, held=first).all[0] == first


def test_a_time_that_was_pointed_at_is_listed(station: TestStation) -> None:
    desk_id = station.desks[1].desk_id
    wanted = Wanted("hand-in", 20, from_day=TUESDAY, pointed=(desk_id, TUESDAY, 13 * 60))
    listed = find_times(station.store, wanted).all
    assert [(time.desk_id, time.start) for time in listed if time.start == 13 * 60] == [(desk_id, 13 * 60)]
    taken = Wanted("hand-in", 20, from_day=TUESDAY, pointed=(desk_id, TUESDAY, 8 * 60))
    assert 8 * 60 not in [time.start for time in find_times(station.store, taken).all]
