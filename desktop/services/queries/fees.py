"""Fees and their payments, as screens and papers read them."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, select
from sqlalchemy.orm import aliased

from desktop.domain.clock import oslo_day
from desktop.domain.papers import FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.till import (
    FeePurpose,
    PaymentMethod,
)
from desktop.services.amounts import card_due
from desktop.storage.models import CardOrder, Case, Desk, Fee, HandIn, IssuedPaper, Payment, Person, Staff


@dataclass(frozen=True, slots=True)
class FeeRow:
    """A fee of a case, whole NOK.

    Attributes:
        source: where the amount comes from.
        exempt_because: the code of an exemption, or words.
        payment_id, terminal_receipt, paid_at: of the payment that stands; empty and None where there is none.
        prepaid_receipt, prepaid_on, receipt_seen_at: of a receipt for a payment made elsewhere.
        refund_requested_at: when (UTC) one of two payments was asked back.
        charged: whether the fee has been written; that of a card is written when something is done about it.
    """

    fee_id: str
    state: FeeState
    amount: int
    must_be_checked: bool
    source: str
    terminal_receipt: str
    exempt_because: str
    paid_at: datetime | None
    purpose: FeePurpose = FeePurpose.APPLICATION
    payment_id: str = ""
    paid_to: str = ""
    method: PaymentMethod = PaymentMethod.CARD
    prepaid_receipt: str = ""
    prepaid_on: date | None = None
    receipt_seen_at: datetime | None = None
    refund_requested_at: datetime | None = None
    charged: bool = True


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment at the counter, whole NOK.

    Attributes:
        reference: the number by which the case is known: the portal's receipt, or that of our own paper.
        person: who the case is about, given names first; for screens only.
        desk, clerk, login: at which desk it was taken, and by whom.
        day, reversed_on: local days in Oslo.
        reversed_because: the code of a reason, or words.
    """

    payment_id: str
    fee_id: str
    purpose: FeePurpose
    case_id: str
    reference: str
    person: str
    amount: int
    method: PaymentMethod
    terminal_receipt: str
    desk_id: str
    desk: str
    staff_id: str
    clerk: str
    login: str
    at: datetime
    day: date
    reversed_at: datetime | None
    reversed_on: date | None
    reversed_by: str
    reversed_because: str


def fee_of(connection: Connection, case_id: str) -> FeeRow | None:
    """Return the application's fee, or None where there is none."""
    row = connection.execute(_of_application(), {"case_id": case_id}).one_or_none()
    return _fee(row) if row else None


