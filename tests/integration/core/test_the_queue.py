"""The day's queue on both databases: numbers, drop-ins, handing over, late people, and what is left open."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.appointments import State, Step
from desktop.domain.queue import DayTerms, WhyNext
from desktop.domain.refusals import RuleBroken
from desktop.services.attendance import CallToDesk, CheckIn, CompleteService, UndoStep
from desktop.services.commands import from_json, perform
from desktop.services.day_rules import SetDayRules, own_day_terms
from desktop.services.hand_overs import CallAgain, HandOverTo
from desktop.services.own_desk import Sitting
from desktop.services.queries.calendar import DeskRow, desks
from desktop.services.queries.day import appointments_of_day
from desktop.services.queries.left_open import LeftOpen, left_open
from desktop.services.queries.queue import WalkInRow, next_for, queue_of_day
from desktop.services.queries.waiting_room import called_numbers
from desktop.services.walk_ins import (
    AttachWalkIn,
    CallWalkIn,
    CompleteWalkIn,
    MarkWalkInLeft,
    NoteWalkIn,
    UndoWalkInStep,
)
from desktop.storage.models import JournalEntry, JournalPayload
from desktop.storage.store import store_on
from tests.integration.core.test_two_stores import second_store
from tests.support.station import ANH, MONDAY, TestStation, book_person

EVA = replace(ANH, family_name="Olsen", given_names="Eva")


def do(station: TestStation, command: object) -> object:
    """Do something at the counter, and return what came of it."""
    return perform(station.store, station.clerk, command).result  # type: ignore[arg-type] # any command


def drop_in(station: TestStation, note: str = "") -> str:
    """Note somebody without an appointment."""
    walk_in_id = station.ids.new()
    do(station, NoteWalkIn(walk_in_id, "hand-in", note))
    return walk_in_id


def drop_ins(station: TestStation) -> tuple[WalkInRow, ...]:
    """Return the drop-ins of the day."""
    return queue_of_day(station.store, MONDAY).walk_ins


def first_desk(station: TestStation) -> DeskRow:
    """Return desk 1."""
    return desks(station.store)[0]


def test_each_arrival_gets_a_number_that_nobody_else_gets_that_day(station: TestStation) -> None:
    first, second = book_person(station), book_person(station, EVA, nth=1)
    assert do(station, CheckIn(first.appointment_id)) == 1
    walk_in_id = drop_in(station)
    assert drop_ins(station)[0].number == 2
    do(station, UndoStep(first.appointment_id, Step.CHECK_IN))
    assert do(station, CheckIn(second.appointment_id)) == 3
    assert do(station, CheckIn(first.appointment_id)) == 1, "who comes again keeps the number"

    outcome = perform(station.store, station.clerk, MarkWalkInLeft(walk_in_id))
    assert outcome.undo == UndoWalkInStep(walk_in_id, Step.LEAVE)
    station.clock.advance(days=1)
    drop_in(station)
    tomorrow = queue_of_day(station.store, MONDAY + timedelta(days=1)).walk_ins
    assert [row.number for row in tomorrow] == [1]


def test_the_journal_keeps_the_number_that_was_given(station: TestStation) -> None:
    booked = book_person(station)
    drop_in(station)
    do(station, CheckIn(booked.appointment_id))
    with station.store.read() as connection:
        query = (
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "check-in")
        )
        kept = from_json("check-in", connection.execute(query).scalar_one())
    assert kept == CheckIn(booked.appointment_id, 2)


def test_a_drop_in_is_served_attached_and_done_and_each_step_is_taken_back(station: TestStation) -> None:
    case_id = book_person(station).case_id
    walk_in_id = drop_in(station, note="vil ha tilbake passet")
    desk = first_desk(station)
    for command, state in (
        (CallWalkIn(walk_in_id, desk.desk_id), State.IN_SERVICE),
        (AttachWalkIn(walk_in_id, case_id), State.IN_SERVICE),
        (CompleteWalkIn(walk_in_id), State.COMPLETED),
    ):
        before = drop_ins(station)
        outcome = perform(station.store, station.clerk, command)
        assert drop_ins(station)[0].state is state
        assert outcome.undo is not None
        perform(station.store, station.clerk, outcome.undo)
        assert drop_ins(station) == before
        perform(station.store, station.clerk, command)
    done = drop_ins(station)[0]
    assert (done.case_id, done.name, done.served_at) == (case_id, "Nguyễn, Thị Ánh", "1")
    with pytest.raises(RuleBroken, match="walk-in-step"):
        do(station, CallWalkIn(walk_in_id, desk.desk_id))


def test_one_noted_by_mistake_is_gone_and_comes_back(station: TestStation) -> None:
    outcome = perform(station.store, station.clerk, NoteWalkIn(station.ids.new(), "hand-in"))
    assert outcome.undo is not None
    removed = perform(station.store, station.clerk, outcome.undo)
    assert drop_ins(station) == ()
    assert removed.undo is not None
    perform(station.store, station.clerk, removed.undo)
    assert [row.number for row in drop_ins(station)] == [1]


def test_booked_before_drop_in_and_a_drop_in_in_the_gap(station: TestStation) -> None:
    desk = first_desk(station)
    walk_in_id = drop_in(station)

    def following() -> tuple[WhyNext, str]:
        rows = appointments_of_day(station.store, MONDAY)
        found = next_for(rows, queue_of_day(station.store, MONDAY), desk, station.clock.now())
        return found.why, found.waiter.key if found.waiter else ""

    assert following() == (WhyNext.DROP_IN, walk_in_id)
    booked = book_person(station)  # nine o'clock, at desk 1
    assert following() == (WhyNext.DROP_IN_FITS, walk_in_id)
    station.clock.advance(minutes=45)
    assert following() == (WhyNext.NO_GAP, "")
    do(station, CheckIn(booked.appointment_id))
    assert following() == (WhyNext.BOOKED, booked.appointment_id)


def test_handing_over_makes_them_wait_for_the_other_desk_and_is_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    one, two = desks(station.store)
    do(station, CheckIn(booked.appointment_id))
    do(station, CallToDesk(booked.appointment_id, one.desk_id))
    before = appointments_of_day(station.store, MONDAY)
    with pytest.raises(RuleBroken, match="reason-needed"):
        do(station, HandOverTo(station.ids.new(), " ", two.desk_id, booked.appointment_id))
    with pytest.raises(RuleBroken, match="same-desk"):
        do(station, HandOverTo(station.ids.new(), "tolk", one.desk_id, booked.appointment_id))
    station.clock.advance(minutes=5)
    given = perform(
        station.store, station.clerk, HandOverTo(station.ids.new(), "tolk", two.desk_id, booked.appointment_id)
    )
    queue = queue_of_day(station.store, MONDAY)
    handed = queue.handed[booked.appointment_id]
    assert (handed.from_desk, handed.to_desk, handed.reason, handed.by) == ("1", "2", "tolk", "Kari Berg")
    rows = appointments_of_day(station.store, MONDAY)
    assert rows[0].state is State.ARRIVED
    now = station.clock.now()
    assert next_for(rows, queue, one, now).why is WhyNext.NOBODY
    assert next_for(rows, queue, two, now).why is WhyNext.HANDED_OVER
    assert given.undo is not None
    perform(station.store, station.clerk, given.undo)
    assert appointments_of_day(station.store, MONDAY) == before

    again = perform(station.store, station.clerk, HandOverTo(station.ids.new(), "pause", "", booked.appointment_id))
    do(station, CallToDesk(booked.appointment_id, two.desk_id))
    assert again.undo is not None
    with pytest.raises(RuleBroken, match="not-handed-over"):
        perform(station.store, station.clerk, again.undo)


def test_a_drop_in_is_handed_over_too(station: TestStation) -> None:
    walk_in_id = drop_in(station)
    one, two = desks(station.store)
    do(station, CallWalkIn(walk_in_id, one.desk_id))
    given = perform(
        station.store, station.clerk, HandOverTo(station.ids.new(), "gebyr", two.desk_id, walk_in_id=walk_in_id)
    )
    row = drop_ins(station)[0]
    assert row.state is State.ARRIVED
    assert row.handed is not None
    assert row.handed.to_desk == "2"
    assert given.undo is not None
    perform(station.store, station.clerk, given.undo)
    assert drop_ins(station)[0].served_at == "1"


def test_the_waiting_room_of_another_counter_sees_numbers_and_desks(station: TestStation, tmp_path: Path) -> None:
    other = second_store(station, tmp_path, 2)
    booked = book_person(station)
    one, two = desks(station.store)
    do(station, CheckIn(booked.appointment_id))
    walk_in_id = drop_in(station)
    assert called_numbers(other, MONDAY) == ()
    do(station, CallToDesk(booked.appointment_id, one.desk_id))
    station.clock.advance(minutes=1)
    do(station, CallWalkIn(walk_in_id, two.desk_id))
    assert [(called.number, called.desk) for called in called_numbers(other, MONDAY)] == [(2, "2"), (1, "1")]
    station.clock.advance(minutes=1)
    do(station, CallAgain(booked.appointment_id))
    assert [called.number for called in called_numbers(other, MONDAY)] == [1, 2]
    do(station, CompleteService(booked.appointment_id))
    assert [called.number for called in called_numbers(other, MONDAY)] == [2]
    with pytest.raises(RuleBroken, match="not-in-service"):
        do(station, CallAgain(booked.appointment_id))
    other.close()


def test_the_rules_of_the_day_are_the_station_s_own(station: TestStation) -> None:
    assert own_day_terms(station.store) == DayTerms()
    changed = perform(station.store, station.leader, SetDayRules(DayTerms(10, 30)))
    assert own_day_terms(station.store) == DayTerms(10, 30)
    for terms, code in ((DayTerms(30, 10), "no-show-before-late"), (DayTerms(5, 0), "calendar-rule")):
        with pytest.raises(RuleBroken, match=code):
            perform(station.store, station.leader, SetDayRules(terms))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, SetDayRules(DayTerms()))
    assert changed.undo is not None
    perform(station.store, station.leader, changed.undo)
    assert own_day_terms(station.store) == DayTerms()


def test_this_pc_remembers_its_desk(station: TestStation) -> None:
    two = desks(station.store)[1]
    outcome = Sitting(station.store, station.clerk, two.desk_id)()
    assert station.store.device.desk_id == two.desk_id
    assert store_on(station.store.engine, station.clock, station.ids).device.desk_id == two.desk_id
    with pytest.raises(RuleBroken, match="no-desk"):
        Sitting(station.store, station.clerk, "elsewhere")()
    assert outcome.undo is not None
    perform(station.store, station.clerk, outcome.undo)
    assert store_on(station.store.engine, station.clock, station.ids).device.desk_id is None


def test_what_is_left_open_at_the_end_of_the_day(station: TestStation) -> None:
    missing = book_person(station)
    served = book_person(station, EVA, nth=1)
    do(station, CheckIn(served.appointment_id))
    do(station, CallToDesk(served.appointment_id, first_desk(station).desk_id))
    walk_in_id = drop_in(station)
    station.clock.advance(hours=8)
    found = left_open(station.store, station.clock.now())
    people = [(line.kind, line.key, line.number) for line in found if line.kind is not LeftOpen.LETTER]
    assert people == [
        (LeftOpen.IN_SERVICE, served.appointment_id, 1),
        (LeftOpen.WAITING, walk_in_id, 2),
        (LeftOpen.NOT_MARKED, missing.appointment_id, 0),
    ]
    letters = {line.paper for line in found if line.kind is LeftOpen.LETTER}
    assert letters == {missing.letter, served.letter}
    do(station, CompleteService(served.appointment_id))
    do(station, MarkWalkInLeft(walk_in_id))
    assert not {LeftOpen.IN_SERVICE, LeftOpen.WAITING} & {
        line.kind for line in left_open(station.store, station.clock.now())
    }
