"""The waiting list: who found no time (R18) and wants one that becomes free."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.calendar_words import PartOfDay, WaitingState
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import CanonicalJson, Instant


class Waiting(Base):
    """Somebody who waits for a time, with what they wish.

    Attributes:
        deadline: the last local day in time (R33), or None.
        not_before: the first local day on which they can come, or None.
        part: when on a day they can come.
        desks: the ids of the desks that they wish; empty for any.
        reason: why they were taken off (`OffBecause`), or empty.
        appointment_id: what was booked from the list, or None.
    """

    __tablename__ = "waiting"
    __table_args__ = (
        Index("ix_waiting_state", "station_id", "state"),
        Index("ix_waiting_case", "case_id"),
        one_of("state", WaitingState),
        one_of("part", PartOfDay),
        CheckConstraint("minutes > 0", name="minutes"),
        CheckConstraint("(state = 'waiting') = (ended_at IS NULL)", name="ended"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    service: Mapped[Code]
    minutes: Mapped[int]
    deadline: Mapped[date | None]
    not_before: Mapped[date | None]
    part: Mapped[Code]
    desks: Mapped[list[str]] = mapped_column(CanonicalJson())
    note: Mapped[Short]
    noted_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    noted_at: Mapped[datetime] = mapped_column(Instant())
    state: Mapped[Code]
    reason: Mapped[Code]
    ended_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Instant())
    appointment_id: Mapped[str | None] = mapped_column(ForeignKey("appointment.id"))
