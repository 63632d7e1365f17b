"""What comes of a wish to withdraw (R56 – R61)."""

from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.facts import Because, WithdrawalFacts, WithdrawnBy
from desktop.domain.advice.situation import Situation

CONSENTING = frozenset({WithdrawnBy.REFERENCE_PERSON, WithdrawnBy.SPONSOR, WithdrawnBy.HOST_PARENT})
"""Those whose consent an application rests on: they can take back the consent and never the application (R59)."""


class WithdrawalOutcome(StrEnum):
    """What comes of it: dismissing closes a case unprocessed, rejecting decides it, which the police never do (R47)."""

    WITHDRAWN = "withdrawn"
    DISMISSED = "dismissed"
    LETTER_REQUIRED = "letter-required"
    PROCESSED_AND_REJECTED = "processed-and-rejected"


_NOBODY = WithdrawalFacts(WithdrawnBy.APPLICANT)


def _withdrawal(situation: Situation) -> WithdrawalFacts:
    return situation.facts.withdrawal or _NOBODY


def _by_separated_representative(situation: Situation) -> bool:
    withdrawal = _withdrawal(situation)
    return withdrawal.by is WithdrawnBy.POWER_OF_ATTORNEY and withdrawal.because is Because.SEPARATION


TABLE: tuple[Row[WithdrawalOutcome], ...] = (
    row(lambda s: s.facts.withdrawal is None, None),
    row(lambda s: _withdrawal(s).by in CONSENTING, WithdrawalOutcome.PROCESSED_AND_REJECTED, "R59"),
    row(_by_separated_representative, WithdrawalOutcome.PROCESSED_AND_REJECTED, "R60"),
    row(lambda s: s.withdrawn_by_another, WithdrawalOutcome.LETTER_REQUIRED, "R57"),
    row(lambda s: not s.handed_in, WithdrawalOutcome.WITHDRAWN, "R56"),
    row(lambda s: _withdrawal(s).signed_letter is True, WithdrawalOutcome.DISMISSED, "R57"),
    row(otherwise, WithdrawalOutcome.LETTER_REQUIRED, "R57"),
)


def withdrawal(situation: Situation) -> Conclusion[WithdrawalOutcome]:
    """Return what comes of the wish to withdraw, from the table."""
    return decide(TABLE, situation)
