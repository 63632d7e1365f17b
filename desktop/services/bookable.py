"""What keeps a published place from being booked: it is not released yet, closed for some hours, or waits."""

from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.appointments import Audience, State
from desktop.domain.clock import MINUTES_PER_DAY
from desktop.domain.refusals import RuleBroken
from desktop.services.calendar_rules import calendar_rules
from desktop.services.shares import refuse_if_lent
from desktop.services.work import Work
from desktop.storage.models import Appointment, ClosedHours, Closure, EndedWait, Slot

Minute = ColumnElement[int] | InstrumentedAttribute[int] | int
Moment = ColumnElement[datetime] | datetime


def released(now: Moment) -> ColumnElement[bool]:
    """Return the condition that a place may be booked by now, as far as its release goes (R21)."""
    return Slot.released_from <= now


def day_closed(station_id: str) -> ColumnElement[bool]:
    """Return the condition that the station, or the desk of a place, is closed all day."""
    return exists().where(
        Closure.station_id == station_id,
        Closure.day == Slot.day,
        or_(Closure.desk_id.is_(None), Closure.desk_id == Slot.desk_id),
    )


def hours_closed(station_id: str, start: Minute, minutes: Minute) -> ColumnElement[bool]:
    """Return the condition that a stretch of the day, at the desk of a place, runs into closed hours."""
    return exists().where(
        ClosedHours.station_id == station_id,
        ClosedHours.day == Slot.day,
        or_(ClosedHours.desk_id.is_(None), ClosedHours.desk_id == Slot.desk_id),
        ClosedHours.start < start + minutes,
        ClosedHours.ends > start,
    )


def waits(station_id: str, since: Moment, start: Minute, minutes: Minute) -> ColumnElement[bool]:
    """Return the condition that a stretch of the day, at the desk of a place, was cancelled since an instant."""
    return exists().where(
        Appointment.day == Slot.day,
        Appointment.desk_id == Slot.desk_id,
        *_was_cancelled(station_id, since, start, minutes),
    )


def refuse_unless_open(
    work: Work, desk_id: str, day: date, start: int, minutes: int, appointment_id: str | None = None
) -> None:
    """Refuse a time that somebody would newly sit on although it is not open.

    Raises:
        RuleBroken: `closed-hours`; `not-released`, `not-released-by-hand` (R21); `place-waits`, it was cancelled;
            `place-lent`, another counter books there alone.
    """
    refuse_if_lent(work, desk_id, day)
    closed = closed_hours_on(work.connection, work.station_id, desk_id, day, start, minutes)
    if closed is not None:
        begins, ends, reason = closed
        raise RuleBroken("closed-hours", reason=reason, start=clock_text(begins), end=clock_text(ends))
    asked = {"desk_id": desk_id, "day": day, "start": start, "ends": start + minutes, "now": work.at}
    hidden = work.connection.execute(_HIDDEN, asked).one_or_none()
    if hidden is not None and hidden.released_from is None:
        raise RuleBroken("not-released-by-hand", "R21")
    if hidden is not None:
        raise RuleBroken("not-released", "R21", at=hidden.released_from)
    until = waits_until(work.connection, work.station_id, desk_id, day, start, minutes, work.at, appointment_id)
    if until is not None:
        raise RuleBroken("place-waits", at=until)


def closed_hours_on(
    connection: Connection, station_id: str, desk_id: str, day: date, start: int, minutes: int
) -> tuple[int, int, str] | None:
    """Return the first closed hours that a time runs into: from, to, why; or None."""
    asked = {"station_id": station_id, "desk_id": desk_id, "day": day, "start": start, "ends": start + minutes}
    row = connection.execute(_CLOSED, asked).one_or_none()
    return (row.start, row.ends, row.reason) if row else None


def waits_until(
    connection: Connection,
    station_id: str,
    desk_id: str,
    day: date,
    start: int,
    minutes: int,
    now: datetime,
    but: str | None = None,
) -> datetime | None:
    """Return the instant, UTC, until which a time waits since it was cancelled, or None; `but` is no reason to wait."""
    wait = calendar_rules(connection, station_id).cancelled_wait
    if not wait:
        return None
    query = select(Appointment.ended_at).where(
        Appointment.day == day,
        Appointment.desk_id == desk_id,
        *_was_cancelled(station_id, now - timedelta(minutes=wait), start, minutes),
    )
    if but is not None:
        query = query.where(Appointment.id != but)
    latest = connection.execute(query.order_by(Appointment.ended_at.desc()).limit(1)).scalars().first()
    return latest + timedelta(minutes=wait) if latest else None


def waiting_cancellations(
    connection: Connection, station_id: str, desk_id: str, day: date, start: int, minutes: int, now: datetime
) -> tuple[str, ...]:
    """Return the ids of the cancelled appointments for which a time waits."""
    wait = calendar_rules(connection, station_id).cancelled_wait
    query = select(Appointment.id).where(
        Appointment.day == day,
        Appointment.desk_id == desk_id,
        *_was_cancelled(station_id, now - timedelta(minutes=wait), start, minutes),
    )
    return tuple(connection.execute(query).scalars()) if wait else ()


def clock_text(minute: int) -> str:
    """Return a minute of the day as it stands on a clock; the end of the day is 24:00."""
    return "24:00" if minute == MINUTES_PER_DAY else f"{minute // 60:02}:{minute % 60:02}"


def _was_cancelled(station_id: str, since: Moment, start: Minute, minutes: Minute) -> tuple[ColumnElement[bool], ...]:
    return (
        Appointment.station_id == station_id,
        Appointment.state == State.CANCELLED,
        Appointment.ended_at > since,
        Appointment.start < start + minutes,
        and_(Appointment.start + Appointment.minutes > start),
        ~exists().where(EndedWait.appointment_id == Appointment.id),
    )


# Asked at every booking, and putting them together takes longer than asking them.

_HIDDEN = (
    select(Slot.released_from)
    .where(
        Slot.desk_id == bindparam("desk_id"),
        Slot.day == bindparam("day"),
        Slot.start < bindparam("ends"),
        Slot.start + Slot.minutes > bindparam("start"),
        Slot.audience == Audience.STAFF,
        or_(Slot.released_from.is_(None), Slot.released_from > bindparam("now")),
    )
    .limit(1)
)
"""A place that a time touches and that is not released."""
_CLOSED = (
    select(ClosedHours.start, ClosedHours.ends, ClosedHours.reason)
    .where(
        ClosedHours.station_id == bindparam("station_id"),
        ClosedHours.day == bindparam("day"),
        or_(ClosedHours.desk_id.is_(None), ClosedHours.desk_id == bindparam("desk_id")),
        ClosedHours.start < bindparam("ends"),
        ClosedHours.ends > bindparam("start"),
    )
    .order_by(ClosedHours.start)
    .limit(1)
)
