"""Appointments, and the seats that make a double booking impossible."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.appointments import Origin, Standing, State
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import Instant, Line


class Appointment(Base):
    """A promise of time: local day and minute in Oslo at a desk, for exactly one person (R22)."""

    __tablename__ = "appointment"
    __table_args__ = (
        one_of("state", State),
        one_of("standing", Standing),
        one_of("origin", Origin),
        CheckConstraint("start >= 0 AND start + minutes <= 1440 AND minutes > 0", name="within_day"),
        Index("ix_appointment_day", "station_id", "day", "start"),
        Index("ix_appointment_case", "case_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date]
    start: Mapped[int]
    minutes: Mapped[int]
    service: Mapped[Code]
    state: Mapped[Code]
    standing: Mapped[Code]
    origin: Mapped[Code]
    booking_number: Mapped[str] = mapped_column(Line(40), unique=True)
    requested_by: Mapped[Code]
    booked_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    booked_at: Mapped[datetime] = mapped_column(Instant())
    arrived_at: Mapped[datetime | None] = mapped_column(Instant())
    called_at: Mapped[datetime | None] = mapped_column(Instant())
    ended_at: Mapped[datetime | None] = mapped_column(Instant())
    served_at_desk: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    cancel_reason: Mapped[Short]
    note: Mapped[Short]


class Seat(Base):
    """One five-minute tick of one seat at a desk: the primary key is what makes a double booking impossible.

    A tick belongs to an appointment, or to a hold that expires.
    """

    __tablename__ = "seat"
    __table_args__ = (
        CheckConstraint("(appointment_id IS NULL) <> (hold_id IS NULL)", name="one_owner"),
        CheckConstraint("seat BETWEEN 1 AND 9", name="seat"),
        CheckConstraint("tick BETWEEN 0 AND 287", name="tick"),
        Index("ix_seat_appointment", "appointment_id"),
        Index("ix_seat_hold", "hold_id"),
    )

    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    tick: Mapped[int] = mapped_column(primary_key=True)
    seat: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[str | None] = mapped_column(ForeignKey("appointment.id"))
    hold_id: Mapped[str | None] = mapped_column(ForeignKey("hold.id"))


class Hold(Base):
    """A place kept for a moment while somebody's booking panel is open."""

    __tablename__ = "hold"

    id: Mapped[Id] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    held_at: Mapped[datetime] = mapped_column(Instant())
    expires_at: Mapped[datetime] = mapped_column(Instant())
