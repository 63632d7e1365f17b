"""Issued papers across cases: those of this counter, and one by its number."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select

from desktop.domain.names import display_name
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import refuse_other_station
from desktop.storage.models import Case, IssuedPaper, Person, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class IssuedPaperRow:
    """An issued paper with the case that it belongs to.

    Attributes:
        name: the person's, as lists show it.
        application: the catalogue's code of what is applied for.
        made_at: UTC.
        copies: how often it was printed or saved.
        replaced_by: the number of the paper that says right what this one says wrong, or empty.
    """

    number: str
    kind: PaperKind
    case_id: str
    name: str
    application: str
    made_at: datetime
    made_by: str
    copies: int
    replaced_by: str = ""


def recent_papers(store: Store, limit: int) -> tuple[IssuedPaperRow, ...]:
    """Return the papers last issued at this counter, the newest first; only of the station's own cases (R17)."""
    made_here = IssuedPaper.number.contains(f"-{store.device.counter}-", autoescape=True)
    wanted = (
        _papers()
        .where(made_here, Case.station_id == store.device.station_id)
        .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
        .limit(limit)
    )
    with store.read() as connection:
        return tuple(_row(row) for row in connection.execute(wanted))


def paper_row(store: Store, number: str) -> IssuedPaperRow:
    """Return a paper by its whole number, whichever counter of the station made it.

    Raises:
        RuleBroken: `no-paper`; `belongs-to`, its case is another station's (R17).
    """
    with store.read() as connection:
        row = connection.execute(_papers().where(IssuedPaper.number == number)).one_or_none()
        if row is None:
            raise RuleBroken("no-paper")
        refuse_other_station(connection, store.device.station_id, row.station_id)
        return _row(row)


def _papers() -> Select[*tuple[Any, ...]]:
    return (
        select(
            IssuedPaper.number,
            IssuedPaper.kind,
            IssuedPaper.case_id,
            IssuedPaper.made_at,
            IssuedPaper.copies,
            IssuedPaper.replaced_by,
            Staff.name.label("made_by"),
            Case.application,
            Case.station_id,
            Person.family_name,
            Person.given_names,
        )
        .join(Case, Case.id == IssuedPaper.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(Staff, Staff.id == IssuedPaper.made_by)
    )


def _row(row: Row[Any]) -> IssuedPaperRow:
    return IssuedPaperRow(
        number=row.number,
        kind=PaperKind(row.kind),
        case_id=row.case_id,
        name=display_name(row.family_name, row.given_names),
        application=row.application,
        made_at=row.made_at,
        made_by=row.made_by,
        copies=row.copies,
        replaced_by=row.replaced_by or "",
    )
