"""Granted cases with a photo taken, and cards ordered for them."""

from dataclasses import replace
from datetime import date

from desktop.domain.cases import DecisionAuthor, Outcome
from desktop.domain.papers import Delivery, OrderReason
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NoteDecision, PersonDetails
from desktop.services.commands import Command, perform
from desktop.services.commands import Outcome as Done
from desktop.services.queries.cards import CardOrderRow
from desktop.services.queries.case_page import case_page
from tests.support.cases import hand_in, open_case
from tests.support.station import ANH, MONDAY, TestStation

VALID_FROM, VALID_TO = date(2027, 3, 1), date(2029, 2, 28)


def granted_case(station: TestStation, person: PersonDetails = ANH, *, person_id: str = "") -> str:
    """Return a case that has been handed in and granted, with everything taken."""
    case_id = open_case(station, person, person_id=person_id)
    hand_in(station, case_id)
    decision = NoteDecision(case_id, MONDAY, DecisionAuthor.POLICE, Outcome.GRANTED, None, VALID_FROM, VALID_TO)
    fingerprints = person.born_on < "2020"
    taken = RecordBiometrics(
        case_id, True, fingerprints, True, no_fingerprints_because="" if fingerprints else "under-age"
    )
    perform(station.store, station.clerk, taken, decision)
    return case_id


def order_of(station: TestStation, case_id: str, **changes: object) -> OrderResidenceCard:
    """Return the usual order: collected here, no old card."""
    usual = OrderResidenceCard(
        station.ids.new(), case_id, VALID_FROM, VALID_TO, Delivery.COLLECT, OrderReason.GRANTED, False, "none"
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # the order's own fields


def ordered_card(station: TestStation, case_id: str = "", **changes: object) -> str:
    """Order a card, for a new granted case where none is named, and return the order's id."""
    order = order_of(station, case_id or granted_case(station), **changes)
    perform(station.store, station.clerk, order)
    return order.order_id


def do(station: TestStation, *commands: Command) -> Done:
    """Let the clerk do something."""
    return perform(station.store, station.clerk, *commands)


def card(station: TestStation, case_id: str, at: int = 0) -> CardOrderRow:
    """Return a card of a case as it stands, the newest order first."""
    page = case_page(station.store, case_id, station.clock.now().date())
    return page.card_orders[at]
