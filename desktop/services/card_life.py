"""What happens to an ordered card after the order: each step, its undo, and the cancelling of the order."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from desktop.domain import cards as life
from desktop.domain.cards import LOST_BY_HOLDER, LOST_FROM, CardState, CardStep, IdentitySeen, Loss
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError, reason_for
from desktop.domain.changes import Touched
from desktop.domain.papers import OrderReason, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.card_rows import (
    Noted,
    earliest_day,
    last_event,
    live_order,
    mark_taken_back,
    order_row,
    refuse_posting,
    take_back_event,
    write_step,
)
from desktop.services.collecting import collector_name
from desktop.services.collection_slips import NO_OLD_CARD, HandedOver, issue_slip
from desktop.services.commands import handles, require
from desktop.services.paper_state import void_holding
from desktop.services.papers import PaperData
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import LostCardReport

ORDERED_ONCE = frozenset({OrderReason.GRANTED, OrderReason.RENEWED})
"""Reasons for which a case has one order only; a lost or defective card is ordered anew."""


@dataclass(frozen=True, slots=True)
class NoteCardSent:
    """The producer has sent the card, on a local day (today where none is told)."""

    order_id: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class NoteCardArrived:
    """The card has come to the station, on a local day (today where none is told)."""

    order_id: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class HandOverCard:
    """The card is handed over at the counter.

    Attributes:
        identity: with what the person who collects shows who they are.
        representative_id: a guardian, or a holder of a power of attorney, who collects; empty for others.
        relative_case_id: the case of a grown-up of the same family, who collects for a child; empty for others.
        old_card_handed_in: the old card is handed in now.
        old_card_note: a coded reason why it is not.
        number, paper: of the slip to be signed, and what it says; filled in for the journal.
    """

    order_id: str
    identity: IdentitySeen
    representative_id: str = ""
    relative_case_id: str = ""
    old_card_handed_in: bool = False
    old_card_note: str = ""
    note: str = ""
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class PostCard:
    """The card goes to its holder by post.

    Attributes:
        address_checked: address and name on the letterbox have been asked for anew: for a card that came back.
    """

    order_id: str
    address_checked: bool = False


@dataclass(frozen=True, slots=True)
class NoteCardReturned:
    """The card came back in the post, for a coded reason."""

    order_id: str
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NoteProducerAsked:
    """The producer has been asked where the card is."""

    order_id: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NoteCardDefective:
    """The card is wrong or does not work, for a coded reason; a new one is ordered free of charge."""

    order_id: str
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NoteCardLost:
    """The card was lost on its way or at the station; what its holder has lost is reported (`ReportLostCard`)."""

    order_id: str
    loss: Loss
    note: str = ""


@dataclass(frozen=True, slots=True)
class CancelCardOrder:
    """The order is cancelled, for a coded reason."""

    order_id: str
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class UndoCardStep:
    """Take back what happened last to a card; it names the step, so that an undo never takes back something else."""

    order_id: str
    step: CardStep


@handles(NoteCardSent, name="note-card-sent", right=Right.ORDER_CARD, touches=Touched.CARDS)
def note_sent(work: Work, command: NoteCardSent) -> None:
    """Note the sending.

    Raises:
        RuleBroken: `illegal-card-step`; `card-day-too-early`, before the order; `card-day-in-future`.
    """
    on = command.on or work.today
    take_step(work, order_row(work, command.order_id), CardStep.SEND, on=on)
    work.command = replace(command, on=on)


@handles(NoteCardArrived, name="note-card-arrived", right=Right.RECEIVE, touches=Touched.CARDS)
def note_arrived(work: Work, command: NoteCardArrived) -> None:
    """Note the arrival.

    Raises:
        RuleBroken: `illegal-card-step`; `card-day-too-early`, before it was sent or ordered; `card-day-in-future`.
    """
    on = command.on or work.today
    take_step(work, order_row(work, command.order_id), CardStep.ARRIVE, on=on)
    work.command = replace(command, on=on)


@handles(HandOverCard, name="hand-over-card", right=Right.RECEIVE, touches=Touched.CARDS | Touched.PAPERS)
def hand_over(work: Work, command: HandOverCard) -> str:
    """Note who collected, with what identity was shown, and what became of the old card (facts §6).

    It issues the slip that is signed, and returns its number.

    Raises:
        RuleBroken: `illegal-card-step`, such as a card that has been collected already; `not-representative`,
            `holder-of-age`, `not-of-the-family`, `relative-under-age`; `old-card-open`, it is not said whether the old
            card was handed in.
    """
    row = order_row(work, command.order_id)
    refuse_step(work, row, CardStep.HAND_OVER)
    by = collector_name(work, row.case_id, command.representative_id, command.relative_case_id)
    asked = not row.old_card_handed_in and row.old_card_note not in NO_OLD_CARD
    if asked and not command.old_card_handed_in:
        if not command.old_card_note:
            raise RuleBroken("old-card-open")
        _known(ReasonGroup.OLD_CARD_NOT_HANDED_IN, command.old_card_note)
    noted = Noted(
        note=command.note,
        identity=command.identity,
        collected_by=by,
        took_old_card=command.old_card_handed_in and not row.old_card_handed_in,
        old_card_note=command.old_card_note if asked and not command.old_card_handed_in else "",
    )
    take_step(work, row, CardStep.HAND_OVER, noted)
    said = HandedOver(
        command.identity,
        by,
        command.representative_id,
        because=command.old_card_note if asked else row.old_card_note,
        old_card_now=noted.took_old_card,
    )
    number, paper = issue_slip(work, row, said, command.number, command.paper)
    work.command = replace(command, number=number, paper=paper)
    return number


@handles(PostCard, name="post-card", right=Right.RECEIVE, touches=Touched.CARDS)
def post(work: Work, command: PostCard) -> None:
    """Note that the card is in the post.

    Raises:
        RuleBroken: `illegal-card-step`; `protected-address`, such a card is collected; `no-address`;
            `address-not-checked`, of a card that came back.
    """
    row = order_row(work, command.order_id)
    refuse_step(work, row, CardStep.POST)
    refuse_posting(work.connection, row.case_id)
    if row.state == CardState.RETURNED and not command.address_checked:
        raise RuleBroken("address-not-checked")
    take_step(work, row, CardStep.POST)


@handles(NoteCardReturned, name="note-card-returned", right=Right.RECEIVE, touches=Touched.CARDS)
def note_returned(work: Work, command: NoteCardReturned) -> None:
    """Note that the card came back.

    Raises:
        RuleBroken: `illegal-card-step`; `unknown-reason`.
    """
    _known(ReasonGroup.CARD_RETURNED, command.reason)
    row = order_row(work, command.order_id)
    take_step(work, row, CardStep.RETURN, Noted(reason=command.reason, note=command.note))


@handles(NoteProducerAsked, name="note-producer-asked", right=Right.ORDER_CARD, touches=Touched.CARDS)
def note_producer_asked(work: Work, command: NoteProducerAsked) -> None:
    """Note that the producer was asked; the card stays where it is.

    Raises:
        RuleBroken: `illegal-card-step`.
    """
    take_step(work, order_row(work, command.order_id), CardStep.ASK_PRODUCER, Noted(note=command.note))


@handles(NoteCardDefective, name="note-card-defective", right=Right.ORDER_CARD, touches=Touched.CARDS)
def note_defective(work: Work, command: NoteCardDefective) -> None:
    """Note what is wrong with the card.

    Raises:
        RuleBroken: `illegal-card-step`; `unknown-reason`.
    """
    _known(ReasonGroup.CARD_DEFECTIVE, command.reason)
    row = order_row(work, command.order_id)
    take_step(work, row, CardStep.FIND_DEFECTIVE, Noted(reason=command.reason, note=command.note))


@handles(NoteCardLost, name="note-card-lost", right=Right.ORDER_CARD, touches=Touched.CARDS)
def note_lost(work: Work, command: NoteCardLost) -> None:
    """Note that the card did not reach its holder and will not.

    Raises:
        RuleBroken: `illegal-card-step`; `report-the-loss`, the holder has lost it; `not-lost-so`, it cannot have been
            lost in this way where it was.
    """
    if command.loss in LOST_BY_HOLDER:
        raise RuleBroken("report-the-loss")
    lose(work, order_row(work, command.order_id), command.loss, command.note)


@handles(CancelCardOrder, name="cancel-card-order", right=Right.ORDER_CARD, touches=Touched.CARDS | Touched.PAPERS)
def cancel(work: Work, command: CancelCardOrder) -> None:
    """Cancel the order; its paper says so from now on.

    Raises:
        RuleBroken: `illegal-card-step`; `unknown-reason`.
    """
    _known(ReasonGroup.CARD_CANCELLED, command.reason)
    row = order_row(work, command.order_id)
    take_step(work, row, CardStep.CANCEL, Noted(reason=command.reason, note=command.note))


@handles(UndoCardStep, name="undo-card-step", right=Right.RECEIVE, touches=Touched.CARDS | Touched.PAPERS)
def undo(work: Work, command: UndoCardStep) -> None:
    """Put the card where it was before its last step; what happened stays in its history, marked as taken back.

    Raises:
        RuleBroken: `illegal-card-undo`, something else has happened since; `already-ordered`, a cancelled order has
            been replaced; `loss-answered`, a new card has been ordered after the report; `no-right`.
    """
    row = order_row(work, command.order_id)
    event = last_event(work.connection, row.id)
    if event is None or event.step != command.step:
        raise RuleBroken("illegal-card-undo", state=f"card-{row.state}")
    require(work.actor, life.STEPS[command.step].right)
    if command.step is CardStep.CANCEL and row.reason in ORDERED_ONCE:
        other = live_order(work.connection, row.case_id)
        if other:
            raise RuleBroken("already-ordered", number=other)
    if command.step is CardStep.LOSE and event.reason in LOST_BY_HOLDER:
        _take_back_report(work, row.id)
    take_back_event(work, row, event)
    if command.step is CardStep.HAND_OVER:
        void_holding(work, row.case_id, (PaperKind.CARD_COLLECTION,), order_id=row.id)


def lose(work: Work, row: Row[Any], loss: Loss, note: str = "") -> None:
    """Take the step `lose`, if the card can have been lost in this way where it is.

    Raises:
        RuleBroken: `illegal-card-step`; `not-lost-so`.
    """
    refuse_step(work, row, CardStep.LOSE)
    if row.state not in LOST_FROM[loss]:
        raise RuleBroken("not-lost-so", state=f"card-{row.state}")
    take_step(work, row, CardStep.LOSE, Noted(reason=loss, note=note))


def take_step(work: Work, row: Row[Any], step: CardStep, noted: Noted | None = None, *, on: date | None = None) -> None:
    """Write a step, if it may be taken, and its undo.

    Raises:
        RuleBroken: `illegal-card-step`; `card-day-too-early`; `card-day-in-future`; `no-right`.
    """
    require(work.actor, life.STEPS[step].right)
    state = refuse_step(work, row, step)
    day = on or work.today
    life.check_day(day, earliest_day(work.connection, row), work.today)
    write_step(work, row, step, state, day, noted or Noted())
    work.undo = UndoCardStep(row.id, step)


def refuse_step(work: Work, row: Row[Any], step: CardStep) -> CardState:
    """Return the state after a step, or say who was faster.

    Raises:
        RuleBroken: `illegal-card-step`.
    """
    try:
        return life.after(CardState(row.state), step)
    except RuleBroken as refusal:
        last = last_event(work.connection, row.id)
        faster = {"by": last.by_name, "at": last.at} if last else {"by": "", "at": None}
        raise RuleBroken(refusal.code, state=f"card-{row.state}", **faster) from None


def _known(group: ReasonGroup, code: str) -> None:
    try:
        reason_for(catalogue(), group, code)
    except UnknownCodeError:
        raise RuleBroken("unknown-reason") from None


def _take_back_report(work: Work, order_id: str) -> None:
    """Take back the report that made a card a lost one."""
    report = work.connection.execute(
        select(LostCardReport).where(LostCardReport.order_id == order_id, LostCardReport.taken_back_at.is_(None))
    ).one()
    mark_taken_back(work, report)
