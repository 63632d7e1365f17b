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
from desktop.services.families import errand_of
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

    @property
    def to_book(self) -> bool:
        """Whether a time has still to be booked: the case goes on, and there is none."""
        return self.next_day is None and self.status not in CLOSED


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


def _next(connection: Connection, case_id: str, today: date) -> Row[Any] | None:
    query: Select[*tuple[Any, ...]] = (
        select(Appointment.day, Appointment.start, Appointment.state, Desk.number.label("desk"))
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
    )
