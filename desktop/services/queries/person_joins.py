"""What is known of a person who was entered twice: what a join would move, and the joins that were made."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Result, func, or_, select
from sqlalchemy.orm import aliased

from desktop.domain.appointments import State
from desktop.domain.names import display_name
from desktop.services.case_facts import read_case
from desktop.storage.models import Appointment, Case, IssuedPaper, Person, PersonJoin, Staff
from desktop.storage.store import Store

_COMING = (State.BOOKED, State.ARRIVED, State.IN_SERVICE)


@dataclass(frozen=True, slots=True)
class Moving:
    """What becomes that of the one kept, counted."""

    cases: int
    appointments: int
    papers: int


@dataclass(frozen=True, slots=True)
class JoinRow:
    """A join in which a person took part.

    Attributes:
        at: UTC.
        name, born_on: of the entry that is gone, as it was.
        parted_at: since when it does not hold, UTC, or None.
        fields: what the one kept took over.
    """

    join_id: str
    at: datetime
    by: str
    name: str
    born_on: str
    because: str
    fields: tuple[str, ...]
    parted_at: datetime | None
    parted_by: str


def what_moves(store: Store, case_id: str) -> Moving:
    """Return what the person of a case has at this station.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        person_id = read_case(connection, store, case_id).person_id
        cases = list(connection.execute(select(Case.id).where(Case.person_id == person_id)).scalars())
        coming = select(func.count()).where(Appointment.case_id.in_(cases), Appointment.state.in_(_COMING))
        papers = select(func.count()).where(IssuedPaper.case_id.in_(cases))
        return Moving(len(cases), connection.execute(coming).scalar_one(), connection.execute(papers).scalar_one())


def joins_of(store: Store, case_id: str) -> tuple[JoinRow, ...]:
    """Return the joins in which the person of a case took part, the newest first.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        person_id = read_case(connection, store, case_id).person_id
        parter = aliased(Staff)
        query = (
            select(
                PersonJoin,
                Person.family_name,
                Person.given_names,
                Person.born_on,
                Staff.name.label("by"),
                parter.name.label("parter"),
            )
            .join(Person, Person.id == PersonJoin.gone_id)
            .join(Staff, Staff.id == PersonJoin.joined_by)
            .join(parter, parter.id == PersonJoin.parted_by, isouter=True)
            .where(or_(PersonJoin.kept_id == person_id, PersonJoin.gone_id == person_id))
            .order_by(PersonJoin.joined_at.desc(), PersonJoin.id.desc())
        )
        found: Result[Any] = connection.execute(query)
        return tuple(
            JoinRow(
                row.id,
                row.joined_at,
                row.by,
                display_name(row.family_name, row.given_names),
                row.born_on,
                row.because,
                tuple(row.changed),
                row.parted_at,
                row.parter or "",
            )
            for row in found
        )
