"""Closings, and what becomes of each appointment that they hit."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.calendar_words import ItemState, ToldHow
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import CanonicalJson, Instant


class Closing(Base):
    """One closing: of the station or of some desks, for days or for a stretch of each of them, and why.

    Attributes:
        desks: the ids of the desks; empty for the whole station.
        start, ends: the stretch of each day, minutes since midnight in Oslo; None for the whole day.
    """

    __tablename__ = "closing"
    __table_args__ = (
        CheckConstraint('"first" <= "last"', name="days"),
        CheckConstraint("(start IS NULL) = (ends IS NULL)", name="stretch"),
        CheckConstraint("start IS NULL OR (start >= 0 AND start < ends AND ends <= 1440)", name="within_day"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    first: Mapped[date]
    last: Mapped[date]
    start: Mapped[int | None]
    ends: Mapped[int | None]
    desks: Mapped[list[str]] = mapped_column(CanonicalJson())
    reason: Mapped[Short]
    closed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    closed_at: Mapped[datetime] = mapped_column(Instant())
    reopened_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    reopened_at: Mapped[datetime | None] = mapped_column(Instant())


class ClosingItem(Base):
    """One appointment that a closing hits, and what was decided for it.

    Attributes:
        desk_id, day, start: the time that was hit.
        reason: of a cancellation (the catalogue's code), or of leaving it (`LeaveBecause`).
        letter: the number of the letter that was written, or empty.
    """

    __tablename__ = "closing_item"
    __table_args__ = (
        UniqueConstraint("closing_id", "appointment_id"),
        Index("ix_closing_item_appointment", "appointment_id"),
        one_of("state", ItemState),
        CheckConstraint(
            "told_how IN (" + ", ".join(f"'{how.value}'" for how in ToldHow) + ") OR told_how = ''", name="told_how"
        ),
        CheckConstraint("(state = 'open') = (decided_at IS NULL)", name="decided"),
        CheckConstraint("(claimed_by IS NULL) = (claimed_at IS NULL)", name="claimed"),
        CheckConstraint("(told_by IS NULL) = (told_at IS NULL)", name="told"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    closing_id: Mapped[str] = mapped_column(ForeignKey("closing.id"))
    appointment_id: Mapped[str] = mapped_column(ForeignKey("appointment.id"))
    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date]
    start: Mapped[int]
    state: Mapped[Code]
    reason: Mapped[Code]
    note: Mapped[Short]
    letter: Mapped[Code]
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[datetime | None] = mapped_column(Instant())
    claimed_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    claimed_at: Mapped[datetime | None] = mapped_column(Instant())
    told_how: Mapped[Code]
    told_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    told_at: Mapped[datetime | None] = mapped_column(Instant())
