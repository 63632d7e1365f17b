"""The day at the counter: waiting numbers, drop-ins, handing over, and from when on somebody is late."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Code, Id, Short
from desktop.storage.types import Instant

_ONE_OWNER = "(appointment_id IS NULL) <> (walk_in_id IS NULL)"


class WalkIn(Base):
    """Somebody who came without an appointment (R30), on a local day.

    Attributes:
        case_id: whose it is; None until the person is known.
        note: the errand in a few words, for the counter alone.
        state: one of those of an appointment, from `arrived` on.
    """

    __tablename__ = "walk_in"
    __table_args__ = (
        Index("ix_walk_in_day", "station_id", "day"),
        Index("ix_walk_in_case", "case_id"),
        CheckConstraint("state IN ('arrived', 'in-service', 'completed', 'left', 'cancelled')", name="state"),
        CheckConstraint("minutes > 0", name="minutes"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    day: Mapped[date]
    service: Mapped[Code]
    minutes: Mapped[int]
    note: Mapped[Short]
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case_file.id"))
    state: Mapped[Code]
    noted_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    arrived_at: Mapped[datetime] = mapped_column(Instant())
    called_at: Mapped[datetime | None] = mapped_column(Instant())
    ended_at: Mapped[datetime | None] = mapped_column(Instant())
    served_at_desk: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))


class QueueNumber(Base):
    """A waiting number: the primary key is what keeps it from being given twice on a day.

    Attributes:
        announced_at: when it was last called out, UTC.
    """

    __tablename__ = "queue_number"
    __table_args__ = (
        UniqueConstraint("appointment_id", "day"),
        UniqueConstraint("walk_in_id"),
        CheckConstraint(_ONE_OWNER, name="one_owner"),
        CheckConstraint("number >= 1", name="number"),
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    appointment_id: Mapped[str | None] = mapped_column(ForeignKey("appointment.id"))
    walk_in_id: Mapped[str | None] = mapped_column(ForeignKey("walk_in.id"))
    given_at: Mapped[datetime] = mapped_column(Instant())
    announced_at: Mapped[datetime | None] = mapped_column(Instant())


class HandOver(Base):
    """That somebody was handed over from a desk, to another or back to those who wait, and why.

    Attributes:
        to_desk: None for back to those who wait.
        called_at: when they had been called to the desk that gave them away, UTC; what an undo puts back.
    """

    __tablename__ = "hand_over"
    __table_args__ = (
        Index("ix_hand_over_appointment", "appointment_id", "handed_at"),
        Index("ix_hand_over_walk_in", "walk_in_id", "handed_at"),
        CheckConstraint(_ONE_OWNER, name="one_owner"),
        CheckConstraint("reason <> ''", name="why"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    appointment_id: Mapped[str | None] = mapped_column(ForeignKey("appointment.id"))
    walk_in_id: Mapped[str | None] = mapped_column(ForeignKey("walk_in.id"))
    from_desk: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    to_desk: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    reason: Mapped[Short]
    called_at: Mapped[datetime | None] = mapped_column(Instant())
    handed_at: Mapped[datetime] = mapped_column(Instant())
    handed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class DayRules(Base):
    """From when on somebody is late, and is proposed as not come: minutes; without a row the defaults hold."""

    __tablename__ = "day_rules"
    __table_args__ = (
        CheckConstraint("late_after BETWEEN 0 AND 120", name="late_after"),
        CheckConstraint("no_show_after BETWEEN 1 AND 480", name="no_show_after"),
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    late_after: Mapped[int]
    no_show_after: Mapped[int]
