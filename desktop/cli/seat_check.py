"""Compare the seats with the appointments: each has exactly its ticks, or none."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, select

from desktop.domain.appointments import HOLDS_SEAT, Standing, State, seat_ticks
from desktop.storage.models import Appointment, Seat


@dataclass(frozen=True, slots=True)
class SeatCheck:
    """What was found.

    Attributes:
        held: appointments that hold a seat.
        wrong: ids of appointments whose ticks are not those of their time.
    """

    appointments: int
    held: int
    wrong: tuple[str, ...]


def check_seats(connection: Connection) -> SeatCheck:
    """Return which appointments do not have exactly the ticks of their time at one seat of their desk.

    Whoever has lost the place to another (`needs-new-time`) holds none.
    """
    seats = groupby(_seats(connection), key=attrgetter("appointment_id"))
    owner, ticks = next(seats, (None, iter(())))
    count = held = 0
    wrong: list[str] = []
    for row in _appointments(connection):
        count += 1
        found: list[Row[*tuple[Any, ...]]] = []
        if owner == row.id:
            found = list(ticks)
            owner, ticks = next(seats, (None, iter(())))
        holds = State(row.state) in HOLDS_SEAT and row.standing != Standing.NEEDS_NEW_TIME
        held += holds
        expected = [(row.desk_id, row.day, tick) for tick in seat_ticks(row.start, row.minutes)] if holds else []
        one_seat = len({seat.seat for seat in found}) <= 1
        if not one_seat or [(seat.desk_id, seat.day, seat.tick) for seat in found] != expected:
            wrong.append(row.id)
    return SeatCheck(count, held, tuple(wrong))


def _appointments(connection: Connection) -> Iterator[Row[*tuple[Any, ...]]]:
    columns = (Appointment.desk_id, Appointment.day, Appointment.start, Appointment.minutes)
    query = select(Appointment.id, *columns, Appointment.state, Appointment.standing).order_by(Appointment.id)
    yield from connection.execution_options(stream_results=True).execute(query)


def _seats(connection: Connection) -> Iterator[Row[*tuple[Any, ...]]]:
    query = (
        select(Seat.appointment_id, Seat.desk_id, Seat.day, Seat.tick, Seat.seat)
        .where(Seat.appointment_id.is_not(None))
        .order_by(Seat.appointment_id, Seat.tick, Seat.seat)
    )
    yield from connection.execution_options(stream_results=True).execute(query)
