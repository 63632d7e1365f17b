"""The figures of a station are recounted from its journal, on both databases."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update

from desktop.domain.appointments import Step
from desktop.domain.calendar_words import ToldHow
from desktop.domain.clock import OSLO
from desktop.domain.figures import ComingFigure, Figures, Span
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.services import figures as service
from desktop.services.appointments import LengthenAppointment, MoveAppointment
from desktop.services.attendance import (
    CallToDesk,
    CancelAppointment,
    CheckIn,
    CompleteService,
    MarkLeft,
    MarkNoShow,
    UndoStep,
)
from desktop.services.bookings_undone import TakeBookingBack
from desktop.services.calendar_export import CHANGES
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.closing import CloseTimes
from desktop.services.closing import Span as ClosedSpan
from desktop.services.closing_items import CancelItem, MoveItem, UndoItem
from desktop.services.commands import Command, all_registered, perform
from desktop.services.figures import FiguresStopped, StationFigures, station_figures
from desktop.services.figures_entries import COMMANDS
from desktop.services.hand_overs import HandOverTo, TakeBackHandOver
from desktop.services.queries.closing import review
from desktop.services.staff import roles
from desktop.services.walk_ins import CallWalkIn, CompleteWalkIn, NoteWalkIn, RemoveWalkIn, UndoWalkInStep
from desktop.storage.models import Appointment, Desk, JournalEntry, JournalPayload, Station
from tests.support.station import ANH, MONDAY, TestStation, book_person

WEEK = Span(MONDAY, MONDAY + timedelta(days=6))


def do(station: TestStation, *commands: Command) -> None:
    for command in commands:
        perform(station.store, station.clerk, command)


def at(station: TestStation, day: date, hour: int, minute: int = 0) -> None:
    """Put the clock to a time in Oslo."""
    station.clock.put(datetime(day.year, day.month, day.day, hour, minute, tzinfo=OSLO))


def figures(station: TestStation, span: Span = WEEK) -> Figures:
    return station_figures(station.store, station.leader, span).figures


def names(count: int) -> list[str]:
    return [f"Prøve{number}" for number in range(count)]


def two_bookings(station: TestStation) -> list[str]:
    return [
        book_person(station, replace(ANH, family_name=name), nth=nth).appointment_id
        for nth, name in enumerate(("Aas", "Bø"))
    ]


def a_week_at_work(station: TestStation) -> list[str]:
    """Let a few days go by, with everything that a clerk does and undoes."""
    perform(station.store, station.leader, SetCalendarRules(Rules(extra_seats=1, cancelled_wait=0)))
    ids = [
        book_person(station, replace(ANH, family_name=name), nth=nth).appointment_id
        for nth, name in enumerate(names(7), start=4)
    ]
    first, second, third, fourth, fifth, sixth, last = ids
    tuesday, thursday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
    desk, other = (each.desk_id for each in station.desks)
    at(station, MONDAY, 9)
    do(station, CheckIn(first), CallToDesk(first, other))
    at(station, MONDAY, 9, 25)
    do(station, CompleteService(first), UndoStep(first, Step.COMPLETE))
    at(station, MONDAY, 9, 32)
    do(station, CompleteService(first), MoveAppointment(second, desk, thursday, 13 * 60))
    do(station, LengthenAppointment(second, 40), CancelAppointment(third, "ill"), UndoStep(third, Step.CANCEL))
    at(station, MONDAY, 13)
    do(station, MarkNoShow(third), CheckIn(fourth), CallToDesk(fourth, desk), UndoStep(fourth, Step.CALL))
    do(station, MarkLeft(fourth), CheckIn(fifth), CallToDesk(fifth, desk))
    at(station, MONDAY, 13, 11)
    do(station, CompleteService(fifth))
    do(station, MoveAppointment(sixth, desk, tuesday, 9 * 60), MoveAppointment(last, other, tuesday, 9 * 60))
    closing = CloseTimes("closing", ClosedSpan(tuesday, tuesday), "Kurs")
    perform(station.store, station.leader, closing)
    by_name = {row.name.split(",")[0]: row.item_id for row in review(station.store, "closing")}
    do(
        station,
        MoveItem(by_name[names(7)[5]], desk, thursday, 12 * 60),
        CancelItem(by_name[names(7)[6]], "station-closed", ToldHow.PHONE),
    )
    at(station, MONDAY + timedelta(days=4), 13)
    book_person(station, replace(ANH, family_name="Senere"), nth=9)
    do(station, MarkNoShow(second))
    return ids


def read_journal(station: TestStation) -> list[tuple[datetime, str, dict[str, Any]]]:
    """Return all entries in order, as text from the tables."""
    query = (
        "SELECT e.id, e.command, p.body FROM journal_entry e JOIN journal_payload p ON p.entry_id = e.id"
        " ORDER BY e.device, e.epoch, e.number"
    )
    with station.store.read() as connection:
        when = {row.id: row.at for row in connection.execute(select(JournalEntry.id, JournalEntry.at))}
        return [(when[row.id], row.command, json.loads(row.body)) for row in connection.execute(text(query))]


def recount(station: TestStation) -> dict[str, Any]:
    """Count the week by hand: what each appointment's entries say, undone ones struck out."""
    items = {}
    with station.store.read() as connection:
        for row in connection.execute(text("SELECT id, appointment_id FROM closing_item")):
            items[row.id] = row.appointment_id
    told: dict[str, list[tuple[datetime, str, dict[str, Any]]]] = defaultdict(list)
    undoes = {"complete": "complete-service", "cancel": "cancel-appointment", "call": "call-to-desk"}
    for when, command, body in read_journal(station):
        about = body.get("appointment_id") or items.get(body.get("item_id", ""))
        if about is None or command == "issue-appointment-letter":
            continue
        mine = told[about]
        if command == "undo-step":
            mine.remove([entry for entry in mine if entry[1] == undoes[body["step"]]][-1])
        else:
            mine.append((when, command, body))
    desk = {each.desk_id: each.number for each in station.desks}
    counted: dict[str, Any] = {
        "waits": [],
        "taken": [],
        "came": 0,
        "missed": 0,
        "cancelled": 0,
        "load": defaultdict(list),
    }
    for entries in told.values():
        said = {command: (when, body) for when, command, body in entries}
        when, body = said["book-appointment"]
        asked = when.astimezone(OSLO).date()
        if asked <= WEEK.last:
            counted["waits"].append((date.fromisoformat(body["day"]) - asked).days)
        places = [one for _, _, one in entries if "day" in one]
        lies = places[-1]
        if date.fromisoformat(lies["day"]) > WEEK.last:
            continue
        counted["came"] += "check-in" in said
        counted["missed"] += "mark-no-show" in said
        gone = "cancel-appointment" in said or "cancel-closing-item" in said
        counted["cancelled"] += gone
        if "complete-service" in said:
            counted["taken"].append((said["complete-service"][0] - said["call-to-desk"][0]).total_seconds() / 60)
        if not gone:
            length = [one["minutes"] for _, _, one in entries if "minutes" in one][-1]
            at_desk = said["call-to-desk"][1]["desk_id"] if "call-to-desk" in said else lies["desk_id"]
            counted["load"][date.fromisoformat(lies["day"]).isoweekday(), desk[at_desk]].append(length)
    return counted


