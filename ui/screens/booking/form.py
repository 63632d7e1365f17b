"""What was typed into the block *Who* of the booking panel, and what it means.

Nothing here knows a widget: the blocks hand over their texts as they stand and get back a person, or what is wrong and
where.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.cases import AddressProtection, RequestedBy, Sex
from desktop.domain.duf import BadDuf, DufFault, read_duf
from desktop.domain.languages import Language
from desktop.domain.national_id import (
    NEW_RULE,
    BadNationalId,
    NationalId,
    NationalIdFault,
    NationalIdKind,
    date_fits,
    read_national_id,
)
from desktop.domain.partial_date import BadBirthDate, BirthDateFault, PartialDate, read_birth_date
from desktop.services.cases import PersonDetails
from desktop.services.countries import countries
from desktop.services.phones import BadPhone, display_phone, read_phone

ADULT = 18
_EXPIRY_YEARS = 40
"""How far ahead a document may expire; a year of two digits is the latest that lies within."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)*\.[^@\s.]{2,}")
_POSTCODE = re.compile(r"[0-9]{4}")


class Part(StrEnum):
    """A field of the form."""

    ZONE = "zone"
    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    BORN = "born"
    CITIZENSHIP = "citizenship"
    SEX = "sex"
    DUF = "duf"
    NATIONAL_ID = "national_id"
    PASSPORT_NUMBER = "passport_number"
    PASSPORT_EXPIRES = "passport_expires"
    PHONE = "phone"
    EMAIL = "email"
    LANGUAGE = "language"
    REQUESTED_BY = "requested_by"
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    PROTECTION = "protection"
    APPLICATION = "application"
    PERMIT_EXPIRES = "permit_expires"
    RECEIPT = "receipt"


