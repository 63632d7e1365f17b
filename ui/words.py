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
from ui.event_words import EVENTS
from ui.state_looks import LOOKS


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
    source = EVENTS.get(command)
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
    PaperKind.FEE_RECEIPT: QT_TRANSLATE_NOOP("Words", "Fee receipt"),
    PaperKind.FEE_REVERSAL: QT_TRANSLATE_NOOP("Words", "Reversal of a fee"),
    PaperKind.CARD_COLLECTION: QT_TRANSLATE_NOOP("Words", "Slip for a card handed over"),
    PaperKind.CASH_UP: QT_TRANSLATE_NOOP("Words", "Cash-up"),
    PaperKind.END_OF_DAY: QT_TRANSLATE_NOOP("Words", "End-of-day report"),
    PaperKind.CHECKLIST: QT_TRANSLATE_NOOP("Words", "Checklist to bring"),
    PaperKind.EEA_REGISTRATION: QT_TRANSLATE_NOOP("Words", "Receipt for EEA registration"),
    PaperKind.CORRECTION_NOTE: QT_TRANSLATE_NOOP("Words", "Note on a correction"),
    PaperKind.WITHDRAWAL: QT_TRANSLATE_NOOP("Words", "Confirmation of withdrawal"),
    PaperKind.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Confirmation of withdrawn consent"),
    PaperKind.WRONG_PLACE: QT_TRANSLATE_NOOP("Words", "Slip about the right office"),
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
