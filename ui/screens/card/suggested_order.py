"""What the order of a card usually says: why, how long, how delivered, what it costs."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.cards import LOST_BY_HOLDER, CardState, CardStep, Loss
from desktop.domain.catalogue import Kind
from desktop.domain.catalogue_lookup import card_valid_to
from desktop.domain.papers import Delivery, OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.services.card_fees import CardFee, OldCard, card_fee
from desktop.services.cards import OrderResidenceCard
from desktop.services.queries.cards import CardOrderRow
from desktop.services.queries.case_page import CasePage
from desktop.services.reference import catalogue
from ui.screens.card.readiness import post_obstacle, readiness
from ui.session import Session

_BY_KIND = {
    Kind.FIRST_TIME: OrderReason.GRANTED,
    Kind.PROTECTION_FIRST: OrderReason.GRANTED,
    Kind.PERMANENT: OrderReason.GRANTED,
    Kind.RENEWAL: OrderReason.RENEWED,
}
_GONE = frozenset({CardState.CANCELLED, CardState.DEFECTIVE, CardState.LOST})


def standing_order(page: CasePage) -> CardOrderRow | None:
    """Return the newest order whose card is on its way, here or with its holder; None where a card is to be ordered."""
    return next((order for order in page.card_orders if order.state not in _GONE), None)


def usual_reason(page: CasePage) -> OrderReason | None:
    """Return why a card is usually ordered in a case as it stands; None where that is for the clerk to say."""
    last = next((order for order in page.card_orders if not order.cancelled), None)
    if last is None:
        return _BY_KIND.get(page.kind)
    if last.state is CardState.DEFECTIVE:
        return OrderReason.DEFECTIVE
    if last.state is CardState.LOST:
        lost = next(event for event in last.events if event.step is CardStep.LOSE and not event.undone_by)
        return OrderReason.LOST if Loss(lost.reason) in LOST_BY_HOLDER else OrderReason.NOT_RECEIVED
    return None


def last_day(page: CasePage, first: date) -> date | None:
    """Return the last day of a card that holds from a day on; None where the permit does not say."""
    permit_to = page.decision.valid_to if page.decision else None
    return card_valid_to(catalogue(), page.application, first, permit_to) or permit_to


@dataclass(frozen=True, slots=True)
class SuggestedOrder:
    """The usual order for a case, or why there is none.

    Attributes:
        obstacle: why no card can be ordered like this now, or None.
        check_letter: the decision letter must be read first (R51).
        asks_old_card: there is an old card to be handed in.
    """

    page: CasePage
    obstacle: RuleBroken | None = None
    reason: OrderReason = OrderReason.GRANTED
    valid_from: date = date.min
    valid_to: date = date.min
    delivery: Delivery = Delivery.COLLECT
    check_letter: bool = False
    asks_old_card: bool = False

    def fee(self, session: Session, old_card: OldCard) -> CardFee:
        """Return what the card costs with what became of the old one."""
        return card_fee(session.store, self.reason, old_card, self.page.person.born_on, session.today)

    def command(self, session: Session, old_card: OldCard, *, letter_checked: bool) -> OrderResidenceCard:
        """Return the order."""
        found = self.fee(session, old_card)
        return OrderResidenceCard(
            order_id=session.store.ids.new(),
            case_id=self.page.case_id,
            valid_from=self.valid_from,
            valid_to=self.valid_to,
            delivery=self.delivery,
            reason=self.reason,
            old_card_handed_in=bool(old_card.handed_in),
            old_card_note=old_card.because,
            letter_checked=letter_checked,
            fee=found.due.amount if found.due else 0,
        )


def suggested_order(page: CasePage) -> SuggestedOrder:
    """Return the usual order for a case."""
    ready = readiness(page)
    if ready.obstacle is not None:
        return SuggestedOrder(page, ready.obstacle)
    standing = standing_order(page)
    if standing is not None:
        return SuggestedOrder(page, RuleBroken("already-ordered", number=standing.number))
    reason = usual_reason(page)
    first = page.decision.valid_from if page.decision else None
    last = last_day(page, first) if first else None
    if reason is None or reason is OrderReason.LOST or first is None or last is None or last <= first:
        return SuggestedOrder(page, RuleBroken("order-singly"))
    return SuggestedOrder(
        page,
        reason=reason,
        valid_from=first,
        valid_to=last,
        delivery=Delivery.COLLECT if post_obstacle(page) else Delivery.POST,
        check_letter=ready.check_letter,
        asks_old_card=page.permit_expires_on is not None,
    )
