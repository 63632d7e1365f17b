"""What the fields of a file are called, and what stands in them, in words."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.appointments import Origin, State
from desktop.domain.cases import AddressProtection, CaseStatus, Channel, LetterSays, Outcome, Sex
from desktop.domain.languages import Language
from desktop.services.phones import display_phone
from desktop.services.wording import service
from ui.dates import date_text, time_text, weekday_text
from ui.kroner import kroner
from ui.words import (
    born_text,
    channel_word,
    language_word,
    letter_says_word,
    outcome_word,
    protection_word,
    sex_word,
    state_word,
    status_word,
)

_NAMES: Mapping[str, object] = {
    "channel": QT_TRANSLATE_NOOP("FileFields", "Sent"),
    "application": QT_TRANSLATE_NOOP("FileFields", "Application"),
    "type": QT_TRANSLATE_NOOP("FileFields", "Kind of permit"),
    "receipt": QT_TRANSLATE_NOOP("FileFields", "Receipt"),
    "registered_on": QT_TRANSLATE_NOOP("FileFields", "Registered"),
    "status": QT_TRANSLATE_NOOP("FileFields", "Status"),
    "fee": QT_TRANSLATE_NOOP("FileFields", "Fee"),
    "permit.expires_on": QT_TRANSLATE_NOOP("FileFields", "Permit expires"),
    "permit.renewable": QT_TRANSLATE_NOOP("FileFields", "Permit can be renewed"),
    "permit.permanent": QT_TRANSLATE_NOOP("FileFields", "Permanent permit"),
    "permit.held_since": QT_TRANSLATE_NOOP("FileFields", "Permit since"),
    "attended_on": QT_TRANSLATE_NOOP("FileFields", "Met at the counter"),
    "biometrics_on": QT_TRANSLATE_NOOP("FileFields", "Biometrics"),
    "decision": QT_TRANSLATE_NOOP("FileFields", "Decision"),
    "registered_by": QT_TRANSLATE_NOOP("FileFields", "Registered by"),
    "documents_uploaded": QT_TRANSLATE_NOOP("FileFields", "Documents uploaded"),
    "withdrawal": QT_TRANSLATE_NOOP("FileFields", "Withdrawal"),
    "family": QT_TRANSLATE_NOOP("FileFields", "Family"),
    "note": QT_TRANSLATE_NOOP("FileFields", "Note"),
    "person.family_name": QT_TRANSLATE_NOOP("FileFields", "Surname"),
    "person.given_names": QT_TRANSLATE_NOOP("FileFields", "Given names"),
    "person.born_on": QT_TRANSLATE_NOOP("FileFields", "Born"),
    "person.citizenship": QT_TRANSLATE_NOOP("FileFields", "Citizenship"),
    "person.sex": QT_TRANSLATE_NOOP("FileFields", "Sex"),
    "person.duf": QT_TRANSLATE_NOOP("FileFields", "DUF number"),
    "person.phone": QT_TRANSLATE_NOOP("FileFields", "Phone"),
    "person.email": QT_TRANSLATE_NOOP("FileFields", "E-mail"),
    "person.language": QT_TRANSLATE_NOOP("FileFields", "Letters in"),
    "person.address": QT_TRANSLATE_NOOP("FileFields", "Address"),
    "person.national_id": QT_TRANSLATE_NOOP("FileFields", "National number"),
    "case": QT_TRANSLATE_NOOP("FileFields", "Case"),
    "time": QT_TRANSLATE_NOOP("FileFields", "Time"),
    "service": QT_TRANSLATE_NOOP("FileFields", "Errand"),
    "state": QT_TRANSLATE_NOOP("FileFields", "Appointment"),
    "origin": QT_TRANSLATE_NOOP("FileFields", "Booked by"),
    "booking_number": QT_TRANSLATE_NOOP("FileFields", "Booking number"),
    "cancelled": QT_TRANSLATE_NOOP("FileFields", "Cancelled by"),
}
_YES = QT_TRANSLATE_NOOP("FileFields", "yes")
_NO = QT_TRANSLATE_NOOP("FileFields", "no")
_NOTHING = QT_TRANSLATE_NOOP("FileFields", "nothing")
_PAID = QT_TRANSLATE_NOOP("FileFields", "%1, paid %2")
_UNPAID = QT_TRANSLATE_NOOP("FileFields", "%1, not paid")
_DESK = QT_TRANSLATE_NOOP("FileFields", "%1, desk %2")
_APPLICANT = QT_TRANSLATE_NOOP("FileFields", "the applicant")
_STAFF = QT_TRANSLATE_NOOP("FileFields", "the station")


def field_word(field: str) -> str:
    """Return what a field is called; one without a word keeps its name in the file."""
    source = _NAMES.get(field)
    return _say(source) if source is not None else field


def value_text(field: str, value: Any, language: Language) -> str:
    """Return what stands in a field, as people read it."""
    if _is_nothing(value):
        return _say(_NOTHING)
    if isinstance(value, bool):
        return _say(_YES if value else _NO)
    how = _HOW.get(field)
    if how is not None:
        return how(value, language)
    if isinstance(value, list):
        return ", ".join(str(part) for part in value if part not in (None, ""))
    return str(value)


def time_of_file(value: Any, language: Language) -> str:
    """Return the time of an appointment as a file has it: weekday, time and desk."""
    desk, starts, *_ = value
    local = datetime.fromisoformat(starts)
    when = f"{weekday_text(local.date(), language)} {time_text(local.time())}"
    return _say(_DESK).replace("%1", when).replace("%2", str(desk))


def _is_nothing(value: Any) -> bool:
    if isinstance(value, list):
        return all(part in (None, "", AddressProtection.NONE.value) for part in value)
    return value is None or value == ""


def _day(value: Any, language: Language) -> str:
    return date_text(date.fromisoformat(value), language)


def _fee(value: Any, language: Language) -> str:
    amount, paid_on = value
    text = kroner(amount, language) if amount is not None else ""
    if paid_on is None:
        return _say(_UNPAID).replace("%1", text)
    return _say(_PAID).replace("%1", text).replace("%2", _day(paid_on, language))


def _decision(value: Any, language: Language) -> str:
    decided_on, outcome, says = value
    parts = (
        outcome_word(Outcome(outcome)) if outcome else "",
        _day(decided_on, language) if decided_on else "",
        letter_says_word(LetterSays(says)) if says else "",
    )
    return ", ".join(part for part in parts if part)


def _address(value: Any, _: Language) -> str:
    street, postcode, city, protection = value
    place = f"{postcode} {city}".strip()
    parts = (street, place, protection_word(AddressProtection(protection)))
    return ", ".join(part for part in parts if part)


def _cancelled(value: Any, _: Language) -> str:
    by, reason = value
    who = {"applicant": _say(_APPLICANT), "station": _say(_STAFF)}.get(by, "")
    return ", ".join(part for part in (who, reason) if part)


def _origin(value: Any, _: Language) -> str:
    return _say(_APPLICANT if value == Origin.PUBLIC else _STAFF)


def _say(source: object) -> str:
    return QCoreApplication.translate("FileFields", str(source))


def _of(word: Callable[[Any], str], code: Callable[[Any], Any]) -> Callable[[Any, Language], str]:
    def worded(value: Any, _: Language) -> str:
        return word(code(value))

    return worded


def _phone(value: Any, _: Language) -> str:
    return display_phone(value)


def _service(value: Any, language: Language) -> str:
    return service(value, language)


_HOW: Mapping[str, Callable[[Any, Language], str]] = {
    "channel": _of(channel_word, Channel),
    "status": _of(status_word, CaseStatus),
    "fee": _fee,
    "decision": _decision,
    "state": _of(state_word, State),
    "origin": _origin,
    "cancelled": _cancelled,
    "time": time_of_file,
    "service": _service,
    "person.born_on": born_text,
    "person.sex": _of(sex_word, Sex),
    "person.phone": _phone,
    "person.language": _of(language_word, Language),
    "person.address": _address,
    **dict.fromkeys(("registered_on", "permit.expires_on", "permit.held_since", "attended_on", "biometrics_on"), _day),
}
