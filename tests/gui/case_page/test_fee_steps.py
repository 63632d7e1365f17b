"""What can happen to a fee beside its payment, by the keyboard: exempt, paid elsewhere, twice, reversed, given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.cases import Channel
from desktop.domain.fee_papers import FeeReversalEvent
from desktop.domain.papers import Delivery, FeeState, OrderReason
from desktop.domain.rights import Right
from desktop.domain.till import PaymentMethod
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cards import OrderResidenceCard
from desktop.services.commands import Command, perform
from desktop.services.fees import NotePrepaid
from desktop.services.papers import paper
from desktop.services.payments import TakePayment
from desktop.services.queries.fees import FeeRow
from desktop.services.withdrawals import NoteWithdrawal
from tests.gui.case_page.conftest import Counter
from tests.support.cases import hand_in, open_case
from tests.support.station import MONDAY
from ui.messages import Level
from ui.screens.case_page.fee import FeeTab
from ui.screens.case_page.fee_actions import FeeStep
from ui.screens.case_page.fee_receipt import past_day


def opened(counter: Counter, state: FeeState = FeeState.DUE, channel: Channel = Channel.PAPER) -> FeeTab:
    case_id = open_case(counter.station, channel=channel, fee=state)
    counter.open(case_id, "fee")
    return counter.screen.fee


def paid(counter: Counter, number: str = "T-1", channel: Channel = Channel.PAPER) -> FeeTab:
    case_id = open_case(counter.station, channel=channel, fee=FeeState.DUE)
    counter.case_id = case_id
    do(counter, TakePayment(stored(counter).fee_id, 6300, number))
    counter.open(case_id, "fee")
    return counter.screen.fee


def as_leader(counter: Counter) -> None:
    counter.session.actor = counter.station.leader


def stored(counter: Counter) -> FeeRow:
    fee = counter.stored().fee
    assert fee is not None
    return fee


def do(counter: Counter, *commands: Command) -> None:
    perform(counter.station.store, counter.station.clerk, *commands)


def press(counter: Counter, *keys: Qt.Key | str) -> None:
    """Press keys wherever the keyboard is."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
    counter.settle()


def begin(counter: Counter, step: FeeStep) -> None:
    counter.screen.fee.steps.buttons[step].setFocus()
    press(counter, Qt.Key.Key_Space)


def undo(counter: Counter) -> None:
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    counter.settle()


def test_from_the_number_tab_leads_to_the_other_steps(counter: Counter) -> None:
    fee = opened(counter)
    assert fee.steps.offered == (FeeStep.PREPAID, FeeStep.EXEMPT)
    assert fee.receipt.hasFocus()
    press(counter, Qt.Key.Key_Tab)
    assert fee.payment.take.hasFocus()
    press(counter, Qt.Key.Key_Tab)
    assert fee.steps.buttons[FeeStep.PREPAID].hasFocus()


