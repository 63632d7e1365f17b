"""Shares: free places that the station has lent to one counter, so that it can book them firmly without asking.

`desktop/domain/share_plan.py` says which are lent and why they end when they do.
"""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, select

from desktop.domain.appointments import Standing, State
from desktop.domain.refusals import RuleBroken
from desktop.domain.share_plan import MARGIN as MARGIN
from desktop.domain.share_plan import Share
from desktop.services.work import Work
from desktop.storage.models import Appointment, Device, Slot, StationLink
from desktop.storage.models import Share as ShareRow
from desktop.storage.types import Instant


def refuse_if_lent(work: Work, desk_id: str, day: date) -> None:
    """Refuse a desk on a day that another counter books alone.

    Raises:
        RuleBroken: `place-lent` with the counter and until when.
    """
    share = _share(work.connection, desk_id, day)
    if share is not None and share.keeps_out(work.counter, work.now):
        raise RuleBroken("place-lent", counter=share.counter, until=share.until)


def is_own(connection: Connection, counter: str, desk_id: str, day: date, now: datetime) -> bool:
    """Tell whether a counter may book a desk on a day without asking, at an instant (UTC, by the station's clock)."""
    share = _share(connection, desk_id, day)
    return share is not None and share.is_own(counter, now)


def standing_of(work: Work, desk_id: str, day: date, start: int, minutes: int) -> Standing:
    """Return how sure a place is that is booked now.

    In an own share it is firm, unless somebody was cancelled there while the station could not be asked: that the place
    is free is then not sure itself.
    """
    if not work.cut_off:
        return Standing.FIRM
    own = is_own(work.connection, work.counter, desk_id, day, work.now)
    return Standing.FIRM if own and not _freed_alone(work, desk_id, day, start, minutes) else Standing.PROVISIONAL


def lent_to_others(connection: Connection, counter: str, now: datetime, first: date, last: date) -> tuple[Share, ...]:
    """Return what a counter may not book between two local days, both included, because others alone book it."""
    query = (
        select(ShareRow.desk_id, ShareRow.day, ShareRow.counter, ShareRow.until)
        .where(ShareRow.counter != counter, ShareRow.until > now - MARGIN)
        .where(ShareRow.day >= first, ShareRow.day <= last)
        .order_by(ShareRow.day, ShareRow.desk_id)
    )
    return tuple(Share(*row) for row in connection.execute(query))


def lent(own: ColumnElement[str], ended_before: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Return the condition that another counter alone books the desk of a place on its day.

    Args:
        own: the code of the counter that asks.
        ended_before: `MARGIN` before the instant, UTC, that it is asked about.
    """
    return exists().where(
        ShareRow.desk_id == Slot.desk_id,
        ShareRow.day == Slot.day,
        ShareRow.counter != own,
        ShareRow.until > ended_before,
    )


def any_lent(connection: Connection, now: datetime, counter: str | None = None) -> str | None:
    """Return a counter's code where others have shares that it must mind, and None where they have not.

    Args:
        connection: an open transaction.
        now: the instant, UTC.
        counter: its code; None for that of the counter whose file this is. A station's own database is no counter's.
    """
    asked = {"counter": counter or "", "ended_before": now - MARGIN}
    row = connection.execute(_OF_OTHERS if counter else _OF_OTHERS_HERE, asked).first()
    return str(row[0]) if row is not None else None


def _freed_alone(work: Work, desk_id: str, day: date, start: int, minutes: int) -> bool:
    cancelled = (
        select(Appointment.id)
        .join(StationLink, StationLink.cut_off_since <= Appointment.ended_at)
        .where(Appointment.desk_id == desk_id, Appointment.day == day, Appointment.state == State.CANCELLED)
        .where(Appointment.start < start + minutes, Appointment.start + Appointment.minutes > start)
    )
    return work.connection.execute(cancelled.limit(1)).first() is not None


_MINE = bindparam("counter", type_=ShareRow.counter.type)
_HERE = func.coalesce(select(Device.counter).limit(1).scalar_subquery(), "")
_STANDS = ShareRow.until > bindparam("ended_before", type_=Instant())
_OF_OTHERS = select(_MINE).where(exists().where(ShareRow.counter != _MINE, _STANDS))
_OF_DESK = select(ShareRow.counter, ShareRow.until).where(
    ShareRow.desk_id == bindparam("desk_id"), ShareRow.day == bindparam("day")
)
_OF_OTHERS_HERE = select(_HERE).where(exists().where(ShareRow.counter != _HERE, _STANDS))


def _share(connection: Connection, desk_id: str, day: date) -> Share | None:
    row = connection.execute(_OF_DESK, {"desk_id": desk_id, "day": day}).one_or_none()
    return Share(desk_id, day, row.counter, row.until) if row else None
