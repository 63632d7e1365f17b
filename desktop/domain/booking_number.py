"""Booking numbers: what an applicant reads out on the phone to get at an appointment."""

import re
from enum import StrEnum

from desktop.domain.ids import Randomness

ALPHABET = "CDFHJKMNPRTWXY34679"
"""Letters and digits that are not misread for each other on paper or in handwriting.

Of the likely pairs (0/O/Q, 1/I/L, 2/Z, 5/S, 6/G, 8/B, U/V) at most one is here; no vowels, so that no words come out.
Nineteen of them, a prime: the check character then notices each single wrong character and each swap of two.
"""

LENGTH = 8

_PRIME = len(ALPHABET)
_BODY = LENGTH - 1
_IGNORED = re.compile(r"[\s‐‑‒–—−-]+")


class BookingNumberFault(StrEnum):
    """Why a text is no booking number."""

    WRONG_LENGTH = "wrong-length"
    ILLEGAL_CHARACTER = "illegal-character"
    CHECK_CHARACTER = "check-character"


class BadBookingNumber(ValueError):
    """A text that is no booking number of ours; the text of the exception is the code alone."""

    def __init__(self, code: BookingNumberFault) -> None:
        super().__init__(code)
        self.code = code


def make_booking_number(source: Randomness) -> str:
    """Return a new booking number: eight characters, the last one a check character.

    There are nearly 900 million of them; the store says whether one is taken. Use `random.SystemRandom` for real ones,
    so that nobody can guess the next.
    """
    # 64 bits against 30: the remainder prefers no number by more than one part in ten thousand million.
    value = source.getrandbits(64)
    body = ""
    for _ in range(_BODY):
        value, index = divmod(value, _PRIME)
        body += ALPHABET[index]
    return body + _check_character(body)


def read_booking_number(text: str) -> str:
    """Return the number as it is stored: capitals, without blanks and hyphens.

    Raises:
        BadBookingNumber: `wrong-length`, `illegal-character` or `check-character`.
    """
    number = _IGNORED.sub("", text).upper()
    if len(number) != LENGTH:
        raise BadBookingNumber(BookingNumberFault.WRONG_LENGTH)
    if any(character not in ALPHABET for character in number):
        raise BadBookingNumber(BookingNumberFault.ILLEGAL_CHARACTER)
    if number[-1] != _check_character(number[:-1]):
        raise BadBookingNumber(BookingNumberFault.CHECK_CHARACTER)
    return number


def format_booking_number(number: str) -> str:
    """Return the number as it is printed and read out: two groups of four."""
    return f"{number[:4]} {number[4:]}"


def _check_character(body: str) -> str:
    # The weights 1 to 7 and the check character's own, 18 (that is -1), all differ and none is 0 modulo 19.
    total = sum(weight * ALPHABET.index(character) for weight, character in enumerate(body, start=1))
    return ALPHABET[total % _PRIME]
