"""Seats: one row per desk, seat and five-minute tick, so that two appointments can never share a minute."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select

from desktop.domain.appointments import TICK_MINUTES, State, seat_ticks
from desktop.domain.changes import Touched
from desktop.domain.clock import CLOCKS_APART
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.bookable import refuse_unless_open
from desktop.services.calendar_rules import calendar_rules
from desktop.services.commands import handles
from desktop.services.free_times import next_free
from desktop.services.work import Work
from desktop.storage.models import Appointment, Hold, Overbooking, Seat, Staff, table


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
        RuleBroken: `seat-taken`, somebody was faster; `closed-hours`, `not-released`, `place-waits`.
    """
    _release_those_to_come(work)
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


def _release_those_to_come(work: Work) -> None:
    """Give back what is held since an instant still to come: the clock was set back, and it would stay held so long."""
    to_come = select(Hold.id).where(Hold.held_at > work.at + CLOCKS_APART)
    for hold_id in work.connection.execute(to_come).scalars().all():
        release_hold(work.connection, hold_id)


def take(
    work: Work,
    place: Place,
    *,
    appointment_id: str | None = None,
    hold_id: str | None = None,
    is_new: bool = False,
    open_or_not: bool = False,
) -> None:
    """Take the ticks of a place for an appointment or a hold.

    What an appointment has had keeps its right: only the minutes that are new to it must be open. An appointment at
    a further seat comes back to that seat.

    Args:
        work: the unit of work.
        place: the time.
        appointment_id, hold_id: for whom; one of the two.
        is_new: whether the appointment has just been written, and has had no place before.
        open_or_not: whether an appointment may come back to a time that has been closed since.

    Raises:
        RuleBroken: `seat-taken` with by whom, when, and the next free time; `bad-time`; `closed-hours`,
            `not-released`, `not-released-by-hand`, `place-waits`; `overbooking-off`, `overbooking-full`,
            `overbooking-reason`.
    """
    ticks = seat_ticks(place.start, place.minutes)
    if is_new:
        place = _allowed_anew(work, place, ticks, appointment_id)
    else:
        place = _allowed(work, place, ticks, appointment_id, open_or_not=open_or_not)
    # Whoever writes holds the one lock until the commit: nobody comes between this look and the seat.
    _refuse_if_taken(work, place, ticks, drop_expired=True)
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
    work.connection.execute(_ADD, rows)


def check(work: Work, place: Place, appointment_id: str, *, looking_on: bool = True) -> None:
    """Refuse what `take` would refuse an appointment that has given back its own seat; write nothing.

    Args:
        work, place, appointment_id: as for `take`.
        looking_on: whether a refusal names the next free time, which is looked for through the whole plan.

    Raises:
        RuleBroken: as for `take`.
    """
    ticks = seat_ticks(place.start, place.minutes)
    place = _allowed(work, place, ticks, appointment_id, open_or_not=False)
    _refuse_if_taken(work, place, ticks, but=appointment_id, looking_on=looking_on)


def free(connection: Connection, appointment_id: str) -> None:
    """Give back the seat of an appointment."""
    connection.execute(delete(Seat).where(Seat.appointment_id == appointment_id))


def release_hold(connection: Connection, hold_id: str) -> None:
    """Delete a hold with its seat."""
    connection.execute(delete(Seat).where(Seat.hold_id == hold_id))
    connection.execute(delete(Hold).where(Hold.id == hold_id))


def _allowed(work: Work, place: Place, ticks: range, appointment_id: str | None, *, open_or_not: bool) -> Place:
    """Return the place at the seat that it is for, if its time is open and the seat may be asked for."""
    new = () if open_or_not else _new_to_it(work, place, ticks, appointment_id)
    if new:
        _refuse_unless_open(work, place, new, appointment_id)
    if place.seat > 1:
        _refuse_overbooking(work, place, appointment_id)
        return place
    return _own_seat(work, place, appointment_id)


def _allowed_anew(work: Work, place: Place, ticks: range, appointment_id: str | None) -> Place:
    """Return the place of an appointment that has had none, as `_allowed` does."""
    _refuse_unless_open(work, place, ticks, appointment_id)
    if place.seat > 1:
        _refuse_overbooking(work, place, appointment_id)
    return place


