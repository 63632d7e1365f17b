"""What the papers say that are written about a step of a case: registered, withdrawn, consent withdrawn, wrong place.

Times are UTC; local days are those in Europe/Oslo.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.languages import Language
from desktop.domain.papers import PersonOnPaper, StationContact


@dataclass(frozen=True, slots=True)
class EeaRegistrationReceipt:
    """The receipt for the registration of an EEA citizen at the counter; the certificate itself is another paper (R43).

    Attributes:
        registered_on: the local day on which the certificate was handed over.
        certificate: what stands on it as its number, or empty.
        documents: the names of the documents that were shown or handed in.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    registered_on: date
    certificate: str
    documents: tuple[str, ...]
    made_at: datetime
    clerk: str
    portal_receipt: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawalConfirmation:
    """The written confirmation that an application was withdrawn, or that the case was dismissed (R56, R57).

    Attributes:
        outcome: withdrawn or dismissed; a rejection is neither (R61).
        withdrawn_on: the local day on which the wish was noted here.
        sentences: what comes of it, of the fee too where one was paid.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    outcome: WithdrawalOutcome
    withdrawn_on: date
    sentences: tuple[str, ...]
    made_at: datetime
    clerk: str
    portal_receipt: str = ""


@dataclass(frozen=True, slots=True)
class ConsentWithdrawal:
    """The confirmation that the consent to an application was withdrawn (R59).

    It is read by whoever withdrew the consent, and that is not the applicant. So it names the applicant by name and
    birth date, with which the application is found, and says nothing else of the person: no address, no citizenship,
    no number of any register.

    Attributes:
        applicant: the applicant's whole name.
        born_on: the applicant's birth date, `YYYY-MM-DD`, with `00` for an unknown month or day.
        by: who withdrew the consent.
        withdrawn_on: the local day on which it was noted here.
        sentences: what comes of it.
    """

    language: Language
    number: str
    station: StationContact
    applicant: str
    born_on: str
    errand: str
    by: WithdrawnBy
    withdrawn_on: date
    sentences: tuple[str, ...]
    made_at: datetime
    clerk: str


class NotReceived(StrEnum):
    """What was not received at this station."""

    APPLICATION = "application"
    DOCUMENTS = "documents"
    BIOMETRICS = "biometrics"
    FEE = "fee"


@dataclass(frozen=True, slots=True)
class Office:
    """The office that is responsible instead; what is not known of it is empty."""

    name: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class WrongPlaceSlip:
    """The slip that sends an applicant to the right office, and says what was not received here (R15, R17, R19).

    It says nothing about where the person lives, so that it can be handed to somebody with a protected address too.

    Attributes:
        by_paper: the application is on paper, and goes along; one that was sent must be made anew (R19).
        not_received: what was not received here.
        ask_fee_back: the fee of the first application was paid and can be asked back from us (R19, R58).
        permit_expires_on: the last day of the permit in hand, or None.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    office: Office
    by_paper: bool
    not_received: tuple[NotReceived, ...]
    ask_fee_back: bool
    permit_expires_on: date | None
    made_at: datetime
    clerk: str
    portal_receipt: str = ""
