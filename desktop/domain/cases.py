"""The words of a case: how it came in, where it stands, who decided what."""

from enum import StrEnum

from desktop.domain.catalogue import Kind


class Channel(StrEnum):
    """How the application was sent (`application.channel` of the advice)."""

    ELECTRONIC = "electronic"
    PAPER = "paper"
    EID_UPLOAD = "eid-upload"


class RequestedBy(StrEnum):
    """How the request for an appointment came in."""

    PHONE = "phone"
    EMAIL = "email"
    COUNTER = "counter"
    LETTER = "letter"
    PORTAL = "portal"


class CaseStatus(StrEnum):
    """Where an application stands."""

    REGISTERED = "registered"
    HANDED_IN = "handed-in"
    GRANTED = "granted"
    FORWARDED = "forwarded"
    WITHDRAWN = "withdrawn"
    DISMISSED = "dismissed"
    REJECTED = "rejected"


class Outcome(StrEnum):
    """What was decided. The police grant or forward and never reject (R47); a rejection is received from UDI."""

    GRANTED = "granted"
    FORWARDED = "forwarded"
    REJECTED = "rejected"


class DecisionAuthor(StrEnum):
    """Who decided."""

    POLICE = "police"
    UDI = "udi"


class LetterSays(StrEnum):
    """What the letter beside the decision says about meeting again (R51)."""

    MEET = "meet"
    NO_MEETING = "no-meeting"


class AddressProtection(StrEnum):
    """The protection of an address; a protected one is never printed."""

    NONE = "none"
    CONFIDENTIAL = "confidential"
    STRICTLY_CONFIDENTIAL = "strictly-confidential"


class Sex(StrEnum):
    """Sex as it stands in a passport."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "X"
    UNKNOWN = ""


STATUS_AFTER: dict[Outcome, CaseStatus] = {
    Outcome.GRANTED: CaseStatus.GRANTED,
    Outcome.FORWARDED: CaseStatus.FORWARDED,
    Outcome.REJECTED: CaseStatus.REJECTED,
}
"""The status of a case after a decision."""

KINDS_WITH_AN_END = frozenset({Kind.FIRST_TIME, Kind.RENEWAL, Kind.PROTECTION_FIRST})
"""What is granted for a time; everything else that is granted has no last day of its own."""