class Fault(StrEnum):
    """What is wrong with a field, or worth a second look."""

    NAME_MISSING = "name-missing"
    BORN_MISSING = "born-missing"
    BORN_NOT_UNDERSTOOD = "born-not-understood"
    BORN_IMPOSSIBLE = "born-impossible"
    BORN_FUTURE = "born-future"
    CITIZENSHIP_MISSING = "citizenship-missing"
    CITIZENSHIP_UNKNOWN = "citizenship-unknown"
    DUF_NOT_DIGITS = "duf-not-digits"
    DUF_WRONG_LENGTH = "duf-wrong-length"
    DUF_DOUBTFUL = "duf-doubtful"
    NATIONAL_ID_NOT_ELEVEN = "national-id-not-eleven"
    NATIONAL_ID_WRONG = "national-id-wrong"
    NATIONAL_ID_DIFFERS = "national-id-differs"
    NATIONAL_ID_OTHER_DATE = "national-id-other-date"
    NATIONAL_ID_INVENTED = "national-id-invented"
    NATIONAL_ID_OF_2032 = "national-id-of-2032"
    PHONE_WRONG = "phone-wrong"
    EMAIL_WRONG = "email-wrong"
    POSTCODE_WRONG = "postcode-wrong"
    DATE_NOT_UNDERSTOOD = "date-not-understood"
    APPLICATION_MISSING = "application-missing"
    APPLICATION_UNKNOWN = "application-unknown"
    RECEIPT_NO_DATE = "receipt-no-date"
    RECEIPT_IMPOSSIBLE_DATE = "receipt-impossible-date"
    RECEIPT_FUTURE = "receipt-future"
    RECEIPT_BEFORE_PORTAL = "receipt-before-portal"
    RECEIPT_COUNTER_NUMBER = "receipt-counter-number"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field and what is wrong with it."""

    part: Part
    fault: Fault


@dataclass(frozen=True, slots=True)
class WhoForm:
    """The block *Who* as it was typed; choices by their codes."""

    surname: str = ""
    given_names: str = ""
    born: str = ""
    citizenship: str = ""
    sex: Sex = Sex.UNKNOWN
    duf: str = ""
    national_id: str = ""
    passport_number: str = ""
    passport_expires: str = ""
    phone: str = ""
    email: str = ""
    language: Language = Language.BOKMAL
    street: str = ""
    postcode: str = ""
    city: str = ""
    protection: AddressProtection = AddressProtection.NONE
    requested_by: RequestedBy = RequestedBy.PHONE


@dataclass(frozen=True, slots=True)
class WhoRead:
    """What the block *Who* means: a person, or what is wrong; warnings never stop anybody."""

    person: PersonDetails | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def read_who(form: WhoForm, today: date) -> WhoRead:
    """Read the block *Who*.

    Args:
        form: the texts as typed.
        today: the local day in Oslo.
    """
    problems: list[Problem] = []
    warnings: list[Problem] = []

    def note(part: Part, fault: Fault | None) -> None:
        if fault is not None:
            problems.append(Problem(part, fault))

    surname, given_names = _clean(form.surname), _clean(form.given_names)
    note(Part.SURNAME, None if surname or given_names else Fault.NAME_MISSING)
    born, fault = _born(form.born, today)
    note(Part.BORN, fault)
    note(Part.CITIZENSHIP, _citizenship_fault(form.citizenship))
    duf, fault, doubtful = _duf(form.duf, today)
    note(Part.DUF, fault)
    if doubtful:
        warnings.append(Problem(Part.DUF, Fault.DUF_DOUBTFUL))
    national_id, fault = _national_id(form.national_id)
    note(Part.NATIONAL_ID, fault)
    if national_id is not None:
        odd = _odd_about(national_id, born, today)
        warnings += [Problem(Part.NATIONAL_ID, each) for each in odd]
    phone, fault = _phone(form.phone)
    note(Part.PHONE, fault)
    email = form.email.strip()
    note(Part.EMAIL, Fault.EMAIL_WRONG if email and _EMAIL.fullmatch(email) is None else None)
    postcode = "".join(form.postcode.split())
    note(Part.POSTCODE, Fault.POSTCODE_WRONG if postcode and _POSTCODE.fullmatch(postcode) is None else None)
    passport_expires_on, fault = read_expiry(form.passport_expires, today)
    note(Part.PASSPORT_EXPIRES, fault)
    if problems or born is None:
        return WhoRead(None, tuple(problems), tuple(warnings))
    person = PersonDetails(
        family_name=surname,
        given_names=given_names,
        born_on=str(born),
        citizenship=countries().standard_code(form.citizenship),
        sex=form.sex,
        duf=duf,
        national_id=national_id.digits if national_id is not None else "",
        passport_number="".join(form.passport_number.split()).upper(),
        passport_expires_on=passport_expires_on,
        phone=phone,
        email=email,
        language=form.language,
        street=_clean(form.street),
        postcode=postcode,
        city=_clean(form.city),
        protection=form.protection,
    )
    return WhoRead(person, (), tuple(warnings))


def who_form(person: PersonDetails, requested_by: RequestedBy) -> WhoForm:
    """Return the block *Who* for somebody who is there already."""
    return WhoForm(
        surname=person.family_name,
        given_names=person.given_names,
        born=typed_date(person.born_on),
        citizenship=person.citizenship,
        sex=Sex(person.sex),
        duf=person.duf,
        national_id=person.national_id,
        passport_number=person.passport_number,
        passport_expires=typed_date(str(person.passport_expires_on or "")),
        phone=display_phone(person.phone),
        email=person.email,
        language=Language(person.language),
        street=person.street,
        postcode=person.postcode,
        city=person.city,
        protection=AddressProtection(person.protection),
        requested_by=requested_by,
    )


def typed_date(stored: str) -> str:
    """Return a stored date (`YYYY-MM-DD`, `00` for what is unknown) as one types it; it is read back as the same."""
    if not stored:
        return ""
    year, month, day = stored.split("-")
    if month == "00":
        return year
    return f"{month}.{year}" if day == "00" else f"{day}.{month}.{year}"


def read_expiry(text: str, today: date) -> tuple[date | None, Fault | None]:
    """Read the last day of validity of a permit or a passport, in the forms in which birth dates are read; all of it.

    Empty is no fault: nobody has to know it.
    """
    if not text.strip():
        return None, None
    horizon = date(today.year + _EXPIRY_YEARS, 12, 31)
    try:
        found = read_birth_date(text, horizon).to_date()
    except BadBirthDate:
        return None, Fault.DATE_NOT_UNDERSTOOD
    return found, None if found else Fault.DATE_NOT_UNDERSTOOD


def is_minor(born_on: str, today: date) -> bool:
    """Tell whether somebody is under 18; of what is unknown, the youngest age counts."""
    try:
        return PartialDate.parse(born_on).age_on(today) < ADULT
    except BadBirthDate:
        return False


def _clean(text: str) -> str:
    return " ".join(text.split())


def _born(text: str, today: date) -> tuple[PartialDate | None, Fault | None]:
    if not text.strip():
        return None, Fault.BORN_MISSING
    try:
        return read_birth_date(text, today), None
    except BadBirthDate as bad:
        return None, _BORN_FAULTS[bad.code]


_BORN_FAULTS = {
    BirthDateFault.NOT_UNDERSTOOD: Fault.BORN_NOT_UNDERSTOOD,
    BirthDateFault.IMPOSSIBLE: Fault.BORN_IMPOSSIBLE,
    BirthDateFault.FUTURE: Fault.BORN_FUTURE,
}


def _citizenship_fault(code: str) -> Fault | None:
    if not code.strip():
        return Fault.CITIZENSHIP_MISSING
    return None if code in countries() else Fault.CITIZENSHIP_UNKNOWN


def _duf(text: str, today: date) -> tuple[str, Fault | None, bool]:
    if not text.strip():
        return "", None, False
    try:
        found = read_duf(text, today)
    except BadDuf as bad:
        return "", Fault.DUF_NOT_DIGITS if bad.code is DufFault.NOT_DIGITS else Fault.DUF_WRONG_LENGTH, False
    return found.digits, None, found.is_doubtful


def _national_id(text: str) -> tuple[NationalId | None, Fault | None]:
    if not text.strip():
        return None, None
    try:
        return read_national_id(text), None
    except BadNationalId as bad:
        uncounted = bad.code in (NationalIdFault.NOT_DIGITS, NationalIdFault.WRONG_LENGTH)
        return None, Fault.NATIONAL_ID_NOT_ELEVEN if uncounted else Fault.NATIONAL_ID_WRONG


def _odd_about(number: NationalId, born: PartialDate | None, today: date) -> list[Fault]:
    """Return what is worth a second look about a number that is right in itself (facts §2.1)."""
    odd = []
    if born is not None and not date_fits(number, born):
        own_date = number.kind is NationalIdKind.BIRTH_NUMBER
        odd.append(Fault.NATIONAL_ID_DIFFERS if own_date else Fault.NATIONAL_ID_OTHER_DATE)
    if number.synthetic:
        odd.append(Fault.NATIONAL_ID_INVENTED)
    if number.only_since_2032 and today < NEW_RULE:
        odd.append(Fault.NATIONAL_ID_OF_2032)
    return odd


def _phone(text: str) -> tuple[str, Fault | None]:
    try:
        return read_phone(text), None
    except BadPhone:
        return "", Fault.PHONE_WRONG
