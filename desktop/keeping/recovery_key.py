"""The recovery key: what is written on paper for the safe, and how it is read when somebody types it.

Seven groups of five characters, such as `K7DR2-0M4TX-…`. Four of each group are random (140 bits altogether), the fifth
is a check digit over the field of 32 elements. The alphabet has no I, L, O and U: whoever types one of the first three
means the digit that looks like it. Every character has a weight of its own and every group a constant of its own, so
one wrong character, two exchanged ones and two exchanged groups are always noticed, and the group is told.
"""

import secrets
from collections.abc import Callable

from desktop.keeping.key_faults import WrongRecoveryKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
GROUP_LENGTH = 5
"""Characters of a group, its check digit among them."""

_FIELD = 0b100101
"""x^5 + x^2 + 1, by which the field of 32 elements is made."""
_LOOKS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = frozenset(" -–—\t\r\n\u00a0.")
_BITS = 5
_DATA = GROUP_LENGTH - 1


def new_recovery_key(random_below: Callable[[int], int] = secrets.randbelow) -> str:
    """Return a new recovery key, as it is printed."""
    return spell([random_below(len(ALPHABET)) for _ in range(GROUPS * _DATA)])


def spell(digits: list[int]) -> str:
    """Return 28 digits of base 32 as a recovery key, with its check digits and hyphens."""
    parts = []
    for group in range(GROUPS):
        data = digits[group * _DATA : (group + 1) * _DATA]
        parts.append("".join(ALPHABET[digit] for digit in (*data, _syndrome(group, data))))
    return "-".join(parts)


def secret_of(typed: str) -> bytes:
    """Return the random bits of a recovery key that was typed, in 18 bytes.

    Spaces, hyphens and small letters make no difference.

    Raises:
        WrongRecoveryKey: something was mistyped; it says in which groups.
    """
    groups = _groups(typed)
    wrong = tuple(number for number, group in enumerate(groups, 1) if not _holds(number - 1, group))
    if wrong:
        raise WrongRecoveryKey("recovery-key-mistyped", wrong)
    number = 0
    for group in groups:
        for char in group[:_DATA]:
            number = number << _BITS | ALPHABET.index(char)
    return number.to_bytes((GROUPS * _DATA * _BITS + 7) // 8, "big")


def looks_like_one(typed: str) -> bool:
    """Tell whether somebody who may type either means a recovery key and not a passphrase.

    A passphrase of 35 such characters that holds every check digit does not come about by itself; one that holds most
    of them is a recovery key with a typing error.
    """
    try:
        groups = _groups(typed)
    except WrongRecoveryKey:
        return False
    return sum(_holds(at, group) for at, group in enumerate(groups)) > GROUPS // 2


def group_of(recovery_key: str, number: int) -> str:
    """Return a group of a recovery key by its number, from 1."""
    return recovery_key.split("-")[number - 1]


def same_group(typed: str, group: str) -> bool:
    """Tell whether somebody has copied a group, however it was typed."""
    return _plain(typed) == group


def _groups(typed: str) -> list[str]:
    plain = _plain(typed)
    if len(plain) != GROUPS * GROUP_LENGTH:
        most = GROUPS * GROUP_LENGTH
        raise WrongRecoveryKey("recovery-key-length", _short(typed), characters=most, found=len(plain))
    return [plain[at : at + GROUP_LENGTH] for at in range(0, len(plain), GROUP_LENGTH)]


def _short(typed: str) -> tuple[int, ...]:
    """Return the first group that was typed too short or too long, where the groups were typed apart."""
    parts = [part for part in "".join(" " if char in _BETWEEN else char for char in typed).split() if part]
    if len(parts) <= 1:
        return ()
    return tuple(number for number, part in enumerate(parts, 1) if len(part) != GROUP_LENGTH)[:1]


def _plain(typed: str) -> str:
    return "".join(char for char in typed.upper() if char not in _BETWEEN).translate(_LOOKS_LIKE)


def _holds(group: int, text: str) -> bool:
    if any(char not in ALPHABET for char in text):
        return False
    *data, check = (ALPHABET.index(char) for char in text)
    return _syndrome(group, data) == check


def _syndrome(group: int, data: list[int]) -> int:
    """Return the check digit of a group: the group's constant, and each digit times a power of the generator."""
    total = group + 1
    for power, digit in enumerate(data, 1):
        total ^= _times_generator(digit, power)
    return total


def _times_generator(digit: int, power: int) -> int:
    for _ in range(power):
        digit <<= 1
        if digit & 0b100000:
            digit ^= _FIELD
    return digit
