"""Compare three sides field by field: what a file said last, what it says now, and what stands here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.appointments import State
from desktop.domain.cases import CaseStatus
from desktop.services.importing.fields import Values, is_empty

_RANK = {
    "status": (
        (CaseStatus.REGISTERED,),
        (CaseStatus.HANDED_IN,),
        (CaseStatus.FORWARDED,),
        (CaseStatus.GRANTED, CaseStatus.REJECTED, CaseStatus.WITHDRAWN, CaseStatus.DISMISSED),
    ),
    "state": (
        (State.BOOKED,),
        (State.ARRIVED,),
        (State.IN_SERVICE,),
        (State.COMPLETED, State.NO_SHOW, State.CANCELLED),
    ),
}
"""Fields that go one way only: what stands further here is not behind, the file is."""

_DONE_HERE = frozenset({"attended_on", "biometrics_on", "decision"})
"""Fields that the work at the counter fills: a file that knows nothing of it is behind."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which a person has to decide: what stands here, and what the file says."""

    field: str
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """What comes of it.

    Attributes:
        values: the fields as they shall stand.
        changed: the names of those that are not what stands here.
        differences: what a person has to decide; here the counter's own value stands until then.
        agreed: the names of those in which the file and the counter say the same.
    """

    values: Values
    changed: frozenset[str]
    differences: tuple[Difference, ...]
    agreed: frozenset[str]


def merge(names: Sequence[str], base: Values | None, theirs: Values, ours: Values) -> Merged:
    """Bring the three sides together.

    Args:
        names: the names of the fields.
        base: what a file said last; None where none has said anything yet.
        theirs: what the file says now.
        ours: what stands here.
    """
    values, changed, differences, agreed = list(ours), set(), [], set()
    for at, name in enumerate(names):
        new, here = theirs[at], ours[at]
        if new == here:
            agreed.add(name)
        elif base is not None and new == base[at]:
            continue  # the file says nothing new; whoever changed it here has the word
        elif here == base[at] if base is not None else is_empty(here):
            values[at] = new
            changed.add(name)
        elif not _is_behind(name, new, here) and not (base is None and is_empty(new)):
            differences.append(Difference(name, here, new))
    return Merged(values, frozenset(changed), tuple(differences), frozenset(agreed))


def overruled(names: Sequence[str], base: Values, theirs: Values, ours: Values) -> tuple[Difference, ...]:
    """Return what somebody has changed here and an older file says differently; where it says nothing it knows nothing.

    Args:
        names: the names of the fields.
        base: what a file said last; this one repeats it, or is older still.
        theirs: what this file says.
        ours: what stands here.
    """
    return tuple(
        Difference(name, here, new)
        for name, said, new, here in zip(names, base, theirs, ours, strict=True)
        if here not in (said, new) and not is_empty(new) and not _is_behind(name, new, here)
    )


def _is_behind(name: str, new: Any, here: Any) -> bool:
    if name in _DONE_HERE:
        return is_empty(new)
    if name == "fee":
        return bool(new[0] == here[0] and new[1] is None)
    if name in _RANK:
        return _rank(name, new) < _rank(name, here)
    return False


def _rank(name: str, value: Any) -> int:
    return next((at for at, same in enumerate(_RANK[name]) if value in same), 0)
