"""Birth dates of which the day, or the month and the day, may be unknown."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

OLDEST_YEARS = 130
"""Nobody at the counter was born longer ago than this."""


class BirthDateFault(StrEnum):
    """Why a text is no birth date."""

    IMPOSSIBLE = "impossible"
    FUTURE = "future"
    NOT_UNDERSTOOD = "not-understood"


class BadBirthDate(ValueError):
    """A birth date that cannot be taken.

    The text of the exception is the code alone, never what was typed.
    """

    def __init__(self, code: BirthDateFault) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A calendar date with 0 for an unknown month or day.

    A day is never known without its month. Dates sort by what is known: an unknown part comes before every known one.

    Raises:
        BadBirthDate: `impossible`, there is no such day, or a day without a month.
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not self._exists():
            raise BadBirthDate(BirthDateFault.IMPOSSIBLE)

    def _exists(self) -> bool:
        if not (1 <= self.year <= 9999 and 0 <= self.month <= 12):
            return False
        if self.month == 0:
            return self.day == 0
        return 0 <= self.day <= calendar.monthrange(self.year, self.month)[1]

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the stored form `YYYY-MM-DD`, with `00` for what is unknown.

        Raises:
            BadBirthDate: `not-understood`, another form; `impossible`, no such day.
        """
        match = _STORED.fullmatch(text)
        if match is None:
            raise BadBirthDate(BirthDateFault.NOT_UNDERSTOOD)
        return cls(*(int(part) for part in match.groups()))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return a wholly known date."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @property
    def is_complete(self) -> bool:
        """Whether the month and the day are known."""
        return self.day != 0

    def to_date(self) -> date | None:
        """Return the date, or None where a part of it is unknown."""
        return date(self.year, self.month, self.day) if self.is_complete else None

    def latest(self) -> date:
        """Return the last day that this date may stand for."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def age_on(self, day: date) -> int:
        """Return the age in whole years on a day; below 0 before the birth.

        The person has the benefit of the doubt: an unknown part counts as the latest that it can be, so the answer is
        the youngest possible age. Who was born on 29 February grows a year older on 1 March of a common year.
        """
        born = self.latest()
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def read_birth_date(text: str, today: date) -> PartialDate:
    """Read a birth date in any form usual at a counter.

    Day first: `03.02.91`, `3/2-1991`, `030291`, `03021991`, `3. februar 1991`, `02.1991`; year first: `1991-02-03`,
    `19910203`, `1991-02`, `1991`. `00` stands for an unknown day or month. A year of two digits is the latest that
    does not lie in the future.

    Raises:
        BadBirthDate: `not-understood`; `impossible`, no such day, or longer ago than anybody lives; `future`.
    """
    year, month, day = _parts(text.strip().lower())
    born = PartialDate(_whole_year(year, month, day, today), month, day)
    if _lies_after(born, today):
        raise BadBirthDate(BirthDateFault.FUTURE)
    if born.year < today.year - OLDEST_YEARS:
        raise BadBirthDate(BirthDateFault.IMPOSSIBLE)
    return born


_STORED = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")

_SEPARATOR = r"\s*(?:[./\\,–-]\s*|\s)"
_GAP = r"[.,\s]*"
_MONTH_NAME = (
    r"(?P<name>jan(?:uary?)?|feb(?:ruary?)?|mars?|march|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?"
    r"|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)(?![a-z])"
)

# Tried in turn; the first that fits the whole text decides. Eight digits are read day first when their last four can be
# a year of birth: no text is a possible date both ways round.
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<y>[0-9]{{4}})(?:{_SEPARATOR}(?P<m>[0-9]{{1,2}})(?:{_SEPARATOR}(?P<d>[0-9]{{1,2}}))?)?",
        rf"(?P<d>[0-9]{{1,2}}){_SEPARATOR}(?P<m>[0-9]{{1,2}}){_SEPARATOR}(?P<y>[0-9]{{4}}|[0-9]{{2}})",
        rf"(?P<m>[0-9]{{1,2}}){_SEPARATOR}(?P<y>[0-9]{{4}})",
        r"(?P<d>[0-9]{2})(?P<m>[0-9]{2})(?P<y>(?:18|19|20)[0-9]{2}|[0-9]{2})",
        r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
        rf"(?P<d>[0-9]{{1,2}}){_GAP}{_MONTH_NAME}{_GAP}(?P<y>[0-9]{{4}}|[0-9]{{2}})",
        rf"{_MONTH_NAME}{_GAP}(?P<d>[0-9]{{1,2}})[.,\s]+(?P<y>[0-9]{{4}})",
        rf"{_MONTH_NAME}{_GAP}(?P<y>[0-9]{{4}})",
    )
)

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "des": 12, "dec": 12,
}  # fmt: skip


def _parts(text: str) -> tuple[str, int, int]:
    for form in _FORMS:
        if match := form.fullmatch(text):
            found = match.groupdict()
            month = _MONTHS[found["name"][:3]] if found.get("name") else int(found.get("m") or 0)
            return found["y"], month, int(found.get("d") or 0)
    raise BadBirthDate(BirthDateFault.NOT_UNDERSTOOD)


def _whole_year(text: str, month: int, day: int, today: date) -> int:
    if len(text) == 4:
        return int(text)
    year = today.year // 100 * 100 + int(text)
    return year - 100 if (year, month, day) > (today.year, today.month, today.day) else year


def _lies_after(born: PartialDate, today: date) -> bool:
    # Only the known parts can lie in the future: of an unknown day, 0 is never greater.
    return (born.year, born.month, born.day) > (today.year, today.month, today.day)
