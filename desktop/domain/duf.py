"""DUF numbers: a foreign national's number in the register, kept for life across applications."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_WEIGHTS = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)

EARLIEST_YEAR = 1960
"""The year part is the year of the first application; nothing older can be in the register (our interpretation)."""

LATEST_YEAR_WITHOUT_CLOCK = 2039
"""What is taken as plausible where the caller does not say what day it is."""


class DufFault(StrEnum):
    """Why a text is no DUF number."""

    NOT_DIGITS = "not-digits"
    WRONG_LENGTH = "wrong-length"


class BadDuf(ValueError):
    """A text that cannot be a DUF number; the text of the exception is the code alone."""

    def __init__(self, code: DufFault) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Duf:
    """A DUF number as it was typed or read.

    The rule of the check digits is not official, so a wrong check digit or an odd year is a warning that the clerk may
    overrule, never a refusal (facts §2.2).

    Attributes:
        digits: twelve digits; year of the first application, six of a serial number, two check digits.
    """

    digits: str
    check_digit_ok: bool
    year_plausible: bool

    @property
    def is_doubtful(self) -> bool:
        """Whether the clerk should look at the number once more."""
        return not (self.check_digit_ok and self.year_plausible)

    def __str__(self) -> str:
        return f"{self.digits[:4]} {self.digits[4:10]} {self.digits[10:]}"


def read_duf(text: str, today: date | None = None) -> Duf:
    """Read a DUF number; blanks between the digits are left out.

    Args:
        today: a first application cannot lie in a later year; without it, years up to 2039 pass.

    Raises:
        BadDuf: `not-digits` or `wrong-length`.
    """
    digits = "".join(text.split())
    if re.fullmatch(r"[0-9]+", digits) is None:
        raise BadDuf(DufFault.NOT_DIGITS if digits else DufFault.WRONG_LENGTH)
    if len(digits) != 12:
        raise BadDuf(DufFault.WRONG_LENGTH)
    check = sum(int(digit) * weight for digit, weight in zip(digits[:10], _WEIGHTS, strict=True)) % 11
    latest = today.year if today else LATEST_YEAR_WITHOUT_CLOCK
    return Duf(digits, int(digits[10:]) == check, EARLIEST_YEAR <= int(digits[:4]) <= latest)


def format_duf(digits: str) -> str:
    """Return a DUF number as it is printed on papers and cards: `2008 168329 10`.

    Raises:
        BadDuf: as `read_duf`.
    """
    return str(read_duf(digits))
