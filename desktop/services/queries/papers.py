"""Issued papers across cases: those of this counter, and one by its number."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from desktop.domain.names import display_name
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import refuse_other_station
from desktop.storage.models import Case, IssuedPaper, Person, Staff, VoidedPaper
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
        voided_at: UTC, when what it says was taken back; it is printed no more. None for a paper that holds.
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
    voided_at: datetime | None = None


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
        RuleBroken: `no-paper`; `belongs-to`, its case is another station's (R17); `booking-letter-void`, the booking
            that it told of was taken back with its case.
    """
    with store.read() as connection:
        row = connection.execute(_papers().where(IssuedPaper.number == number)).one_or_none()
        if row is None:
            raise _void_without_case(connection, number)
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
            VoidedPaper.voided_at,
            Staff.name.label("made_by"),
            Case.application,
            Case.station_id,
            Person.family_name,
            Person.given_names,
        )
        .join(Case, Case.id == IssuedPaper.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(Staff, Staff.id == IssuedPaper.made_by)
        .join(VoidedPaper, VoidedPaper.number == IssuedPaper.number, isouter=True)
    )


def _void_without_case(connection: Connection, number: str) -> RuleBroken:
    """Return why there is no case to a number."""
    row = connection.execute(
        select(Staff.name, VoidedPaper.voided_at)
        .join(Staff, Staff.id == VoidedPaper.voided_by)
        .where(VoidedPaper.number == number)
    ).one_or_none()
    return RuleBroken("booking-letter-void", by=row.name, at=row.voided_at) if row else RuleBroken("no-paper")


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
        voided_at=row.voided_at,
    )
