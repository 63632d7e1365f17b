"""Issued papers and residence-card orders."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.papers import Delivery, OrderReason, PaperKind
from desktop.storage.models.base import Base, Code, Id, LongText, Short, one_of
from desktop.storage.types import CanonicalJson, Instant, Line


class IssuedPaper(Base):
    """A paper that left the counter: what it says, under its number, and how often it was printed."""

    __tablename__ = "issued_paper"
    __table_args__ = (
        one_of("kind", PaperKind),
        CheckConstraint("copies >= 0", name="copies"),
        Index("ix_issued_paper_case", "case_id"),
    )

    number: Mapped[str] = mapped_column(Line(40), primary_key=True)
    kind: Mapped[Code]
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    language: Mapped[Code]
    template_version: Mapped[Code]
    data: Mapped[dict[str, Any]] = mapped_column(CanonicalJson())
    data_hash: Mapped[str] = mapped_column(Line(64))
    copies: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(Instant())
    made_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class CardOrder(Base):
    """An order of a residence card, under the number of its paper."""

    __tablename__ = "card_order"
    __table_args__ = (
        one_of("delivery", Delivery),
        one_of("reason", OrderReason),
        CheckConstraint("valid_to > valid_from", name="validity"),
        CheckConstraint("fee >= 0", name="fee"),
        Index("ix_card_order_case", "case_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    number: Mapped[str] = mapped_column(Line(40), unique=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date]
    delivery: Mapped[Code]
    reason: Mapped[Code]
    old_card_handed_in: Mapped[bool]
    old_card_note: Mapped[Short]
    fee: Mapped[int]
    ordered_at: Mapped[datetime] = mapped_column(Instant())
    ordered_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    cancelled_at: Mapped[datetime | None] = mapped_column(Instant())
    note: Mapped[LongText]
