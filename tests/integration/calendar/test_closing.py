"""Closing days, hours and desks: who is hit is asked first, and decided one by one by several clerks at once."""

import threading
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ItemState, LeaveBecause, PartOfDay, ToldHow
from desktop.domain.languages import Language
from desktop.domain.papers import AppointmentEvent, AppointmentLetter
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import LengthenAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment, CheckIn
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.closing import CloseTimes, ReopenTimes, Span
from desktop.services.closing_items import (
    CancelItem,
    ClaimItem,
    LeaveItem,
    MoveItem,
    NoteTold,
    ReleaseItem,
    UndoItem,
)
from desktop.services.commands import perform
from desktop.services.free_times import free_times
from desktop.services.papers import paper
from desktop.services.queries.calendar import calendar_page
from desktop.services.queries.closing import (
    ReviewRow,
    closings,
    letters,
    phone_list,
    preview_closing,
    review,
)
from desktop.services.queries.closing_proposals import proposals, proposals_together
from tests.integration.calendar.at_work import BERG, MONDAY, OLSEN, book_at, other_program, take_back, where
from tests.support.station import ANH, TestStation, book_person, make_station

TUESDAY = MONDAY + timedelta(days=1)


def close(station: TestStation, span: Span | None = None, closing_id: str = "closing") -> str:
    """Close Tuesday, or something else, and return the id of the closing."""
    perform(station.store, station.leader, CloseTimes(closing_id, span or Span(TUESDAY, TUESDAY), "Kurs"))
    return closing_id


def items(station: TestStation, closing_id: str = "closing") -> dict[str, ReviewRow]:
    """Return the review by family name."""
    return {row.name.split(",")[0]: row for row in review(station.store, closing_id)}


def free_starts(station: TestStation, day: date, desk: int = 0) -> set[int]:
    """Return when desk is free on a day."""
    with station.store.read() as connection:
        now = station.clock.now()
        found = free_times(connection, "demo", "", 20, now, start_day=day, end_day=day, limit=99)
    return {time.start for time in found if time.desk_id == station.desks[desk].desk_id}


def test_who_would_be_hit_is_told_before_and_listed_after(station: TestStation) -> None:
    morning = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    noon = book_at(station, BERG, 11 * 60 + 40, day=TUESDAY, desk=1)
    book_at(station, ANH, 9 * 60, day=MONDAY)
    whole = Span(TUESDAY, TUESDAY)
    assert [(hit.name, hit.start, hit.desk, hit.phone) for hit in preview_closing(station.store, whole)] == [
        ("Olsen, Eva", 540, "1", "+4790000001"),
        ("Berg, Per", 700, "2", "+4790000002"),
    ]
    part = Span(TUESDAY, TUESDAY, (), 12 * 60, 14 * 60)
    assert [hit.appointment_id for hit in preview_closing(station.store, part)] == [noon.appointment_id]
    desk = Span(MONDAY, TUESDAY, (station.desks[0].desk_id,))
    assert [hit.name.split(",")[0] for hit in preview_closing(station.store, desk)] == ["Nguyễn", "Olsen"]
    assert closings(station.store) == ()

    close(station, part)
    assert list(items(station)) == ["Berg"]
    row = closings(station.store)[0]
    assert (row.start, row.ends, row.reason, row.closed_by, row.open, row.total) == (720, 840, "Kurs", "Odd Lie", 1, 1)
    for booked in (morning, noon):
        assert where(station.store, booked.appointment_id)[3] == State.BOOKED  # nobody is cancelled by it
    # Who still is to be decided on one list is not put on another.
    close(station, whole, "again")
    assert list(items(station, "again")) == ["Olsen"]


