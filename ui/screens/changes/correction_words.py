"""Words for what is corrected; the sources are English, of the context `Corrections`."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.cases import AddressProtection, Channel, Sex
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.corrections import ApplicationField, Correction, CorrectionKind
from desktop.domain.languages import Language
from desktop.services.countries import countries
from desktop.services.reissue import WrongPaper
from desktop.services.wording import errand, reason
from ui.dates import date_text
from ui.text import isolate
from ui.words import born_text, channel_word, language_word, paper_word, protection_word, sex_word

_NAMES = frozenset({"family_name", "given_names", "person_id", "letterbox_name"})
_MOST_SAID = 2


def was_is(correction: Correction, language: Language) -> str:
    """Return what was corrected in a line: `surname: Nguyen → Nguyễn`."""
    before, after = (_value(correction.field, text, language) for text in (correction.before, correction.after))
    return f"{field_word(correction.field)}: {before} \u2192 {after}"


def value_word(field: str, text: str, language: Language) -> str:
    """Return a stored value as people read it."""
    return _value(field, text, language)


def field_word(field: str) -> str:
    """Return what a field is called within a line."""
    source = _FIELDS.get(field)
    return _word(source) if source is not None else field


def application_word(field: ApplicationField) -> str:
    """Return what a part of the application is called."""
    return _word(_APPLICATION[field])


def kind_word(kind: CorrectionKind) -> str:
    """Return what a correction was made in."""
    return _word(_KINDS[kind])


def because_word(because: str, language: Language) -> str:
    """Return why something was corrected; what was written by hand stays as it is."""
    return reason(ReasonGroup.CORRECTION, because, language)


def paper_text(paper: WrongPaper, language: Language) -> str:
    """Return which paper says what wrong."""
    told = [
        f"{_value(each.where, each.said, language)} \u2192 {_value(each.where, each.should_say, language)}"
        for each in paper.said
        if len(each.said) <= 60 and len(each.should_say) <= 60
    ]
    told = list(dict.fromkeys(told))
    shown = told[:_MOST_SAID]
    if len(told) > len(shown) or not shown:
        rest = len(told) - len(shown)
        shown.append(_word(_MORE if shown else _OTHER_WORDS).replace("%1", str(rest)))
    return f"{paper_word(paper.kind)} {paper.number}  ·  " + "; ".join(shown)


def _value(field: str, text: str, language: Language) -> str:
    """Return a stored value as people read it."""
    name = field.rsplit(".", 1)[-1]
    if not text:
        return _word(_NOTHING)
    if name in _NAMES:
        return isolate(text)
    # On a paper the country is named already.
    reader = _READERS.get(name, _day) if name != "citizenship" or field == name else None
    with suppress(ValueError, UnknownCodeError):
        return reader(text, language) if reader is not None else text
    return text


def _day(text: str, language: Language) -> str:
    return date_text(date.fromisoformat(text), language)


def _country(text: str, language: Language) -> str:
    return countries().name(text, language)


def _sex(text: str, _: Language) -> str:
    return sex_word(Sex(text))


def _letters(text: str, _: Language) -> str:
    return language_word(Language(text))


def _protection(text: str, _: Language) -> str:
    return protection_word(AddressProtection(text)) or _word(_NOT_PROTECTED)


def _channel(text: str, _: Language) -> str:
    return channel_word(Channel(text))


def _flag(text: str, _: Language) -> str:
    return _word(_FLAGS[text])


def _word(source: object) -> str:
    return QCoreApplication.translate("Corrections", str(source))


_READERS: Mapping[str, Callable[[str, Language], str]] = {
    "born_on": born_text,
    "citizenship": _country,
    "sex": _sex,
    "language": _letters,
    "protection": _protection,
    "application": errand,
    "channel": _channel,
    "permit_renewable": _flag,
    "permit_permanent": _flag,
}
_NOTHING = QT_TRANSLATE_NOOP("Corrections", "nothing")
_NOT_PROTECTED = QT_TRANSLATE_NOOP("Corrections", "not protected")
_MORE = QT_TRANSLATE_NOOP("Corrections", "%1 more")
_OTHER_WORDS = QT_TRANSLATE_NOOP("Corrections", "some sentences are other ones")
_FLAGS: Mapping[str, object] = {
    "yes": QT_TRANSLATE_NOOP("Corrections", "yes"),
    "no": QT_TRANSLATE_NOOP("Corrections", "no"),
}
_KINDS: Mapping[CorrectionKind, object] = {
    CorrectionKind.APPLICATION: QT_TRANSLATE_NOOP("Corrections", "Application"),
    CorrectionKind.PERSON: QT_TRANSLATE_NOOP("Corrections", "Person"),
    CorrectionKind.CASE: QT_TRANSLATE_NOOP("Corrections", "Case"),
    CorrectionKind.DECISION: QT_TRANSLATE_NOOP("Corrections", "Decision"),
    CorrectionKind.WRONG_PERSON: QT_TRANSLATE_NOOP("Corrections", "Wrong person"),
}
_APPLICATION: Mapping[ApplicationField, object] = {
    ApplicationField.ADDRESS_ABROAD: QT_TRANSLATE_NOOP("Corrections", "Address abroad"),
    ApplicationField.MARITAL_STATUS: QT_TRANSLATE_NOOP("Corrections", "Marital status"),
    ApplicationField.FAMILY_MEMBER: QT_TRANSLATE_NOOP("Corrections", "Somebody of the family"),
    ApplicationField.EMPLOYER: QT_TRANSLATE_NOOP("Corrections", "Employer"),
    ApplicationField.OCCUPATION: QT_TRANSLATE_NOOP("Corrections", "Occupation"),
    ApplicationField.SCHOOL: QT_TRANSLATE_NOOP("Corrections", "School or place of study"),
    ApplicationField.TRAVEL: QT_TRANSLATE_NOOP("Corrections", "Journeys and stays"),
    ApplicationField.FORMER_PASSPORT: QT_TRANSLATE_NOOP("Corrections", "Former passport"),
    ApplicationField.OTHER: QT_TRANSLATE_NOOP("Corrections", "Something else"),
    ApplicationField.PLACE_OF_ATTENDANCE: QT_TRANSLATE_NOOP("Corrections", "Place of attendance"),
}
_FIELDS: Mapping[str, object] = {
    **{field.value: source for field, source in _APPLICATION.items()},
    "family_name": QT_TRANSLATE_NOOP("Corrections", "surname"),
    "given_names": QT_TRANSLATE_NOOP("Corrections", "given names"),
    "born_on": QT_TRANSLATE_NOOP("Corrections", "birth date"),
    "citizenship": QT_TRANSLATE_NOOP("Corrections", "citizenship"),
    "sex": QT_TRANSLATE_NOOP("Corrections", "sex"),
    "duf": QT_TRANSLATE_NOOP("Corrections", "DUF number"),
    "national_id": QT_TRANSLATE_NOOP("Corrections", "national number"),
    "passport_number": QT_TRANSLATE_NOOP("Corrections", "passport number"),
    "passport_expires_on": QT_TRANSLATE_NOOP("Corrections", "expiry of the passport"),
    "phone": QT_TRANSLATE_NOOP("Corrections", "phone"),
    "email": QT_TRANSLATE_NOOP("Corrections", "e-mail"),
    "language": QT_TRANSLATE_NOOP("Corrections", "language of letters"),
    "street": QT_TRANSLATE_NOOP("Corrections", "street"),
    "postcode": QT_TRANSLATE_NOOP("Corrections", "postcode"),
    "city": QT_TRANSLATE_NOOP("Corrections", "city"),
    "protection": QT_TRANSLATE_NOOP("Corrections", "protection of the address"),
    "letterbox_name": QT_TRANSLATE_NOOP("Corrections", "name on the letterbox"),
    "born_at": QT_TRANSLATE_NOOP("Corrections", "place of birth"),
    "interpreter": QT_TRANSLATE_NOOP("Corrections", "interpreter"),
    "access_needs": QT_TRANSLATE_NOOP("Corrections", "what is needed to attend"),
    "note": QT_TRANSLATE_NOOP("Corrections", "note"),
    "application": QT_TRANSLATE_NOOP("Corrections", "what is applied for"),
    "channel": QT_TRANSLATE_NOOP("Corrections", "how it was sent"),
    "receipt": QT_TRANSLATE_NOOP("Corrections", "receipt number"),
    "registered_on": QT_TRANSLATE_NOOP("Corrections", "registered"),
    "permit_expires_on": QT_TRANSLATE_NOOP("Corrections", "the permit expires"),
    "permit_renewable": QT_TRANSLATE_NOOP("Corrections", "the permit can be renewed"),
    "permit_permanent": QT_TRANSLATE_NOOP("Corrections", "the permit is permanent"),
    "permit_held_since": QT_TRANSLATE_NOOP("Corrections", "permit held since"),
    "decided_on": QT_TRANSLATE_NOOP("Corrections", "decided"),
    "permit_valid_from": QT_TRANSLATE_NOOP("Corrections", "the new permit is valid from"),
    "permit_valid_to": QT_TRANSLATE_NOOP("Corrections", "the new permit is valid to"),
    "person_id": QT_TRANSLATE_NOOP("Corrections", "whose case it is"),
}
