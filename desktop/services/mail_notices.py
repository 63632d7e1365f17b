"""What somebody is to be told about an appointment, written by the very transaction that changes it.

What is to be told follows from two things: what the person knows by now, and how the appointment stands. So a step that
is taken back before anybody was told leaves nothing to tell, and one that was told already is told again as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, insert, select, update

from desktop.domain.appointments import Origin, Standing, State
from desktop.domain.cases import RequestedBy
from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of
from desktop.domain.mail import GIVE_UP, GRACE, NoticeEvent, NoticeState, reminder_due
from desktop.services.derived_ids import derived_id
from desktop.services.mail_route import server_of, why_by_hand
from desktop.services.work import Work
from desktop.storage.models import Appointment, Notice, NoticeAttempt, NoticeCall, table

UNTOLD = frozenset({NoticeState.QUEUED, NoticeState.BY_HAND, NoticeState.FAILED})
"""The states in which nobody has been told yet."""
NO_DOMAIN = "skranke.invalid"
"""Stands in a Message-ID where no address of the station is known yet (RFC 2606)."""

_Time = tuple[date, int]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the person knows: the time, or none; `told` where they know it from us, `off` where it was cancelled."""

    time: _Time | None
    told: bool = False
    off: bool = False


def follow(work: Work, appointment_id: str, before: Row[Any] | None = None, now: Row[Any] | None = None) -> None:
    """Queue what is to be told now about an appointment, and drop what is not to be told any more.

    Called after a step, within its transaction.

    Args:
        work: the unit of work.
        appointment_id: which one.
        before: its row before the step; None where it is new.
        now: its row as it stands, where the caller has it; it is read where not.
    """
    asked = {"appointment_id": appointment_id}
    notices = work.connection.execute(_NOTICES, asked).all()
    now = now or work.connection.execute(_APPOINTMENT, asked).one_or_none()
    at = before if now is None else now
    if at is None:
        return
    wanted = _to_tell(_known(notices, before, at), now, work)
    _drop(work, notices, wanted, at)
    kept = {NoticeEvent(row.event) for row in notices if _stays(row, wanted, at)}
    for event, earlier in wanted.items():
        if event not in kept:
            _queue(work, at, event, earlier)
    if now is None:
        _forget(work, appointment_id)
    work.touched |= Touched.NOTICES


def _forget(work: Work, appointment_id: str) -> None:
    """Delete what was never told about an appointment that is taken away, so that nothing keeps its case."""
    tried = exists().where(NoticeAttempt.notice_id == Notice.id)
    called = exists().where(NoticeCall.notice_id == Notice.id)
    dropped = (Notice.appointment_id == appointment_id, Notice.state == NoticeState.CANCELLED)
    work.connection.execute(delete(Notice).where(*dropped, ~tried, ~called))


def due_and_end(event: NoticeEvent, day: date, start: int, at: datetime) -> tuple[datetime, datetime]:
    """Return when a message goes and until when it is tried, UTC."""
    begins = instant_of(day, start)
    due = reminder_due(day, start) if event is NoticeEvent.REMINDER else at + GRACE
    end = due + GIVE_UP
    return due, end if event is NoticeEvent.CANCELLED else min(end, begins)


def _known(notices: Sequence[Row[Any]], before: Row[Any] | None, at: Row[Any]) -> _Known:
    confirmations = [row for row in notices if row.event != NoticeEvent.REMINDER]
    told = [row for row in confirmations if row.state not in UNTOLD]
    if told:
        last = told[-1]
        off = last.event == NoticeEvent.CANCELLED
        return _Known(None if off else (last.day, last.start), told=True, off=off)
    if confirmations:
        first = confirmations[0]
        return _Known((first.earlier_day, first.earlier_start) if first.earlier_day else None)
    if before is None:
        # What was booked in the portal has been confirmed by it.
        return _Known(None if at.origin == Origin.STAFF else (at.day, at.start))
    return _Known(None if before.state == State.CANCELLED else (before.day, before.start))


def _to_tell(known: _Known, now: Row[Any] | None, work: Work) -> dict[NoticeEvent, _Time | None]:
    """Return what is to be told, each with the time that the person knew before."""
    if now is None:
        return {NoticeEvent.CANCELLED: known.time} if known.told and known.time else {}
    time = (now.day, now.start)
    if instant_of(*time) <= work.at:
        return {}
    if now.state == State.CANCELLED:
        return {} if known.off else {NoticeEvent.CANCELLED: known.time}
    if now.standing != Standing.FIRM:
        # What may turn out to be taken is told when it is sure; of a time that was lost there is nothing to tell.
        return {}
    wanted: dict[NoticeEvent, _Time | None] = {}
    if known.time is None:
        wanted[NoticeEvent.BOOKED] = None
    elif known.time != time:
        wanted[NoticeEvent.MOVED] = known.time
    if reminder_due(*time) > work.at:
        wanted[NoticeEvent.REMINDER] = None
    return wanted


def _stays(row: Row[Any], wanted: dict[NoticeEvent, _Time | None], at: Row[Any]) -> bool:
    return row.state in UNTOLD and NoticeEvent(row.event) in wanted and (row.day, row.start) == (at.day, at.start)


def _drop(work: Work, notices: Sequence[Row[Any]], wanted: dict[NoticeEvent, _Time | None], at: Row[Any]) -> None:
    gone = [row.id for row in notices if row.state in UNTOLD and not _stays(row, wanted, at)]
    if gone:
        work.connection.execute(
            update(Notice).where(Notice.id.in_(gone)).values(state=NoticeState.CANCELLED, due_at=None)
        )


def _queue(work: Work, appointment: Row[Any], event: NoticeEvent, earlier: _Time | None) -> None:
    reminder = event is NoticeEvent.REMINDER
    # Whether a reminder may go is asked when it is due: much can change until then.
    because = None if reminder else why_by_hand(work.connection, work.station_id, appointment.case_id)
    if event is NoticeEvent.BOOKED and because and appointment.requested_by == RequestedBy.COUNTER:
        # Somebody who stands at the counter is told by the letter in their hand.
        return
    due, end = due_and_end(event, appointment.day, appointment.start, work.at)
    earlier_day, earlier_start = earlier or (None, None)
    key = derived_id(work.entry_id, appointment.id, event)
    work.connection.execute(
        _ADD,
        {
            "id": key,
            "station_id": work.station_id,
            "case_id": appointment.case_id,
            "appointment_id": appointment.id,
            "event": event,
            "day": appointment.day,
            "start": appointment.start,
            "minutes": appointment.minutes,
            "earlier_day": earlier_day,
            "earlier_start": earlier_start,
            "state": NoticeState.BY_HAND if because else NoticeState.QUEUED,
            "because": because or "",
            "message_id": f"<{key}@{_domain(work)}>",
            "address": "",
            "queued_at": work.at,
            "due_at": None if because else due,
            "give_up_at": end,
            "attempts": 0,
            "perhaps": 0,
            "told_how": "",
        },
    )


def _domain(work: Work) -> str:
    server = server_of(work.connection, work.station_id)
    return server.sender.rpartition("@")[2] if server else NO_DOMAIN


# Asked at every step of an appointment, and putting them together takes longer than asking them.

_ADD = insert(table(Notice))
_APPOINTMENT = select(table(Appointment)).where(Appointment.id == bindparam("appointment_id"))
_NOTICES = (
    select(table(Notice))
    .where(Notice.appointment_id == bindparam("appointment_id"), Notice.state != NoticeState.CANCELLED)
    .order_by(Notice.queued_at, Notice.id)
)
