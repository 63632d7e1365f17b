"""The main job without windows: from a call to the residence-card order, on both databases."""

from datetime import date, timedelta

import pytest

from desktop.domain.appointments import State
from desktop.domain.cases import AddressProtection, CaseStatus, DecisionAuthor, LetterSays, Outcome
from desktop.domain.papers import Delivery, FeeState, OrderReason, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.attendance import CallToDesk, CheckIn, CompleteService
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NoteDecision, PersonDetails, RetractDecision
from desktop.services.commands import perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.papers import paper
from desktop.services.payments import TakePayment
from desktop.services.queries.case_page import CasePage, case_page, look
from tests.support.station import ANH, MONDAY, TestStation, book_person

PERMANENT = "permanent"


def page(station: TestStation, case_id: str) -> CasePage:
    """Return the case as it stands today."""
    return case_page(station.store, case_id, MONDAY)


def tick_all(station: TestStation, case_id: str) -> None:
    """Take every document off the list."""
    lines = page(station, case_id).lines
    perform(station.store, station.clerk, *(TickDocument(line.line_id, original_seen=True) for line in lines))


def hand_in(station: TestStation, case_id: str) -> str:
    """Tick everything, take the fee if there is one, hand in, and return the receipt's number."""
    tick_all(station, case_id)
    fee = page(station, case_id).fee
    if fee is not None and fee.state is FeeState.DUE:
        perform(station.store, station.clerk, TakePayment(fee.fee_id, fee.amount or 100, "T-4711"))
    outcome = perform(station.store, station.clerk, HandInDocuments(station.ids.new(), case_id))
    return str(outcome.result)


def grant(station: TestStation, case_id: str, letter: LetterSays | None = None) -> None:
    """Note that the permit was granted today for two years."""
    decision = NoteDecision(
        case_id,
        MONDAY,
        DecisionAuthor.POLICE,
        Outcome.GRANTED,
        letter,
        MONDAY,
        MONDAY + timedelta(days=730),
    )
    perform(station.store, station.clerk, decision)


def order(station: TestStation, case_id: str, delivery: Delivery = Delivery.POST) -> str:
    """Order the card and return the number of the order."""
    command = OrderResidenceCard(
        station.ids.new(), case_id, MONDAY, MONDAY + timedelta(days=730), delivery, OrderReason.RENEWED, True
    )
    return str(perform(station.store, station.clerk, command).result)


def test_the_whole_story(station: TestStation) -> None:
    booked = book_person(station)
    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    perform(station.store, station.clerk, CallToDesk(booked.appointment_id, station.desks[1].desk_id))
    receipt = hand_in(station, booked.case_id)
    perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, True, True))
    grant(station, booked.case_id, LetterSays.NO_MEETING)
    card = order(station, booked.case_id)
    perform(station.store, station.clerk, CompleteService(booked.appointment_id))

    seen = look(station.store, station.clerk, booked.case_id, MONDAY)
    assert seen.status is CaseStatus.GRANTED
    assert seen.appointments[0].state is State.COMPLETED
    assert seen.appointments[0].served_at == "2"
    assert [p.number for p in seen.papers] == [card, receipt, booked.letter]
    assert [p.kind for p in seen.papers] == [PaperKind.CARD_ORDER, PaperKind.RECEIPT, PaperKind.APPOINTMENT_LETTER]
    assert seen.timeline[0].command == "look-at-case"
    assert {event.command for event in seen.timeline} >= {
        "open-case",
        "book-appointment",
        "check-in",
        "call-to-desk",
        "tick-document",
        "hand-in",
        "record-biometrics",
        "note-decision",
        "order-residence-card",
        "complete-service",
    }


def test_numbers_run_on_within_the_day_and_begin_again_the_next(station: TestStation) -> None:
    first = book_person(station)
    second = book_person(station, PersonDetails("Olsen", "Eva", "1990-01-01", "SWE"), nth=1)
    assert (first.letter, second.letter) == ("20261123-S1-0001", "20261123-S1-0002")
    station.clock.advance(days=1)
    third = book_person(station, PersonDetails("Ali", "Sara", "1990-01-01", "SOM"))
    assert third.letter == "20261124-S1-0001"


