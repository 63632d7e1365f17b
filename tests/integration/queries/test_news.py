"""What is new since somebody last looked: by position in the journal, and brought down to what is left of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.cards import CardStep
from desktop.domain.clock import oslo_day
from desktop.domain.news import NewsKind, Seen, When
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.booking import Booked
from desktop.services.card_life import NoteCardArrived, UndoCardStep
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import Command, perform
from desktop.services.looks import LookAtCase, LookFor
from desktop.services.queries.case_news import case_news
from desktop.services.queries.news import News, news
from desktop.services.queries.positions import newest
from desktop.services.work import Actor
from desktop.services.working_days import WorkingDays
from tests.support.cards import ordered_card
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    made = make_station(tmp_path)
    yield made
    made.store.close()


def do(station: TestStation, actor: Actor, *commands: Command) -> None:
    station.clock.put(station.clock.now() + timedelta(minutes=1))
    perform(station.store, actor, *commands)


def told(station: TestStation, since: Seen, actor: Actor | None = None) -> tuple[News, ...]:
    return news(station.store, (actor or station.leader).staff_id, since, oslo_day(station.clock.now()))


def booked(station: TestStation, nth: int = 0, name: str = ANH.family_name) -> Booked:
    return book_person(station, replace(ANH, family_name=name, duf=""), nth=nth)


def test_of_an_appointment_only_what_is_left_of_it_is_new(station: TestStation) -> None:
    first, second = booked(station, 0, "Berg"), booked(station, 1, "Dahl")
    since = newest(station.store)
    later = MoveAppointment(first.appointment_id, station.desks[1].desk_id, MONDAY, 11 * 60)
    do(station, station.clerk, later)
    do(station, station.clerk, CancelAppointment(second.appointment_id, "applicant-asked"))
    gone = booked(station, 2, "Eide")
    do(station, station.clerk, CancelAppointment(gone.appointment_id, "applicant-asked"))
    new = booked(station, 3, "Foss")

    found = told(station, since)

    assert [(one.kind, one.name) for one in found] == [
        (NewsKind.BOOKED, "Foss, Thị Ánh"),
        (NewsKind.MOVED, "Berg, Thị Ánh"),
        (NewsKind.CANCELLED, "Dahl, Thị Ánh"),
    ]
    assert (found[0].case_id, found[0].by) == (new.case_id, "Kari Berg")
    assert (found[1].before, found[1].now) == (When(MONDAY, 9 * 60, "1"), When(MONDAY, 11 * 60, "2"))
    assert told(station, since, station.clerk) == (), "what somebody did herself is no news to her"
    assert told(station, newest(station.store)) == ()


def test_what_was_moved_back_is_not_new_and_what_is_far_away_is_not_told(station: TestStation) -> None:
    here = booked(station, 0)
    since = newest(station.store)
    desk = station.desks[0].desk_id
    for start in (11 * 60, 9 * 60):
        do(station, station.clerk, MoveAppointment(here.appointment_id, desk, MONDAY, start))
    assert told(station, since) == ()

    away = next_working_day(station, next_working_day(station, MONDAY))
    do(station, station.clerk, MoveAppointment(here.appointment_id, desk, away, 11 * 60))
    assert [one.kind for one in told(station, since)] == [NewsKind.MOVED], "it was today"
    since = newest(station.store)
    do(station, station.clerk, MoveAppointment(here.appointment_id, desk, away, 12 * 60))
    assert told(station, since) == ()


def test_a_closure_is_told_with_how_many_it_hits(station: TestStation) -> None:
    booked(station, 0)
    since = newest(station.store)
    do(station, station.leader, CloseTimes(station.ids.new(), Span(MONDAY, MONDAY), "Kurs"))

    found = told(station, since, station.clerk)

    assert [(one.kind, one.command or one.section, one.count) for one in found] == [
        (NewsKind.ITEMS, "closed-times", 1),
        (NewsKind.CALENDAR, "close-times", 1),
    ]
    assert told(station, since, station.leader) == ()


def test_a_card_that_came_is_new_until_that_was_taken_back(station: TestStation) -> None:
    order_id = ordered_card(station)
    since = newest(station.store)
    do(station, station.clerk, NoteCardArrived(order_id))
    assert [one.kind for one in told(station, since)] == [NewsKind.CARD_ARRIVED]

    do(station, station.clerk, UndoCardStep(order_id, CardStep.ARRIVE))
    assert told(station, since) == ()


def test_the_place_in_the_file_counts_and_the_moment_where_the_file_is_another(station: TestStation) -> None:
    here = booked(station, 0)
    station.clock.advance(minutes=30)
    since = newest(station.store)
    # Another counter did it earlier, cut off, and told it only now.
    earlier = MoveAppointment(here.appointment_id, station.desks[0].desk_id, MONDAY, 11 * 60)
    perform(station.store, station.clerk, earlier, at=since.at - timedelta(minutes=20))
    assert [one.kind for one in told(station, since)] == [NewsKind.MOVED]
    assert told(station, replace(since, entry_id="of another file")) == ()


@pytest.mark.parametrize("day", [MONDAY, MONDAY + timedelta(days=4), MONDAY.replace(month=12, day=24)])
def test_the_next_working_day_is_a_weekday_and_no_holiday(station: TestStation, day: date) -> None:
    following = next_working_day(station, day)
    assert following > day
    assert following.weekday() < 5
    assert (following.month, following.day) != (12, 25)


def test_a_day_on_which_the_station_is_closed_is_no_working_day(station: TestStation) -> None:
    tuesday = MONDAY + timedelta(days=1)
    perform(station.store, station.leader, CloseTimes(station.ids.new(), Span(tuesday, tuesday), "Kurs"))
    assert next_working_day(station, MONDAY) == MONDAY + timedelta(days=2)


def next_working_day(station: TestStation, day: date) -> date:
    with station.store.read() as connection:
        return WorkingDays(connection, station.store.device.station_id).after(day)


# A case


def look(station: TestStation, actor: Actor, case_id: str, minutes: int = 60) -> None:
    station.clock.advance(minutes=minutes)
    perform(station.store, actor, LookAtCase(case_id))


def test_a_case_tells_what_others_did_between_two_looks(station: TestStation) -> None:
    here = booked(station)
    look(station, station.leader, here.case_id)
    before = station.clock.now()
    assert case_news(station.store, station.leader.staff_id, here.case_id) is None, "she has never looked before"

    do(station, station.clerk, MoveAppointment(here.appointment_id, station.desks[1].desk_id, MONDAY, 11 * 60))
    look(station, station.clerk, here.case_id)
    perform(station.store, station.leader, LookFor("nguyen", 1, here.case_id))
    look(station, station.leader, here.case_id, 0)

    found = case_news(station.store, station.leader.staff_id, here.case_id)
    assert found is not None
    assert found.since == before
    assert [(row.command, row.by) for row in found.changes] == [("move-appointment", "Kari Berg")]
    assert case_news(station.store, station.clerk.staff_id, here.case_id) is None, "it was her own doing"

    look(station, station.leader, here.case_id, 3)
    assert case_news(station.store, station.leader.staff_id, here.case_id) == found, "she has not been away"
    look(station, station.leader, here.case_id)
    assert case_news(station.store, station.leader.staff_id, here.case_id) is None
