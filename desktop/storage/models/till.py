"""Fees, their payments at the counter, and the cash-ups of the tills."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.papers import FeeState
from desktop.domain.till import FeePurpose, PaymentMethod
from desktop.storage.models.base import Base, Code, Id, LongText, Short, one_of
from desktop.storage.types import Instant, Line

STANDING = text("reversed_at IS NULL")
"""The condition of a payment that has not been reversed."""


class Fee(Base):
    """A fee of a case in whole NOK and how it stands; `must_be_checked` until the amount of its year is confirmed.

    Attributes:
        exempt_because: the code of an exemption in the catalogue, or a reason in words; empty where there is none.
        prepaid_receipt, prepaid_on: the receipt of a payment made elsewhere, and its local day.
        receipt_seen_at, receipt_seen_by: when (UTC) and by whom its original was seen.
        refund_requested_at, refund_requested_by: when (UTC) and by whom one of two payments was asked back.
    """

    __tablename__ = "fee"
    __table_args__ = (
        one_of("state", FeeState),
        one_of("purpose", FeePurpose),
        CheckConstraint("amount >= 0", name="amount"),
        CheckConstraint("(prepaid_receipt = '') = (prepaid_on IS NULL)", name="prepaid"),
        CheckConstraint("(receipt_seen_at IS NULL) = (receipt_seen_by IS NULL)", name="receipt_seen"),
        CheckConstraint("(refund_requested_at IS NULL) = (refund_requested_by IS NULL)", name="refund_requested"),
        Index("ix_fee_case", "case_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    purpose: Mapped[Code]
    state: Mapped[Code]
    amount: Mapped[int]
    must_be_checked: Mapped[bool]
    source: Mapped[Short]
    exempt_because: Mapped[Short]
    prepaid_receipt: Mapped[str] = mapped_column(Line(60), default="")
    prepaid_on: Mapped[date | None]
    receipt_seen_at: Mapped[datetime | None] = mapped_column(Instant())
    receipt_seen_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    refund_requested_at: Mapped[datetime | None] = mapped_column(Instant())
    refund_requested_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class Payment(Base):
    """A payment at the counter. One that was reversed stays; a fee has at most one that stands.

    Attributes:
        desk_id: the desk whose terminal took it; None where nobody said at which one.
        day: the local day in Oslo.
        fee_amount, fee_to_check: what the fee amounted to before, which a reversal brings back.
        reversed_on: the local day on which the money was given back, by the same terminal.
        reversed_because: the code of a reason in the catalogue, or words.
    """

    __tablename__ = "payment"
    __table_args__ = (
        one_of("method", PaymentMethod),
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("fee_amount >= 0", name="fee_amount"),
        CheckConstraint("terminal_receipt <> ''", name="terminal_receipt"),
        CheckConstraint(
            "(reversed_at IS NULL) = (reversed_on IS NULL) AND (reversed_at IS NULL) = (reversed_by IS NULL) "
            "AND (reversed_at IS NULL) = (reversed_because = '')",
            name="reversed",
        ),
        Index("uq_payment_standing", "fee_id", unique=True, sqlite_where=STANDING, postgresql_where=STANDING),
        Index("ix_payment_fee", "fee_id"),
        Index("ix_payment_day", "station_id", "day"),
        Index("ix_payment_reversed", "station_id", "reversed_on"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    fee_id: Mapped[str] = mapped_column(ForeignKey("fee.id"))
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    amount: Mapped[int]
    method: Mapped[Code]
    terminal_receipt: Mapped[str] = mapped_column(Line(40))
    at: Mapped[datetime] = mapped_column(Instant())
    day: Mapped[date]
    fee_amount: Mapped[int]
    fee_to_check: Mapped[bool]
    reversed_at: Mapped[datetime | None] = mapped_column(Instant())
    reversed_on: Mapped[date | None]
    reversed_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    reversed_because: Mapped[Short] = mapped_column(default="")


class CashUp(Base):
    """A till that was counted: what the program said, and what the terminal said. The last one of a till holds.

    Attributes:
        desk_id, staff_id, day: whose till it was; the day is the local one in Oslo.
        payments, taken, reversals, given_back: what the program said; counts, and whole NOK.
        explanation: why the two differ; never empty where they do.
    """

    __tablename__ = "cash_up"
    __table_args__ = (
        CheckConstraint("payments >= 0 AND taken >= 0 AND reversals >= 0 AND given_back >= 0", name="figures"),
        CheckConstraint("terminal_total = taken - given_back OR explanation <> ''", name="explained"),
        Index("ix_cash_up_day", "station_id", "day"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    day: Mapped[date]
    payments: Mapped[int]
    taken: Mapped[int]
    reversals: Mapped[int]
    given_back: Mapped[int]
    terminal_total: Mapped[int]
    explanation: Mapped[LongText]
    closed_at: Mapped[datetime] = mapped_column(Instant())
    closed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
