"""The calendar: desks, published places and appointments of a stretch of days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, exists, func, select

from desktop.domain.appointments import HOLDS_SEAT, TICK_MINUTES, Audience, State
from desktop.domain.languages import Language
from desktop.services.calendar_rules import calendar_rules
from desktop.services.queries.day import AppointmentRow, appointments_between
from desktop.services.rule_book import holidays
from desktop.services.shares import lent_to_others
from desktop.storage.models import Appointment, ClosedHours, Closure, Desk, EndedWait, Hold, Seat, Slot, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk, by the number on its sign; no services named means all."""

    desk_id: str
    number: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A published place: local day and minute since midnight in Oslo."""

    desk_id: str
    day: date
    start: int
    minutes: int
    audience: Audience


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """A day, or a desk's day, that is closed, and why."""

    day: date
    desk_id: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class PlaceRemark:
    """A published place of which there is more to say: local day and minute since midnight in Oslo.

    Attributes:
        released: whether it may be booked by now, as far as its release goes (R21).
        released_from: the instant, UTC, from which it may be; None until somebody releases it.
        services: what is done there; empty for all that the desk takes.
    """

    desk_id: str
    day: date
    start: int
    minutes: int
    released: bool
    released_from: datetime | None
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosedHoursRow:
    """A stretch of a day in which the station, or a desk, is closed, and why; minutes since midnight in Oslo."""

    day: date
    desk_id: str | None
    start: int
    end: int
    reason: str
    closing_id: str


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A place that somebody holds while a booking panel is open; `until` is an instant, UTC, `staff_id` who `by` is."""

    hold_id: str
    desk_id: str
    day: date
    start: int
    end: int
    by: str
    until: datetime
    staff_id: str = ""


@dataclass(frozen=True, slots=True)
class WaitingPlaceRow:
    """A place that was cancelled and waits; `until` is the instant, UTC, at which it is free again."""

    appointment_id: str
    desk_id: str
    day: date
    start: int
    minutes: int
    until: datetime


@dataclass(frozen=True, slots=True)
class LentRow:
    """A desk on a day that another counter books alone; `until` is the instant, UTC, at which that ends."""

    desk_id: str
    day: date
    counter: str
    until: datetime


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How many minutes of staff time a day has, and how many of them are taken."""

    day: date
    minutes: int
    taken: int


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """Everything that a calendar view paints for a stretch of days; `closed` has whole days only."""

    first: date
    last: date
    desks: tuple[DeskRow, ...]
    slots: tuple[SlotRow, ...]
    appointments: tuple[AppointmentRow, ...]
    closed: tuple[ClosedRow, ...]
    closed_hours: tuple[ClosedHoursRow, ...] = ()
    held: tuple[HeldRow, ...] = ()
    waiting: tuple[WaitingPlaceRow, ...] = ()
    remarks: tuple[PlaceRemark, ...] = ()
    lent: tuple[LentRow, ...] = ()

    def load(self) -> tuple[DayLoad, ...]:
        """Return how full each day is."""
        days = [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]
        return tuple(
            DayLoad(
                day,
                sum(slot.minutes for slot in self.slots if slot.day == day and slot.audience is Audience.STAFF),
                sum(a.minutes for a in self.appointments if a.day == day and a.state in HOLDS_SEAT),
            )
            for day in days
        )


_AUDIENCES = {audience.value: audience for audience in Audience}


def desks(store: Store) -> tuple[DeskRow, ...]:
    """Return the desks of the station, in their order."""
    with store.read() as connection:
        rows = connection.execute(
            select(Desk.id, Desk.number, Desk.services)
            .where(Desk.station_id == store.device.station_id)
            .order_by(Desk.position)
        )
        return tuple(DeskRow(row.id, row.number, tuple(row.services)) for row in rows)


