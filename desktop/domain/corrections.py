"""What is corrected, where, and what that means for the papers that said the wrong thing (R54, R55)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

PaperData = Mapping[str, Any]
"""What a paper says, as JSON values."""


class CorrectionKind(StrEnum):
    """What a correction is made in."""

    APPLICATION = "application"
    PERSON = "person"
    CASE = "case"
    DECISION = "decision"
    WRONG_PERSON = "wrong-person"


class ApplicationField(StrEnum):
    """What may be wrong in an application beside what the register itself keeps of the person.

    The place of attendance is among them only to be refused: it is never a minor error (R55, R19).
    """

    ADDRESS_ABROAD = "address-abroad"
    MARITAL_STATUS = "marital-status"
    FAMILY_MEMBER = "family-member"
    EMPLOYER = "employer"
    OCCUPATION = "occupation"
    SCHOOL = "school"
    TRAVEL = "travel"
    FORMER_PASSPORT = "former-passport"
    OTHER = "other"
    PLACE_OF_ATTENDANCE = "place-of-attendance"


class Mistake(StrEnum):
    """Whose mistake it is that is corrected: that decides what has to be shown for it."""

    APPLICANT = "applicant"
    OURS = "ours"


CASE_FIELDS = (
    "application",
    "channel",
    "receipt",
    "registered_on",
    "permit_expires_on",
    "permit_renewable",
    "permit_permanent",
    "permit_held_since",
)
"""What can be corrected in a case, by its columns, in the order of the form."""

DECISION_FIELDS = ("decided_on", "permit_valid_from", "permit_valid_to")
"""What can be corrected in a decision, by its columns."""

HOLDER = "person_id"
"""The column that says whose the case is."""

FOLLOWS = frozenset({"kind", "type", "checklist", "fee", "order_valid_from", "order_valid_to"})
"""What changes only because something else was corrected."""

PAPER = "paper"
"""The number of a paper that was issued again: the old one and the new one."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that was known, as it was and as it is: stored texts, dates as `YYYY-MM-DD`, empty for none.

    Attributes:
        row_id: the row that it stands in where it is neither the person's nor the case's own.
    """

    field: str
    before: str
    after: str
    row_id: str = ""


def turned(correction: Correction) -> Correction:
    """Return the correction that leads back."""
    return Correction(correction.field, correction.after, correction.before, correction.row_id)


@dataclass(frozen=True, slots=True)
class SaidOtherwise:
    """One thing that a paper says wrong, as texts: what it says, and what it should say.

    Attributes:
        where: the names of the fields that lead to it, joined by dots.
    """

    where: str
    said: str
    should_say: str


def put_right(issued: Any, before: Any, after: Any) -> Any:
    """Return what an issued paper should have said.

    A correction is seen in two drafts of the paper, one from the rows as they were and one from the rows as they are.
    Only where these two differ has the correction anything to do with the paper; everything else stays as it was
    issued, such as what had been handed in by then.

    Args:
        issued: what the paper says.
        before, after: the two drafts, made for the moment at which the paper was issued.
    """
    if before == after:
        return issued
    if isinstance(issued, Mapping) and isinstance(before, Mapping) and isinstance(after, Mapping):
        names = [*issued, *(name for name in after if name not in issued)]
        return {name: put_right(issued.get(name), before.get(name), after.get(name)) for name in names}
    if _is_named(issued) and _is_named(before) and _is_named(after):
        return _named_lines(issued, before, after)
    return after


def said_otherwise(issued: Any, right: Any, where: str = "") -> tuple[SaidOtherwise, ...]:
    """Return where two versions of a paper differ, in the order of the first."""
    if issued == right:
        return ()
    if isinstance(issued, Mapping) and isinstance(right, Mapping):
        names = [*issued, *(name for name in right if name not in issued)]
        stem = f"{where}." if where else ""
        found = (said_otherwise(issued.get(name), right.get(name), stem + name) for name in names)
        return tuple(each for part in found for each in part)
    return (SaidOtherwise(where, _text(issued), _text(right)),)


def _named_lines(issued: Any, before: Any, after: Any) -> list[Any]:
    """Return lines that are known by their name: what the correction took away goes, what it brought comes."""
    was, is_ = {line["name"]: line for line in before}, {line["name"]: line for line in after}
    stood = {line["name"] for line in issued}
    kept = [
        put_right(line, was.get(line["name"]), is_.get(line["name"]))
        for line in issued
        if line["name"] in is_ or line["name"] not in was
    ]
    return kept + [line for line in after if line["name"] not in stood and line["name"] not in was]


def _is_named(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(line, Mapping) and "name" in line for line in value)


def _text(value: Any) -> str:
    """Return a value in one line; of what has parts, the parts that are texts."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        named = value.get("name") or value.get("text")
        return str(named) if named else ", ".join(filter(None, (_text(part) for part in value.values())))
    if isinstance(value, list | tuple):
        return ", ".join(_text(part) for part in value)
    return str(value)
