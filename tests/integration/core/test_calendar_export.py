"""The calendar file of a station says when and where, and nothing about anybody, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar, Event
from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment, CheckIn
from desktop.services.calendar_export import calendar_of
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import perform
from desktop.services.wording import service
from desktop.storage.models import Appointment, Person
from tests.support.station import ANH, MONDAY, TestStation, book_person

FRIDAY = MONDAY + timedelta(days=4)
OTHER = replace(ANH, family_name="Ødegård-Šimić", given_names="Åse Márjá", duf="200923034408", phone="+4790099887")


def exported(station: TestStation, language: Language = Language.ENGLISH) -> tuple[bytes, dict[str, Event]]:
    """Return the bytes of the week, and its entries by their id."""
    made = calendar_of(station.store, MONDAY, FRIDAY, language)
    calendar = Calendar.from_ical(made.body)
    assert isinstance(calendar, Calendar)
    assert len(calendar.events) == made.appointments + made.stretches
    return made.body, {str(event["UID"]).removesuffix("@skranke"): event for event in calendar.events}


def sequence(event: Event) -> int:
    return int(event.decoded("sequence"))


def test_entries_keep_their_ids_and_count_their_changes(station: TestStation) -> None:
    first, second = (book_person(station, person, nth=nth) for nth, person in enumerate((ANH, OTHER), start=2))
    _, before = exported(station)
    desk = station.desks[1].desk_id
    perform(station.store, station.clerk, MoveAppointment(first.appointment_id, desk, FRIDAY, 9 * 60))
    perform(station.store, station.clerk, CancelAppointment(second.appointment_id, "applicant"))
    _, after = exported(station)

    moved, cancelled = after[first.appointment_id], after[second.appointment_id]
    with station.store.read() as connection:
        code = connection.execute(select(Appointment.service).limit(1)).scalar_one()
    errand = service(code, Language.ENGLISH)
    assert (moved["SUMMARY"], moved["LOCATION"]) == (f"Booked: {errand}", "Desk 2")
    assert moved.decoded("dtstart").date() == FRIDAY
    assert (cancelled["SUMMARY"], cancelled["STATUS"]) == (f"Cancelled: {errand}", "CANCELLED")
    for booked in (first, second):
        assert sequence(after[booked.appointment_id]) > sequence(before[booked.appointment_id])
    assert set(before) == set(after)


def test_places_that_follow_one_another_are_one_stretch_and_closings_are_in_it(station: TestStation) -> None:
    perform(station.store, station.leader, CloseTimes("closing", Span(FRIDAY, FRIDAY), "Kari Berg er syk"))
    body, entries = exported(station, Language.NYNORSK)

    open_ = [entry for entry in entries.values() if entry["SUMMARY"] == "Timar frå skranken"]
    assert len(open_) == 10
    assert {(entry.decoded("duration"), entry["LOCATION"]) for entry in open_} == {
        (timedelta(hours=5), "Skranke 1"),
        (timedelta(hours=5), "Skranke 2"),
    }
    assert [entry.decoded("dtstart") for entry in entries.values() if entry["SUMMARY"] == "Stengt"] == [FRIDAY]
    assert b"syk" not in body


def test_nobody_is_in_the_bytes(station: TestStation) -> None:
    booked = [book_person(station, person, nth=nth) for nth, person in enumerate((ANH, OTHER))]
    perform(station.store, station.clerk, CheckIn(booked[0].appointment_id))
    for language in Language:
        unfolded = calendar_of(station.store, MONDAY, FRIDAY, language).body.replace(b"\r\n ", b"").decode().casefold()
        with station.store.read() as connection:
            people = connection.execute(select(Person)).mappings().all()
            numbers = connection.execute(select(Appointment.booking_number, Appointment.case_id)).all()
        known = {str(value) for person in people for name, value in person.items() if name not in ("id", "language")}
        told = {value for value in known if len(value) > 5}
        told |= {str(value) for row in numbers for value in row} | {station.clerk.name, station.clerk.staff_id}
        assert len(told) > 10
        assert [value for value in told if value.casefold() in unfolded] == []


def test_days_the_wrong_way_round_are_refused(station: TestStation) -> None:
    with pytest.raises(RuleBroken, match="period-backwards"):
        calendar_of(station.store, FRIDAY, MONDAY, Language.BOKMAL)