def test_closed_hours_are_not_offered_and_not_booked_and_the_rest_of_the_day_is(station: TestStation) -> None:
    close(station, Span(TUESDAY, TUESDAY, (station.desks[0].desk_id,), 10 * 60, 13 * 60))
    assert free_starts(station, TUESDAY) == {540, 560, 580, 780, 800, 820}
    assert len(free_starts(station, TUESDAY, 1)) == 15
    with pytest.raises(RuleBroken, match="closed-hours") as refused:
        book_at(station, OLSEN, 9 * 60 + 40, day=TUESDAY)
    assert refused.value.facts == {"reason": "Kurs", "start": "10:00", "end": "13:00"}
    booked = book_at(station, OLSEN, 9 * 60 + 20, day=TUESDAY)
    with pytest.raises(RuleBroken, match="closed-hours"):
        perform(station.store, station.clerk, LengthenAppointment(booked.appointment_id, 45))
    move = MoveAppointment(booked.appointment_id, station.desks[0].desk_id, TUESDAY, 12 * 60 + 40)
    with pytest.raises(RuleBroken, match="closed-hours"):
        perform(station.store, station.clerk, move)
    perform(station.store, station.clerk, replace(move, desk_id=station.desks[1].desk_id))
    shown = calendar_page(station.store, TUESDAY, TUESDAY, Language.BOKMAL)
    assert [(row.start, row.end, row.reason) for row in shown.closed_hours] == [(600, 780, "Kurs")]
    assert shown.closed == ()


def test_who_is_left_in_a_closed_time_can_be_lengthened_where_they_sit(station: TestStation) -> None:
    booked = book_at(station, OLSEN, 10 * 60, day=TUESDAY)
    station.clock.advance(minutes=1)
    close(station, Span(TUESDAY, TUESDAY, (), 10 * 60, 10 * 60 + 30))
    perform(station.store, station.clerk, LeaveItem(items(station)["Olsen"].item_id, LeaveBecause.COMES_ANYWAY))
    perform(station.store, station.clerk, LengthenAppointment(booked.appointment_id, 20))
    with pytest.raises(RuleBroken, match="closed-hours"):
        perform(station.store, station.clerk, LengthenAppointment(booked.appointment_id, 30))


def test_moving_an_item_keeps_the_appointment_and_writes_the_letter(station: TestStation) -> None:
    booked = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    close(station)
    item = items(station)["Olsen"]
    offer = proposals(station.store, item.item_id)
    assert offer.deadline is None
    assert offer.in_time[0].day == MONDAY
    assert all(time.day != TUESDAY and time.minutes == 25 for time in offer.in_time)
    new = proposals(
        station.store, item.item_id, part=PartOfDay.AFTERNOON, desk_ids=(station.desks[1].desk_id,)
    ).in_time[0]
    assert (new.day, new.start, new.desk) == (MONDAY, 720, "2")

    moved = perform(
        station.store, station.clerk, MoveItem(item.item_id, new.desk_id, new.day, new.start, told_how=ToldHow.PHONE)
    )
    row = items(station)["Olsen"]
    assert where(station.store, booked.appointment_id) == (new.desk_id, MONDAY, 720, State.BOOKED)
    assert (row.state, row.decided_by, row.told_how, row.told_by) == (
        ItemState.MOVED,
        "Kari Berg",
        ToldHow.PHONE,
        "Kari Berg",
    )
    assert (row.day, row.start, row.now_day, row.now_start) == (TUESDAY, 540, MONDAY, 720)
    assert letters(station.store, "closing") == (moved.result,)
    letter = paper(station.store, str(moved.result))
    assert isinstance(letter, AppointmentLetter)
    assert (letter.event, letter.booking_number) == (AppointmentEvent.MOVED, booked.booking_number)
    assert letter.earlier is not None
    assert letter.earlier.isoformat() == f"{TUESDAY.isoformat()}T09:00:00"

    take_back(station.store, station.clerk, moved)  # into the closed day again: that is where it was
    assert where(station.store, booked.appointment_id) == (station.desks[0].desk_id, TUESDAY, 540, State.BOOKED)
    assert items(station)["Olsen"].state is ItemState.OPEN
    assert 720 in free_starts(station, MONDAY, 1)


