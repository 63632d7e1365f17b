"""The catalogue: what can be applied for, what to bring, what it costs, how long it takes; as plain data.

The data lies in `resources/catalogue/*.toml`; `desktop.domain.catalogue_reader` turns it into these values
and says where it is wrong.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.guard_rails import Thresholds
from desktop.domain.languages import Text
from desktop.domain.share_plan import ShareTerms
from desktop.domain.station_profile import Station

AS_PERMIT = "as-permit"
"""The validity of a card that lasts as long as the permit."""


class Kind(StrEnum):
    """What is applied for (`application.kind` of the advice)."""

    FIRST_TIME = "first-time"
    RENEWAL = "renewal"
    PERMANENT = "permanent"
    CITIZENSHIP = "citizenship"
    EEA_REGISTRATION = "eea-registration"
    TRAVEL_DOCUMENT = "travel-document"
    RESIDENCE_CARD = "residence-card"
    PROTECTION_FIRST = "protection-first"


class PermitType(StrEnum):
    """The ground of the permit (`application.type` of the advice)."""

    WORK = "work"
    STUDY = "study"
    FAMILY = "family"
    PROTECTION = "protection"
    AU_PAIR = "au-pair"
    SEASONAL = "seasonal"
    TRAINEE = "trainee"
    FOLK_HIGH_SCHOOL = "folk-high-school"
    OTHER = "other"


class Condition(StrEnum):
    """When a line of a checklist applies.

    `brings-photo` is no circumstance of a person: the catalogue turns it on or off for a whole station (C4).
    """

    ALWAYS = "always"
    UNDER_18 = "under-18"
    STAFFING_AGENCY = "staffing-agency"
    NAME_CHANGE = "name-change"
    HAS_OLD_CARD = "has-old-card"
    REPRESENTED = "represented"
    MISSING_DOCUMENT = "missing-document"
    EMPLOYER_APPLIES = "employer-applies"
    LOST_OR_DAMAGED = "lost-or-damaged"
    OTHER_PASSPORT = "other-passport"
    PREPAID = "prepaid"
    BRINGS_PHOTO = "brings-photo"


class KnownFrom(StrEnum):
    """Where it is known from whether a condition holds; `asked`: from an answer alone."""

    ASKED = "asked"
    BIRTH_DATE = "birth-date"
    REPRESENTATIVES = "representatives"
    FEE = "fee"
    REGISTRANT = "registrant"
    PASSPORTS = "passports"
    NAMES = "names"
    LINES = "lines"
    STATION = "station"


class ReasonGroup(StrEnum):
    """What a coded reason is the reason for."""

    NO_FINGERPRINTS = "no-fingerprints"
    NO_PHOTO = "no-photo"
    NO_SIGNATURE = "no-signature"
    OLD_CARD_NOT_HANDED_IN = "old-card-not-handed-in"
    CARD_ORDER = "card-order"
    CARD_RETURNED = "card-returned"
    CARD_DEFECTIVE = "card-defective"
    CARD_CANCELLED = "card-cancelled"
    NO_POLICE_REPORT = "no-police-report"
    CANCELLATION = "cancellation"
    REQUEST_METHOD = "request-method"
    NOT_RELEVANT = "not-relevant"
    MANUAL_BOOKING = "manual-booking"
    CORRECTION = "correction"
    PAYMENT_REVERSAL = "payment-reversal"
    PROTECTED_LOOK = "protected-look"
    OVERBOOKING = "overbooking"


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a checklist.

    Attributes:
        explanation: what the document must be, in words for the applicant.
        required: whether handing in without it leaves the application incomplete.
        per_passport: one line for each passport held during the past year (R63).
        source: where the requirement comes from, in English.
        common_to_family: whether one paper serves for everybody in a family who applies.
    """

    code: str
    name: Text
    explanation: Text
    required: bool
    condition: Condition
    per_passport: bool
    source: str = ""
    common_to_family: bool = False