def test_the_figures_agree_with_a_recount_of_the_journal(station: TestStation) -> None:
    a_week_at_work(station)

    found = figures(station)
    plain = recount(station)

    (wait,), (coming,), (minutes,) = found.waits, found.coming, found.minutes
    waits = sorted(plain["waits"])
    assert len(waits) == 8
    assert (wait.bookings, wait.usual, wait.longest) == (8, (waits[3] + waits[4]) / 2, waits[-1])
    assert (coming.came, coming.missed, coming.cancelled) == (plain["came"], plain["missed"], plain["cancelled"])
    assert (coming.came, coming.missed, coming.cancelled, coming.unmarked) == (3, 2, 1, 1)
    assert minutes.errands == len(plain["taken"]) == 2
    assert minutes.usual == minutes.mean == sum(plain["taken"]) / 2 == (32 + 11) / 2
    load = {(one.weekday, one.desk): (one.visits, one.minutes) for one in found.load}
    assert load == {key: (len(lengths), sum(lengths)) for key, lengths in plain["load"].items()}
    assert (found.contentless, found.not_booked_here, found.unknown) == (0, 0, 0)

    undo = [row.item_id for row in review(station.store, "closing")]
    do(station, *(UndoItem(item) for item in undo))
    assert {one.weekday for one in figures(station).load} == {1, 2, 4}
    assert figures(station).everybody.cancelled == 0


def test_entries_without_content_are_told_and_what_came_with_a_file_is_counted(station: TestStation) -> None:
    ids = [
        book_person(station, replace(ANH, family_name=name), nth=nth).appointment_id for nth, name in enumerate("AB")
    ]
    at(station, MONDAY, 12)
    do(station, MarkNoShow(ids[0]), CheckIn(ids[1]))
    with station.store.write() as connection:
        gone = select(JournalEntry.id).where(JournalEntry.command.in_(("book-appointment", "check-in")))
        connection.execute(delete(JournalPayload).where(JournalPayload.entry_id.in_(gone)))

    found = figures(station)

    assert found.contentless == 3
    assert found.waits == ()
    assert found.everybody == ComingFigure("", 1, 1, 0, 0)
    assert (found.not_booked_here, found.unknown) == (2, 0)
    assert [(one.weekday, one.desk, one.minutes) for one in found.load] == [(1, "1", 25), (1, "2", 25)]