def calendar_page(store: Store, first: date, last: date, language: Language) -> CalendarPage:
    """Return the calendar from one local day to another, both included; public holidays by their names."""
    station_id = store.device.station_id
    with store.read() as connection:
        slots = connection.execute(
            select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.audience)
            .where(Slot.station_id == station_id, *_in_days(first, last))
            .order_by(Slot.day, Slot.start)
        ).all()
        closures = connection.execute(
            select(Closure.day, Closure.desk_id, Closure.reason).where(
                Closure.station_id == station_id, Closure.day.between(first, last)
            )
        ).all()
        remarks = _remarks(connection, station_id, first, last, store.clock.now())
        closed_hours = _closed_hours(connection, station_id, first, last)
        held = _held(connection, station_id, first, last, store.clock.now())
        waiting = _waiting_places(connection, station_id, first, last, store.clock.now())
        lent = lent_to_others(connection, store.device.counter, store.clock.now(), first, last)
    return CalendarPage(
        first,
        last,
        desks(store),
        tuple(SlotRow(desk, day, start, length, _AUDIENCES[whom]) for desk, day, start, length, whom in slots),
        appointments_between(store, first, last),
        tuple(ClosedRow(row.day, row.desk_id, row.reason) for row in closures)
        + _public_holidays(first, last, language),
        closed_hours,
        held,
        waiting,
        remarks,
        tuple(LentRow(share.desk_id, share.day, share.counter, share.until) for share in lent),
    )


def _in_days(first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    """Return the condition on the days of a place; with every audience named, the index on places serves it."""
    return Slot.audience.in_(list(Audience)), Slot.day.between(first, last)


def _remarks(
    connection: Connection, station_id: str, first: date, last: date, now: datetime
) -> tuple[PlaceRemark, ...]:
    """Return what is to be said of the few places that are not like the others."""
    hidden = Slot.released_from.is_(None) | (Slot.released_from > now)
    rows = connection.execute(
        select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.released_from, Slot.services)
        .where(Slot.station_id == station_id, *_in_days(first, last), hidden | Slot.services.is_not(None))
        .order_by(Slot.day, Slot.start)
    )
    return tuple(
        PlaceRemark(
            row.desk_id,
            row.day,
            row.start,
            row.minutes,
            row.released_from is not None and row.released_from <= now,
            row.released_from,
            tuple(row.services or ()),
        )
        for row in rows
    )


def _closed_hours(connection: Connection, station_id: str, first: date, last: date) -> tuple[ClosedHoursRow, ...]:
    rows = connection.execute(
        select(ClosedHours)
        .where(ClosedHours.station_id == station_id, ClosedHours.day.between(first, last))
        .order_by(ClosedHours.day, ClosedHours.start)
    )
    return tuple(ClosedHoursRow(row.day, row.desk_id, row.start, row.ends, row.reason, row.closing_id) for row in rows)


def _held(connection: Connection, station_id: str, first: date, last: date, now: datetime) -> tuple[HeldRow, ...]:
    rows = connection.execute(
        select(
            Hold.id,
            Hold.expires_at,
            Hold.staff_id,
            Staff.name,
            Seat.desk_id,
            Seat.day,
            func.min(Seat.tick).label("first"),
            func.max(Seat.tick).label("last"),
        )
        .join(Seat, Seat.hold_id == Hold.id)
        .join(Desk, Desk.id == Seat.desk_id)
        .join(Staff, Staff.id == Hold.staff_id)
        .where(Desk.station_id == station_id, Seat.day.between(first, last), Hold.expires_at > now)
        .group_by(Hold.id, Hold.expires_at, Hold.staff_id, Staff.name, Seat.desk_id, Seat.day)
        .order_by(Seat.day, func.min(Seat.tick))
    )
    return tuple(
        HeldRow(
            row.id,
            row.desk_id,
            row.day,
            row.first * TICK_MINUTES,
            (row.last + 1) * TICK_MINUTES,
            row.name,
            row.expires_at,
            row.staff_id,
        )
        for row in rows
    )


def _waiting_places(
    connection: Connection, station_id: str, first: date, last: date, now: datetime
) -> tuple[WaitingPlaceRow, ...]:
    wait = timedelta(minutes=calendar_rules(connection, station_id).cancelled_wait)
    if not wait:
        return ()
    rows = connection.execute(
        select(Appointment)
        .where(
            Appointment.station_id == station_id,
            Appointment.day.between(first, last),
            Appointment.state == State.CANCELLED,
            Appointment.ended_at > now - wait,
            ~exists().where(EndedWait.appointment_id == Appointment.id),
        )
        .order_by(Appointment.day, Appointment.start)
    )
    return tuple(
        WaitingPlaceRow(row.id, row.desk_id, row.day, row.start, row.minutes, row.ended_at + wait) for row in rows
    )


def _public_holidays(first: date, last: date, language: Language) -> tuple[ClosedRow, ...]:
    known = holidays()
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(ClosedRow(day, None, known.name(day, language)) for day in days if known.name(day, language))
