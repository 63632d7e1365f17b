"""Papers that have not come by their day: the station's list, calls about them, and the letter."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select

from desktop.domain.cases import AddressProtection
from desktop.domain.catalogue import Condition
from desktop.domain.changes import Touched
from desktop.domain.checklist import Line
from desktop.domain.languages import Language
from desktop.domain.missing_papers import CallOutcome, MissingDocument, MissingPapersLetter
from desktop.domain.papers import LineState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import papers
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.checklist_state import CaseList, case_list
from desktop.services.checklist_wording import line_name
from desktop.services.commands import handles
from desktop.services.on_paper import person_on_paper, station_on_paper
from desktop.services.terms import papers_due
from desktop.services.wording import document, errand_on_paper
from desktop.services.work import Work
from desktop.storage.models import CallAttempt, HandIn


@dataclass(frozen=True, slots=True)
class NoteCallAttempt:
    """Note a call about missing papers, and what came of it."""

    attempt_id: str
    case_id: str
    outcome: CallOutcome
    note: str = ""


@dataclass(frozen=True, slots=True)
class RemoveCallAttempt:
    """A call was noted by mistake."""

    attempt_id: str


@dataclass(frozen=True, slots=True)
class IssueMissingPapersLetter:
    """Write to the applicant which papers are missing.

    Attributes:
        hand_in_by: the new last day; None for the term of the catalogue from today, filled in.
        number: the letter's number; empty for the counter to give the next one.
        paper: what the letter says; empty for the counter to write it.
    """

    case_id: str
    hand_in_by: date | None = None
    number: str = ""
    paper: papers.PaperData | None = None


@handles(NoteCallAttempt, name="note-call-attempt", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def note_call(work: Work, command: NoteCallAttempt) -> str:
    """Write the call, and return its id.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `case-closed`.
    """
    work.about(command.case_id)
    refuse_closed_case(case_at_this_station(work, command.case_id))
    work.connection.execute(
        insert(CallAttempt).values(
            id=command.attempt_id,
            case_id=command.case_id,
            at=work.at,
            staff_id=work.actor.staff_id,
            outcome=command.outcome,
            note=" ".join(command.note.split()),
        )
    )
    work.undo = RemoveCallAttempt(command.attempt_id)
    return command.attempt_id


@handles(RemoveCallAttempt, name="remove-call-attempt", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def remove_call(work: Work, command: RemoveCallAttempt) -> None:
    """Delete the call.

    Raises:
        RuleBroken: `no-call`; `belongs-to` (R17).
    """
    query = select(CallAttempt).where(CallAttempt.id == command.attempt_id)
    row = work.connection.execute(query).one_or_none()
    if row is None:
        raise RuleBroken("no-call")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    work.connection.execute(delete(CallAttempt).where(CallAttempt.id == row.id))


@handles(
    IssueMissingPapersLetter,
    name="issue-missing-papers-letter",
    right=Right.HAND_IN,
    touches=Touched.PAPERS | Touched.CHECKLISTS,
)
def issue_letter(work: Work, command: IssueMissingPapersLetter) -> str:
    """Write the letter, and return its number. The days of the lines stay as they were.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `case-closed`; `nothing-missing`; `missing-by-passed`, the new day
            has passed.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    refuse_closed_case(case)
    hand_in_by = command.hand_in_by or papers_due(work.today)
    listed = case_list(work.connection, case, work.today)
    if not missing_lines(listed):
        raise RuleBroken("nothing-missing")
    if hand_in_by < work.today:
        raise RuleBroken("missing-by-passed")
    number = command.number or papers.next_number(work)
    paper = command.paper or msgspec.to_builtins(_letter(work, case, listed, hand_in_by, number))
    paper = papers.issue(work, PaperKind.MISSING_PAPERS, case.id, number, paper)
    work.command = replace(command, hand_in_by=hand_in_by, number=number, paper=paper)
    return number


def missing_lines(listed: CaseList) -> tuple[Line, ...]:
    """Return the lines of a list that are asked for and missing."""
    return tuple(line for line in listed.lines if line.asked_for and line.state is LineState.MISSING)


@dataclass(frozen=True, slots=True)
class LastHandIn:
    """The last hand-in of a case: when, UTC, and the number of its receipt."""

    at: datetime
    number: str


def last_hand_in(connection: Connection, case_id: str) -> LastHandIn | None:
    """Return the last hand-in of a case, or None."""
    query = select(HandIn.at, HandIn.number).where(HandIn.case_id == case_id)
    row = connection.execute(query.order_by(HandIn.at.desc(), HandIn.number.desc()).limit(1)).one_or_none()
    return LastHandIn(row.at, row.number) if row else None


def days_overdue(missing_by: date, today: date) -> int:
    """Return for how many days a paper is overdue; 0 up to its day."""
    return max(0, (today - missing_by).days)


def is_protected(person: Row[Any]) -> bool:
    """Tell whether a person's address is protected, so that it is on no paper and the letter needs another way."""
    return bool(person.protection != AddressProtection.NONE)


def _letter(work: Work, case: Row[Any], listed: CaseList, hand_in_by: date, number: str) -> MissingPapersLetter:
    language = Language(listed.person.language)
    last = last_hand_in(work.connection, case.id)
    missing = missing_lines(listed)
    return MissingPapersLetter(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(listed.person, language),
        errand=errand_on_paper(case.application, language),
        documents=tuple(_on_letter(line, listed, language) for line in missing),
        hand_in_by=hand_in_by,
        made_at=work.at,
        clerk=work.actor.name,
        handed_in_at=case.attended_at,
        receipt_number=last.number if last else "",
        portal_receipt=case.receipt,
        explain_in_writing=any(line.required for line in missing) and not _asks_to_explain(missing),
    )


def _asks_to_explain(missing: Iterable[Line]) -> bool:
    """Tell whether the explanation of what is missing is itself a document on the letter."""
    return any(not line.own and document(line.document).condition is Condition.MISSING_DOCUMENT for line in missing)


def _on_letter(line: Line, listed: CaseList, language: Language) -> MissingDocument:
    assert line.said.missing_by is not None  # noqa: S101 - it is missing
    explanation = "" if line.own else document(line.document).explanation.into(language)
    return MissingDocument(line_name(line, listed, language), line.said.missing_by, explanation)