def _refuse_unless_open(work: Work, place: Place, ticks: Sequence[int], appointment_id: str | None) -> None:
    start, minutes = ticks[0] * TICK_MINUTES, (ticks[-1] + 1 - ticks[0]) * TICK_MINUTES
    refuse_unless_open(work, place.desk_id, place.day, start, minutes, appointment_id)


def _new_to_it(work: Work, place: Place, ticks: range, appointment_id: str | None) -> tuple[int, ...]:
    """Return the ticks that an appointment does not have already; all of them for a new one."""
    if appointment_id is None:
        return tuple(ticks)
    row = work.connection.execute(select(Appointment).where(Appointment.id == appointment_id)).one_or_none()
    if row is None or (row.desk_id, row.day) != (place.desk_id, place.day):
        return tuple(ticks)
    just_made = row.booked_at == work.at and State(row.state) is State.BOOKED
    had = range(0) if just_made else seat_ticks(row.start, row.minutes)
    return tuple(tick for tick in ticks if tick not in had)


def _refuse_overbooking(work: Work, place: Place, appointment_id: str | None) -> None:
    extra = calendar_rules(work.connection, work.station_id).extra_seats
    if not extra:
        raise RuleBroken("overbooking-off")
    if place.seat > extra + 1:
        raise RuleBroken("overbooking-full", seats=extra + 1)
    told = select(Overbooking.seat).where(Overbooking.appointment_id == appointment_id)
    if work.connection.execute(told).scalar_one_or_none() != place.seat:
        raise RuleBroken("overbooking-reason")


def _own_seat(work: Work, place: Place, appointment_id: str | None) -> Place:
    """Return the place with the further seat that an appointment was booked at, where it comes back to that time."""
    if appointment_id is None:
        return place
    row = work.connection.execute(
        select(Overbooking).where(
            Overbooking.appointment_id == appointment_id,
            Overbooking.desk_id == place.desk_id,
            Overbooking.day == place.day,
            Overbooking.start == place.start,
        )
    ).one_or_none()
    return replace(place, seat=row.seat) if row else place


def _refuse_if_taken(
    work: Work,
    place: Place,
    ticks: range,
    but: str | None = None,
    *,
    looking_on: bool = True,
    drop_expired: bool = False,
) -> None:
    """Refuse ticks that somebody has; what `but` has is as good as free, and so is a hold that has expired."""
    there = work.connection.execute(
        _THERE,
        {
            "desk_id": place.desk_id,
            "day": place.day,
            "seat": place.seat,
            "first": ticks.start,
            "behind_last": ticks.stop,
        },
    ).all()
    expired = dict.fromkeys(row.hold_id for row in there if row.hold_id and row.expires_at <= work.at)
    if drop_expired:
        for hold_id in expired:
            release_hold(work.connection, hold_id)
    others = (row for row in there if row.hold_id not in expired and (row.hold_id or row.appointment_id != but))
    taken = next(others, None)
    if taken is None:
        return
    held = taken.appointment_id is None
    staff_id = taken.staff_id if held else taken.booked_by
    name = work.connection.execute(select(Staff.name).where(Staff.id == staff_id)).scalar_one_or_none()
    search = (work.connection, work.station_id, place.service, place.minutes, work.at)
    raise RuleBroken(
        "seat-held" if held else "seat-taken",
        by=name or "",
        at=taken.held_at if held else taken.booked_at,
        next=next_free(*search, start_day=place.day, counter=work.counter) if looking_on else None,
    )


# Asked at every booking, and putting it together takes longer than asking it.

_ADD = insert(table(Seat))
_THERE = (
    select(
        Seat.hold_id,
        Seat.appointment_id,
        Appointment.booked_at,
        Appointment.booked_by,
        Hold.held_at,
        Hold.staff_id,
        Hold.expires_at,
    )
    .join(Appointment, Appointment.id == Seat.appointment_id, isouter=True)
    .join(Hold, Hold.id == Seat.hold_id, isouter=True)
    .where(
        Seat.desk_id == bindparam("desk_id"),
        Seat.day == bindparam("day"),
        Seat.seat == bindparam("seat"),
        Seat.tick >= bindparam("first"),
        Seat.tick < bindparam("behind_last"),
    )
    .order_by(Seat.tick)
)
"""Who has the ticks of a place, and since when."""
