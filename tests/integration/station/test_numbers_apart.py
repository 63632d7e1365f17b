"""Counters that cannot see each other never give the same number, and the station keeps what was given."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.services.blank_forms import ReserveBlankForms
from desktop.services.commands import perform
from desktop.services.walk_ins import NoteWalkIn
from desktop.storage.models import Appointment, BlankFormRow, Conflict, IssuedPaper, QueueNumber
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import ANH, book_person


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def arrives(counter: OneCounter) -> int:
    walk_in_id = counter.station.ids.new()
    number = perform(counter.store, counter.station.clerk, NoteWalkIn(walk_in_id, "hand-in")).result
    assert isinstance(number, int)
    return number


def given(counter: OneCounter) -> list[int]:
    with counter.store.read() as connection:
        return list(connection.execute(select(QueueNumber.number).order_by(QueueNumber.number)).scalars())


def test_a_cut_off_counter_gives_waiting_numbers_of_its_own_and_the_others_run_on(two: Several) -> None:
    first, second = two.counters
    assert arrives(first) == 1
    for counter in two.counters:
        counter.line.mode = Mode.DOWN
    assert [arrives(first), arrives(second), arrives(first), arrives(second)] == [1001, 1101, 1002, 1102]
    two.settle()
    assert arrives(second) == 2
    second.line.mode = Mode.DOWN
    assert arrives(second) == 1103
    two.settle()
    assert given(first) == given(second) == [1, 2, 1001, 1002, 1101, 1102, 1103]
    two.assert_equal()


def test_papers_forms_and_bookings_made_apart_keep_their_numbers(two: Several) -> None:
    numbers: list[str] = []
    for at, counter in enumerate(two.counters):
        store, clerk = counter.store, counter.station.clerk
        on_line = book_person(counter.station, replace(ANH, family_name=f"On line {at}"), nth=2 * at)
        two.settle()
        counter.line.mode = Mode.DOWN
        alone = book_person(counter.station, replace(ANH, family_name=f"Alone {at}"), nth=5 + 2 * at)
        forms = perform(store, clerk, ReserveBlankForms(receipts=2)).result
        assert isinstance(forms, tuple)
        numbers += [
            on_line.letter,
            alone.letter,
            on_line.booking_number,
            alone.booking_number,
            *(form.number for form in forms),
        ]
        assert {on_line.letter[9:11], alone.letter[9:11]} == {f"S{at + 1}"}
    assert len(set(numbers)) == 12
    two.settle()
    two.assert_equal()
    with two.counters[0].store.read() as connection:
        kept = set(connection.execute(select(IssuedPaper.number)).scalars())
        kept |= set(connection.execute(select(Appointment.booking_number)).scalars())
        kept |= set(connection.execute(select(BlankFormRow.number)).scalars())
        assert kept >= set(numbers)
        assert connection.execute(select(Conflict)).all() == []


def test_who_was_told_a_number_without_the_station_keeps_it_although_the_station_had_given_one(two: Several) -> None:
    first, second = two.counters
    second.line.mode = Mode.LOSES_ANSWERS
    assert arrives(second) == 1101
    assert arrives(first) == 2  # the station had given the first one to whoever has 1101 on the slip
    two.settle()
    assert given(first) == given(second) == [2, 1101]
    two.assert_equal()