def test_proposals_before_the_deadline_come_first(station: TestStation) -> None:
    """The permit runs out on 15 January, so that handing in by 15 December is in time (R33)."""
    booked = book_person(station, ANH, expires_on=date(2027, 1, 15), nth=5)
    assert where(station.store, booked.appointment_id)[1] == MONDAY
    close(station, Span(MONDAY, date(2026, 12, 14)))
    offer = proposals(station.store, items(station)["Nguyễn"].item_id, limit=40)
    assert offer.deadline == date(2026, 12, 15)
    assert {time.day for time in offer.in_time} == {date(2026, 12, 15)}
    assert offer.late
    assert min(time.day for time in offer.late) == date(2026, 12, 16)


def test_a_family_is_proposed_times_beside_each_other(station: TestStation) -> None:
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    book_at(station, BERG, 9 * 60 + 40, day=TUESDAY)
    close(station)
    both = [row.item_id for row in items(station).values()]
    found = proposals_together(station.store, both)
    assert {(each.in_a_row, each.side_by_side) for each in found} == {(True, False), (False, True)}
    assert all(each.day != TUESDAY for each in found)


def test_cancelling_an_item_needs_a_coded_reason_and_says_how_they_were_told(station: TestStation) -> None:
    booked = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    station.clock.advance(minutes=1)
    close(station)
    item = items(station)["Olsen"]
    with pytest.raises(RuleBroken, match="reason-needed"):
        perform(station.store, station.clerk, CancelItem(item.item_id, "because", ToldHow.PHONE))
    done = perform(
        station.store, station.clerk, CancelItem(item.item_id, "station-closed", ToldHow.PHONE, "Ringer selv")
    )
    row = items(station)["Olsen"]
    assert (row.state, row.reason, row.note, row.told_how) == (
        ItemState.CANCELLED,
        "station-closed",
        "Ringer selv",
        ToldHow.PHONE,
    )
    letter = paper(station.store, row.letter)
    assert isinstance(letter, AppointmentLetter)
    assert letter.event is AppointmentEvent.CANCELLED
    take_back(station.store, station.clerk, done)
    assert where(station.store, booked.appointment_id)[2:] == (540, State.BOOKED)
    assert items(station)["Olsen"].state is ItemState.OPEN


def test_leaving_an_item_needs_a_reason(station: TestStation) -> None:
    booked = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    close(station)
    item = items(station)["Olsen"]
    with pytest.raises(RuleBroken, match="reason-needed"):
        perform(station.store, station.clerk, LeaveItem(item.item_id, LeaveBecause.OTHER, " "))
    left = perform(station.store, station.clerk, LeaveItem(item.item_id, LeaveBecause.SEEN_ELSEWHERE))
    assert where(station.store, booked.appointment_id)[1:] == (TUESDAY, 540, State.BOOKED)
    assert closings(station.store)[0].open == 0
    take_back(station.store, station.clerk, left)
    assert closings(station.store)[0].open == 1
    with pytest.raises(RuleBroken, match="item-open"):
        perform(station.store, station.clerk, UndoItem(item.item_id))


def test_the_phone_list_is_who_still_has_to_be_told(station: TestStation) -> None:
    for person, start in ((OLSEN, 540), (BERG, 580), (ANH, 620)):
        book_at(station, person, start, day=TUESDAY)
    close(station)
    listed = items(station)
    assert [(row.name, row.phone) for row in phone_list(station.store, "closing")] == [
        ("Olsen, Eva", "+4790000001"),
        ("Berg, Per", "+4790000002"),
        ("Nguyễn, Thị Ánh", "+4791234567"),
    ]
    told = perform(station.store, station.clerk, NoteTold(listed["Olsen"].item_id, ToldHow.EMAIL))
    perform(station.store, station.clerk, NoteTold(listed["Berg"].item_id, ToldHow.NOT_REACHED))
    perform(station.store, station.clerk, LeaveItem(listed["Nguyễn"].item_id, LeaveBecause.CASE_SETTLED))
    assert [(row.name, row.told_how, row.told_by) for row in phone_list(station.store, "closing")] == [
        ("Berg, Per", ToldHow.NOT_REACHED, "Kari Berg")
    ]
    take_back(station.store, station.clerk, told)
    assert len(phone_list(station.store, "closing")) == 2


