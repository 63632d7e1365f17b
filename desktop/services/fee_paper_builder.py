"""The papers about a fee, from the rows as they stand: its receipt, its reversal, and the request for a refund."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row, Select, select

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.fee_papers import FeeReceipt, FeeReversal, FeeReversalEvent, PaidFee, PaidHow
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.till import FeePurpose
from desktop.services import papers
from desktop.services.on_paper import person_on_paper, station_on_paper
from desktop.services.paper_state import holding
from desktop.services.papers import PaperData
from desktop.services.wording import errand_on_paper, reason
from desktop.services.work import Work
from desktop.storage.models import CardOrder, Case, Desk, Fee, Payment, Person

NOT_DUE_AGAIN = "exempt"
"""The reason of a reversal after which nothing is to be paid again, though the fee stands as due until it is noted."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A paper that was issued within a command, for the journal: its number and what it says."""

    number: str
    paper: PaperData


def issue_receipt(work: Work, fee_id: str, number: str, paper: PaperData | None) -> Issued:
    """Issue the receipt of what a fee was paid with: the payment that stands, or the one made elsewhere before."""
    fee = _fee(work, fee_id)
    number = number or papers.next_number(work)
    data = paper or msgspec.to_builtins(_receipt(work, fee, number))
    return Issued(number, papers.issue(work, PaperKind.FEE_RECEIPT, fee.case_id, number, data))


def issue_reversal(
    work: Work,
    fee_id: str,
    event: FeeReversalEvent,
    number: str,
    paper: PaperData | None,
    *,
    payment_id: str = "",
    because: str = "",
) -> Issued:
    """Issue the paper about money that went back, or is asked back.

    Args:
        work: the unit of work, in which the step itself is written already.
        fee_id: which fee.
        event: what happened.
        number, paper: what was issued when the command was first carried out; empty and None for a new command.
        payment_id: the payment that was reversed; empty for a request, which is about the one that stands.
        because: the code of the reason of a reversal, or words.
    """
    fee = _fee(work, fee_id)
    number = number or papers.next_number(work)
    data = paper or msgspec.to_builtins(_reversal(work, fee, number, event, payment_id, because))
    return Issued(number, papers.issue(work, PaperKind.FEE_REVERSAL, fee.case_id, number, data))


def standing_payment(work: Work, fee_id: str) -> Row[Any] | None:
    """Return the payment of a fee that stands, with the number of its desk, or None."""
    return work.connection.execute(
        _PAYMENT.where(Payment.fee_id == fee_id, Payment.reversed_at.is_(None))
    ).one_or_none()


_PAYMENT: Select[*tuple[Any, ...]] = select(*Payment.__table__.columns, Desk.number.label("desk")).join(
    Desk, Desk.id == Payment.desk_id, isouter=True
)


def _receipt(work: Work, fee: Row[Any], number: str) -> FeeReceipt:
    payment = standing_payment(work, fee.id)
    case, person = _case(work, fee)
    language = Language(person.language)
    return FeeReceipt(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        purpose=FeePurpose(fee.purpose),
        paid=_here(payment) if payment is not None else _elsewhere(fee),
        made_at=work.at,
        clerk=work.actor.name,
        portal_receipt=case.receipt,
        order_number=_order_number(work, fee),
        seen_at=fee.receipt_seen_at if payment is None else None,
        fee_id=fee.id,
        payment_id=payment.id if payment is not None else "",
    )


def _reversal(
    work: Work, fee: Row[Any], number: str, event: FeeReversalEvent, payment_id: str, because: str
) -> FeeReversal:
    case, person = _case(work, fee)
    language = Language(person.language)
    payment = (
        work.connection.execute(_PAYMENT.where(Payment.id == payment_id)).one()
        if payment_id
        else standing_payment(work, fee.id)
    )
    known = payment.id if payment is not None else ""
    receipts = holding(work.connection, case.id, (PaperKind.FEE_RECEIPT,), payment_id=known, fee_id=fee.id)
    return FeeReversal(
        language=language,
        number=number,
        event=event,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        purpose=FeePurpose(fee.purpose),
        paid=_here(payment) if payment is not None else _elsewhere(fee),
        made_at=work.at,
        clerk=work.actor.name,
        other=_elsewhere(fee) if event is FeeReversalEvent.PAID_TWICE else None,
        because=reason(ReasonGroup.PAYMENT_REVERSAL, because, language),
        receipt_number=receipts[0] if receipts else "",
        portal_receipt=case.receipt,
        order_number=_order_number(work, fee),
        wrong_place=event is FeeReversalEvent.REFUND_REQUESTED and bool(case.other_facts.get("wrong_place")),
        due_again=bool(payment_id) and fee.state == FeeState.DUE and because != NOT_DUE_AGAIN,
        fee_id=fee.id,
        payment_id=known,
    )


def _here(payment: Row[Any]) -> PaidFee:
    return PaidFee(
        PaidHow(payment.method), payment.amount, payment.terminal_receipt, payment.at, None, payment.desk or ""
    )


def _elsewhere(fee: Row[Any]) -> PaidFee:
    amount = None if fee.must_be_checked else fee.amount
    return PaidFee(PaidHow.IN_ADVANCE, amount, fee.prepaid_receipt, None, fee.prepaid_on)


def _order_number(work: Work, fee: Row[Any]) -> str:
    """Return the number of the card order that a fee is for, which has the order's own id; empty for an application."""
    if fee.purpose != FeePurpose.CARD:
        return ""
    return work.connection.execute(select(CardOrder.number).where(CardOrder.id == fee.id)).scalar_one_or_none() or ""


def _fee(work: Work, fee_id: str) -> Row[Any]:
    return work.connection.execute(select(Fee).where(Fee.id == fee_id)).one()


def _case(work: Work, fee: Row[Any]) -> tuple[Row[Any], Row[Any]]:
    case = work.connection.execute(select(Case).where(Case.id == fee.case_id)).one()
    return case, work.connection.execute(select(Person).where(Person.id == case.person_id)).one()
