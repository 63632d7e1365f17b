"""From fields to the columns of the rows that booking writes as well, and from these rows back to the fields."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from desktop.domain.cases import Channel, DecisionAuthor, Outcome, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.catalogue_lookup import checklist_version, types_for
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.exchange_words import BadLine, LineFault
from desktop.domain.papers import FeeState
from desktop.services.importing.fields import NO_FEE, NOT_WITHDRAWN, NOTHING_DECIDED, Values
from desktop.services.reference import catalogue
from desktop.storage.bulk import instant

NOON = 12 * 60
NO_RECEIPT = "–"
"""Stands for the receipt of a fee that the file calls paid without naming one."""

SOURCE = "exchange file"

PERSON_COLUMNS = (
    "family_name", "given_names", "born_on", "citizenship", "sex", "duf", "phone", "email", "language",
    "street", "postcode", "city", "protection", "national_id",
)  # fmt: skip
EMPTY_PERSON_COLUMNS = ("passport_number", "letterbox_name", "born_at", "interpreter", "access_needs", "note")

CASE_COLUMNS = (
    "channel", "application", "kind", "type", "receipt", "registered_on", "status", "permit_expires_on",
    "permit_renewable", "permit_permanent", "permit_held_since", "attended_at", "biometrics_on", "decided_on",
    "decided_by", "outcome", "letter_says", "other_facts", "family_id", "note",
)  # fmt: skip
FEE_COLUMNS = ("state", "amount", "prepaid_receipt", "prepaid_on")

FACTS = (
    (14, "registered_by"),
    (15, "applied_from"),
    (16, "eea"),
    (17, "documents_uploaded"),
    (18, "f_code"),
    (19, "account"),
    (20, "found_in_my_applications"),
    (21, "booking_button"),
    (22, "no_time_available"),
)
"""Where in the fields of a case its further facts stand, by the names that the advice reads."""

_NO_FACTS = [None] * len(FACTS)
_WITHDRAWAL = ("withdrawal.by", "withdrawal.signed_letter", "withdrawal.because")
_NOTHING_ELSE: Mapping[str, Any] = {}


def application_code(kind: str, type_: str, channel: str) -> str:
    """Return the catalogue's code of what a file calls by kind, type and channel.

    Raises:
        BadLine: `bad-code`, the catalogue has nothing of the kind.
    """
    found = _codes().get((kind, type_, channel)) or _codes().get((kind, "", channel))
    if found is None:
        raise BadLine(LineFault.BAD_CODE, "application")
    return found


def person_columns(values: Sequence[Any]) -> tuple[Any, ...]:
    """Return the columns of a person from the fields of `PERSON`."""
    return (*values[:9], *values[9], values[10])


def person_values(row: Any) -> Values:
    """Return the fields of a person from the row."""
    return person_fields([getattr(row, name) for name in PERSON_COLUMNS])


def person_fields(columns: Sequence[Any]) -> Values:
    """Return the fields of a person from the columns, in the order of `PERSON_COLUMNS`."""
    return [*columns[:9], list(columns[9:13]), columns[13]]


def case_columns(values: Sequence[Any], before: Any = None) -> tuple[Any, ...]:
    """Return the columns of a case from the fields of `CASE`; `before` is the row as it stands, if there is one.

    Raises:
        BadLine: `bad-code`.
    """
    channel, kind, type_ = values[0], values[1], values[2]
    if before is not None and (before.kind, before.type) == (kind, type_):
        application = before.application
    else:
        application = application_code(kind, type_, channel)
    decided_on, outcome, letter_says = values[13]
    return (
        channel,
        application,
        kind,
        type_,
        values[3],
        values[4],
        values[5],
        values[7],
        values[8],
        values[9],
        values[10],
        _attended_at(values[11], before),
        values[12],
        decided_on,
        _decided_by(outcome, before),
        outcome,
        letter_says,
        _other_facts(values, before.other_facts if before is not None else _NOTHING_ELSE),
        values[24],
        values[25],
    )


def case_values(row: Any, fee: Values) -> Values:
    """Return the fields of a case from the row, and its fee."""
    other = row.other_facts
    return [
        row.channel,
        row.kind,
        row.type,
        row.receipt,
        _text(row.registered_on),
        row.status,
        fee,
        _text(row.permit_expires_on),
        row.permit_renewable,
        row.permit_permanent,
        _text(row.permit_held_since),
        _text(oslo_day(row.attended_at)) if row.attended_at else None,
        _text(row.biometrics_on),
        [_text(row.decided_on), row.outcome, row.letter_says] if row.outcome else NOTHING_DECIDED,
        *(other.get(name) for _, name in FACTS),
        [other.get(name) for name in _WITHDRAWAL] if other.get(_WITHDRAWAL[0]) else NOT_WITHDRAWN,
        row.family_id,
        row.note,
    ]


def fee_columns(values: Sequence[Any]) -> tuple[Any, ...] | None:
    """Return the columns of the fee of a case, or None where the file knows of none."""
    amount, paid_on = values[6]
    if values[6] == NO_FEE:
        return None
    if paid_on is not None:
        return (FeeState.PREPAID.value, amount or 0, values[3] or NO_RECEIPT, paid_on)
    return ((FeeState.DUE if amount else FeeState.NONE).value, amount or 0, "", None)


def fee_values(row: Any) -> Values:
    """Return the field of a fee from its row, with `paid_here` as the day of a payment at the counter."""
    if row is None:
        return NO_FEE
    return [row.amount, _text(row.paid_here or row.prepaid_on)]


def opened_at(registered_on: str | None, now: str) -> str:
    """Return when a case counts as opened: at noon of the day of registration, or now."""
    return min(_noon(registered_on), now) if registered_on else now


def requested_by(channel: str) -> str:
    """Return how the request came in."""
    return (RequestedBy.COUNTER if channel == Channel.PAPER else RequestedBy.PORTAL).value


@cache
def _noon(day: str) -> str:
    return instant(instant_of(date.fromisoformat(day), NOON))


def list_from(application: str, day: str) -> str | None:
    """Return from when the checklist of an application stands, or None where it asks for nothing."""
    return _list_from(catalogue_key(), application, day)


def catalogue_key() -> int:
    """Return what is another as soon as the station's own catalogue is."""
    return id(catalogue())