def test_the_moment_of_the_first_hand_in_stays_the_moment_of_submission(station: TestStation) -> None:
    booked = book_person(station)
    lines = page(station, booked.case_id).lines
    late = lines[-1]
    perform(
        station.store,
        station.clerk,
        *(TickDocument(line.line_id, original_seen=True) for line in lines[:-1]),
        TickDocument(late.line_id, missing_by=MONDAY + timedelta(days=14)),
    )
    first = str(perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id)).result)
    submitted = page(station, booked.case_id).attended_at
    with pytest.raises(RuleBroken, match="nothing-new"):
        perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id))
    station.clock.advance(days=7)
    perform(station.store, station.clerk, TickDocument(late.line_id, copy_taken=True))
    second = str(perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id)).result)

    assert page(station, booked.case_id).attended_at == submitted
    assert paper(station.store, first).first is True
    assert paper(station.store, second).first is False


def test_nothing_is_handed_in_while_a_required_document_is_undecided(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id))
    required = sum(line.required for line in page(station, booked.case_id).lines)
    assert (refused.value.code, refused.value.facts["count"]) == ("lines-open", required)


def test_the_fee_is_taken_before_the_hand_in(station: TestStation) -> None:
    booked = book_person(station, application=PERMANENT)
    tick_all(station, booked.case_id)
    with pytest.raises(RuleBroken, match="fee-due"):
        perform(station.store, station.clerk, HandInDocuments(station.ids.new(), booked.case_id))
    fee = page(station, booked.case_id).fee
    assert fee is not None
    with pytest.raises(RuleBroken, match="terminal-receipt-missing"):
        perform(station.store, station.clerk, TakePayment(fee.fee_id, 4000, "  "))
    perform(station.store, station.clerk, TakePayment(fee.fee_id, 4000, "T-1"))
    with pytest.raises(RuleBroken, match="fee-paid-already"):
        perform(station.store, station.clerk, TakePayment(fee.fee_id, 4000, "T-2"))


def test_a_document_is_never_brought_and_missing(station: TestStation) -> None:
    booked = book_person(station)
    line = page(station, booked.case_id).lines[0]
    with pytest.raises(RuleBroken, match="one-state"):
        perform(station.store, station.clerk, TickDocument(line.line_id, original_seen=True, missing_by=MONDAY))
    with pytest.raises(RuleBroken, match="missing-by-passed"):
        perform(station.store, station.clerk, TickDocument(line.line_id, missing_by=MONDAY - timedelta(days=1)))


def test_a_tick_can_be_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    before = page(station, booked.case_id).lines
    outcome = perform(station.store, station.clerk, TickDocument(before[0].line_id, original_seen=True, note="p. 3"))
    assert outcome.undo is not None
    perform(station.store, station.clerk, outcome.undo)
    assert page(station, booked.case_id).lines == before


def test_the_police_never_reject(station: TestStation) -> None:
    booked = book_person(station)
    hand_in(station, booked.case_id)
    rejection = NoteDecision(booked.case_id, MONDAY, DecisionAuthor.POLICE, Outcome.REJECTED)
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, rejection)
    assert (refused.value.code, refused.value.rule) == ("police-never-reject", "R47")
    received = NoteDecision(booked.case_id, MONDAY, DecisionAuthor.UDI, Outcome.REJECTED)
    perform(station.store, station.clerk, received)
    assert page(station, booked.case_id).status is CaseStatus.REJECTED


def test_a_decision_comes_after_the_hand_in_and_can_be_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="not-handed-in"):
        grant(station, booked.case_id)
    hand_in(station, booked.case_id)
    grant(station, booked.case_id)
    with pytest.raises(RuleBroken, match="decided-already"):
        grant(station, booked.case_id)
    perform(station.store, station.clerk, RetractDecision(booked.case_id))
    seen = page(station, booked.case_id)
    assert (seen.status, seen.decision) == (CaseStatus.HANDED_IN, None)