def test_a_claim_is_seen_by_others_and_ends_by_itself(station: TestStation, tmp_path: Path) -> None:
    other = other_program(station, tmp_path)
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    close(station)
    perform(station.store, station.leader, SetCalendarRules(Rules(claim_minutes=10)))
    item_id = items(station)["Olsen"].item_id
    claimed = perform(station.store, station.clerk, ClaimItem(item_id))
    seen = review(other, "closing")[0]
    until = station.clock.now() + timedelta(minutes=10)
    assert (seen.claimed_by, seen.claimed_at, seen.claimed_until) == ("Kari Berg", station.clock.now(), until)
    for command in (ClaimItem(item_id), LeaveItem(item_id, LeaveBecause.COMES_ANYWAY)):
        with pytest.raises(RuleBroken, match="item-claimed") as refused:
            perform(other, station.leader, command)
        assert refused.value.facts == {"by": "Kari Berg", "at": station.clock.now(), "until": until}
    take_back(station.store, station.clerk, claimed)
    perform(other, station.leader, ClaimItem(item_id))
    perform(station.store, station.clerk, ReleaseItem(item_id))  # not hers: nothing happens
    assert review(other, "closing")[0].claimed_by == "Odd Lie"
    station.clock.advance(minutes=10)
    assert review(other, "closing")[0].claimed_by == ""
    perform(station.store, station.clerk, ClaimItem(item_id))
    other.close()


def test_an_item_is_decided_once_and_the_second_is_told_by_whom(station: TestStation, tmp_path: Path) -> None:
    other = other_program(station, tmp_path)
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    close(station)
    item_id = items(station)["Olsen"].item_id
    perform(other, station.leader, CancelItem(item_id, "station-closed", ToldHow.LETTER))
    move = MoveItem(item_id, station.desks[0].desk_id, MONDAY, 600)
    for command in (move, LeaveItem(item_id, LeaveBecause.COMES_ANYWAY), ClaimItem(item_id)):
        with pytest.raises(RuleBroken, match="item-decided") as refused:
            perform(station.store, station.clerk, command)
        assert (refused.value.facts["by"], refused.value.facts["at"]) == ("Odd Lie", station.clock.now())
    other.close()


