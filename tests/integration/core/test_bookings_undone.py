"""The undo of a new booking: as if nobody had rung, and never more than that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from desktop.domain.appointments import State
from desktop.domain.cases import RequestedBy
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment, LengthenAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment, CheckIn
from desktop.services.booking import Booked, Request, book, move, offer
from desktop.services.bookings_undone import BookingUndone, TakeBookingBack
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.cases import RegisterPerson
from desktop.services.commands import from_json, perform
from desktop.services.free_times import free_times
from desktop.services.overbooking import Overbook
from desktop.services.paper_copies import PrintPaper
from desktop.services.papers import paper, print_out
from desktop.services.people import CorrectPerson
from desktop.services.queries.find import find
from desktop.services.queries.left_open import LeftOpen, left_open
from desktop.services.queries.papers import paper_row
from desktop.services.waiting_list import NoteWaiting
from desktop.storage.models import (
    Appointment,
    Case,
    CaseChecklist,
    ChecklistLine,
    Fee,
    IssuedPaper,
    JournalEntry,
    JournalPayload,
    Person,
    Seat,
    VoidedPaper,
)
from desktop.storage.search_rebuild import rebuild
from tests.support.station import ANH, MONDAY, TestStation, book_person

EMPTIED = (Appointment, Case, CaseChecklist, ChecklistLine, Fee, Person, Seat)


def counts(station: TestStation) -> dict[str, int]:
    with station.store.read() as connection:
        return {
            model.__tablename__: connection.execute(select(func.count()).select_from(model)).scalar_one()
            for model in (*EMPTIED, VoidedPaper)
        }


def take_back(station: TestStation, booked: Booked) -> BookingUndone:
    assert booked.undo is not None
    done = perform(station.store, station.clerk, booked.undo).result
    assert isinstance(done, BookingUndone)
    return done


def refusal(station: TestStation, booked: Booked) -> str:
    with pytest.raises(RuleBroken) as refused:
        take_back(station, booked)
    return refused.value.code


def book_again(station: TestStation, booked: Booked, nth: int = 3) -> Booked:
    """Book another errand of the same case, as the panel does."""
    with station.store.read() as connection:
        free = free_times(connection, "demo", "follow-up", 20, station.store.clock.now())[nth]
    appointment_id = station.ids.new()
    number = "9" * 9
    perform(
        station.store,
        station.clerk,
        BookAppointment(
            appointment_id,
            booked.case_id,
            free.desk_id,
            free.day,
            free.start,
            20,
            "follow-up",
            number,
            RequestedBy.PHONE,
        ),
    )
    return replace(booked, appointment_id=appointment_id, undo=TakeBookingBack(appointment_id))


def test_everything_goes_that_the_booking_made_but_the_letter_stays_void(station: TestStation) -> None:
    before = counts(station)
    booked = book_person(station)
    print_out(station.store, station.clerk, booked.letter)

    done = take_back(station, booked)

    assert done == BookingUndone(booked.case_id, True, True, True, (booked.letter,), True)
    assert counts(station) == before | {"voided_paper": 1}
    assert paper(station.store, booked.letter).number == booked.letter
    with pytest.raises(RuleBroken, match="paper-void"):
        perform(station.store, station.clerk, PrintPaper(booked.letter))
    with pytest.raises(RuleBroken, match="booking-letter-void"):
        paper_row(station.store, booked.letter)
    with station.store.read() as connection:
        told = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "take-booking-back", JournalEntry.case_id == booked.case_id)
        ).scalar_one()
    assert from_json("take-booking-back", told) == booked.undo


def test_nothing_finds_what_is_gone_and_the_same_person_can_be_booked_anew(station: TestStation) -> None:
    booked = book_person(station)
    take_back(station, booked)

    if station.store.has_search:
        for words in ("nguyen", ANH.duf, booked.booking_number, booked.letter, ANH.phone):
            assert find(station.store, words, 5) == ()
    again = book_person(station)
    assert again.letter != booked.letter
    with station.store.read() as connection:
        first, second = (
            connection.execute(
                select(Appointment.day, Appointment.start).where(Appointment.id == booking.appointment_id)
            ).one_or_none()
            for booking in (booked, again)
        )
    assert first is None
    assert second is not None
    if station.store.has_search:
        assert [hit.case_id for hit in find(station.store, "nguyen", 5)] == [again.case_id]


def test_a_person_who_was_here_before_stays(station: TestStation) -> None:
    person_id = station.ids.new()
    perform(station.store, station.clerk, RegisterPerson(person_id, ANH))
    before = counts(station)
    request = Request(ANH, "first-other", RequestedBy.PHONE, person_id=person_id)
    booked = book(station.store, station.clerk, request, offer(station.store, request).in_time[0])

    done = take_back(station, booked)

    assert (done.case_gone, done.person_gone) == (True, False)
    assert counts(station) == before | {"voided_paper": 1}


def test_a_further_appointment_of_a_case_goes_alone(station: TestStation) -> None:
    first = book_person(station)
    before = counts(station)
    second = book_again(station, first)

    done = take_back(station, second)

    assert not done.case_gone
    assert counts(station) == before
    assert refusal(station, second) == "no-appointment"


def test_a_void_letter_is_not_left_to_be_printed(station: TestStation) -> None:
    first = book_person(station)
    further = book_again(station, first)
    letters = {line.paper for line in left_open(station.store, station.clock.now()) if line.kind is LeftOpen.LETTER}
    assert letters == {first.letter, further.letter}

    take_back(station, further)

    letters = {line.paper for line in left_open(station.store, station.clock.now()) if line.kind is LeftOpen.LETTER}
    assert letters == {first.letter}


def test_a_case_in_which_something_else_was_done_stays(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.read() as connection:
        person_id = connection.execute(select(Case.person_id)).scalar_one()
    details = replace(ANH, phone="+4722222222")
    perform(station.store, station.clerk, CorrectPerson(person_id, details, booked.case_id))

    done = take_back(station, booked)

    assert (done.case_gone, done.person_gone) == (False, False)
    assert counts(station)["appointment"] == 0
    assert counts(station)["case_file"] == 1
    assert paper_row(station.store, booked.letter).voided_at is not None


def test_a_case_that_waits_for_an_earlier_time_stays(station: TestStation) -> None:
    booked = book_person(station)
    perform(station.store, station.clerk, NoteWaiting(station.ids.new(), booked.case_id))

    assert not take_back(station, booked).case_gone


def test_somebody_who_is_here_is_not_taken_back(station: TestStation) -> None:
    booked = book_person(station, application="first-other", expires_on=None)
    perform(station.store, station.clerk, CheckIn(booked.appointment_id))

    assert refusal(station, booked) == "booking-gone-on"


def test_what_was_cancelled_is_not_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "applicant"))

    assert refusal(station, booked) == "booking-gone-on"


def test_what_was_moved_with_a_letter_is_not_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.read() as connection:
        free = free_times(connection, "demo", "first-other", 20, station.store.clock.now())[5]
    move(station.store, station.clerk, booked.appointment_id, free, "2026-11-23T09:00:00")

    assert refusal(station, booked) == "booking-gone-on"


def test_what_was_moved_or_lengthened_silently_is_taken_back_where_it_is(station: TestStation) -> None:
    booked = book_person(station, application="first-other", expires_on=None)
    there = MoveAppointment(booked.appointment_id, station.desks[1].desk_id, MONDAY, 10 * 60)
    perform(station.store, station.clerk, there, LengthenAppointment(booked.appointment_id, 40))

    done = take_back(station, booked)

    assert not done.case_gone
    assert counts(station)["seat"] == 0


def test_a_later_paper_that_names_it_keeps_it(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        later = connection.execute(select(IssuedPaper)).one()._asdict()
        later |= {"number": "20261123-S1-0099", "kind": "receipt", "made_at": later["made_at"] + timedelta(minutes=1)}
        connection.execute(IssuedPaper.__table__.insert().values(**later))  # type: ignore[attr-defined]
        if station.store.has_search:
            rebuild(connection)

    assert refusal(station, booked) == "booking-built-on"


def test_only_bookings_of_today_are_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    station.clock.put(station.clock.now() + timedelta(hours=16, minutes=1))
    assert station.store.clock.now().date() == date(2026, 11, 23)
    with pytest.raises(RuleBroken) as refused:
        take_back(station, booked)

    assert refused.value.code == "booking-of-earlier-day"  # it is past midnight in Oslo


def test_a_second_seat_goes_with_its_reason(station: TestStation) -> None:
    first = book_person(station, application="first-other", expires_on=None)
    perform(station.store, station.leader, SetCalendarRules(Rules(extra_seats=1)))
    before = counts(station)
    appointment_id = station.ids.new()
    booking = BookAppointment(
        appointment_id,
        first.case_id,
        station.desks[0].desk_id,
        MONDAY,
        9 * 60,
        20,
        "follow-up",
        "8" * 9,
        RequestedBy.PHONE,
    )
    perform(station.store, station.leader, Overbook(booking, 1, "Flies tomorrow"))

    perform(station.store, station.leader, TakeBookingBack(appointment_id))

    assert counts(station) == before
    with station.store.read() as connection:
        assert connection.execute(select(Appointment.state)).scalars().all() == [State.BOOKED]
