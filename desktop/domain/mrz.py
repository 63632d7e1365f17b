"""The machine-readable zone of passports and identity cards (ICAO 9303 parts 3 to 6).

Damage is told apart from nonsense: a zone of the right shape with wrong check digits is read and names the damaged
fields, so that the clerk can compare them with the document; anything else is refused.
"""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import cycle

from desktop.domain.mrz_spelling import spelling_proposals
from desktop.domain.partial_date import OLDEST_YEARS, BadBirthDate, PartialDate

__all__ = [
    "BadMrz",
    "Mrz",
    "MrzDate",
    "MrzFault",
    "MrzField",
    "MrzFormat",
    "Sex",
    "check_digit",
    "read_mrz",
    "spelling_proposals",
]

FILLER = "<"


class MrzFormat(StrEnum):
    """The sizes of travel document: card, larger card, passport."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"


class MrzFault(StrEnum):
    """Why a text is no machine-readable zone."""

    WRONG_LENGTH = "wrong-length"
    ILLEGAL_CHARACTER = "illegal-character"
    VISA = "visa"


class BadMrz(ValueError):
    """A text that is no machine-readable zone of a travel document; the text of the exception is the code alone."""

    def __init__(self, code: MrzFault) -> None:
        super().__init__(code)
        self.code = code


class MrzField(StrEnum):
    """A field that can be damaged; `COMPOSITE` is the check digit over several of them."""

    DOCUMENT_CODE = "document-code"
    ISSUER = "issuer"
    DOCUMENT_NUMBER = "document-number"
    NATIONALITY = "nationality"
    NAME = "name"
    BIRTH_DATE = "birth-date"
    SEX = "sex"
    EXPIRY_DATE = "expiry-date"
    PERSONAL_NUMBER = "personal-number"
    COMPOSITE = "composite"


class Sex(StrEnum):
    """Sex as the document states it; a filler stands for unspecified."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "X"


@dataclass(frozen=True, slots=True)
class MrzDate:
    """A date with two digits of the year: the century is not in the zone.

    Attributes:
        year: 0 to 99, or None where it is unknown.
        month, day: 0 where unknown; the zone writes `<<` or `00` for that.
    """

    year: int | None
    month: int
    day: int

    def in_century(self, century: int) -> PartialDate | None:
        """Return the date in the hundred years from `century` (such as 1900) on, None where there is no such day."""
        if self.year is None:
            return None
        try:
            return PartialDate(century + self.year, self.month, self.day)
        except BadBirthDate:
            return None


@dataclass(frozen=True, slots=True)
class Mrz:
    """What a machine-readable zone says.

    Attributes:
        document_code: such as `P`, `ID`, `IR`.
        issuer, nationality: codes of ICAO 9303-3: ISO 3166-1 alpha-3 and some more, `D` for Germany.
        document_number: whole, also where it is longer than its field.
        born, expires: None where the field cannot be read as a date; an empty field of expiry is None and no problem.
        surname, given_names: capitals, fillers turned to blanks; one of them may be empty.
        name_fills_field: the name runs to the end of its field, so that something may be cut off.
        optional_data: one or two fields, without what belongs to a long document number.
        personal_number: TD3 only, the issuing state's own number for the holder.
        problems: the fields whose check digit or content is wrong.
    """

    format: MrzFormat
    document_code: str
    issuer: str
    document_number: str
    nationality: str
    born: MrzDate | None
    sex: Sex
    expires: MrzDate | None
    surname: str
    given_names: str
    name_fills_field: bool
    optional_data: tuple[str, ...]
    personal_number: str
    problems: tuple[MrzField, ...]

    def birth_century_candidates(self, today: date) -> tuple[PartialDate, ...]:
        """Return the birth dates that the zone can mean, the latest first, for the clerk to choose from.

        None lies in the future and none longer ago than anybody lives; without a readable year there are none.
        """
        return tuple(
            born
            for born in _in_centuries(self.born, today, (0, -100, -200))
            if (born.year, born.month, born.day) <= (today.year, today.month, today.day)
            and born.year >= today.year - OLDEST_YEARS
        )

    def expires_on(self, today: date) -> date | None:
        """Return the last day of validity: of the years that it can be the one nearest to today; None where unknown."""
        possible = _in_centuries(self.expires, today, (0, 100, -100))
        nearest = min(possible, key=lambda expires: abs(expires.year - today.year), default=None)
        return nearest.to_date() if nearest else None


