"""The findings that say what a conclusion means for the clerk: one line for each that is worth a sentence."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from desktop.domain.advice.booking_route import BookingRoute
from desktop.domain.advice.card_order import CardOrder
from desktop.domain.advice.f_code import FCode
from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.advice.finding import Findable, Finding, Level, Line, Topic
from desktop.domain.advice.follow_up import FollowUp
from desktop.domain.advice.place import Place
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.rights import Proof, Rights
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.catalogue import Kind

_ACTION, _WARNING, _INFO = Level.ACTION, Level.WARNING, Level.INFO


@dataclass(frozen=True, slots=True)
class Said:
    """A line that hangs on a conclusion having a value by a rule; any value where `value` is `None`."""

    name: str
    value: Hashable
    rule: str
    line: Line


def _said(
    topic: Topic,
    name: str,
    value: Hashable,
    rule: str,
    level: Level,
    code: str,
    *params: str,
    when: Callable[[Findable], bool] | None = None,
) -> Said:
    return Said(name, value, rule, Line(Finding(rule, level, code, (), topic), params, when))


def _has_home_stations(found: Findable) -> bool:
    return bool(found.situation.facts.applicant.home_stations)


def _by_applicant(found: Findable) -> bool:
    withdrawal = found.situation.facts.withdrawal
    return withdrawal is not None and withdrawal.by is WithdrawnBy.APPLICANT


def _refund_is_asked(found: Findable) -> bool:
    withdrawal = found.situation.facts.withdrawal
    return withdrawal is not None or found.conclusions.place.value is Place.NEW_APPLICATION


def _for_permanent(found: Findable) -> bool:
    return found.situation.kind is Kind.PERMANENT


_YES, _NO = True, False
_POLICE = BookingRoute.POLICE
_REJECTED = WithdrawalOutcome.PROCESSED_AND_REJECTED
_LETTER = WithdrawalOutcome.LETTER_REQUIRED

TABLE: tuple[Said, ...] = (
    _said(Topic.SUBMISSION, "submitted_on", None, "R32", _INFO, "submitted-by-handing-in", "submitted_on"),
    _said(Topic.SUBMISSION, "submitted_on", None, "C7", _INFO, "submitted-by-eid", "submitted_on"),
    _said(Topic.BOOKING, "booking_route", BookingRoute.MISSION, "R2", _ACTION, "route-mission"),
    _said(Topic.BOOKING, "booking_route", BookingRoute.SUMMONED, "R53b", _INFO, "route-summoned"),
    _said(Topic.BOOKING, "booking_route", BookingRoute.NONE, "C7", _INFO, "route-none"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R5", _ACTION, "route-paper"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R25", _ACTION, "route-cancelled"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R26", _ACTION, "route-migrated"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R9", _ACTION, "route-not-booked", "registered_on"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R10", _ACTION, "route-decided-after", "registered_on"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R12", _ACTION, "route-old-portal", "registered_on"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R28", _ACTION, "route-account-lost"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R11", _ACTION, "route-no-button"),
    _said(Topic.BOOKING, "booking_route", _POLICE, "R4", _ACTION, "route-could-not-book"),
    _said(Topic.BOOKING, "booking_route", BookingRoute.SELF_SERVICE, "R3", _INFO, "route-self-service"),
    _said(Topic.PLACE, "place", Place.NEW_APPLICATION, "R19", _ACTION, "place-wrong", "place"),
    _said(Topic.PLACE, "place", Place.HERE, "R17", _INFO, "place-locked-here"),
    _said(Topic.PLACE, "place", Place.OTHER_STATION, "R17", _WARNING, "place-locked-elsewhere", "place"),
    _said(Topic.PLACE, "place", Place.OTHER_STATION, "R20", _WARNING, "place-documents-elsewhere"),
    _said(
        Topic.PLACE,
        "place",
        Place.OTHER_STATION,
        "R15",
        _WARNING,
        "place-home-elsewhere",
        "home_stations",
        when=_has_home_stations,
    ),
    _said(
        Topic.PLACE,
        "place",
        Place.OTHER_STATION,
        "R15",
        _WARNING,
        "place-home-unserved",
        when=lambda f: not _has_home_stations(f),
    ),
    _said(Topic.PLACE, "place", Place.HERE, "R15", _INFO, "place-home-here"),
    _said(Topic.PLACE, "place", Place.CHOOSE_IN_FORM, "R16", _INFO, "place-choose", "home_stations"),
    _said(
        Topic.DEADLINE, "appointment_in_time", _YES, "R33", _INFO, "appointment-in-time", "appointment_on", "attend_by"
    ),
    _said(
        Topic.DEADLINE,
        "appointment_in_time",
        _NO,
        "R33",
        _WARNING,
        "appointment-late",
        "appointment_on",
        "attend_by",
        "expires_on",
    ),
    _said(Topic.RIGHTS, "rights_while_waiting", Rights.PERMANENT, "R42", _INFO, "rights-permanent"),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.EEA,
        "R43",
        _INFO,
        "rights-eea-citizen",
        when=lambda f: f.situation.is_eea_citizen,
    ),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.EEA,
        "R43",
        _INFO,
        "rights-eea-family",
        when=lambda f: not f.situation.is_eea_citizen,
    ),
    _said(Topic.RIGHTS, "rights_while_waiting", Rights.UNKNOWN, "R46", _ACTION, "rights-renewable-unknown"),
    _said(Topic.RIGHTS, "rights_while_waiting", Rights.NOT_RENEWABLE, "R46", _WARNING, "rights-not-renewable"),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.PENDING,
        "R33",
        _ACTION,
        "rights-pending",
        "attend_by",
        "expires_on",
    ),
    _said(Topic.RIGHTS, "rights_while_waiting", Rights.KEPT, "R33", _INFO, "rights-kept", "submitted_on", "expires_on"),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.KEPT,
        "R34",
        _INFO,
        "rights-kept-waiting-time",
        "registered_on",
        "expires_on",
    ),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.UNDETERMINED,
        "R35",
        _WARNING,
        "rights-undetermined",
        "registered_on",
        "expires_on",
    ),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.NOT_AUTOMATIC,
        "R38",
        _WARNING,
        "rights-not-automatic",
        "attend_by",
        "expires_on",
    ),
    _said(
        Topic.RIGHTS,
        "rights_while_waiting",
        Rights.NO_VALID_PERMIT,
        "R37",
        _WARNING,
        "rights-no-valid-permit",
        "expires_on",
    ),
    _said(Topic.RIGHTS, "residence_proof", tuple(Proof), "R39", _INFO, "residence-proof"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NEEDED, "R51", _ACTION, "follow-up-letter-meet"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NOT_NEEDED, "R51", _INFO, "follow-up-letter-no-meeting"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NOT_NEEDED, "R43", _INFO, "follow-up-eea-citizen"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NEEDED, "R52a", _ACTION, "follow-up-employer"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NEEDED, "R52b", _ACTION, "follow-up-abroad"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NEEDED, "R52c", _ACTION, "follow-up-old-biometrics", "attended_on"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.NOT_NEEDED, "R49", _INFO, "follow-up-biometrics-given"),
    _said(Topic.FOLLOW_UP, "follow_up", FollowUp.LETTER_DECIDES, "R51", _ACTION, "follow-up-letter-decides"),
    _said(Topic.CARD, "card_order", CardOrder.NOW, "R50", _ACTION, "card-now"),
    _said(Topic.CARD, "card_order", CardOrder.NOW, "R2", _ACTION, "card-on-standing-permit-now"),
    _said(Topic.CARD, "card_order", CardOrder.AFTER_FOLLOW_UP, "R2", _ACTION, "card-after-attendance"),
    _said(Topic.CARD, "card_order", CardOrder.CHECK_LETTER, "R51", _ACTION, "card-check-letter"),
    _said(Topic.CARD, "card_order", CardOrder.NONE, "R43", _INFO, "card-none-eea-citizen"),
    _said(Topic.WITHDRAWAL, "withdrawal", _REJECTED, "R59", _WARNING, "withdrawal-consent"),
    _said(Topic.WITHDRAWAL, "withdrawal", _REJECTED, "R60", _WARNING, "withdrawal-separation"),
    _said(Topic.WITHDRAWAL, "withdrawal", WithdrawalOutcome.WITHDRAWN, "R56", _INFO, "withdrawal-before-hand-in"),
    _said(Topic.WITHDRAWAL, "withdrawal", WithdrawalOutcome.DISMISSED, "R57", _ACTION, "withdrawal-dismissed"),
    _said(
        Topic.WITHDRAWAL,
        "withdrawal",
        _LETTER,
        "R57",
        _ACTION,
        "withdrawal-letter-applicant",
        when=_by_applicant,
    ),
    _said(
        Topic.WITHDRAWAL,
        "withdrawal",
        _LETTER,
        "R57",
        _ACTION,
        "withdrawal-letter-representative",
        when=lambda f: not _by_applicant(f),
    ),
    _said(Topic.WITHDRAWAL, "refund", Refund.POSSIBLE, "R58", _INFO, "refund-possible", when=_refund_is_asked),
    _said(Topic.WITHDRAWAL, "refund", Refund.NONE, "R58", _WARNING, "refund-none", when=_refund_is_asked),
    _said(Topic.F_CODE, "f_code", FCode.USE, "R67", _ACTION, "f-code-use"),
    _said(Topic.F_CODE, "f_code", FCode.IGNORE, "R69", _INFO, "f-code-ignore-permanent", when=_for_permanent),
    _said(
        Topic.F_CODE,
        "f_code",
        FCode.IGNORE,
        "R69",
        _INFO,
        "f-code-ignore-registered",
        "registered_on",
        when=lambda f: not _for_permanent(f),
    ),
    _said(Topic.F_CODE, "f_code", FCode.MAY_COME, "R68", _INFO, "f-code-may-come", "f_code_by"),
    _said(Topic.F_CODE, "f_code", FCode.REGULAR, "R68", _INFO, "f-code-regular", "f_code_by"),
    _said(
        Topic.PERMANENT,
        "permanent_candidate",
        _YES,
        "R72",
        _INFO,
        "permanent-candidate",
        "held_since",
        "permanent_from",
    ),
)
