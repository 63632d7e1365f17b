"""What was corrected in a case and of its person: was and is, who, when, why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Result, Row, and_, or_, select

from desktop.domain.corrections import FOLLOWS, HOLDER, PAPER, Correction, CorrectionKind, Mistake
from desktop.domain.names import display_name
from desktop.services.case_facts import read_case
from desktop.storage.models import CorrectionRecord, Person, PersonJoin, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class CorrectedTogether:
    """What was corrected in one go.

    Attributes:
        values: was and is, as stored texts; of a person whose the case is, the name.
        papers: the papers that were issued again, old number and new.
        because: a coded reason, or words; for another part of an application, its name.
        undone_at: since when it does not hold any more, UTC, or None.
    """

    entry_id: str
    kind: CorrectionKind
    at: datetime
    by: str
    mistake: Mistake
    because: str
    written_note: str
    values: tuple[Correction, ...]
    papers: tuple[tuple[str, str], ...]
    undone_at: datetime | None


def corrections_of(store: Store, case_id: str) -> tuple[CorrectedTogether, ...]:
    """Return what was corrected in a case and of the person whose it is, the newest first.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        joined = select(PersonJoin.gone_id).where(PersonJoin.kept_id == case.person_id, PersonJoin.parted_at.is_(None))
        whose = or_(CorrectionRecord.person_id == case.person_id, CorrectionRecord.person_id.in_(joined))
        of_person = and_(CorrectionRecord.kind == CorrectionKind.PERSON, whose)
        in_case = and_(CorrectionRecord.kind != CorrectionKind.PERSON, CorrectionRecord.case_id == case_id)
        wanted = (
            select(CorrectionRecord, Staff.name.label("by"))
            .join(Staff, Staff.id == CorrectionRecord.corrected_by)
            .where(or_(of_person, in_case))
            .order_by(CorrectionRecord.entry_id, CorrectionRecord.position)
        )
        result: Result[Any] = connection.execute(wanted)
        rows = result.all()
        names = _names(connection, rows)
    found = [_together(list(group), names) for _, group in groupby(rows, attrgetter("entry_id"))]
    return tuple(sorted(found, key=lambda each: (each.at, each.entry_id), reverse=True))


def _together(rows: list[Row[Any]], names: dict[str, str]) -> CorrectedTogether:
    first = rows[0]
    values = (
        Correction(
            row.field, names.get(row.before_value, row.before_value), names.get(row.after_value, row.after_value)
        )
        for row in rows
        if row.field != PAPER and row.field not in FOLLOWS
    )
    return CorrectedTogether(
        entry_id=first.entry_id,
        kind=CorrectionKind(first.kind),
        at=first.corrected_at,
        by=first.by,
        mistake=Mistake(first.mistake),
        because=first.because,
        written_note=first.written_note,
        values=tuple(values),
        papers=tuple((row.before_value, row.after_value) for row in rows if row.field == PAPER),
        undone_at=first.undone_at,
    )


def _names(connection: Connection, rows: Iterable[Row[Any]]) -> dict[str, str]:
    """Return the names of the people whose a case was and is."""
    ids = {value for row in rows if row.field == HOLDER for value in (row.before_value, row.after_value)}
    if not ids:
        return {}
    wanted = select(Person.id, Person.family_name, Person.given_names).where(Person.id.in_(sorted(ids)))
    return {row.id: display_name(row.family_name, row.given_names) for row in connection.execute(wanted)}
