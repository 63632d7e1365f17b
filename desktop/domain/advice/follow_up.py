"""Whether the applicant must come again after a grant (R49 – R52)."""

from datetime import date
from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.facts import Registrant, Side
from desktop.domain.advice.situation import Situation
from desktop.domain.cases import LetterSays

NEW_BIOMETRICS = date(2021, 4, 16)
"""The first day of handing in whose biometrics can be used again for the card (R52c)."""


class FollowUp(StrEnum):
    """Whether a follow-up appointment is needed."""

    NEEDED = "needed"
    NOT_NEEDED = "not-needed"
    LETTER_DECIDES = "letter-decides"


TABLE: tuple[Row[FollowUp], ...] = (
    row(lambda s: not s.granted, None),
    row(lambda s: s.facts.decision.letter_says is LetterSays.MEET, FollowUp.NEEDED, "R51"),
    row(lambda s: s.facts.decision.letter_says is LetterSays.NO_MEETING, FollowUp.NOT_NEEDED, "R51"),
    row(lambda s: s.is_eea_citizen, FollowUp.NOT_NEEDED, "R43"),
    row(lambda s: s.application.registered_by is Registrant.EMPLOYER, FollowUp.NEEDED, "R52a"),
    row(lambda s: s.application.applied_from is Side.ABROAD, FollowUp.NEEDED, "R52b"),
    row(lambda s: s.attended_on is not None and s.attended_on < NEW_BIOMETRICS, FollowUp.NEEDED, "R52c"),
    row(lambda s: s.facts.biometrics_on is not None, FollowUp.NOT_NEEDED, "R49"),
    row(otherwise, FollowUp.LETTER_DECIDES, "R51"),
)


def follow_up(situation: Situation) -> Conclusion[FollowUp]:
    """Return whether the applicant must come again, from the table."""
    return decide(TABLE, situation)
