"""What a station has set for signing in, and who approved what somebody else had no right to."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Code, Id
from desktop.storage.types import Instant


class SignInRulesRow(Base):
    """What a station has set for locking and PINs; no row means as shipped."""

    __tablename__ = "sign_in_rules"
    __table_args__ = (
        CheckConstraint("idle_minutes BETWEEN 1 AND 60", name="idle_minutes"),
        CheckConstraint("pin_hours BETWEEN 0 AND 24", name="pin_hours"),
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    idle_minutes: Mapped[int]
    pin_hours: Mapped[int]


class ApprovalRow(Base):
    """That somebody with the right approved what another did; its number of commands follow on its entry.

    Attributes:
        id: of the approval, which is used once.
        entry_id: its entry in the journal.
        asked_by: who did what was approved.
        needed: the right that was missing.
        given_at: when the approver gave password or PIN, UTC.
    """

    __tablename__ = "approval"
    __table_args__ = (Index("ix_approval_given", "station_id", "given_at"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    entry_id: Mapped[Id]
    asked_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    approved_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    needed: Mapped[Code]
    given_at: Mapped[datetime] = mapped_column(Instant())
