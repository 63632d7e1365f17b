"""The waiting list, and whom a free place fits best."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, exists, or_, select

from desktop.domain.appointments import TICK_MINUTES, Audience, State
from desktop.domain.calendar_words import PartOfDay, WaitingState
from desktop.domain.clock import OSLO, minute_of_day, oslo_day
from desktop.domain.names import display_name
from desktop.domain.outcomes import CLOSED
from desktop.services.bookable import closed_hours_on, waits_until
from desktop.services.free_times import FreeTime
from desktop.services.plan import closed_because
from desktop.storage.models import Appointment, Case, Desk, Hold, Person, Seat, Slot, Staff, Waiting
from desktop.storage.store import Store

FREED_DAYS = 3
"""For so many days a cancelled place is shown among those that have become free."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Somebody who waits.

    Attributes:
        deadline: the last local day in time (R33), or None.
        booked_day, booked_start: the appointment that they have meanwhile and would like to exchange, or None.
        overdue: the deadline has passed.
    """

    waiting_id: str
    case_id: str
    person_id: str
    name: str
    phone: str
    service: str
    minutes: int
    deadline: date | None
    part: PartOfDay
    desk_ids: tuple[str, ...]
    not_before: date | None
    note: str
    noted_by: str
    noted_at: datetime
    booked_day: date | None
    booked_start: int | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class FreedPlace:
    """A place that was cancelled and is free, with those whom it fits, the most urgent first.

    Attributes:
        appointment_id: the cancelled appointment.
        cancelled_at: when, UTC.
        waits_until: until when it is not offered otherwise, UTC, or None.
    """

    appointment_id: str
    place: FreeTime
    cancelled_at: datetime
    waits_until: datetime | None
    fits: tuple[WaitingRow, ...]


def waiting_list(store: Store) -> tuple[WaitingRow, ...]:
    """Return who waits, the most urgent first: by deadline, then by how long they have waited.

    Who has got a time in time since, or whose case is closed, does not wait any more; who has a later one does.
    """
    with store.read() as connection:
        return _waiting(connection, store)


def waiting_of_case(store: Store, case_id: str) -> WaitingRow | None:
    """Return the line of a case on the waiting list, or None."""
    return next((row for row in waiting_list(store) if row.case_id == case_id), None)


def who_fits(store: Store, place: FreeTime, limit: int = 5) -> tuple[WaitingRow, ...]:
    """Return whom a place fits, the most urgent first: in time for their deadline, at a desk and an hour they wish."""
    with store.read() as connection:
        return _fitting(connection, store, _waiting(connection, store), place)[:limit]


def freed_places(store: Store, limit: int = 5) -> tuple[FreedPlace, ...]:
    """Return the places that were cancelled of late, are free and still to come, each with those whom it fits.

    Places that fit nobody are among them, with nobody.
    """
    now = store.clock.now()
    local = now.astimezone(OSLO)
    station_id = store.device.station_id
    sitting = exists().where(
        Seat.desk_id == Appointment.desk_id,
        Seat.day == Appointment.day,
        Seat.seat == 1,
        Seat.tick * TICK_MINUTES >= Appointment.start,
        Seat.tick * TICK_MINUTES < Appointment.start + Appointment.minutes,
        or_(Seat.appointment_id.is_not(None), exists().where(Hold.id == Seat.hold_id, Hold.expires_at > now)),
    )
    query: Select[*tuple[Any, ...]] = (
        select(*Appointment.__table__.columns, Desk.number)
        .join(Desk, Desk.id == Appointment.desk_id)
        .where(
            Appointment.station_id == station_id,
            Appointment.state == State.CANCELLED,
            Appointment.ended_at > now - timedelta(days=FREED_DAYS),
            or_(
                Appointment.day > local.date(),
                and_(Appointment.day == local.date(), Appointment.start > minute_of_day(local.time())),
            ),
            ~sitting,
        )
        .order_by(Appointment.day, Appointment.start, Desk.position, Appointment.ended_at.desc())
    )
    with store.read() as connection:
        waiting = _waiting(connection, store)
        found: dict[tuple[str, date, int], FreedPlace] = {}
        for row in connection.execute(query).all():
            place = FreeTime(row.desk_id, row.number, row.day, row.start, row.minutes)
            where = (row.desk_id, row.day, row.start)
            if where in found or not _is_open(connection, store, place):
                continue
            until = waits_until(connection, station_id, *where, row.minutes, now)
            fits = _fitting(connection, store, waiting, place)[:limit]
            found[where] = FreedPlace(row.id, place, row.ended_at, until, fits)
        return tuple(found.values())


def _is_open(connection: Connection, store: Store, place: FreeTime) -> bool:
    station_id = store.device.station_id
    where = (place.desk_id, place.day)
    return (
        closed_because(connection, station_id, *where) is None
        and closed_hours_on(connection, station_id, *where, place.start, place.minutes) is None
        and bool(_room(connection, store, place, ""))
    )


def _room(connection: Connection, store: Store, place: FreeTime, service: str) -> int:
    """Return for how many minutes from the start of a place there are released staff places that nobody sits on."""
    now = store.clock.now()
    slots = connection.execute(
        select(Slot).where(
            Slot.desk_id == place.desk_id,
            Slot.day == place.day,
            Slot.audience == Audience.STAFF,
            Slot.released_from <= now,
        )
    )
    staff = {
        tick for slot in slots if not service or not slot.services or service in slot.services for tick in _ticks(slot)
    }
    seats = connection.execute(
        select(Seat.tick)
        .join(Hold, Hold.id == Seat.hold_id, isouter=True)
        .where(
            Seat.desk_id == place.desk_id,
            Seat.day == place.day,
            Seat.seat == 1,
            or_(Seat.appointment_id.is_not(None), Hold.expires_at > now),
        )
    )
    free = staff - set(seats.scalars())
    tick = place.start // TICK_MINUTES
    while tick in free:
        tick += 1
    return (tick - place.start // TICK_MINUTES) * TICK_MINUTES


def _ticks(slot: Row[Any]) -> range:
    return range(slot.start // TICK_MINUTES, (slot.start + slot.minutes) // TICK_MINUTES)


def _fitting(
    connection: Connection, store: Store, waiting: Sequence[WaitingRow], place: FreeTime
) -> tuple[WaitingRow, ...]:
    services = connection.execute(select(Desk.services).where(Desk.id == place.desk_id)).scalar_one()
    room = {service: _room(connection, store, place, service) for service in {row.service for row in waiting}}
    fits = [
        row
        for row in waiting
        if room[row.service] >= row.minutes
        and (not services or row.service in services)
        and (not row.desk_ids or place.desk_id in row.desk_ids)
        and row.part.has(place.start)
        and (row.not_before is None or place.day >= row.not_before)
        and _is_earlier(row, place)
    ]
    # In time first: a place after the deadline helps less than one before it.
    return tuple(sorted(fits, key=lambda row: row.deadline is not None and place.day > row.deadline))


def _is_earlier(row: WaitingRow, place: FreeTime) -> bool:
    if row.booked_day is None or row.booked_start is None:
        return True
    return (place.day, place.start) < (row.booked_day, row.booked_start)


_QUERY: Select[*tuple[Any, ...]] = (
    select(
        *Waiting.__table__.columns,
        Case.person_id,
        Case.status,
        Person.family_name,
        Person.given_names,
        Person.phone,
        Staff.name.label("noted_name"),
    )
    .join(Case, Case.id == Waiting.case_id)
    .join(Person, Person.id == Case.person_id)
    .join(Staff, Staff.id == Waiting.noted_by)
)


def _waiting(connection: Connection, store: Store) -> tuple[WaitingRow, ...]:
    today = oslo_day(store.clock.now())
    station_id = store.device.station_id
    rows = connection.execute(
        _QUERY.where(Waiting.station_id == station_id, Waiting.state == WaitingState.WAITING)
    ).all()
    booked = _bookings(connection, station_id, today)
    found = [
        WaitingRow(
            waiting_id=row.id,
            case_id=row.case_id,
            person_id=row.person_id,
            name=display_name(row.family_name, row.given_names),
            phone=row.phone,
            service=row.service,
            minutes=row.minutes,
            deadline=row.deadline,
            part=PartOfDay(row.part),
            desk_ids=tuple(row.desks),
            not_before=row.not_before,
            note=row.note,
            noted_by=row.noted_name,
            noted_at=row.noted_at,
            booked_day=day,
            booked_start=start,
            overdue=row.deadline is not None and row.deadline < today,
        )
        for row in rows
        for day, start, made in (booked.get((row.case_id, row.service), (None, None, None)),)
        if row.status not in CLOSED and not _is_settled(row, day, made)
    ]
    return tuple(sorted(found, key=lambda row: (row.deadline or date.max, row.noted_at, row.waiting_id)))


def _is_settled(row: Row[Any], day: date | None, made: datetime | None) -> bool:
    """Tell whether somebody got a time after they were noted, and in time."""
    if day is None or made is None or made <= row.noted_at:
        return False
    return row.deadline is None or day <= row.deadline


def _bookings(
    connection: Connection, station_id: str, today: date
) -> dict[tuple[str, str], tuple[date, int, datetime]]:
    """Return the next appointment of each case and service: local day, minute, and when it was booked."""
    waiting = exists().where(
        Waiting.case_id == Appointment.case_id,
        Waiting.service == Appointment.service,
        Waiting.state == WaitingState.WAITING,
    )
    rows = connection.execute(
        select(Appointment)
        .where(
            Appointment.station_id == station_id,
            Appointment.state == State.BOOKED,
            Appointment.day >= today,
            waiting,
        )
        .order_by(Appointment.day.desc(), Appointment.start.desc())
    )
    return {(row.case_id, row.service): (row.day, row.start, row.booked_at) for row in rows}