def test_of_several_at_the_same_moment_exactly_one_decides(station: TestStation, tmp_path: Path) -> None:
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    close(station)
    item_id = items(station)["Olsen"].item_id
    start = threading.Barrier(4)
    answers: list[str] = []

    def race(number: int) -> None:
        store = other_program(station, tmp_path, 50 + number)
        start.wait()
        try:
            perform(
                store, station.clerk, MoveItem(item_id, station.desks[number % 2].desk_id, MONDAY, 600 + 40 * number)
            )
            answers.append("done")
        except RuleBroken as refusal:
            answers.append(refusal.code)
        finally:
            store.close()

    racers = [threading.Thread(target=race, args=(number,)) for number in range(4)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join()
    assert sorted(answers) == ["done", "item-decided", "item-decided", "item-decided"]


def test_what_was_settled_outside_the_list_is_seen_and_not_done_twice(station: TestStation) -> None:
    moved = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    gone = book_at(station, BERG, 10 * 60, day=TUESDAY)
    close(station)
    perform(station.store, station.clerk, MoveAppointment(moved.appointment_id, station.desks[0].desk_id, MONDAY, 600))
    perform(station.store, station.clerk, CancelAppointment(gone.appointment_id, "applicant"))
    listed = items(station)
    assert {name: (row.state, row.settled) for name, row in listed.items()} == {
        "Olsen": (ItemState.OPEN, True),
        "Berg": (ItemState.OPEN, True),
    }
    for row in listed.values():
        with pytest.raises(RuleBroken, match="item-settled"):
            perform(station.store, station.clerk, MoveItem(row.item_id, station.desks[1].desk_id, MONDAY, 600))
        perform(station.store, station.clerk, LeaveItem(row.item_id, LeaveBecause.CASE_SETTLED))
    assert where(station.store, moved.appointment_id)[1:3] == (MONDAY, 600)


def test_reopening_gives_the_places_back_and_ends_the_review(station: TestStation, tmp_path: Path) -> None:
    other = other_program(station, tmp_path)
    wednesday = TUESDAY + timedelta(days=1)
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    book_at(station, BERG, 9 * 60, day=wednesday)
    close(station, Span(TUESDAY, wednesday))
    assert free_starts(station, TUESDAY) == free_starts(station, wednesday) == set()
    perform(station.store, station.leader, ReopenTimes("closing", first=wednesday))
    assert free_starts(station, TUESDAY) == set()
    assert len(free_starts(station, wednesday)) == 13
    assert {name: (row.state, row.reason) for name, row in items(station).items()} == {
        "Olsen": (ItemState.OPEN, ""),
        "Berg": (ItemState.LEFT, LeaveBecause.REOPENED),
    }
    opened = perform(station.store, station.leader, ReopenTimes("closing"))
    assert len(free_starts(station, TUESDAY)) == 13
    assert closings(station.store)[0].reopened_by == "Odd Lie"
    with pytest.raises(RuleBroken, match="closing-reopened"):
        perform(other, station.leader, ReopenTimes("closing"))
    take_back(other, station.leader, opened)
    assert free_starts(station, TUESDAY) == set()
    other.close()


def test_closing_is_taken_back_by_reopening(station: TestStation) -> None:
    outcome = perform(station.store, station.leader, CloseTimes("closing", Span(TUESDAY, TUESDAY), "Kurs"))
    assert outcome.undo == ReopenTimes("closing")
    with pytest.raises(RuleBroken, match="closed"):
        book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    take_back(station.store, station.leader, outcome)
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)


def test_today_only_those_who_are_still_to_come_are_hit(station: TestStation) -> None:
    book_at(station, OLSEN, 9 * 60)
    here = book_at(station, BERG, 10 * 60)
    book_at(station, ANH, 11 * 60)
    station.clock.advance(hours=1, minutes=30)  # half past nine in Oslo
    perform(station.store, station.clerk, CheckIn(here.appointment_id))
    assert [hit.name for hit in preview_closing(station.store, Span(MONDAY, MONDAY))] == ["Nguyễn, Thị Ánh"]


IMPOSSIBLE = [
    (Span(MONDAY - timedelta(days=2), MONDAY - timedelta(days=1)), "closing-in-past"),
    (Span(TUESDAY, MONDAY), "plan-days"),
    (Span(MONDAY, MONDAY + timedelta(days=401)), "plan-too-long"),
    (Span(MONDAY, MONDAY, (), 600, 600), "bad-time"),
    (Span(MONDAY, MONDAY, (), 600, None), "bad-time"),
    (Span(MONDAY, MONDAY, (), 601, 660), "bad-time"),
    (Span(MONDAY, MONDAY, ("elsewhere",)), "no-desk"),
]


def test_what_cannot_be_closed(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=1)
    for span, code in IMPOSSIBLE:
        with pytest.raises(RuleBroken, match=f"^{code}$"):
            perform(station.store, station.leader, CloseTimes("closing", span, "Kurs"))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, CloseTimes("closing", Span(TUESDAY, TUESDAY), "Kurs"))
    with pytest.raises(RuleBroken, match="reason-needed"):
        perform(station.store, station.leader, CloseTimes("closing", Span(TUESDAY, TUESDAY), " "))
    station.store.close()
