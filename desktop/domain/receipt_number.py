"""Two kinds of receipt number that must never be taken for each other.

The portal's receipt number begins with the date of the online registration, on which rights hang (R34, R40). The
counter's own number begins with the day on which a paper was made at the counter and says nothing about registration.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PORTAL_SINCE = date(2009, 1, 1)
"""No portal receipt is older. Our interpretation: the first year of the portal is not stated in the sources (R40)."""


class ReceiptProblem(StrEnum):
    """Why a portal receipt number gives no date of registration; `NONE` is empty and false."""

    NONE = ""
    NO_DATE = "no-date"
    IMPOSSIBLE_DATE = "impossible-date"
    FUTURE = "future"
    BEFORE_PORTAL = "before-portal"
    COUNTER_NUMBER = "counter-number"


@dataclass(frozen=True, slots=True)
class PortalReceipt:
    """A receipt number of the application portal, as it was given.

    Attributes:
        text: the number, kept to the letter: what follows the date has no documented form.
        registered_on: the day of the online registration, None where there is a problem.
    """

    text: str
    registered_on: date | None
    problem: ReceiptProblem


def read_portal_receipt(text: str, today: date | None) -> PortalReceipt:
    """Read the date of registration from a portal receipt number (R40).

    The first eight characters must be ASCII digits that make a date: nothing is stripped, so `2020-08-15…` has no date.

    Args:
        today: the day in Oslo, after which nothing can have been registered; None leaves that open.
    """

    def problem(what: ReceiptProblem) -> PortalReceipt:
        return PortalReceipt(text, None, what)

    if _LIKE_COUNTER_NUMBER.fullmatch(text):
        return problem(ReceiptProblem.COUNTER_NUMBER)
    match = _LEADING_DATE.match(text)
    if match is None:
        return problem(ReceiptProblem.NO_DATE)
    day = _date_or_none(match)
    if day is None:
        return problem(ReceiptProblem.IMPOSSIBLE_DATE)
    if today is not None and day > today:
        return problem(ReceiptProblem.FUTURE)
    if day < PORTAL_SINCE:
        return problem(ReceiptProblem.BEFORE_PORTAL)
    return PortalReceipt(text, day, ReceiptProblem.NONE)


class CounterNumberFault(StrEnum):
    """Why a text or its parts are no number of this counter."""

    NOT_UNDERSTOOD = "not-understood"
    IMPOSSIBLE_DATE = "impossible-date"


class BadCounterNumber(ValueError):
    """A text that is no counter number; the text of the exception is the code alone."""

    def __init__(self, code: CounterNumberFault) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class CounterNumber:
    """The counter's own number for a paper, `YYYYMMDD-COUNTER-NNNN`; unique without a line to the station.

    Attributes:
        day: the day in Oslo on which the paper was made.
        counter: one to four of `A`–`Z` and `0`–`9`.
        running: from 1 to 9999, afresh each day at each counter.

    Raises:
        BadCounterNumber: `not-understood`, the counter or the running number is out of range.
    """

    day: date
    counter: str
    running: int

    def __post_init__(self) -> None:
        if _COUNTER.fullmatch(self.counter) is None or not 1 <= self.running <= 9999:
            raise BadCounterNumber(CounterNumberFault.NOT_UNDERSTOOD)

    @classmethod
    def parse(cls, text: str) -> "CounterNumber":
        """Read a counter number; small letters and blanks around it are tolerated.

        Raises:
            BadCounterNumber: `not-understood` or `impossible-date`.
        """
        match = _COUNTER_NUMBER.fullmatch(text.strip().upper())
        if match is None:
            raise BadCounterNumber(CounterNumberFault.NOT_UNDERSTOOD)
        day = _date_or_none(match)
        if day is None:
            raise BadCounterNumber(CounterNumberFault.IMPOSSIBLE_DATE)
        return cls(day, match["counter"], int(match["running"]))

    def __str__(self) -> str:
        return f"{self.day:%Y%m%d}-{self.counter}-{self.running:04d}"


_DATE = r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"
_LEADING_DATE = re.compile(_DATE)
_COUNTER = re.compile(r"[A-Z0-9]{1,4}")
_COUNTER_NUMBER = re.compile(_DATE + r"-(?P<counter>[A-Z0-9]{1,4})-(?P<running>[0-9]{4})")

# Wider than the real form: blanks, other dashes and the plus sign that a wrongly set scanner makes of a hyphen do not
# turn a counter number into a date of registration either.
_DASH = r"\s*[-+‐‑‒–—−]\s*"
_LIKE_COUNTER_NUMBER = re.compile(rf"\s*[0-9]{{8}}{_DASH}[A-Za-z0-9]{{1,4}}{_DASH}[0-9]{{4}}\s*")


def _date_or_none(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