def test_a_payment_by_invoice_is_taken_and_undone(counter: Counter) -> None:
    fee = opened(counter)
    fee.payment.method.setCurrentIndex(1)
    assert fee.payment.receipt.accessibleName() == "Number of the invoice"
    press(counter, "F-12", Qt.Key.Key_Return)
    assert (stored(counter).state, stored(counter).method) == (FeeState.PAID, PaymentMethod.INVOICE)
    assert fee.known_facts["Paid by"] == "Invoice"
    assert "Kari Berg" in fee.known_facts["Paid"]
    press(counter, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert stored(counter).state is FeeState.PAID
    undo(counter)
    assert fee.state_word == "due"
    assert fee.receipt.text() == ""


def test_a_doubled_number_is_said_at_its_field(counter: Counter) -> None:
    paid(counter, "T-1")
    fee = opened(counter)
    press(counter, "T-1", Qt.Key.Key_Return)
    assert "T-1" in fee.payment.receipt_field.error
    assert fee.receipt.text() == "T-1"
    assert stored(counter).state is FeeState.DUE


def test_an_exemption_is_chosen_by_its_figure(counter: Counter) -> None:
    fee = opened(counter)
    begin(counter, FeeStep.EXEMPT)
    assert not fee.reasons.isHidden()
    assert fee.payment.isHidden()
    press(counter, "2")
    assert stored(counter).exempt_because == "protection"
    assert fee.known_facts["Exempt because"].startswith("The application is for protection")
    assert "§ 17-10" in fee.known_facts["Law"]
    assert fee.steps.offered == (FeeStep.MAKE_DUE,)
    begin(counter, FeeStep.MAKE_DUE)
    assert fee.state_word == "due"
    undo(counter)
    assert fee.state_word == "exempt"


def test_a_grown_up_is_told_not_to_be_a_child_and_may_choose_again(counter: Counter) -> None:
    fee = opened(counter)
    begin(counter, FeeStep.EXEMPT)
    press(counter, "1")
    assert len(counter.messages.texts(Level.PROBLEM)) == 1
    assert not fee.reasons.isHidden()
    press(counter, Qt.Key.Key_Escape)
    assert fee.steps.buttons[FeeStep.EXEMPT].hasFocus()
    assert not fee.payment.isHidden()


def test_the_original_receipt_is_asked_for_and_nothing_typed_is_lost(counter: Counter) -> None:
    fee = opened(counter)
    begin(counter, FeeStep.PREPAID)
    form = fee.receipt_form
    assert form.receipt.hasFocus()
    press(counter, "K-77", Qt.Key.Key_Return, "nonsense", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert form.paid_on_field.error
    assert form.paid_on.hasFocus()
    form.paid_on.clear()
    press(counter, "20.11", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert form.seen_field.error
    assert (form.receipt.text(), form.paid_on.text()) == ("K-77", "20.11")
    press(counter, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert (stored(counter).state, stored(counter).prepaid_on) == (FeeState.PREPAID, date(2026, 11, 20))
    assert fee.known_facts["Receipt of that"] == "K-77"
    undo(counter)
    assert fee.state_word == "due"


def test_a_receipt_from_tomorrow_is_refused_at_its_field(counter: Counter) -> None:
    fee = opened(counter)
    begin(counter, FeeStep.PREPAID)
    press(counter, "K-77", Qt.Key.Key_Return, "24.11.2026", Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert fee.receipt_form.paid_on_field.error
    assert fee.receipt_form.paid_on.hasFocus()


def test_a_payment_in_the_portal_waits_for_its_receipt(counter: Counter) -> None:
    fee = opened(counter, FeeState.PREPAID, Channel.ELECTRONIC)
    assert fee.steps.offered == (FeeStep.PREPAID, FeeStep.MAKE_DUE)
    assert fee.known_facts["Original seen"] == "not noted"
    assert fee.steps.buttons[FeeStep.PREPAID].text() == "Note the original receipt …"
    begin(counter, FeeStep.MAKE_DUE)
    assert fee.state_word == "due"


def test_paid_twice_and_reversed_by_the_leader(counter: Counter) -> None:
    as_leader(counter)
    fee = paid(counter)
    assert fee.steps.offered == (FeeStep.RECEIPT, FeeStep.PAID_TWICE, FeeStep.REVERSE)
    begin(counter, FeeStep.PAID_TWICE)
    press(counter, "K-1", Qt.Key.Key_Return, "2211", Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert stored(counter).refund_requested_at is not None
    assert "elsewhere too" in fee.sentence
    begin(counter, FeeStep.PAID_ONCE)
    undo(counter)
    begin(counter, FeeStep.REVERSE)
    press(counter, "4")
    assert stored(counter).state is FeeState.PREPAID
    assert any(line.startswith("Reversed") and "Odd Lie" in line for line in fee.history.texts)
    undo(counter)
    assert fee.state_word == "paid"
    assert fee.history.isHidden()


def test_a_reason_in_words_reverses_too(counter: Counter) -> None:
    as_leader(counter)
    fee = paid(counter)
    begin(counter, FeeStep.REVERSE)
    fee.reasons._other.setFocus()
    press(counter, "the wrong card was used", Qt.Key.Key_Return)
    assert fee.state_word == "due"
    assert any("the wrong card was used" in line for line in fee.history.texts)


def test_who_turns_out_to_be_exempt_is_noted_as_that_too(counter: Counter) -> None:
    """Else the fee would stand as due again, and the next colleague would take it."""
    as_leader(counter)
    fee = paid(counter)
    begin(counter, FeeStep.REVERSE)
    press(counter, "5")
    assert fee.state_word == "due"
    assert not fee.reasons.isHidden()
    press(counter, "2")
    assert fee.state_word == "exempt"


def test_a_clerk_takes_the_own_payment_back(counter: Counter) -> None:
    fee = paid(counter)
    assert set(fee.steps.offered) == {FeeStep.RECEIPT, FeeStep.PAID_TWICE, FeeStep.REVERSE, FeeStep.RETRACT}
    begin(counter, FeeStep.RETRACT)
    assert fee.state_word == "due"
    undo(counter)
    assert (fee.state_word, stored(counter).terminal_receipt) == ("paid", "T-1")


def test_why_there_is_no_refund_is_said_until_there_is_one(counter: Counter) -> None:
    fee = paid(counter, channel=Channel.ELECTRONIC)
    assert FeeStep.REFUND not in fee.steps.offered
    assert "withdraws" in fee._no_refund.text()
    do(counter, NoteWithdrawal(counter.case_id, WithdrawnBy.APPLICANT))
    counter.open(counter.case_id, "fee")
    begin(counter, FeeStep.REFUND)
    assert FeeStep.NO_REFUND in fee.steps.offered
    begin(counter, FeeStep.NO_REFUND)
    begin(counter, FeeStep.REFUND)
    as_leader(counter)
    counter.open(counter.case_id, "fee")
    begin(counter, FeeStep.REVERSE)
    press(counter, "6")
    assert (fee.state_word, fee.steps.offered) == ("refunded", (FeeStep.MONEY_BACK,))
    begin(counter, FeeStep.MONEY_BACK)
    said = paper(counter.station.store, counter.papers[-1])
    assert (said.event, said.paid.reference) == (FeeReversalEvent.REFUNDED, "T-1")


def test_the_receipt_is_shown_and_where_there_is_none_yet_it_is_written_once(counter: Counter) -> None:
    paid(counter)
    begin(counter, FeeStep.RECEIPT)
    begin(counter, FeeStep.RECEIPT)
    assert len(counter.papers) == 2
    assert len(set(counter.papers)) == 1
    assert paper(counter.station.store, counter.papers[0]).paid.reference == "T-1"

    fee = opened(counter)
    do(counter, NotePrepaid(stored(counter).fee_id, "K-1", MONDAY, original_seen=True))
    counter.open(counter.case_id, "fee")
    assert FeeStep.RECEIPT in fee.steps.offered
    begin(counter, FeeStep.RECEIPT)
    begin(counter, FeeStep.RECEIPT)
    assert counter.papers[2] == counter.papers[3] != counter.papers[0]
    assert paper(counter.station.store, counter.papers[2]).paid.reference == "K-1"


def test_who_takes_no_payments_sees_only_how_it_stands(counter: Counter) -> None:
    counter.session.actor = replace(counter.station.clerk, rights=frozenset({Right.LOOK}))
    fee = opened(counter)
    assert fee.steps.offered == ()
    assert fee.state_word == "due"


def test_the_fee_of_a_card_stands_beside_the_application_s(counter: Counter) -> None:
    case_id = open_case(counter.station, application="new-card", fee=FeeState.PREPAID)
    hand_in(counter.station, case_id)
    order = OrderResidenceCard(
        counter.station.ids.new(), case_id, MONDAY, date(2028, 11, 23), Delivery.POST, OrderReason.DAMAGED,
        old_card_handed_in=True, letter_checked=True, fee=300,
    )  # fmt: skip
    do(counter, RecordBiometrics(case_id, photo=True, fingerprints=True, signature=True), order)
    counter.open(case_id, "fee")
    fee = counter.screen.fee
    assert fee.fee is not None
    assert fee.fee.fee_id == order.order_id
    assert fee.amount.hasFocus()
    press(counter, Qt.Key.Key_Return, "T-300", Qt.Key.Key_Return)
    assert [row.state for row in counter.stored().card_fees] == [FeeState.PAID]
    buttons = fee._which_group.buttons()
    assert [made.text() for made in buttons] == ["Application – paid in advance", "Residence card – paid"]
    buttons[0].setFocus()
    press(counter, Qt.Key.Key_Space)
    assert fee.state_word == "paid in advance"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20.11", date(2026, 11, 20)),
        ("24.11", date(2025, 11, 24)),
        ("2411", date(2025, 11, 24)),
        ("241126", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("23.11", MONDAY),
    ],
)
def test_a_day_of_payment_without_a_year_is_the_last_such_day(text: str, day: date) -> None:
    assert past_day(text, MONDAY) == day
