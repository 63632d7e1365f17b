"""The checklist of a case as screens show it, its passports and questions, and the common papers of a family."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select

from desktop.domain.catalogue import Condition
from desktop.domain.checklist import OWN_PASSPORT, Line, holding, told_by_facts
from desktop.domain.languages import Language, Text
from desktop.domain.names import display_name
from desktop.domain.outcomes import CLOSED
from desktop.domain.papers import LineState
from desktop.services.case_facts import read_case
from desktop.services.checklist_state import CaseList, asks, case_list, name_differs
from desktop.services.checklist_wording import passport_of_line, sentence
from desktop.services.hand_in import GOES_ON
from desktop.services.reference import catalogue
from desktop.services.rule_book import date_in_words
from desktop.services.wording import document
from desktop.storage.models import Case, HandInLine, Person, table
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class LineRow:
    """A document of the checklist; `document` is the catalogue's code, empty for a paper that is on no list.

    Attributes:
        name: what a paper that is on no list is called.
        passport: which passport it is for: empty for the own one, an id, or a number for one not noted yet.
        passport_number: its number; empty where there is only one passport, or where the number is not known.
        asked_for: whether the list asks for it; what it no longer asks for is shown because something was said.
        common_to_family: whether one paper serves for everybody in the family.
        removable: whether it can be taken away: a paper on no list that no receipt names.
    """

    line_id: str
    document: str
    required: bool
    state: LineState
    original_seen: bool
    copy_taken: bool
    missing_by: date | None
    not_relevant_because: str
    note: str
    translation: bool = False
    certified_copy: bool = False
    name: str = ""
    passport: str = OWN_PASSPORT
    passport_number: str = ""
    asked_for: bool = True
    common_to_family: bool = False
    removable: bool = False


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question that decides on lines of the list.

    Attributes:
        answer: what was answered, None where nothing was.
        by_fact: it holds by what is known of the case, whatever is answered.
        holds: it holds, by either.
    """

    condition: Condition
    question: Text
    answer: bool | None
    by_fact: bool
    holds: bool


@dataclass(frozen=True, slots=True)
class PassportRow:
    """A passport, the person's own first.

    Attributes:
        passport_id: empty for the own one.
        name: as it stands in the passport; empty where it is the person's.
    """

    passport_id: str
    number: str
    country: str
    expires_on: date | None
    name: str
    expired: bool
    name_differs: bool
    registered_name: str

    def warnings(self, language: Language) -> tuple[str, ...]:
        """Return what is to be told of it, in words."""
        said = []
        number = self.number or sentence("own-passport", language)
        if self.expired and self.expires_on is not None:
            day = date_in_words(self.expires_on, language)
            said.append(sentence("passport-expired", language, number=number, day=day))
        if self.name_differs:
            names = {"name": self.name, "registered": self.registered_name}
            said.append(sentence("passport-name-differs", language, number=number, **names))
        return tuple(said)


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """The checklist of a case with everything that decides on it.

    Attributes:
        exists: whether the case has a list; where not, `TakeChecklist` gives it one.
        version: the day from which its version stands.
        newer: the day from which a newer version stands, or None.
        held: how many passports the person said to have held (R63); 1 where nothing was said.
        closed: the case was withdrawn, dismissed or rejected: nothing can be said any more.
        in_family: whether the case belongs to a family.
    """

    case_id: str
    exists: bool
    version: date
    newer: date | None
    lines: tuple[LineRow, ...]
    questions: tuple[QuestionRow, ...]
    passports: tuple[PassportRow, ...]
    held: int
    closed: bool
    in_family: bool

    def newer_words(self, language: Language) -> str:
        """Return the sentence about a newer version, empty where there is none."""
        if self.newer is None:
            return ""
        version, newer = (date_in_words(day, language) for day in (self.version, self.newer))
        return sentence("newer-list", language, version=version, newer=newer)


@dataclass(frozen=True, slots=True)
class FamilyStanding:
    """Where a common paper stands for one member of a family."""

    case_id: str
    name: str
    application: str
    line: LineRow


@dataclass(frozen=True, slots=True)
class FamilyPaper:
    """A paper that serves for a whole family, and where it stands in each case that goes on."""

    document: str
    standings: tuple[FamilyStanding, ...]

    @property
    def alike(self) -> bool:
        """Tell whether the same is said in all the cases."""
        first = _what_is_said(self.standings[0].line)
        return all(_what_is_said(each.line) == first for each in self.standings)


