"""How a fee stands without money at the counter: exempt, paid before, due all the same, or paid twice."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.fee_papers import FeeReversalEvent
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import FeePurpose
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.fee_paper_builder import issue_reversal
from desktop.services.paper_state import void_holding
from desktop.services.papers import PaperData
from desktop.services.payments import fee_at_this_station, refuse_paid
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import CardOrder, Fee, Person

UNDER_18 = "under-18"
ADULT = 18
"""The age in years from which nobody is exempt for being a child (Immigration Regulations § 17-10)."""

_NO_RECEIPT: Mapping[str, Any] = {
    "prepaid_receipt": "",
    "prepaid_on": None,
    "receipt_seen_at": None,
    "receipt_seen_by": None,
    "refund_requested_at": None,
    "refund_requested_by": None,
}


@dataclass(frozen=True, slots=True)
class ExemptFee:
    """No fee is paid, for a reason of the catalogue (`exemptions.toml`)."""

    fee_id: str
    exemption: str


@dataclass(frozen=True, slots=True)
class NotePrepaid:
    """The fee was paid before, and the original receipt has been looked at.

    Attributes:
        receipt: the number on it.
        paid_on: the local day on which it was paid.
        original_seen: whether the clerk has had the original in hand, which the police must document.
    """

    fee_id: str
    receipt: str
    paid_on: date
    original_seen: bool


@dataclass(frozen=True, slots=True)
class MakeFeeDue:
    """The fee is to be paid here after all: an exemption was wrong, or what was paid before cannot be found."""

    fee_id: str


@dataclass(frozen=True, slots=True)
class PutFeeBack:
    """Let a fee stand as it stood before something was noted by mistake; made by the way back of the others.

    Attributes:
        state: none, due, paid in advance, or exempt.
        seen_at, seen_by: when (UTC) and by whom the original of a receipt was seen.
        refund_at, refund_by: the same of the request for one of two payments.
    """

    fee_id: str
    state: FeeState
    exempt_because: str = ""
    receipt: str = ""
    paid_on: date | None = None
    seen_at: datetime | None = None
    seen_by: str = ""
    refund_at: datetime | None = None
    refund_by: str = ""


@dataclass(frozen=True, slots=True)
class NotePaidTwice:
    """The fee that was paid here has been paid elsewhere too: one of the two payments is asked back.

    Attributes:
        receipt, paid_on: the number of the other payment's receipt, and its local day.
        original_seen: whether the clerk has had the receipt in hand.
        number, paper: of the request for one of the payments, and what it says; filled in for the journal.
    """

    fee_id: str
    receipt: str
    paid_on: date
    original_seen: bool
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class CancelPaidTwice:
    """It was paid only once: the other receipt is of something else."""

    fee_id: str


@dataclass(frozen=True, slots=True)
class ChargeCardFee:
    """A residence card that was ordered costs a fee; the fee has the id of the order.

    Attributes:
        amount: whole NOK.
        source: where the amount comes from.
    """

    order_id: str
    amount: int
    must_be_checked: bool
    source: str


@handles(ExemptFee, name="exempt-fee", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def exempt_fee(work: Work, command: ExemptFee) -> None:
    """Note the exemption.

    Raises:
        RuleBroken: `no-fee`; `fee-paid-already`; `fee-not-due`; `no-exemption`, the catalogue has none of that code;
            `not-under-18`, the applicant was grown up on the day that fixes the fee.
    """
    fee = fee_at_this_station(work, command.fee_id)
    refuse_paid(work, fee)
    if fee.state != FeeState.DUE:
        raise RuleBroken("fee-not-due", state=FeeState(fee.state))
    if command.exemption not in {exemption.code for exemption in catalogue().exemptions}:
        raise RuleBroken("no-exemption")
    if command.exemption == UNDER_18:
        _refuse_grown_up(work, fee)
    work.undo = _as_it_stands(fee)
    _write(work, fee, state=FeeState.EXEMPT, exempt_because=command.exemption)


@handles(NotePrepaid, name="note-prepaid", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def note_prepaid(work: Work, command: NotePrepaid) -> None:
    """Note the receipt.

    Raises:
        RuleBroken: `no-fee`; `fee-paid-already`; `fee-not-due`, it is exempt or refunded; `prepaid-receipt-missing`;
            `paid-in-future`; `original-not-seen`.
    """
    fee = fee_at_this_station(work, command.fee_id)
    refuse_paid(work, fee)
    if fee.state not in (FeeState.DUE, FeeState.PREPAID):
        raise RuleBroken("fee-not-due", state=FeeState(fee.state))
    receipt = _receipt(work, command.receipt, command.paid_on, original_seen=command.original_seen)
    work.undo = _as_it_stands(fee)
    _write(work, fee, **{**receipt, "state": FeeState.PREPAID})


@handles(MakeFeeDue, name="make-fee-due", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def make_fee_due(work: Work, command: MakeFeeDue) -> None:
    """Let the fee be due.

    Raises:
        RuleBroken: `no-fee`; `fee-paid-already`; `fee-is-due`; `fee-not-due`, it is refunded or there is none.
    """
    fee = fee_at_this_station(work, command.fee_id)
    refuse_paid(work, fee)
    if fee.state == FeeState.DUE:
        raise RuleBroken("fee-is-due")
    if fee.state not in (FeeState.EXEMPT, FeeState.PREPAID):
        raise RuleBroken("fee-not-due", state=FeeState(fee.state))
    work.undo = _as_it_stands(fee)
    _write(work, fee, **_NO_RECEIPT, state=FeeState.DUE, exempt_because="")


@handles(PutFeeBack, name="put-fee-back", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def put_fee_back(work: Work, command: PutFeeBack) -> None:
    """Write what stood before.

    Raises:
        RuleBroken: `no-fee`; `fee-paid-already`; `fee-changed-since`, that was no state without a payment here.
    """
    fee = fee_at_this_station(work, command.fee_id)
    refuse_paid(work, fee)
    if command.state in (FeeState.PAID, FeeState.REFUNDED):
        raise RuleBroken("fee-changed-since")
    work.undo = _as_it_stands(fee)
    _write(
        work,
        fee,
        state=command.state,
        exempt_because=command.exempt_because,
        prepaid_receipt=command.receipt,
        prepaid_on=command.paid_on,
        receipt_seen_at=command.seen_at,
        receipt_seen_by=command.seen_by or None,
        refund_requested_at=command.refund_at,
        refund_requested_by=command.refund_by or None,
    )


@handles(NotePaidTwice, name="note-paid-twice", right=Right.TAKE_PAYMENT, touches=Touched.FEES | Touched.PAPERS)
def note_paid_twice(work: Work, command: NotePaidTwice) -> str:
    """Note the other receipt and that one of the two payments is asked back, and return the number of the request.

    Raises:
        RuleBroken: `no-fee`; `not-paid-here`; `refund-requested-already`; `prepaid-receipt-missing`; `paid-in-future`;
            `original-not-seen`.
    """
    fee = fee_at_this_station(work, command.fee_id)
    if fee.state != FeeState.PAID:
        raise RuleBroken("not-paid-here")
    if fee.refund_requested_at is not None:
        raise RuleBroken("refund-requested-already")
    receipt = _receipt(work, command.receipt, command.paid_on, original_seen=command.original_seen)
    _write(work, fee, **receipt, refund_requested_at=work.at, refund_requested_by=work.actor.staff_id)
    issued = issue_reversal(work, fee.id, FeeReversalEvent.PAID_TWICE, command.number, command.paper)
    work.command = replace(command, number=issued.number, paper=issued.paper)
    work.undo = CancelPaidTwice(fee.id)
    return issued.number


@handles(CancelPaidTwice, name="cancel-paid-twice", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def cancel_paid_twice(work: Work, command: CancelPaidTwice) -> None:
    """Forget the other receipt; the request for one of the payments is void.

    Raises:
        RuleBroken: `no-fee`; `no-second-payment`; `not-paid-here`, one of the two has been given back already.
    """
    fee = fee_at_this_station(work, command.fee_id)
    if fee.refund_requested_at is None or fee.prepaid_on is None:
        raise RuleBroken("no-second-payment")
    if fee.state != FeeState.PAID:
        raise RuleBroken("not-paid-here")
    _write(work, fee, **_NO_RECEIPT)
    void_holding(work, fee.case_id, (PaperKind.FEE_REVERSAL,), fee_id=fee.id, event=FeeReversalEvent.PAID_TWICE.value)
    work.undo = NotePaidTwice(fee.id, fee.prepaid_receipt, fee.prepaid_on, original_seen=True)


@handles(ChargeCardFee, name="charge-card-fee", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def charge_card_fee(work: Work, command: ChargeCardFee) -> str:
    """Write the fee of a card that was ordered, and return its id.

    Raises:
        RuleBroken: `card-order-gone`; `card-fee-charged`; `amount-missing`.
    """
    order = work.connection.execute(select(CardOrder).where(CardOrder.id == command.order_id)).one_or_none()
    if order is None or order.cancelled_at is not None:
        raise RuleBroken("card-order-gone")
    work.about(order.case_id)
    case_at_this_station(work, order.case_id)
    if work.connection.execute(select(Fee.id).where(Fee.id == command.order_id)).first():
        raise RuleBroken("card-fee-charged")
    if command.amount <= 0:
        raise RuleBroken("amount-missing")
    work.connection.execute(
        insert(Fee).values(
            id=command.order_id,
            case_id=order.case_id,
            purpose=FeePurpose.CARD,
            state=FeeState.DUE,
            amount=command.amount,
            must_be_checked=command.must_be_checked,
            source=command.source,
            exempt_because="",
        )
    )
    return command.order_id


def exemption_law(code: str) -> str:
    """Return the law that an exemption stands on.

    Raises:
        UnknownCodeError: the catalogue has none of that code.
    """
    for exemption in catalogue().exemptions:
        if exemption.code == code:
            return exemption.law
    raise UnknownCodeError(code)


def _receipt(work: Work, number: str, paid_on: date, *, original_seen: bool) -> dict[str, Any]:
    """Return the columns that a receipt fills, once it is whole."""
    receipt = " ".join(number.split())
    if not receipt:
        raise RuleBroken("prepaid-receipt-missing")
    if paid_on > work.today:
        raise RuleBroken("paid-in-future")
    if not original_seen:
        raise RuleBroken("original-not-seen")
    return {
        "prepaid_receipt": receipt,
        "prepaid_on": paid_on,
        "receipt_seen_at": work.at,
        "receipt_seen_by": work.actor.staff_id,
    }


def _refuse_grown_up(work: Work, fee: Row[Any]) -> None:
    """Refuse where the applicant was 18 on the day that fixes the fee; an unknown birth date says nothing."""
    case = case_at_this_station(work, fee.case_id)
    born_on = work.connection.execute(select(Person.born_on).where(Person.id == case.person_id)).scalar_one()
    try:
        age = PartialDate.parse(born_on).age_on(case.registered_on or oslo_day(case.opened_at))
    except BadBirthDate:
        return
    if age >= ADULT:
        raise RuleBroken("not-under-18", age=age)


def _as_it_stands(fee: Row[Any]) -> PutFeeBack:
    return PutFeeBack(
        fee.id,
        FeeState(fee.state),
        fee.exempt_because,
        fee.prepaid_receipt,
        fee.prepaid_on,
        fee.receipt_seen_at,
        fee.receipt_seen_by or "",
        fee.refund_requested_at,
        fee.refund_requested_by or "",
    )


def _write(work: Work, fee: Row[Any], **columns: object) -> None:
    """Write columns of a fee; a receipt that told how it had been paid in advance is void."""
    if fee.state == FeeState.PREPAID:
        void_holding(work, fee.case_id, (PaperKind.FEE_RECEIPT,), fee_id=fee.id, payment_id="")
    work.connection.execute(update(Fee).where(Fee.id == fee.id).values(**columns))
