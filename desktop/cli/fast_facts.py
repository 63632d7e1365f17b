"""Read the facts of a case in one go, for files of many thousand lines.

What comes out has the fields of the domain's `Facts`, made by msgspec without a dictionary in between. Whatever this
reader does not take, the domain's own reader decides on: it has the sentences for what is wrong.
"""

import dataclasses
from types import UnionType
from typing import Any, cast, get_args, get_type_hints

import msgspec

from desktop.domain.advice.facts import (
    ApplicantFacts,
    ApplicationFacts,
    AppointmentFacts,
    DecisionFacts,
    Facts,
    PermitFacts,
    WithdrawalFacts,
)
from desktop.domain.advice.read_facts import EARLIEST_EXPIRY

_SECTIONS = {
    "application": ApplicationFacts,
    "applicant": ApplicantFacts,
    "permit": PermitFacts,
    "appointment": AppointmentFacts,
    "decision": DecisionFacts,
    "withdrawal": WithdrawalFacts,
}


def _mirror(facts: type) -> type[msgspec.Struct]:
    """Return a struct with a dataclass's fields. A key may be left out, but null is no value, and no key is unknown."""
    fields: list[tuple[str, type, Any]] = []
    hints = get_type_hints(facts)
    for field in dataclasses.fields(facts):
        section = _SECTIONS.get(field.name) if facts is Facts else None
        kind = _mirror(section) if section else _without_none(hints[field.name])
        default = msgspec.NODEFAULT if field.default is dataclasses.MISSING else field.default
        fields.append((field.name, kind, default))
    # Nothing in it can point back at it, so that the collector need not look at it.
    return msgspec.defstruct(facts.__name__, fields, forbid_unknown_fields=True, gc=False)


def _without_none(hint: Any) -> Any:
    if not isinstance(hint, UnionType):
        return hint
    (kind,) = (member for member in get_args(hint) if member is not type(None))
    return kind


_DECODER = msgspec.json.Decoder(_mirror(Facts))


def read_fast(raw: bytes) -> Facts | None:
    """Return the facts of a line of JSON, or None where the domain's own reader has to look at it.

    They are not an instance of `Facts`, but have all its fields.
    """
    try:
        facts = cast("Facts", _DECODER.decode(raw))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return facts if _dates_hold(facts) else None


def _dates_hold(facts: Facts) -> bool:
    """Tell whether no date of what has happened lies after today, and no expiry is too early to count back from."""
    today, application, permit = facts.today, facts.application, facts.permit
    for day in (
        application.registered_on if application is not None else None,
        permit.held_since,
        facts.attended_on,
        facts.biometrics_on,
        facts.decision.decided_on,
    ):
        if day is not None and day > today:
            return False
    return permit.expires_on is None or permit.expires_on >= EARLIEST_EXPIRY
