"""Booking, moving, the steps of the day and their undo, on both databases."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import insert, update

from desktop.domain.appointments import LAST_STEP, STEPS, Audience, State, Step
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.appointments import BookAppointment, LengthenAppointment, MoveAppointment
from desktop.services.attendance import (
    CallToDesk,
    CancelAppointment,
    CheckIn,
    CompleteService,
    MarkLeft,
    MarkNoShow,
    UndoStep,
)
from desktop.services.booking import move
from desktop.services.cases import PersonDetails
from desktop.services.commands import Command, perform
from desktop.services.free_times import FreeTime, free_times, next_free
from desktop.services.papers import paper
from desktop.services.plan import CloseDay, NewSlot, PublishSlots
from desktop.services.queries.case_page import case_page
from desktop.services.queries.day import AppointmentRow, appointments_of_day
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.models import Case, Station
from tests.support.station import MONDAY, TestStation, book_person

SERVICE = "hand-in-protection"
OLSEN = PersonDetails("Olsen", "Eva", "1990-01-01", "SWE")


def row(station: TestStation, appointment_id: str) -> AppointmentRow:
    """Return an appointment of the next weeks."""
    days = (MONDAY + timedelta(days=n) for n in range(28))
    return next(
        a for day in days for a in appointments_of_day(station.store, day) if a.appointment_id == appointment_id
    )


def book_at(station: TestStation, case_id: str, day: date, start: int, **more: object) -> BookAppointment:
    """Return the command that books a case at the first desk."""
    command = BookAppointment(
        appointment_id=station.ids.new(),
        case_id=case_id,
        desk_id=station.desks[0].desk_id,
        day=day,
        start=start,
        minutes=20,
        service=SERVICE,
        booking_number=station.ids.new()[-8:],
        requested_by="phone",  # type: ignore[arg-type] # the stored form
    )
    return replace(command, **more)  # type: ignore[arg-type]


def commands_of(station: TestStation, appointment_id: str) -> dict[Step, Command]:
    """Return the command of each step."""
    return {
        Step.CHECK_IN: CheckIn(appointment_id),
        Step.CALL: CallToDesk(appointment_id, station.desks[0].desk_id),
        Step.COMPLETE: CompleteService(appointment_id),
        Step.MARK_NO_SHOW: MarkNoShow(appointment_id),
        Step.LEAVE: MarkLeft(appointment_id),
        Step.CANCEL: CancelAppointment(appointment_id, "ill"),
    }


ROADS: dict[State, tuple[Step, ...]] = {
    State.BOOKED: (),
    State.ARRIVED: (Step.CHECK_IN,),
    State.IN_SERVICE: (Step.CHECK_IN, Step.CALL),
    State.COMPLETED: (Step.CHECK_IN, Step.CALL, Step.COMPLETE),
    State.NO_SHOW: (Step.MARK_NO_SHOW,),
    State.LEFT: (Step.CHECK_IN, Step.LEAVE),
    State.CANCELLED: (Step.CANCEL,),
}


@pytest.mark.parametrize("state", State)
def test_from_each_state_only_the_legal_steps_lead_on_and_each_has_its_undo(station: TestStation, state: State) -> None:
    booked = book_person(station)
    station.clock.advance(hours=3)
    commands = commands_of(station, booked.appointment_id)
    for step in ROADS[state]:
        perform(station.store, station.clerk, commands[step])
    assert row(station, booked.appointment_id).state is state

    for step, command in commands.items():
        begins, ends = STEPS[step]
        if begins is not state:
            with pytest.raises(RuleBroken, match="illegal-step"):
                perform(station.store, station.clerk, command)
            continue
        outcome = perform(station.store, station.clerk, command)
        assert row(station, booked.appointment_id).state is ends
        assert outcome.undo == UndoStep(booked.appointment_id, LAST_STEP[ends])
        perform(station.store, station.clerk, outcome.undo)
        assert row(station, booked.appointment_id).state is state


def test_a_refused_step_says_who_was_faster(station: TestStation) -> None:
    booked = book_person(station)
    perform(station.store, station.leader, CheckIn(booked.appointment_id))
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    assert refused.value.facts["by"] == "Odd Lie"
    assert refused.value.facts["at"] == station.clock.now()


def test_check_in_is_for_today(station: TestStation) -> None:
    booked = book_person(station)
    station.clock.advance(days=1)
    with pytest.raises(RuleBroken, match="not-today"):
        perform(station.store, station.clerk, CheckIn(booked.appointment_id))


def test_nobody_is_a_no_show_before_the_time(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="too-early"):
        perform(station.store, station.clerk, MarkNoShow(booked.appointment_id))


def test_a_taken_seat_says_by_whom_when_and_the_next_free_time(station: TestStation) -> None:
    booked = book_person(station)
    case = book_person(station, OLSEN, nth=3).case_id
    first = row(station, booked.appointment_id)
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.leader, book_at(station, case, first.day, first.start, service="other"))
    facts = refused.value.facts
    assert refused.value.code == "seat-taken"
    assert (facts["by"], facts["at"]) == ("Kari Berg", station.clock.now())
    assert facts["next"] == FreeTime(station.desks[1].desk_id, "2", first.day, first.start, 20)


def test_overlapping_by_five_minutes_is_taken(station: TestStation) -> None:
    """A key on desk and start alone would let 09:00–09:20 and 09:10–09:30 both in."""
    case = book_person(station, nth=10).case_id
    other = book_person(station, OLSEN, nth=11).case_id
    tuesday = MONDAY + timedelta(days=1)
    perform(station.store, station.clerk, book_at(station, case, tuesday, 9 * 60, service="a"))
    with pytest.raises(RuleBroken, match="seat-taken"):
        perform(station.store, station.clerk, book_at(station, other, tuesday, 9 * 60 + 15, service="a"))
    perform(station.store, station.clerk, book_at(station, other, tuesday, 9 * 60 + 20, service="a"))


def test_the_same_errand_is_not_booked_twice(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="already-booked"):
        perform(station.store, station.clerk, book_at(station, booked.case_id, MONDAY, 10 * 60))


def test_moving_keeps_the_identity(station: TestStation) -> None:
    """R25: a cancellation ends booking by link, a move does not."""
    booked = book_person(station)
    before = row(station, booked.appointment_id)
    free = FreeTime(station.desks[1].desk_id, "2", MONDAY + timedelta(days=2), 11 * 60, before.minutes)
    letter = move(station.store, station.clerk, booked.appointment_id, free, "2026-11-23T09:00:00")
    after = row(station, booked.appointment_id)
    assert (after.appointment_id, after.booking_number) == (before.appointment_id, before.booking_number)
    assert (after.day, after.start, after.desk) == (free.day, free.start, "2")
    assert len(case_page(station.store, booked.case_id, MONDAY).appointments) == 1
    said = paper(station.store, letter)
    assert said.earlier == datetime(2026, 11, 23, 9)  # noqa: DTZ001 - wall-clock


def test_a_move_can_be_taken_back_and_onto_itself(station: TestStation) -> None:
    booked = book_person(station)
    before = row(station, booked.appointment_id)
    moved = perform(
        station.store, station.clerk, MoveAppointment(before.appointment_id, before.desk_id, MONDAY, before.start + 5)
    )
    assert moved.undo is not None
    perform(station.store, station.clerk, moved.undo)
    assert row(station, booked.appointment_id) == before


def test_lengthening_stops_at_the_neighbour(station: TestStation) -> None:
    case = book_person(station, nth=10).case_id
    other = book_person(station, OLSEN, nth=11).case_id
    tuesday = MONDAY + timedelta(days=1)
    first = str(perform(station.store, station.clerk, book_at(station, case, tuesday, 600, service="a")).result)
    perform(station.store, station.clerk, book_at(station, other, tuesday, 640, service="a"))
    perform(station.store, station.clerk, LengthenAppointment(first, 40))
    with pytest.raises(RuleBroken, match="seat-taken"):
        perform(station.store, station.clerk, LengthenAppointment(first, 45))
    assert row(station, first).minutes == 40


def test_a_cancelled_place_is_free_and_undo_needs_it_still_free(station: TestStation) -> None:
    booked = book_person(station)
    gone = row(station, booked.appointment_id)
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "ill"))
    other = book_person(station, OLSEN)
    assert row(station, other.appointment_id).start == gone.start
    with pytest.raises(RuleBroken, match="seat-taken"):
        perform(station.store, station.clerk, UndoStep(booked.appointment_id, Step.CANCEL))


def test_cancelling_needs_a_reason(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="reason-needed"):
        perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, " "))


def test_a_held_place_is_seen_as_held_and_frees_itself(station: TestStation) -> None:
    desk = station.desks[0].desk_id
    case = book_person(station, nth=10).case_id
    hold = HoldPlace(station.ids.new(), desk, MONDAY, 600, 20, 10)
    perform(station.store, station.leader, hold)
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, book_at(station, case, MONDAY, 600, service="a"))
    assert (refused.value.code, refused.value.facts["by"]) == ("seat-held", "Odd Lie")
    with station.store.read() as connection:
        offered = free_times(connection, "demo", "", 20, station.clock.now(), end_day=MONDAY, limit=99)
    assert (desk, 600) not in {(time.desk_id, time.start) for time in offered}

    station.clock.advance(minutes=10)
    perform(station.store, station.clerk, book_at(station, case, MONDAY, 600, service="a"))


def test_a_hold_is_released_or_turned_into_the_booking(station: TestStation) -> None:
    desk = station.desks[0].desk_id
    case = book_person(station, nth=10).case_id
    first, second = (HoldPlace(station.ids.new(), desk, MONDAY, 600, 20, 10) for _ in range(2))
    perform(station.store, station.clerk, first)
    perform(station.store, station.clerk, ReleasePlace(first.hold_id))
    perform(station.store, station.clerk, ReleasePlace(first.hold_id))
    perform(station.store, station.clerk, second)
    perform(station.store, station.clerk, book_at(station, case, MONDAY, 600, service="a", hold_id=second.hold_id))


@pytest.mark.parametrize(
    ("day", "start", "minutes", "code"),
    [
        (MONDAY - timedelta(days=3), 600, 20, "time-passed"),
        (MONDAY + timedelta(days=5), 600, 20, "outside-plan"),
        (MONDAY, 14 * 60, 20, "outside-plan"),
        (MONDAY, 14 * 60 - 10, 20, "outside-plan"),
        (MONDAY, 603, 20, "bad-time"),
        (MONDAY, 600, 0, "bad-time"),
        (MONDAY, 24 * 60 - 10, 20, "bad-time"),
    ],
)
def test_a_time_that_cannot_be_is_refused(station: TestStation, day: date, start: int, minutes: int, code: str) -> None:
    case = book_person(station, nth=10).case_id
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, book_at(station, case, day, start, minutes=minutes, service="a"))
    assert refused.value.code == code


def test_public_places_are_not_booked_here(station: TestStation) -> None:
    case = book_person(station, nth=10).case_id
    desk = station.desks[0].desk_id
    slot = NewSlot(station.ids.new(), desk, MONDAY, 15 * 60, 20, Audience.PUBLIC)
    perform(station.store, station.leader, PublishSlots((slot,)))
    with pytest.raises(RuleBroken, match="public-place"):
        perform(station.store, station.clerk, book_at(station, case, MONDAY, 15 * 60, service="a"))
    with pytest.raises(RuleBroken, match="slots-overlap"):
        perform(station.store, station.leader, PublishSlots((replace(slot, slot_id="x", start=15 * 60 + 10),)))


def test_a_closed_day_offers_nothing(station: TestStation) -> None:
    case = book_person(station, nth=10).case_id
    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY, "Opplæring"))
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, book_at(station, case, MONDAY, 600, service="a"))
    assert (refused.value.code, refused.value.facts["reason"]) == ("closed", "Opplæring")
    with station.store.read() as connection:
        found = next_free(connection, "demo", "", 20, station.clock.now())
    assert found is not None
    assert found.day == MONDAY + timedelta(days=1)


def test_a_public_holiday_offers_nothing_whatever_is_published(station: TestStation) -> None:
    case = book_person(station, nth=10).case_id
    christmas = date(2026, 12, 25)
    slot = NewSlot(station.ids.new(), station.desks[0].desk_id, christmas, 600, 20, Audience.STAFF)
    perform(station.store, station.leader, PublishSlots((slot,)))
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, book_at(station, case, christmas, 600, service="a"))
    assert refused.value.code == "closed"
    with station.store.read() as connection:
        assert next_free(connection, "demo", "", 20, station.clock.now(), start_day=christmas) is None


def test_free_times_are_earliest_first_and_long_errands_run_over_several_places(station: TestStation) -> None:
    with station.store.read() as connection:
        found = free_times(connection, "demo", "", 45, station.clock.now(), limit=500)
    assert [(t.day, t.start) for t in found] == sorted((t.day, t.start) for t in found)
    assert max(t.start for t in found) == 14 * 60 - 60
    assert found[0] == FreeTime(station.desks[0].desk_id, "1", MONDAY, 540, 45)


def test_a_case_of_another_station_says_whose_it_is_and_nothing_more(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        connection.execute(
            insert(Station).values(
                id="drammen",
                name="Drammen",
                district="sor-ost",
                street="",
                postcode="3015",
                city="",
                phone="",
                email="",
                opening_hours={},
                opening=[],
                postcodes=[],
                release_routine={},
                invented=True,
            )
        )
        connection.execute(update(Case).where(Case.id == booked.case_id).values(station_id="drammen"))
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, book_at(station, booked.case_id, MONDAY, 600, service="a"))
    assert (refused.value.code, refused.value.rule, refused.value.facts) == (
        "belongs-to",
        "R17",
        {"station": "Drammen"},
    )


def test_rights_are_checked_at_the_door(station: TestStation) -> None:
    booked = book_person(station)
    auditor = Actor("auditor", "Ada Revisor", roles()[Role.AUDITOR])
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, auditor, CheckIn(booked.appointment_id))
    second_seat = book_at(station, book_person(station, OLSEN, nth=9).case_id, MONDAY, 540, service="a", seat=2)
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, second_seat)


def test_a_command_says_what_changed(station: TestStation) -> None:
    booked = book_person(station)
    outcome = perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    assert outcome.changes.touched == Touched.APPOINTMENTS
    assert outcome.changes.cases == {booked.case_id}


def test_a_refusal_writes_nothing(station: TestStation) -> None:
    booked = book_person(station)
    before = case_page(station.store, booked.case_id, MONDAY)
    with pytest.raises(RuleBroken, match="illegal-step"):
        perform(station.store, station.clerk, CheckIn(booked.appointment_id), CompleteService(booked.appointment_id))
    assert case_page(station.store, booked.case_id, MONDAY) == before
