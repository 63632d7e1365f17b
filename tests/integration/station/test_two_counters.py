"""Two real counters, each with its own file, and one real PostgreSQL."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.appointments import Standing
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_line import ConflictKind, CutOff
from desktop.services.attendance import CancelAppointment
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.station.messages import LineDown
from desktop.storage.models import Appointment, Conflict
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import ANH, book_person

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def standing(counter: OneCounter, booked: Booked) -> str:
    with counter.store.read() as connection:
        query = select(Appointment.standing).where(Appointment.id == booked.appointment_id)
        return str(connection.execute(query).scalar_one())


def test_what_one_books_the_other_sees(two: Several) -> None:
    first, second = two.counters
    booked = book_person(first.station)
    assert standing(first, booked) == Standing.FIRM
    second.follower.sync()
    assert standing(second, booked) == Standing.FIRM
    perform(second.store, second.station.clerk, CancelAppointment(booked.appointment_id, "ill"))
    two.settle()
    two.assert_equal()


def test_the_station_refuses_what_another_was_quicker_to_book(two: Several) -> None:
    first, second = two.counters
    book_person(first.station)
    with pytest.raises(RuleBroken, match="seat-taken"):
        book_person(second.station, BERG)  # its own file does not know yet
    two.settle()
    two.assert_equal()


def test_a_cut_off_counter_goes_on_and_its_booking_is_taken_over(two: Several) -> None:
    first, second = two.counters
    second.line.mode = Mode.DOWN
    booked = book_person(second.station)
    assert standing(second, booked) == Standing.PROVISIONAL
    assert second.follower.standing().waiting > 0
    two.settle()
    assert standing(second, booked) == standing(first, booked) == Standing.FIRM
    assert second.follower.standing().waiting == 0
    two.assert_equal()


def test_who_lost_the_place_needs_a_new_time(two: Several) -> None:
    first, second = two.counters
    second.line.mode = Mode.DOWN
    lost = book_person(second.station)
    kept = book_person(first.station, BERG)
    two.settle()
    assert standing(first, kept) == Standing.FIRM
    assert standing(first, lost) == standing(second, lost) == Standing.NEEDS_NEW_TIME
    with first.store.read() as connection:
        items = connection.execute(select(Conflict).order_by(Conflict.id)).all()
    assert items[0].kind == ConflictKind.NEEDS_NEW_TIME
    assert items[0].about == lost.appointment_id
    two.assert_equal()


def test_an_answer_that_is_lost_is_not_done_twice(two: Several) -> None:
    first, second = two.counters
    second.line.mode = Mode.LOSES_ANSWERS
    booked = book_person(second.station)
    assert standing(second, booked) == Standing.PROVISIONAL
    two.settle()
    assert standing(second, booked) == Standing.FIRM
    with first.store.read() as connection:
        assert connection.execute(select(Conflict)).all() == []
    two.assert_equal()


def test_two_calls_without_an_answer_and_nobody_waits_for_a_third(two: Several) -> None:
    second = two.counters[1]
    second.line.mode = Mode.DOWN
    for _ in range(2):
        with pytest.raises(LineDown):
            second.follower.sync()
    assert second.follower.why_alone is CutOff.NO_ANSWER
    second.line.mode = Mode.UP
    second.follower.sync()
    assert second.follower.why_alone is CutOff.NO_ANSWER
    second.settle()
    assert second.follower.why_alone is None
