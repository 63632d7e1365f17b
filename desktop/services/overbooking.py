"""Book somebody at a place that is taken: a further seat, where the station allows it, for a reason."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, func, insert, select

from desktop.domain.appointments import TICK_MINUTES, seat_ticks
from desktop.domain.calendar_words import PartOfDay
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import appointments
from desktop.services.appointments import BookAppointment
from desktop.services.calendar_rules import calendar_rules
from desktop.services.commands import handles
from desktop.services.free_times import FreeTime, free_times
from desktop.services.work import Work
from desktop.storage.models import Desk, Overbooking, Seat
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Overbook:
    """Book a time that is taken, at a further seat.

    Attributes:
        booking: the appointment; its seat is filled in.
        taken: how many were booked at the time when it was asked: who asks and who says yes mean the same.
        reason: why: the code of a reason (`ReasonGroup.OVERBOOKING`) or words.
    """

    booking: BookAppointment
    taken: int
    reason: str


@dataclass(frozen=True, slots=True)
class OverbookingQuestion:
    """The numbers of the question "n of m are booked: one more?".

    Attributes:
        taken: how many are booked at the time at this desk.
        places: how many seats the station allows there.
        desks_taken, desks: at how many of the station's desks somebody is booked at that time.
        allowed: whether one more may be asked for at all.
    """

    taken: int
    places: int
    desks_taken: int
    desks: int
    allowed: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """The answer to the question: at which time, how many were booked when it was asked, and why one more comes."""

    time: FreeTime
    taken: int
    reason: str


@handles(Overbook, name="overbook", right=Right.OVERBOOK, touches=Touched.APPOINTMENTS)
def overbook(work: Work, command: Overbook) -> str:
    """Write the reason, and book at the next seat; return the id of the appointment.

    Raises:
        RuleBroken: `overbooking-off`, `overbooking-full`, `overbooking-reason`; `overbooking-not-needed`, the place is
            free; `overbooking-changed`, other numbers hold than those that were asked with; as for booking.
    """
    booking = command.booking
    extra = calendar_rules(work.connection, work.station_id).extra_seats
    taken = _taken(work.connection, booking.desk_id, booking.day, booking.start, booking.minutes)
    if not extra:
        raise RuleBroken("overbooking-off")
    if not command.reason.strip():
        raise RuleBroken("overbooking-reason")
    if not taken:
        raise RuleBroken("overbooking-not-needed")
    if taken != command.taken:
        raise RuleBroken("overbooking-changed", taken=str(taken), places=str(extra + 1))
    if taken > extra:
        raise RuleBroken("overbooking-full", seats=str(extra + 1))
    seat = _free_seat(work.connection, booking, extra + 1)
    work.connection.execute(
        insert(Overbooking).values(
            appointment_id=booking.appointment_id,
            station_id=work.station_id,
            desk_id=booking.desk_id,
            day=booking.day,
            start=booking.start,
            seat=seat,
            taken=taken,
            places=extra + 1,
            reason=command.reason.strip(),
            allowed_by=work.actor.staff_id,
            allowed_at=work.at,
        )
    )
    appointment_id = str(appointments.book(work, replace(booking, seat=seat)))
    assert isinstance(work.command, BookAppointment)  # noqa: S101 - the handler has resolved it
    work.command = replace(command, booking=work.command)
    return appointment_id


def overbooking_question(store: Store, desk_id: str, day: date, start: int, minutes: int) -> OverbookingQuestion:
    """Return what to ask before a time that is taken is booked once more: local day, minutes since midnight."""
    station_id = store.device.station_id
    with store.read() as connection:
        extra = calendar_rules(connection, station_id).extra_seats
        desk_ids = connection.execute(select(Desk.id).where(Desk.station_id == station_id)).scalars().all()
        taken = {each: _taken(connection, each, day, start, minutes) for each in desk_ids}
    here = taken.get(desk_id, 0)
    return OverbookingQuestion(
        taken=here,
        places=extra + 1,
        desks_taken=sum(count > 0 for count in taken.values()),
        desks=len(taken),
        allowed=0 < here <= extra,
    )


def may_overbook(store: Store) -> bool:
    """Tell whether the station allows further seats at all."""
    with store.read() as connection:
        return calendar_rules(connection, store.device.station_id).extra_seats > 0


def taken_times(
    store: Store,
    service: str,
    minutes: int,
    *,
    start_day: date | None = None,
    end_day: date | None = None,
    desks: Collection[str] = (),
    part: PartOfDay = PartOfDay.ANY,
    limit: int = 12,
) -> tuple[FreeTime, ...]:
    """Return the first times that are taken and at which one more may be booked; none where it is not allowed.

    Args:
        service, minutes, start_day, end_day, desks, part: as for `free_times`.
        limit: how many.
    """
    station_id, now = store.device.station_id, store.clock.now()
    with store.read() as connection:
        extra = calendar_rules(connection, station_id).extra_seats
        if not extra:
            return ()
        asked = limit
        while True:
            found = free_times(
                connection,
                station_id,
                service,
                minutes,
                now,
                start_day=start_day,
                end_day=end_day,
                desks=desks,
                part=part,
                limit=asked,
                booked=True,
            )
            room = [t for t in found if _taken(connection, t.desk_id, t.day, t.start, t.minutes) <= extra]
            if len(room) >= limit or len(found) < asked:
                return tuple(room[:limit])
            asked *= 4


def _taken(connection: Connection, desk_id: str, day: date, start: int, minutes: int) -> int:
    """Return how many seats are booked at the fullest moment of a time; what is only held does not count."""
    ticks = seat_ticks(start, minutes)
    per_tick = (
        select(func.count())
        .where(
            Seat.desk_id == desk_id,
            Seat.day == day,
            Seat.tick >= ticks.start,
            Seat.tick < ticks.stop,
            Seat.appointment_id.is_not(None),
        )
        .group_by(Seat.tick)
    )
    return max(connection.execute(per_tick).scalars(), default=0)


def _free_seat(connection: Connection, booking: BookAppointment, seats: int) -> int:
    """Return the lowest further seat that is free all through the time.

    Raises:
        RuleBroken: `overbooking-full`, none is.
    """
    used = connection.execute(
        select(Seat.seat).where(
            Seat.desk_id == booking.desk_id,
            Seat.day == booking.day,
            Seat.tick >= booking.start // TICK_MINUTES,
            Seat.tick < (booking.start + booking.minutes) // TICK_MINUTES,
        )
    )
    free = set(range(2, seats + 1)) - set(used.scalars())
    if not free:
        raise RuleBroken("overbooking-full", seats=str(seats))
    return min(free)
