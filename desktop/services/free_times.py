"""Find free staff times: places of the plan that are open and that nobody sits on."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from desktop.domain.appointments import TICK_MINUTES, Audience
from desktop.domain.calendar_words import NOON, PartOfDay
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.languages import Language
from desktop.domain.share_plan import MARGIN
from desktop.services.bookable import day_closed, hours_closed, released, waits
from desktop.services.calendar_rules import calendar_rules
from desktop.services.plan import overlap
from desktop.services.rule_book import holidays
from desktop.services.shares import any_lent, lent
from desktop.storage.models import Desk, Hold, Seat, Slot
from desktop.storage.types import Instant

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
    desks: Collection[str] = (),
    part: PartOfDay = PartOfDay.ANY,
    booked: bool = False,
    counter: str | None = None,
    but: Collection[str] = (),
) -> tuple[FreeTime, ...]:
    """Return the first free staff times of a station, earliest first.

    Places that are not released yet (R21), that are closed, that wait since they were cancelled, or that another
    counter books alone are left out; `not_released` tells of the first.

    Args:
        service: the errand; desks that do not take it are left out. Empty for any.
        minutes: how long the errand takes; it may run over several places that lie one after the other.
        now: the present instant, UTC; times before it and holds that have expired do not count.
        start_day, end_day: the local days between which to look, both included; a deadline is an `end_day`.
        limit: how many.
        desks: the ids of the desks at which to look; empty for all.
        part: mornings or afternoons only.
        booked: the times at which somebody is booked already, instead of the free ones.
        counter: for which counter; None for the one whose file this is.
        but: the ids of appointments that are to be moved: what they hold counts as free.
    """
    local = now.astimezone(OSLO)
    first = max(start_day or local.date(), local.date())
    last = min(end_day or first + timedelta(days=HORIZON_DAYS), first + timedelta(days=HORIZON_DAYS))
    wait = calendar_rules(connection, station_id).cancelled_wait
    own = any_lent(connection, now, counter)
    query = _query(
        station_id,
        service,
        minutes,
        frozenset(desks),
        part,
        waits_count=wait > 0,
        lent_count=own is not None,
        booked=booked,
        but=frozenset(but),
    )
    asked: dict[str, object] = {
        "now": now,
        "first": first,
        "last": last,
        "today": local.date(),
        "minute": minute_of_day(local.time()),
        "cancelled_since": now - timedelta(minutes=wait),
    }
    if own is not None:
        asked |= {"own_counter": own, "lent_after": now - MARGIN}
    known = holidays()
    found: list[FreeTime] = []
    with connection.execute(query, asked) as rows:
        for desk_id, desk, services, day, start in rows:
            not_here = bool(service and services and service not in services)
            if not_here or known.name(day, Language.BOKMAL):
                continue
            found.append(FreeTime(desk_id, desk, day, start, minutes))
            if len(found) == limit:
                break
    return tuple(found)


_NOW = bindparam("now", type_=Instant())
_TODAY = bindparam("today", type_=Date())


@lru_cache(maxsize=512)
def _query(
    station_id: str,
    service: str,
    minutes: int,
    desks: frozenset[str],
    part: PartOfDay,
    *,
    waits_count: bool,
    lent_count: bool,
    booked: bool,
    but: frozenset[str],
) -> Select[str, str, list[str], date, int]:
    """Return the question, but for its days: putting it together takes longer than asking it."""
    inner = aliased(Slot)
    covered = (
        select(func.sum(overlap(inner.start, inner.minutes, Slot.start, minutes)))
        .where(
            inner.desk_id == Slot.desk_id,
            inner.day == Slot.day,
            inner.audience == Audience.STAFF,
            inner.start < Slot.start + minutes,
            inner.start + inner.minutes > Slot.start,
            inner.released_from <= _NOW,
            *takes(inner.services, service),
        )
        .scalar_subquery()
    )
    first_tick = cast(Slot.start / TICK_MINUTES, Integer)
    sits = exists().where(
        Seat.desk_id == Slot.desk_id,
        Seat.day == Slot.day,
        Seat.tick >= first_tick,
        Seat.tick < first_tick + minutes // TICK_MINUTES,
    )
    held = exists().where(Hold.id == Seat.hold_id, Hold.expires_at > _NOW)
    taken = Seat.appointment_id.not_in(but) if but else Seat.appointment_id.is_not(None)
    free = ~sits.where(Seat.seat == 1, or_(taken, held))
    query = (
        select(Slot.desk_id, Desk.number, Desk.services, Slot.day, Slot.start)
        .join(Desk, Desk.id == Slot.desk_id)
        .where(
            Slot.station_id == station_id,
            Slot.audience == Audience.STAFF,
            Slot.day >= bindparam("first", type_=Date()),
            Slot.day <= bindparam("last", type_=Date()),
            or_(Slot.day > _TODAY, and_(Slot.day == _TODAY, Slot.start > bindparam("minute", type_=Integer()))),
            released(_NOW),
            covered == minutes,
            sits.where(Seat.appointment_id.is_not(None)) if booked else free,
            ~day_closed(station_id),
            ~hours_closed(station_id, Slot.start, minutes),
        )
        .order_by(Slot.day, Slot.start, Desk.position)
    )
    if waits_count:
        query = query.where(~waits(station_id, bindparam("cancelled_since", type_=Instant()), Slot.start, minutes))
    if lent_count:
        query = query.where(~lent(bindparam("own_counter", type_=Text()), bindparam("lent_after", type_=Instant())))
    if desks:
        query = query.where(Slot.desk_id.in_(desks))
    if part is not PartOfDay.ANY:
        query = query.where(Slot.start < NOON if part is PartOfDay.MORNING else Slot.start >= NOON)
    return query


def takes(services: InstrumentedAttribute[list[str] | None], service: str) -> tuple[ColumnElement[bool], ...]:
    """Return the condition that a place of the plan takes a service; none where no service is asked for."""
    if not service:
        return ()
    return (or_(services.is_(None), type_coerce(services, Text).contains(f'"{service}"', autoescape=True)),)


def next_free(
    connection: Connection,
    station_id: str,
    service: str,
    minutes: int,
    now: datetime,
    start_day: date | None = None,
    counter: str | None = None,
) -> FreeTime | None:
    """Return the first free staff time, or None where there is none within the horizon."""
    found = free_times(connection, station_id, service, minutes, now, start_day=start_day, limit=1, counter=counter)
    return found[0] if found else None


@dataclass(frozen=True, slots=True)
class NotReleased:
    """Places that are planned but not released yet (R21).

    Attributes:
        places: how many, for staff and at desks that take the service.
        first_day: the local day of the first.
        next_release: the instant, UTC, at which the next of them are released; None where somebody does it by hand.
    """

    places: int
    first_day: date
    next_release: datetime | None


def not_released(
    connection: Connection,
    station_id: str,
    service: str,
    now: datetime,
    *,
    start_day: date | None = None,
    end_day: date | None = None,
    desks: Collection[str] = (),
) -> NotReleased | None:
    """Return what a search between two local days does not offer since it is not released yet, or None."""
    today = now.astimezone(OSLO).date()
    first = max(start_day or today, today)
    query = (
        select(Slot.desk_id, Desk.services, func.count(), func.min(Slot.day), func.min(Slot.released_from))
        .join(Desk, Desk.id == Slot.desk_id)
        .where(
            Slot.station_id == station_id,
            Slot.audience == Audience.STAFF,
            Slot.day >= first,
            Slot.day <= min(end_day or date.max, first + timedelta(days=HORIZON_DAYS)),
            or_(Slot.released_from.is_(None), Slot.released_from > now),
            *takes(Slot.services, service),
        )
        .group_by(Slot.desk_id, Desk.services)
    )
    if desks:
        query = query.where(Slot.desk_id.in_(desks))
    rows = [row for row in connection.execute(query) if not service or not row[1] or service in row[1]]
    if not rows:
        return None
    releases = [row[4] for row in rows if row[4] is not None]
    return NotReleased(sum(row[2] for row in rows), min(row[3] for row in rows), min(releases, default=None))
