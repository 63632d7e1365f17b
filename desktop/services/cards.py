"""Order residence cards."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, insert, select

from desktop.domain.cases import AddressProtection, Outcome
from desktop.domain.catalogue import Kind
from desktop.domain.changes import Touched
from desktop.domain.papers import Delivery, OrderReason, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import papers
from desktop.services.advice import card_order_of
from desktop.services.appointments import case_at_this_station
from desktop.services.biometrics import IN_REGISTER
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Biometrics, CardOrder, Person

ORDERED_ONCE = frozenset({OrderReason.GRANTED, OrderReason.RENEWED})
"""Reasons for which a case has one order only; a lost or defective card is ordered anew."""


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
        RuleBroken: `not-granted`; `come-again` (R52), a follow-up appointment is needed first; `check-letter` (R51);
            `no-biometrics`; `protected-address`; `no-address`; `old-card-note-missing`; `already-ordered`;
            `validity-backwards`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    # A new card on a standing permit (R2) has no decision of its own.
    if case.outcome != Outcome.GRANTED and case.kind != Kind.RESIDENCE_CARD:
        raise RuleBroken("not-granted")
    _refuse_follow_up(work, command)
    _refuse_without_photo(work, command.case_id)
    _refuse_delivery(work, command, case.person_id)
    if not command.old_card_handed_in and not command.old_card_note.strip():
        raise RuleBroken("old-card-note-missing")
    if command.valid_to <= command.valid_from:
        raise RuleBroken("validity-backwards")
    if command.reason in ORDERED_ONCE and (other := live_order(work.connection, command.case_id)):
        raise RuleBroken("already-ordered", number=other)
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
        )
    )
    paper = papers.issue(work, PaperKind.CARD_ORDER, command.case_id, number, command.paper, order_id=command.order_id)
    work.command = replace(command, number=number, paper=paper)
    return number


def live_order(connection: Connection, case_id: str) -> str | None:
    """Return the number of a case's last order that has not been cancelled, or None."""
    return connection.execute(
        select(CardOrder.number)
        .where(CardOrder.case_id == case_id, CardOrder.cancelled_at.is_(None))
        .order_by(CardOrder.ordered_at.desc())
        .limit(1)
    ).scalar_one_or_none()


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


def _refuse_delivery(work: Work, command: OrderResidenceCard, person_id: str) -> None:
    if command.delivery is Delivery.COLLECT:
        return
    person = work.connection.execute(
        select(Person.protection, Person.street, Person.postcode, Person.city).where(Person.id == person_id)
    ).one()
    if person.protection != AddressProtection.NONE:
        raise RuleBroken("protected-address")
    if not (person.street and person.postcode and person.city):
        raise RuleBroken("no-address")
