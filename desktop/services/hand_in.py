"""The hand-in: tick documents, and hand in against a receipt."""

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from desktop.domain.cases import CaseStatus
from desktop.domain.changes import Touched
from desktop.domain.checklist import NOTHING_SAID, Line, Said
from desktop.domain.papers import FeeState, HandInReceipt, LineState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import FeePurpose
from desktop.services import papers
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.checklist_state import CaseList, case_list, line_of, write_line
from desktop.services.commands import handles
from desktop.services.terms import papers_due
from desktop.services.work import Work
from desktop.storage.models import Case, Fee, HandIn, HandInLine


@dataclass(frozen=True, slots=True)
class TickDocument:
    """Say where a document stands. All of it is said at once, so that ticking twice is the same as ticking once.

    Attributes:
        missing_by: by when a missing document must be handed in.
        not_relevant_because: why it is not needed here.
        translation: a translation was brought; the document itself may still be missing.
        certified_copy: a copy was brought that somebody entitled to it has certified.
    """

    line_id: str
    original_seen: bool = False
    copy_taken: bool = False
    missing_by: date | None = None
    not_relevant_because: str | None = None
    note: str = ""
    translation: bool = False
    certified_copy: bool = False


@dataclass(frozen=True, slots=True)
class TickForFamily:
    """Say where a paper stands that serves for a whole family, in all its cases that go on.

    Attributes:
        tick: what is said, of a line in any of the cases.
        lines: the lines that it was said of; filled in.
    """

    tick: TickDocument
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RestoreTicks:
    """Say of lines what was said of them before, even if it was a day that has passed."""

    ticks: tuple[TickDocument, ...]


@dataclass(frozen=True, slots=True)
class HandInDocuments:
    """The application is handed in: the first time this is the moment of submission (R32).

    Attributes:
        number: the receipt's number; empty for the counter to give the next one.
        paper: what the receipt says; empty for the counter to write it.
        open_lines_confirmed: it is handed in although nothing is said of some required documents; those become
            missing.
        missing_by: by when these must be handed in; filled in by the term of the catalogue.
        made_missing: the ids of their lines; filled in.
    """

    hand_in_id: str
    case_id: str
    number: str = ""
    paper: papers.PaperData | None = None
    open_lines_confirmed: bool = False
    missing_by: date | None = None
    made_missing: tuple[str, ...] = ()