@cache
def _list_from(_: int, application: str, day: str) -> str | None:
    version = checklist_version(catalogue(), application, date.fromisoformat(day))
    return version.valid_from.isoformat() if version.documents else None


def _codes() -> Mapping[tuple[str, str, str], str]:
    return _codes_of(catalogue_key())


@cache
def _codes_of(_: int) -> Mapping[tuple[str, str, str], str]:
    """Name every kind and type by channel: the paper form where it came on paper, what is sent online elsewhere."""
    known = catalogue()
    found: dict[tuple[str, str, str], str] = {}
    for channel in Channel:
        for kind in Kind:
            of_kind = [one for type_ in PermitType for one in types_for(known, kind, type_)]
            for type_ in (*PermitType, None):
                choice = types_for(known, kind, type_) if type_ else of_kind
                fitting = [one for one in choice if one.paper_only is (channel is Channel.PAPER)] or choice
                if fitting:
                    found[kind.value, type_.value if type_ else "", channel.value] = fitting[0].code
    return found


def _attended_at(day: str | None, before: Any) -> str | None:
    if day is None:
        return None
    if before is not None and before.attended_at and oslo_day(before.attended_at).isoformat() == day:
        return instant(before.attended_at)
    return _noon(day)


def _decided_by(outcome: str | None, before: Any) -> str | None:
    """Return who decided: UDI where it was rejected (R47), otherwise the police, unless it is known better."""
    if outcome is None:
        return None
    if before is not None and before.outcome == outcome and before.decided_by:
        return str(before.decided_by)
    return (DecisionAuthor.UDI if outcome == Outcome.REJECTED else DecisionAuthor.POLICE).value


def _other_facts(values: Sequence[Any], before: Mapping[str, Any]) -> str:
    # Most cases have none.
    if before or values[14:23] != _NO_FACTS or values[23] != NOT_WITHDRAWN:
        facts = {name: values[at] for at, name in FACTS}
        facts.update(zip(_WITHDRAWAL, values[23], strict=True))
        merged = {**before, **facts}
        known = {name: value for name, value in merged.items() if value is not None}
        return json.dumps(known, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "{}"


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
