"""Issued papers: numbers, what they say, and their copies."""

import hashlib
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import bindparam, func, insert, select

from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.paper_form import PaperForm
from desktop.domain.paper_types import PAPER_TYPES, Paper, kind_of
from desktop.domain.papers import AppointmentEvent, CardOrderPaper, PaperKind
from desktop.domain.receipt_number import CounterNumber
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import search_index
from desktop.services.appointments import appointment
from desktop.services.commands import handles, perform
from desktop.services.paper_copies import PrintPaper
from desktop.services.work import Actor, Work
from desktop.storage.models import CardOrder, Case, ChecklistLine, HandIn, IssuedPaper, VoidedPaper, table
from desktop.storage.search import Identifier, IdentifierKind
from desktop.storage.store import Store

PaperData = dict[str, Any]
"""What a paper says, as JSON values."""
_ADD = insert(table(IssuedPaper))
_LAST = (
    select(IssuedPaper.number)
    # A range, and not LIKE, so that the primary key serves it.
    .where(IssuedPaper.number >= bindparam("stem"), IssuedPaper.number < bindparam("behind"))
    .order_by(func.length(IssuedPaper.number).desc(), IssuedPaper.number.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class IssueAppointmentLetter:
    """Write the letter about an appointment as it stands; for a moved one, `earlier` is the local time before."""

    appointment_id: str
    event: AppointmentEvent
    earlier: str = ""
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper as a PDF.

    Attributes:
        copy: which copy it is; from the second on it is marked as one.
    """

    number: str
    kind: PaperKind
    copy: int
    pdf: bytes


@handles(IssueAppointmentLetter, name="issue-appointment-letter", right=Right.BOOK, touches=Touched.PAPERS)
def issue_appointment_letter(work: Work, command: IssueAppointmentLetter) -> str:
    """Write the letter, and return its number."""
    row = appointment(work, command.appointment_id)
    number = command.number or next_number(work)
    paper = issue(
        work,
        PaperKind.APPOINTMENT_LETTER,
        row.case_id,
        number,
        command.paper,
        appointment_id=row.id,
        event=command.event,
        earlier=command.earlier,
    )
    work.command = replace(command, number=number, paper=paper)
    return number


def void(work: Work, number: str) -> bool:
    """Note that what an issued paper says was taken back, and return whether it had been printed or saved by then.

    The paper stays under its number; one that is void already stays so. What has replaced it says the same, and goes
    with it.
    """
    row = work.connection.execute(
        select(IssuedPaper.copies, IssuedPaper.replaced_by).where(IssuedPaper.number == number)
    ).one()
    there = select(VoidedPaper.number).where(VoidedPaper.number == number)
    if work.connection.execute(there).one_or_none() is None:
        work.connection.execute(
            insert(VoidedPaper).values(number=number, voided_by=work.actor.staff_id, voided_at=work.at)
        )
    replaced_printed = void(work, row.replaced_by) if row.replaced_by else False
    return bool(row.copies) or replaced_printed


def next_number(work: Work) -> str:
    """Return this counter's next number of the day: `YYYYMMDD-COUNTER-NNNN`, unique without a line."""
    stem = f"{work.today:%Y%m%d}-{work.counter}-"
    last = work.connection.execute(_LAST, {"stem": stem, "behind": stem + "~"}).scalar_one_or_none()
    running = CounterNumber.parse(last).running + 1 if last else 1
    return str(CounterNumber(work.today, work.counter, running))


def issue(
    work: Work, kind: PaperKind, case_id: str | None, number: str, data: PaperData | None, **what: Any
) -> PaperData:
    """Write the row of a paper and return what it says; without `data` the paper is written from the rows.

    What was written by hand during an outage says so.

    A paper that is about no case, such as a cash-up, belongs to the station alone.
    """
    from desktop.services import paper_builder

    if data is None:
        data = msgspec.to_builtins(paper_builder.build(work, kind, case_id, number, **what))
    if work.by_hand is not None and data.get("by_hand", "") is None:
        data = {**data, "by_hand": msgspec.to_builtins(work.by_hand)}
    work.connection.execute(
        _ADD,
        {
            "number": number,
            "kind": kind,
            "case_id": case_id,
            "station_id": work.station_id,
            "language": data["language"],
            "template_version": paper_builder.template_version(kind),
            "data": data,
            "data_hash": data_hash(data),
            "copies": 0,
            "made_at": work.at,
            "made_by": work.actor.staff_id,
        },
    )
    if case_id is not None and work.has_search:
        person_id = work.connection.execute(select(Case.person_id).where(Case.id == case_id)).scalar_one()
        search_index.put_identifier(work, person_id, Identifier(IdentifierKind.PAPER, number, case_id))
    return data


def data_hash(data: PaperData) -> str:
    """Return the SHA-256 of what a paper says, in hexadecimal digits; the bytes of its PDF do not matter."""
    return hashlib.sha256(msgspec.json.encode(data, order="sorted")).hexdigest()


def paper(store: Store, number: str) -> Any:
    """Return what an issued paper says: a value of the type of its kind (`desktop.domain.paper_types`).

    Raises:
        RuleBroken: `no-paper`.
    """
    with store.read() as connection:
        row = connection.execute(
            select(IssuedPaper.kind, IssuedPaper.data).where(IssuedPaper.number == number)
        ).one_or_none()
    if row is None:
        raise RuleBroken("no-paper")
    return msgspec.convert(row.data, PAPER_TYPES[PaperKind(row.kind)])


def preview(store: Store, number: str, form: PaperForm = PaperForm.A4, *, as_it_came_out: bool = False) -> PrintedPaper:
    """Return a paper as it would be printed next, or as it came out last, without counting a copy.

    Raises:
        RuleBroken: `no-paper`.
    """
    with store.read() as connection:
        copies = connection.execute(select(IssuedPaper.copies).where(IssuedPaper.number == number)).scalar_one_or_none()
    if copies is None:
        raise RuleBroken("no-paper")
    return rendered(store, number, max(copies, 1) if as_it_came_out else copies + 1, form)


def print_out(store: Store, actor: Actor, number: str) -> PrintedPaper:
    """Return a paper as a file, counting the copy.

    Raises:
        RuleBroken: `no-paper`; `paper-void`; `belongs-to` (R17).
    """
    copy = perform(store, actor, PrintPaper(number)).result
    assert isinstance(copy, int)  # noqa: S101 - what the handler returns
    return rendered(store, number, copy)


def brought_since_last_receipt(work: Work, case_id: str) -> bool:
    """Tell whether a document is there now that the last receipt did not name as brought."""
    last = work.connection.execute(
        select(IssuedPaper.data)
        .join(HandIn, HandIn.number == IssuedPaper.number)
        .where(HandIn.case_id == case_id)
        .order_by(HandIn.at.desc(), HandIn.number.desc())
        .limit(1)
    ).scalar_one()
    before = sum(line["state"] == "brought" for line in last["documents"])
    now = work.connection.execute(
        select(func.count())
        .select_from(ChecklistLine)
        .where(ChecklistLine.case_id == case_id, ChecklistLine.original_seen | ChecklistLine.copy_taken)
    ).scalar_one()
    return bool(now > before)


def rendered(store: Store, number: str, copy: int, form: PaperForm = PaperForm.A4) -> PrintedPaper:
    """Return a paper as that copy of it is printed on a form of paper; nothing is counted.

    Raises:
        RuleBroken: `no-paper`.
    """
    from desktop.printing.roll import render_on

    said = paper(store, number)
    return PrintedPaper(number, kind_of(said), copy, render_on(_as_it_stands(store, said), copy, form))


def _as_it_stands(store: Store, said: Paper) -> Paper:
    """Return the paper with the mark of a cancelled order; what was issued is not changed."""
    if not isinstance(said, CardOrderPaper):
        return said
    with store.read() as connection:
        cancelled = connection.execute(
            select(CardOrder.cancelled_at).where(CardOrder.number == said.number)
        ).scalar_one_or_none()
    return replace(said, cancelled_on=oslo_day(cancelled)) if cancelled else said
