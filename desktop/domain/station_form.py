"""A station as it is typed, in the wizard or in a line of a table, and what it means.

Every value is a text under the name of its column. Opening hours have a column for each weekday.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from desktop.domain.languages import Text
from desktop.domain.station_profile import Closure, Desk, OpeningHours, PostcodeRange, Station, Weekday

WEEKDAY_COLUMNS = {weekday: weekday.name.lower() for weekday in Weekday}
COLUMNS = (
    *("code", "name", "district", "street", "postcode", "city", "phone", "email"),
    *WEEKDAY_COLUMNS.values(),
    *("postcodes", "desks", "closures", "release_routine"),
)
"""What can be said of a station."""

NEEDED = ("code", "name")
"""What must be said of any station, so that it can be named to whoever belongs there."""

NEEDED_OF_OURS = (*NEEDED, "district", "street", "postcode", "city", "phone", "email", "postcodes", "desks")
"""What must be said of the station that a counter belongs to."""

LONGEST: Mapping[str, int] = {
    "code": 40,
    "name": 120,
    "street": 250,
    "city": 120,
    "phone": 30,
    "email": 250,
    "release_routine": 500,
}


class StationFault(StrEnum):
    """What is wrong with a value; each is also the code of a sentence for the user."""

    MISSING = "station-value-missing"
    TOO_LONG = "station-value-too-long"
    UNPRINTABLE = "station-value-unprintable"
    CODE = "station-code-wrong"
    CODE_TWICE = "station-code-twice"
    DISTRICT = "station-district-unknown"
    POSTCODE = "station-postcode-wrong"
    EMAIL = "station-email-wrong"
    HOURS = "station-hours-wrong"
    NEVER_OPEN = "station-never-open"
    POSTCODES = "station-postcodes-wrong"
    DESK = "station-desk-wrong"
    DESK_TWICE = "station-desk-twice"
    SERVICE = "station-service-unknown"
    CLOSURE = "station-closure-wrong"
    BEYOND = "station-too-many-values"


@dataclass(frozen=True, slots=True)
class StationProblem:
    """A column, what is wrong with it, and the part of its value that is."""

    column: str
    fault: StationFault
    value: str = ""


@dataclass(frozen=True, slots=True)
class StationRead:
    """A station, or what is wrong with it."""

    station: Station | None
    problems: tuple[StationProblem, ...]


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes that a station may name: those of the police districts and of the services at a desk."""

    districts: Collection[str]
    services: Collection[str]


def read_station(typed: Mapping[str, str], codes: Codes, *, ours: bool) -> StationRead:
    """Read a station.

    Args:
        typed: the texts by column; a column that is left out is empty.
        codes: what it may name.
        ours: whether it is to be the station of this counter, of which everything must be known; of another one, code
            and name are enough.
    """
    values = {column: typed.get(column, "").strip() for column in COLUMNS}
    problems = [
        *(StationProblem(column, StationFault.MISSING) for column in _needed(ours=ours) if not values[column]),
        *(
            StationProblem(column, StationFault.TOO_LONG)
            for column, most in LONGEST.items()
            if len(values[column]) > most
        ),
        *(
            StationProblem(column, StationFault.UNPRINTABLE)
            for column, value in values.items()
            if not value.replace("\n", "").isprintable()
        ),
    ]
    reader = _Reader(values, codes, problems)
    if typed.get("", "").strip():
        reader.note("", StationFault.BEYOND)
    reader.check("code", _CODE, StationFault.CODE)
    reader.check("postcode", _POSTCODE, StationFault.POSTCODE)
    reader.check("email", _EMAIL, StationFault.EMAIL)
    if values["district"] and values["district"] not in codes.districts:
        reader.note("district", StationFault.DISTRICT, values["district"])
    opening = tuple(span for weekday in Weekday for span in reader.hours(weekday))
    if ours and not opening and not any(problem.fault is StationFault.HOURS for problem in problems):
        reader.note(WEEKDAY_COLUMNS[Weekday.MONDAY], StationFault.NEVER_OPEN)
    postcodes, desks, closures = reader.postcodes(), reader.desks(), reader.closures()
    if problems:
        return StationRead(None, tuple(problems))
    station = Station(
        code=values["code"],
        invented=False,
        name=_same(values["name"]),
        notice=None,
        district=values["district"],
        street=values["street"],
        postcode=values["postcode"],
        city=values["city"],
        phone=values["phone"],
        email=values["email"],
        opening=opening,
        closures=closures,
        postcodes=postcodes,
        release_routine=_same(values["release_routine"]),
        desks=desks,
    )
    return StationRead(station, ())


