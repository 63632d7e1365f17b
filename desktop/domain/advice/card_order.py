"""Whether the residence card can be ordered now (R2, R43, R50 – R52)."""

from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.follow_up import FollowUp
from desktop.domain.advice.situation import Situation
from desktop.domain.catalogue import Kind

WITHOUT_CARD = frozenset({Kind.CITIZENSHIP, Kind.TRAVEL_DOCUMENT, Kind.EEA_REGISTRATION})
"""The kinds of application that no residence card follows from."""


class CardOrder(StrEnum):
    """What to do about the card."""

    NONE = "none"
    NOW = "now"
    NOT_YET = "not-yet"
    AFTER_FOLLOW_UP = "after-follow-up"
    CHECK_LETTER = "check-letter"


def _attended_or_biometrics(situation: Situation) -> bool:
    return situation.attended_on is not None or situation.facts.biometrics_on is not None


TABLE: tuple[Row[CardOrder], ...] = (
    row(lambda s: s.is_eea_citizen, CardOrder.NONE, "R43"),
    row(lambda s: s.kind in WITHOUT_CARD, CardOrder.NONE),
    row(lambda s: s.kind is Kind.RESIDENCE_CARD and _attended_or_biometrics(s), CardOrder.NOW, "R2"),
    row(lambda s: s.kind is Kind.RESIDENCE_CARD, CardOrder.AFTER_FOLLOW_UP, "R2"),
    row(otherwise, CardOrder.NOT_YET),
)

_NOW: Conclusion[CardOrder] = Conclusion(CardOrder.NOW, ("R50",))
_CHECK_LETTER: Conclusion[CardOrder] = Conclusion(CardOrder.CHECK_LETTER, ("R51",))


def card_order(situation: Situation, follow_up: Conclusion[FollowUp]) -> Conclusion[CardOrder]:
    """Return what to do about the card: from the table, and after a grant by the follow-up."""
    by_table = decide(TABLE, situation)
    if by_table.value is not CardOrder.NOT_YET:
        return by_table
    match follow_up.value:
        case None:
            return by_table
        case FollowUp.NOT_NEEDED:
            return _NOW
        case FollowUp.NEEDED:
            return Conclusion(CardOrder.AFTER_FOLLOW_UP, follow_up.rules)
        case FollowUp.LETTER_DECIDES:
            return _CHECK_LETTER
