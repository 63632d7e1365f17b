"""How likely two entries in the register are one person: the reasons that speak for it, and those against.

Numbers are compared as they are stored; names by their folded words (`desktop.domain.names.fold`), so that spellings
and signs do not count.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import permutations
from types import MappingProxyType

from desktop.domain.name_sounds import sounds
from desktop.domain.names import fold_again
from desktop.domain.partial_date import BadBirthDate, PartialDate

LIKELY = 60
"""Who reaches it is shown."""

SHORTEST_NEAR = 4
"""In a shorter word another letter makes another name."""

MOST_DIFFERING = 2
"""So many words of a name may be written otherwise."""


class Reason(StrEnum):
    """What two entries have in common, or what tells them apart."""

    SAME_DUF = "same-duf"
    SAME_NATIONAL_ID = "same-national-id"
    SAME_PASSPORT = "same-passport"
    SAME_NAME = "same-name"
    SWAPPED_NAME = "swapped-name"
    NEAR_NAME = "near-name"
    ALIKE_NAME = "alike-name"
    SHORTER_NAME = "shorter-name"
    SAME_BORN = "same-born"
    SWAPPED_BORN = "swapped-born"
    PARTLY_BORN = "partly-born"
    OTHER_DUF = "other-duf"
    OTHER_NATIONAL_ID = "other-national-id"


WEIGHTS: Mapping[Reason, int] = MappingProxyType(
    {
        Reason.SAME_DUF: 100,
        Reason.SAME_NATIONAL_ID: 100,
        Reason.SAME_PASSPORT: 90,
        Reason.SAME_NAME: 50,
        Reason.SWAPPED_NAME: 45,
        Reason.NEAR_NAME: 40,
        Reason.ALIKE_NAME: 30,
        Reason.SHORTER_NAME: 30,
        Reason.SAME_BORN: 50,
        Reason.SWAPPED_BORN: 40,
        Reason.PARTLY_BORN: 30,
        Reason.OTHER_DUF: -20,
        Reason.OTHER_NATIONAL_ID: -10,
    }
)

# One entry is judged against hundreds, whose names are few.
_sounds = lru_cache(maxsize=2048)(sounds)
_NUMBERS = frozenset({Reason.SAME_DUF, Reason.SAME_NATIONAL_ID, Reason.SAME_PASSPORT})


@dataclass(frozen=True, slots=True)
class Entry:
    """What two people are compared by; `born_on` is `YYYY-MM-DD` with `00` for what is unknown, empty for none."""

    family_name: str
    given_names: str
    born_on: str
    duf: str = ""
    national_id: str = ""
    passports: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely it is, and why: numbers first, then name and birth date, then what speaks against it."""

    score: int
    reasons: tuple[Reason, ...]


def judge(one: Entry, other: Entry) -> Likely | None:
    """Return how likely two entries are one person, or None where it is not.

    A number in common is enough. Without one, both the name and the birth date have to be near.
    """
    found = _numbers(one, other)
    by_number = any(reason in _NUMBERS for reason in found)
    born = _born(one.born_on, other.born_on)
    if not by_number and born is None:
        return None  # before the names are compared, which takes longest
    name = _name(one, other)
    if not by_number and name is None:
        return None
    for_it = [reason for reason in found if WEIGHTS[reason] > 0]
    against = [reason for reason in found if WEIGHTS[reason] < 0]
    reasons = (*for_it, *(reason for reason in (name, born) if reason is not None), *against)
    score = sum(WEIGHTS[reason] for reason in reasons)
    return Likely(score, reasons) if by_number or score >= LIKELY else None


def one_error_apart(one: str, other: str) -> bool:
    """Tell whether one typing error leads from a word to another.

    A letter too many, too few, wrong, or changed over with its neighbour.
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    at = min(len(one), len(other)) if same is None else same
    return (
        one[at + 1 :] == other[at + 1 :]
        or one[at + 1 :] == other[at:]
        or one[at:] == other[at + 1 :]
        or (one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :])
    )


def sound_alike(one: str, other: str) -> bool:
    """Tell whether two folded words may be spellings of one name."""
    return not set(_sounds(one)).isdisjoint(_sounds(other))


def birth_dates_near(born_on: str) -> tuple[str, ...]:
    """Return a birth date with those that are easily written in its place: day and month changed over, parts unknown.

    Of a date with unknown parts only itself: which days it can stand for is too many.
    """
    read = _read(born_on)
    if read is None:
        return ()
    found = [read]
    if read.is_complete:
        if read.day <= 12:
            found.append(PartialDate(read.year, read.day, read.month))
        found += [PartialDate(read.year, read.month), PartialDate(read.year)]
    elif read.month:
        found.append(PartialDate(read.year))
    return tuple(dict.fromkeys(str(each) for each in found))


def _numbers(one: Entry, other: Entry) -> list[Reason]:
    found = []
    for mine, theirs, same, differs in (
        (one.duf, other.duf, Reason.SAME_DUF, Reason.OTHER_DUF),
        (one.national_id, other.national_id, Reason.SAME_NATIONAL_ID, Reason.OTHER_NATIONAL_ID),
    ):
        if mine and theirs:
            found.append(same if mine == theirs else differs)
    if one.passports & other.passports:
        found.append(Reason.SAME_PASSPORT)
    return found


def _name(one: Entry, other: Entry) -> Reason | None:
    mine, theirs = _parts(one), _parts(other)
    if not any(mine) or not any(theirs):
        return None
    if [part.replace(" ", "") for part in mine] == [part.replace(" ", "") for part in theirs]:
        return Reason.SAME_NAME
    words, others = " ".join(mine).split(), " ".join(theirs).split()
    left = list((Counter(words) - Counter(others)).elements())
    right = list((Counter(others) - Counter(words)).elements())
    if not left and not right:
        return Reason.SWAPPED_NAME
    if not left or not right:
        return Reason.SHORTER_NAME if min(len(words), len(others)) > 1 else None
    if len(left) != len(right) or len(left) > MOST_DIFFERING:
        return None
    return _written_otherwise(left, right)


def _written_otherwise(left: Sequence[str], right: Sequence[str]) -> Reason | None:
    """Return how the words of two names differ that are not the same in both."""
    if len(left) == 1 and _near(left[0], right[0]):
        return Reason.NEAR_NAME
    for order in permutations(right):
        if all(_near(*pair) or sound_alike(*pair) for pair in zip(left, order, strict=True)):
            return Reason.ALIKE_NAME
    return None


def _near(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= SHORTEST_NEAR and one_error_apart(one, other)


def _parts(entry: Entry) -> tuple[str, str]:
    return fold_again(entry.family_name), fold_again(entry.given_names)


def _born(one: str, other: str) -> Reason | None:
    mine, theirs = _read(one), _read(other)
    if mine is None or theirs is None:
        return None
    if mine == theirs:
        return Reason.SAME_BORN
    if mine.year != theirs.year:
        return None
    if mine.is_complete and theirs.is_complete:
        return Reason.SWAPPED_BORN if (mine.month, mine.day) == (theirs.day, theirs.month) else None
    return Reason.PARTLY_BORN if mine.month == theirs.month or not (mine.month and theirs.month) else None


def _read(born_on: str) -> PartialDate | None:
    try:
        return PartialDate.parse(born_on)
    except BadBirthDate:
        return None
