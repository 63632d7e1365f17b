"""Who acts for an applicant, and why that ends (R60)."""

from enum import StrEnum

ADULT = 18
"""From the eighteenth birthday on nobody needs a guardian."""


class RepresentativeKind(StrEnum):
    """As what somebody acts for an applicant."""

    GUARDIAN = "guardian"
    POWER_OF_ATTORNEY = "power-of-attorney"


class EndedBecause(StrEnum):
    """Why somebody no longer acts for an applicant."""

    SEPARATION = "separation"
    REVOKED = "revoked"
    RUN_OUT = "run-out"
    OF_AGE = "of-age"
    OTHER = "other"
