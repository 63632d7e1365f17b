"""The papers of the till, of a card that is handed over and of the day: what they say, and what makes them void."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.card_papers import CardCollection, CollectedBy, OldCard
from desktop.domain.cards import CardStep, IdentitySeen
from desktop.domain.cases import AddressProtection, Channel
from desktop.domain.day_papers import CashUpPaper, Done, EndOfDayReport
from desktop.domain.fee_papers import FeeReceipt, FeeReversal, FeeReversalEvent, PaidHow
from desktop.domain.languages import Language
from desktop.domain.left_open import LeftOpen
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import RepresentativeKind
from desktop.domain.till import MovementKind, PaymentMethod
from desktop.services.attendance import CheckIn
from desktop.services.card_life import HandOverCard, NoteCardArrived, UndoCardStep
from desktop.services.commands import Command, Outcome, from_json, perform, to_json
from desktop.services.end_of_day import make_report
from desktop.services.fee_papers import IssueFeeReceipt
from desktop.services.fees import ExemptFee, MakeFeeDue, NotePaidTwice, NotePrepaid
from desktop.services.papers import paper, print_out
from desktop.services.payments import ReversePayment, TakePayment
from desktop.services.queries.case_page import case_page
from desktop.services.queries.fee_papers import fee_papers, paper_of_movement
from desktop.services.queries.papers import paper_row, recent_papers
from desktop.services.queries.till import TillKey, TillRow, till_of
from desktop.services.representation import AppointRepresentative
from desktop.services.till import CloseTill
from desktop.services.withdrawals import NoteWithdrawal, RequestRefund
from desktop.services.wording import refusal
from desktop.services.work import Actor
from desktop.storage.models import IssuedPaper, JournalEntry, JournalPayload, Station, VoidedPaper
from tests.support.cards import granted_case, ordered_card
from tests.support.cases import open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person

YESTERDAY = MONDAY - timedelta(days=1)
PASSPORT = IdentitySeen.PASSPORT


def do(station: TestStation, *commands: Command, by: Actor | None = None) -> Outcome:
    return perform(station.store, by or station.clerk, *commands)


def refused(station: TestStation, command: Command) -> str:
    with pytest.raises(RuleBroken) as found:
        do(station, command)
    assert all("{" not in refusal(found.value, language) for language in Language)
    return found.value.code


def fee_case(station: TestStation, state: FeeState = FeeState.DUE) -> tuple[str, str]:
    case_id = open_case(station, channel=Channel.PAPER, fee=state)
    fee = case_page(station.store, case_id, MONDAY).fee
    assert fee is not None
    return case_id, fee.fee_id


def issued(station: TestStation, kind: PaperKind) -> list[Any]:
    """Return what the papers of a kind say that hold, in the order of their numbers."""
    with station.store.read() as connection:
        numbers = connection.execute(
            select(IssuedPaper.number)
            .where(IssuedPaper.kind == kind, IssuedPaper.number.not_in(select(VoidedPaper.number)))
            .order_by(IssuedPaper.number)
        ).scalars()
        return [paper(station.store, number) for number in list(numbers)]


def till(station: TestStation) -> TillRow:
    actor = station.clerk
    with station.store.read() as connection:
        return till_of(
            connection, station.store.device.station_id, TillKey(MONDAY, actor.desk_id or "", actor.staff_id)
        )


def test_a_payment_leaves_a_receipt_that_is_void_when_it_never_was(station: TestStation) -> None:
    case_id, fee_id = fee_case(station)
    taken = do(station, TakePayment(fee_id, 6300, "T-1", method=PaymentMethod.INVOICE))

    (receipt,) = issued(station, PaperKind.FEE_RECEIPT)
    assert isinstance(receipt, FeeReceipt)
    paid = receipt.paid
    assert (paid.how, paid.amount, paid.reference, paid.desk) == (PaidHow.INVOICE, 6300, "T-1", "1")
    assert (paid.at, receipt.clerk, receipt.payment_id) == (station.clock.now(), "Kari Berg", taken.result)
    assert receipt.person.family_name == ANH.family_name
    assert [row.number for row in fee_papers(station.store, case_id)] == [receipt.number]
    assert paper_of_movement(station.store, till(station).movements[0]) == receipt.number
    assert refused(station, IssueFeeReceipt(fee_id)) == "receipt-issued"

    assert taken.undo is not None
    again = do(station, taken.undo)
    assert issued(station, PaperKind.FEE_RECEIPT) == []
    with pytest.raises(RuleBroken, match="paper-void"):
        print_out(station.store, station.clerk, receipt.number)
    assert again.undo is not None
    do(station, again.undo)
    (anew,) = issued(station, PaperKind.FEE_RECEIPT)
    assert anew.number > receipt.number


def test_what_was_issued_stands_in_the_journal_for_a_replay(station: TestStation) -> None:
    _, fee_id = fee_case(station)
    do(station, TakePayment(fee_id, 6300, "T-1"))
    with station.store.read() as connection:
        query = select(JournalPayload.body).join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        body = connection.execute(query.where(JournalEntry.command == "take-payment")).scalar_one()
    kept = from_json("take-payment", body)
    (receipt,) = issued(station, PaperKind.FEE_RECEIPT)

    assert isinstance(kept, TakePayment)
    assert (kept.number, kept.paper is not None and kept.paper["clerk"]) == (receipt.number, "Kari Berg")
    assert to_json(kept) == body


def test_a_payment_in_advance_has_a_receipt_once_its_own_was_seen(station: TestStation) -> None:
    _, fee_id = fee_case(station)
    assert refused(station, IssueFeeReceipt(fee_id)) == "fee-not-paid"
    _, portal = fee_case(station, FeeState.PREPAID)
    assert refused(station, IssueFeeReceipt(portal)) == "original-not-noted"
    do(station, NotePrepaid(fee_id, "K-77", YESTERDAY, original_seen=True), IssueFeeReceipt(fee_id))
    (receipt,) = issued(station, PaperKind.FEE_RECEIPT)
    assert (receipt.paid.how, receipt.paid.reference, receipt.paid.on) == (PaidHow.IN_ADVANCE, "K-77", YESTERDAY)
    assert receipt.seen_at == station.clock.now()

    do(station, MakeFeeDue(fee_id))
    assert issued(station, PaperKind.FEE_RECEIPT) == []


def test_a_reversal_is_written_to_the_payer(station: TestStation) -> None:
    _, fee_id = fee_case(station)
    taken = do(station, TakePayment(fee_id, 6300, "T-1"))
    (receipt,) = issued(station, PaperKind.FEE_RECEIPT)
    done = do(station, ReversePayment(str(taken.result), "wrong-amount"), by=station.leader)

    (letter,) = issued(station, PaperKind.FEE_REVERSAL)
    assert isinstance(letter, FeeReversal)
    assert (letter.event, letter.due_again, letter.clerk) == (FeeReversalEvent.REVERSED, True, "Odd Lie")
    assert (letter.receipt_number, letter.paid.reference) == (receipt.number, "T-1")
    assert letter.because not in ("", "wrong-amount")
    (back,) = (row for row in till(station).movements if row.kind is MovementKind.REVERSAL)
    assert paper_of_movement(station.store, back) == letter.number

    assert done.undo is not None
    do(station, done.undo, by=station.leader)
    assert issued(station, PaperKind.FEE_REVERSAL) == []
    do(station, ReversePayment(str(taken.result), "exempt"), by=station.leader)
    do(station, ExemptFee(fee_id, "protection"))
    assert [each.due_again for each in issued(station, PaperKind.FEE_REVERSAL)] == [False]


def test_what_is_asked_back_is_written_down_to_be_signed(station: TestStation) -> None:
    case_id, fee_id = fee_case(station)
    taken = do(station, TakePayment(fee_id, 6300, "T-1"))
    twice = do(station, NotePaidTwice(fee_id, "K-1", YESTERDAY, original_seen=True))
    (request,) = issued(station, PaperKind.FEE_REVERSAL)
    assert (request.event, request.number) == (FeeReversalEvent.PAID_TWICE, twice.result)
    assert (request.paid.reference, request.other.reference, request.other.on) == ("T-1", "K-1", YESTERDAY)
    assert twice.undo is not None
    do(station, twice.undo)
    assert issued(station, PaperKind.FEE_REVERSAL) == []

    asked = do(station, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT), RequestRefund(case_id))
    (request,) = issued(station, PaperKind.FEE_REVERSAL)
    assert (request.event, request.wrong_place) == (FeeReversalEvent.REFUND_REQUESTED, False)
    do(station, ReversePayment(str(taken.result), "refund"), by=station.leader)
    events = [each.event for each in issued(station, PaperKind.FEE_REVERSAL)]
    assert events == [FeeReversalEvent.REFUND_REQUESTED, FeeReversalEvent.REFUNDED]
    assert asked.undo is not None
    do(station, asked.undo)
    assert [each.event for each in issued(station, PaperKind.FEE_REVERSAL)] == [FeeReversalEvent.REFUNDED]


def test_who_collects_a_card_signs_a_slip(station: TestStation) -> None:
    case_id = granted_case(station, replace(ANH, protection=AddressProtection.CONFIDENTIAL))
    order_id = ordered_card(station, case_id, old_card_note="renewal-keeps")
    helper = station.ids.new()
    attorney = AppointRepresentative(
        helper, case_id, RepresentativeKind.POWER_OF_ATTORNEY, "Ola Hansen", MONDAY - timedelta(days=9)
    )
    done = do(
        station,
        attorney,
        NoteCardArrived(order_id),
        HandOverCard(order_id, PASSPORT, helper, old_card_note="forgotten"),
    )

    (slip,) = issued(station, PaperKind.CARD_COLLECTION)
    assert isinstance(slip, CardCollection)
    assert slip.number == done.result
    assert (slip.by, slip.collector) == (CollectedBy.POWER_OF_ATTORNEY, "Ola Hansen")
    assert (slip.attorney_from, slip.identity) == (MONDAY - timedelta(days=9), PASSPORT)
    assert (slip.old_card, slip.old_card_because) == (OldCard.NOT_HANDED_IN, slip.old_card_because or "a reason")
    assert slip.person.address == ()

    do(station, UndoCardStep(order_id, CardStep.HAND_OVER))
    assert issued(station, PaperKind.CARD_COLLECTION) == []
    do(station, HandOverCard(order_id, PASSPORT, old_card_handed_in=True))
    (slip,) = issued(station, PaperKind.CARD_COLLECTION)
    assert (slip.by, slip.collector, slip.old_card) == (CollectedBy.HOLDER, "", OldCard.NOW)


def test_a_cash_up_leaves_a_paper_of_the_station(station: TestStation) -> None:
    for number, method in (("T-1", PaymentMethod.CARD), ("F-1", PaymentMethod.INVOICE)):
        do(station, TakePayment(fee_case(station)[1], 6300, number, method=method))
    for total, why in ((12600, ""), (12000, "En slipp mangler")):
        key = till(station).key
        closing = CloseTill(
            station.ids.new(), MONDAY, key.desk_id, key.staff_id, till(station).figures, total, why, Language.NYNORSK
        )
        do(station, closing)
        station.clock.advance(minutes=5)

    first, second = issued(station, PaperKind.CASH_UP)
    assert isinstance(second, CashUpPaper)
    assert [row.paper for row in till(station).cash_ups] == [second.number, first.number]
    assert (first.differs, second.differs, second.explanation) == (0, -600, "En slipp mangler")
    assert (first.earlier, second.earlier, second.language) == (0, 1, Language.NYNORSK)
    assert [(each.method, each.figures.taken) for each in second.by_method] == [
        (PaymentMethod.CARD, 6300),
        (PaymentMethod.INVOICE, 6300),
    ]
    assert [line.terminal_receipt for line in second.lines] == ["T-1", "F-1"]
    assert ANH.family_name not in str(second)
    assert {row.number for row in recent_papers(station.store, 9)} >= {first.number, second.number}
    assert print_out(station.store, station.clerk, second.number).copy == 1


def test_a_report_names_what_is_left_open_by_number(station: TestStation) -> None:
    booked = book_person(station)
    do(station, CheckIn(booked.appointment_id), TakePayment(fee_case(station)[1], 6300, "T-1"))
    made = make_report(station.store, station.leader, Language.ENGLISH)

    (report,) = issued(station, PaperKind.END_OF_DAY)
    assert isinstance(report, EndOfDayReport)
    assert (report.number, report.clerk, report.day) == (made.result, "Odd Lie", MONDAY)
    assert {each.what: each.count for each in report.done if each.count} == {Done.CAME: 1, Done.PAPERS: 2}
    assert [(each.desk, each.total, each.differs) for each in report.tills] == [("1", 6300, None)]
    waiting = next(each for each in report.open if each.kind is LeftOpen.WAITING)
    assert (waiting.number, waiting.reference) == (1, booked.booking_number)
    assert not [name for name in (ANH.family_name, ANH.given_names, ANH.phone) if name and name in str(report)]
    with pytest.raises(RuleBroken, match="no-right"):
        make_report(station.store, replace(station.clerk, rights=frozenset()), Language.ENGLISH)


def test_a_paper_of_the_station_is_not_read_from_another_one(station: TestStation) -> None:
    number = str(make_report(station.store, station.clerk, Language.BOKMAL).result)
    other = station.ids.new()
    with station.store.write() as connection:
        here = connection.execute(select(Station).where(Station.id == station.store.device.station_id)).one()
        connection.execute(insert(Station).values(**{**here._asdict(), "id": other, "name": "Elsewhere"}))
        connection.execute(update(IssuedPaper).where(IssuedPaper.number == number).values(station_id=other))

    for ask in (
        lambda: paper_row(station.store, number),
        lambda: print_out(station.store, station.clerk, number),
    ):
        with pytest.raises(RuleBroken, match="belongs-to"):
            ask()
    assert number not in {row.number for row in recent_papers(station.store, 9)}
    with station.store.write() as connection:
        home = station.store.device.station_id
        connection.execute(update(IssuedPaper).where(IssuedPaper.number == number).values(station_id=home))
