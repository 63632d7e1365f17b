"""Who looked at a case, or at a person: for those who audit the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, select

from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import refuse_other_station
from desktop.services.looks import LOOKS, ReadLooks, journalled
from desktop.services.work import Actor
from desktop.storage.models import Case, JournalEntry, JournalPayload, Staff
from desktop.storage.store import Store

MOST = 2000


@dataclass(frozen=True, slots=True)
class LookRow:
    """Somebody looked.

    Attributes:
        at: UTC.
        command: what was done, by the name of its command.
        by: who; empty for the program itself.
        application: what the case is about that was looked at.
        because: the reason that was given, a code or words; empty where none was asked for.
        detail: what was searched for, or the number of the paper that was printed.
    """

    entry_id: str
    at: datetime
    command: str
    by: str
    case_id: str
    application: str
    because: str
    detail: str


def looks_at(store: Store, actor: Actor, case_id: str, *, of_person: bool = False) -> tuple[LookRow, ...]:
    """Return who looked at a case, the newest first; this look is in the journal before anything is returned.

    Args:
        store: the database.
        actor: who reads it.
        case_id: the case.
        of_person: look at all cases that the person has at this station.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `no-right`; `look-not-journalled`.
    """
    with store.read() as connection:
        case = connection.execute(select(Case.person_id, Case.station_id).where(Case.id == case_id)).one_or_none()
        if case is None:
            raise RuleBroken("no-case")
        refuse_other_station(connection, store.device.station_id, case.station_id)
    journalled(store, actor, ReadLooks(case_id, of_person))
    with store.read() as connection:
        cases = {case_id}
        if of_person:
            whose = (Case.person_id == case.person_id, Case.station_id == store.device.station_id)
            cases.update(connection.execute(select(Case.id).where(*whose)).scalars())
        return _rows(connection, cases)


def _rows(connection: Connection, cases: set[str]) -> tuple[LookRow, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            JournalEntry.id,
            JournalEntry.at,
            JournalEntry.command,
            JournalEntry.case_id,
            JournalPayload.body,
            Staff.name.label("by"),
            Case.application,
        )
        .join(Case, Case.id == JournalEntry.case_id)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .where(JournalEntry.case_id.in_(sorted(cases)), JournalEntry.command.in_(LOOKS))
        .order_by(JournalEntry.at.desc(), JournalEntry.number.desc())
        .limit(MOST)
    )
    return tuple(_row(row) for row in connection.execute(query))


def _row(row: Row[Any]) -> LookRow:
    # Retention may have taken the body away; who looked and when stays.
    said: Mapping[str, Any] = msgspec.json.decode(row.body) if row.body else {}
    return LookRow(
        row.id,
        row.at,
        row.command,
        row.by or "",
        row.case_id,
        row.application,
        str(said.get("because", "")),
        str(said.get("query", "") or said.get("number", "")),
    )