def checklist(store: Store, case_id: str, today: date) -> ChecklistView:
    """Return the checklist of a case of this station.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        listed = case_list(connection, case, today)
        return ChecklistView(
            case_id=case.id,
            exists=listed.exists,
            version=listed.version.valid_from,
            newer=listed.newer.valid_from if listed.newer else None,
            lines=rows_of(connection, listed),
            questions=_questions(listed),
            passports=_passports(listed, today),
            held=listed.held,
            closed=case.status in CLOSED,
            in_family=case.family_id is not None,
        )


def all_lines(connection: Connection, case: Row[Any], today: date) -> tuple[LineRow, ...]:
    """Return every line of a case's checklist, in order; with those that are no longer asked for, and own papers."""
    return rows_of(connection, case_list(connection, case, today))


def lines_of(connection: Connection, case_id: str) -> tuple[LineRow, ...]:
    """Return the documents that the checklist of a case asks for, in order, as for the day of the appointment."""
    case = connection.execute(_CASE, {"case_id": case_id}).one()
    return tuple(row for row in rows_of(connection, case_list(connection, case)) if row.asked_for and row.document)


_CASE = select(table(Case)).where(Case.id == bindparam("case_id"))


def family_papers(store: Store, case_id: str, today: date) -> tuple[FamilyPaper, ...]:
    """Return the papers that serve for the whole family of a case, in the order of the lists; none without a family.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        if not case.family_id:
            return ()
        members: Select[*tuple[Any, ...]] = (
            select(Case, Person.family_name, Person.given_names)
            .join(Person, Person.id == Case.person_id)
            .where(
                Case.family_id == case.family_id, Case.station_id == store.device.station_id, Case.status.in_(GOES_ON)
            )
            .order_by(Case.opened_at, Case.id)
        )
        found: dict[str, list[FamilyStanding]] = {}
        for member in connection.execute(members).all():
            name = display_name(member.family_name, member.given_names)
            for row in all_lines(connection, member, today):
                if row.common_to_family and row.asked_for:
                    standing = FamilyStanding(member.id, name, member.application, row)
                    found.setdefault(row.document, []).append(standing)
    return tuple(FamilyPaper(code, tuple(standings)) for code, standings in found.items())


def rows_of(connection: Connection, listed: CaseList) -> tuple[LineRow, ...]:
    """Return the lines of a list as rows."""
    own = [line.line_id for line in listed.lines if line.own]
    handed_in = select(HandInLine.line_id).where(HandInLine.line_id.in_(own))
    named = set(connection.execute(handed_in).scalars()) if own else set()
    return tuple(_row(line, listed, removable=line.own and line.line_id not in named) for line in listed.lines)


def _row(line: Line, listed: CaseList, *, removable: bool) -> LineRow:
    said = line.said
    for_passport = bool(line.document) and document(line.document).per_passport
    known = passport_of_line(line, listed, Language.ENGLISH) if for_passport else ""
    return LineRow(
        line_id=line.line_id,
        document=line.document,
        required=line.required,
        state=line.state,
        original_seen=said.original_seen,
        copy_taken=said.copy_taken,
        missing_by=said.missing_by,
        not_relevant_because=said.not_relevant_because or "",
        note=said.note,
        translation=said.translation,
        certified_copy=said.certified_copy,
        name=line.name,
        passport=line.passport,
        passport_number=known if known in _numbers(listed) else "",
        asked_for=line.asked_for,
        common_to_family=line.common_to_family,
        removable=removable,
    )


def _numbers(listed: CaseList) -> set[str]:
    return {listed.person.passport_number, *(row.number for row in listed.passports)}


def _questions(listed: CaseList) -> tuple[QuestionRow, ...]:
    circumstances = catalogue().circumstances
    on_list = {each.condition for each in listed.version.documents}
    holds = holding(circumstances, listed.facts)
    return tuple(
        QuestionRow(
            condition=each.condition,
            question=each.question,
            answer=listed.facts.answers.get(each.condition),
            by_fact=told_by_facts(each.known_from, listed.facts),
            holds=each.condition in holds,
        )
        for each in circumstances
        if each.condition in on_list and asks(each.condition)
    )


def _passports(listed: CaseList, today: date) -> tuple[PassportRow, ...]:
    person = listed.person
    registered = display_name(person.family_name, person.given_names)
    own = PassportRow(
        OWN_PASSPORT,
        person.passport_number,
        person.citizenship,
        person.passport_expires_on,
        name="",
        expired=_expired(person.passport_expires_on, today),
        name_differs=False,
        registered_name=registered,
    )
    others = (
        PassportRow(
            row.id,
            row.number,
            row.country,
            row.expires_on,
            name=display_name(row.family_name, row.given_names),
            expired=_expired(row.expires_on, today),
            name_differs=name_differs(row, person),
            registered_name=registered,
        )
        for row in listed.passports
    )
    return (own, *others)


def _expired(expires_on: date | None, today: date) -> bool:
    return expires_on is not None and expires_on < today


def _what_is_said(line: LineRow) -> tuple[object, ...]:
    marks = (line.original_seen, line.copy_taken, line.translation, line.certified_copy)
    return (*marks, line.missing_by, line.not_relevant_because)
