"""That no time was free is proven by a search and kept with its proof, on both databases."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import delete, func, select, update

from desktop.domain.advice.rights import Rights
from desktop.domain.appointments import Audience
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment
from desktop.services.booking import NoTimeNoted, Request, book, note_no_time, offer
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import from_json, perform
from desktop.services.free_times import FreeTime
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.no_time import NoteNoTimeAvailable, RetractNoTimeAvailable, first_place, no_time_proof
from desktop.services.plan import CloseDay, NewSlot, PublishSlots
from desktop.services.queries.case_page import case_page
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.services.staff import founder
from desktop.services.wording import refusal
from desktop.storage.models import Case, Desk, JournalEntry, JournalPayload, Slot
from tests.support.station import ANH, MONDAY, MORNING, TestStation

EXPIRES = date(2027, 1, 4)
"""The deadline is Friday 4 December 2026 (R33); 37 days before is 28 November."""
DEADLINE = date(2026, 12, 4)
NEXT = MONDAY + timedelta(weeks=2)
"""The first Monday after the deadline."""
REQUEST = Request(ANH, "renewal-protection", RequestedBy.PHONE, permit_expires_on=EXPIRES, permit_renewable=True)
ONLINE = replace(
    REQUEST, application="renewal-work", channel=Channel.ELECTRONIC, receipt="202611200001", manual_reason="R4"
)


def unpublish(station: TestStation, first: date = MONDAY, last: date = DEADLINE) -> None:
    """Take the places of some days away, as a station that has published none."""
    with station.store.write() as connection:
        connection.execute(delete(Slot).where(Slot.day >= first, Slot.day <= last))


def publish(
    station: TestStation, day: date, start: int, minutes: int = 20, audience: Audience = Audience.STAFF
) -> None:
    """Publish one place at the first desk."""
    slot = NewSlot(station.ids.new(), station.desks[0].desk_id, day, start, minutes, audience)
    perform(station.store, station.leader, PublishSlots((slot,)))


def noted(station: TestStation, request: Request = REQUEST) -> NoTimeNoted:
    """Note that no time is free."""
    return note_no_time(station.store, station.clerk, request)


def refused(station: TestStation, request: Request = REQUEST) -> RuleBroken:
    """Return the refusal; nothing of it is left, and it is said in every language."""
    with pytest.raises(RuleBroken) as broken:
        noted(station, request)
    with station.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(Case)).scalar_one() == 0
    assert all(broken.value.code not in refusal(broken.value, language) for language in Language)
    return broken.value


def facts(station: TestStation, case_id: str) -> dict[str, object]:
    """Return the further facts of a case."""
    with station.store.read() as connection:
        found: dict[str, object] = connection.execute(select(Case.other_facts).where(Case.id == case_id)).scalar_one()
    return found


def test_the_proof_says_who_looked_when_where_and_what_came_after(station: TestStation) -> None:
    unpublish(station)
    case = noted(station)
    proof = no_time_proof(station.store, case.case_id)
    assert proof == case.proof
    assert proof is not None
    assert (proof.asked_at, proof.asked_by, proof.asked_by_name) == (MORNING, station.clerk.staff_id, "Kari Berg")
    assert (proof.service, proof.minutes, proof.desks, proof.deadline) == (
        "hand-in-protection",
        25,
        ("1", "2"),
        DEADLINE,
    )
    assert proof.published_to == MONDAY + timedelta(weeks=3, days=4)
    assert proof.first_after == FreeTime(station.desks[0].desk_id, "1", NEXT, 9 * 60, 25)
    assert not proof.first_after_public
    assert facts(station, case.case_id)["no_time_available"] is True


def test_the_journal_keeps_the_proof_and_a_replay_means_the_same(station: TestStation) -> None:
    unpublish(station)
    case = noted(station)
    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "note-no-time")
        ).scalar_one()
    command = from_json("note-no-time", body)
    assert command == NoteNoTimeAvailable(case.case_id, case.proof)
    publish(station, MONDAY, 10 * 60, 40)
    perform(station.store, station.clerk, command, at=case.proof.asked_at)
    assert no_time_proof(station.store, case.case_id) == case.proof


def test_a_proof_of_another_moment_or_person_is_a_claim_and_proves_nothing(station: TestStation) -> None:
    unpublish(station)
    case = noted(station)
    publish(station, MONDAY, 10 * 60, 40)
    command = NoteNoTimeAvailable(case.case_id, case.proof)
    station.clock.advance(minutes=1)
    with pytest.raises(RuleBroken, match="times-are-free"):
        perform(station.store, station.clerk, command)
    with pytest.raises(RuleBroken, match="times-are-free"):
        perform(station.store, station.leader, command, at=case.proof.asked_at)


def test_a_free_time_for_staff_is_named(station: TestStation) -> None:
    broken = refused(station)
    assert (broken.code, broken.rule) == ("times-are-free", "R34")
    assert broken.facts["free"] == FreeTime(station.desks[0].desk_id, "1", MONDAY, 9 * 60, 25)
    assert "23.11.2026 09:00" in refusal(broken, Language.NYNORSK)


@pytest.mark.parametrize("day", [MONDAY, DEADLINE])
def test_a_published_place_of_the_portal_counts_whatever_its_length(station: TestStation, day: date) -> None:
    unpublish(station)
    publish(station, day, 10 * 60, 20, Audience.PUBLIC)
    broken = refused(station)
    assert broken.code == "times-are-free"
    assert broken.facts["free"] == FreeTime(station.desks[0].desk_id, "1", day, 10 * 60, 20)


def test_the_day_after_the_deadline_is_too_late(station: TestStation) -> None:
    unpublish(station)
    publish(station, DEADLINE + timedelta(days=1), 10 * 60, 20, Audience.PUBLIC)
    proof = noted(station).proof
    assert proof.first_after == FreeTime(station.desks[0].desk_id, "1", DEADLINE + timedelta(days=1), 10 * 60, 20)
    assert proof.first_after_public


def test_a_place_for_staff_that_is_too_short_is_none_and_two_that_follow_are_one(station: TestStation) -> None:
    unpublish(station)
    publish(station, MONDAY, 10 * 60)
    publish(station, MONDAY, 11 * 60)
    publish(station, MONDAY, 12 * 60, 20, Audience.STAFF)
    case = noted(station)
    publish(station, MONDAY, 12 * 60 + 20)
    with pytest.raises(RuleBroken) as broken:
        perform(station.store, station.clerk, NoteNoTimeAvailable(case.case_id))
    assert broken.value.facts["free"] == FreeTime(station.desks[0].desk_id, "1", MONDAY, 12 * 60, 25)


def test_what_is_booked_has_passed_is_closed_or_takes_other_errands_is_not_free(station: TestStation) -> None:
    unpublish(station)
    desk = station.desks[0].desk_id
    publish(station, MONDAY, 9 * 60, 40)
    publish(station, MONDAY, 7 * 60, 40)
    publish(station, MONDAY + timedelta(days=1), 9 * 60, 40)
    with station.store.write() as connection:
        other = update(Desk).where(Desk.id == station.desks[1].desk_id)
        connection.execute(other.values(services=["citizenship"]))
    slot = NewSlot(station.ids.new(), station.desks[1].desk_id, MONDAY, 9 * 60, 40, Audience.STAFF)
    perform(station.store, station.leader, PublishSlots((slot,)))
    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY + timedelta(days=1), "Kurs", desk))
    other_request = replace(REQUEST, permit_expires_on=None)
    book(station.store, station.clerk, other_request, FreeTime(desk, "1", MONDAY, 9 * 60, 40))
    assert noted(station).proof.desks == ("1",)


def test_a_holiday_is_no_day_of_opening(station: TestStation) -> None:
    holiday = date(2027, 1, 1)
    publish(station, holiday, 10 * 60, 40)
    with station.store.read() as connection:
        search = (connection, "demo", "hand-in", 20, MORNING)
        assert first_place(*search, (holiday, holiday), held_is_taken=True) is None


def test_a_time_that_somebody_holds_is_neither_free_nor_gone(station: TestStation) -> None:
    unpublish(station)
    publish(station, MONDAY, 10 * 60, 40)
    hold = HoldPlace(station.ids.new(), station.desks[0].desk_id, MONDAY, 10 * 60, 25, 10)
    perform(station.store, station.leader, hold)
    assert refused(station).code == "times-are-held"
    perform(station.store, station.leader, ReleasePlace(hold.hold_id))
    assert refused(station).code == "times-are-free"
    perform(station.store, station.leader, replace(hold, hold_id=station.ids.new()))
    station.clock.advance(minutes=11)
    assert refused(station).code == "times-are-free"


def test_nothing_is_proven_without_a_deadline_after_it_or_without_a_plan(station: TestStation) -> None:
    assert refused(station, replace(REQUEST, permit_expires_on=None)).code == "no-deadline"
    passed = refused(station, replace(REQUEST, permit_expires_on=date(2026, 12, 22)))
    assert (passed.code, passed.facts) == ("deadline-passed", {"day": date(2026, 11, 22)})
    unpublish(station, MONDAY, MONDAY + timedelta(weeks=5))
    assert refused(station).code == "nothing-published"


def test_on_the_last_day_itself_there_is_still_something_to_look_for(station: TestStation) -> None:
    unpublish(station)
    on_the_day = replace(REQUEST, permit_expires_on=date(2026, 12, 23))
    assert noted(station, on_the_day).proof.deadline == MONDAY


def test_who_has_a_time_in_time_needs_no_other(station: TestStation) -> None:
    booked = book(station.store, station.clerk, REQUEST, offer(station.store, REQUEST).in_time[0])
    unpublish(station)
    with pytest.raises(RuleBroken, match="booked-in-time"):
        perform(station.store, station.clerk, NoteNoTimeAvailable(booked.case_id))


def test_what_has_been_handed_in_needs_no_time(station: TestStation) -> None:
    booked = book(station.store, station.clerk, REQUEST, offer(station.store, REQUEST).in_time[0])
    for line in case_page(station.store, booked.case_id, MONDAY).lines:
        perform(station.store, station.clerk, TickDocument(line.line_id, original_seen=True, copy_taken=True))
    perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id))
    unpublish(station)
    with pytest.raises(RuleBroken, match="handed-in-already"):
        perform(station.store, station.clerk, NoteNoTimeAvailable(booked.case_id))


def test_noting_is_undone_back_to_what_stood_before(station: TestStation) -> None:
    unpublish(station)
    case = noted(station)
    station.clock.advance(hours=1)
    again = perform(station.store, station.clerk, NoteNoTimeAvailable(case.case_id))
    assert again.undo == RetractNoTimeAvailable(case.case_id, case.proof)
    perform(station.store, station.clerk, again.undo)
    assert no_time_proof(station.store, case.case_id) == case.proof
    perform(station.store, station.clerk, RetractNoTimeAvailable(case.case_id))
    assert facts(station, case.case_id) == {}
    with pytest.raises(RuleBroken, match="no-time-not-noted"):
        perform(station.store, station.clerk, RetractNoTimeAvailable(case.case_id))


def test_a_late_time_can_still_be_booked_for_the_case(station: TestStation) -> None:
    unpublish(station)
    case = noted(station)
    late = case.proof.first_after
    assert late is not None
    perform(
        station.store,
        station.clerk,
        BookAppointment(
            appointment_id=station.ids.new(),
            case_id=case.case_id,
            desk_id=late.desk_id,
            day=late.day,
            start=late.start,
            minutes=late.minutes,
            service="hand-in-protection",
            booking_number="ABCD1234",
            requested_by=RequestedBy.PHONE,
        ),
    )
    assert no_time_proof(station.store, case.case_id) == case.proof


@pytest.mark.parametrize(
    ("receipt", "value", "rule"),
    [("202611280001", Rights.KEPT, "R34"), ("202611290001", Rights.UNDETERMINED, "R35")],
)
def test_the_proof_helps_who_registered_37_days_before_expiry(
    station: TestStation, receipt: str, value: Rights, rule: str
) -> None:
    unpublish(station)
    station.clock.put(datetime(2026, 11, 30, 9, tzinfo=OSLO))
    case = noted(station, replace(ONLINE, receipt=receipt))
    station.clock.put(datetime(2026, 12, 7, 9, tzinfo=OSLO))
    rights = case_page(station.store, case.case_id, NEXT).advice.conclusions.rights_while_waiting
    assert (rights.value, rights.rules) == (value, (rule,))


def test_on_paper_it_is_noted_and_r34_never_helps(station: TestStation) -> None:
    unpublish(station)
    case = noted(station)
    rights = case_page(station.store, case.case_id, NEXT).advice.conclusions.rights_while_waiting
    assert (rights.value, rights.rules) == (Rights.NOT_AUTOMATIC, ("R38",))


def test_only_who_may_book_may_note_it(station: TestStation) -> None:
    with pytest.raises(RuleBroken, match="no-right"):
        note_no_time(station.store, founder(station.ids.new()), REQUEST)


def test_a_place_that_is_not_released_yet_is_not_free(station: TestStation) -> None:
    unpublish(station)
    publish(station, DEADLINE, 9 * 60, 60)
    assert refused(station).code == "times-are-free"
    with station.store.write() as connection:
        later = station.clock.now() + timedelta(days=1)
        connection.execute(update(Slot).where(Slot.day == DEADLINE).values(released_from=later))

    assert noted(station).proof.first_after is not None


def test_closed_hours_are_not_free(station: TestStation) -> None:
    unpublish(station)
    publish(station, DEADLINE, 9 * 60, 60)
    span = Span(DEADLINE, DEADLINE, (station.desks[0].desk_id,), 9 * 60, 10 * 60)
    perform(station.store, station.leader, CloseTimes(station.ids.new(), span, "Kurs"))

    assert noted(station).proof.deadline == DEADLINE
