"""What the card costs, in words and in kroner."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.catalogue import FeeDue
from desktop.domain.catalogue_lookup import card_fee_due
from desktop.domain.papers import OrderReason
from desktop.domain.partial_date import PartialDate
from desktop.services.reference import catalogue

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


@dataclass(frozen=True, slots=True)
class CardFee:
    """What is to be paid.

    Attributes:
        due: None where the card is free.
        depends_on_old_card: it cannot be said before it is known what became of the old card.
    """

    due: FeeDue | None
    depends_on_old_card: bool = False


def card_fee(reason: OrderReason, old_card: OldCard, born_on: str, today: date) -> CardFee:
    """Return what a card costs today (facts §5)."""
    age = PartialDate.parse(born_on).age_on(today)
    both = [card_fee_due(catalogue(), reason, today, age, old_card_withheld=withheld) for withheld in (False, True)]
    if not old_card.known and both[0] != both[1]:
        return CardFee(None, depends_on_old_card=True)
    return CardFee(both[old_card.withheld])
