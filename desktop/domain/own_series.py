"""Numbers of two series of our own: forms that are filled in by hand, and extracts from the journal.

A number is the letter of its series, the counter, a running number and two check digits: `B-S1-00042-07`. It begins
with a letter and a hyphen, so that it is never taken for a number of a paper (`YYYYMMDD-COUNTER-NNNN`), nor for a
portal receipt. Those of the forms are read off by hand later: the check digits (those of ISO 7064 MOD 97-10) catch
each wrong character and each pair that was turned round.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Series(StrEnum):
    """Which series."""

    BLANK_FORM = "B"
    EXTRACT = "U"


class BadSeriesNumber(ValueError):
    """A text that is no such number, or whose check digits do not fit; its text says nothing of it."""


LAST_RUNNING = 99_999


@dataclass(frozen=True, slots=True)
class SeriesNumber:
    """A number of one of the two series; unique without a line to the station.

    Attributes:
        counter: one to four of `A`–`Z` and `0`–`9`.
        running: from 1 to 99999, never begun afresh.

    Raises:
        BadSeriesNumber: the counter or the running number is out of range.
    """

    series: Series
    counter: str
    running: int

    def __post_init__(self) -> None:
        if _COUNTER.fullmatch(self.counter) is None or not 1 <= self.running <= LAST_RUNNING:
            raise BadSeriesNumber

    @classmethod
    def parse(cls, text: str) -> "SeriesNumber":
        """Read a number; small letters, blanks around it and other dashes are tolerated.

        Raises:
            BadSeriesNumber: it has not this form, or its check digits do not fit.
        """
        match = _NUMBER.fullmatch(_DASHES.sub("-", text.strip().upper()))
        if match is None:
            raise BadSeriesNumber
        number = cls(Series(match["series"]), match["counter"], int(match["running"]))
        if number.check_digits != match["check"]:
            raise BadSeriesNumber
        return number

    @property
    def check_digits(self) -> str:
        """Return the two digits at the end."""
        digits = "".join(str(int(sign, 36)) for sign in f"{self.series}{self.counter}{self.running:05d}")
        return f"{98 - int(digits + '00') % 97:02d}"

    def __str__(self) -> str:
        return f"{self.series}-{self.counter}-{self.running:05d}-{self.check_digits}"


_COUNTER = re.compile(r"[A-Z0-9]{1,4}")
_NUMBER = re.compile(r"(?P<series>[BU])-(?P<counter>[A-Z0-9]{1,4})-(?P<running>[0-9]{5})-(?P<check>[0-9]{2})")
# Begun only where blanks begin: tried anew at each of many blanks, a long text would take the square of its length.
_DASHES = re.compile(r"(?<!\s)\s*[‐‑‒–—−-]\s*")
