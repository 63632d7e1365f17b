"""Issued papers across cases: those of this counter, and one by its number."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from desktop.domain.clock import instant_of
from desktop.domain.names import display_name
from desktop.domain.paper_copies import CopyState, Given, copy_state
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import refuse_other_station
from desktop.services.queries.blank_forms import no_paper
from desktop.services.queries.paper_copies import newest_copy
from desktop.storage.models import Case, IssuedPaper, PaperCopy, Person, Staff, VoidedPaper
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class IssuedPaperRow:
    """An issued paper with the case that it belongs to.

    Attributes:
        case_id: empty, as `name` and `application`, where it is about no case.
        name: the person's, as lists show it.
        application: the catalogue's code of what is applied for.
        made_at: UTC.
        copies: how often it was printed or saved.
        replaced_by: the number of the paper that says right what this one says wrong, or empty.
        voided_at: UTC, when what it says was taken back; it is printed no more. None for a paper that holds.
        state: how far its newest copy has come.
        given_at: UTC, when that copy was handed over or posted, or None.
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
    state: CopyState = CopyState.MADE
    given_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WantedPapers:
    """Which papers a list shows; what is None does not narrow it.

    Attributes:
        day: the local day on which they were made.
        state: how far they have come; void and replaced ones have none.
    """

    day: date | None = None
    kind: PaperKind | None = None
    state: CopyState | None = None


ALL_PAPERS = WantedPapers()


def recent_papers(store: Store, limit: int, wanted: WantedPapers = ALL_PAPERS) -> tuple[IssuedPaperRow, ...]:
    """Return the papers last issued at this counter, the newest first; only of the station's own cases (R17)."""
    made_here = IssuedPaper.number.contains(f"-{store.device.counter}-", autoescape=True)
    query = (
        _papers()
        .where(made_here, IssuedPaper.station_id == store.device.station_id, *_narrowed(wanted))
        .where(func.coalesce(Case.station_id, IssuedPaper.station_id) == store.device.station_id)
        # The void letters of bookings that went with their case are in no list.
        .where(or_(IssuedPaper.case_id.is_not(None), IssuedPaper.kind != PaperKind.APPOINTMENT_LETTER))
        .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
        .limit(limit)
    )
    with store.read() as connection:
        return tuple(_row(row) for row in connection.execute(query))


def paper_row(store: Store, number: str) -> IssuedPaperRow:
    """Return a paper by its whole number, whichever counter of the station made it.

    Raises:
        RuleBroken: `no-paper`; `belongs-to`, it is another station's (R17); `booking-letter-void`, the booking that it
            told of was taken back with its case; `blank-form-not-entered`; `journal-extract`.
    """
    with store.read() as connection:
        row = connection.execute(_papers().where(IssuedPaper.number == number)).one_or_none()
        if row is None:
            raise no_paper(connection, number)
        refuse_other_station(connection, store.device.station_id, row.station_id)
        if row.case_id is None and row.kind == PaperKind.APPOINTMENT_LETTER:
            raise _void_without_case(connection, number)
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
            PaperCopy.given,
            PaperCopy.given_at,
            Staff.name.label("made_by"),
            Case.application,
            func.coalesce(Case.station_id, IssuedPaper.station_id).label("station_id"),
            Person.family_name,
            Person.given_names,
        )
        .join(Staff, Staff.id == IssuedPaper.made_by)
        .join(Case, Case.id == IssuedPaper.case_id, isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
        .join(VoidedPaper, VoidedPaper.number == IssuedPaper.number, isouter=True)
        .join(PaperCopy, newest_copy(), isouter=True)
    )


def _narrowed(wanted: WantedPapers) -> tuple[Any, ...]:
    conditions: list[Any] = []
    if wanted.day is not None:
        conditions.append(IssuedPaper.made_at >= instant_of(wanted.day, 0))
        conditions.append(IssuedPaper.made_at < instant_of(wanted.day + timedelta(days=1), 0))
    if wanted.kind is not None:
        conditions.append(IssuedPaper.kind == wanted.kind)
    if wanted.state is None:
        return tuple(conditions)
    conditions += [VoidedPaper.number.is_(None), IssuedPaper.replaced_by.is_(None)]
    match wanted.state:
        case CopyState.MADE:
            conditions.append(IssuedPaper.copies == 0)
        case CopyState.PRINTED:
            conditions += [IssuedPaper.copies > 0, PaperCopy.given.is_(None)]
        case CopyState.HANDED_OVER | CopyState.POSTED:
            conditions.append(PaperCopy.given == wanted.state)
    return tuple(conditions)


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
        case_id=row.case_id or "",
        name=display_name(row.family_name, row.given_names) if row.case_id else "",
        application=row.application or "",
        made_at=row.made_at,
        made_by=row.made_by,
        copies=row.copies,
        replaced_by=row.replaced_by or "",
        voided_at=row.voided_at,
        state=copy_state(row.copies, Given(row.given) if row.given else None),
        given_at=row.given_at,
    )
