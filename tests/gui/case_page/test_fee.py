"""The fee: its states in words, an amount that must be checked, the payment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.papers import FeeState
from desktop.services.cases import NewFee, OpenCase, RegisterPerson
from desktop.services.commands import perform
from desktop.services.payments import TakePayment
from tests.gui.case_page.conftest import Counter
from tests.support.station import ANH
from ui.messages import Level


def open_with(
    counter: Counter,
    state: FeeState = FeeState.DUE,
    amount: int = 6300,
    *,
    check: bool = False,
    because: str = "",
) -> Counter:
    ids = counter.station.ids
    person_id, case_id = ids.new(), ids.new()
    fee = NewFee(ids.new(), state, amount, check, "UDI, fees 2026", because)
    perform(
        counter.station.store,
        counter.station.clerk,
        RegisterPerson(person_id, ANH),
        OpenCase(
            case_id, person_id, "renewal-other", Kind.RENEWAL, PermitType.OTHER, Channel.PAPER, RequestedBy.COUNTER,
            fee=fee,
        ),
    )  # fmt: skip
    counter.open(case_id, "fee")
    return counter


def pay(counter: Counter, amount: str, receipt: str) -> None:
    fee = counter.screen.fee
    if not fee.amount.isReadOnly():
        fee.amount.selectAll()
        QTest.keyClicks(fee.amount, amount)
    QTest.keyClick(fee.amount, Qt.Key.Key_Return)
    fee.receipt.selectAll()
    QTest.keyClicks(fee.receipt, receipt)
    QTest.keyClick(fee.receipt, Qt.Key.Key_Return)
    counter.settle()


def test_a_confirmed_amount_is_paid_as_it_is(counter: Counter) -> None:
    open_with(counter)
    fee = counter.screen.fee
    assert fee.shown_amount == "6,300 kr"
    assert fee.state_word == "due"
    assert fee.warning == ""
    assert fee.amount.isReadOnly()
    assert fee.receipt.hasFocus()
    pay(counter, "", "T-77 ")
    stored = counter.stored().fee
    assert stored is not None
    assert (stored.state, stored.amount, stored.terminal_receipt) == (FeeState.PAID, 6300, "T-77")
    assert fee.state_word == "paid"
    assert fee.known_facts["Terminal's receipt"] == "T-77"
    assert fee.payment.isHidden()


def test_an_amount_to_be_checked_can_be_corrected(counter: Counter) -> None:
    open_with(counter, check=True)
    fee = counter.screen.fee
    assert fee.shown_amount == "6,300 kr, to be checked"
    assert "not confirmed" in fee.warning
    assert fee.amount.text() == "6300"
    assert fee.amount.hasFocus()
    pay(counter, "6 500 kr", "T-1")
    stored = counter.stored().fee
    assert stored is not None
    assert (stored.amount, stored.must_be_checked) == (6500, False)


def test_an_unknown_amount_is_never_shown_as_free(counter: Counter) -> None:
    open_with(counter, amount=0, check=True)
    fee = counter.screen.fee
    assert fee.shown_amount == "amount not known"
    assert "not known" in fee.warning
    assert fee.amount.text() == ""
    assert "0 kr" not in counter.screen.checklist.bar.open_text
    pay(counter, "", "T-1")
    assert fee.payment.amount_field.error
    assert fee.receipt.text() == "T-1"
    stored = counter.stored().fee
    assert stored is not None
    assert stored.state is FeeState.DUE


@pytest.mark.parametrize("amount", ["abc", "-5", "0", "12,50"])
def test_what_is_no_amount_is_said_at_the_field_and_kept(counter: Counter, amount: str) -> None:
    open_with(counter, check=True)
    pay(counter, amount, "T-1")
    fee = counter.screen.fee
    assert fee.payment.amount_field.error
    assert fee.amount.text() == amount
    assert fee.amount.hasFocus()
    assert counter.messages.told == []


def test_the_terminal_s_receipt_is_needed(counter: Counter) -> None:
    open_with(counter)
    pay(counter, "", "  ")
    assert counter.screen.fee.payment.receipt_field.error
    assert counter.screen.fee.receipt.hasFocus()


def test_a_fee_paid_by_another_meanwhile_is_told_and_what_was_typed_is_kept(counter: Counter) -> None:
    open_with(counter)
    stored = counter.stored().fee
    assert stored is not None
    perform(counter.station.store, counter.station.leader, TakePayment(stored.fee_id, 6300, "T-9"))
    QTest.keyClicks(counter.screen.fee.receipt, "T-10")
    counter.screen.fee.payment.take.click()
    assert len(counter.messages.texts(Level.PROBLEM)) == 1
    assert counter.screen.fee.receipt.text() == "T-10"
    stored = counter.stored().fee
    assert stored is not None
    assert stored.terminal_receipt == "T-9"


def test_what_is_being_typed_survives_a_refresh_and_not_another_case(counter: Counter) -> None:
    open_with(counter, check=True)
    fee = counter.screen.fee
    fee.amount.selectAll()
    QTest.keyClicks(fee.amount, "6400")
    QTest.keyClicks(fee.receipt, "T-")
    fee.show_case(counter.stored())
    assert (fee.amount.text(), fee.receipt.text()) == ("6400", "T-")
    open_with(counter, amount=4100, check=True)
    assert (fee.amount.text(), fee.receipt.text()) == ("4100", "")


@pytest.mark.parametrize(
    ("state", "word", "sentence"),
    [
        (FeeState.EXEMPT, "exempt", "No fee is paid: the applicant is exempt."),
        (FeeState.PREPAID, "paid in advance", "It was paid before the appointment."),
        (FeeState.NONE, "no fee", "There is no fee for this application."),
    ],
)
def test_other_states_in_words(counter: Counter, state: FeeState, word: str, sentence: str) -> None:
    open_with(counter, state, because="under 18" if state is FeeState.EXEMPT else "")
    fee = counter.screen.fee
    assert (fee.state_word, fee.sentence) == (word, sentence)
    assert fee.payment.isHidden()
    assert (fee.known_facts.get("Exempt because") == "under 18") is (state is FeeState.EXEMPT)
