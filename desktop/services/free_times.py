"""Find free staff times: places of the plan that nobody sits on."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, Integer, and_, cast, exists, func, or_, select
from sqlalchemy.orm import aliased

from desktop.domain.appointments import TICK_MINUTES, Audience
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.languages import Language
from desktop.services.plan import overlap
from desktop.services.rule_book import holidays
from desktop.storage.models import Closure, Desk, Hold, Seat, Slot

HORIZON_DAYS = 400
"""How far ahead a free time is looked for."""


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A free time: local day and minute since midnight in Oslo, at a desk."""

    desk_id: str
    desk: str
    day: date
    start: int
    minutes: int


def free_times(
    connection: Connection,
    station_id: str,
    service: str,
    minutes: int,
    now: datetime,
    *,
    start_day: date | None = None,
    end_day: date | None = None,
    limit: int = 20,
) -> tuple[FreeTime, ...]:
    """Return the first free staff times of a station, earliest first.

    Args:
        service: the errand; desks that do not take it are left out. Empty for any.
        minutes: how long the errand takes; it may run over several places that lie one after the other.
        now: the present instant, UTC; times before it and holds that have expired do not count.
        start_day, end_day: the local days between which to look, both included.
    """
    local = now.astimezone(OSLO)
    first = max(start_day or local.date(), local.date())
    last = min(end_day or first + timedelta(days=HORIZON_DAYS), first + timedelta(days=HORIZON_DAYS))
    inner = aliased(Slot)
    covered = (
        select(func.sum(overlap(inner.start, inner.minutes, Slot.start, minutes)))
        .where(
            inner.desk_id == Slot.desk_id,
            inner.day == Slot.day,
            inner.audience == Audience.STAFF,
            inner.start < Slot.start + minutes,
            inner.start + inner.minutes > Slot.start,
        )
        .scalar_subquery()
    )
    first_tick = cast(Slot.start / TICK_MINUTES, Integer)
    taken = exists().where(
        Seat.desk_id == Slot.desk_id,
        Seat.day == Slot.day,
        Seat.seat == 1,
        Seat.tick >= first_tick,
        Seat.tick < first_tick + minutes // TICK_MINUTES,
        or_(
            Seat.appointment_id.is_not(None),
            exists().where(Hold.id == Seat.hold_id, Hold.expires_at > now),
        ),
    )
    closed = exists().where(
        Closure.station_id == station_id,
        Closure.day == Slot.day,
        or_(Closure.desk_id.is_(None), Closure.desk_id == Slot.desk_id),
    )
    query = (
        select(Slot.desk_id, Desk.number, Desk.services, Slot.day, Slot.start)
        .join(Desk, Desk.id == Slot.desk_id)
        .where(
            Slot.station_id == station_id,
            Slot.audience == Audience.STAFF,
            Slot.day >= first,
            Slot.day <= last,
            or_(Slot.day > local.date(), and_(Slot.day == local.date(), Slot.start > minute_of_day(local.time()))),
            covered == minutes,
            ~taken,
            ~closed,
        )
        .order_by(Slot.day, Slot.start, Desk.position)
    )
    known = holidays()
    found: list[FreeTime] = []
    with connection.execute(query) as rows:
        for row in rows:
            not_here = bool(service and row.services and service not in row.services)
            if not_here or known.name(row.day, Language.BOKMAL):
                continue
            found.append(FreeTime(row.desk_id, row.number, row.day, row.start, minutes))
            if len(found) == limit:
                break
    return tuple(found)


def next_free(
    connection: Connection, station_id: str, service: str, minutes: int, now: datetime, start_day: date | None = None
) -> FreeTime | None:
    """Return the first free staff time, or None where there is none within the horizon."""
    found = free_times(connection, station_id, service, minutes, now, start_day=start_day, limit=1)
    return found[0] if found else None