@dataclass(frozen=True, slots=True)
class Circumstance:
    """A condition: what to ask, and from which fact it may be known without asking.

    Attributes:
        question: to be answered with yes or no; what the program itself knows is never asked.
        source: where the condition comes from, in English.
    """

    condition: Condition
    known_from: KnownFrom
    question: Text
    source: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The documents of an application, as they stand from a date on."""

    code: str
    valid_from: date
    documents: tuple[Document, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Service:
    """An errand at a desk and how many minutes it takes (multiples of five)."""

    code: str
    name: Text
    minutes: int


@dataclass(frozen=True, slots=True)
class FeeRate:
    """A fee in whole NOK from a date of registration on (facts §5).

    Attributes:
        amount: 0 where there is a fee but its amount is not known; it is due as *must be checked*.
        amount_under_18: the amount below the age `adult_from`.
        year_confirmed: the last year for which the amount is confirmed, later it must be checked; 0 where the source
            gives no year.
        adult_from: the age in years from which `amount` holds.
    """

    code: str
    valid_from: date
    valid_to: date | None
    amount: int
    amount_under_18: int
    source: str
    year_confirmed: int
    adult_from: int = 18


@dataclass(frozen=True, slots=True)
class ApplicationType:
    """One thing that can be applied for.

    Attributes:
        renewable: whether permits of this type can be renewed (R46); None where the decision letter says.
        paper_only: whether it is taken on a paper form at the counter and has no online case (R5, R6).
        fee: code of the fee, empty where there is none.
        fee_late: code of the fee after the permit has expired, empty where it is the same.
        card_validity: `as-permit`, or a number of years, or empty where no card follows.
    """

    code: str
    kind: Kind
    type: PermitType
    name: Text
    paper_only: bool
    renewable: bool | None
    service: str
    checklist: str
    fee: str
    fee_late: str
    card_validity: str


@dataclass(frozen=True, slots=True)
class FeeDue:
    """What a person has to pay: whole NOK, whether the amount must be checked first, and where it comes from."""

    amount: int
    must_be_checked: bool
    source: str

    @property
    def known(self) -> bool:
        """Tell whether there is an amount at all; where not, it has to be found out and typed in."""
        return self.amount > 0


@dataclass(frozen=True, slots=True)
class Exemption:
    """A reason for which no fee is paid, with the law that says so."""

    code: str
    name: Text
    law: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A coded reason, unique in its group.

    Attributes:
        rule: the rule that it stands on, such as `R26`, or empty.
        fee: for the reason of a card order: code of the fee, empty where the card is free.
        fee_without_old_card: the same where the old card is not handed in (facts §5).
    """

    group: ReasonGroup
    code: str
    name: Text
    rule: str
    fee: str
    fee_without_old_card: str


@dataclass(frozen=True, slots=True)
class District:
    """A police district and the town of its headquarters."""

    code: str
    name: Text
    headquarters: str


@dataclass(frozen=True, slots=True)
class ServiceCentre:
    """An office of the Service Centre for Foreign Workers (SUA)."""

    code: str
    name: Text
    city: str
    street: str


@dataclass(frozen=True, slots=True)
class Terms:
    """Numbers and switches that a station may set.

    Attributes:
        version: of the data as shipped.
        card_delivery_working_days: how long a card takes at most after the order (C10).
        card_return_working_days: after those days, how long until an undelivered card is back at the police.
        card_lost_extra_working_days: how long to wait further before a card counts as lost in the mail.
        replacement_card_months: how many months before a permanent resident's card expires a new one may be ordered.
        missing_document_days: calendar days in which a missing document is to be handed in.
        hold_minutes: how long a time is held while the clerk still types.
        deadline_soon_days: a deadline (R33) of somebody who waits that is so many days ahead is shown as near.
        left_open_days: how far back the end of the day looks for people who were not marked.
        unprinted_letter_days: how far back it looks for letters that were not printed.
        fingerprints_from_age: in years; who is younger gives none (facts §6).
        applicant_brings_photo: whether applicants bring a passport photo themselves (C4).
        f_codes_in_use: whether screens and letters speak of F-codes (R67 to R71, C5).
        study_funds_month, study_funds_year: what a student must have to live on, whole NOK.
        guards: from when on the guard rails warn.
        shares: how much is lent ahead to counters that may be cut off.
    """

    version: str
    card_delivery_working_days: int
    card_return_working_days: int
    card_lost_extra_working_days: int
    replacement_card_months: int
    missing_document_days: int
    hold_minutes: int
    deadline_soon_days: int
    left_open_days: int
    unprinted_letter_days: int
    fingerprints_from_age: int
    applicant_brings_photo: bool
    f_codes_in_use: bool
    study_funds_month: int
    study_funds_year: int
    guards: Thresholds
    shares: ShareTerms


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All reference data of a version, looked up by code.

    Attributes:
        version: of the data as shipped; where a station has changed something, `+` and a digest of its changes follow.
        stations: the station profiles that come with the data; the shipped one is invented.
    """

    version: str
    terms: Terms
    application_types: tuple[ApplicationType, ...]
    checklists: tuple[Checklist, ...]
    circumstances: tuple[Circumstance, ...]
    services: tuple[Service, ...]
    fees: tuple[FeeRate, ...]
    exemptions: tuple[Exemption, ...]
    reasons: tuple[Reason, ...]
    districts: tuple[District, ...]
    service_centres: tuple[ServiceCentre, ...]
    stations: tuple[Station, ...]

    @property
    def card_delivery_working_days(self) -> int:
        """Return how many working days a card takes at most after the order (C10)."""
        return self.terms.card_delivery_working_days

    @property
    def missing_document_days(self) -> int:
        """Return in how many calendar days a missing document is to be handed in."""
        return self.terms.missing_document_days
