"""The evening pack: what a counter needs on paper for two working days when everything is down."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.blank_forms import OutageBundle
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.languages import Language
from desktop.domain.lists import DayList
from desktop.domain.papers import StationContact

DAYS = 2
"""So many working days are in a pack."""
KEPT_FILES = 2
"""So many packs stay in a folder: each holds personal data."""
GRACE_MINUTES = 15
"""So long after its time a pack is not called missing: the printer may still be warming up."""
_NOON = 12 * 60
_FURTHEST = 60
_FILE = "kveldspakke-{station}-{moment:%Y-%m-%d-%H%M}.pdf"


class PackWay(StrEnum):
    """How a pack left the program."""

    PRINTER = "printer"
    FILE = "file"


class PackStanding(StrEnum):
    """How it stands with today's pack."""

    OFF = "off"
    NOT_YET = "not-yet"
    DUE = "due"
    MISSING = "missing"
    MADE = "made"


@dataclass(frozen=True, slots=True)
class PackRules:
    """What a station has set; the counts are those of the forms that are in each pack.

    Attributes:
        minute: of the local day, from which on the pack is made by itself on working days; None where it is not.
    """

    minute: int | None = None
    receipts: int = 10
    fee_notes: int = 3
    card_slips: int = 3
    booking_sheets: int = 1


@dataclass(frozen=True, slots=True)
class ContactLine:
    """How to reach somebody who has an appointment; no address is ever among it.

    Attributes:
        start: minute since midnight in Oslo.
        phone: as it is dialled, or empty.
        language: the one they understand best.
    """

    name: str
    phone: str
    language: Language
    start: int
    desk: str
    booking_number: str


@dataclass(frozen=True, slots=True)
class ContactList:
    """Everybody who has an appointment on a local day, by name; `made_at` is UTC."""

    language: Language
    station: StationContact
    day: date
    made_at: datetime
    lines: tuple[ContactLine, ...]


@dataclass(frozen=True, slots=True)
class EveningPack:
    """A pack: for each day the day list and the phone list, and then the bundle of desk sheets and forms."""

    day_lists: tuple[DayList, ...]
    contact_lists: tuple[ContactList, ...]
    bundle: OutageBundle

    @property
    def days(self) -> tuple[date, ...]:
        """Return the local days that it is about."""
        return tuple(listed.day for listed in self.day_lists)


def days_of_pack(now: datetime, is_working_day: Callable[[date], bool]) -> tuple[date, ...]:
    """Return the working days of a pack that is made now: until noon today is one of them, afterwards it is not.

    Where fewer are found within two months there are fewer, and perhaps none.
    """
    local = now.astimezone(OSLO)
    first = local.date() if minute_of_day(local.time()) < _NOON else local.date() + timedelta(days=1)
    found = (day for ahead in range(_FURTHEST) if is_working_day(day := first + timedelta(days=ahead)))
    return tuple(day for day, _ in zip(found, range(DAYS), strict=False))


def standing(rules: PackRules, now: datetime, *, working_day: bool, made_today: bool) -> PackStanding:
    """Return how it stands with the pack of today, a local day."""
    if made_today:
        return PackStanding.MADE
    if rules.minute is None or not working_day:
        return PackStanding.OFF
    late = minute_of_day(now.astimezone(OSLO).time()) - rules.minute
    if late < 0:
        return PackStanding.NOT_YET
    return PackStanding.MISSING if late >= GRACE_MINUTES else PackStanding.DUE


def file_name(station_id: str, made_at: datetime) -> str:
    """Return what the file of a pack is called, by the clock of Oslo; it names nobody."""
    return _FILE.format(station=station_id, moment=made_at.astimezone(OSLO))


def superseded(names: Iterable[str], station_id: str) -> tuple[str, ...]:
    """Return which of a folder's files are packs of the station that newer ones have taken the place of."""
    ours = re.compile(rf"kveldspakke-{re.escape(station_id)}-\d{{4}}-\d\d-\d\d-\d{{4}}\.pdf")
    return tuple(sorted((name for name in names if ours.fullmatch(name)), reverse=True)[KEPT_FILES:])