def postcode_texts(ranges: Iterable[PostcodeRange]) -> tuple[str, ...]:
    """Return ranges of postcodes as they are kept: `0001-1299`, a single one as `1300`."""
    return tuple(span.first if span.first == span.last else f"{span.first}-{span.last}" for span in ranges)


class _Reader:
    """Reads one value after the other and notes what is wrong."""

    def __init__(self, values: Mapping[str, str], codes: Codes, problems: list[StationProblem]) -> None:
        self._values = values
        self._codes = codes
        self._problems = problems

    def note(self, column: str, fault: StationFault, value: str = "") -> None:
        self._problems.append(StationProblem(column, fault, value))

    def check(self, column: str, form: re.Pattern[str], fault: StationFault) -> None:
        if self._values[column] and not form.fullmatch(self._values[column]):
            self.note(column, fault)

    def hours(self, weekday: Weekday) -> list[OpeningHours]:
        column = WEEKDAY_COLUMNS[weekday]
        spans: list[OpeningHours] = []
        for text in _parts(self._values[column], "/,"):
            opens, closes = _span(text)
            overlaps = any(opens and opens < span.closes for span in spans)
            if opens is None or closes is None or closes <= opens or overlaps:
                self.note(column, StationFault.HOURS, text)
                return []
            spans.append(OpeningHours(weekday, opens, closes))
        return spans

    def postcodes(self) -> tuple[PostcodeRange, ...]:
        found = []
        for text in _parts(self._values["postcodes"], ",;|"):
            match = _POSTCODE_SPAN.fullmatch(text)
            if match is None or (match[2] and match[2] < match[1]):
                self.note("postcodes", StationFault.POSTCODES, text)
            else:
                found.append(PostcodeRange(match[1], match[2] or match[1]))
        return tuple(found)

    def desks(self) -> tuple[Desk, ...]:
        found: list[Desk] = []
        for text in _parts(self._values["desks"], "|\n"):
            number, _, named = text.partition(":")
            services = tuple(_parts(named, ","))
            number = number.strip()
            if not number or len(number) > _LONGEST_DESK:
                self.note("desks", StationFault.DESK, text)
            elif any(desk.number == number for desk in found):
                self.note("desks", StationFault.DESK_TWICE, number)
            elif unknown := next((service for service in services if service not in self._codes.services), ""):
                self.note("desks", StationFault.SERVICE, unknown)
            else:
                found.append(Desk(number, services))
        return tuple(found)

    def closures(self) -> tuple[Closure, ...]:
        found = []
        for text in _parts(self._values["closures"], "|\n"):
            match = _CLOSURE.fullmatch(text)
            first = _day(match["first"]) if match else None
            last = _day(match["last"]) if match and match["last"] else first
            if match is None or first is None or last is None or last < first or (last - first).days > _LONGEST_CLOSURE:
                self.note("closures", StationFault.CLOSURE, text)
            else:
                found.append(Closure(first, last, _same(match["reason"])))
        return tuple(found)


_CODE = re.compile(r"[a-z0-9][a-z0-9-]*")
_POSTCODE = re.compile(r"[0-9]{4}")
_POSTCODE_SPAN = re.compile(r"([0-9]{4})(?:\s*[-–]\s*([0-9]{4}))?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_HOURS = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))?\s*[-–]\s*([0-9]{1,2})(?:[.:]([0-9]{2}))?")
_DATE = r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOSURE = re.compile(rf"(?P<first>{_DATE})(?:\s*[-–]\s*(?P<last>{_DATE}))?\s+(?P<reason>\S.{{0,249}})")
_LONGEST_DESK = 10
_LONGEST_CLOSURE = 366
_TICK = 5


def _needed(*, ours: bool) -> tuple[str, ...]:
    return NEEDED_OF_OURS if ours else NEEDED


def _parts(text: str, separators: str) -> list[str]:
    return [part.strip() for part in re.split(f"[{re.escape(separators)}]", text) if part.strip()]


def _span(text: str) -> tuple[time | None, time | None]:
    match = _HOURS.fullmatch(text)
    if match is None:
        return None, None
    return _clock(match[1], match[2]), _clock(match[3], match[4])


def _clock(hour: str, minute: str | None) -> time | None:
    hours, minutes = int(hour), int(minute or 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 and minutes % _TICK == 0 else None


def _day(text: str) -> date | None:
    try:
        if "." not in text:
            return date.fromisoformat(text)
        day, month, year = text.split(".")
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _same(text: str) -> Text:
    return Text(text, text, text)
