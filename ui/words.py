"""Words on screen for the codes of the domain, each in one place; the sources are English, of the context `Words`."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.appointments import Standing, State, Step
from desktop.domain.cases import (
    AddressProtection,
    CaseStatus,
    Channel,
    DecisionAuthor,
    LetterSays,
    Outcome,
    RequestedBy,
    Sex,
)
from desktop.domain.languages import Language
from desktop.domain.papers import Delivery, FeeState, LineState, OrderReason, PaperKind
from desktop.domain.partial_date import BadBirthDate, PartialDate
from ui.dates import date_text, locale_of, to_qdate
from ui.widgets.state_badge import LOOKS


def state_word(state: State) -> str:
    """Return where an appointment stands: an adjective."""
    return LOOKS[state].word


def standing_word(standing: Standing) -> str:
    """Return how sure an appointment's place is."""
    return LOOKS[standing].word


def status_word(status: CaseStatus) -> str:
    """Return where an application stands."""
    return LOOKS[status].word


def step_word(step: Step) -> str:
    """Return what is done to an appointment: a verb, as on a button."""
    return _word(_STEPS[step])


def undo_word(step: Step) -> str:
    """Return what takes a step back, as on a button."""
    return _word(_UNDO[step])


def paper_word(kind: PaperKind) -> str:
    """Return what kind of paper it is."""
    return _word(_PAPERS[kind])


def fee_word(state: FeeState) -> str:
    """Return where the fee stands."""
    return _word(_FEES[state])


def line_word(state: LineState) -> str:
    """Return where a document of the checklist stands."""
    return _word(_LINES[state])


def requested_by_word(requested_by: RequestedBy) -> str:
    """Return how the request for an appointment came in."""
    return _word(_REQUESTED_BY[requested_by])


def channel_word(channel: Channel) -> str:
    """Return how the application was sent."""
    return _word(_CHANNELS[channel])


def outcome_word(outcome: Outcome) -> str:
    """Return what was decided."""
    return _word(_OUTCOMES[outcome])


def author_word(author: DecisionAuthor) -> str:
    """Return who decided."""
    return _word(_AUTHORS[author])


def letter_says_word(says: LetterSays) -> str:
    """Return what the letter beside the decision says about meeting again."""
    return _word(_LETTER_SAYS[says])


def delivery_word(delivery: Delivery) -> str:
    """Return how the card reaches its holder."""
    return _word(_DELIVERIES[delivery])


def order_reason_word(reason: OrderReason) -> str:
    """Return why a card is ordered."""
    return _word(_ORDER_REASONS[reason])


def protection_word(protection: AddressProtection) -> str:
    """Return how an address is protected; nothing for one that is not."""
    return "" if protection == AddressProtection.NONE else _word(_PROTECTIONS[protection])


def sex_word(sex: Sex) -> str:
    """Return the sex as it stands in a passport; nothing where it is not known."""
    return "" if sex == Sex.UNKNOWN else _word(_SEXES[sex])


def language_word(language: Language) -> str:
    """Return the name of a language that letters are written in."""
    return _word(_LANGUAGES[language])


def event_word(command: str) -> str:
    """Return what was done, by the name of its command in the journal; a name that is not known stands for itself."""
    source = _EVENTS.get(command)
    return _word(source) if source is not None else command


def matched_word(kind: str) -> str:
    """Return why somebody was found: by name, or by which identifier."""
    source = _MATCHED.get(kind)
    return _word(source) if source is not None else kind


def born_text(born_on: str, language: Language) -> str:
    """Return a stored birth date as people read it: the whole date, month and year, or the year alone."""
    try:
        born = PartialDate.parse(born_on)
    except BadBirthDate:
        return born_on
    whole = born.to_date()
    if whole is not None:
        return date_text(whole, language)
    if born.month == 0:
        return str(born.year)
    return locale_of(language).toString(to_qdate(date(born.year, born.month, 1)), "MMMM yyyy")


def _word(source: object) -> str:
    return QCoreApplication.translate("Words", str(source))


