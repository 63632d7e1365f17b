"""Forms that were filled in by hand are entered later: under their own numbers, and as of when they were written."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from desktop.domain.blank_forms import BlankForm, BlankFormKind, FormOutcome
from desktop.domain.cards import CardState, CardStep, IdentitySeen
from desktop.domain.cases import CaseStatus
from desktop.domain.languages import Language
from desktop.domain.paper_validity import Doubt
from desktop.domain.papers import FeeState, LineState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.blank_forms import ReserveBlankForms
from desktop.services.card_life import HandOverCard, NoteCardArrived
from desktop.services.commands import from_json, perform, replay
from desktop.services.entered_forms import EnterCardSlip, EnterFeeNote, EnterReceipt
from desktop.services.forms_not_used import LetFormsWait, NoteForms
from desktop.services.forms_taken_back import TakeBackForm
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.paper_validity import look_up
from desktop.services.papers import preview, print_out
from desktop.services.payments import TakePayment
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.find import find
from desktop.services.queries.papers import paper_row
from desktop.services.queries.till import till_day
from desktop.services.queries.waiting_forms import colleagues, count_waiting_forms, waiting_forms
from desktop.services.terms import papers_due
from desktop.services.wording import refusal
from desktop.services.written import Written
from desktop.storage.models import HandIn, IssuedPaper, JournalEntry, JournalPayload
from tests.support.cards import granted_case, ordered_card
from tests.support.station import MORNING, TestStation, book_person
from tests.unit.printing.reading import text

NINE = MORNING + timedelta(hours=1, minutes=12)
"""When the forms were written: twelve past nine in Oslo on the Monday; they are entered on the day after."""
TUESDAY = MORNING + timedelta(days=1)


def reserve(station: TestStation, receipts: int = 2, fee_notes: int = 1, card_slips: int = 1) -> list[str]:
    """Reserve forms on the Monday morning, and return their numbers."""
    forms = perform(station.store, station.clerk, ReserveBlankForms(receipts, fee_notes, card_slips)).result
    assert isinstance(forms, tuple)
    assert all(isinstance(form, BlankForm) for form in forms)
    return [form.number for form in forms]


def page(station: TestStation, case_id: str) -> CasePage:
    return case_page(station.store, case_id, date(2026, 11, 24))


def written(station: TestStation, number: str, at: datetime = NINE) -> Written:
    """Return the head of a form that the leader wrote at the clerk's desk."""
    return Written(number, at, station.leader.staff_id, station.desks[0].desk_id)


def hand_in(station: TestStation, case_id: str) -> HandInDocuments:
    return HandInDocuments(station.ids.new(), case_id, open_lines_confirmed=True)


def paid(page: CasePage, slip: str = "T-17") -> TakePayment:
    assert page.fee is not None
    return TakePayment(page.fee.fee_id, page.fee.amount, slip)


def refused(station: TestStation, command: object) -> RuleBroken:
    with pytest.raises(RuleBroken) as told:
        perform(station.store, station.clerk, command)  # type: ignore[arg-type] # any command
    for language in Language:
        assert refusal(told.value, language)
    return told.value


def test_a_receipt_counts_from_the_moment_at_which_it_was_written(station: TestStation) -> None:
    case_id = book_person(station, application="renewal-family").case_id
    receipt, *_ = reserve(station)
    station.clock.put(TUESDAY)
    before = page(station, case_id)
    line = next(line for line in before.lines if line.required)
    command = EnterReceipt(
        written(station, receipt.lower()),
        hand_in(station, case_id),
        (TickDocument(line.line_id, original_seen=True, copy_taken=True),),
        paid(before),
    )
    entered = perform(station.store, station.clerk, command)

    after = page(station, case_id)
    assert (after.attended_at, after.status) == (NINE, CaseStatus.HANDED_IN)
    states = {each.line_id: each for each in after.lines}
    assert states[line.line_id].copy_taken
    missing = {each.missing_by for each in after.lines if each.state is LineState.MISSING}
    assert missing == {papers_due(date(2026, 11, 23))}
    assert after.fee is not None
    assert (after.fee.state, after.fee.paid_at) == (FeeState.PAID, NINE)

    row = paper_row(station.store, receipt)
    assert (row.kind, row.made_at, row.made_by, row.copies) == (PaperKind.RECEIPT, NINE, "Odd Lie", 0)
    assert look_up(station.store, receipt).holds
    kinds = {each.number: each.kind for each in after.papers}
    assert kinds[receipt] is PaperKind.RECEIPT
    assert kinds["20261124-S1-0001"] is PaperKind.FEE_RECEIPT
    if station.store.has_search:
        assert [hit.case_id for hit in find(station.store, receipt)] == [case_id]
    (till,) = till_day(station.store, station.leader, date(2026, 11, 23))
    assert (till.figures.payments, till.key.staff_id) == (1, station.leader.staff_id)

    entry = next(each for each in after.timeline if each.command == "enter-receipt-form")
    assert (entry.at, entry.by) == (TUESDAY, "Kari Berg")
    said = text(print_out(station.store, station.clerk, receipt).pdf)
    for words in (receipt, "Odd Lie", "Kari Berg", "Skrevet for hånd"):
        assert words in said
    assert entered.undo is not None
    assert refused(station, entered.undo).code == "form-printed"
    assert refused(station, command).code == "form-entered"


