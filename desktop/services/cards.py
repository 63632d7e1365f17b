"""Order residence cards; what happens to them afterwards is `desktop.services.card_life`."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import insert, select

from desktop.domain.cards import CardState
from desktop.domain.cases import Outcome
from desktop.domain.catalogue import Kind
from desktop.domain.changes import Touched
from desktop.domain.papers import Delivery, OrderReason, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import papers
from desktop.services.advice import card_order_of
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.biometrics import IN_REGISTER
from desktop.services.card_fees import OldCard, due_for
from desktop.services.card_life import ORDERED_ONCE as ORDERED_ONCE
from desktop.services.card_life import CancelCardOrder
from desktop.services.card_rows import live_order as live_order
from desktop.services.card_rows import refuse_posting, unanswered_reports
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Biometrics, CardOrder, Person

BY_MISTAKE = "by-mistake"
"""The coded reason with which an order is taken back that has just been made."""


@dataclass(frozen=True, slots=True)
class OrderResidenceCard:
    """Order a residence card.

    Attributes:
        delivery: a protected address is never posted to: the card is collected.
        letter_checked: the clerk has read in the decision letter that no further meeting is needed (R51).
        fee: whole NOK.
        number, paper: empty for the counter to give and to write.
    """

    order_id: str
    case_id: str
    valid_from: date
    valid_to: date
    delivery: Delivery
    reason: OrderReason
    old_card_handed_in: bool
    old_card_note: str = ""
    letter_checked: bool = False
    fee: int = 0
    note: str = ""
    number: str = ""
    paper: papers.PaperData | None = None


@handles(
    OrderResidenceCard, name="order-residence-card", right=Right.ORDER_CARD, touches=Touched.CARDS | Touched.PAPERS
)
def order_card(work: Work, command: OrderResidenceCard) -> str:
    """Write the order, issue its paper, and return the number.

    Raises:
        RuleBroken: `not-granted`; `case-closed`; `come-again` (R52), a follow-up appointment is needed first;
            `check-letter` (R51); `no-biometrics`; `protected-address`; `no-address`; `old-card-note-missing`;
            `already-ordered`; `validity-backwards`; `report-first`, a lost card is reported before a new one;
            `amount-differs`, another amount than the one that is confirmed for the year (facts §5).
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    # A new card on a standing permit (R2) has no decision of its own.
    if case.outcome != Outcome.GRANTED and case.kind != Kind.RESIDENCE_CARD:
        raise RuleBroken("not-granted")
    refuse_closed_case(case)
    _refuse_follow_up(work, command)
    _refuse_without_photo(work, command.case_id)
    if command.delivery is not Delivery.COLLECT:
        refuse_posting(work.connection, command.case_id)
    if not command.old_card_handed_in and not command.old_card_note.strip():
        raise RuleBroken("old-card-note-missing")
    if command.valid_to <= command.valid_from:
        raise RuleBroken("validity-backwards")
    if command.reason in ORDERED_ONCE and (other := live_order(work.connection, command.case_id)):
        raise RuleBroken("already-ordered", number=other)
    if command.reason is OrderReason.LOST and unanswered_reports(work.connection, command.case_id) < 1:
        raise RuleBroken("report-first")
    _refuse_other_fee(work, command, case.person_id)
    number = command.number or papers.next_number(work)
    work.connection.execute(
        insert(CardOrder).values(
            id=command.order_id,
            case_id=command.case_id,
            number=number,
            valid_from=command.valid_from,
            valid_to=command.valid_to,
            delivery=command.delivery,
            reason=command.reason,
            old_card_handed_in=command.old_card_handed_in,
            old_card_note=command.old_card_note,
            fee=command.fee,
            ordered_at=work.at,
            ordered_by=work.actor.staff_id,
            note=command.note,
            state=CardState.ORDERED,
            state_at=work.at,
        )
    )
    paper = papers.issue(work, PaperKind.CARD_ORDER, command.case_id, number, command.paper, order_id=command.order_id)
    work.command = replace(command, number=number, paper=paper)
    work.undo = CancelCardOrder(command.order_id, BY_MISTAKE)
    return number


def _refuse_follow_up(work: Work, command: OrderResidenceCard) -> None:
    match card_order_of(work, command.case_id):
        case "after-follow-up":
            raise RuleBroken("come-again", "R52")
        case "check-letter" if not command.letter_checked:
            raise RuleBroken("check-letter", "R51")
        case "none":
            raise RuleBroken("no-card")
        case _:
            pass


def _refuse_without_photo(work: Work, case_id: str) -> None:
    taken = work.connection.execute(
        select(Biometrics.photo, Biometrics.no_photo_because).where(Biometrics.case_id == case_id)
    ).one_or_none()
    if taken is None or not (taken.photo or taken.no_photo_because == IN_REGISTER):
        raise RuleBroken("no-biometrics")


def _refuse_other_fee(work: Work, command: OrderResidenceCard, person_id: str) -> None:
    born_on = work.connection.execute(select(Person.born_on).where(Person.id == person_id)).scalar_one()
    old_card = OldCard(command.old_card_handed_in, command.old_card_note)
    due = due_for(work.connection, command.reason, old_card, born_on, work.today)
    amount = due.amount if due is not None else 0
    if command.fee != amount and not (due is not None and due.must_be_checked):
        raise RuleBroken("amount-differs", amount=amount)
