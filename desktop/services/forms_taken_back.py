"""Take back a form that was entered by mistake: it waits again, and what came of it never was. Only on the same day."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from desktop.domain.blank_forms import BlankFormKind, FormOutcome
from desktop.domain.cards import CardState, CardStep
from desktop.domain.cases import CaseStatus
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import search_index
from desktop.services.appointments import case_at_this_station
from desktop.services.card_rows import last_event, order_row, take_back_event
from desktop.services.commands import handles, require
from desktop.services.form_rows import form_row, outcome_of
from desktop.services.hand_in import RestoreTicks, TickDocument, restore_ticks
from desktop.services.paper_state import void_holding
from desktop.services.payments import payment_never_made
from desktop.services.work import Work
from desktop.storage.models import (
    CardEvent,
    Case,
    EnteredForm,
    HandIn,
    HandInLine,
    IssuedPaper,
    PaperCopy,
    Payment,
    PrintJobPaper,
    VoidedPaper,
)
from desktop.storage.search import Identifier, IdentifierKind

_RIGHTS = {
    BlankFormKind.RECEIPT: Right.HAND_IN,
    BlankFormKind.FEE_NOTE: Right.TAKE_PAYMENT,
    BlankFormKind.CARD_SLIP: Right.RECEIVE,
}


@dataclass(frozen=True, slots=True)
class TakeBackForm:
    """Let an entered form wait again.

    Attributes:
        ticks: what was said of the documents before.
    """

    number: str
    ticks: tuple[TickDocument, ...] = ()


@handles(
    TakeBackForm,
    name="take-back-form",
    right=Right.RECEIVE,
    touches=Touched.CASES | Touched.CHECKLISTS | Touched.CARDS | Touched.FEES | Touched.PAPERS,
)
def take_back(work: Work, command: TakeBackForm) -> None:
    """Take away what was entered from a form.

    Raises:
        RuleBroken: `no-form`; `belongs-to` (R17); `form-not-entered`; `form-entered-earlier`, on another day;
            `form-printed`, its paper was printed or saved by then; `form-built-on`, something rests on it by now;
            `payment-reversed`, `reverse-instead`; `illegal-card-undo`; `no-right`.
    """
    form = form_row(work.connection, work.station_id, command.number)
    require(work.actor, _RIGHTS[BlankFormKind(form.kind)])
    entered = outcome_of(work.connection, form.number)
    if entered is None or entered.outcome != FormOutcome.ENTERED:
        raise RuleBroken("form-not-entered", number=form.number)
    if oslo_day(entered.noted_at) != work.today:
        raise RuleBroken("form-entered-earlier", number=form.number)
    paper = work.connection.execute(select(IssuedPaper).where(IssuedPaper.number == form.number)).one()
    work.about(paper.case_id)
    _refuse_printed(work, form.number)
    match BlankFormKind(form.kind):
        case BlankFormKind.RECEIPT:
            _take_hand_in_back(work, form.number, paper.case_id, command.ticks)
            _take_payment_back(work, entered, paper.case_id)
        case BlankFormKind.FEE_NOTE:
            _take_payment_back(work, entered, paper.case_id)
        case BlankFormKind.CARD_SLIP:
            _take_card_back(work, entered, paper.data["order_id"])
    _drop_paper(work, paper)
    work.connection.execute(delete(EnteredForm).where(EnteredForm.number == form.number))
    work.undo = None


def _refuse_printed(work: Work, number: str) -> None:
    row = work.connection.execute(
        select(IssuedPaper.copies, IssuedPaper.replaced_by).where(IssuedPaper.number == number)
    ).one()
    asked = select(PrintJobPaper.number).where(PrintJobPaper.number == number)
    if row.copies or row.replaced_by or work.connection.execute(asked).first():
        raise RuleBroken("form-printed", number=number)


def _take_hand_in_back(work: Work, number: str, case_id: str, ticks: tuple[TickDocument, ...]) -> None:
    case = case_at_this_station(work, case_id)
    made = work.connection.execute(select(HandIn).where(HandIn.number == number)).one()
    work.connection.execute(delete(HandInLine).where(HandInLine.hand_in_id == made.id))
    work.connection.execute(delete(HandIn).where(HandIn.id == made.id))
    if made.first:
        _submitted_by_the_next(work, case)
    if ticks:
        restore_ticks(work, RestoreTicks(ticks))


def _submitted_by_the_next(work: Work, case: Row[Any]) -> None:
    """Let the hand-in that comes next be the first; without one the application has not been handed in."""
    first = select(func.min(HandIn.at)).where(HandIn.case_id == case.id)
    at = work.connection.execute(first).scalar_one_or_none()
    if at is None and case.status != CaseStatus.HANDED_IN:
        raise RuleBroken("form-built-on")
    status = CaseStatus.REGISTERED if at is None else case.status
    work.connection.execute(update(Case).where(Case.id == case.id).values(attended_at=at, status=status))
    work.connection.execute(update(HandIn).where(HandIn.case_id == case.id, HandIn.at == at).values(first=True))


def _take_payment_back(work: Work, entered: Row[Any], case_id: str) -> None:
    payment = work.connection.execute(select(Payment).where(Payment.id == entered.entry_id)).one_or_none()
    if payment is None:
        return  # it was taken back at the till already, or none was made
    payment_never_made(work, payment, entered.noted_at)
    void_holding(work, case_id, (PaperKind.FEE_RECEIPT,), payment_id=payment.id)


def _take_card_back(work: Work, entered: Row[Any], order_id: str) -> None:
    row = order_row(work, order_id)
    event = last_event(work.connection, row.id)
    undone = select(CardEvent.undone_at).where(CardEvent.id == entered.entry_id)
    if work.connection.execute(undone).scalar_one() is not None:
        return  # the step was taken back at the card already
    if event is None or event.id != entered.entry_id or event.step != CardStep.HAND_OVER:
        raise RuleBroken("illegal-card-undo", state=f"card-{CardState(row.state)}")
    take_back_event(work, row, event)


def _drop_paper(work: Work, paper: Row[Any]) -> None:
    """Take the paper away, so that the form can be entered rightly; nobody was given it but as written by hand."""
    for model in (VoidedPaper, PaperCopy, IssuedPaper):
        work.connection.execute(delete(model).where(model.number == paper.number))
    person_id = work.connection.execute(select(Case.person_id).where(Case.id == paper.case_id)).scalar_one()
    search_index.drop_identifier(work, person_id, Identifier(IdentifierKind.PAPER, paper.number, paper.case_id))