@handles(TickDocument, name="tick-document", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def tick_document(work: Work, command: TickDocument) -> None:
    """Write where the document stands.

    Raises:
        RuleBroken: `no-line`; `belongs-to` (R17); `case-closed`; `one-state`, brought and missing or not relevant at
            once; `reason-needed`; `missing-by-passed`.
    """
    before = _tick(work, command)
    passed = before.missing_by is not None and before.missing_by < work.today
    work.undo = RestoreTicks((before,)) if passed else before


@handles(TickForFamily, name="tick-for-family", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def tick_for_family(work: Work, command: TickForFamily) -> tuple[str, ...]:
    """Write it in each case of the family at this station that goes on, and return the ids of the lines.

    Raises:
        RuleBroken: as for ticking one line; `no-family`; `not-common`, the paper does not serve for others.
    """
    case, _, line = line_of(work, command.tick.line_id)
    if not case.family_id:
        raise RuleBroken("no-family")
    if not line.common_to_family:
        raise RuleBroken("not-common")
    lines = command.lines or tuple(each.line_id for _, each in family_lines(work, case, line.document))
    before = [_tick(work, _for_member(work, command.tick, line_id)) for line_id in lines]
    work.about(case.id)
    work.command = replace(command, lines=lines)
    work.undo = RestoreTicks(tuple(before))
    return lines


@handles(RestoreTicks, name="restore-ticks", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def restore_ticks(work: Work, command: RestoreTicks) -> None:
    """Write what was.

    Raises:
        RuleBroken: as for ticking one line, but for `missing-by-passed`.
    """
    work.undo = RestoreTicks(tuple(_tick(work, tick, restoring=True) for tick in reversed(command.ticks)))


@handles(
    HandInDocuments,
    name="hand-in",
    right=Right.HAND_IN,
    touches=Touched.CASES | Touched.CHECKLISTS | Touched.PAPERS,
)
def hand_in(work: Work, command: HandInDocuments) -> str:
    """Note the hand-in, issue the receipt, and return its number.

    Raises:
        RuleBroken: `case-closed`; `lines-open`, required documents of which nothing is said; `fee-due` (R63);
            `nothing-new`, a later hand-in without anything more handed in.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    refuse_closed_case(case)
    # A hand-in on paper may be entered after a later one: what counts is which was made first (R32).
    first = case.attended_at is None or work.at < case.attended_at
    before = handed_in_before(work.connection, command.case_id, work.at)
    _refuse_hand_in(work, case, before, first=first, confirmed=command.open_lines_confirmed)
    missing_by = command.missing_by or papers_due(work.today)
    made_missing = _make_missing(work, case, missing_by)
    number = command.number or papers.next_number(work)
    work.connection.execute(
        insert(HandIn).values(
            id=command.hand_in_id,
            case_id=command.case_id,
            number=number,
            first=first,
            at=work.at,
            staff_id=work.actor.staff_id,
        )
    )
    listed = case_list(work.connection, case, work.today)
    _keep_lines(work, command.hand_in_id, listed)
    if first:
        _submitted(work, case, command.hand_in_id)
    paper = command.paper or _receipt(work, case, listed, before, number, first=first)
    paper = papers.issue(work, PaperKind.RECEIPT, command.case_id, number, paper)
    work.command = replace(
        command,
        number=number,
        paper=paper,
        missing_by=missing_by if made_missing else None,
        made_missing=made_missing,
    )
    return number


def open_required(listed: CaseList) -> tuple[Line, ...]:
    """Return the required lines of which nothing is said."""
    return tuple(line for line in listed.lines if line.required and line.state is LineState.OPEN)


def handed_in_before(connection: Connection, case_id: str, until: datetime | None = None) -> dict[str, Said]:
    """Return what was there at the hand-ins of a case, up to an instant if one is told, by the lines' ids."""
    query = select(HandInLine).join(HandIn, HandIn.id == HandInLine.hand_in_id).where(HandIn.case_id == case_id)
    rows = connection.execute(query if until is None else query.where(HandIn.at <= until))
    there: dict[str, Said] = {}
    for row in rows:
        said = Said(row.original_seen, row.copy_taken, row.translation, row.certified_copy)
        there[row.line_id] = said.with_all_of(there.get(row.line_id, NOTHING_SAID))
    return there


def brought_since(listed: CaseList, before: dict[str, Said]) -> frozenset[str]:
    """Return the ids of the lines of which more is there than at the earlier hand-ins."""
    return frozenset(
        line.line_id for line in listed.lines if line.said.is_more_than(before.get(line.line_id, NOTHING_SAID))
    )


def family_lines(work: Work, case: Row[Any], document: str) -> list[tuple[Row[Any], Line]]:
    """Return the line of a document in each case of a family at this station that goes on and asks for it."""
    query = (
        select(Case)
        .where(Case.family_id == case.family_id, Case.station_id == work.station_id, Case.status.in_(GOES_ON))
        .order_by(Case.opened_at, Case.id)
    )
    found = []
    for member in work.connection.execute(query).all():
        listed = case_list(work.connection, member, work.today)
        found += [
            (member, line)
            for line in listed.lines
            if line.document == document and line.asked_for and line.common_to_family
        ]
    return found


GOES_ON = (CaseStatus.REGISTERED, CaseStatus.HANDED_IN, CaseStatus.FORWARDED)
"""The statuses of an application that somebody still works on."""


def _tick(work: Work, command: TickDocument, *, restoring: bool = False) -> TickDocument:
    """Write where the document stands, and return what takes it back."""
    case, listed, line = line_of(work, command.line_id)
    refuse_closed_case(case)
    said = Said(**{each.name: getattr(command, each.name) for each in fields(Said)})
    _refuse_tick(work, said, stood=said.missing_by if restoring else line.said.missing_by)
    write_line(work, case, listed, line, said)
    return _saying(line)


def _saying(line: Line) -> TickDocument:
    said = {each.name: getattr(line.said, each.name) for each in fields(Said)}
    return TickDocument(line_id=line.line_id, **said)


def _for_member(work: Work, tick: TickDocument, line_id: str) -> TickDocument:
    """Return what is said of the line of another member, whose own note stays."""
    if line_id == tick.line_id:
        return tick
    _, _, line = line_of(work, line_id)
    return replace(tick, line_id=line_id, note=line.said.note or tick.note)


def _refuse_tick(work: Work, said: Said, stood: date | None) -> None:
    not_relevant = said.not_relevant_because is not None
    if (said.brought, said.missing_by is not None, not_relevant).count(True) > 1:
        raise RuleBroken("one-state")
    if not_relevant and said.translation:
        raise RuleBroken("one-state")
    if said.not_relevant_because is not None and not said.not_relevant_because.strip():
        raise RuleBroken("reason-needed")
    # A day that was set earlier may have passed; a note can still be written beside it.
    if said.missing_by is not None and said.missing_by != stood and said.missing_by < work.today:
        raise RuleBroken("missing-by-passed")


def _refuse_hand_in(work: Work, case: Row[Any], before: dict[str, Said], *, first: bool, confirmed: bool) -> None:
    listed = case_list(work.connection, case, work.today)
    undecided = open_required(listed)
    if undecided and not confirmed:
        raise RuleBroken("lines-open", "R32", count=len(undecided))
    if fee_is_due(work.connection, case.id):
        raise RuleBroken("fee-due", "R63")
    if not first and not brought_since(listed, before):
        raise RuleBroken("nothing-new")


def said_now(work: Work, line_id: str) -> TickDocument:
    """Return what is said of a document, as the command that would say it."""
    _, _, line = line_of(work, line_id)
    return _saying(line)


def fee_is_due(connection: Connection, case_id: str) -> bool:
    """Tell whether the fee for the application is still to be paid."""
    due = select(Fee.amount).where(
        Fee.case_id == case_id, Fee.purpose == FeePurpose.APPLICATION, Fee.state == FeeState.DUE
    )
    return connection.execute(due).first() is not None


def _make_missing(work: Work, case: Row[Any], missing_by: date) -> tuple[str, ...]:
    """Let required lines of which nothing is said be missing, and return their ids."""
    made: list[str] = []
    # What is missing may ask for a written explanation, which is then open itself.
    while undecided := open_required(listed := case_list(work.connection, case, work.today)):
        for line in undecided:
            write_line(work, case, listed, line, replace(line.said, missing_by=missing_by))
            made.append(line.line_id)
    return tuple(made)


def _submitted(work: Work, case: Row[Any], hand_in_id: str) -> None:
    """Note the moment of submission; a hand-in that was noted as the first one, and was not, becomes a later one."""
    status = CaseStatus.HANDED_IN if case.attended_at is None else case.status
    work.connection.execute(update(Case).where(Case.id == case.id).values(attended_at=work.at, status=status))
    others = (HandIn.case_id == case.id, HandIn.id != hand_in_id)
    work.connection.execute(update(HandIn).where(*others).values(first=False))


def _keep_lines(work: Work, hand_in_id: str, listed: CaseList) -> None:
    there = [
        {
            "hand_in_id": hand_in_id,
            "line_id": line.line_id,
            "original_seen": line.said.original_seen,
            "copy_taken": line.said.copy_taken,
            "translation": line.said.translation,
            "certified_copy": line.said.certified_copy,
        }
        for line in listed.lines
        if line.said.brought or line.said.translation
    ]
    if there:
        work.connection.execute(insert(HandInLine), there)


def _receipt(
    work: Work, case: Row[Any], listed: CaseList, before: dict[str, Said], number: str, *, first: bool
) -> papers.PaperData:
    from desktop.services import paper_builder
    from desktop.services.checklist_wording import document_lines

    receipt = paper_builder.build(work, PaperKind.RECEIPT, case.id, number, first=first)
    assert isinstance(receipt, HandInReceipt)  # noqa: S101 - what is built for a receipt
    documents = document_lines(listed, brought_since(listed, before), receipt.language)
    data: papers.PaperData = msgspec.to_builtins(replace(receipt, documents=documents))
    return data
