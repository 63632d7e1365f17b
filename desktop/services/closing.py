"""Close the station or some desks, for days or for some hours of them, and reopen them.

Nobody is cancelled: each appointment that a closing hits becomes an item of its review (`closing_items`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, exists, insert, or_, select, update

from desktop.domain.appointments import TICK_MINUTES, State
from desktop.domain.calendar_words import ItemState, LeaveBecause
from desktop.domain.changes import Touched
from desktop.domain.clock import MINUTES_PER_DAY, OSLO, minute_of_day
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.derived_ids import derived_id
from desktop.services.free_times import HORIZON_DAYS
from desktop.services.work import Work
from desktop.storage.models import Appointment, ClosedHours, Closing, ClosingItem, Closure, Desk, Staff


@dataclass(frozen=True, slots=True)
class Span:
    """What is closed.

    Attributes:
        first, last: local days, both included.
        desk_ids: the desks; empty for the whole station.
        start, ends: the hours of each day, minutes since midnight in Oslo; both None for the whole day.
    """

    first: date
    last: date
    desk_ids: tuple[str, ...] = ()
    start: int | None = None
    ends: int | None = None


@dataclass(frozen=True, slots=True)
class CloseTimes:
    """Close a span; who is hit comes onto a list, and keeps the appointment until somebody decides."""

    closing_id: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class ReopenTimes:
    """Reopen a closing, all of it or the days from `first` to `last`; what is still to decide may stay as it is."""

    closing_id: str
    first: date | None = None
    last: date | None = None


@handles(CloseTimes, name="close-times", right=Right.PUBLISH_PLAN, touches=Touched.PLAN | Touched.APPOINTMENTS)
def close_times(work: Work, command: CloseTimes) -> int:
    """Write the closing with its review list, and return how many it hits.

    An appointment that is still to be decided on another list stays on that one alone.

    Raises:
        RuleBroken: `closing-in-past`, `plan-days`, `plan-too-long`, `bad-time`, `no-desk`, `reason-needed`.
    """
    span = command.span
    _check(work, span)
    if not command.reason.strip():
        raise RuleBroken("reason-needed")
    work.connection.execute(
        insert(Closing).values(
            id=command.closing_id,
            station_id=work.station_id,
            first=span.first,
            last=span.last,
            start=span.start,
            ends=span.ends,
            desks=list(span.desk_ids),
            reason=command.reason.strip(),
            closed_by=work.actor.staff_id,
            closed_at=work.at,
        )
    )
    rows = list(_closed_rows(work, command))
    work.connection.execute(insert(Closure if span.start is None else ClosedHours), rows)
    listed = exists().where(ClosingItem.appointment_id == Appointment.id, ClosingItem.state == ItemState.OPEN)
    items = [
        {
            "id": derived_id(command.closing_id, row.id),
            "closing_id": command.closing_id,
            "appointment_id": row.id,
            "desk_id": row.desk_id,
            "day": row.day,
            "start": row.start,
            "state": ItemState.OPEN,
            "reason": "",
            "note": "",
            "letter": "",
            "told_how": "",
        }
        for row in work.connection.execute(hit_by(work.station_id, span, *_from(work)).where(~listed))
    ]
    if items:
        work.connection.execute(insert(ClosingItem), items)
    work.undo = ReopenTimes(command.closing_id)
    return len(items)


@handles(ReopenTimes, name="reopen-times", right=Right.PUBLISH_PLAN, touches=Touched.PLAN | Touched.APPOINTMENTS)
def reopen_times(work: Work, command: ReopenTimes) -> None:
    """Delete what is closed; items of those days that are still open are left as they are.

    Raises:
        RuleBroken: `no-closure`; `closing-reopened`, with who did it; `plan-days`.
    """
    row = closing(work.connection, work.station_id, command.closing_id)
    if row.reopened_at is not None:
        raise RuleBroken("closing-reopened", by=staff_name(work.connection, row.reopened_by), at=row.reopened_at)
    first, last = command.first or row.first, command.last or row.last
    if last < first:
        raise RuleBroken("plan-days")
    for table in (Closure, ClosedHours):
        work.connection.execute(delete(table).where(table.closing_id == row.id, table.day >= first, table.day <= last))
    work.connection.execute(
        update(ClosingItem)
        .where(
            ClosingItem.closing_id == row.id,
            ClosingItem.state == ItemState.OPEN,
            ClosingItem.day.between(first, last),
        )
        .values(
            state=ItemState.LEFT,
            reason=LeaveBecause.REOPENED,
            decided_by=work.actor.staff_id,
            decided_at=work.at,
            claimed_by=None,
            claimed_at=None,
        )
    )
    left = select(exists().where(Closure.closing_id == row.id) | exists().where(ClosedHours.closing_id == row.id))
    if not work.connection.execute(left).scalar_one():
        work.connection.execute(
            update(Closing).where(Closing.id == row.id).values(reopened_by=work.actor.staff_id, reopened_at=work.at)
        )
    begins, ends = max(first, row.first, work.today), min(last, row.last)
    if begins <= ends:
        span = Span(begins, ends, tuple(row.desks), row.start, row.ends)
        work.undo = CloseTimes(work.entry_id, span, row.reason)


def hit_by(station_id: str, span: Span, today: date, minute: int) -> Select[*tuple[Any, ...]]:
    """Return the query for the booked appointments that a span hits and that have not begun, by time.

    Args:
        station_id: whose appointments.
        span: what is closed.
        today, minute: the present local day, and minute since midnight.
    """
    conditions: list[ColumnElement[bool]] = [
        Appointment.station_id == station_id,
        Appointment.day.between(span.first, span.last),
        Appointment.state == State.BOOKED,
        or_(Appointment.day > today, and_(Appointment.day == today, Appointment.start >= minute)),
    ]
    if span.desk_ids:
        conditions.append(Appointment.desk_id.in_(span.desk_ids))
    if span.start is not None and span.ends is not None:
        conditions += [Appointment.start < span.ends, Appointment.start + Appointment.minutes > span.start]
    query: Select[*tuple[Any, ...]] = select(*Appointment.__table__.columns)
    return query.where(*conditions).order_by(Appointment.day, Appointment.start, Appointment.desk_id)


def closing(connection: Connection, station_id: str, closing_id: str) -> Row[Any]:
    """Return the row of a closing of a station.

    Raises:
        RuleBroken: `no-closure`.
    """
    query = select(Closing).where(Closing.id == closing_id, Closing.station_id == station_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise RuleBroken("no-closure")
    return row


def staff_name(connection: Connection, staff_id: str | None) -> str:
    """Return the name of a member of staff, or nothing."""
    return connection.execute(select(Staff.name).where(Staff.id == staff_id)).scalar_one_or_none() or ""


def _check(work: Work, span: Span) -> None:
    if span.last < span.first:
        raise RuleBroken("plan-days")
    if span.last < work.today:
        raise RuleBroken("closing-in-past")
    if span.last - span.first > timedelta(days=HORIZON_DAYS):
        raise RuleBroken("plan-too-long", days=str(HORIZON_DAYS))
    if not _is_stretch(span.start, span.ends):
        raise RuleBroken("bad-time")
    known = set(work.connection.execute(select(Desk.id).where(Desk.station_id == work.station_id)).scalars())
    if not known.issuperset(span.desk_ids):
        raise RuleBroken("no-desk")


def _is_stretch(start: int | None, ends: int | None) -> bool:
    if start is None or ends is None:
        return start is ends
    return 0 <= start < ends <= MINUTES_PER_DAY and start % TICK_MINUTES == ends % TICK_MINUTES == 0


def _closed_rows(work: Work, command: CloseTimes) -> Iterator[dict[str, Any]]:
    span = command.span
    desks: Sequence[str | None] = list(dict.fromkeys(span.desk_ids)) or [None]
    stretch = {} if span.start is None else {"start": span.start, "ends": span.ends}
    for number in range((span.last - span.first).days + 1):
        day = span.first + timedelta(days=number)
        for desk_id in desks:
            yield {
                "id": derived_id(command.closing_id, desk_id or "", day),
                "station_id": work.station_id,
                "desk_id": desk_id,
                "day": day,
                "reason": command.reason.strip(),
                "closing_id": command.closing_id,
                **stretch,
            }


def _from(work: Work) -> tuple[date, int]:
    return work.today, minute_of_day(work.at.astimezone(OSLO).time())
