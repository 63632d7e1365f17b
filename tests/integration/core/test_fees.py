"""The fee of a case: paid, exempt, paid before, paid twice, given back, and the way back of each."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.cases import Channel
from desktop.domain.languages import Language
from desktop.domain.papers import Delivery, FeeState, OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import FeePurpose, Figures, PaymentMethod
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import PersonDetails
from desktop.services.commands import Command, Outcome, from_json, perform
from desktop.services.fees import (
    CancelPaidTwice,
    ChargeCardFee,
    ExemptFee,
    MakeFeeDue,
    NotePaidTwice,
    NotePrepaid,
    PutFeeBack,
)
from desktop.services.hand_in import HandInDocuments
from desktop.services.payments import RestorePayment, RetractPayment, ReversePayment, TakePayment
from desktop.services.queries.case_page import case_page
from desktop.services.queries.fees import FeeRow, PaymentRow
from desktop.services.till import CloseTill
from desktop.services.withdrawals import NoteWithdrawal, RequestRefund
from desktop.services.wording import refusal
from desktop.services.work import Actor
from desktop.storage.models import Fee, Payment, table
from tests.support.cases import give_away, hand_in, open_case
from tests.support.station import ANH, MONDAY, TestStation

YESTERDAY = MONDAY - timedelta(days=1)


def due_case(station: TestStation, person: PersonDetails = ANH) -> str:
    return open_case(station, person, channel=Channel.PAPER, fee=FeeState.DUE)


def fee_of(station: TestStation, case_id: str) -> FeeRow:
    found = case_page(station.store, case_id, MONDAY).fee
    assert found is not None
    return found


def payments_of(station: TestStation, case_id: str) -> tuple[PaymentRow, ...]:
    return case_page(station.store, case_id, MONDAY).payments


def do(station: TestStation, *commands: Command, by: Actor | None = None) -> Outcome:
    return perform(station.store, by or station.clerk, *commands)


def back(station: TestStation, outcome: Outcome, by: Actor | None = None) -> Outcome:
    assert outcome.undo is not None
    return do(station, outcome.undo, by=by)


def refused(station: TestStation, *commands: Command, by: Actor | None = None) -> RuleBroken:
    with pytest.raises(RuleBroken) as found:
        do(station, *commands, by=by)
    for language in Language:
        sentence = refusal(found.value, language)
        assert "{" not in sentence
        assert found.value.code not in sentence
    return found.value


def test_a_payment_is_a_row_of_its_own_and_the_fee_says_the_state(station: TestStation) -> None:
    case_id = due_case(station)
    fee = fee_of(station, case_id)
    taken = do(station, TakePayment(fee.fee_id, 6300, "  T 77 ", method=PaymentMethod.INVOICE))
    stands = fee_of(station, case_id)
    assert (stands.state, stands.terminal_receipt, stands.paid_to) == (FeeState.PAID, "T 77", station.clerk.name)
    assert (stands.payment_id, stands.method) == (taken.result, PaymentMethod.INVOICE)
    (payment,) = payments_of(station, case_id)
    assert (payment.amount, payment.desk, payment.clerk, payment.day) == (6300, "1", "Kari Berg", MONDAY)

    again = back(station, taken)
    assert fee_of(station, case_id) == fee
    assert payments_of(station, case_id) == ()
    back(station, again)
    assert fee_of(station, case_id) == stands


def test_an_old_entry_of_the_journal_is_still_a_payment() -> None:
    body = '{"amount":6300,"fee_id":"F","terminal_receipt":"T-1"}'
    assert from_json("take-payment", body) == TakePayment("F", 6300, "T-1", "", PaymentMethod.CARD, "")


def test_a_second_payment_is_refused_with_when_by_whom_and_which_number(station: TestStation) -> None:
    case_id = due_case(station)
    fee_id = fee_of(station, case_id).fee_id
    do(station, TakePayment(fee_id, 6300, "T-1"))
    no = refused(station, TakePayment(fee_id, 6300, "T-2"), by=station.leader)
    assert no.code == "fee-paid-already"
    said = refusal(no, Language.ENGLISH)
    assert all(part in said for part in ("23.11.2026 08:00", "Kari Berg", "T-1"))
    assert len(payments_of(station, case_id)) == 1


def test_one_number_of_a_terminal_is_one_payment_a_day(station: TestStation) -> None:
    first, second, third, fourth = (fee_of(station, due_case(station)).fee_id for _ in range(4))
    taken = do(station, TakePayment(first, 6300, "Ø-1"))
    assert refused(station, TakePayment(second, 6300, " ø-1")).code == "terminal-receipt-used"
    other_desk = replace(station.leader, desk_id=station.desks[1].desk_id)
    do(station, TakePayment(second, 6300, "Ø-1"), by=other_desk)
    do(station, TakePayment(third, 6300, "Ø-1"), by=station.leader)
    assert refused(station, TakePayment(fourth, 6300, "Ø-1"), by=station.leader).code == "terminal-receipt-used"

    station.clock.put(datetime(2026, 11, 23, 22, 59, 59, tzinfo=UTC))
    assert refused(station, TakePayment(fourth, 6300, "Ø-1")).code == "terminal-receipt-used"
    station.clock.put(datetime(2026, 11, 23, 23, 0, tzinfo=UTC))
    do(station, TakePayment(fourth, 6300, "Ø-1"))

    do(station, ReversePayment(str(taken.result), "wrong-case"), by=station.leader)
    assert fee_of_id(station, first) == FeeState.DUE


def fee_of_id(station: TestStation, fee_id: str) -> str:
    with station.store.read() as connection:
        return str(connection.execute(select(Fee.state).where(Fee.id == fee_id)).scalar_one())


def test_a_number_is_free_again_once_its_payment_was_reversed(station: TestStation) -> None:
    wrong, right = (fee_of(station, due_case(station)).fee_id for _ in range(2))
    taken = do(station, TakePayment(wrong, 6300, "T-1"))
    reversed_ = do(station, ReversePayment(str(taken.result), "wrong-case"), by=station.leader)
    do(station, TakePayment(right, 6300, "T-1"))
    assert reversed_.undo is not None
    assert refused(station, reversed_.undo, by=station.leader).code == "terminal-receipt-used"


def test_only_a_leader_reverses_and_the_payment_stays(station: TestStation) -> None:
    case_id = due_case(station)
    fee = fee_of(station, case_id)
    taken = do(station, TakePayment(fee.fee_id, 6300, "T-1"))
    reversal = ReversePayment(str(taken.result), "6 500 was charged")
    assert refused(station, reversal).code == "no-right"
    assert refused(station, replace(reversal, because=" "), by=station.leader).code == "reason-needed"
    done = do(station, reversal, by=station.leader)
    assert done.result is FeeState.DUE
    (row,) = payments_of(station, case_id)
    assert (row.reversed_by, row.reversed_because) == ("Odd Lie", "6 500 was charged")
    assert row.reversed_on == MONDAY
    assert fee_of(station, case_id) == fee
    assert refused(station, reversal, by=station.leader).code == "payment-reversed"
    assert refused(station, RetractPayment(row.payment_id)).code == "payment-reversed"

    do(station, TakePayment(fee.fee_id, 6300, "T-2"))
    assert refused(station, RestorePayment(row.payment_id), by=station.leader).code == "fee-paid-already"
    assert len(payments_of(station, case_id)) == 2


def test_a_reversal_noted_by_mistake_is_taken_back(station: TestStation) -> None:
    case_id = due_case(station)
    taken = do(station, TakePayment(fee_of(station, case_id).fee_id, 6300, "T-1"))
    before = fee_of(station, case_id), payments_of(station, case_id)
    done = do(station, ReversePayment(str(taken.result), "not-carried-out"), by=station.leader)
    again = back(station, done, by=station.leader)
    assert (fee_of(station, case_id), payments_of(station, case_id)) == before
    assert refused(station, RestorePayment(str(taken.result)), by=station.leader).code == "payment-not-reversed"
    back(station, again, by=station.leader)
    station.clock.put(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    assert refused(station, RestorePayment(str(taken.result)), by=station.leader).code == "reversal-stands"


def test_a_reversal_brings_back_that_the_amount_was_to_be_checked(station: TestStation) -> None:
    case_id = due_case(station)
    fee_id = fee_of(station, case_id).fee_id
    with station.store.write() as connection:
        connection.execute(update(Fee).where(Fee.id == fee_id).values(must_be_checked=True))
    before = fee_of(station, case_id)
    taken = do(station, TakePayment(fee_id, 9999, "T-1"))
    do(station, ReversePayment(str(taken.result), "wrong-amount"), by=station.leader)
    assert fee_of(station, case_id) == before
    do(station, TakePayment(fee_id, 6500, "T-2"))
    assert fee_of(station, case_id).amount == 6500


def test_a_payment_is_taken_back_only_at_once_and_by_whoever_took_it(station: TestStation) -> None:
    colleague = replace(station.clerk, staff_id=station.leader.staff_id)
    fee_ids = [fee_of(station, due_case(station)).fee_id for _ in range(3)]
    of_clerk, closed, late = (
        str(do(station, TakePayment(fee_id, 6300, f"T-{at}")).result) for at, fee_id in enumerate(fee_ids)
    )
    assert refused(station, RetractPayment(of_clerk), by=colleague).code == "reverse-instead"
    assert Right.REVERSE_PAYMENT in station.leader.rights
    do(station, RetractPayment(of_clerk), by=station.leader)
    close(station, of_payments=2)
    assert refused(station, RetractPayment(closed)).code == "reverse-instead"
    station.clock.put(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    assert refused(station, RetractPayment(late)).code == "reverse-instead"
    assert refused(station, RetractPayment("nothing")).code == "no-payment"


def close(station: TestStation, of_payments: int) -> None:
    total = of_payments * 6300
    figures = Figures(of_payments, total)
    desk_id, staff_id = station.clerk.desk_id or "", station.clerk.staff_id
    do(station, CloseTill(station.ids.new(), MONDAY, desk_id, staff_id, figures, total))


def test_an_exemption_names_its_rule_and_has_a_way_back(station: TestStation) -> None:
    case_id = due_case(station)
    fee = fee_of(station, case_id)
    done = do(station, ExemptFee(fee.fee_id, "protection"))
    stands = fee_of(station, case_id)
    assert (stands.state, stands.exempt_because) == (FeeState.EXEMPT, "protection")
    assert refused(station, ExemptFee(fee.fee_id, "protection")).code == "fee-not-due"
    assert refused(station, TakePayment(fee.fee_id, 6300, "T-1")).code == "fee-not-due"
    hand_in(station, case_id)
    again = back(station, done)
    assert fee_of(station, case_id) == fee
    back(station, again)
    assert fee_of(station, case_id) == stands
    due = do(station, MakeFeeDue(fee.fee_id))
    assert fee_of(station, case_id) == fee
    assert refused(station, MakeFeeDue(fee.fee_id)).code == "fee-is-due"
    back(station, due)
    assert fee_of(station, case_id) == stands


@pytest.mark.parametrize(
    ("born_on", "code"),
    [("2008-11-23", "not-under-18"), ("2008-11-24", ""), ("1991-02-00", "not-under-18"), ("2010-00-00", "")],
)
def test_eighteen_today_is_no_child_any_more(station: TestStation, born_on: str, code: str) -> None:
    case_id = due_case(station, replace(ANH, born_on=born_on))
    command = ExemptFee(fee_of(station, case_id).fee_id, "under-18")
    if code:
        assert refused(station, command).code == code
    else:
        do(station, command)
        assert fee_of(station, case_id).state is FeeState.EXEMPT


def test_no_other_exemption_than_the_catalogue_s(station: TestStation) -> None:
    case_id = due_case(station)
    fee_id = fee_of(station, case_id).fee_id
    assert refused(station, ExemptFee(fee_id, "friend-of-the-clerk")).code == "no-exemption"
    do(station, TakePayment(fee_id, 6300, "T-1"))
    assert refused(station, ExemptFee(fee_id, "protection")).code == "fee-paid-already"


@pytest.mark.parametrize(
    ("receipt", "paid_on", "seen", "code"),
    [
        (" ", YESTERDAY, True, "prepaid-receipt-missing"),
        ("K-1", date(2026, 11, 24), True, "paid-in-future"),
        ("K-1", YESTERDAY, False, "original-not-seen"),
    ],
)
def test_paid_before_needs_the_original_receipt(
    station: TestStation, receipt: str, paid_on: date, seen: bool, code: str
) -> None:
    case_id = due_case(station)
    fee = fee_of(station, case_id)
    assert refused(station, NotePrepaid(fee.fee_id, receipt, paid_on, seen)).code == code
    assert fee_of(station, case_id) == fee


def test_the_receipt_of_a_fee_paid_before_is_kept(station: TestStation) -> None:
    case_id = due_case(station)
    fee = fee_of(station, case_id)
    done = do(station, NotePrepaid(fee.fee_id, " K 1 ", YESTERDAY, True))
    stands = fee_of(station, case_id)
    assert (stands.state, stands.prepaid_receipt, stands.prepaid_on) == (FeeState.PREPAID, "K 1", YESTERDAY)
    assert stands.receipt_seen_at == station.clock.now()
    assert refused(station, TakePayment(fee.fee_id, 6300, "T-1")).code == "fee-not-due"
    back(station, done)
    assert fee_of(station, case_id) == fee


def test_a_payment_in_the_portal_is_documented_or_turns_out_not_to_be_there(station: TestStation) -> None:
    case_id = open_case(station)
    fee = fee_of(station, case_id)
    assert (fee.state, fee.prepaid_receipt) == (FeeState.PREPAID, "")
    do(station, NotePrepaid(fee.fee_id, "K-1", MONDAY, True))
    assert fee_of(station, case_id).prepaid_receipt == "K-1"
    done = do(station, MakeFeeDue(fee.fee_id))
    assert fee_of(station, case_id).prepaid_receipt == ""
    with pytest.raises(RuleBroken, match="fee-due"):
        hand_in(station, case_id)
    back(station, done)
    hand_in(station, case_id)


def test_of_two_payments_one_is_asked_back_and_the_reversal_leaves_it_paid_before(station: TestStation) -> None:
    case_id = due_case(station)
    fee_id = fee_of(station, case_id).fee_id
    assert refused(station, NotePaidTwice(fee_id, "K-1", YESTERDAY, True)).code == "not-paid-here"
    taken = do(station, TakePayment(fee_id, 6300, "T-1"))
    assert refused(station, ReversePayment(str(taken.result), "paid-twice"), by=station.leader).code == (
        "no-second-payment"
    )
    before = fee_of(station, case_id)
    assert refused(station, NotePaidTwice(fee_id, "K-1", YESTERDAY, False)).code == "original-not-seen"
    asked = do(station, NotePaidTwice(fee_id, "K-1", YESTERDAY, True))
    stands = fee_of(station, case_id)
    assert (stands.state, stands.prepaid_receipt) == (FeeState.PAID, "K-1")
    assert stands.refund_requested_at == station.clock.now()
    assert refused(station, NotePaidTwice(fee_id, "K-2", YESTERDAY, True)).code == "refund-requested-already"
    again = back(station, asked)
    assert fee_of(station, case_id) == before
    back(station, again)

    done = do(station, ReversePayment(str(taken.result), "paid-twice"), by=station.leader)
    after = fee_of(station, case_id)
    assert (done.result, after.state, after.prepaid_receipt) == (FeeState.PREPAID, FeeState.PREPAID, "K-1")
    assert refused(station, CancelPaidTwice(fee_id)).code == "not-paid-here"
    back(station, done, by=station.leader)
    assert fee_of(station, case_id) == stands


def test_a_fee_is_given_back_only_where_it_was_asked_back(station: TestStation) -> None:
    case_id = open_case(station, fee=FeeState.DUE)
    fee_id = fee_of(station, case_id).fee_id
    taken = do(station, TakePayment(fee_id, 6300, "T-1"))
    reversal = ReversePayment(str(taken.result), "refund")
    assert refused(station, reversal, by=station.leader).code == "no-refund-request"
    do(station, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT), RequestRefund(case_id))
    done = do(station, reversal, by=station.leader)
    assert done.result is fee_of(station, case_id).state is FeeState.REFUNDED
    for command in (TakePayment(fee_id, 6300, "T-2"), ExemptFee(fee_id, "protection"), MakeFeeDue(fee_id)):
        assert refused(station, command).code == "fee-not-due"
    back(station, done, by=station.leader)
    assert fee_of(station, case_id).state is FeeState.PAID


def test_what_was_put_right_meanwhile_is_not_undone(station: TestStation) -> None:
    case_id = due_case(station)
    fee_id = fee_of(station, case_id).fee_id
    exempted = do(station, ExemptFee(fee_id, "protection"))
    do(station, MakeFeeDue(fee_id), TakePayment(fee_id, 6300, "T-1"))
    assert exempted.undo == PutFeeBack(fee_id, FeeState.DUE)
    assert refused(station, exempted.undo).code == "fee-paid-already"
    payment_id = payments_of(station, case_id)[0].payment_id
    do(station, ReversePayment(payment_id, "exempt"), by=station.leader)
    do(station, ExemptFee(fee_id, "protection"))
    assert refused(station, RestorePayment(payment_id), by=station.leader).code == "fee-changed-since"
    assert refused(station, PutFeeBack(fee_id, FeeState.PAID)).code == "fee-changed-since"


def test_the_fee_of_a_card_is_one_of_its_own(station: TestStation) -> None:
    case_id = open_case(station, application="new-card", fee=None)
    hand_in(station, case_id)
    order_id = station.ids.new()
    do(
        station,
        RecordBiometrics(case_id, photo=True, fingerprints=True, signature=True),
        OrderResidenceCard(
            order_id, case_id, MONDAY, date(2028, 11, 23), Delivery.POST, OrderReason.DAMAGED,
            old_card_handed_in=True, letter_checked=True, fee=300,
        ),
    )  # fmt: skip
    page = case_page(station.store, case_id, MONDAY)
    (fee,) = page.card_fees
    assert page.fee is None
    assert (fee.fee_id, fee.amount, fee.state, fee.purpose) == (order_id, 300, FeeState.DUE, FeePurpose.CARD)
    assert fee.must_be_checked
    assert not fee.charged

    charge = ChargeCardFee(order_id, fee.amount, fee.must_be_checked, fee.source)
    do(station, charge, TakePayment(order_id, 300, "T-1"))
    (fee,) = case_page(station.store, case_id, MONDAY).card_fees
    assert (fee.state, fee.terminal_receipt, fee.charged) == (FeeState.PAID, "T-1", True)
    assert refused(station, charge).code == "card-fee-charged"
    assert refused(station, replace(charge, order_id="nothing")).code == "card-order-gone"
    # Another paper may be handed in while the card is not paid: only the application's fee stands in the way (R63).
    do(station, ReversePayment(fee.payment_id, "wrong-amount"), by=station.leader)
    with pytest.raises(RuleBroken, match="nothing-new"):
        do(station, HandInDocuments(station.ids.new(), case_id))


def test_no_station_touches_another_s_fees(station: TestStation) -> None:
    case_id = due_case(station)
    fee_id = fee_of(station, case_id).fee_id
    payment_id = str(do(station, TakePayment(fee_id, 6300, "T-1")).result)
    give_away(station, case_id)
    commands: tuple[Command, ...] = (
        TakePayment(fee_id, 6300, "T-2"),
        RetractPayment(payment_id),
        ReversePayment(payment_id, "wrong-case"),
        ExemptFee(fee_id, "protection"),
        NotePrepaid(fee_id, "K-1", MONDAY, True),
        NotePaidTwice(fee_id, "K-1", MONDAY, True),
    )
    assert {refused(station, command, by=station.leader).code for command in commands} == {"belongs-to"}
    assert {refused(station, replace(commands[0], fee_id="nothing")).code} == {"no-fee"}


def test_the_database_itself_holds_one_standing_payment_a_fee(station: TestStation) -> None:
    case_id = due_case(station)
    do(station, TakePayment(fee_of(station, case_id).fee_id, 6300, "T-1"))
    with station.store.read() as connection:
        row = dict(connection.execute(select(table(Payment))).mappings().one())
    with pytest.raises(IntegrityError), station.store.write() as connection:
        connection.execute(insert(Payment).values(**{**row, "id": "second"}))
