"""The list of the station's cases, page by page, the newest first."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, or_, select

from desktop.domain.appointments import State
from desktop.domain.cases import CaseStatus
from desktop.domain.clock import oslo_day
from desktop.domain.names import display_name, fold
from desktop.services.queries.find import MOST_WORDS, find
from desktop.storage import search
from desktop.storage.models import Appointment, Case, Person
from desktop.storage.store import Store

MOST_PEOPLE = 1000
"""A name as common as this narrows nothing: of more people only those entered last are listed."""

_LIVE = (State.BOOKED, State.ARRIVED, State.IN_SERVICE)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in the list.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for what is unknown.
        opened_at: UTC.
        next_day, next_start, next_state: the next appointment, local day and minute in Oslo; None where there is none.
    """

    case_id: str
    name: str
    born_on: str
    application: str
    status: CaseStatus
    opened_at: datetime
    next_day: date | None
    next_start: int | None
    next_state: State | None


@dataclass(frozen=True, slots=True)
class After:
    """The last case of a page: the next page begins behind it."""

    opened_at: datetime
    case_id: str


def cases(
    store: Store,
    statuses: Collection[CaseStatus] = (),
    text: str = "",
    limit: int = 100,
    after: After | None = None,
) -> tuple[CaseRow, ...]:
    """Return cases of this station (R17), the newest first.

    Args:
        store: the counter's own database.
        statuses: where the cases stand; none named means all.
        text: names or a number, as in the search box; empty for everybody.
        limit: how many at most.
        after: the last case of the page before.
    """
    conditions: list[ColumnElement[bool]] = [Case.station_id == store.device.station_id]
    if statuses:
        conditions.append(Case.status.in_(sorted(statuses)))
    if after is not None:
        conditions.append(
            or_(
                Case.opened_at < after.opened_at,
                and_(Case.opened_at == after.opened_at, Case.id < after.case_id),
            )
        )
    people = _people(store, text)
    if people is not None:
        conditions.append(Case.person_id.in_(people))
    query: Select[*tuple[Any, ...]] = (
        select(
            Case.id,
            Case.application,
            Case.status,
            Case.opened_at,
            Person.family_name,
            Person.given_names,
            Person.born_on,
        )
        .join(Person, Person.id == Case.person_id)
        .where(*conditions)
        .order_by(Case.opened_at.desc(), Case.id.desc())
        .limit(limit)
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
        upcoming = _upcoming(connection, [row.id for row in rows], oslo_day(store.clock.now()))
    return tuple(_plain(row, upcoming.get(row.id)) for row in rows)


def _people(store: Store, text: str) -> list[str] | None:
    """Return the ids of the people whom a text means; None where it means everybody."""
    words = fold(text).split()
    if not words:
        return None
    if any(not any(letter.isalpha() for letter in word) for word in words):
        return [hit.person_id for hit in find(store, text)]
    with store.read() as connection:
        return search.people_by_name(connection.connection, words[:MOST_WORDS], MOST_PEOPLE)


def _upcoming(connection: Connection, case_ids: list[str], today: date) -> dict[str, Row[Any]]:
    """Return the next appointment of each case that has one."""
    query: Select[*tuple[Any, ...]] = (
        select(Appointment.case_id, Appointment.day, Appointment.start, Appointment.state)
        .where(Appointment.case_id.in_(case_ids), Appointment.day >= today, Appointment.state.in_(_LIVE))
        .order_by(Appointment.day.desc(), Appointment.start.desc())
    )
    return {row.case_id: row for row in connection.execute(query)}  # the earliest comes last and stays


def _plain(row: Row[Any], upcoming: Row[Any] | None) -> CaseRow:
    return CaseRow(
        case_id=row.id,
        name=display_name(row.family_name, row.given_names),
        born_on=row.born_on,
        application=row.application,
        status=CaseStatus(row.status),
        opened_at=row.opened_at,
        next_day=upcoming.day if upcoming else None,
        next_start=upcoming.start if upcoming else None,
        next_state=State(upcoming.state) if upcoming else None,
    )
