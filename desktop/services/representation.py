"""Guardians and holders of a power of attorney: from when they act, and when and why that ended (R60)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import ADULT, EndedBecause, RepresentativeKind
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.case_facts import read_case
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Representative
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class AppointRepresentative:
    """Note who acts for the applicant.

    Attributes:
        relation: to the applicant, such as `mother` or `lawyer`.
        valid_from: local day from which it holds.
        attends: whether they come along to the counter, as a guardian does.
    """

    representative_id: str
    case_id: str
    kind: RepresentativeKind
    name: str
    valid_from: date
    relation: str = ""
    attends: bool = False


@dataclass(frozen=True, slots=True)
class EndRepresentation:
    """Note that somebody no longer acts for the applicant, from a local day on."""

    representative_id: str
    ended_on: date
    because: EndedBecause


@dataclass(frozen=True, slots=True)
class ResumeRepresentation:
    """The end was noted by mistake."""

    representative_id: str


@dataclass(frozen=True, slots=True)
class RemoveRepresentative:
    """Somebody was noted by mistake."""

    representative_id: str


@dataclass(frozen=True, slots=True)
class RepresentativeRow:
    """Somebody who acts, or acted, for an applicant; `ended_because` is None while they do."""

    representative_id: str
    kind: RepresentativeKind
    name: str
    relation: str
    attends: bool
    valid_from: date
    ended_on: date | None
    ended_because: EndedBecause | None


@handles(AppointRepresentative, name="appoint-representative", right=Right.BOOK, touches=Touched.CASES)
def appoint(work: Work, command: AppointRepresentative) -> str:
    """Write who acts, and return the id.

    Raises:
        RuleBroken: `representative-name-missing`; `relation-missing`, of a guardian; `represented-already`, by the
            same name as the same.
    """
    work.about(command.case_id)
    case_at_this_station(work, command.case_id)
    name, relation = " ".join(command.name.split()), " ".join(command.relation.split())
    if not name:
        raise RuleBroken("representative-name-missing")
    if command.kind is RepresentativeKind.GUARDIAN and not relation:
        raise RuleBroken("relation-missing")
    acting = representatives_of(work.connection, command.case_id)
    if any((row.kind, row.name) == (command.kind, name) and row.ended_on is None for row in acting):
        raise RuleBroken("represented-already")
    work.connection.execute(
        insert(Representative).values(
            id=command.representative_id,
            case_id=command.case_id,
            kind=command.kind,
            name=name,
            relation=relation,
            attends=command.attends,
            valid_from=command.valid_from,
            ended_because="",
            noted_at=work.at,
            noted_by=work.actor.staff_id,
        )
    )
    work.undo = RemoveRepresentative(command.representative_id)
    return command.representative_id


@handles(EndRepresentation, name="end-representation", right=Right.BOOK, touches=Touched.CASES)
def end(work: Work, command: EndRepresentation) -> None:
    """Write when and why it ended; a separation that is reported ends a power of attorney (R60).

    Raises:
        RuleBroken: `no-representative`, `representation-ended`, `ended-before-it-began`, `end-in-future`.
    """
    row = _representative(work, command.representative_id)
    if row.ended_on is not None:
        raise RuleBroken("representation-ended", day=row.ended_on)
    if command.ended_on < row.valid_from:
        raise RuleBroken("ended-before-it-began", day=row.valid_from)
    if command.ended_on > work.today:
        raise RuleBroken("end-in-future")
    _write_end(work, command.representative_id, command.ended_on, command.because)
    work.undo = ResumeRepresentation(command.representative_id)


@handles(ResumeRepresentation, name="resume-representation", right=Right.BOOK, touches=Touched.CASES)
def resume(work: Work, command: ResumeRepresentation) -> None:
    """Take the end back.

    Raises:
        RuleBroken: `no-representative`.
    """
    _representative(work, command.representative_id)
    _write_end(work, command.representative_id, None, None)


@handles(RemoveRepresentative, name="remove-representative", right=Right.BOOK, touches=Touched.CASES)
def remove(work: Work, command: RemoveRepresentative) -> None:
    """Take back that somebody acts.

    Raises:
        RuleBroken: `no-representative`; `representation-ended`, the end is kept and cannot be undone past.
    """
    row = _representative(work, command.representative_id)
    if row.ended_on is not None:
        raise RuleBroken("representation-ended", day=row.ended_on)
    work.connection.execute(delete(Representative).where(Representative.id == command.representative_id))


def end_powers_of_attorney(work: Work, case_id: str) -> tuple[str, ...]:
    """End every power of attorney of a case because of separation, today (R60), and return the ids of those."""
    ended = [
        row
        for row in representatives_of(work.connection, case_id)
        if row.kind is RepresentativeKind.POWER_OF_ATTORNEY and row.ended_on is None
    ]
    for row in ended:
        # A power that was to begin later ends on the day on which it would have begun.
        _write_end(work, row.representative_id, max(work.today, row.valid_from), EndedBecause.SEPARATION)
    return tuple(row.representative_id for row in ended)


def resume_powers_of_attorney(work: Work, ids: tuple[str, ...]) -> None:
    """Let powers of attorney hold again that had ended with a withdrawal that is taken back."""
    for representative_id in ids:
        _write_end(work, representative_id, None, None)


def representatives_of(connection: Connection, case_id: str) -> tuple[RepresentativeRow, ...]:
    """Return who acts or acted for the applicant of a case, those who act first, then by time."""
    rows = connection.execute(
        select(Representative)
        .where(Representative.case_id == case_id)
        .order_by(Representative.ended_on.is_not(None), Representative.valid_from, Representative.id)
    )
    return tuple(_plain(row) for row in rows)


def representatives(store: Store, case_id: str) -> tuple[RepresentativeRow, ...]:
    """Return who acts or acted for the applicant of a case of this station.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        read_case(connection, store, case_id)
        return representatives_of(connection, case_id)


def needs_guardian(born_on: str, today: date) -> bool:
    """Tell whether somebody is under 18 and attends with a guardian; of what is unknown, the youngest age counts."""
    try:
        return PartialDate.parse(born_on).age_on(today) < ADULT
    except BadBirthDate:
        return False


def _write_end(work: Work, representative_id: str, ended_on: date | None, because: EndedBecause | None) -> None:
    work.connection.execute(
        update(Representative)
        .where(Representative.id == representative_id)
        .values(ended_on=ended_on, ended_because=because.value if because else "")
    )


def _representative(work: Work, representative_id: str) -> Row[Any]:
    row = work.connection.execute(select(Representative).where(Representative.id == representative_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-representative")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    return row


def _plain(row: Row[Any]) -> RepresentativeRow:
    return RepresentativeRow(
        representative_id=row.id,
        kind=RepresentativeKind(row.kind),
        name=row.name,
        relation=row.relation,
        attends=row.attends,
        valid_from=row.valid_from,
        ended_on=row.ended_on,
        ended_because=EndedBecause(row.ended_because) if row.ended_because else None,
    )
