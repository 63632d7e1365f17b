"""What decides on the list of a case: answers, its version, passports held, and papers that are on no list."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.domain.catalogue import Condition
from desktop.domain.catalogue_lookup import checklist_version
from desktop.domain.changes import Touched
from desktop.domain.checklist import OWN_PASSPORT, Line, Said
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.checklist_state import (
    CaseList,
    asks,
    case_list,
    insert_line,
    keep_version,
    line_of,
    passports_of,
    write_version,
)
from desktop.services.commands import handles
from desktop.services.countries import countries
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import Case, ChecklistLine, HandInLine, Passport

MOST_PASSPORTS = 12


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """Answer a question of the list with yes or no; None takes the answer back."""

    case_id: str
    condition: Condition
    holds: bool | None


@dataclass(frozen=True, slots=True)
class TakeChecklist:
    """Let a case have another version of its list; everything that was said about lines stays.

    Attributes:
        valid_from: the day from which the version stands; None for the one that stands today, filled in.
    """

    case_id: str
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class SayPassports:
    """Say how many passports and travel documents were held during the past year, the own one among them (R63)."""

    case_id: str
    count: int


@dataclass(frozen=True, slots=True)
class AddPassport:
    """Note a passport that the person holds or held beside the registered one.

    Attributes:
        country: ISO 3166 alpha-3, or a code of ICAO 9303.
        family_name, given_names: as they stand in the passport; empty where they are the person's.
    """

    passport_id: str
    case_id: str
    number: str
    country: str = ""
    expires_on: date | None = None
    family_name: str = ""
    given_names: str = ""


@dataclass(frozen=True, slots=True)
class RemovePassport:
    """A passport was noted by mistake; what was said about its lines stays."""

    passport_id: str
    case_id: str


@dataclass(frozen=True, slots=True)
class AddPaper:
    """Note a paper that was brought though it is on no list, under a name of its own."""

    line_id: str
    case_id: str
    name: str
    original_seen: bool = False
    copy_taken: bool = False
    note: str = ""
    translation: bool = False
    certified_copy: bool = False


@dataclass(frozen=True, slots=True)
class RemovePaper:
    """Take such a paper away again, while no receipt names it."""

    line_id: str


@handles(AnswerQuestion, name="answer-question", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def answer(work: Work, command: AnswerQuestion) -> None:
    """Write the answer.

    Raises:
        RuleBroken: `case-closed`; `not-asked`, the program knows it by itself.
    """
    case, listed = _case(work, command.case_id)
    if not asks(command.condition):
        raise RuleBroken("not-asked")
    answers = dict(listed.facts.answers)
    before = answers.pop(command.condition, None)
    if command.holds is not None:
        answers[command.condition] = command.holds
    write_version(work, case.id, listed.version.valid_from, listed.held, answers)
    work.undo = replace(command, holds=before)


@handles(TakeChecklist, name="take-checklist", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def take(work: Work, command: TakeChecklist) -> date:
    """Write the version, and return the day from which it stands.

    Raises:
        RuleBroken: `case-closed`; `list-is-newest`, there is no other.
    """
    case, listed = _case(work, command.case_id)
    wanted = checklist_version(catalogue(), case.application, command.valid_from or work.today)
    if listed.exists and wanted.valid_from == listed.version.valid_from:
        raise RuleBroken("list-is-newest", day=listed.version.valid_from)
    write_version(work, case.id, wanted.valid_from, listed.held, listed.facts.answers)
    work.command = replace(command, valid_from=wanted.valid_from)
    if listed.exists:
        work.undo = TakeChecklist(case.id, listed.version.valid_from)
    return wanted.valid_from


@handles(SayPassports, name="say-passports", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def say_passports(work: Work, command: SayPassports) -> None:
    """Write how many passports there are lines for.

    Raises:
        RuleBroken: `case-closed`; `passport-count`, none, or more than anybody has.
    """
    case, listed = _case(work, command.case_id)
    if not 1 <= command.count <= MOST_PASSPORTS:
        raise RuleBroken("passport-count", most=MOST_PASSPORTS)
    write_version(work, case.id, listed.version.valid_from, command.count, listed.facts.answers)
    work.undo = replace(command, count=listed.held)


@handles(AddPassport, name="add-passport", right=Right.HAND_IN, touches=Touched.PEOPLE | Touched.CHECKLISTS)
def add_passport(work: Work, command: AddPassport) -> str:
    """Write the passport with the person, so that all the cases see it, and return its id.

    Raises:
        RuleBroken: `case-closed`; `passport-number-missing`; `passport-known`, the person's own or noted already;
            `no-country`.
    """
    case, listed = _case(work, command.case_id)
    number = "".join(command.number.split()).upper()
    if not number:
        raise RuleBroken("passport-number-missing")
    if command.country and command.country not in countries():
        raise RuleBroken("no-country")
    noted = {(row.number, row.country) for row in listed.passports}
    own = "".join(listed.person.passport_number.split()).upper()
    if (number, command.country) in noted or number == own:
        raise RuleBroken("passport-known")
    if len(listed.passports) + 1 >= MOST_PASSPORTS:
        raise RuleBroken("passport-count", most=MOST_PASSPORTS)
    values = {
        "number": number,
        "country": command.country,
        "expires_on": command.expires_on,
        "family_name": " ".join(command.family_name.split()),
        "given_names": " ".join(command.given_names.split()),
        "removed_at": None,
    }
    again = update(Passport).where(Passport.id == command.passport_id, Passport.person_id == case.person_id)
    if not work.connection.execute(again.values(**values)).rowcount:
        key = {"id": command.passport_id, "person_id": case.person_id, "noted_at": work.at}
        work.connection.execute(insert(Passport).values(**key, **values))
    _touch_cases_of(work, case.person_id)
    work.undo = RemovePassport(command.passport_id, command.case_id)
    return command.passport_id


@handles(RemovePassport, name="remove-passport", right=Right.HAND_IN, touches=Touched.PEOPLE | Touched.CHECKLISTS)
def remove_passport(work: Work, command: RemovePassport) -> None:
    """Write that the passport is none of the person's.

    Raises:
        RuleBroken: `case-closed`; `no-passport`.
    """
    case, _ = _case(work, command.case_id)
    row = next((row for row in passports_of(work.connection, case.person_id) if row.id == command.passport_id), None)
    if row is None:
        raise RuleBroken("no-passport")
    work.connection.execute(update(Passport).where(Passport.id == row.id).values(removed_at=work.at))
    _touch_cases_of(work, case.person_id)
    work.undo = AddPassport(row.id, case.id, row.number, row.country, row.expires_on, row.family_name, row.given_names)


@handles(AddPaper, name="add-paper", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def add_paper(work: Work, command: AddPaper) -> str:
    """Write the paper, and return the id of its line.

    Raises:
        RuleBroken: `case-closed`; `paper-name-missing`; `paper-listed`, one of the same name is there.
    """
    case, listed = _case(work, command.case_id)
    name = " ".join(command.name.split())
    if not name:
        raise RuleBroken("paper-name-missing")
    if any(line.own and line.name.casefold() == name.casefold() for line in listed.lines):
        raise RuleBroken("paper-listed")
    keep_version(work, case, listed)
    said = Said(
        command.original_seen, command.copy_taken, command.translation, command.certified_copy, note=command.note
    )
    line = Line(
        command.line_id,
        document="",
        passport=OWN_PASSPORT,
        name=name,
        required=False,
        asked_for=True,
        common_to_family=False,
        kept=False,
        said=said,
    )
    insert_line(work, case.id, line, said)
    work.undo = RemovePaper(command.line_id)
    return command.line_id


@handles(RemovePaper, name="remove-paper", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def remove_paper(work: Work, command: RemovePaper) -> None:
    """Delete the line.

    Raises:
        RuleBroken: `case-closed`; `no-line`; `paper-on-list`, the list asks for it; `paper-on-receipt`.
    """
    case, _, line = line_of(work, command.line_id)
    refuse_closed_case(case)
    if not line.own:
        raise RuleBroken("paper-on-list")
    named = select(HandInLine.line_id).where(HandInLine.line_id == line.line_id)
    if work.connection.execute(named).first():
        raise RuleBroken("paper-on-receipt")
    work.connection.execute(delete(ChecklistLine).where(ChecklistLine.id == line.line_id))
    said = line.said
    if said.missing_by is None and said.not_relevant_because is None:
        work.undo = AddPaper(
            line.line_id,
            case.id,
            line.name,
            said.original_seen,
            said.copy_taken,
            said.note,
            said.translation,
            said.certified_copy,
        )


def _case(work: Work, case_id: str) -> tuple[Row[Any], CaseList]:
    work.about(case_id)
    case = case_at_this_station(work, case_id)
    refuse_closed_case(case)
    return case, case_list(work.connection, case, work.today)


def _touch_cases_of(work: Work, person_id: str) -> None:
    own = select(Case.id).where(Case.person_id == person_id, Case.station_id == work.station_id)
    work.cases.update(work.connection.execute(own).scalars())
