"""Orders of residence cards, what has happened to each card, and reports of lost ones."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.cards import CardState, CardStep, Loss
from desktop.domain.papers import Delivery, OrderReason
from desktop.storage.models.base import Base, Code, Id, LongText, Short, one_of
from desktop.storage.types import Instant, Line


class CardOrder(Base):
    """An order of a residence card, under the number of its paper, and where the card is.

    Attributes:
        state_at: since when the card has been there.
    """

    __tablename__ = "card_order"
    __table_args__ = (
        one_of("delivery", Delivery),
        one_of("reason", OrderReason),
        one_of("state", CardState),
        CheckConstraint("valid_to > valid_from", name="validity"),
        CheckConstraint("fee >= 0", name="fee"),
        CheckConstraint("(cancelled_at IS NULL) = (state <> 'cancelled')", name="cancelled"),
        Index("ix_card_order_case", "case_id"),
        Index("ix_card_order_state", "state", "ordered_at"),
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
    state: Mapped[Code]
    state_at: Mapped[datetime] = mapped_column(Instant())


class CardEvent(Base):
    """Something that happened to an ordered card; what was taken back stays, marked as such.

    Attributes:
        id: that of the journal's entry.
        position: its place in the card's history, from 1.
        state_before: where the card was.
        day: the local day on which it happened, as it was told.
        at: when it was noted, UTC.
        reason: the code of a reason or of a loss; empty where none is asked for.
        identity: with what the person who collected showed who they are; empty for other steps.
        collected_by: who collected for the holder, in words; empty for the holder.
        took_old_card: the old card was handed in with this step.
    """

    __tablename__ = "card_event"
    __table_args__ = (
        one_of("step", CardStep),
        one_of("state_before", CardState),
        CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name="undone"),
        Index("uq_card_event_position", "order_id", "position", unique=True),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("card_order.id"))
    position: Mapped[int]
    step: Mapped[Code]
    state_before: Mapped[Code]
    day: Mapped[date]
    at: Mapped[datetime] = mapped_column(Instant())
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[Code]
    note: Mapped[LongText]
    identity: Mapped[Code]
    collected_by: Mapped[Short]
    took_old_card: Mapped[bool]
    old_card_note: Mapped[Short]
    undone_at: Mapped[datetime | None] = mapped_column(Instant())
    undone_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class LostCardReport(Base):
    """The report of a card that its holder has lost; it comes before the order of a new one.

    Attributes:
        order_id: the order of the lost card, where we know it.
        lost_on: the local day, or None where the holder does not know it.
        police_report: the number of a report to the police, or empty with `no_report_because`, a coded reason.
    """

    __tablename__ = "lost_card_report"
    __table_args__ = (
        one_of("loss", Loss),
        CheckConstraint("place <> ''", name="place"),
        CheckConstraint("account <> ''", name="account"),
        CheckConstraint("(police_report = '') <> (no_report_because = '')", name="police"),
        CheckConstraint("(taken_back_at IS NULL) = (taken_back_by IS NULL)", name="taken_back"),
        Index("ix_lost_card_report_case", "case_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    order_id: Mapped[str | None] = mapped_column(ForeignKey("card_order.id"))
    loss: Mapped[Code]
    lost_on: Mapped[date | None]
    place: Mapped[Short]
    account: Mapped[LongText]
    police_report: Mapped[str] = mapped_column(Line(40))
    no_report_because: Mapped[Code]
    reported_at: Mapped[datetime] = mapped_column(Instant())
    reported_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    taken_back_at: Mapped[datetime | None] = mapped_column(Instant())
    taken_back_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