_STEPS: Mapping[Step, object] = {
    Step.CHECK_IN: QT_TRANSLATE_NOOP("Words", "Check in"),
    Step.CALL: QT_TRANSLATE_NOOP("Words", "Call to desk"),
    Step.COMPLETE: QT_TRANSLATE_NOOP("Words", "Complete"),
    Step.MARK_NO_SHOW: QT_TRANSLATE_NOOP("Words", "Mark as no-show"),
    Step.LEAVE: QT_TRANSLATE_NOOP("Words", "Mark as left"),
    Step.CANCEL: QT_TRANSLATE_NOOP("Words", "Cancel appointment"),
}
_UNDO: Mapping[Step, object] = {
    Step.CHECK_IN: QT_TRANSLATE_NOOP("Words", "Undo check-in"),
    Step.CALL: QT_TRANSLATE_NOOP("Words", "Undo call"),
    Step.COMPLETE: QT_TRANSLATE_NOOP("Words", "Undo completion"),
    Step.MARK_NO_SHOW: QT_TRANSLATE_NOOP("Words", "Undo no-show"),
    Step.LEAVE: QT_TRANSLATE_NOOP("Words", "Undo leaving"),
    Step.CANCEL: QT_TRANSLATE_NOOP("Words", "Undo cancellation"),
}
_PAPERS: Mapping[PaperKind, object] = {
    PaperKind.APPOINTMENT_LETTER: QT_TRANSLATE_NOOP("Words", "Appointment letter"),
    PaperKind.RECEIPT: QT_TRANSLATE_NOOP("Words", "Receipt"),
    PaperKind.CARD_ORDER: QT_TRANSLATE_NOOP("Words", "Residence-card order"),
    PaperKind.NOTE_ON_RIGHTS: QT_TRANSLATE_NOOP("Words", "Note on rights"),
    PaperKind.MISSING_PAPERS: QT_TRANSLATE_NOOP("Words", "Letter about missing papers"),
    PaperKind.CARD_LETTER: QT_TRANSLATE_NOOP("Words", "Letter about the card"),
}
_FEES: Mapping[FeeState, object] = {
    FeeState.NONE: QT_TRANSLATE_NOOP("Words", "no fee"),
    FeeState.DUE: QT_TRANSLATE_NOOP("Words", "due"),
    FeeState.PAID: QT_TRANSLATE_NOOP("Words", "paid"),
    FeeState.PREPAID: QT_TRANSLATE_NOOP("Words", "paid in advance"),
    FeeState.EXEMPT: QT_TRANSLATE_NOOP("Words", "exempt"),
    FeeState.REFUNDED: QT_TRANSLATE_NOOP("Words", "refunded"),
}
_LINES: Mapping[LineState, object] = {
    LineState.OPEN: QT_TRANSLATE_NOOP("Words", "not looked at yet"),
    LineState.BROUGHT: QT_TRANSLATE_NOOP("Words", "brought"),
    LineState.MISSING: QT_TRANSLATE_NOOP("Words", "missing"),
    LineState.NOT_RELEVANT: QT_TRANSLATE_NOOP("Words", "not relevant"),
}
_REQUESTED_BY: Mapping[RequestedBy, object] = {
    RequestedBy.PHONE: QT_TRANSLATE_NOOP("Words", "Phone"),
    RequestedBy.EMAIL: QT_TRANSLATE_NOOP("Words", "E-mail"),
    RequestedBy.COUNTER: QT_TRANSLATE_NOOP("Words", "Counter"),
    RequestedBy.LETTER: QT_TRANSLATE_NOOP("Words", "Letter"),
    RequestedBy.PORTAL: QT_TRANSLATE_NOOP("Words", "Portal"),
}
_CHANNELS: Mapping[Channel, object] = {
    Channel.ELECTRONIC: QT_TRANSLATE_NOOP("Words", "Electronic"),
    Channel.PAPER: QT_TRANSLATE_NOOP("Words", "On paper"),
    Channel.EID_UPLOAD: QT_TRANSLATE_NOOP("Words", "Electronic, documents uploaded with electronic ID"),
}
_OUTCOMES: Mapping[Outcome, object] = {
    Outcome.GRANTED: QT_TRANSLATE_NOOP("Words", "Granted"),
    Outcome.FORWARDED: QT_TRANSLATE_NOOP("Words", "Forwarded to UDI"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("Words", "Rejected"),
}
_AUTHORS: Mapping[DecisionAuthor, object] = {
    DecisionAuthor.POLICE: QT_TRANSLATE_NOOP("Words", "The police"),
    DecisionAuthor.UDI: QT_TRANSLATE_NOOP("Words", "UDI"),
}
_LETTER_SAYS: Mapping[LetterSays, object] = {
    LetterSays.MEET: QT_TRANSLATE_NOOP("Words", "Must meet again"),
    LetterSays.NO_MEETING: QT_TRANSLATE_NOOP("Words", "Need not meet again"),
}
_DELIVERIES: Mapping[Delivery, object] = {
    Delivery.POST: QT_TRANSLATE_NOOP("Words", "By post"),
    Delivery.COLLECT: QT_TRANSLATE_NOOP("Words", "Collected at the station"),
}
_ORDER_REASONS: Mapping[OrderReason, object] = {
    OrderReason.GRANTED: QT_TRANSLATE_NOOP("Words", "New permit"),
    OrderReason.RENEWED: QT_TRANSLATE_NOOP("Words", "Permit renewed"),
    OrderReason.EXPIRED: QT_TRANSLATE_NOOP("Words", "Card expired"),
    OrderReason.LOST: QT_TRANSLATE_NOOP("Words", "Card lost"),
    OrderReason.DAMAGED: QT_TRANSLATE_NOOP("Words", "Card damaged"),
    OrderReason.DEFECTIVE: QT_TRANSLATE_NOOP("Words", "Fault in the card"),
    OrderReason.NAME_CHANGE: QT_TRANSLATE_NOOP("Words", "Change of name"),
    OrderReason.NOT_RECEIVED: QT_TRANSLATE_NOOP("Words", "Card never received"),
}
_PROTECTIONS: Mapping[AddressProtection, object] = {
    AddressProtection.CONFIDENTIAL: QT_TRANSLATE_NOOP("Words", "Confidential address"),
    AddressProtection.STRICTLY_CONFIDENTIAL: QT_TRANSLATE_NOOP("Words", "Strictly confidential address"),
}
_SEXES: Mapping[Sex, object] = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "Female"),
    Sex.MALE: QT_TRANSLATE_NOOP("Words", "Male"),
    Sex.UNSPECIFIED: QT_TRANSLATE_NOOP("Words", "Unspecified"),
}
_LANGUAGES: Mapping[Language, object] = {
    Language.BOKMAL: QT_TRANSLATE_NOOP("Words", "Norwegian (bokmål)"),
    Language.NYNORSK: QT_TRANSLATE_NOOP("Words", "Norwegian (nynorsk)"),
    Language.ENGLISH: QT_TRANSLATE_NOOP("Words", "English"),
}
_MATCHED: Mapping[str, object] = {
    "name": QT_TRANSLATE_NOOP("Words", "name"),
    "near": QT_TRANSLATE_NOOP("Words", "one letter differs"),
    "alike": QT_TRANSLATE_NOOP("Words", "sounds alike"),
    "born-on": QT_TRANSLATE_NOOP("Words", "birth date"),
    "duf": QT_TRANSLATE_NOOP("Words", "DUF number"),
    "national-id": QT_TRANSLATE_NOOP("Words", "national number"),
    "passport": QT_TRANSLATE_NOOP("Words", "passport number"),
    "phone": QT_TRANSLATE_NOOP("Words", "phone"),
    "receipt": QT_TRANSLATE_NOOP("Words", "receipt number"),
    "booking": QT_TRANSLATE_NOOP("Words", "booking number"),
    "paper": QT_TRANSLATE_NOOP("Words", "number of a paper"),
    "case": QT_TRANSLATE_NOOP("Words", "case number"),
}
_EVENTS: Mapping[str, object] = {
    "take-in": QT_TRANSLATE_NOOP("Words", "Exchange file taken in"),
    "give-new-time": QT_TRANSLATE_NOOP("Words", "New time given"),
    "take-new-time-back": QT_TRANSLATE_NOOP("Words", "New time taken back"),
    "lend-sign-in": QT_TRANSLATE_NOOP("Words", "Taking in a file begun in the background"),
    "use-lent-sign-in": QT_TRANSLATE_NOOP("Words", "Background work signed in"),
    "give-out": QT_TRANSLATE_NOOP("Words", "Exchange file given out"),
    "decide-import-item": QT_TRANSLATE_NOOP("Words", "Difference from a file decided"),
    "reopen-import-item": QT_TRANSLATE_NOOP("Words", "Difference from a file opened again"),
    "add-paper": QT_TRANSLATE_NOOP("Words", "Paper that is on no list noted"),
    "add-passport": QT_TRANSLATE_NOOP("Words", "Further passport noted"),
    "answer-question": QT_TRANSLATE_NOOP("Words", "Question of the checklist answered"),
    "issue-missing-papers-letter": QT_TRANSLATE_NOOP("Words", "Letter about missing papers written"),
    "note-call-attempt": QT_TRANSLATE_NOOP("Words", "Called about missing papers"),
    "remove-call-attempt": QT_TRANSLATE_NOOP("Words", "Call about missing papers taken back"),
    "remove-paper": QT_TRANSLATE_NOOP("Words", "Paper that is on no list taken away"),
    "remove-passport": QT_TRANSLATE_NOOP("Words", "Further passport taken away"),
    "restore-ticks": QT_TRANSLATE_NOOP("Words", "Documents put back"),
    "say-passports": QT_TRANSLATE_NOOP("Words", "Number of passports noted"),
    "take-checklist": QT_TRANSLATE_NOOP("Words", "Another version of the checklist taken over"),
    "tick-for-family": QT_TRANSLATE_NOOP("Words", "Document noted for the family"),
    "add-staff": QT_TRANSLATE_NOOP("Words", "Member of staff added"),
    "appoint-representative": QT_TRANSLATE_NOOP("Words", "Representative noted"),
    "book-appointment": QT_TRANSLATE_NOOP("Words", "Appointment booked"),
    "call-to-desk": QT_TRANSLATE_NOOP("Words", "Called to a desk"),
    "cancel-appointment": QT_TRANSLATE_NOOP("Words", "Appointment cancelled"),
    "cancel-paid-twice": QT_TRANSLATE_NOOP("Words", "Second payment of the fee taken back"),
    "cancel-card-order": QT_TRANSLATE_NOOP("Words", "Order of the card cancelled"),
    "cancel-refund-request": QT_TRANSLATE_NOOP("Words", "Request for a refund taken back"),
    "charge-card-fee": QT_TRANSLATE_NOOP("Words", "Fee of the card noted"),
    "check-in": QT_TRANSLATE_NOOP("Words", "Checked in"),
    "close-day": QT_TRANSLATE_NOOP("Words", "Day closed"),
    "close-till": QT_TRANSLATE_NOOP("Words", "Till cashed up"),
    "complete-service": QT_TRANSLATE_NOOP("Words", "Errand completed"),
    "confirm-amount": QT_TRANSLATE_NOOP("Words", "Amount of a fee confirmed"),
    "exempt-fee": QT_TRANSLATE_NOOP("Words", "Exempted from the fee"),
    "export-till": QT_TRANSLATE_NOOP("Words", "Payments exported"),
    "forget-station": QT_TRANSLATE_NOOP("Words", "Other station taken off the list"),
    "correct-application": QT_TRANSLATE_NOOP("Words", "Application corrected"),
    "correct-case": QT_TRANSLATE_NOOP("Words", "Case corrected"),
    "correct-decision": QT_TRANSLATE_NOOP("Words", "Decision corrected"),
    "move-case-to-person": QT_TRANSLATE_NOOP("Words", "Case moved to the right person"),
    "reissue-papers": QT_TRANSLATE_NOOP("Words", "Papers issued again"),
    "restore-biometrics": QT_TRANSLATE_NOOP("Words", "Biometrics taken back"),
    "undo-correction": QT_TRANSLATE_NOOP("Words", "Correction taken back"),
    "correct-person": QT_TRANSLATE_NOOP("Words", "Personal data corrected"),
    "end-representation": QT_TRANSLATE_NOOP("Words", "Representation ended"),
    "hand-in": QT_TRANSLATE_NOOP("Words", "Application handed in"),
    "hand-over-card": QT_TRANSLATE_NOOP("Words", "Residence card handed over"),
    "hand-over-certificate": QT_TRANSLATE_NOOP("Words", "Registration certificate handed over"),
    "hold-place": QT_TRANSLATE_NOOP("Words", "Time held"),
    "import-postcodes": QT_TRANSLATE_NOOP("Words", "Postcode register read"),
    "issue-card-letter": QT_TRANSLATE_NOOP("Words", "Letter about the card written"),
    "issue-appointment-letter": QT_TRANSLATE_NOOP("Words", "Appointment letter written"),
    "issue-note-on-rights": QT_TRANSLATE_NOOP("Words", "Note on rights written"),
    "know-stations": QT_TRANSLATE_NOOP("Words", "Other stations written down"),
    "lengthen-appointment": QT_TRANSLATE_NOOP("Words", "Length of the appointment changed"),
    "link-family": QT_TRANSLATE_NOOP("Words", "Family linked"),
    "look-at-case": QT_TRANSLATE_NOOP("Words", "Case looked at"),
    "look-for": QT_TRANSLATE_NOOP("Words", "Search made"),
    "read-looks": QT_TRANSLATE_NOOP("Words", "Read who had looked"),
    "join-people": QT_TRANSLATE_NOOP("Words", "Joined with another entry of the person"),
    "part-people": QT_TRANSLATE_NOOP("Words", "Parted from another entry again"),
    "make-fee-due": QT_TRANSLATE_NOOP("Words", "Fee made due"),
    "mark-left": QT_TRANSLATE_NOOP("Words", "Left before being served"),
    "mark-no-show": QT_TRANSLATE_NOOP("Words", "Did not come"),
    "move-appointment": QT_TRANSLATE_NOOP("Words", "Appointment moved"),
    "note-account": QT_TRANSLATE_NOOP("Words", "Account noted"),
    "note-card-arrived": QT_TRANSLATE_NOOP("Words", "Residence card arrived"),
    "note-card-defective": QT_TRANSLATE_NOOP("Words", "Fault in the residence card noted"),
    "note-card-lost": QT_TRANSLATE_NOOP("Words", "Residence card lost on its way"),
    "note-card-returned": QT_TRANSLATE_NOOP("Words", "Residence card came back in the post"),
    "note-card-sent": QT_TRANSLATE_NOOP("Words", "Residence card sent by the producer"),
    "note-producer-asked": QT_TRANSLATE_NOOP("Words", "Producer of the card asked"),
    "note-decision": QT_TRANSLATE_NOOP("Words", "Decision noted"),
    "note-no-time": QT_TRANSLATE_NOOP("Words", "Noted that no time was free"),
    "note-paid-twice": QT_TRANSLATE_NOOP("Words", "Fee paid twice, one payment asked back"),
    "note-prepaid": QT_TRANSLATE_NOOP("Words", "Receipt for a fee paid before seen"),
    "note-withdrawal": QT_TRANSLATE_NOOP("Words", "Withdrawal noted"),
    "note-wrong-place": QT_TRANSLATE_NOOP("Words", "Place of attendance noted"),
    "open-case": QT_TRANSLATE_NOOP("Words", "Case opened"),
    "order-residence-card": QT_TRANSLATE_NOOP("Words", "Residence card ordered"),
    "post-card": QT_TRANSLATE_NOOP("Words", "Residence card posted"),
    "print-paper": QT_TRANSLATE_NOOP("Words", "Paper printed or saved"),
    "publish-slots": QT_TRANSLATE_NOOP("Words", "Times published"),
    "put-fee-back": QT_TRANSLATE_NOOP("Words", "Note on the fee taken back"),
    "record-biometrics": QT_TRANSLATE_NOOP("Words", "Biometrics noted"),
    "register-person": QT_TRANSLATE_NOOP("Words", "Person registered"),
    "release-place": QT_TRANSLATE_NOOP("Words", "Held time released"),
    "remove-representative": QT_TRANSLATE_NOOP("Words", "Representative removed"),
    "report-lost-card": QT_TRANSLATE_NOOP("Words", "Loss of the residence card reported"),
    "request-refund": QT_TRANSLATE_NOOP("Words", "Refund asked for"),
    "restore-payment": QT_TRANSLATE_NOOP("Words", "Reversal of a payment taken back"),
    "restore-families": QT_TRANSLATE_NOOP("Words", "Change of family undone"),
    "resume-representation": QT_TRANSLATE_NOOP("Words", "End of representation taken back"),
    "retract-decision": QT_TRANSLATE_NOOP("Words", "Decision taken back"),
    "retract-no-time": QT_TRANSLATE_NOOP("Words", "Note that no time was free taken back"),
    "retract-payment": QT_TRANSLATE_NOOP("Words", "Payment taken back"),
    "reverse-payment": QT_TRANSLATE_NOOP("Words", "Payment reversed"),
    "retract-withdrawal": QT_TRANSLATE_NOOP("Words", "Withdrawal taken back"),
    "set-up-station": QT_TRANSLATE_NOOP("Words", "Station set up"),
    "sign-in": QT_TRANSLATE_NOOP("Words", "Signed in"),
    "sign-out": QT_TRANSLATE_NOOP("Words", "Signed out"),
    "sit-at-desk": QT_TRANSLATE_NOOP("Words", "Desk of this PC chosen"),
    "take-back-certificate": QT_TRANSLATE_NOOP("Words", "Registration certificate taken back"),
    "take-back-lost-report": QT_TRANSLATE_NOOP("Words", "Report of the loss taken back"),
    "take-payment": QT_TRANSLATE_NOOP("Words", "Fee paid"),
    "tick-document": QT_TRANSLATE_NOOP("Words", "Document noted"),
    "undo-card-step": QT_TRANSLATE_NOOP("Words", "Step of the residence card taken back"),
    "undo-step": QT_TRANSLATE_NOOP("Words", "Step taken back"),
    "withdraw-amount": QT_TRANSLATE_NOOP("Words", "Confirmed amount taken back"),
    "unlink-family": QT_TRANSLATE_NOOP("Words", "Taken out of the family"),
    "cancel-closing-item": QT_TRANSLATE_NOOP("Words", "Cancelled because of a closure"),
    "claim-closing-item": QT_TRANSLATE_NOOP("Words", "Item of a closing review taken on"),
    "close-times": QT_TRANSLATE_NOOP("Words", "Times closed"),
    "discard-plan": QT_TRANSLATE_NOOP("Words", "Draft of the plan put away"),
    "end-wait": QT_TRANSLATE_NOOP("Words", "Cancelled time made free at once"),
    "leave-closing-item": QT_TRANSLATE_NOOP("Words", "Left as it is in spite of a closure"),
    "move-closing-item": QT_TRANSLATE_NOOP("Words", "Moved because of a closure"),
    "note-told-of-closing": QT_TRANSLATE_NOOP("Words", "Noted who was told of a closure"),
    "note-waiting": QT_TRANSLATE_NOOP("Words", "Put on the waiting list"),
    "offer-place": QT_TRANSLATE_NOOP("Words", "Time given from the waiting list"),
    "overbook": QT_TRANSLATE_NOOP("Words", "Booked at a further seat"),
    "publish-plan": QT_TRANSLATE_NOOP("Words", "Plan published"),
    "put-back-waiting": QT_TRANSLATE_NOOP("Words", "Put back on the waiting list"),
    "release-closing-item": QT_TRANSLATE_NOOP("Words", "Item of a closing review given back"),
    "release-places": QT_TRANSLATE_NOOP("Words", "Times released for booking"),
    "reopen-day": QT_TRANSLATE_NOOP("Words", "Day reopened"),
    "reopen-times": QT_TRANSLATE_NOOP("Words", "Times reopened"),
    "restore-plan": QT_TRANSLATE_NOOP("Words", "Earlier plan published again"),
    "save-plan": QT_TRANSLATE_NOOP("Words", "Draft of the plan saved"),
    "set-calendar-rules": QT_TRANSLATE_NOOP("Words", "Rules for places set"),
    "take-booking-back": QT_TRANSLATE_NOOP("Words", "Booking taken back"),
    "take-offer-back": QT_TRANSLATE_NOOP("Words", "Offer from the waiting list taken back"),
    "take-off-waiting": QT_TRANSLATE_NOOP("Words", "Taken off the waiting list"),
    "undo-closing-item": QT_TRANSLATE_NOOP("Words", "Decision on a closure taken back"),
    "note-walk-in": QT_TRANSLATE_NOOP("Words", "Drop-in noted"),
    "call-walk-in": QT_TRANSLATE_NOOP("Words", "Drop-in called to a desk"),
    "complete-walk-in": QT_TRANSLATE_NOOP("Words", "Errand of a drop-in completed"),
    "mark-walk-in-left": QT_TRANSLATE_NOOP("Words", "Drop-in left before being served"),
    "remove-walk-in": QT_TRANSLATE_NOOP("Words", "Drop-in taken off the queue"),
    "undo-walk-in-step": QT_TRANSLATE_NOOP("Words", "Step of a drop-in taken back"),
    "attach-walk-in": QT_TRANSLATE_NOOP("Words", "Drop-in attached to the case"),
    "hand-over": QT_TRANSLATE_NOOP("Words", "Handed over from the desk"),
    "take-back-hand-over": QT_TRANSLATE_NOOP("Words", "Hand-over taken back"),
    "call-again": QT_TRANSLATE_NOOP("Words", "Called again"),
    "set-day-rules": QT_TRANSLATE_NOOP("Words", "Minutes of the day set"),
    "withdraw-plan": QT_TRANSLATE_NOOP("Words", "Plan withdrawn"),
}
