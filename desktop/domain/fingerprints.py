"""Whether somebody is old enough for fingerprints, also where the birth date is known in part only."""

from datetime import date
from enum import StrEnum

from desktop.domain.partial_date import PartialDate

FINGERPRINTS_FROM_AGE = 6
"""From the sixth birthday on fingerprints are required (Immigration Act §100 a; the birthday itself is our reading)."""


class Fingerprints(StrEnum):
    """What holds for fingerprints on a day."""

    REQUIRED = "required"
    TOO_YOUNG = "too-young"
    AGE_UNCERTAIN = "age-uncertain"


def fingerprints_on(born: PartialDate, day: date) -> Fingerprints:
    """Return what holds on a day: `age-uncertain` where the unknown part of the birth date decides."""
    if born.age_on(day) >= FINGERPRINTS_FROM_AGE:
        return Fingerprints.REQUIRED
    earliest = PartialDate(born.year, born.month or 1, born.day or 1)
    oldest = earliest.age_on(day)
    return Fingerprints.AGE_UNCERTAIN if oldest >= FINGERPRINTS_FROM_AGE else Fingerprints.TOO_YOUNG
