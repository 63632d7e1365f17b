"""From the plain values of a JSON object to the facts of a case, or to the key that is wrong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.advice.facts import (
    Account,
    ApplicantFacts,
    ApplicationFacts,
    AppointmentFacts,
    Because,
    DecisionFacts,
    Eea,
    Facts,
    PermitFacts,
    Registrant,
    Side,
    WithdrawalFacts,
    WithdrawnBy,
)
from desktop.domain.cases import Channel, LetterSays, Outcome
from desktop.domain.catalogue import Kind, PermitType

EARLIEST_EXPIRY = date(1, 4, 1)
"""Three calendar months before this is the first day there is."""


class Reason(StrEnum):
    """What can be wrong with a key of the facts."""

    UNKNOWN_KEY = "unknown-key"
    MISSING = "missing"
    NOT_AN_OBJECT = "not-an-object"
    NOT_A_DATE = "not-a-date"
    NOT_TRUE_OR_FALSE = "not-true-or-false"
    NOT_TEXT = "not-text"
    NOT_A_LIST_OF_TEXT = "not-a-list-of-text"
    NOT_IN_LIST = "not-in-list"
    AFTER_TODAY = "after-today"
    TOO_EARLY = "too-early"


class BadFacts(Exception):
    """A key of the facts is unknown, missing or has a value that it cannot have.

    The text of the exception is the reason alone: the key may have been typed by anybody and is kept beside it.

    Attributes:
        key: the path of the key, such as `permit.expires_on`.
        reason: what is wrong with it.
        choices: the values that it can have, where there is a list of them.
    """

    def __init__(self, key: str, reason: Reason, choices: tuple[str, ...] = ()) -> None:
        super().__init__(reason.value)
        self.key = key
        self.reason = reason
        self.choices = choices


@dataclass(frozen=True, slots=True)
class _Wrong:
    reason: Reason
    choices: tuple[str, ...] = ()


_Reader = Callable[[object], object]
_NOT_A_DATE = _Wrong(Reason.NOT_A_DATE)
_NOT_A_FLAG = _Wrong(Reason.NOT_TRUE_OR_FALSE)
_NOT_TEXT = _Wrong(Reason.NOT_TEXT)
_NOT_STATIONS = _Wrong(Reason.NOT_A_LIST_OF_TEXT)


def _day(value: object) -> object:
    if type(value) is not str or len(value) != 10 or value[4] != "-" or value[7] != "-":
        return _NOT_A_DATE
    try:
        return date.fromisoformat(value)
    except ValueError:
        return _NOT_A_DATE


def _flag(value: object) -> object:
    return value if value is True or value is False else _NOT_A_FLAG


def _text(value: object) -> object:
    return value if type(value) is str else _NOT_TEXT


def _stations(value: object) -> object:
    if type(value) is not list or not all(type(each) is str for each in value):
        return _NOT_STATIONS
    return frozenset(value)


def _one_of(choices: type[StrEnum]) -> _Reader:
    by_value: dict[object, StrEnum] = {choice.value: choice for choice in choices}
    wrong = _Wrong(Reason.NOT_IN_LIST, tuple(choice.value for choice in choices))

    def read(value: object) -> object:
        return by_value.get(value, wrong) if type(value) is str else wrong

    return read


@dataclass(frozen=True, slots=True)
class _Section:
    """An object inside the facts: what it is made into, its keys, and those that it cannot do without."""

    make: Callable[..., object]
    keys: Mapping[str, _Reader]
    required: tuple[str, ...] = ()


_SECTIONS = MappingProxyType(
    {
        "application": _Section(
            ApplicationFacts,
            {
                "channel": _one_of(Channel),
                "kind": _one_of(Kind),
                "type": _one_of(PermitType),
                "registered_on": _day,
                "receipt": _text,
                "sent": _flag,
                "place": _text,
                "wrong_place": _flag,
                "applied_from": _one_of(Side),
                "registered_by": _one_of(Registrant),
                "found_in_my_applications": _flag,
                "booking_button": _flag,
                "f_code": _flag,
            },
        ),
        "applicant": _Section(
            ApplicantFacts,
            {
                "lives_in": _one_of(Side),
                "home_stations": _stations,
                "eea": _one_of(Eea),
                "account": _one_of(Account),
            },
        ),
        "permit": _Section(
            PermitFacts, {"expires_on": _day, "held_since": _day, "renewable": _flag, "permanent": _flag}
        ),
        "appointment": _Section(
            AppointmentFacts,
            {
                "on": _day,
                "booked": _flag,
                "cancelled": _flag,
                "migrated_2024": _flag,
                "no_time_available": _flag,
                "tried_and_failed": _flag,
            },
        ),
        "decision": _Section(
            DecisionFacts, {"decided_on": _day, "outcome": _one_of(Outcome), "letter_says": _one_of(LetterSays)}
        ),
        "withdrawal": _Section(
            WithdrawalFacts,
            {"by": _one_of(WithdrawnBy), "signed_letter": _flag, "because": _one_of(Because)},
            required=("by",),
        ),
    }
)
_TOP_LEVEL: Mapping[str, _Reader] = MappingProxyType(
    {"today": _day, "station": _text, "attended_on": _day, "documents_uploaded": _flag, "biometrics_on": _day}
)


def _value(path: str, reader: _Reader | None, value: object) -> object:
    if reader is None:
        raise BadFacts(path, Reason.UNKNOWN_KEY)
    read = reader(value)
    if type(read) is _Wrong:
        raise BadFacts(path, read.reason, read.choices)
    return read


def _section(name: str, section: _Section, values: object) -> object:
    if type(values) is not dict:
        raise BadFacts(name, Reason.NOT_AN_OBJECT)
    read: dict[str, object] = {}
    readers = section.keys
    for key, value in values.items():
        reader = readers.get(key)
        if reader is None:
            raise BadFacts(f"{name}.{key}", Reason.UNKNOWN_KEY)
        result = read[key] = reader(value)
        if type(result) is _Wrong:
            raise BadFacts(f"{name}.{key}", result.reason, result.choices)
    for key in section.required:
        if key not in read:
            raise BadFacts(f"{name}.{key}", Reason.MISSING)
    return section.make(**read)


def _check_dates(facts: Facts) -> None:
    application = facts.application
    for key, happened_on in (
        ("application.registered_on", application.registered_on if application is not None else None),
        ("permit.held_since", facts.permit.held_since),
        ("attended_on", facts.attended_on),
        ("biometrics_on", facts.biometrics_on),
        ("decision.decided_on", facts.decision.decided_on),
    ):
        if happened_on is not None and happened_on > facts.today:
            raise BadFacts(key, Reason.AFTER_TODAY)
    expires_on = facts.permit.expires_on
    if expires_on is not None and expires_on < EARLIEST_EXPIRY:
        raise BadFacts("permit.expires_on", Reason.TOO_EARLY)


def read_facts(values: object) -> Facts:
    """Read the facts from the plain values that a JSON object decodes to.

    Raises:
        BadFacts: a key is unknown, missing or has a value that it cannot have; a date of what has happened is after
            `today`; an expiry is too early to count three months back from.
    """
    if type(values) is not dict:
        raise BadFacts("", Reason.NOT_AN_OBJECT)
    read: dict[str, object] = {}
    for key, value in values.items():
        section = _SECTIONS.get(key)
        read[key] = _value(key, _TOP_LEVEL.get(key), value) if section is None else _section(key, section, value)
    if "today" not in read:
        raise BadFacts("today", Reason.MISSING)
    make: Callable[..., Facts] = Facts
    facts = make(**read)
    _check_dates(facts)
    return facts
