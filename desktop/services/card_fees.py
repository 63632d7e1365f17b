"""What a residence card costs (facts §5): by its reason, and by what became of the old card."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from desktop.domain.catalogue import FeeDue
from desktop.domain.papers import OrderReason
from desktop.domain.partial_date import PartialDate
from desktop.services.amounts import card_due
from desktop.storage.store import Store

#: Reasons with which an old card that is not handed in is not withheld: there is none, or it may be kept (facts §6).
_NOT_WITHHELD = ("", "none", "renewal-keeps")


@dataclass(frozen=True, slots=True)
class OldCard:
    """What became of the old card: handed in, not handed in for a coded reason, or not yet known."""

    handed_in: bool | None = None
    because: str = ""

    @property
    def withheld(self) -> bool:
        """Say whether there is an old card that should have been handed in."""
        return self.handed_in is False and self.because not in _NOT_WITHHELD

    @property
    def known(self) -> bool:
        """Say whether the clerk has told."""
        return self.handed_in is True or (self.handed_in is False and bool(self.because))


_WITHHELD = OldCard(handed_in=False, because="forgotten")


@dataclass(frozen=True, slots=True)
class CardFee:
    """What is to be paid.

    Attributes:
        due: None where the card is free.
        depends_on_old_card: it cannot be said before it is known what became of the old card.
    """

    due: FeeDue | None
    depends_on_old_card: bool = False


def due_for(connection: Connection, reason: OrderReason, old_card: OldCard, born_on: str, today: date) -> FeeDue | None:
    """Return what a card costs on a local day once it is known what became of the old card; None where it is free."""
    age = PartialDate.parse(born_on).age_on(today)
    return card_due(connection, reason, today, age, old_card_withheld=old_card.withheld)


def card_fee(store: Store, reason: OrderReason, old_card: OldCard, born_on: str, today: date) -> CardFee:
    """Return what a card costs today at this station, as far as the amount for the year is known (facts §5)."""
    with store.read() as connection:
        if old_card.known:
            return CardFee(due_for(connection, reason, old_card, born_on, today))
        given, withheld = (
            due_for(connection, reason, known, born_on, today) for known in (OldCard(handed_in=True), _WITHHELD)
        )
    return CardFee(given) if given == withheld else CardFee(None, depends_on_old_card=True)