def card_fees_of(connection: Connection, case_id: str) -> tuple[FeeRow, ...]:
    """Return the fees of the residence cards ordered in a case, the newest order first.

    An order of which no fee has been written costs what it says, and is to be checked like any other amount; one that
    was cancelled before costs nothing.
    """
    joined: Select[*tuple[Any, ...]] = (
        select(*CardOrder.__table__.columns, Person.born_on)
        .join(Case, Case.id == CardOrder.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(CardOrder.case_id == case_id)
        .order_by(CardOrder.ordered_at.desc())
    )
    orders = connection.execute(joined).all()
    if not orders:
        return ()
    written = {
        row.id: _fee(row)
        for row in connection.execute(_fees().where(Fee.case_id == case_id, Fee.purpose == FeePurpose.CARD))
    }
    found = (
        written.get(order.id) or (None if order.cancelled_at else _uncharged(connection, order)) for order in orders
    )
    return tuple(fee for fee in found if fee is not None)


def payments_of(connection: Connection, case_id: str) -> tuple[PaymentRow, ...]:
    """Return all payments of a case, the newest first."""
    rows = connection.execute(
        payments_query().where(Fee.case_id == case_id).order_by(Payment.at.desc(), Payment.id.desc())
    )
    return tuple(payment_row(row) for row in rows)


def _fees() -> Select[*tuple[Any, ...]]:
    return (
        select(
            *Fee.__table__.columns,
            Payment.id.label("payment_id"),
            *(Payment.terminal_receipt, Payment.at.label("paid_at"), Payment.method),
            Staff.name.label("paid_to"),
        )
        .join(Payment, (Payment.fee_id == Fee.id) & Payment.reversed_at.is_(None), isouter=True)
        .join(Staff, Staff.id == Payment.staff_id, isouter=True)
    )


@cache
def _of_application() -> Select[*tuple[Any, ...]]:
    return _fees().where(Fee.case_id == bindparam("case_id"), Fee.purpose == FeePurpose.APPLICATION)


def _fee(row: Row[Any]) -> FeeRow:
    return FeeRow(
        fee_id=row.id,
        state=FeeState(row.state),
        amount=row.amount,
        must_be_checked=row.must_be_checked,
        source=row.source,
        terminal_receipt=row.terminal_receipt or "",
        exempt_because=row.exempt_because,
        paid_at=row.paid_at,
        purpose=FeePurpose(row.purpose),
        payment_id=row.payment_id or "",
        paid_to=row.paid_to or "",
        method=PaymentMethod(row.method) if row.method else PaymentMethod.CARD,
        prepaid_receipt=row.prepaid_receipt,
        prepaid_on=row.prepaid_on,
        receipt_seen_at=row.receipt_seen_at,
        refund_requested_at=row.refund_requested_at,
    )


def _uncharged(connection: Connection, order: Row[Any]) -> FeeRow | None:
    if order.cancelled_at is not None or order.fee <= 0:
        return None
    day = oslo_day(order.ordered_at)
    due = card_due(
        connection, order.reason, day, _age(order.born_on, day), old_card_withheld=not order.old_card_handed_in
    )
    as_known = due is not None and due.amount == order.fee
    return FeeRow(
        fee_id=order.id,
        state=FeeState.DUE,
        amount=order.fee,
        must_be_checked=due is None or due.must_be_checked or not as_known,
        source=due.source if due is not None else "",
        terminal_receipt="",
        exempt_because="",
        paid_at=None,
        purpose=FeePurpose.CARD,
        charged=False,
    )


def payments_query() -> Select[*tuple[Any, ...]]:
    """Return the query for payments, to be narrowed; `payment_row` reads its rows."""
    reverser = aliased(Staff)
    receipt = select(func.max(HandIn.number)).where(HandIn.case_id == Case.id).scalar_subquery()
    # The first paper: it stays the same whatever is issued about the fee.
    paper = select(func.min(IssuedPaper.number)).where(IssuedPaper.case_id == Case.id).scalar_subquery()
    return (
        select(
            *Payment.__table__.columns,
            *(Fee.purpose, Fee.case_id, Staff.name.label("clerk"), Staff.login),
            *(Desk.number.label("desk"), reverser.name.label("reverser")),
            *(Person.given_names, Person.family_name),
            func.coalesce(_not_empty(Case.receipt), receipt, paper, "").label("reference"),
        )
        .join(Fee, Fee.id == Payment.fee_id)
        .join(Case, Case.id == Fee.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(Staff, Staff.id == Payment.staff_id)
        .join(Desk, Desk.id == Payment.desk_id, isouter=True)
        .join(reverser, reverser.id == Payment.reversed_by, isouter=True)
    )


def _not_empty(column: Any) -> ColumnElement[Any]:
    return func.nullif(column, "")


def payment_row(row: Row[Any]) -> PaymentRow:
    """Return a row of `payments_query` as plain data."""
    return PaymentRow(
        payment_id=row.id,
        fee_id=row.fee_id,
        purpose=FeePurpose(row.purpose),
        case_id=row.case_id,
        reference=row.reference,
        person=f"{row.given_names} {row.family_name}".strip(),
        amount=row.amount,
        method=PaymentMethod(row.method),
        terminal_receipt=row.terminal_receipt,
        desk_id=row.desk_id or "",
        desk=row.desk or "",
        staff_id=row.staff_id,
        clerk=row.clerk,
        login=row.login,
        at=row.at,
        day=row.day,
        reversed_at=row.reversed_at,
        reversed_on=row.reversed_on,
        reversed_by=row.reverser or "",
        reversed_because=row.reversed_because,
    )


def _age(born_on: str, day: date) -> int | None:
    try:
        return PartialDate.parse(born_on).age_on(day)
    except BadBirthDate:
        return None
