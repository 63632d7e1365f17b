"""The hand-in: tick documents, take the fee, and hand in against a receipt."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, insert, select, update

from desktop.domain.cases import CaseStatus
from desktop.domain.changes import Touched
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import papers
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Case, ChecklistLine, Fee, HandIn


@dataclass(frozen=True, slots=True)
class TickDocument:
    """Say where a document stands. All of it is said at once, so that ticking twice is the same as ticking once.

    Attributes:
        missing_by: by when a missing document must be handed in.
        not_relevant_because: why it is not needed here.
    """

    line_id: str
    original_seen: bool = False
    copy_taken: bool = False
    missing_by: date | None = None
    not_relevant_because: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TakePayment:
    """The fee was paid at the counter, by card, against the terminal's own receipt (R63); whole NOK."""

    fee_id: str
    amount: int
    terminal_receipt: str


@dataclass(frozen=True, slots=True)
class HandInDocuments:
    """The application is handed in: the first time this is the moment of submission (R32).

    Attributes:
        number: the receipt's number; empty for the counter to give the next one.
        paper: what the receipt says; empty for the counter to write it.
    """

    hand_in_id: str
    case_id: str
    number: str = ""
    paper: papers.PaperData | None = None


@handles(TickDocument, name="tick-document", right=Right.HAND_IN, touches=Touched.CHECKLISTS)
def tick_document(work: Work, command: TickDocument) -> None:
    """Write where the document stands.

    Raises:
        RuleBroken: `no-line`; `one-state`, brought and missing or not relevant at once; `reason-needed`;
            `missing-by-passed`.
    """
    row = work.connection.execute(select(ChecklistLine).where(ChecklistLine.id == command.line_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-line")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    _refuse_tick(work, command, stood=row.missing_by)
    work.connection.execute(
        update(ChecklistLine)
        .where(ChecklistLine.id == row.id)
        .values(
            original_seen=command.original_seen,
            copy_taken=command.copy_taken,
            missing_by=command.missing_by,
            not_relevant_because=command.not_relevant_because,
            note=command.note,
        )
    )
    work.undo = TickDocument(
        row.id, row.original_seen, row.copy_taken, row.missing_by, row.not_relevant_because, row.note
    )


@handles(TakePayment, name="take-payment", right=Right.TAKE_PAYMENT, touches=Touched.FEES)
def take_payment(work: Work, command: TakePayment) -> None:
    """Note the payment.

    Raises:
        RuleBroken: `no-fee`; `fee-not-due`, it is paid already or there is none; `terminal-receipt-missing`;
            `amount-missing`; `amount-differs`, another amount than a confirmed one.
    """
    row = work.connection.execute(select(Fee).where(Fee.id == command.fee_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-fee")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    if row.state != FeeState.DUE:
        raise RuleBroken("fee-not-due", state=FeeState(row.state))
    if not command.terminal_receipt.strip():
        raise RuleBroken("terminal-receipt-missing")
    if command.amount <= 0:
        raise RuleBroken("amount-missing")
    if command.amount != row.amount and not row.must_be_checked:
        raise RuleBroken("amount-differs", amount=row.amount)
    work.connection.execute(
        update(Fee)
        .where(Fee.id == row.id)
        .values(
            state=FeeState.PAID,
            amount=command.amount,
            must_be_checked=False,
            terminal_receipt=command.terminal_receipt.strip(),
            paid_at=work.at,
            paid_to=work.actor.staff_id,
        )
    )


@handles(
    HandInDocuments,
    name="hand-in",
    right=Right.HAND_IN,
    touches=Touched.CASES | Touched.CHECKLISTS | Touched.PAPERS,
)
def hand_in(work: Work, command: HandInDocuments) -> str:
    """Note the hand-in, issue the receipt, and return its number.

    Raises:
        RuleBroken: `lines-open`, required documents of which nothing is said; `fee-due` (R63); `nothing-new`, a later
            hand-in without anything more handed in.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    first = case.attended_at is None
    _refuse_hand_in(work, command.case_id, first=first)
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
    if first:
        work.connection.execute(
            update(Case).where(Case.id == command.case_id).values(attended_at=work.at, status=CaseStatus.HANDED_IN)
        )
    paper = papers.issue(work, PaperKind.RECEIPT, command.case_id, number, command.paper, first=first)
    work.command = HandInDocuments(command.hand_in_id, command.case_id, number, paper)
    return number


def _refuse_tick(work: Work, command: TickDocument, stood: date | None) -> None:
    brought = command.original_seen or command.copy_taken
    said = (brought, command.missing_by is not None, command.not_relevant_because is not None)
    if sum(said) > 1:
        raise RuleBroken("one-state")
    if command.not_relevant_because is not None and not command.not_relevant_because.strip():
        raise RuleBroken("reason-needed")
    # A day that was set earlier may have passed; a note can still be written beside it.
    if command.missing_by is not None and command.missing_by != stood and command.missing_by < work.today:
        raise RuleBroken("missing-by-passed")


def _refuse_hand_in(work: Work, case_id: str, *, first: bool) -> None:
    undecided = work.connection.execute(
        select(func.count())
        .select_from(ChecklistLine)
        .where(
            ChecklistLine.case_id == case_id,
            ChecklistLine.required,
            ~ChecklistLine.original_seen,
            ~ChecklistLine.copy_taken,
            ChecklistLine.missing_by.is_(None),
            ChecklistLine.not_relevant_because.is_(None),
        )
    ).scalar_one()
    if undecided:
        raise RuleBroken("lines-open", "R32", count=undecided)
    due = select(Fee.amount).where(Fee.case_id == case_id, Fee.state == FeeState.DUE)
    if work.connection.execute(due).first():
        raise RuleBroken("fee-due", "R63")
    if not first and not papers.brought_since_last_receipt(work, case_id):
        raise RuleBroken("nothing-new")
