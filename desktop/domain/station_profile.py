"""What a station says about itself: where it is, when it is open, whom it serves, and what each desk takes."""

from dataclasses import dataclass
from datetime import date, time
from enum import IntEnum

from desktop.domain.languages import Language, Text
from desktop.domain.papers import StationContact


class Weekday(IntEnum):
    """A day of the week, numbered as by ISO 8601 and `date.isoweekday`."""

    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """A span of wall-clock time in Europe/Oslo in which the counter is open on a weekday."""

    weekday: Weekday
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which the station is closed beside the public holidays; both ends belong to it."""

    first: date
    last: date
    reason: Text


@dataclass(frozen=True, slots=True)
class PostcodeRange:
    """Postcodes from one to another, both served. Four digits kept as text: a leading zero counts."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk, by the number on its sign, with the codes of the services that it takes."""

    number: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Station:
    """A station as it is set up.

    Attributes:
        invented: True for a demonstration; everything about it is made up and says so.
        notice: what must be said of the station as a whole, or None.
        district: code of the police district, empty for an invented station.
        release_routine: when and how new times are published (R21).
    """

    code: str
    invented: bool
    name: Text
    notice: Text | None
    district: str
    street: str
    postcode: str
    city: str
    phone: str
    email: str
    opening: tuple[OpeningHours, ...]
    closures: tuple[Closure, ...]
    postcodes: tuple[PostcodeRange, ...]
    release_routine: Text
    desks: tuple[Desk, ...]


WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.BOKMAL: ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    Language.NYNORSK: ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"),
    Language.ENGLISH: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
"""The names of the days as they stand within a sentence, Monday first."""


def serves(station: Station, postcode: str) -> bool:
    """Tell whether a home postcode belongs to the station (R15)."""
    return any(served.first <= postcode <= served.last for served in station.postcodes)


def closure_on(station: Station, day: date) -> Closure | None:
    """Return the closure that a day falls in, or None."""
    return next((closure for closure in station.closures if closure.first <= day <= closure.last), None)


def desks_for(station: Station, service: str) -> tuple[Desk, ...]:
    """Return the desks that take a service, in the order of the station."""
    return tuple(desk for desk in station.desks if service in desk.services)


def opening_hours_text(station: Station, language: Language) -> str:
    """Return the opening hours as one line, neighbouring days with the same hours joined."""
    runs: list[tuple[Weekday, Weekday, tuple[str, ...]]] = []
    for weekday in Weekday:
        hours = tuple(_hours_text(span, language) for span in station.opening if span.weekday is weekday)
        if not hours:
            continue
        if runs and runs[-1][1] == weekday - 1 and runs[-1][2] == hours:
            runs[-1] = (runs[-1][0], weekday, hours)
        else:
            runs.append((weekday, weekday, hours))
    return ", ".join(f"{_days_text(first, last, language)} {' / '.join(hours)}" for first, last, hours in runs)


def contact(station: Station, language: Language) -> StationContact:
    """Return the block at the head of every paper, in a language."""
    return StationContact(
        name=station.name.into(language),
        street=station.street,
        postcode=station.postcode,
        city=station.city,
        phone=station.phone,
        email=station.email,
        opening_hours=opening_hours_text(station, language),
    )


def _days_text(first: Weekday, last: Weekday, language: Language) -> str:
    names = WEEKDAYS[language]
    return names[first - 1] if first is last else f"{names[first - 1]}–{names[last - 1]}"


def _hours_text(span: OpeningHours, language: Language) -> str:
    form = "%H:%M" if language is Language.ENGLISH else "%H.%M"
    return f"{span.opens.strftime(form)}–{span.closes.strftime(form)}"
