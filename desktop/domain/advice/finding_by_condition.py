"""The findings that hang on the facts and not on one conclusion alone."""

from collections.abc import Callable
from datetime import date

from desktop.domain.advice.booking_route import NEW_PORTAL
from desktop.domain.advice.card_order import CardOrder
from desktop.domain.advice.deadlines import is_month_end_borderline
from desktop.domain.advice.facts import Eea
from desktop.domain.advice.finding import PARAMETERS, Findable, Finding, Level, Line, Topic
from desktop.domain.advice.rights import PROLONGING, Rights
from desktop.domain.catalogue import Kind


def _line(topic: Topic, rule: str, level: Level, code: str, when: Callable[[Findable], bool], *params: str) -> Line:
    return Line(Finding(rule, level, code, (), topic), params, when)


def _is_not_submitted(found: Findable) -> bool:
    # An application sent by eID with its documents is submitted: only the day on which it was is unknown.
    situation = found.situation
    return situation.facts.application is not None and situation.submitted_on is None and not situation.sent_by_eid


def _is_not_in_my_applications(found: Findable) -> bool:
    application = found.situation.application
    return application.found_in_my_applications is False and found.situation.registered_from(NEW_PORTAL)


def _may_prolong(found: Findable) -> bool:
    # As far as is known, the one-month deadline concerns this case and is still to be met.
    situation = found.situation
    return (
        found.conclusions.deadlines.value is not None
        and situation.submitted_on is None
        and (situation.kind is None or situation.kind in PROLONGING)
        and situation.facts.permit.renewable is not False
        and situation.facts.applicant.eea not in {Eea.CITIZEN, Eea.FAMILY}
    )


def _is_ahead(name: str, found: Findable) -> bool:
    day = PARAMETERS[name](found)
    return isinstance(day, date) and found.situation.today <= day


def _rights_unknown(found: Findable) -> bool:
    return found.conclusions.rights_while_waiting.value is Rights.UNKNOWN


def _attend_by_is_closed(found: Findable) -> bool:
    dates = found.conclusions.deadlines.value
    return (
        dates is not None
        and dates.attend_by != dates.attend_by_open_day
        and _may_prolong(found)
        and _is_ahead("attend_by", found)
    )


def _holidays_are_unknown(found: Findable) -> bool:
    dates = found.conclusions.deadlines.value
    return dates is not None and not found.holidays.knows(dates.attend_by)


def _is_borderline(found: Findable) -> bool:
    situation = found.situation
    day = situation.attended_on or situation.facts.appointment.on
    return (
        day is not None
        and situation.expires_on is not None
        and found.conclusions.deadlines.value is not None
        and not situation.sent_by_eid
        and is_month_end_borderline(day, situation.expires_on)
    )


def _udi_is_no_help(found: Findable) -> bool:
    proof = found.conclusions.residence_proof.value
    return bool(proof) or found.conclusions.rights_while_waiting.value is Rights.UNDETERMINED


def _card_waits_for_follow_up(found: Findable) -> bool:
    waits = found.conclusions.card_order.value is CardOrder.AFTER_FOLLOW_UP
    return waits and found.situation.kind is not Kind.RESIDENCE_CARD


TABLE: tuple[Line, ...] = (
    _line(
        Topic.SUBMISSION,
        "R40",
        Level.WARNING,
        "receipt-without-date",
        lambda f: f.situation.receipt_lacks_date,
    ),
    _line(Topic.SUBMISSION, "R32", Level.INFO, "not-submitted", _is_not_submitted),
    _line(
        Topic.BOOKING,
        "R80",
        Level.WARNING,
        "not-in-my-applications",
        _is_not_in_my_applications,
        "registered_on",
    ),
    _line(
        Topic.DEADLINE,
        "R33",
        Level.ACTION,
        "attend-by",
        lambda f: _rights_unknown(f) and _may_prolong(f) and _is_ahead("attend_by", f),
        "attend_by",
        "expires_on",
    ),
    _line(
        Topic.DEADLINE,
        "R33",
        Level.WARNING,
        "attend-by-passed",
        lambda f: _rights_unknown(f) and _may_prolong(f) and not _is_ahead("attend_by", f),
        "attend_by",
        "expires_on",
    ),
    _line(
        Topic.DEADLINE,
        "R36",
        Level.WARNING,
        "last-open-day",
        _attend_by_is_closed,
        "attend_by",
        "attend_by_open_day",
    ),
    _line(Topic.DEADLINE, "R36", Level.WARNING, "holidays-unknown", _holidays_are_unknown, "attend_by"),
    _line(
        Topic.DEADLINE,
        "R34",
        Level.INFO,
        "register-by",
        lambda f: f.situation.registered_on is None and _may_prolong(f) and _is_ahead("register_by", f),
        "register_by",
    ),
    _line(
        Topic.DEADLINE,
        "R44",
        Level.INFO,
        "advised-window",
        lambda f: f.situation.registered_on is None and _may_prolong(f) and _is_ahead("advised_by", f),
        "advised_from",
        "advised_by",
    ),
    _line(Topic.DEADLINE, "R36", Level.WARNING, "month-end-borderline", _is_borderline, "attend_by"),
    _line(Topic.RIGHTS, "R41", Level.INFO, "no-confirmation", _udi_is_no_help),
    _line(Topic.CARD, "R53", Level.ACTION, "card-after-follow-up", _card_waits_for_follow_up),
)
