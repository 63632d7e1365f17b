"""Outages, what of them has been entered in the national systems, and which entries were not made at this counter."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.outages import Noticed
from desktop.storage.models.base import Base, Id, Short, one_of
from desktop.storage.types import Instant, Line


class OutageRow(Base):
    """A time in which a counter could not reach the national systems.

    Attributes:
        device: the counter, by its device.
        began_noticed, ended_noticed: a clerk said so, or the program found out by itself.
        began_at, ended_at: UTC; it may have begun before it was declared.
        declared_by, ended_by: who did so, or who was signed in when the program did.
        closed_at, closed_by: when and by whom it was said that everything is entered.
    """

    __tablename__ = "outage"
    __table_args__ = (
        one_of("began_noticed", Noticed),
        one_of("ended_noticed", Noticed),
        CheckConstraint("began_at <= declared_at AND began_at <= ended_at AND ended_at <= closed_at", name="order"),
        CheckConstraint("(ended_at IS NULL) = (ended_noticed IS NULL)", name="end_noticed"),
        CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ended"),
        CheckConstraint("(closed_at IS NULL) = (closed_by IS NULL)", name="closed"),
        CheckConstraint("closed_at IS NULL OR ended_at IS NOT NULL", name="ended_first"),
        Index("ix_outage_began", "station_id", "device", "began_at"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    device: Mapped[Id]
    reason: Mapped[Short]
    began_at: Mapped[datetime] = mapped_column(Instant())
    began_noticed: Mapped[str] = mapped_column(Line(40))
    declared_at: Mapped[datetime] = mapped_column(Instant())
    declared_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Instant())
    ended_noticed: Mapped[str | None] = mapped_column(Line(40))
    ended_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    closed_at: Mapped[datetime | None] = mapped_column(Instant())
    closed_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class EnteredElsewhere(Base):
    """That something of an outage has been entered in the national systems; `item_id` is its entry in the journal."""

    __tablename__ = "entered_elsewhere"

    outage_id: Mapped[str] = mapped_column(ForeignKey("outage.id"), primary_key=True)
    item_id: Mapped[Id] = mapped_column(primary_key=True)
    entered_at: Mapped[datetime] = mapped_column(Instant())
    entered_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class ReplayedEntry(Base):
    """That an entry of the journal repeats what was done at another counter: whoever did it there enters it."""

    __tablename__ = "replayed_entry"

    entry_id: Mapped[str] = mapped_column(ForeignKey("journal_entry.id"), primary_key=True)