def test_a_forwarded_case_is_answered_by_udi_and_the_answer_can_be_taken_back(station: TestStation) -> None:
    booked = book_person(station)
    hand_in(station, booked.case_id)
    forwarded = NoteDecision(booked.case_id, MONDAY, DecisionAuthor.POLICE, Outcome.FORWARDED)
    perform(station.store, station.clerk, forwarded)
    before = page(station, booked.case_id)
    with pytest.raises(RuleBroken, match="decided-already"):
        grant(station, booked.case_id)
    rejected = NoteDecision(booked.case_id, MONDAY, DecisionAuthor.UDI, Outcome.REJECTED)
    outcome = perform(station.store, station.clerk, rejected)
    assert page(station, booked.case_id).status is CaseStatus.REJECTED
    assert outcome.undo is not None
    perform(station.store, station.clerk, outcome.undo)
    after = page(station, booked.case_id)
    assert (after.status, after.decision) == (CaseStatus.FORWARDED, before.decision)


def test_a_new_card_on_a_standing_permit_needs_no_decision(station: TestStation) -> None:
    booked = book_person(station, application="new-card")
    hand_in(station, booked.case_id)
    with pytest.raises(RuleBroken, match="no-biometrics"):
        order(station, booked.case_id)
    reused = RecordBiometrics(
        booked.case_id,
        photo=False,
        fingerprints=False,
        signature=True,
        no_photo_because="in-register",
        no_fingerprints_because="in-register",
        checked=("likeness", "photo-age", "same-name", "prints-there"),
    )
    perform(station.store, station.clerk, reused)
    order(station, booked.case_id)


def test_no_card_is_ordered_against_the_advice(station: TestStation) -> None:
    booked = book_person(station)
    hand_in(station, booked.case_id)
    with pytest.raises(RuleBroken, match="not-granted"):
        order(station, booked.case_id)
    grant(station, booked.case_id, LetterSays.MEET)
    with pytest.raises(RuleBroken, match="come-again"):
        order(station, booked.case_id)
    perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, True, True))
    order(station, booked.case_id)
    with pytest.raises(RuleBroken, match="already-ordered"):
        order(station, booked.case_id)
    with pytest.raises(RuleBroken, match="card-ordered"):
        perform(station.store, station.clerk, RetractDecision(booked.case_id))


def test_a_protected_address_is_neither_posted_to_nor_printed(station: TestStation) -> None:
    hidden = PersonDetails(
        "Skjult",
        "Siri",
        "1980-05-05",
        "SYR",
        street="Hemmelig vei 7",
        postcode="0155",
        city="Oslo",
        protection=AddressProtection.STRICTLY_CONFIDENTIAL,
    )
    booked = book_person(station, hidden)
    receipt = hand_in(station, booked.case_id)
    perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, True, True))
    grant(station, booked.case_id, LetterSays.NO_MEETING)
    with pytest.raises(RuleBroken, match="protected-address"):
        order(station, booked.case_id, Delivery.POST)
    card = order(station, booked.case_id, Delivery.COLLECT)
    for number in (booked.letter, receipt, card):
        assert "Hemmelig" not in repr(paper(station.store, number))


def test_the_order_says_that_the_old_card_was_handed_in(station: TestStation) -> None:
    booked = book_person(station)
    hand_in(station, booked.case_id)
    perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, True, True))
    grant(station, booked.case_id, LetterSays.NO_MEETING)
    said = paper(station.store, order(station, booked.case_id))
    assert said.old_card == "Levert inn"


def test_children_below_six_give_no_fingerprints(station: TestStation) -> None:
    child = PersonDetails("Tran", "Mai", str(date(2020, 11, 24)), "VNM")
    booked = book_person(station, child)
    with pytest.raises(RuleBroken, match="too-young-for-fingerprints"):
        perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, True, True))
    station.clock.advance(days=1)
    perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, True, True))


def test_what_was_not_taken_needs_a_reason(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="reason-needed"):
        perform(station.store, station.clerk, RecordBiometrics(booked.case_id, True, False, True))


def test_everything_is_there_after_a_restart(station: TestStation) -> None:
    booked = book_person(station, ANH)
    before = page(station, booked.case_id)
    station.store.engine.dispose()
    assert page(station, booked.case_id) == before
