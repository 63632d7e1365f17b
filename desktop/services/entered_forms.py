"""Enter what was written by hand while everything was down, under the form's own number and with its own time.

The steps are those that would have been taken at the counter, by the same functions and under the rules of the moment
at which the form was written (R32). The journal says when it was entered; the rows and the papers say when it was done.
"""

from dataclasses import dataclass, replace

from desktop.domain.blank_forms import BlankFormKind, FormOutcome
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import papers
from desktop.services.card_life import HandOverCard, hand_over
from desktop.services.commands import handles, require
from desktop.services.form_rows import as_it_was, form_number, note_outcome, refuse_later_case
from desktop.services.forms_taken_back import TakeBackForm
from desktop.services.hand_in import HandInDocuments, RestoreTicks, TickDocument, hand_in, said_now, tick_document
from desktop.services.payments import TakePayment, fee_at_this_station, take_payment
from desktop.services.work import Work
from desktop.services.written import Written


@dataclass(frozen=True, slots=True)
class EnterReceipt:
    """A receipt for a hand-in.

    Attributes:
        hand_in: the case; number, paper and the lines that became missing are filled in.
        ticks: where the documents stood then.
        payment: the fee, if it was taken at the same time; its receipt gets a number of this counter.
    """

    written: Written
    hand_in: HandInDocuments
    ticks: tuple[TickDocument, ...] = ()
    payment: TakePayment | None = None


@dataclass(frozen=True, slots=True)
class EnterFeeNote:
    """A note about a fee that was paid; the receipt stands under the number of the form."""

    written: Written
    payment: TakePayment


@dataclass(frozen=True, slots=True)
class EnterCardSlip:
    """A slip that was signed when a residence card was handed over."""

    written: Written
    card: HandOverCard


@handles(
    EnterReceipt,
    name="enter-receipt-form",
    right=Right.HAND_IN,
    touches=Touched.CASES | Touched.CHECKLISTS | Touched.PAPERS,
)
def enter_receipt(work: Work, command: EnterReceipt) -> str:
    """Note the hand-in as made when the form was written, and return the number of the form.

    Raises:
        RuleBroken: as for the head of a form (`as_it_was`, `form-before-case`), for ticking, for the payment and for
            the hand-in; `missing-by-passed`, the day for what is missing was over when the form was written.
    """
    written = replace(command.written, number=form_number(command.written.number))
    then = as_it_was(work, written, BlankFormKind.RECEIPT)
    case_id = command.hand_in.case_id
    work.about(case_id)
    refuse_later_case(then, written, case_id)
    if command.hand_in.missing_by is not None and command.hand_in.missing_by < then.today:
        raise RuleBroken("missing-by-passed")
    before = [_ticked(then, tick) for tick in command.ticks]
    payment = _paid_with_it(work, then, written, command.payment)
    hand_in(then, replace(command.hand_in, number=written.number))
    handed_in = then.command
    assert isinstance(handed_in, HandInDocuments)  # noqa: S101 - what the handler leaves
    before += [replace(said_now(then, line_id), missing_by=None) for line_id in handed_in.made_missing]
    note_outcome(work, written.number, FormOutcome.ENTERED, written)
    work.touched |= then.touched
    work.command = replace(command, written=written, hand_in=handed_in, payment=payment)
    work.undo = TakeBackForm(written.number, tuple(before))
    return written.number


@handles(EnterFeeNote, name="enter-fee-form", right=Right.TAKE_PAYMENT, touches=Touched.FEES | Touched.PAPERS)
def enter_fee_note(work: Work, command: EnterFeeNote) -> str:
    """Note the payment as made when the form was written, and return the number of the form.

    Raises:
        RuleBroken: as for the head of a form (`as_it_was`, `form-before-case`) and for a payment.
    """
    written = replace(command.written, number=form_number(command.written.number))
    then = as_it_was(work, written, BlankFormKind.FEE_NOTE)
    refuse_later_case(then, written, fee_at_this_station(then, command.payment.fee_id).case_id)
    payment = _pay(work, then, written, replace(command.payment, number=written.number))
    note_outcome(work, written.number, FormOutcome.ENTERED, written)
    _about(work, then)
    work.command = replace(command, written=written, payment=payment)
    work.undo = TakeBackForm(written.number)
    return written.number


@handles(EnterCardSlip, name="enter-card-form", right=Right.RECEIVE, touches=Touched.CARDS | Touched.PAPERS)
def enter_card_slip(work: Work, command: EnterCardSlip) -> str:
    """Note the card as handed over when the form was written, and return the number of the form.

    Raises:
        RuleBroken: as for the head of a form (`as_it_was`) and for handing a card over.
    """
    written = replace(command.written, number=form_number(command.written.number))
    then = as_it_was(work, written, BlankFormKind.CARD_SLIP)
    hand_over(then, replace(command.card, number=written.number))
    card = then.command
    assert isinstance(card, HandOverCard)  # noqa: S101 - what the handler leaves
    note_outcome(work, written.number, FormOutcome.ENTERED, written)
    _about(work, then)
    work.command = replace(command, written=written, card=card)
    work.undo = TakeBackForm(written.number)
    return written.number


def _ticked(then: Work, tick: TickDocument) -> TickDocument:
    """Tick a document, and return what was said of it before."""
    tick_document(then, tick)
    before = then.undo
    if isinstance(before, RestoreTicks):
        (before,) = before.ticks
    assert isinstance(before, TickDocument)  # noqa: S101 - what the handler leaves
    return before


def _paid_with_it(work: Work, then: Work, written: Written, payment: TakePayment | None) -> TakePayment | None:
    """Take the fee that stands on a receipt; the paper about it is one of today, which says when it was paid."""
    if payment is None:
        return None
    require(work.actor, Right.TAKE_PAYMENT)
    work.touched |= Touched.FEES
    return _pay(work, then, written, replace(payment, number=payment.number or papers.next_number(work)))


def _pay(work: Work, then: Work, written: Written, payment: TakePayment) -> TakePayment:
    take_payment(then, replace(payment, payment_id=work.entry_id, desk_id=written.desk_id))
    taken = then.command
    assert isinstance(taken, TakePayment)  # noqa: S101 - what the handler leaves
    return taken


def _about(work: Work, then: Work) -> None:
    if then.case_id is not None:
        work.about(then.case_id)
    work.touched |= then.touched
