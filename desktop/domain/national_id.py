"""Norwegian national identity numbers: birth numbers, D-numbers and H-numbers.

Neither sex nor century is read from a number: numbers issued from 2032 on carry neither (facts §2.1).
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.partial_date import PartialDate

_WEIGHTS_1 = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_WEIGHTS_2 = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_REMAINDERS_SINCE_2032 = frozenset({0, 1, 2, 3})

_D_NUMBER_DAY = 40
_H_NUMBER_MONTH = 40
_SYNTHETIC_MONTHS = (80, 65)


class NationalIdKind(StrEnum):
    """The kinds of national identity number."""

    BIRTH_NUMBER = "birth-number"
    D_NUMBER = "d-number"
    H_NUMBER = "h-number"


class NationalIdFault(StrEnum):
    """Why a text is no national identity number."""

    NOT_DIGITS = "not-digits"
    WRONG_LENGTH = "wrong-length"
    IMPOSSIBLE_DATE = "impossible-date"
    CHECK_DIGITS = "check-digits"


class BadNationalId(ValueError):
    """A national identity number that cannot be right; the text of the exception is the code alone."""

    def __init__(self, code: NationalIdFault) -> None:
        super().__init__(code)
        self.code = code


class Agreement(StrEnum):
    """How a number and a birth date go together."""

    AGREE = "agree"
    DIFFER = "differ"
    NOT_COMPARABLE = "not-comparable"


NEW_RULE = date(2032, 1, 1)
"""The first day on which numbers are issued whose check digits are right by the new rule alone."""


@dataclass(frozen=True, slots=True)
class NationalId:
    """A national identity number whose check digits are right.

    Attributes:
        digits: eleven digits; text, because leading zeros count.
        kind: a D-number with an H-number's month is a D-number.
        synthetic: an invented person's number (month + 80, in older sets + 65).
        only_since_2032: right by the rule for numbers issued from 1 January 2032 on, wrong by the older one.
    """

    digits: str
    kind: NationalIdKind
    synthetic: bool
    only_since_2032: bool

    def __str__(self) -> str:
        return f"{self.digits[:6]} {self.digits[6:]}"

    def date_part(self) -> tuple[int, int, int]:
        """Return day, month and the two digits of the year, freed from what the kind of number adds to them."""
        day, month, _, _ = _unshifted(self.digits)
        return day, month, int(self.digits[4:6])


def read_national_id(text: str) -> NationalId:
    """Read a national identity number; blanks between the digits are left out.

    The check digits must be right by the rule that all numbers follow today or by the one for numbers issued from 2032.

    Raises:
        BadNationalId: `not-digits`, `wrong-length`, `impossible-date` or `check-digits`.
    """
    digits = "".join(text.split())
    if re.fullmatch(r"[0-9]+", digits) is None:
        raise BadNationalId(NationalIdFault.NOT_DIGITS if digits else NationalIdFault.WRONG_LENGTH)
    if len(digits) != 11:
        raise BadNationalId(NationalIdFault.WRONG_LENGTH)
    day, month, kind, synthetic = _unshifted(digits)
    if not _is_possible(day, month, int(digits[4:6])):
        raise BadNationalId(NationalIdFault.IMPOSSIBLE_DATE)
    first = _weighted(digits, _WEIGHTS_1) % 11
    second = _weighted(digits, _WEIGHTS_2) % 11
    if first not in _REMAINDERS_SINCE_2032 or second != 0:
        raise BadNationalId(NationalIdFault.CHECK_DIGITS)
    return NationalId(digits, kind, synthetic, only_since_2032=first != 0)


def date_fits(number: NationalId, born: PartialDate) -> bool:
    """Tell whether the date part of a number says the same as what is known of a birth date."""
    day, month, year = number.date_part()
    return born.year % 100 == year and born.month in (0, month) and born.day in (0, day)


def agrees_with_birth_date(number: NationalId, born: PartialDate) -> Agreement:
    """Compare the date part of a number with a birth date.

    A D-number's date part may be another day than the day of birth, so a D-number either agrees or is not comparable:
    it is never a reason to reject anything. The same goes for an H-number. Of a birth number the known parts of the
    birth date are compared; where they agree and others are unknown, nothing more can be said.
    """
    if date_fits(number, born):
        return Agreement.AGREE if born.is_complete else Agreement.NOT_COMPARABLE
    return Agreement.DIFFER if number.kind is NationalIdKind.BIRTH_NUMBER else Agreement.NOT_COMPARABLE


def _unshifted(digits: str) -> tuple[int, int, NationalIdKind, bool]:
    """Return the true day and month, the kind, and whether the number is synthetic."""
    day, month = int(digits[:2]), int(digits[2:4])
    kind, synthetic = NationalIdKind.BIRTH_NUMBER, False
    for shift in _SYNTHETIC_MONTHS:
        if shift < month <= shift + 12:
            month, synthetic = month - shift, True
    if _H_NUMBER_MONTH < month <= _H_NUMBER_MONTH + 12:
        month, kind = month - _H_NUMBER_MONTH, NationalIdKind.H_NUMBER
    if day > _D_NUMBER_DAY:
        day, kind = day - _D_NUMBER_DAY, NationalIdKind.D_NUMBER
    return day, month, kind, synthetic


def _is_possible(day: int, month: int, year: int) -> bool:
    # The century is unknown. Of the years that end in 00 only 2000 had a 29 February; the rest repeat every century.
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2000 + year, month)[1]


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