def test_an_entry_says_the_same_when_it_is_replayed(station: TestStation) -> None:
    case_id = book_person(station, application="renewal-family").case_id
    receipt, _, note, _ = reserve(station)
    station.clock.put(TUESDAY)
    commands = (
        EnterFeeNote(written(station, note), paid(page(station, case_id))),
        EnterReceipt(written(station, receipt, NINE + timedelta(minutes=3)), hand_in(station, case_id)),
    )
    for command in commands:
        perform(station.store, station.clerk, command)
    with station.store.read() as connection:
        query = select(JournalEntry.id, JournalEntry.command, JournalEntry.at, JournalPayload.body)
        query = query.join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        kept = connection.execute(query.where(JournalEntry.command.like("enter-%")).order_by(JournalEntry.number)).all()
        papers = connection.execute(
            select(IssuedPaper.number, IssuedPaper.data_hash).order_by(IssuedPaper.number)
        ).all()
    assert [row.command for row in kept] == ["enter-fee-form", "enter-receipt-form"]
    assert "Skrevet for hånd" in text(preview(station.store, note).pdf)
    undo = TakeBackForm(receipt), TakeBackForm(note)
    perform(station.store, station.clerk, *undo)
    assert page(station, case_id).fee.state is FeeState.DUE  # type: ignore[union-attr] # it has a fee
    with station.store.write() as connection:
        for row in kept:
            replay(station.store, connection, station.clerk, from_json(row.command, row.body), row.id + "r", row.at)
        again = connection.execute(select(IssuedPaper.number, IssuedPaper.data_hash).order_by(IssuedPaper.number)).all()
    assert again == papers
    assert page(station, case_id).attended_at == NINE + timedelta(minutes=3)


def test_what_is_taken_back_was_never_entered_and_can_be_entered_rightly(station: TestStation) -> None:
    wrong = book_person(station, application="renewal-family").case_id
    right = book_person(station, application="renewal-family", nth=1).case_id
    receipt, *_ = reserve(station)
    station.clock.put(TUESDAY)
    before = page(station, wrong)
    line = next(line for line in before.lines if line.required)
    ticks = (TickDocument(line.line_id, original_seen=True),)
    undo = perform(
        station.store,
        station.clerk,
        EnterReceipt(written(station, receipt), hand_in(station, wrong), ticks, paid(before)),
    ).undo
    assert undo is not None
    without_till = replace(station.clerk, rights=station.clerk.rights - {Right.HAND_IN})
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, without_till, undo)
    perform(station.store, station.clerk, undo)

    after = page(station, wrong)
    assert (after.attended_at, after.status) == (None, CaseStatus.REGISTERED)
    assert [(each.line_id, each.state) for each in after.lines] == [(each.line_id, each.state) for each in before.lines]
    assert after.fee is not None
    assert after.fee.state is FeeState.DUE
    assert receipt not in {each.number for each in after.papers}
    assert receipt in {row.number for row in waiting_forms(station.store)}
    with pytest.raises(RuleBroken, match="blank-form-not-entered"):
        paper_row(station.store, receipt)

    perform(
        station.store,
        station.clerk,
        EnterReceipt(written(station, receipt), hand_in(station, right), (), paid(page(station, right))),
    )
    assert page(station, right).attended_at == NINE
    station.clock.advance(days=1)
    assert refused(station, undo).code == "form-entered-earlier"


def test_a_hand_in_on_paper_that_came_first_is_the_submission(station: TestStation) -> None:
    case_id = book_person(station, application="renewal-family").case_id
    receipt, *_ = reserve(station)
    station.clock.put(TUESDAY)
    first = page(station, case_id)
    later = str(perform(station.store, station.clerk, paid(first), hand_in(station, case_id)).result)
    assert look_up(station.store, later).holds
    assert page(station, case_id).attended_at == TUESDAY
    undo = perform(
        station.store, station.clerk, EnterReceipt(written(station, receipt), hand_in(station, case_id))
    ).undo

    def firsts() -> list[tuple[bool, datetime]]:
        with station.store.read() as connection:
            return [(row.first, row.at) for row in connection.execute(select(HandIn).order_by(HandIn.at))]

    assert firsts() == [(True, NINE), (False, TUESDAY)]
    assert look_up(station.store, receipt).holds
    (doubt,) = look_up(station.store, later).reasons
    assert (doubt.doubt, doubt.at) == (Doubt.SUBMITTED_EARLIER, NINE)
    assert page(station, case_id).attended_at == NINE
    assert undo is not None
    perform(station.store, station.clerk, undo)
    assert firsts() == [(True, TUESDAY)]
    assert look_up(station.store, later).holds
    assert page(station, case_id).attended_at == TUESDAY


