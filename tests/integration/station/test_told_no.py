"""A question whose answer is lost: told once where it was done twice, and an item where the clerk was told no."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.appointments import State, Step
from desktop.domain.audit_extract import ExtractAbout
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.domain.station_line import Choice
from desktop.services.attendance import CheckIn, UndoStep
from desktop.services.audit import ReadJournal
from desktop.services.commands import Command, perform
from desktop.services.conflicts import SettleConflict
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.queries.audit import page
from desktop.services.queries.case_page import case_page
from desktop.services.queries.conflicts import not_as_meant
from desktop.services.queries.day import appointments_of_case
from desktop.services.queries.sending import sending
from desktop.services.staff import roles
from desktop.station.messages import AskedBefore, Question
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import MONDAY, book_person


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def told_no(counter: OneCounter, command: Command) -> str:
    """Let a counter ask, hear nothing, and refuse by its own rows; return by which code."""
    counter.line.mode = Mode.LOSES_ANSWERS
    with pytest.raises(RuleBroken) as told:
        perform(counter.store, counter.station.clerk, command)
    return told.value.code


def test_what_was_done_although_somebody_was_told_no_is_an_item_until_somebody_settles_it(two: Several) -> None:
    first, second = two.counters
    booked = book_person(first.station, nth=9)
    perform(first.store, first.station.clerk, CheckIn(booked.appointment_id))
    two.settle()
    perform(first.store, first.station.clerk, UndoStep(booked.appointment_id, Step.CHECK_IN))
    # To the second counter she is in the room still: alone it says no, and the station has done it.
    assert told_no(second, CheckIn(booked.appointment_id)) == "illegal-step"
    assert not_as_meant(second.store, Language.ENGLISH) == ()

    two.settle()
    two.assert_equal()
    for counter in two.counters:
        (item,) = not_as_meant(counter.store, Language.ENGLISH)
        assert item.was_told_no
        assert (item.done.command, item.done.counter, item.case_id) == ("check-in", "Counter 2", booked.case_id)
        assert "The counter said no" in item.sentence
        with counter.store.read() as connection:
            (appointment,) = appointments_of_case(connection, booked.case_id)
        assert appointment.state is State.ARRIVED
    said = sending(second.store)
    assert said is not None
    assert said.refused == 1

    perform(first.store, first.station.clerk, SettleConflict(item.conflict_id, Choice.AS_AT_STATION))
    two.settle()
    assert not_as_meant(second.store, Language.ENGLISH) == ()


def test_what_the_station_refused_stays_refused_however_often_it_is_delivered(two: Several) -> None:
    first, second = two.counters
    booked = book_person(first.station, nth=9)
    perform(first.store, first.station.clerk, CheckIn(booked.appointment_id))
    two.settle()
    asked = Question(second.station.clerk, (CheckIn(booked.appointment_id),), ("asked-once",), two.clock.now())
    with pytest.raises(RuleBroken, match="illegal-step"):
        second.line.ask(asked, 0)
    perform(first.store, first.station.clerk, UndoStep(booked.appointment_id, Step.CHECK_IN))
    with pytest.raises(AskedBefore):  # now it could be done
        second.line.ask(asked, 0)
    two.settle()
    two.assert_equal()
    assert not_as_meant(second.store, Language.ENGLISH) == ()


def test_what_was_done_once_is_told_once(two: Several) -> None:
    second = two.counters[1]
    second.line.mode = Mode.LOSES_ANSWERS
    booked = book_person(second.station)
    two.settle()
    today = two.clock.now().date()
    for counter in two.counters:
        told = [row.command for row in case_page(counter.store, booked.case_id, today).timeline]
        assert sorted(told) == ["book-appointment", "issue-appointment-letter", "open-case"]
        question = ReadJournal(ExtractAbout.CASE, booked.case_id)
        auditor = replace(counter.station.leader, rights=roles()[Role.AUDITOR])
        rows = page(counter.store, auditor, question, Language.ENGLISH)
        assert sorted(row.command for row in rows) == sorted(told)
        assert {row.place.partition("/")[0] for row in rows} == {"S2"}


def test_a_receipt_that_says_something_else_than_the_stations_is_an_item(two: Several) -> None:
    """Another counter has taken a document off the list a moment before, and this one had not heard of it."""
    first, second = two.counters
    booked = book_person(first.station, nth=9)
    two.settle()
    line = case_page(first.store, booked.case_id, MONDAY).lines[0]
    perform(first.store, first.station.clerk, TickDocument(line.line_id, original_seen=True))
    second.line.mode = Mode.LOSES_ANSWERS
    hand_in = HandInDocuments(second.station.ids.new(), booked.case_id, open_lines_confirmed=True)
    perform(second.store, second.station.clerk, hand_in)
    two.settle()
    two.assert_equal()

    for counter in two.counters:
        (item,) = not_as_meant(counter.store, Language.ENGLISH)
        assert (item.done.command, item.done.counter, item.case_id) == ("hand-in", "Counter 2", booked.case_id)
        assert item.was_told_otherwise
        assert "from other facts" in item.sentence
    perform(first.store, first.station.clerk, SettleConflict(item.conflict_id, Choice.AS_AT_STATION))
    two.settle()
    assert not_as_meant(second.store, Language.ENGLISH) == ()
