"""What the slip says that is signed when a residence card is handed over."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.cards import IdentitySeen
from desktop.domain.languages import Language
from desktop.domain.papers import ByHand, PersonOnPaper, StationContact


class CollectedBy(StrEnum):
    """As what somebody collects a card."""

    HOLDER = "holder"
    GUARDIAN = "guardian"
    POWER_OF_ATTORNEY = "power-of-attorney"
    FAMILY = "family"


class OldCard(StrEnum):
    """What became of the holder's old card."""

    NOW = "now"
    BEFORE = "before"
    NOT_HANDED_IN = "not-handed-in"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CardCollection:
    """The slip for a card that is handed over at the counter.

    Attributes:
        person: the holder; the slip shows no address.
        order_number: of the card's order.
        errand: the permit that the card shows.
        collector: the name of who collects; empty for the holder.
        attorney_from: from which local day a power of attorney holds, or None.
        old_card_because: why the old card is not handed in; empty where it is, or where there is none.
        handed_over_at: UTC.
        order_id: which card it is about, by which the slip is found again; it is not printed.
        by_hand: the slip was written by hand during an outage; its number is that of the form.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    order_number: str
    errand: str
    valid_from: date
    valid_to: date
    by: CollectedBy
    collector: str
    identity: IdentitySeen
    attorney_from: date | None
    old_card: OldCard
    old_card_because: str
    handed_over_at: datetime
    clerk: str
    order_id: str = ""
    by_hand: ByHand | None = None
