"""Seats: one row per desk, seat and five-minute tick, so that two appointments can never share a minute."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, delete, insert, select
from sqlalchemy.exc import IntegrityError

from desktop.domain.appointments import seat_ticks
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.free_times import next_free
from desktop.services.work import Work
from desktop.storage.models import Appointment, Hold, Seat, Staff


@dataclass(frozen=True, slots=True)
class HoldPlace:
    """Keep a place while a booking panel is open; it frees itself after some minutes."""

    hold_id: str
    desk_id: str
    day: date
    start: int
    minutes: int
    for_minutes: int


@dataclass(frozen=True, slots=True)
class ReleasePlace:
    """Give back a place that was held."""

    hold_id: str


@dataclass(frozen=True, slots=True)
class Place:
    """A time at a desk: local day and minute since midnight in Oslo."""

    desk_id: str
    day: date
    start: int
    minutes: int
    service: str = ""
    seat: int = 1


@handles(HoldPlace, name="hold-place", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def hold_place(work: Work, command: HoldPlace) -> None:
    """Write the hold and its seat.

    Raises:
        RuleBroken: `seat-taken`, somebody was faster.
    """
    work.connection.execute(
        insert(Hold).values(
            id=command.hold_id,
            staff_id=work.actor.staff_id,
            held_at=work.at,
            expires_at=work.at + timedelta(minutes=command.for_minutes),
        )
    )
    place = Place(command.desk_id, command.day, command.start, command.minutes)
    take(work, place, hold_id=command.hold_id)


@handles(ReleasePlace, name="release-place", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def release_place(work: Work, command: ReleasePlace) -> None:
    """Delete the hold and its seat; one that has gone already is no fault."""
    release_hold(work.connection, command.hold_id)


def take(work: Work, place: Place, *, appointment_id: str | None = None, hold_id: str | None = None) -> None:
    """Take the ticks of a place for an appointment or a hold.

    Raises:
        RuleBroken: `seat-taken` with by whom, when, and the next free time; `bad-time`.
    """
    ticks = seat_ticks(place.start, place.minutes)
    _drop_expired(work, place, ticks)
    _refuse_if_taken(work, place, ticks)
    rows = [
        {
            "desk_id": place.desk_id,
            "day": place.day,
            "tick": tick,
            "seat": place.seat,
            "appointment_id": appointment_id,
            "hold_id": hold_id,
        }
        for tick in ticks
    ]
    try:
        with work.connection.begin_nested():
            work.connection.execute(insert(Seat), rows)
    except IntegrityError:
        # On PostgreSQL another counter may have committed between the look and the insert.
        _refuse_if_taken(work, place, ticks)
        raise


def free(connection: Connection, appointment_id: str) -> None:
    """Give back the seat of an appointment."""
    connection.execute(delete(Seat).where(Seat.appointment_id == appointment_id))


def release_hold(connection: Connection, hold_id: str) -> None:
    """Delete a hold with its seat."""
    connection.execute(delete(Seat).where(Seat.hold_id == hold_id))
    connection.execute(delete(Hold).where(Hold.id == hold_id))


def _drop_expired(work: Work, place: Place, ticks: range) -> None:
    expired = (
        select(Hold.id)
        .join(Seat, Seat.hold_id == Hold.id)
        .where(*_at(place, ticks), Hold.expires_at <= work.at)
        .distinct()
    )
    for hold_id in work.connection.execute(expired).scalars().all():
        release_hold(work.connection, hold_id)


def _refuse_if_taken(work: Work, place: Place, ticks: range) -> None:
    taken = work.connection.execute(
        select(
            Seat.appointment_id,
            Appointment.booked_at,
            Appointment.booked_by,
            Hold.held_at,
            Hold.staff_id,
        )
        .join(Appointment, Appointment.id == Seat.appointment_id, isouter=True)
        .join(Hold, Hold.id == Seat.hold_id, isouter=True)
        .where(*_at(place, ticks))
        .limit(1)
    ).one_or_none()
    if taken is None:
        return
    held = taken.appointment_id is None
    staff_id = taken.staff_id if held else taken.booked_by
    name = work.connection.execute(select(Staff.name).where(Staff.id == staff_id)).scalar_one_or_none()
    raise RuleBroken(
        "seat-held" if held else "seat-taken",
        by=name or "",
        at=taken.held_at if held else taken.booked_at,
        next=next_free(work.connection, work.station_id, place.service, place.minutes, work.at, start_day=place.day),
    )


def _at(place: Place, ticks: range) -> tuple[ColumnElement[bool], ...]:
    return (
        Seat.desk_id == place.desk_id,
        Seat.day == place.day,
        Seat.seat == place.seat,
        Seat.tick >= ticks.start,
        Seat.tick < ticks.stop,
    )
