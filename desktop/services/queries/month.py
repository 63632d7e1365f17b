"""How full each day of a stretch is, counted by the database: for a month at a glance."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from desktop.domain.appointments import HOLDS_SEAT, TICK_MINUTES, Audience
from desktop.domain.catalogue_lookup import service as service_named
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.languages import Language
from desktop.domain.share_plan import MARGIN
from desktop.services.bookable import Minute, day_closed, hours_closed, released, waits
from desktop.services.calendar_rules import calendar_rules
from desktop.services.free_times import takes
from desktop.services.plan import overlap
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.shares import any_lent, lent
from desktop.storage.models import Appointment, ClosedHours, Closure, Desk, Hold, Seat, Slot
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class DayCount:
    """A local day in numbers.

    Attributes:
        closed: why the whole station is closed, or empty.
        places: places for staff; `free` of them can be booked now, `hidden` are not released yet (R21).
        public: places that the portal gives out.
        booked: appointments that hold a place.
    """

    day: date
    closed: str = ""
    places: int = 0
    free: int = 0
    hidden: int = 0
    public: int = 0
    booked: int = 0


def month_counts(
    store: Store, first: date, last: date, language: Language, service: str = "", desk_ids: Collection[str] = ()
) -> tuple[DayCount, ...]:
    """Return the days from one to another, both included, each with its numbers.

    Args:
        store: the counter's own database.
        first, last: local days.
        language: of the names of public holidays.
        service: count the places that take it, and as free those at which its whole length can begin; empty for any.
        desk_ids: the desks that count; empty for all.
    """
    station_id, now = store.device.station_id, store.clock.now()
    with store.read() as connection:
        desks = _takers(connection, station_id, service, desk_ids)
        counted = {row.day: row for row in connection.execute(_counts(connection, store, first, last, service, desks))}
        booked = _booked(connection, station_id, first, last, desk_ids)
        closures = connection.execute(
            select(Closure.day, Closure.reason)
            .where(Closure.station_id == station_id, Closure.desk_id.is_(None), Closure.day.between(first, last))
            .order_by(Closure.id)
        ).all()
    closed: dict[date, list[str]] = {}
    for row in closures:
        closed.setdefault(row.day, []).append(row.reason)
    today = now.astimezone(OSLO).date()
    return tuple(
        _day(day, counted.get(day), booked.get(day, 0), [*closed.get(day, []), holidays().name(day, language)], today)
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1))
    )


def _day(day: date, row: Row[Any] | None, booked: int, reasons: list[str], today: date) -> DayCount:
    closed = ", ".join(dict.fromkeys(reason for reason in reasons if reason))
    if row is None:
        return DayCount(day, closed, booked=booked)
    free = 0 if closed or day < today else row.free
    return DayCount(day, closed, row.places, free, row.hidden, row.public, booked)


def _takers(connection: Connection, station_id: str, service: str, desk_ids: Collection[str]) -> tuple[str, ...]:
    rows = connection.execute(select(Desk.id, Desk.services).where(Desk.station_id == station_id))
    return tuple(
        row.id
        for row in rows
        if (not desk_ids or row.id in desk_ids) and (not service or not row.services or service in row.services)
    )


def _counts(
    connection: Connection, store: Store, first: date, last: date, service: str, desks: Collection[str]
) -> Select[*tuple[Any, ...]]:
    """Return the one query that counts all places, grouped by day."""
    station_id, now = store.device.station_id, store.clock.now()
    staff = Slot.audience == Audience.STAFF
    return (
        select(
            Slot.day,
            func.sum(_one_if(staff)).label("places"),
            func.sum(_one_if(and_(staff, *_free(connection, station_id, now, (first, last), service)))).label("free"),
            func.sum(_one_if(and_(staff, or_(Slot.released_from.is_(None), Slot.released_from > now)))).label("hidden"),
            func.sum(_one_if(~staff)).label("public"),
        )
        .where(
            Slot.station_id == station_id,
            # With every audience named, the index on places serves it.
            Slot.audience.in_(list(Audience)),
            Slot.day.between(first, last),
            Slot.desk_id.in_(desks),
            *takes(Slot.services, service),
        )
        .group_by(Slot.day)
    )


def _one_if(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _free(
    connection: Connection, station_id: str, now: datetime, days: tuple[date, date], service: str
) -> tuple[ColumnElement[bool], ...]:
    local = now.astimezone(OSLO)
    length = service_named(catalogue(), service).minutes if service else 0
    minutes: Minute = length or Slot.minutes
    wait = calendar_rules(connection, station_id).cancelled_wait
    coming = or_(Slot.day > local.date(), and_(Slot.day == local.date(), Slot.start > minute_of_day(local.time())))
    conditions = [coming, released(now), ~_taken(now, minutes)]
    # Most months have no closing of their own; then no place need be held against any.
    if _any(connection, Closure, station_id, days):
        conditions.append(~day_closed(station_id))
    if _any(connection, ClosedHours, station_id, days):
        conditions.append(~hours_closed(station_id, Slot.start, minutes))
    if wait:
        conditions.append(~waits(station_id, now - timedelta(minutes=wait), Slot.start, minutes))
    if (own := any_lent(connection, now)) is not None:
        conditions.append(~lent(literal(own), literal(now - MARGIN)))
    if service:
        conditions.append(_covered(now, service, length) == length)
    return tuple(conditions)


def _any(connection: Connection, kind: type[Closure | ClosedHours], station_id: str, days: tuple[date, date]) -> bool:
    query = select(kind.id).where(kind.station_id == station_id, kind.day.between(*days)).limit(1)
    return connection.execute(query).first() is not None


def _taken(now: datetime, minutes: Minute) -> ColumnElement[bool]:
    first_tick = cast(Slot.start / TICK_MINUTES, Integer)
    ticks = cast(minutes / TICK_MINUTES, Integer)
    return exists().where(
        Seat.desk_id == Slot.desk_id,
        Seat.day == Slot.day,
        Seat.seat == 1,
        Seat.tick >= first_tick,
        Seat.tick < first_tick + ticks,
        or_(Seat.appointment_id.is_not(None), exists().where(Hold.id == Seat.hold_id, Hold.expires_at > now)),
    )


def _covered(now: datetime, service: str, minutes: int) -> ColumnElement[int]:
    """Return how many of the minutes from a place on are published for a service."""
    inner = aliased(Slot)
    return (
        select(func.sum(overlap(inner.start, inner.minutes, Slot.start, minutes)))
        .where(
            inner.desk_id == Slot.desk_id,
            inner.day == Slot.day,
            inner.audience == Audience.STAFF,
            inner.start < Slot.start + minutes,
            inner.start + inner.minutes > Slot.start,
            inner.released_from <= now,
            *takes(inner.services, service),
        )
        .scalar_subquery()
    )


def _booked(
    connection: Connection, station_id: str, first: date, last: date, desk_ids: Collection[str]
) -> dict[date, int]:
    query = (
        select(Appointment.day, func.count())
        .where(
            Appointment.station_id == station_id,
            Appointment.day.between(first, last),
            Appointment.state.in_(sorted(HOLDS_SEAT)),
        )
        .group_by(Appointment.day)
    )
    if desk_ids:
        query = query.where(Appointment.desk_id.in_(desk_ids))
    return {row[0]: row[1] for row in connection.execute(query)}
