"""Whether the card of a case may be ordered now, and if not, what stands in the way; the order asks the same."""

from dataclasses import dataclass

from desktop.domain.advice.card_order import CardOrder
from desktop.domain.cases import AddressProtection, Outcome
from desktop.domain.catalogue import Kind
from desktop.domain.papers import OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.services.biometrics import IN_REGISTER
from desktop.services.cards import ORDERED_ONCE
from desktop.services.queries.case_page import CasePage


@dataclass(frozen=True, slots=True)
class Readiness:
    """What there is to say before an order.

    Attributes:
        obstacle: why not, or None.
        check_letter: the clerk must have read in the letter that no meeting is needed (R51).
        came_again: the person had to come again, and has (photo taken on or after the day of the decision).
    """

    obstacle: RuleBroken | None = None
    check_letter: bool = False
    came_again: bool = False


def readiness(page: CasePage) -> Readiness:
    """Tell whether the card may be ordered; the obstacles come in the order in which a clerk can clear them."""
    decision = page.decision
    granted = decision is not None and decision.outcome is Outcome.GRANTED
    # A new card on a standing permit (R2) has no decision of its own.
    if not granted and page.kind is not Kind.RESIDENCE_CARD:
        return Readiness(RuleBroken("not-granted"))
    advised = page.advice.conclusions.card_order.value
    if advised is CardOrder.NONE:
        return Readiness(RuleBroken("no-card"))
    decided_on = decision.decided_on if decision is not None else None
    given_since = page.biometrics_on is not None and decided_on is not None and page.biometrics_on >= decided_on
    came_again = given_since and advised in (CardOrder.AFTER_FOLLOW_UP, CardOrder.CHECK_LETTER)
    if advised is CardOrder.AFTER_FOLLOW_UP and not came_again:
        return Readiness(RuleBroken("come-again", "R52"))
    taken = page.biometrics
    if taken is None or not (taken.photo or taken.no_photo_because == IN_REGISTER):
        return Readiness(RuleBroken("no-biometrics"))
    return Readiness(check_letter=advised is CardOrder.CHECK_LETTER and not came_again, came_again=came_again)


def ordered_already(page: CasePage, reason: OrderReason) -> RuleBroken | None:
    """Return why a card is not ordered once more for a reason, or None where it may be."""
    live = next((order.number for order in page.card_orders if not order.cancelled), "")
    return RuleBroken("already-ordered", number=live) if live and reason in ORDERED_ONCE else None


def post_obstacle(page: CasePage) -> RuleBroken | None:
    """Return why a card cannot be posted, or None: a protected address is never posted to, and shown nowhere."""
    person = page.person
    if person.protection != AddressProtection.NONE:
        return RuleBroken("protected-address")
    if not (person.street and person.postcode and person.city):
        return RuleBroken("no-address")
    return None