def test_a_card_slip_hands_the_card_over_when_it_was_signed(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    *_, slip = reserve(station)
    card = HandOverCard(order_id, IdentitySeen.PASSPORT, old_card_note="none")
    station.clock.put(TUESDAY)
    early = EnterCardSlip(written(station, slip), card)
    assert refused(station, early).code == "illegal-card-step"
    perform(station.store, station.clerk, NoteCardArrived(order_id, on=date(2026, 11, 24)))
    assert refused(station, early).code == "card-day-too-early"
    later = EnterCardSlip(written(station, slip, TUESDAY - timedelta(minutes=30)), card)
    perform(station.store, station.clerk, later)

    after = page(station, case_id)
    (order,) = after.card_orders
    assert (order.state, order.state_by) == (CardState.COLLECTED, "Odd Lie")
    assert order.state_at == TUESDAY - timedelta(minutes=30)
    assert paper_row(station.store, slip).kind is PaperKind.CARD_COLLECTION
    assert "Skrevet for hånd" in text(preview(station.store, slip).pdf)
    perform(station.store, station.clerk, TakeBackForm(slip))
    (order,) = page(station, case_id).card_orders
    assert (order.state, order.last_step) == (CardState.ARRIVED, CardStep.ARRIVE)
    assert count_waiting_forms(station.store) == 4


def test_what_cannot_have_been_is_refused_with_a_sentence(station: TestStation) -> None:
    case_id = book_person(station, application="renewal-family").case_id
    receipt, other, note, _ = reserve(station)
    station.clock.put(TUESDAY)
    head, case = written(station, receipt), hand_in(station, case_id)

    def code(head: Written, **more: object) -> str:
        return refused(station, replace(EnterReceipt(head, case), **more)).code  # type: ignore[arg-type] # its fields

    assert code(replace(head, at=TUESDAY + timedelta(minutes=1))) == "form-in-future"
    assert code(replace(head, at=MORNING - timedelta(minutes=1))) == "form-before-reserved"
    assert code(replace(head, by="nobody")) == "no-writer"
    assert code(replace(head, desk_id="nowhere")) == "no-desk"
    assert code(replace(head, number=note)) == "form-of-other-kind"
    assert code(replace(head, number="B-S1-00001-26")) == "no-form"
    assert code(head) == "fee-due"
    assert code(head, hand_in=replace(case, missing_by=date(2026, 11, 22))) == "missing-by-passed"
    late = book_person(station, application="renewal-family", nth=3).case_id
    new = EnterReceipt(head, hand_in(station, late), (), paid(page(station, late)))
    assert refused(station, new).code == "form-before-case"
    perform(station.store, station.clerk, replace(new, written=replace(head, registered_since=True)))
    assert page(station, late).attended_at == NINE
    again = EnterFeeNote(written(station, note), paid(page(station, case_id)))
    assert refused(station, again).code == "terminal-receipt-used"
    assert other in {row.number for row in waiting_forms(station.store)}


def test_forms_that_nobody_will_enter_are_waited_for_no_more(station: TestStation) -> None:
    numbers = reserve(station)
    station.clock.put(TUESDAY)
    assert [row.number for row in waiting_forms(station.store)] == numbers
    assert [row.kind for row in waiting_forms(station.store)][2:] == [BlankFormKind.FEE_NOTE, BlankFormKind.CARD_SLIP]
    assert [each.name for each in colleagues(station.store)] == ["Kari Berg", "Odd Lie"]
    undo = perform(station.store, station.clerk, NoteForms((numbers[0],), FormOutcome.SPOILT)).undo
    perform(station.store, station.clerk, NoteForms(tuple(numbers[1:3]), FormOutcome.UNUSED))
    assert count_waiting_forms(station.store) == 1
    with pytest.raises(RuleBroken, match="form-spoilt"):
        paper_row(station.store, numbers[0])
    assert refused(station, NoteForms((numbers[3], numbers[1]), FormOutcome.UNUSED)).code == "form-unused"
    assert count_waiting_forms(station.store) == 1
    assert undo == LetFormsWait((numbers[0],))
    perform(station.store, station.clerk, undo)
    assert refused(station, undo).code == "form-not-noted"
    assert refused(station, TakeBackForm(numbers[0])).code == "form-not-entered"
    assert [row.number for row in waiting_forms(station.store)] == [numbers[0], numbers[3]]
