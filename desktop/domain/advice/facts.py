"""The facts of a case, as far as they are known: what the advice is worked out from.

Unknown is `None` everywhere; an unknown flag is not the same as a false one, and each rule says how it reads it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.cases import Channel, LetterSays, Outcome
from desktop.domain.catalogue import Kind, PermitType


class Side(StrEnum):
    """Where somebody lives, or applied from."""

    NORWAY = "norway"
    ABROAD = "abroad"


class Registrant(StrEnum):
    """Who registered the application."""

    APPLICANT = "applicant"
    EMPLOYER = "employer"


class Eea(StrEnum):
    """Whether the EEA rules are the ones that apply to a person."""

    CITIZEN = "citizen"
    FAMILY = "family"
    NO = "no"


class Account(StrEnum):
    """Whether the applicant still has the account that the application was sent from."""

    OK = "ok"
    LOST = "lost"


class WithdrawnBy(StrEnum):
    """Who wants to withdraw."""

    APPLICANT = "applicant"
    REFERENCE_PERSON = "reference-person"
    SPONSOR = "sponsor"
    HOST_PARENT = "host-parent"
    POWER_OF_ATTORNEY = "power-of-attorney"


class Because(StrEnum):
    """Why a holder of a power of attorney wants to withdraw."""

    SEPARATION = "separation"


@dataclass(frozen=True, slots=True)
class ApplicationFacts:
    """What is known of the application.

    Attributes:
        registered_on: the date of registration, where it is known otherwise than by the receipt.
        receipt: the portal's receipt number, word for word; it carries the date of registration (R40).
        sent: false for a draft; unknown counts as sent.
        place: the station that it was sent to.
        wrong_place: whether the applicant chose the wrong one.
    """

    channel: Channel | None = None
    kind: Kind | None = None
    type: PermitType | None = None
    registered_on: date | None = None
    receipt: str | None = None
    sent: bool | None = None
    place: str | None = None
    wrong_place: bool | None = None
    applied_from: Side | None = None
    registered_by: Registrant | None = None
    found_in_my_applications: bool | None = None
    booking_button: bool | None = None
    f_code: bool | None = None


@dataclass(frozen=True, slots=True)
class ApplicantFacts:
    """What is known of the applicant.

    Attributes:
        home_stations: the stations that serve the home address; `None` where the address is unknown.
    """

    lives_in: Side | None = None
    home_stations: frozenset[str] | None = None
    eea: Eea | None = None
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class PermitFacts:
    """What is known of the permit that is held now.

    Attributes:
        expires_on: the last valid day.
        held_since: the start of the unbroken residence with a permit.
    """

    expires_on: date | None = None
    held_since: date | None = None
    renewable: bool | None = None
    permanent: bool | None = None


@dataclass(frozen=True, slots=True)
class AppointmentFacts:
    """What is known of the appointment to hand in.

    Attributes:
        on: its date, booked or wished for.
        cancelled: whether the applicant cancelled it.
        migrated_2024: whether it was moved over from the booking system of before 27 May 2024.
        no_time_available: whether none could be had in time because of waiting times.
        tried_and_failed: whether the applicant tried to book and could not.
    """

    on: date | None = None
    booked: bool | None = None
    cancelled: bool | None = None
    migrated_2024: bool | None = None
    no_time_available: bool | None = None
    tried_and_failed: bool | None = None


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """What is known of the decision and of the letter beside it."""

    decided_on: date | None = None
    outcome: Outcome | None = None
    letter_says: LetterSays | None = None


@dataclass(frozen=True, slots=True)
class WithdrawalFacts:
    """Who wants to withdraw, and how."""

    by: WithdrawnBy
    signed_letter: bool | None = None
    because: Because | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a case on a day.

    Attributes:
        today: the local date in Europe/Oslo.
        station: the asking station.
        application: `None` where there is none at all, which is not the same as one of which nothing is known.
        attended_on: the date on which the documents were handed in.
    """

    today: date
    station: str | None = None
    application: ApplicationFacts | None = None
    applicant: ApplicantFacts = ApplicantFacts()
    permit: PermitFacts = PermitFacts()
    appointment: AppointmentFacts = AppointmentFacts()
    attended_on: date | None = None
    documents_uploaded: bool | None = None
    biometrics_on: date | None = None
    decision: DecisionFacts = DecisionFacts()
    withdrawal: WithdrawalFacts | None = None
