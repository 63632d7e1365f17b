"""Whether the fee can be paid back (R58)."""

from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.situation import Situation


class Refund(StrEnum):
    """Whether the fee can be paid back; the police or the mission decide."""

    NONE = "none"
    POSSIBLE = "possible"


TABLE: tuple[Row[Refund], ...] = (
    row(lambda s: s.facts.application is None, None),
    row(lambda s: s.handed_in or s.withdrawn_by_another, Refund.NONE, "R58"),
    row(otherwise, Refund.POSSIBLE, "R58"),
)


def refund(situation: Situation) -> Conclusion[Refund]:
    """Return whether the fee can be paid back, from the table."""
    return decide(TABLE, situation)
