"""The further facts of a case, by the names that the advice reads (`desktop.services.advice.facts_of`)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, select, update

from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import refuse_other_station
from desktop.services.work import Work
from desktop.storage.models import Case
from desktop.storage.store import Store

Fact = str | bool


def put_facts(work: Work, case: Row[Any], facts: Mapping[str, Fact | None], **columns: object) -> None:
    """Write facts of a case, and columns beside them; a fact that is None is forgotten."""
    merged: dict[str, object] = {**case.other_facts, **facts}
    known = {name: value for name, value in merged.items() if value is not None}
    work.connection.execute(update(Case).where(Case.id == case.id).values(other_facts=known, **columns))


def read_case(connection: Connection, store: Store, case_id: str) -> Row[Any]:
    """Return the row of a case of this station, for reading.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    case = connection.execute(select(Case).where(Case.id == case_id)).one_or_none()
    if case is None:
        raise RuleBroken("no-case")
    refuse_other_station(connection, store.device.station_id, case.station_id)
    return case
