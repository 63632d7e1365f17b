"""Words for the codes of the booking panel; the sources are English, of the context `Booking`."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.catalogue import Condition
from desktop.domain.mrz import MrzFault, MrzField
from desktop.services.booking_rules import RouteFact
from ui.screens.booking.form import Fault


def fault_text(fault: Fault) -> str:
    """Return what is wrong with a field, and what to do."""
    return _word(_FAULTS[fault])


def zone_fault_text(fault: MrzFault) -> str:
    """Return why a text is no machine-readable zone, and what to do."""
    return _word(_ZONE_FAULTS[fault])


def damaged_text(fields: Iterable[MrzField]) -> str:
    """Return the names of damaged fields of a zone, joined by commas."""
    return ", ".join(_word(_FIELDS[field]) for field in fields)


def condition_text(condition: Condition) -> str:
    """Return a circumstance as a check box asks for it."""
    return _word(_CONDITIONS[condition])


def route_fact_text(fact: RouteFact) -> str:
    """Return what the applicant may tell as a check box asks for it."""
    return _word(_ROUTE_FACTS[fact])


def _word(source: object) -> str:
    return QCoreApplication.translate("Booking", str(source))


_FAULTS: Mapping[Fault, object] = {
    Fault.NAME_MISSING: QT_TRANSLATE_NOOP("Booking", "Write the surname or the given names, as in the passport."),
    Fault.BORN_MISSING: QT_TRANSLATE_NOOP("Booking", "Write the birth date; the year alone if no more is known."),
    Fault.BORN_NOT_UNDERSTOOD: QT_TRANSLATE_NOOP(
        "Booking", "This is not a date. Write day, month and year, such as 3.2.1991."
    ),
    Fault.BORN_IMPOSSIBLE: QT_TRANSLATE_NOOP("Booking", "There is no such birth date. Check day, month and year."),
    Fault.BORN_FUTURE: QT_TRANSLATE_NOOP("Booking", "This birth date has not come yet. Check the year."),
    Fault.CITIZENSHIP_MISSING: QT_TRANSLATE_NOOP("Booking", "Choose the citizenship, or “stateless”."),
    Fault.CITIZENSHIP_UNKNOWN: QT_TRANSLATE_NOOP("Booking", "No country fits. Write the beginning of its name."),
    Fault.DUF_NOT_DIGITS: QT_TRANSLATE_NOOP("Booking", "A DUF number has digits only."),
    Fault.DUF_WRONG_LENGTH: QT_TRANSLATE_NOOP("Booking", "A DUF number has twelve digits. Count them once more."),
    Fault.DUF_DOUBTFUL: QT_TRANSLATE_NOOP(
        "Booking", "The DUF number does not check out. Ask for it once more; it can be used as it is."
    ),
    Fault.NATIONAL_ID_NOT_ELEVEN: QT_TRANSLATE_NOOP(
        "Booking", "A national number has eleven digits. Count them once more."
    ),
    Fault.NATIONAL_ID_WRONG: QT_TRANSLATE_NOOP(
        "Booking", "There is no such national number: a digit is wrong. Check it, or leave the field empty."
    ),
    Fault.NATIONAL_ID_DIFFERS: QT_TRANSLATE_NOOP(
        "Booking", "The national number says another birth date. Check both; they can be used as they are."
    ),
    Fault.NATIONAL_ID_OTHER_DATE: QT_TRANSLATE_NOOP(
        "Booking", "A D-number may begin with another date than the birth date, as here. Both are used as they are."
    ),
    Fault.NATIONAL_ID_INVENTED: QT_TRANSLATE_NOOP(
        "Booking", "This is the national number of an invented person, for practice. It can be used as it is."
    ),
    Fault.NATIONAL_ID_OF_2032: QT_TRANSLATE_NOOP(
        "Booking",
        "Only by the rule for numbers given from 2032 on is this national number right. Check it; it is used as it is.",
    ),
    Fault.PHONE_WRONG: QT_TRANSLATE_NOOP(
        "Booking", "This is not a phone number. Write a foreign one with + and the country code."
    ),
    Fault.EMAIL_WRONG: QT_TRANSLATE_NOOP("Booking", "An e-mail address looks like name@example.org."),
    Fault.POSTCODE_WRONG: QT_TRANSLATE_NOOP("Booking", "A postcode has four digits."),
    Fault.DATE_NOT_UNDERSTOOD: QT_TRANSLATE_NOOP(
        "Booking", "This is not a whole date. Write day, month and year, such as 28.2.2027."
    ),
    Fault.APPLICATION_MISSING: QT_TRANSLATE_NOOP("Booking", "Choose what is applied for."),
    Fault.APPLICATION_UNKNOWN: QT_TRANSLATE_NOOP("Booking", "No application fits. Write another word of its name."),
    Fault.RECEIPT_NO_DATE: QT_TRANSLATE_NOOP(
        "Booking",
        "A receipt number begins with eight digits: year, month and day. Check them, or leave the field empty.",
    ),
    Fault.RECEIPT_IMPOSSIBLE_DATE: QT_TRANSLATE_NOOP(
        "Booking", "The first eight digits are no date. Check the number, or leave the field empty."
    ),
    Fault.RECEIPT_FUTURE: QT_TRANSLATE_NOOP(
        "Booking", "The number begins with a day that has not come yet. Check the first eight digits."
    ),
    Fault.RECEIPT_BEFORE_PORTAL: QT_TRANSLATE_NOOP(
        "Booking", "The number begins with a day before there was a portal. Check the first eight digits."
    ),
    Fault.RECEIPT_COUNTER_NUMBER: QT_TRANSLATE_NOOP(
        "Booking",
        "This is a number of a counter's own paper. The portal's stands on the receipt page of the application.",
    ),
}
_ZONE_FAULTS: Mapping[MrzFault, object] = {
    MrzFault.WRONG_LENGTH: QT_TRANSLATE_NOOP(
        "Booking",
        "Not readable: a passport has two lines of 44 characters, a card three of 30. Nothing was filled in.",
    ),
    MrzFault.ILLEGAL_CHARACTER: QT_TRANSLATE_NOOP(
        "Booking", "Only A to Z, digits and < stand in these lines. Nothing was filled in."
    ),
    MrzFault.VISA: QT_TRANSLATE_NOOP("Booking", "This is a visa. Scan the page of the passport with the photo."),
}
_FIELDS: Mapping[MrzField, object] = {
    MrzField.DOCUMENT_CODE: QT_TRANSLATE_NOOP("Booking", "kind of document"),
    MrzField.ISSUER: QT_TRANSLATE_NOOP("Booking", "issuing state"),
    MrzField.DOCUMENT_NUMBER: QT_TRANSLATE_NOOP("Booking", "passport number"),
    MrzField.NATIONALITY: QT_TRANSLATE_NOOP("Booking", "citizenship"),
    MrzField.NAME: QT_TRANSLATE_NOOP("Booking", "name"),
    MrzField.BIRTH_DATE: QT_TRANSLATE_NOOP("Booking", "birth date"),
    MrzField.SEX: QT_TRANSLATE_NOOP("Booking", "sex"),
    MrzField.EXPIRY_DATE: QT_TRANSLATE_NOOP("Booking", "date of expiry"),
    MrzField.PERSONAL_NUMBER: QT_TRANSLATE_NOOP("Booking", "personal number"),
    MrzField.COMPOSITE: QT_TRANSLATE_NOOP("Booking", "the whole second line"),
}
_CONDITIONS: Mapping[Condition, object] = {
    Condition.STAFFING_AGENCY: QT_TRANSLATE_NOOP("Booking", "Works through a staffing agency"),
    Condition.NAME_CHANGE: QT_TRANSLATE_NOOP("Booking", "Has changed name"),
    Condition.HAS_OLD_CARD: QT_TRANSLATE_NOOP("Booking", "Has a residence card"),
    Condition.REPRESENTED: QT_TRANSLATE_NOOP("Booking", "Is represented by somebody"),
    Condition.MISSING_DOCUMENT: QT_TRANSLATE_NOOP("Booking", "Cannot get a document"),
    Condition.EMPLOYER_APPLIES: QT_TRANSLATE_NOOP("Booking", "The employer applies"),
    Condition.LOST_OR_DAMAGED: QT_TRANSLATE_NOOP("Booking", "Lost or damaged it"),
    Condition.OTHER_PASSPORT: QT_TRANSLATE_NOOP("Booking", "Has another passport than before"),
}
_ROUTE_FACTS: Mapping[RouteFact, object] = {
    RouteFact.NOT_FOUND: QT_TRANSLATE_NOOP("Booking", "Not found in My applications"),
    RouteFact.NO_BUTTON: QT_TRANSLATE_NOOP("Booking", "No button for booking"),
    RouteFact.TRIED_AND_FAILED: QT_TRANSLATE_NOOP("Booking", "Tried to book and could not"),
    RouteFact.ACCOUNT_LOST: QT_TRANSLATE_NOOP("Booking", "Has lost the account"),
    RouteFact.MIGRATED_2024: QT_TRANSLATE_NOOP("Booking", "Booking moved in May 2024"),
    RouteFact.CANCELLED: QT_TRANSLATE_NOOP("Booking", "Has cancelled before"),
    RouteFact.LIVES_ABROAD: QT_TRANSLATE_NOOP("Booking", "Lives abroad"),
}
