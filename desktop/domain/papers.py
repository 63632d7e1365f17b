"""What the issued papers say, as plain data.

The data of a paper is complete in itself: names of documents, countries and errands are already in the language of
the paper, so that a reprint years later says the same whatever the catalogue says by then. Times of appointments are
wall-clock time in Europe/Oslo; instants are UTC and are printed as Oslo time.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from desktop.domain.cards import CardLetterEvent
from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language


class PaperKind(StrEnum):
    """The kinds of paper that the counter issues."""

    APPOINTMENT_LETTER = "appointment-letter"
    RECEIPT = "receipt"
    CARD_ORDER = "card-order"
    NOTE_ON_RIGHTS = "note-on-rights"
    MISSING_PAPERS = "missing-papers"
    CARD_LETTER = "card-letter"
    EEA_REGISTRATION = "eea-registration"
    CORRECTION_NOTE = "correction-note"
    WITHDRAWAL = "withdrawal"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    WRONG_PLACE = "wrong-place"
    FEE_RECEIPT = "fee-receipt"
    FEE_REVERSAL = "fee-reversal"
    CARD_COLLECTION = "card-collection"
    CASH_UP = "cash-up"
    END_OF_DAY = "end-of-day"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class StationContact:
    """How to reach the station: the block at the head of every paper.

    Attributes:
        practice: the station is an invented one, and what it writes is valid nowhere: every page says so.
    """

    name: str
    street: str
    postcode: str
    city: str
    phone: str
    email: str
    opening_hours: str
    practice: bool = False


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
    """One line of what to bring: the document's name and, in a sentence, what it must be.

    Attributes:
        code: the catalogue's code; empty for a paper that is on no list, and on papers of earlier versions.
        help_name, help_explanation: the same in the language of the second column; empty where the paper has none.
    """

    name: str
    explanation: str = ""
    code: str = ""
    help_name: str = ""
    help_explanation: str = ""


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
        help: the language of the second column, or None.
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
    help: HelpLanguage | None = None


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
        this_time: something of it came with this hand-in and with no earlier one.
    """

    name: str
    state: LineState
    original_seen: bool = False
    copy_taken: bool = False
    missing_by: date | None = None
    note: str = ""
    translation: bool = False
    certified_copy: bool = False
    this_time: bool = False


class FeeState(StrEnum):
    """How the fee stands."""

    NONE = "none"
    DUE = "due"
    PAID = "paid"
    PREPAID = "prepaid"
    EXEMPT = "exempt"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class FeeOnPaper:
    """The fee: whole NOK, how it stands, the number that the terminal gave, and whether an invoice was made."""

    state: FeeState
    amount: int | None
    terminal_receipt: str = ""
    exempt_because: str = ""
    by_invoice: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence of advice with the rule that it comes from, such as `R33`."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class ByHand:
    """That a paper was written by hand while everything was down, and entered later.

    Attributes:
        form: the number on the form.
        written_by, entered_by: names of staff.
        entered_at: UTC.
    """

    form: str
    written_by: str
    entered_by: str
    entered_at: datetime


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
        by_hand: it was written by hand during an outage; its number is that of the form.
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
    by_hand: ByHand | None = None


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
    NOT_RECEIVED = "not-received"


@dataclass(frozen=True, slots=True)
class CardOrderPaper:
    """The residence-card order.

    Attributes:
        born_at: the place of birth; empty where it is not known, and on orders of earlier versions.
        cancelled_on: the local day on which the order was cancelled, as it stands when the paper is shown; the paper as
            it was issued has None.
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
    born_at: str = ""
    cancelled_on: date | None = None


@dataclass(frozen=True, slots=True)
class CardLetter:
    """A letter about a card that was ordered: it has come and is to be collected, or it is delayed.

    Attributes:
        ordered_on: local day.
        bring_old_card: the old card has not been handed in, as far as we know.
        hand_over_only: the address is protected: the letter has none, and is handed over and never posted.
    """

    language: Language
    number: str
    event: CardLetterEvent
    station: StationContact
    person: PersonOnPaper
    order_number: str
    ordered_on: date
    bring_old_card: bool
    hand_over_only: bool
    made_at: datetime
    clerk: str


@dataclass(frozen=True, slots=True)
class NoTimeOnPaper:
    """The proof that no time was free in time (R34), as the applicant reads it.

    Attributes:
        asked_at: when the search was made, UTC.
        service: the errand's name in the paper's language.
        desks: the numbers of the desks that were looked at.
        deadline: the last local day in time (R33).
        published_to: the last local day for which times were published then, or None.
        first_free: the first time after the deadline, local wall-clock time, or None.
        first_free_desk: its desk; empty where it was for booking in the portal.
    """

    asked_at: datetime
    asked_by: str
    service: str
    minutes: int
    desks: tuple[str, ...]
    deadline: date
    published_to: date | None
    first_free: datetime | None
    first_free_desk: str


@dataclass(frozen=True, slots=True)
class NoteOnRights:
    """A note on what the counter can tell of the rights while waiting; never a confirmation on behalf of UDI (R41).

    Attributes:
        by_paper: the application is on paper, and was never registered online.
        registered_on: when the application was registered online (R40), or None.
        permit_expires_on: None where it is not known, or where the permit is permanent (`permanent`).
        submitted_on: when the application counts as submitted (R32), or None.
        appointment_on: the day of the appointment, or None.
        attend_by: the last day to attend and hand in (R33), or None.
        attend_by_open_day: the last open day up to `attend_by` (R36), or None.
        register_by: the last day of registration where no time was free (R34), or None.
        holds: what can be said of rights and deadlines, each with its rule; empty where nothing can.
        so_far: what can be said of how far the application has come, each with its rule.
        unsettled: UDI must assess whether the rights are kept, so that nothing is confirmed meanwhile (R35).
        shows_residence: the applicant shows legal residence with papers of their own (R39).
        proof: that no time was free in time, or None.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    by_paper: bool
    registered_on: date | None
    portal_receipt: str
    permit_expires_on: date | None
    permanent: bool
    submitted_on: date | None
    appointment_on: date | None
    attend_by: date | None
    attend_by_open_day: date | None
    register_by: date | None
    holds: tuple[Finding, ...]
    so_far: tuple[Finding, ...]
    unsettled: bool
    shows_residence: bool
    proof: NoTimeOnPaper | None
    made_at: datetime
    clerk: str