def check_digit(text: str) -> int:
    """Return the check digit of a field (ICAO 9303-3, 4.9): weights 7, 3, 1, modulo 10.

    Digits count as themselves, `A` to `Z` as 10 to 35, the filler as 0.
    """
    return sum(_value(character) * weight for character, weight in zip(text, cycle((7, 3, 1)), strict=False)) % 10


def read_mrz(zone: str | Sequence[str]) -> Mrz:
    """Read a machine-readable zone: three lines of 30, two of 36 or two of 44 characters, or all of them in one.

    Small letters and blanks are tolerated. Wrong check digits do not raise; they are named in `problems`.

    Raises:
        BadMrz: `wrong-length`, `illegal-character`, or `visa` for the zone of a visa, which is no travel document.
    """
    format_, text = _shape(zone)
    if text.startswith("V"):
        raise BadMrz(MrzFault.VISA)
    layout = _LAYOUTS[format_]
    reading = _Reading(text)
    number, optional = reading.document_number(layout)
    surname, _, given_names = reading.plain(layout.name, MrzField.NAME).partition(FILLER * 2)
    covered = "".join(text[part] for part in layout.composite)
    reading.judge(MrzField.COMPOSITE, right=_is_right(covered, text[layout.composite_at]))
    return Mrz(
        format=format_,
        document_code=reading.plain(_DOCUMENT_CODE, MrzField.DOCUMENT_CODE),
        issuer=reading.plain(_ISSUER, MrzField.ISSUER),
        document_number=number,
        nationality=reading.plain(layout.nationality, MrzField.NATIONALITY),
        born=reading.date(layout.born, MrzField.BIRTH_DATE, may_be_empty=False),
        sex=reading.sex(layout.sex),
        expires=reading.date(layout.expires, MrzField.EXPIRY_DATE, may_be_empty=True),
        surname=_words(surname),
        given_names=_words(given_names),
        name_fills_field=not text[layout.name].endswith(FILLER),
        optional_data=optional,
        personal_number=_words(reading.checked(layout.personal, MrzField.PERSONAL_NUMBER)) if layout.personal else "",
        problems=reading.problems(),
    )


class _Reading:
    """Reads the fields of one zone and remembers which are damaged."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._damaged: set[MrzField] = set()

    def problems(self) -> tuple[MrzField, ...]:
        return tuple(field for field in MrzField if field in self._damaged)

    def judge(self, field: MrzField, *, right: bool) -> None:
        if not right:
            self._damaged.add(field)

    def plain(self, where: slice, field: MrzField) -> str:
        """Return a field without a check digit; what may stand in it is known."""
        value = self._text[where].rstrip(FILLER)
        self.judge(field, right=_ALLOWED[field].fullmatch(value) is not None)
        return value

    def checked(self, where: slice, field: MrzField) -> str:
        """Return a field that its check digit follows."""
        value = self._text[where]
        self.judge(field, right=_is_right(value, self._text[where.stop]))
        return value

    def date(self, where: slice, field: MrzField, *, may_be_empty: bool) -> MrzDate | None:
        value = self.checked(where, field)
        if may_be_empty and not value.strip(FILLER):
            return None
        found = _read_date(value)
        self.judge(field, right=found is not None)
        return found

    def sex(self, at: int) -> Sex:
        found = _SEXES.get(self._text[at])
        self.judge(MrzField.SEX, right=found is not None)
        return found or Sex.UNSPECIFIED

    def document_number(self, layout: "_Layout") -> tuple[str, tuple[str, ...]]:
        """Return the document number, and the optional data without it.

        A number of more than nine characters has a filler for a check digit and goes on in the optional data, closed
        by its check digit and a filler (ICAO 9303-5, note j; 9303-6 likewise).
        """
        field, digit = self._text[layout.number], self._text[layout.number.stop]
        optional = tuple(self._text[part] for part in layout.optional)
        if digit == FILLER and optional and FILLER not in field:
            rest, _, left = optional[0].partition(FILLER)
            number = field + rest[:-1]
            self.judge(MrzField.DOCUMENT_NUMBER, right=len(rest) > 1 and _is_right(number, rest[-1]))
            optional = (left, *optional[1:])
        else:
            number = _words(self.checked(layout.number, MrzField.DOCUMENT_NUMBER))
            # A travel document always has a number: an empty field is damage, whatever its check digit says.
            self.judge(MrzField.DOCUMENT_NUMBER, right=number != "")
        return number, tuple(_words(part) for part in optional)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the fields lie in the lines of a zone, put one after another; a check digit follows its field."""

    lines: tuple[int, ...]
    name: slice
    number: slice
    nationality: slice
    born: slice
    sex: int
    expires: slice
    optional: tuple[slice, ...]
    composite: tuple[slice, ...]
    composite_at: int
    personal: slice | None = None


