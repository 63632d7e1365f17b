"""The fields of a case and of an appointment in one order: from a line, and back to a line.

A field is what is compared and decided as one: a fee with the day of its payment, an address with its protection. Its
values are JSON. What is not known is the empty text, None, or a list of these.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from desktop.domain.advice.facts import Account, Because, Eea, Registrant, Side, WithdrawnBy
from desktop.domain.appointments import Origin
from desktop.domain.cases import AddressProtection, CaseStatus, Channel, LetterSays, Outcome, Sex
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.clock import OSLO, instant_of, wall_clock
from desktop.domain.languages import Language
from desktop.exchange.decoding import digits
from desktop.exchange.records import Address, AppointmentLine, CaseLine, Decision, Fee, Permit, Person, Withdrawal

Values = list[Any]

CASE = (
    "channel",
    "application",
    "type",
    "receipt",
    "registered_on",
    "status",
    "fee",
    "permit.expires_on",
    "permit.renewable",
    "permit.permanent",
    "permit.held_since",
    "attended_on",
    "biometrics_on",
    "decision",
    "registered_by",
    "applied_from",
    "eea",
    "documents_uploaded",
    "f_code",
    "account",
    "found_in_my_applications",
    "booking_button",
    "no_time_available",
    "withdrawal",
    "family",
    "note",
)
PERSON = (
    "person.family_name",
    "person.given_names",
    "person.born_on",
    "person.citizenship",
    "person.sex",
    "person.duf",
    "person.phone",
    "person.email",
    "person.language",
    "person.address",
    "person.national_id",
)
WHOLE_CASE = CASE + PERSON
APPOINTMENT = ("case", "time", "service", "state", "origin", "booking_number", "cancelled", "migrated_2024")

NO_FEE = [None, None]
NO_ADDRESS = ["", "", "", AddressProtection.NONE.value]
NOTHING_DECIDED = [None, None, None]
NOT_WITHDRAWN = [None, None, None]
NOT_CANCELLED = [None, ""]

_ENCODE = msgspec.json.Encoder().encode


def case_values(line: CaseLine) -> Values:
    """Return the fields of a case, in the order of `WHOLE_CASE`."""
    permit, person = line.permit, line.person
    return [
        line.channel.value,
        line.application.value,
        line.type.value,
        line.receipt or "",
        _day(line.registered_on),
        line.status.value,
        [line.fee.amount, _day(line.fee.paid_on)] if line.fee else NO_FEE,
        _day(permit.expires_on) if permit else None,
        permit.renewable if permit else None,
        permit.permanent if permit else None,
        _day(permit.held_since) if permit else None,
        _day(line.attended_on),
        _day(line.biometrics_on),
        _decision(line.decision) if line.decision else NOTHING_DECIDED,
        line.registered_by,
        line.applied_from,
        line.eea,
        line.documents_uploaded,
        line.f_code,
        line.account,
        line.found_in_my_applications,
        line.booking_button,
        line.no_time_available,
        _withdrawal(line.withdrawal) if line.withdrawal else NOT_WITHDRAWN,
        line.family,
        line.note or "",
        person.family_name,
        person.given_names,
        person.born_on,
        person.citizenship,
        person.sex.value if person.sex else "",
        digits(person.duf),
        digits(person.phone),
        person.email or "",
        (person.language or Language.BOKMAL).value,
        _address(person.address) if person.address else NO_ADDRESS,
        digits(person.national_id),
    ]


def case_line(case_id: str, station: str, values: Sequence[Any]) -> CaseLine:
    """Return the line that says these fields."""
    said = dict(zip(WHOLE_CASE, values, strict=True))
    held = said["permit.expires_on"], said["permit.renewable"], said["permit.permanent"], said["permit.held_since"]
    by, signed, because = said["withdrawal"]
    amount, paid_on = said["fee"]
    decided_on, outcome, letter_says = said["decision"]
    street, postcode, city, protection = said["person.address"]
    return CaseLine(
        id=case_id,
        station=station,
        channel=Channel(said["channel"]),
        application=Kind(said["application"]),
        type=PermitType(said["type"]),
        receipt=said["receipt"] or None,
        registered_on=_date(said["registered_on"]),
        status=CaseStatus(said["status"]),
        fee=Fee(amount, _date(paid_on)),
        person=Person(
            family_name=said["person.family_name"],
            given_names=said["person.given_names"],
            born_on=said["person.born_on"],
            citizenship=said["person.citizenship"],
            sex=Sex(said["person.sex"]),
            duf=said["person.duf"] or None,
            phone=said["person.phone"] or None,
            email=said["person.email"] or None,
            language=Language(said["person.language"]),
            address=Address(street or None, postcode or None, city or None, AddressProtection(protection)),
            national_id=said["person.national_id"] or None,
        ),
        permit=Permit(_date(held[0]), held[1], held[2], _date(held[3])),
        attended_on=_date(said["attended_on"]),
        biometrics_on=_date(said["biometrics_on"]),
        decision=Decision(
            _date(decided_on),
            Outcome(outcome) if outcome else None,
            LetterSays(letter_says) if letter_says else None,
        ),
        registered_by=Registrant(said["registered_by"]) if said["registered_by"] else None,
        applied_from=Side(said["applied_from"]) if said["applied_from"] else None,
        eea=Eea(said["eea"]) if said["eea"] else None,
        documents_uploaded=said["documents_uploaded"],
        f_code=said["f_code"],
        account=Account(said["account"]) if said["account"] else None,
        found_in_my_applications=said["found_in_my_applications"],
        booking_button=said["booking_button"],
        no_time_available=said["no_time_available"],
        withdrawal=Withdrawal(WithdrawnBy(by), signed, Because(because) if because else None) if by else None,
        family=said["family"],
        note=said["note"] or None,
    )


def appointment_values(line: AppointmentLine) -> Values:
    """Return the fields of an appointment, in the order of `APPOINTMENT`; its time is wall-clock time in Oslo."""
    local = line.starts.astimezone(OSLO)
    cancelled = line.state == "cancelled"
    return [
        line.case,
        [line.desk.strip(), local.strftime("%Y-%m-%dT%H:%M"), line.minutes],
        line.service,
        line.state,
        line.origin.value,
        line.booking_number or "",
        [line.cancelled_by, line.cancelled_reason or ""] if cancelled else NOT_CANCELLED,
        line.migrated_2024,
    ]


def appointment_line(appointment_id: str, values: Sequence[Any]) -> AppointmentLine:
    """Return the line that says these fields."""
    case, (desk, starts, minutes), service, state, origin, number, (by, reason), migrated = values
    day, start = time_of(starts)
    return AppointmentLine(
        id=appointment_id,
        case=case,
        desk=desk,
        starts=instant_of(day, start).astimezone(OSLO),
        minutes=minutes,
        service=service,
        state=state,
        origin=Origin(origin),
        booking_number=number or None,
        migrated_2024=migrated,
        cancelled_by=by,
        cancelled_reason=reason or None,
    )


def said(values: Values) -> str:
    """Return fields as they are kept for the next comparison."""
    return _ENCODE(values).decode()


def unsaid(text: str) -> Values:
    """Return the fields that were kept."""
    values: Values = msgspec.json.decode(text)
    return values


def is_empty(value: object) -> bool:
    """Tell whether a field says nothing."""
    if isinstance(value, list):
        return all(one in (None, "", AddressProtection.NONE.value) for one in value)
    return value is None or value == ""


def time_of(starts: str) -> tuple[date, int]:
    """Return the local day and the minute since midnight of a time as it is kept."""
    local = datetime.fromisoformat(starts)
    return local.date(), local.hour * 60 + local.minute


def kept_time(day: date, start: int) -> str:
    """Return a local day and minute as they are kept."""
    return datetime.combine(day, wall_clock(start)).strftime("%Y-%m-%dT%H:%M")


def _decision(decision: Decision) -> Values:
    return [_day(decision.decided_on), decision.outcome, decision.letter_says]


def _withdrawal(withdrawal: Withdrawal) -> Values:
    return [withdrawal.by.value, withdrawal.signed_letter, withdrawal.because]


def _address(address: Address) -> Values:
    return [address.street or "", address.postcode or "", address.city or "", address.protection.value]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
