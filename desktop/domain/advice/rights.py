"""What rights the applicant has while waiting, and how to show them (R33 – R39, R42, R43, R46)."""

from datetime import date
from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.facts import Eea
from desktop.domain.advice.situation import Situation
from desktop.domain.catalogue import Kind

PROLONGING = frozenset({Kind.RENEWAL, Kind.PERMANENT})
"""The kinds of application that can carry the rights of the permit held now (R33)."""


class Rights(StrEnum):
    """What is known of the rights while waiting."""

    PERMANENT = "permanent"
    EEA = "eea"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"
    NOT_RENEWABLE = "not-renewable"
    KEPT = "kept"
    UNDETERMINED = "undetermined"
    PENDING = "pending"
    NOT_AUTOMATIC = "not-automatic"
    NO_VALID_PERMIT = "no-valid-permit"


class Proof(StrEnum):
    """Papers by which the applicant shows lawful residence without help from UDI (R39)."""

    RESIDENCE_CARD = "residence-card"
    DECISION_LETTER = "decision-letter"
    RECEIPT = "receipt"


def _by_the_month_before(situation: Situation, day: date | None) -> bool:
    before = situation.before_expiry
    return before is not None and day is not None and day <= before.month_before


def _registered_37_days_before(situation: Situation) -> bool:
    before = situation.before_expiry
    return before is not None and situation.registered_by(before.register_by)


def _by_expiry(situation: Situation, day: date) -> bool:
    return situation.expires_on is not None and day <= situation.expires_on


def _no_time_available(situation: Situation) -> bool:
    return situation.facts.appointment.no_time_available is True


TABLE: tuple[Row[Rights], ...] = (
    row(lambda s: s.is_permanent, Rights.PERMANENT, "R42"),
    row(lambda s: s.facts.applicant.eea in {Eea.CITIZEN, Eea.FAMILY}, Rights.EEA, "R43"),
    row(lambda s: s.expires_on is None or s.kind is None, Rights.UNKNOWN),
    row(lambda s: s.kind not in PROLONGING, Rights.NOT_APPLICABLE),
    row(lambda s: s.facts.permit.renewable is None, Rights.UNKNOWN, "R46"),
    row(lambda s: s.facts.permit.renewable is False, Rights.NOT_RENEWABLE, "R46"),
    row(lambda s: _by_the_month_before(s, s.submitted_on), Rights.KEPT, "R33"),
    row(
        lambda s: _no_time_available(s) and not s.is_paper and _registered_37_days_before(s),
        Rights.KEPT,
        "R34",
    ),
    row(
        lambda s: _no_time_available(s) and s.registered_on is not None and _by_expiry(s, s.registered_on),
        Rights.UNDETERMINED,
        "R35",
    ),
    row(lambda s: s.submitted_on is None and _by_the_month_before(s, s.today), Rights.PENDING, "R33"),
    row(lambda s: _by_expiry(s, s.submitted_on or s.today), Rights.NOT_AUTOMATIC, "R38"),
    row(otherwise, Rights.NO_VALID_PERMIT, "R37"),
)

KEPT_BY_WAITING_TIME: Conclusion[Rights] = Conclusion(Rights.KEPT, ("R34",))

_ALL_THREE: Conclusion[tuple[Proof, ...]] = Conclusion(tuple(Proof), ("R39",))
_NO_PROOF: Conclusion[tuple[Proof, ...]] = Conclusion(())


def rights_while_waiting(situation: Situation) -> Conclusion[Rights]:
    """Return the rights while waiting, from the table."""
    return decide(TABLE, situation)


def residence_proof(rights: Conclusion[Rights]) -> Conclusion[tuple[Proof, ...]]:
    """Return the papers that show lawful residence where the rights are kept by R34, and none otherwise (R39)."""
    return _ALL_THREE if rights == KEPT_BY_WAITING_TIME else _NO_PROOF
