"""What the issued papers say, as plain data.

The data of a paper is complete in itself: names of documents, countries and errands are already in the language of
the paper, so that a reprint years later says the same whatever the catalogue says by then. Times of appointments are
wall-clock time in Europe/Oslo; instants are UTC and are printed as Oslo time.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from desktop.domain.languages import Language


class PaperKind(StrEnum):
    """The kinds of paper that the counter issues."""

    APPOINTMENT_LETTER = "appointment-letter"
    RECEIPT = "receipt"
    CARD_ORDER = "card-order"


@dataclass(frozen=True, slots=True)
class StationContact:
    """How to reach the station: the block at the head of every paper."""

    name: str
    street: str
    postcode: str
    city: str
    phone: str
    email: str
    opening_hours: str


@dataclass(frozen=True, slots=True)
class PersonOnPaper:
    """The person a paper is about.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for an unknown month or day.
        citizenship: the country's name in the paper's language.
        duf: twelve digits, or empty.
        address: lines under the name for the window envelope; empty where unknown or protected (a protected address
            is never printed).
    """

    family_name: str
    given_names: str
    born_on: str
    citizenship: str
    duf: str = ""
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentToBring:
    """One line of what to bring: the document's name and, in a sentence, what it must be."""

    name: str
    explanation: str = ""


class AppointmentEvent(StrEnum):
    """What the appointment letter tells of."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AppointmentLetter:
    """An appointment letter.

    Attributes:
        number: the paper's own number.
        fee: in whole NOK, 0 where there is none to pay, None where the amount must be checked first.
        attend_by: the last day on which attending and handing in keeps the rights (R33), or None.
        earlier: the earlier date and time where the appointment was moved.
        provisional: the time is not confirmed by the station yet.
        by_paper: the applicant has no online case, so no link is offered for changing the time (R5, R24).
    """

    language: Language
    number: str
    event: AppointmentEvent
    station: StationContact
    person: PersonOnPaper
    booking_number: str
    day: date
    start: time
    minutes: int
    desk: str
    errand: str
    documents: tuple[DocumentToBring, ...]
    fee: int | None
    attend_by: date | None
    made_at: datetime
    clerk: str
    earlier: datetime | None = None
    provisional: bool = False
    by_paper: bool = True


class LineState(StrEnum):
    """Where one document of the checklist stands."""

    OPEN = "open"
    BROUGHT = "brought"
    MISSING = "missing"
    NOT_RELEVANT = "not-relevant"


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One document on the receipt.

    Attributes:
        missing_by: by when a missing document must be handed in.
    """

    name: str
    state: LineState
    original_seen: bool = False
    copy_taken: bool = False
    missing_by: date | None = None
    note: str = ""


class FeeState(StrEnum):
    """How the fee stands."""

    NONE = "none"
    DUE = "due"
    PAID = "paid"
    PREPAID = "prepaid"
    EXEMPT = "exempt"


@dataclass(frozen=True, slots=True)
class FeeOnPaper:
    """The fee: whole NOK, how it stands, and the number of the card terminal's own receipt."""

    state: FeeState
    amount: int | None
    terminal_receipt: str = ""
    exempt_because: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence of advice with the rule that it comes from, such as `R33`."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class HandInReceipt:
    """The receipt for an application handed in at the counter.

    Attributes:
        number: the counter's own number `YYYYMMDD-COUNTER-NNNN`; not a portal receipt, never read as a date of
            registration.
        portal_receipt: the portal's receipt number, empty for a paper application.
        handed_in_at: the moment at which the application counts as submitted (R32), UTC.
        first: False for a later hand-in of missing documents.
        rights: what rights there are while waiting, and why; never a confirmation on behalf of UDI (R39, R41).
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    handed_in_at: datetime
    first: bool
    documents: tuple[DocumentLine, ...]
    fee: FeeOnPaper
    rights: tuple[Finding, ...]
    clerk: str
    permit_expires_on: date | None = None
    portal_receipt: str = ""
    booking_number: str = ""


class Delivery(StrEnum):
    """How the finished card reaches the person."""

    POST = "post"
    COLLECT = "collect"


class OrderReason(StrEnum):
    """Why a residence card is ordered."""

    GRANTED = "granted"
    RENEWED = "renewed"
    EXPIRED = "expired"
    LOST = "lost"
    DAMAGED = "damaged"
    DEFECTIVE = "defective"
    NAME_CHANGE = "name-change"


@dataclass(frozen=True, slots=True)
class CardOrderPaper:
    """The residence-card order.

    Attributes:
        valid_from, valid_to: the permit's validity; the card has the same.
        no_fingerprints_because, no_signature_because: the reason where there is none, else empty.
        delivery_address: empty where the card is collected (always so for a protected address).
        letterbox_name: the name on the letterbox.
        old_card: what became of the old card, as a sentence.
        fee: whole NOK.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    sex: str
    permit: str
    valid_from: date
    valid_to: date
    photo: bool
    fingerprints: bool
    signature: bool
    no_photo_because: str
    no_fingerprints_because: str
    no_signature_because: str
    delivery: Delivery
    delivery_address: tuple[str, ...]
    letterbox_name: str
    reason: OrderReason
    old_card: str
    fee: FeeOnPaper
    ordered_by: str
    ordered_at: datetime
