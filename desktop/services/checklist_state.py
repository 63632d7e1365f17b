"""The checklist of a case from its rows: the facts it looks at, its version, its lines; and how a line is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Date, Row, Select, String, bindparam, func, insert, select, update

from desktop.domain.appointments import State
from desktop.domain.cases import Channel
from desktop.domain.catalogue import Checklist, Condition, KnownFrom
from desktop.domain.catalogue_lookup import checklist_version
from desktop.domain.checklist import (
    NEVER_ASKED,
    KeptLine,
    Line,
    ListFacts,
    Said,
    answers_in,
    case_of_line,
    line_up,
)
from desktop.domain.clock import oslo_day
from desktop.domain.names import fold
from desktop.domain.papers import FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import ADULT, RepresentativeKind
from desktop.domain.till import FeePurpose
from desktop.services.appointments import refuse_other_station
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import (
    Appointment,
    Case,
    CaseChecklist,
    ChecklistLine,
    Fee,
    Passport,
    Person,
    Representative,
    table,
)

_GONE = (State.CANCELLED, State.NO_SHOW, State.LEFT)
_ADD = insert(table(CaseChecklist))


@dataclass(frozen=True, slots=True)
class CaseList:
    """The checklist of a case.

    Attributes:
        exists: whether the case has a list at all; one that came without documents has none.
        version: the catalogue's list that the case has.
        newer: the version that stands by now, where that is another one.
        passports: the further passports of the person, in order.
        held: how many passports the person was said to have held, the own one among them (R63).
        day: the local day on which the facts are looked at.
    """

    exists: bool
    version: Checklist
    newer: Checklist | None
    facts: ListFacts
    lines: tuple[Line, ...]
    passports: tuple[Row[Any], ...]
    person: Row[Any]
    held: int
    day: date

    def line(self, line_id: str) -> Line | None:
        """Return a line by its id, or None."""
        return next((line for line in self.lines if line.line_id == line_id), None)


def case_list(connection: Connection, case: Row[Any], today: date | None = None) -> CaseList:
    """Return the checklist of a case.

    The facts are looked at as they are on the day of the first hand-in; before it, on the day of the appointment that
    comes next; without one, on `today`, or where nothing is said on the day on which the case was opened.
    """
    known = catalogue()
    opened_on = oslo_day(case.opened_at)
    person = _person_and_facts(connection, case, today)
    kept = _kept(connection, case.id)
    chosen = connection.execute(_chosen(), {"case_id": case.id}).one_or_none()
    exists = bool(kept) or chosen is not None
    version = checklist_version(known, case.application, chosen.valid_from if chosen else opened_on)
    standing = checklist_version(known, case.application, today) if today else version
    day = oslo_day(case.attended_at) if case.attended_at else person.planned or today or opened_on
    passports = passports_of(connection, case.person_id)
    answers, held = _answered(chosen, kept, version)
    facts = ListFacts(
        under_18=_is_under_18(person.born_on, day),
        has_power_of_attorney=person.acts_from is not None and person.acts_from <= day,
        # What was paid in the portal is known there; only what was paid elsewhere must be proved.
        prepaid=case.channel == Channel.PAPER and person.prepaid > 0,
        employer_applies=case.other_facts.get("registered_by") == "employer",
        passports=tuple(row.id for row in passports),
        unnamed_passports=max(0, held - 1 - len(passports)),
        names_differ=any(name_differs(row, person) for row in passports),
        brings_photo=known.terms.applicant_brings_photo,
        answers=answers,
    )
    lines = line_up(case.id, version.documents if exists else (), known.circumstances, facts, kept)
    newer = standing if standing.valid_from > version.valid_from else None
    return CaseList(exists, version, newer, facts, lines, passports, person, held, day)


def passports_of(connection: Connection, person_id: str) -> tuple[Row[Any], ...]:
    """Return the passports of a person beside the registered one, in the order in which they were noted."""
    return tuple(connection.execute(_passports(), {"person_id": person_id}).all())


def name_differs(passport: Row[Any], person: Row[Any]) -> bool:
    """Tell whether a passport has another name than the person; spellings of the same name do not differ."""
    in_passport = fold(passport.family_name), fold(passport.given_names)
    return any(in_passport) and in_passport != (fold(person.family_name), fold(person.given_names))


def line_of(work: Work, line_id: str) -> tuple[Row[Any], CaseList, Line]:
    """Return a line of a case of this station, with the case and its list; the command is about that case.

    Raises:
        RuleBroken: `no-line`; `belongs-to` (R17).
    """
    found = work.connection.execute(select(ChecklistLine.case_id).where(ChecklistLine.id == line_id)).scalar()
    case_id = found or case_of_line(line_id)
    case = work.connection.execute(select(Case).where(Case.id == case_id)).one_or_none()
    if case is None:
        raise RuleBroken("no-line")
    work.about(case_id)
    refuse_other_station(work.connection, work.station_id, case.station_id)
    listed = case_list(work.connection, case, work.today)
    line = listed.line(line_id) or _hidden(work.connection, line_id)
    if line is None:
        raise RuleBroken("no-line")
    return case, listed, line


def write_line(work: Work, case: Row[Any], listed: CaseList, line: Line, said: Said) -> None:
    """Write what is said about a line, and the line itself where it is not in the database yet."""
    keep_version(work, case, listed)
    if not line.kept:
        insert_line(work, case.id, line, said)
        return
    work.connection.execute(
        update(ChecklistLine)
        .where(ChecklistLine.id == line.line_id)
        # A line that was for a passport not known by then is for this one from now on.
        .values(passport=line.passport, **columns_of(said))
    )


def insert_line(work: Work, case_id: str, line: Line, said: Said) -> None:
    """Write a line after those that are there."""
    last = select(func.max(ChecklistLine.position)).where(ChecklistLine.case_id == case_id)
    position = work.connection.execute(last).scalar()
    work.connection.execute(
        insert(ChecklistLine).values(
            id=line.line_id,
            case_id=case_id,
            position=0 if position is None else position + 1,
            document=line.document,
            passport=line.passport,
            name=line.name,
            required=line.required,
            **columns_of(said),
        )
    )


def keep_version(work: Work, case: Row[Any], listed: CaseList) -> None:
    """Write the version and the answers of a case that came from before they were kept."""
    known = work.connection.execute(select(CaseChecklist.case_id).where(CaseChecklist.case_id == case.id)).first()
    if known is None:
        write_version(work, case.id, listed.version.valid_from, listed.held, listed.facts.answers)


def write_version(
    work: Work,
    case_id: str,
    valid_from: date,
    passports: int,
    answers: Mapping[Condition, bool],
    *,
    is_new: bool = False,
) -> None:
    """Write the version, the number of passports held and the answers of a case; it has none if `is_new`."""
    values = {
        "valid_from": valid_from,
        "passports": passports,
        "answers": {condition.value: holds for condition, holds in answers.items()},
    }
    its_own = update(CaseChecklist).where(CaseChecklist.case_id == case_id)
    if is_new or not work.connection.execute(its_own.values(**values)).rowcount:
        work.connection.execute(_ADD, {"case_id": case_id, **values})


def columns_of(said: Said) -> dict[str, Any]:
    """Return the columns that hold what is said about a line."""
    return {name: getattr(said, name) for name in Said.__slots__}


def said_in(row: Row[Any]) -> Said:
    """Return what a row says about its line."""
    return Said(**{name: getattr(row, name) for name in Said.__slots__})


def _kept(connection: Connection, case_id: str) -> list[KeptLine]:
    return [_kept_line(row) for row in connection.execute(_lines(), {"case_id": case_id})]


def _kept_line(row: Row[Any]) -> KeptLine:
    return KeptLine(row.id, row.document, row.passport, row.name, said_in(row))


def _hidden(connection: Connection, line_id: str) -> Line | None:
    """Return a line that is not asked for and of which nothing is said: an undo may still have something to say."""
    row = connection.execute(select(ChecklistLine).where(ChecklistLine.id == line_id)).one_or_none()
    if row is None:
        return None
    kept = _kept_line(row)
    return Line(
        kept.line_id,
        kept.document,
        kept.passport,
        kept.name,
        required=False,
        asked_for=False,
        common_to_family=False,
        kept=True,
        said=kept.said,
    )


def _answered(chosen: Row[Any] | None, kept: list[KeptLine], version: Checklist) -> tuple[dict[Condition, bool], int]:
    if chosen is not None:
        return {Condition(code): holds for code, holds in chosen.answers.items()}, chosen.passports
    return opening_answers([line.document for line in kept], version)


def opening_answers(documents: list[str], version: Checklist) -> tuple[dict[Condition, bool], int]:
    """Return the answers and the number of passports that a list of documents was made with."""
    conditions = answers_in(documents, version.documents, catalogue().circumstances)
    per_passport = [each.code for each in version.documents if each.per_passport]
    most = max((documents.count(code) for code in per_passport), default=1)
    return dict.fromkeys(sorted(conditions), True), max(1, most)


def asks(condition: Condition) -> bool:
    """Tell whether a condition is one that the clerk can be asked about."""
    return any(
        each.condition is condition and each.known_from not in NEVER_ASKED | {KnownFrom.LINES}
        for each in catalogue().circumstances
    )


def _person_and_facts(connection: Connection, case: Row[Any], today: date | None) -> Row[Any]:
    """Return the person, and beside it the next planned day, from when somebody acts, and the fee paid beforehand.

    One statement, for this is read at every tick.
    """
    asked = {"case_id": case.id, "person_id": case.person_id, "from_day": today or date.min}
    return connection.execute(_person_and_more(), asked).one()


# These are read at every tick, and putting them together takes longer than asking them.

_CASE: ColumnElement[str] = bindparam("case_id", type_=String())
_PERSON: ColumnElement[str] = bindparam("person_id", type_=String())


@cache
def _chosen() -> Select[*tuple[Any, ...]]:
    return select(CaseChecklist).where(CaseChecklist.case_id == _CASE)


@cache
def _lines() -> Select[*tuple[Any, ...]]:
    return (
        select(ChecklistLine).where(ChecklistLine.case_id == _CASE).order_by(ChecklistLine.position, ChecklistLine.id)
    )


@cache
def _passports() -> Select[*tuple[Any, ...]]:
    return (
        select(Passport)
        .where(Passport.person_id == _PERSON, Passport.removed_at.is_(None))
        .order_by(Passport.noted_at, Passport.id)
    )


@cache
def _person_and_more() -> Select[*tuple[Any, ...]]:
    planned = select(func.min(Appointment.day)).where(
        Appointment.case_id == _CASE,
        Appointment.state.not_in(_GONE),
        Appointment.day >= bindparam("from_day", type_=Date()),
    )
    acts_from = select(func.min(Representative.valid_from)).where(
        Representative.case_id == _CASE,
        Representative.kind == RepresentativeKind.POWER_OF_ATTORNEY,
        Representative.ended_on.is_(None),
    )
    prepaid = select(func.count(Fee.id)).where(
        Fee.case_id == _CASE, Fee.purpose == FeePurpose.APPLICATION, Fee.state == FeeState.PREPAID
    )
    return select(
        Person,
        planned.scalar_subquery().label("planned"),
        acts_from.scalar_subquery().label("acts_from"),
        prepaid.scalar_subquery().label("prepaid"),
    ).where(Person.id == _PERSON)


def _is_under_18(born_on: str, day: date) -> bool:
    try:
        return PartialDate.parse(born_on).age_on(day) < ADULT
    except BadBirthDate:
        return False
