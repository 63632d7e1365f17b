"""Payments of fees at the counter: taken, taken back at once, or reversed with a reason."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, true, update

from desktop.domain.changes import Touched
from desktop.domain.fee_papers import FeeReversalEvent
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import PaymentMethod
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.fee_paper_builder import issue_receipt, issue_reversal
from desktop.services.paper_state import void_holding
from desktop.services.papers import PaperData
from desktop.services.work import Work
from desktop.storage.models import CashUp, Fee, Payment, Staff

PAID_TWICE = "paid-twice"
"""The reason of a reversal because the fee was paid elsewhere as well; it leaves the fee paid in advance."""

REFUND = "refund"
"""The reason of a reversal because the fee is paid back; it leaves the fee refunded."""


@dataclass(frozen=True, slots=True)
class TakePayment:
    """The fee was paid at the counter, under the number that the terminal gave it (R63).

    Attributes:
        amount: whole NOK.
        terminal_receipt: the number on the terminal's slip, or of the invoice that it made.
        payment_id, desk_id: empty for the counter to fill in: the id of the entry, and the desk of who takes it.
        number, paper: of the receipt that is issued, and what it says; filled in for the journal.
    """

    fee_id: str
    amount: int
    terminal_receipt: str
    payment_id: str = ""
    method: PaymentMethod = PaymentMethod.CARD
    desk_id: str = ""
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class RetractPayment:
    """The payment was noted by mistake, as for another amount: it never was. Only on the day, before the cash-up."""

    payment_id: str


@dataclass(frozen=True, slots=True)
class ReversePayment:
    """Money was given back by the terminal that took it; the payment stays, as reversed.

    Attributes:
        because: code of a reason in the catalogue's group `payment-reversal`, or words.
        number, paper: of the letter to the payer, and what it says; filled in for the journal.
    """

    payment_id: str
    because: str
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class RestorePayment:
    """Take a reversal back that was noted by mistake; only on its day, before the cash-up."""

    payment_id: str


@handles(TakePayment, name="take-payment", right=Right.TAKE_PAYMENT, touches=Touched.FEES | Touched.PAPERS)
def take_payment(work: Work, command: TakePayment) -> str:
    """Note the payment and issue its receipt, and return the payment's id.

    Raises:
        RuleBroken: `no-fee`; `fee-paid-already`, with when, by whom and under which number; `fee-not-due`, nothing is
            to be paid here; `terminal-receipt-missing`; `terminal-receipt-used`, this terminal gave the number to
            another payment today; `amount-missing`; `amount-differs`, another amount than a confirmed one.
    """
    fee = fee_at_this_station(work, command.fee_id)
    number = " ".join(command.terminal_receipt.split())
    refuse_paid(work, fee)
    if fee.state != FeeState.DUE:
        raise RuleBroken("fee-not-due", state=FeeState(fee.state))
    if not number:
        raise RuleBroken("terminal-receipt-missing")
    if command.amount <= 0:
        raise RuleBroken("amount-missing")
    if command.amount != fee.amount and not fee.must_be_checked:
        raise RuleBroken("amount-differs", amount=fee.amount)
    desk_id = command.desk_id or work.actor.desk_id or ""
    _refuse_used_number(work, number, desk_id)
    payment_id = command.payment_id or work.entry_id
    work.connection.execute(
        insert(Payment).values(
            id=payment_id,
            fee_id=fee.id,
            station_id=work.station_id,
            desk_id=desk_id or None,
            staff_id=work.actor.staff_id,
            amount=command.amount,
            method=command.method,
            terminal_receipt=number,
            at=work.at,
            day=work.today,
            fee_amount=fee.amount,
            fee_to_check=fee.must_be_checked,
        )
    )
    _set_fee(work, fee.id, FeeState.PAID, command.amount, to_check=False)
    issued = issue_receipt(work, fee.id, command.number, command.paper)
    work.command = replace(
        command,
        terminal_receipt=number,
        payment_id=payment_id,
        desk_id=desk_id,
        number=issued.number,
        paper=issued.paper,
    )
    work.undo = RetractPayment(payment_id)
    return payment_id


@handles(RetractPayment, name="retract-payment", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def retract_payment(work: Work, command: RetractPayment) -> None:
    """Take the payment away, and let the fee be as it was before it; the receipt is void.

    Raises:
        RuleBroken: `no-payment`; `payment-reversed`; `reverse-instead`, it is of another day, of another clerk, or the
            till was cashed up meanwhile.
    """
    payment = _payment(work, command.payment_id)
    if payment.reversed_at is not None:
        raise RuleBroken("payment-reversed")
    own = payment.staff_id == work.actor.staff_id or Right.REVERSE_PAYMENT in work.actor.rights
    if not own or payment.day != work.today or _is_cashed_up(work.connection, payment, payment.day):
        raise RuleBroken("reverse-instead")
    work.connection.execute(delete(Payment).where(Payment.id == payment.id))
    _void(work, PaperKind.FEE_RECEIPT, payment)
    _set_fee(work, payment.fee_id, FeeState.DUE, payment.fee_amount, to_check=payment.fee_to_check)
    work.undo = TakePayment(
        payment.fee_id,
        payment.amount,
        payment.terminal_receipt,
        payment.id,
        PaymentMethod(payment.method),
        payment.desk_id or "",
    )


@handles(ReversePayment, name="reverse-payment", right=Right.REVERSE_PAYMENT, touches=Touched.FEES | Touched.PAPERS)
def reverse_payment(work: Work, command: ReversePayment) -> FeeState:
    """Note that the money was given back, write to the payer, and return how the fee stands now.

    It is due again; paid in advance where it was paid elsewhere as well; refunded where it was asked back (R58).

    Raises:
        RuleBroken: `no-payment`; `payment-reversed`; `reason-needed`; `no-second-payment`; `no-refund-request`.
    """
    payment = _payment(work, command.payment_id)
    because = command.because.strip()
    if payment.reversed_at is not None:
        raise RuleBroken("payment-reversed")
    if not because:
        raise RuleBroken("reason-needed")
    fee = fee_at_this_station(work, payment.fee_id)
    case = case_at_this_station(work, fee.case_id)
    if because == PAID_TWICE and not fee.prepaid_receipt:
        raise RuleBroken("no-second-payment")
    if because == REFUND and "refund.requested_on" not in case.other_facts:
        raise RuleBroken("no-refund-request", "R58")
    work.connection.execute(
        update(Payment)
        .where(Payment.id == payment.id)
        .values(
            reversed_at=work.at,
            reversed_on=work.today,
            reversed_by=work.actor.staff_id,
            reversed_because=because,
        )
    )
    state = _state_after(because, fee)
    if state is FeeState.DUE:
        _set_fee(work, fee.id, state, payment.fee_amount, to_check=payment.fee_to_check)
    else:
        _set_fee(work, fee.id, state, fee.amount, to_check=False)
    event = FeeReversalEvent.REFUNDED if because == REFUND else FeeReversalEvent.REVERSED
    issued = issue_reversal(work, fee.id, event, command.number, command.paper, payment_id=payment.id, because=because)
    work.command = replace(command, number=issued.number, paper=issued.paper)
    work.undo = RestorePayment(payment.id)
    return state


@handles(RestorePayment, name="restore-payment", right=Right.REVERSE_PAYMENT, touches=Touched.FEES)
def restore_payment(work: Work, command: RestorePayment) -> None:
    """Let the payment stand again; the letter about its reversal is void.

    Raises:
        RuleBroken: `no-payment`; `payment-not-reversed`; `fee-paid-already`; `fee-changed-since`; `reversal-stands`,
            it is of another day, or the till was cashed up meanwhile.
    """
    payment = _payment(work, command.payment_id)
    if payment.reversed_at is None:
        raise RuleBroken("payment-not-reversed")
    fee = fee_at_this_station(work, payment.fee_id)
    refuse_paid(work, fee)
    if fee.state != _state_after(payment.reversed_because, fee):
        raise RuleBroken("fee-changed-since")
    if payment.reversed_on != work.today or _is_cashed_up(work.connection, payment, payment.reversed_on):
        raise RuleBroken("reversal-stands")
    _refuse_used_number(work, payment.terminal_receipt, payment.desk_id or "", payment.day)
    nothing = dict.fromkeys(("reversed_at", "reversed_on", "reversed_by"))
    work.connection.execute(update(Payment).where(Payment.id == payment.id).values(**nothing, reversed_because=""))
    _set_fee(work, fee.id, FeeState.PAID, payment.amount, to_check=False)
    for told in (FeeReversalEvent.REVERSED, FeeReversalEvent.REFUNDED):
        _void(work, PaperKind.FEE_REVERSAL, payment, event=told.value)
    work.undo = ReversePayment(payment.id, payment.reversed_because)


def payment_never_made(work: Work, payment: Row[Any], noted_at: datetime) -> None:
    """Take a payment away that was noted by mistake, whatever its day, and let the fee be as it was before it.

    Args:
        work: the unit of work.
        payment: its row.
        noted_at: when it was noted, UTC: a till that was cashed up since has counted it.

    Raises:
        RuleBroken: `payment-reversed`; `reverse-instead`, the till was cashed up meanwhile.
    """
    if payment.reversed_at is not None:
        raise RuleBroken("payment-reversed")
    if _is_cashed_up(work.connection, payment, payment.day, noted_at):
        raise RuleBroken("reverse-instead")
    work.connection.execute(delete(Payment).where(Payment.id == payment.id))
    _set_fee(work, payment.fee_id, FeeState.DUE, payment.fee_amount, to_check=payment.fee_to_check)


def fee_at_this_station(work: Work, fee_id: str) -> Row[Any]:
    """Return the row of a fee of this station, and say that the command is about its case.

    Raises:
        RuleBroken: `no-fee`; `belongs-to` (R17).
    """
    row = work.connection.execute(select(Fee).where(Fee.id == fee_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-fee")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    return row


def refuse_paid(work: Work, fee: Row[Any]) -> None:
    """Refuse where the fee is paid here already, and say when, by whom and under which number.

    Raises:
        RuleBroken: `fee-paid-already`.
    """
    paid = work.connection.execute(
        select(Payment.at, Payment.terminal_receipt, Staff.name)
        .join(Staff, Staff.id == Payment.staff_id)
        .where(Payment.fee_id == fee.id, Payment.reversed_at.is_(None))
    ).one_or_none()
    if paid is not None:
        raise RuleBroken("fee-paid-already", at=paid.at, by=paid.name, number=paid.terminal_receipt)


def _void(work: Work, kind: PaperKind, payment: Row[Any], **says: str) -> None:
    case_id = work.connection.execute(select(Fee.case_id).where(Fee.id == payment.fee_id)).scalar_one()
    void_holding(work, case_id, (kind,), payment_id=payment.id, **says)


def _payment(work: Work, payment_id: str) -> Row[Any]:
    row = work.connection.execute(select(Payment).where(Payment.id == payment_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-payment")
    fee_at_this_station(work, row.fee_id)
    return row


def _refuse_used_number(work: Work, number: str, desk_id: str, day: date | None = None) -> None:
    """Refuse a number that the terminal of a desk has given already on the day, which is today if not said."""
    taken = work.connection.execute(
        select(Payment.terminal_receipt, Payment.at, Staff.name)
        .join(Staff, Staff.id == Payment.staff_id)
        .where(
            Payment.station_id == work.station_id,
            Payment.desk_id == desk_id if desk_id else Payment.desk_id.is_(None),
            Payment.day == (day or work.today),
            Payment.reversed_at.is_(None),
        )
    )
    for used in taken:
        if used.terminal_receipt.casefold() == number.casefold():
            raise RuleBroken("terminal-receipt-used", number=number, at=used.at, by=used.name)


def _is_cashed_up(connection: Connection, payment: Row[Any], day: date, since: datetime | None = None) -> bool:
    found = select(CashUp.id).where(
        CashUp.station_id == payment.station_id,
        CashUp.desk_id == payment.desk_id if payment.desk_id else CashUp.desk_id.is_(None),
        CashUp.staff_id == payment.staff_id,
        CashUp.day == day,
        CashUp.closed_at >= since if since is not None else true(),
    )
    return connection.execute(found.limit(1)).first() is not None


def _state_after(because: str, fee: Row[Any]) -> FeeState:
    if because == REFUND:
        return FeeState.REFUNDED
    return FeeState.PREPAID if fee.prepaid_receipt else FeeState.DUE


def _set_fee(work: Work, fee_id: str, state: FeeState, amount: int, *, to_check: bool) -> None:
    work.connection.execute(
        update(Fee).where(Fee.id == fee_id).values(state=state, amount=amount, must_be_checked=to_check)
    )