# These two lie in the same place everywhere.
_DOCUMENT_CODE = slice(0, 2)
_ISSUER = slice(2, 5)


_LAYOUTS = {
    MrzFormat.TD1: _Layout(
        lines=(30, 30, 30),
        number=slice(5, 14),
        born=slice(30, 36),
        sex=37,
        expires=slice(38, 44),
        nationality=slice(45, 48),
        optional=(slice(15, 30), slice(48, 59)),
        composite=(slice(5, 37), slice(38, 45), slice(48, 59)),
        composite_at=59,
        name=slice(60, 90),
    ),
    MrzFormat.TD2: _Layout(
        lines=(36, 36),
        name=slice(5, 36),
        number=slice(36, 45),
        nationality=slice(46, 49),
        born=slice(49, 55),
        sex=56,
        expires=slice(57, 63),
        optional=(slice(64, 71),),
        composite=(slice(36, 46), slice(49, 56), slice(57, 71)),
        composite_at=71,
    ),
    MrzFormat.TD3: _Layout(
        lines=(44, 44),
        name=slice(5, 44),
        number=slice(44, 53),
        nationality=slice(54, 57),
        born=slice(57, 63),
        sex=64,
        expires=slice(65, 71),
        optional=(),
        personal=slice(72, 86),
        composite=(slice(44, 54), slice(57, 64), slice(65, 87)),
        composite_at=87,
    ),
}

_SEXES = {"F": Sex.FEMALE, "M": Sex.MALE, "X": Sex.UNSPECIFIED, FILLER: Sex.UNSPECIFIED}
_LEGAL = re.compile(r"[A-Za-z0-9<]+")
_STATE = re.compile(r"[A-Z]{1,3}")
_ALLOWED = {
    MrzField.DOCUMENT_CODE: re.compile(r"[A-Z][A-Z0-9]?"),
    MrzField.ISSUER: _STATE,
    MrzField.NATIONALITY: _STATE,
    MrzField.NAME: re.compile(r"(?=<*[A-Z])[A-Z<]+"),
}
_DATE = re.compile(r"([0-9]{2}|<<)([0-9]{2}|<<)([0-9]{2}|<<)")


def _shape(zone: str | Sequence[str]) -> tuple[MrzFormat, str]:
    given = zone.splitlines() if isinstance(zone, str) else zone
    lines = [line for line in ("".join(part.split()) for part in given) if line]
    lengths = tuple(len(line) for line in lines)
    for format_, layout in _LAYOUTS.items():
        if lengths in (layout.lines, (sum(layout.lines),)):
            text = "".join(lines)
            # Before making capitals of it: some letters outside ASCII have a capital inside.
            if _LEGAL.fullmatch(text) is None:
                raise BadMrz(MrzFault.ILLEGAL_CHARACTER)
            return format_, text.upper()
    raise BadMrz(MrzFault.WRONG_LENGTH)


def _value(character: str) -> int:
    return 0 if character == FILLER else int(character, 36)


def _is_right(field: str, digit: str) -> bool:
    # An empty field may have a filler in place of its check digit (ICAO 9303-4, note on the personal number).
    return digit == str(check_digit(field)) or (digit == FILLER and not field.strip(FILLER))


def _read_date(field: str) -> MrzDate | None:
    match = _DATE.fullmatch(field)
    if match is None:
        return None
    year, month, day = (None if part == "<<" else int(part) for part in match.groups())
    month = month or 0
    # Without its month a day is of no use to anybody.
    day = (day or 0) if month else 0
    # Years that end in 00: 2000 had a 29 February; in the other years every century is the same.
    if month > 12 or (month and day > calendar.monthrange(2000 + (year or 0), month)[1]):
        return None
    return MrzDate(year, month, day)


def _in_centuries(when: MrzDate | None, today: date, offsets: tuple[int, ...]) -> list[PartialDate]:
    now = today.year // 100 * 100
    possible = (when.in_century(now + offset) for offset in offsets) if when else ()
    return [found for found in possible if found is not None]


def _words(field: str) -> str:
    return " ".join(field.replace(FILLER, " ").split())
