"""Who books the appointment (R2 – R12, R25, R26, R28, R53b, C7)."""

from datetime import date
from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.facts import Account, Side
from desktop.domain.advice.situation import Situation
from desktop.domain.catalogue import Kind, PermitType

NEW_BOOKING_SYSTEM = date(2024, 5, 27)
"""The day on which the police took their own booking system into use (R9, R10)."""
NEW_PORTAL = date(2022, 4, 1)
"""The first day on which every application lies in My applications (R12, R80)."""
WORK_RENEWAL_BY_EID = date(2026, 5, 5)
"""The first day on which renewing a work permit by eID is the whole hand-in (C7)."""


class BookingRoute(StrEnum):
    """Who books."""

    MISSION = "mission"
    SUMMONED = "summoned"
    NONE = "none"
    POLICE = "police"
    SELF_SERVICE = "self-service"


_POLICE = BookingRoute.POLICE

TABLE: tuple[Row[BookingRoute], ...] = (
    row(lambda s: s.facts.applicant.lives_in is Side.ABROAD, BookingRoute.MISSION, "R2"),
    row(lambda s: s.facts.application is None, None),
    row(lambda s: s.kind is Kind.PROTECTION_FIRST, BookingRoute.SUMMONED, "R53b"),
    row(
        lambda s: (
            s.sent_by_eid
            and s.application.type is PermitType.WORK
            and s.kind is Kind.RENEWAL
            and s.registered_from(WORK_RENEWAL_BY_EID)
        ),
        BookingRoute.NONE,
        "C7",
    ),
    row(lambda s: s.is_paper, _POLICE, "R5"),
    row(
        lambda s: s.facts.appointment.cancelled is True and s.facts.appointment.migrated_2024 is True,
        _POLICE,
        "R25",
        "R26",
    ),
    row(lambda s: s.facts.appointment.cancelled is True, _POLICE, "R25"),
    row(lambda s: s.facts.appointment.migrated_2024 is True, _POLICE, "R26"),
    row(
        lambda s: (
            s.registered_before(NEW_BOOKING_SYSTEM) and s.facts.appointment.booked is not True and s.attended_on is None
        ),
        _POLICE,
        "R9",
    ),
    row(
        lambda s: s.registered_before(NEW_BOOKING_SYSTEM) and s.decided_from(NEW_BOOKING_SYSTEM),
        _POLICE,
        "R10",
    ),
    row(
        lambda s: s.application.found_in_my_applications is False and s.registered_before(NEW_PORTAL),
        _POLICE,
        "R12",
    ),
    row(
        lambda s: s.facts.applicant.account is Account.LOST and s.facts.decision.decided_on is not None,
        _POLICE,
        "R28",
    ),
    row(lambda s: s.application.booking_button is False, _POLICE, "R11"),
    row(lambda s: s.facts.appointment.tried_and_failed is True, _POLICE, "R4"),
    row(otherwise, BookingRoute.SELF_SERVICE, "R3"),
)


def booking_route(situation: Situation) -> Conclusion[BookingRoute]:
    """Return who books, from the table."""
    return decide(TABLE, situation)
