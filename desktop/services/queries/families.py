"""The members of a family, each with where their case stands and when they come next."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, select

from desktop.domain.appointments import State
from desktop.domain.cases import CaseStatus
from desktop.domain.clock import oslo_day
from desktop.domain.names import display_name
from desktop.domain.outcomes import CLOSED
from desktop.services.advice import advice_on
from desktop.services.case_facts import read_case
from desktop.services.families import Visit, errand_of
from desktop.services.free_times import FreeTime
from desktop.services.neighbouring_times import Errand
from desktop.storage.models import Appointment, Case, Desk, Person
from desktop.storage.store import Store

_LIVE = (State.BOOKED, State.ARRIVED, State.IN_SERVICE)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a family with their case.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for what is unknown.
        service, minutes: what they come for next.
        next_day, next_start, next_desk, next_state: the next appointment, local; None and empty where there is none.
        next_id, next_desk_id, next_service, next_minutes, next_number: which it is, and what for; empty where none.
        attend_by: the last day on which handing in keeps the rights (R33); None where there is no such day to be met.
    """

    case_id: str
    person_id: str
    name: str
    born_on: str
    application: str
    status: CaseStatus
    service: str
    minutes: int
    next_day: date | None
    next_start: int | None
    next_desk: str
    next_state: State | None
    attend_by: date | None
    next_id: str = ""
    next_desk_id: str = ""
    next_service: str = ""
    next_minutes: int = 0
    next_number: str = ""

    @property
    def to_book(self) -> bool:
        """Whether a time has still to be booked: the case goes on, and there is none."""
        return self.next_day is None and self.status not in CLOSED

    @property
    def movable(self) -> bool:
        """Whether there is a time still to come, which can be moved."""
        return self.next_state is State.BOOKED and self.status not in CLOSED

    def visit(self, time: FreeTime) -> Visit:
        """Return what it takes to have this member come at a time: a move where there is a time, else a booking."""
        if not self.movable:
            return Visit(self.case_id, self.service, time)
        return Visit(self.case_id, self.next_service, time, self.next_id, self.next_number, self.next_time)

    @property
    def errand(self) -> Errand:
        """Return what the time is for."""
        return Errand(self.next_service, self.next_minutes) if self.movable else Errand(self.service, self.minutes)

    @property
    def next_time(self) -> FreeTime | None:
        """Return the time of the next appointment, or nothing."""
        if self.next_day is None or self.next_start is None:
            return None
        return FreeTime(self.next_desk_id, self.next_desk, self.next_day, self.next_start, self.next_minutes)


def family(store: Store, case_id: str) -> tuple[Member, ...]:
    """Return the family of a case, that case first, then by age; the case alone where it has none.

    Only cases of this station are in it (R17).

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    today = oslo_day(store.clock.now())
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        together = Case.family_id == case.family_id if case.family_id else Case.id == case_id
        query: Select[*tuple[Any, ...]] = (
            select(
                Case.id,
                Case.person_id,
                Case.application,
                Case.status,
                Case.attended_at,
                Person.family_name,
                Person.given_names,
                Person.born_on,
            )
            .join(Person, Person.id == Case.person_id)
            .where(together, Case.station_id == store.device.station_id)
            .order_by(Case.id != case_id, Person.born_on, Case.id)
        )
        rows = connection.execute(query).all()
        station_id = store.device.station_id
        return tuple(
            _member(row, _next(connection, row.id, today), _attend_by(connection, row, today, station_id))
            for row in rows
        )


def family_times(store: Store, case_id: str, but: str = "") -> tuple[FreeTime, ...]:
    """Return when those of a case's family come, from today on, the case among them; `but` is a case left out."""
    with store.read() as connection:
        family_id = connection.execute(select(Case.family_id).where(Case.id == case_id)).scalar_one_or_none()
        query = (
            select(Appointment.desk_id, Desk.number, Appointment.day, Appointment.start, Appointment.minutes)
            .join(Desk, Desk.id == Appointment.desk_id)
            .join(Case, Case.id == Appointment.case_id)
            .where(
                Case.family_id == family_id if family_id else Case.id == case_id,
                Case.id != but,
                Case.station_id == store.device.station_id,
                Appointment.day >= oslo_day(store.clock.now()),
                Appointment.state.in_(_LIVE),
            )
            .order_by(Appointment.day, Appointment.start, Desk.position)
        )
        return tuple(FreeTime(*row) for row in connection.execute(query))


def is_linked(store: Store, case_id: str) -> bool:
    """Tell whether a case belongs to a family."""
    with store.read() as connection:
        return bool(connection.execute(select(Case.family_id).where(Case.id == case_id)).scalar_one_or_none())


def _next(connection: Connection, case_id: str, today: date) -> Row[Any] | None:
    query: Select[*tuple[Any, ...]] = (
        select(
            Appointment.id,
            Appointment.day,
            Appointment.start,
            Appointment.minutes,
            Appointment.service,
            Appointment.state,
            Appointment.booking_number,
            Appointment.desk_id,
            Desk.number.label("desk"),
        )
        .join(Desk, Desk.id == Appointment.desk_id)
        .where(and_(Appointment.case_id == case_id, Appointment.day >= today, Appointment.state.in_(_LIVE)))
        .order_by(Appointment.day, Appointment.start)
        .limit(1)
    )
    return connection.execute(query).one_or_none()


def _attend_by(connection: Connection, row: Row[Any], today: date, station_id: str) -> date | None:
    if row.attended_at is not None:
        return None
    deadlines = advice_on(connection, row.id, today, station_id).conclusions.deadlines.value
    return deadlines.attend_by if deadlines is not None else None


def _member(row: Row[Any], coming: Row[Any] | None, attend_by: date | None) -> Member:
    code, minutes = errand_of(row.application, attended=row.attended_at is not None)
    return Member(
        case_id=row.id,
        person_id=row.person_id,
        name=display_name(row.family_name, row.given_names),
        born_on=row.born_on,
        application=row.application,
        status=CaseStatus(row.status),
        service=code,
        minutes=minutes,
        next_day=coming.day if coming else None,
        next_start=coming.start if coming else None,
        next_desk=coming.desk if coming else "",
        next_state=State(coming.state) if coming else None,
        attend_by=attend_by,
        next_id=coming.id if coming else "",
        next_desk_id=coming.desk_id if coming else "",
        next_service=coming.service if coming else "",
        next_minutes=coming.minutes if coming else 0,
        next_number=coming.booking_number if coming else "",
    )
