"""The plan of the calendar: its versions, the station's rules for places, and what is closed for a part of a day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.calendar_words import PlanState
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import CanonicalJson, Instant


class PlanVersion(Base):
    """A version of the station's plan: a draft, or one that was published and keeps its lines for good.

    Attributes:
        number: running number of the published versions; None for a draft.
        lines: the lines of the plan as data.
        lengths: the minutes of each service when it was published.
        based_on: the version that was in force when the draft was last saved; None where there was none.
        restores: the earlier version whose lines this one brings back.
        revision: goes up with each saving of the draft.
        first, last: the local days for which places were written; None for a draft.
    """

    __tablename__ = "plan_version"
    __table_args__ = (
        UniqueConstraint("station_id", "number"),
        CheckConstraint("(number IS NULL) = (published_at IS NULL)", name="numbered"),
        one_of("state", PlanState),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    number: Mapped[int | None]
    state: Mapped[Code]
    lines: Mapped[list[dict[str, Any]]] = mapped_column(CanonicalJson())
    lengths: Mapped[dict[str, int]] = mapped_column(CanonicalJson())
    note: Mapped[Short]
    based_on: Mapped[str | None] = mapped_column(ForeignKey("plan_version.id"))
    restores: Mapped[str | None] = mapped_column(ForeignKey("plan_version.id"))
    revision: Mapped[int]
    drafted_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    drafted_at: Mapped[datetime] = mapped_column(Instant())
    changed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    changed_at: Mapped[datetime] = mapped_column(Instant())
    published_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    published_at: Mapped[datetime | None] = mapped_column(Instant())
    first: Mapped[date | None]
    last: Mapped[date | None]
    ended_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    ended_at: Mapped[datetime | None] = mapped_column(Instant())


class CalendarRules(Base):
    """The station's own rules for places; a station without a row has the defaults.

    Attributes:
        cancelled_wait: for so many minutes a cancelled place is not offered again.
        extra_seats: how many may be booked at a place beside the first; 0 for none.
        claim_minutes: after so many minutes somebody else may take over an item of a closing review.
    """

    __tablename__ = "calendar_rules"
    __table_args__ = (
        CheckConstraint("cancelled_wait BETWEEN 0 AND 10080", name="cancelled_wait"),
        CheckConstraint("extra_seats BETWEEN 0 AND 8", name="extra_seats"),
        CheckConstraint("claim_minutes BETWEEN 1 AND 1440", name="claim_minutes"),
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    cancelled_wait: Mapped[int]
    extra_seats: Mapped[int]
    claim_minutes: Mapped[int]


class Overbooking(Base):
    """Why somebody was booked at a place that was taken; written before the appointment, in the same transaction.

    Attributes:
        taken, places: how many of how many seats were booked when it was asked.
    """

    __tablename__ = "overbooking"
    __table_args__ = (CheckConstraint("seat BETWEEN 2 AND 9", name="seat"), CheckConstraint("reason <> ''", name="why"))

    appointment_id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date]
    start: Mapped[int]
    seat: Mapped[int]
    taken: Mapped[int]
    places: Mapped[int]
    reason: Mapped[Short]
    allowed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    allowed_at: Mapped[datetime] = mapped_column(Instant())


class EndedWait(Base):
    """A place that was cancelled and need not wait any longer before it is free."""

    __tablename__ = "ended_wait"

    appointment_id: Mapped[str] = mapped_column(ForeignKey("appointment.id"), primary_key=True)
    ended_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    ended_at: Mapped[datetime] = mapped_column(Instant())


class ClosedHours(Base):
    """A stretch of a day in which the station, or one desk, is closed; minutes since midnight in Oslo."""

    __tablename__ = "closed_hours"
    __table_args__ = (
        Index("ix_closed_hours_day", "station_id", "day"),
        CheckConstraint("start >= 0 AND start < ends AND ends <= 1440", name="within_day"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date]
    start: Mapped[int]
    ends: Mapped[int]
    reason: Mapped[Short]
    closing_id: Mapped[str] = mapped_column(ForeignKey("closing.id"))
