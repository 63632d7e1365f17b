"""What to do about an F-code (R67 – R69); the scheme may have ended."""

from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.rights import PROLONGING
from desktop.domain.advice.situation import Situation
from desktop.domain.catalogue import Kind


class FCode(StrEnum):
    """What to do with the code, or without one."""

    USE = "use"
    IGNORE = "ignore"
    REGULAR = "regular"
    MAY_COME = "may-come"


def _has_code(situation: Situation) -> bool:
    return situation.application.f_code is True


def _is_too_late_for_a_code(situation: Situation) -> bool:
    return situation.before_expiry is not None and situation.today >= situation.before_expiry.f_code_by


TABLE: tuple[Row[FCode], ...] = (
    row(lambda s: s.expires_on is None or s.is_permanent or s.kind not in PROLONGING, None),
    row(lambda s: _has_code(s) and s.kind is Kind.PERMANENT, FCode.IGNORE, "R69"),
    row(lambda s: _has_code(s) and s.is_sent and s.registered_on is not None, FCode.IGNORE, "R69"),
    row(_has_code, FCode.USE, "R67"),
    row(_is_too_late_for_a_code, FCode.REGULAR, "R68"),
    row(otherwise, FCode.MAY_COME, "R68"),
)


def f_code(situation: Situation) -> Conclusion[FCode]:
    """Return what to do about an F-code, from the table."""
    return decide(TABLE, situation)
