"""Who comes on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from desktop.domain.appointments import Standing, State, Step, legal_steps
from desktop.domain.names import display_name
from desktop.storage.models import Appointment, Case, Desk, Person
from desktop.storage.store import Store

_Served = aliased(Desk)


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One appointment in a list or a calendar.

    Attributes:
        day, start: local day and minute since midnight in Oslo.
        desk, desk_id: the desk that was booked; `served_at` is where the person was called to, or empty.
        application: the catalogue's code of what is applied for; `service` that of the errand.
        arrived_at, called_at, ended_at: instants, UTC.
        steps: what may be done next, in the order of the work.
        attended: whether the application has been handed in already.
    """

    appointment_id: str
    case_id: str
    person_id: str
    name: str
    day: date
    start: int
    minutes: int
    desk_id: str
    desk: str
    served_at: str
    service: str
    application: str
    state: State
    standing: Standing
    booking_number: str
    arrived_at: datetime | None
    called_at: datetime | None
    ended_at: datetime | None
    steps: tuple[Step, ...]
    attended: bool


def appointments_of_day(store: Store, day: date) -> tuple[AppointmentRow, ...]:
    """Return everybody who has, or had, an appointment on a local day, by time and desk."""
    return appointments_between(store, day, day)


def appointments_between(store: Store, first: date, last: date) -> tuple[AppointmentRow, ...]:
    """Return the appointments of the station from one local day to another, both included, by time and desk."""
    with store.read() as connection:
        return _rows(
            connection, Appointment.station_id == store.device.station_id, Appointment.day.between(first, last)
        )


def appointments_of_case(connection: Connection, case_id: str) -> tuple[AppointmentRow, ...]:
    """Return all appointments of a case, cancelled ones too, by time."""
    return _rows(connection, Appointment.case_id == case_id)


def rows_where(
    connection: Connection,
    *conditions: ColumnElement[bool],
    order: Sequence[ColumnElement[Any] | InstrumentedAttribute[Any]],
    limit: int,
) -> tuple[AppointmentRow, ...]:
    """Return so many of the appointments that fulfil all conditions, in an order."""
    query = _QUERY.where(*conditions).order_by(*order).limit(limit)
    return tuple(_plain(row) for row in connection.execute(query))


def _rows(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[AppointmentRow, ...]:
    query = _QUERY.where(*conditions).order_by(Appointment.day, Appointment.start, Desk.position)
    return tuple(_plain(row) for row in connection.execute(query))


_QUERY: Select[*tuple[Any, ...]] = (
    select(
        Appointment.id,
        Appointment.case_id,
        Case.person_id,
        Person.family_name,
        Person.given_names,
        Appointment.day,
        Appointment.start,
        Appointment.minutes,
        Appointment.desk_id,
        Desk.number.label("desk"),
        _Served.number.label("served_at"),
        Appointment.service,
        Case.application,
        Appointment.state,
        Appointment.standing,
        Appointment.booking_number,
        Appointment.arrived_at,
        Appointment.called_at,
        Appointment.ended_at,
        Case.attended_at,
    )
    .join(Case, Case.id == Appointment.case_id)
    .join(Person, Person.id == Case.person_id)
    .join(Desk, Desk.id == Appointment.desk_id)
    .join(_Served, _Served.id == Appointment.served_at_desk, isouter=True)
)


_STATES = {state.value: state for state in State}
_STANDINGS = {standing.value: standing for standing in Standing}
_STEPS = {state: legal_steps(state) for state in State}


def _plain(row: Row[Any]) -> AppointmentRow:
    # By place and not by name: a week of a large station has more than a thousand of them.
    values: tuple[Any, ...] = tuple(row)
    (
        appointment_id,
        case_id,
        person_id,
        family_name,
        given_names,
        day,
        start,
        minutes,
        desk_id,
        desk,
        served_at,
        service,
        application,
        state_code,
        standing,
        booking_number,
        arrived_at,
        called_at,
        ended_at,
        attended_at,
    ) = values
    state = _STATES[state_code]
    return AppointmentRow(
        appointment_id,
        case_id,
        person_id,
        display_name(family_name, given_names),
        day,
        start,
        minutes,
        desk_id,
        desk,
        served_at or "",
        service,
        application,
        state,
        _STANDINGS[standing],
        booking_number,
        arrived_at,
        called_at,
        ended_at,
        _STEPS[state],
        attended_at is not None,
    )
