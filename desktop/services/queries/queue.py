"""The queue of a day: waiting numbers, drop-ins, who was handed over, and who is next at a desk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select
from sqlalchemy.orm import aliased

from desktop.domain.appointments import State, Step
from desktop.domain.clock import instant_of
from desktop.domain.names import display_name
from desktop.domain.queue import DayTerms, DeskAt, Next, Waiter, gap_ends, next_at
from desktop.services.day_rules import day_terms
from desktop.services.queries.calendar import DeskRow
from desktop.services.queries.day import AppointmentRow
from desktop.services.walk_ins import walk_in_steps
from desktop.storage.models import Appointment, Case, Desk, HandOver, Person, QueueNumber, Staff, WalkIn
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class HandedOver:
    """That somebody who waits was handed over.

    Attributes:
        from_desk, to_desk: numbers of desks; `to_desk` is empty for back to those who wait.
        to_desk_id: the desk that goes on, or empty.
        at: UTC.
    """

    hand_over_id: str
    from_desk: str
    to_desk: str
    to_desk_id: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WalkInRow:
    """A drop-in.

    Attributes:
        name, case_id, application: empty until the person is known.
        served_at: the number of the desk that they were called to, or empty; `served_at_id` is its id.
        arrived_at, called_at, ended_at: instants, UTC.
        steps: what may be done next, in the order of the work.
    """

    walk_in_id: str
    day: date
    number: int
    service: str
    minutes: int
    note: str
    case_id: str
    name: str
    application: str
    state: State
    served_at: str
    served_at_id: str
    arrived_at: datetime
    called_at: datetime | None
    ended_at: datetime | None
    steps: tuple[Step, ...]
    handed: HandedOver | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """What the day knows beside the appointments.

    Attributes:
        numbers: waiting numbers by the id of the appointment.
        handed: who was handed over and waits, by the id of the appointment.
        walk_ins: the drop-ins of the day, by number; those noted by mistake are left out.
    """

    terms: DayTerms = field(default_factory=DayTerms)
    numbers: Mapping[str, int] = field(default_factory=dict)
    handed: Mapping[str, HandedOver] = field(default_factory=dict)
    walk_ins: tuple[WalkInRow, ...] = ()


def queue_of_day(store: Store, day: date) -> Queue:
    """Return the queue of the station on a local day."""
    station_id = store.device.station_id
    with store.read() as connection:
        numbered = select(QueueNumber.appointment_id, QueueNumber.number).where(
            QueueNumber.station_id == station_id, QueueNumber.day == day, QueueNumber.appointment_id.is_not(None)
        )
        of_day = (Appointment.station_id == station_id, Appointment.day == day, Appointment.state == State.ARRIVED)
        return Queue(
            terms=day_terms(connection, station_id),
            numbers={row.appointment_id: row.number for row in connection.execute(numbered)},
            handed=_handed(connection, HandOver.appointment_id, Appointment, *of_day),
            walk_ins=_walk_ins(connection, WalkIn.station_id == station_id, WalkIn.day == day),
        )


def walk_ins_left_open(store: Store, first: date, last: date) -> tuple[WalkInRow, ...]:
    """Return the drop-ins between two local days, both included, who wait or are at a desk."""
    conditions = (
        WalkIn.station_id == store.device.station_id,
        WalkIn.day.between(first, last),
        WalkIn.state.in_((State.ARRIVED, State.IN_SERVICE)),
    )
    with store.read() as connection:
        return _walk_ins(connection, *conditions)


def waiters(rows: Iterable[AppointmentRow], queue: Queue) -> tuple[Waiter, ...]:
    """Return all who are here and wait, in no order."""
    booked = [
        Waiter(
            key=row.appointment_id,
            arrived=row.arrived_at,
            number=queue.numbers.get(row.appointment_id, 0),
            booked=instant_of(row.day, row.start),
            desk_id=row.desk_id,
            service=row.service,
            minutes=row.minutes,
            handed_to=_handed_to(queue.handed.get(row.appointment_id)),
        )
        for row in rows
        if row.state is State.ARRIVED and row.arrived_at is not None
    ]
    drop_ins = [
        Waiter(
            key=row.walk_in_id,
            arrived=row.arrived_at,
            number=row.number,
            booked=None,
            desk_id="",
            service=row.service,
            minutes=row.minutes,
            handed_to=_handed_to(row.handed),
        )
        for row in queue.walk_ins
        if row.state is State.ARRIVED
    ]
    return (*booked, *drop_ins)


def expected_at(rows: Iterable[AppointmentRow], desk_id: str) -> tuple[datetime, ...]:
    """Return the promised times, UTC, of those who are booked at a desk and have not come yet."""
    return tuple(instant_of(row.day, row.start) for row in rows if row.state is State.BOOKED and row.desk_id == desk_id)


def next_for(rows: Sequence[AppointmentRow], queue: Queue, desk: DeskRow, now: datetime) -> Next:
    """Return who is next at a desk today, and why."""
    at = DeskAt(desk.desk_id, desk.services)
    return next_at(at, waiters(rows, queue), expected_at(rows, desk.desk_id), now, queue.terms)


def gap_at(rows: Iterable[AppointmentRow], desk: DeskRow, now: datetime) -> datetime | None:
    """Return when the next one is expected at a desk, UTC; None where nobody is any more."""
    return gap_ends(expected_at(rows, desk.desk_id), now)


def _handed_to(handed: HandedOver | None) -> str:
    return handed.to_desk_id if handed else ""


def _handed(
    connection: Connection, owner: Any, model: type[Appointment | WalkIn], *conditions: ColumnElement[bool]
) -> dict[str, HandedOver]:
    """Return the newest hand-over of each who waits; one from before they came again counts no more."""
    gave, takes = aliased(Desk), aliased(Desk)
    query: Select[*tuple[Any, ...]] = (
        select(
            owner.label("owner"),
            HandOver.id,
            HandOver.reason,
            HandOver.handed_at,
            HandOver.to_desk.label("to_desk_id"),
            Staff.name.label("by"),
            gave.number.label("from_number"),
            takes.number.label("to_number"),
        )
        .join(model, model.id == owner)
        .join(Staff, Staff.id == HandOver.handed_by)
        .join(gave, gave.id == HandOver.from_desk, isouter=True)
        .join(takes, takes.id == HandOver.to_desk, isouter=True)
        .where(*conditions, HandOver.handed_at >= model.arrived_at)
        .order_by(HandOver.handed_at, HandOver.id)
    )
    return {
        row.owner: HandedOver(
            row.id,
            row.from_number or "",
            row.to_number or "",
            row.to_desk_id or "",
            row.reason,
            row.by,
            row.handed_at,
        )
        for row in connection.execute(query)
    }


def _walk_ins(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[WalkInRow, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            *WalkIn.__table__.columns,
            func.coalesce(QueueNumber.number, 0).label("number"),
            Person.family_name,
            Person.given_names,
            Case.application,
            Desk.number.label("desk"),
        )
        .join(QueueNumber, QueueNumber.walk_in_id == WalkIn.id, isouter=True)
        .join(Case, Case.id == WalkIn.case_id, isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
        .join(Desk, Desk.id == WalkIn.served_at_desk, isouter=True)
        .where(*conditions, WalkIn.state != State.CANCELLED)
        .order_by(WalkIn.day, QueueNumber.number, WalkIn.id)
    )
    waiting = (*conditions, WalkIn.state == State.ARRIVED)
    handed = _handed(connection, HandOver.walk_in_id, WalkIn, *waiting)
    return tuple(_walk_in(row, handed.get(row.id)) for row in connection.execute(query).all())


def _walk_in(row: Row[Any], handed: HandedOver | None) -> WalkInRow:
    state = State(row.state)
    return WalkInRow(
        walk_in_id=row.id,
        day=row.day,
        number=row.number,
        service=row.service,
        minutes=row.minutes,
        note=row.note,
        case_id=row.case_id or "",
        name=display_name(row.family_name, row.given_names) if row.family_name is not None else "",
        application=row.application or "",
        state=state,
        served_at=row.desk or "",
        served_at_id=row.served_at_desk or "",
        arrived_at=row.arrived_at,
        called_at=row.called_at,
        ended_at=row.ended_at,
        steps=walk_in_steps(state),
        handed=handed,
    )