def test_drop_ins_hand_overs_and_bookings_taken_back_are_read_as_they_were_meant(station: TestStation) -> None:
    kept, gone = two_bookings(station)
    desk, other = (each.desk_id for each in station.desks)
    do(station, TakeBookingBack(gone))
    at(station, MONDAY, 10)
    do(station, CheckIn(kept), CallToDesk(kept, desk), NoteWalkIn("walk-in", "hand-in"), NoteWalkIn("wrong", "hand-in"))
    at(station, MONDAY, 10, 4)
    do(station, HandOverTo("first", "språk", other, kept), TakeBackHandOver("first"), RemoveWalkIn("wrong"))
    do(station, HandOverTo("second", "språk", other, kept), CallWalkIn("walk-in", desk))
    at(station, MONDAY, 10, 9)
    do(station, CallToDesk(kept, other), CompleteWalkIn("walk-in"), UndoWalkInStep("walk-in", Step.COMPLETE))
    at(station, MONDAY, 10, 15)
    do(station, CompleteService(kept), CompleteWalkIn("walk-in"))

    found = figures(station)

    assert [one.bookings for one in found.waits] == [1]
    assert found.everybody == ComingFigure("", 1, 0, 0, 0)
    assert {one.service: (one.errands, one.usual) for one in found.minutes} == {
        "hand-in": (1, 11),
        "hand-in-protection": (1, 4 + 6),
    }
    assert [(one.weekday, one.desk, one.visits) for one in found.load] == [(1, "1", 1), (1, "2", 1)]


def test_every_command_that_is_read_is_one_that_is_written() -> None:
    assert set(COMMANDS) <= {kind.name for kind in all_registered()}
    assert set(CHANGES) <= {kind.name for kind in all_registered()}


def test_only_this_station_counts(station: TestStation) -> None:
    ids = [
        book_person(station, replace(ANH, family_name=name), nth=nth).appointment_id for nth, name in enumerate("AB")
    ]
    at(station, MONDAY, 12)
    do(station, *(MarkNoShow(each) for each in ids))
    with station.store.write() as connection:
        own = connection.execute(select(Station).where(Station.id == "demo")).one()._mapping
        connection.execute(insert(Station).values(**{**own, "id": "bergen", "name": "Bergen"}))
        place = {"id": "other-desk", "station_id": "bergen", "number": "9", "position": 1, "services": []}
        connection.execute(insert(Desk).values(**place))
        connection.execute(update(Appointment).where(Appointment.id == ids[0]).values(station_id="bergen"))
        booking = (
            select(JournalEntry.id).where(JournalEntry.command == "book-appointment").order_by(JournalEntry.number)
        )
        entry = connection.execute(booking).scalars().all()[0]
        body = connection.execute(select(JournalPayload.body).where(JournalPayload.entry_id == entry)).scalar_one()
        elsewhere = json.dumps({**json.loads(body), "desk_id": "other-desk"}, sort_keys=True)
        connection.execute(update(JournalPayload).where(JournalPayload.entry_id == entry).values(body=elsewhere))

    found = station_figures(station.store, station.leader, WEEK)

    assert found.desks == ("1", "2")
    assert found.figures.everybody == ComingFigure("", 0, 1, 0, 0)
    assert [one.bookings for one in found.figures.waits] == [1]
    with station.store.write() as connection:  # for the look at whether the station is sound
        connection.execute(update(Appointment).where(Appointment.id == ids[0]).values(station_id="demo"))
        connection.execute(update(JournalPayload).where(JournalPayload.entry_id == entry).values(body=body))


def test_the_leader_and_the_auditor_may_read_them_and_a_clerk_may_not(station: TestStation) -> None:
    with pytest.raises(RuleBroken, match="no-right"):
        station_figures(station.store, station.clerk, WEEK)
    assert Right.READ_FIGURES in roles()[Role.AUDITOR]
    auditor = replace(station.leader, rights=roles()[Role.AUDITOR])
    assert isinstance(station_figures(station.store, auditor, WEEK), StationFigures)
    with pytest.raises(RuleBroken, match="period-backwards"):
        station_figures(station.store, station.leader, Span(WEEK.last, WEEK.first))


def test_the_computing_tells_how_far_it_is_and_can_be_stopped(
    station: TestStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "AT_ONCE", 2)
    for nth, name in enumerate(names(5)):
        book_person(station, replace(ANH, family_name=name), nth=nth)
    told: list[tuple[int, int]] = []

    station_figures(station.store, station.leader, WEEK, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 5), (2, 5), (4, 5), (5, 5)]

    told.clear()
    with pytest.raises(FiguresStopped):
        station_figures(
            station.store,
            station.leader,
            WEEK,
            progress=lambda done, total: told.append((done, total)),
            stopped=lambda: len(told) > 1,
        )
    assert told == [(0, 5), (2, 5)]
