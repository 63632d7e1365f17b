"""Decide who comes with what, when, and how it goes: the tales that the weeks are played from."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from random import Random

from desktop.domain.cases import Channel
from desktop.domain.catalogue import ApplicationType, Catalogue, Kind
from desktop.domain.catalogue_lookup import application_type
from desktop.services.cases import PersonDetails
from desktop.services.demo.diary import Diary, Place, Window
from desktop.services.demo.people import Inventor
from desktop.services.resource_files import resource_bytes


class Fate(StrEnum):
    """How a case goes, up to the present moment."""

    REGISTERED = "registered"
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"
    REBOOKED = "rebooked"
    LEFT = "left"
    ARRIVED = "arrived"
    IN_SERVICE = "in-service"
    COMPLETED = "completed"
    HANDED_IN = "handed-in"
    MISSING = "missing"
    BROUGHT_LATER = "brought-later"
    FORWARDED = "forwarded"
    REJECTED = "rejected"
    GRANTED = "granted"
    GRANTED_CARD = "granted-card"
    FOLLOW_UP = "follow-up"


DECIDED = frozenset({Fate.FORWARDED, Fate.REJECTED, Fate.GRANTED, Fate.GRANTED_CARD, Fate.FOLLOW_UP})
"""Fates that only an application with a residence card at its end can have."""

_TO_DECIDE_DAYS = 9
_SECOND_VISIT_DAYS = 25
_MOST_MISSES = 40
"""After so many vain looks for a place the plan counts as full."""
_RECENT = frozenset({Fate.FOLLOW_UP, Fate.REBOOKED})
_DECIDABLE = frozenset({Kind.FIRST_TIME, Kind.RENEWAL, Kind.PERMANENT})


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody comes with."""

    application: str
    channel: Channel
    groups: frozenset[str]
    weight: int
    with_family: bool


@dataclass(frozen=True, slots=True)
class Script:
    """What the tales are drawn from."""

    errands: tuple[Errand, ...]
    staff_bookings: tuple[tuple[Mapping[str, str | bool], int], ...]
    past: Mapping[Fate, int]
    future: Mapping[Fate, int]
    today: tuple[Fate, ...]


@cache
def script() -> Script:
    """Return what people come with and how it goes, from `resources/demo/cases.toml`."""
    table = tomllib.loads(resource_bytes("demo/cases.toml").decode("utf-8"))
    return Script(
        errands=tuple(
            Errand(
                entry["application"],
                Channel(entry["channel"]),
                frozenset(entry["groups"]),
                entry["weight"],
                entry.get("with_family", False),
            )
            for entry in table["errand"]
        ),
        staff_bookings=tuple((entry["facts"], entry["weight"]) for entry in table["staff_booking"]),
        past={Fate(name): weight for name, weight in table["past"].items()},
        future={Fate(name): weight for name, weight in table["future"].items()},
        today=tuple(Fate(name) for name in table["today"]["order"]),
    )


@dataclass(frozen=True, slots=True)
class Tale:
    """One case: who, with what, how it goes, and the places of the visits.

    Attributes:
        seed: of the chances within the tale, so that no tale depends on the others.
        second: the place of a second visit, or the one that the first is moved to.
    """

    seed: str
    person: PersonDetails
    errand: Errand
    application: ApplicationType
    fate: Fate
    place: Place | None
    second: Place | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """The present moment of the demonstration: local day and minute in Oslo."""

    day: date
    minute: int


class Casting:
    """Makes up all tales of a station from a seed.

    Some thirty cases come today (fewer for a small station, none on a public holiday), a few have no appointment yet,
    the rest is shared between the weeks before and after.
    """

    MOST_TODAY = 32
    MOST_FUTURE = 360
    REGISTERED_EVERY = 25
    FAMILY_EVERY = 14

    def __init__(self, seed: int, known: Catalogue, diary: Diary, present: Present) -> None:
        self._seed = seed
        self._random = Random(f"{seed}/tales")
        self._inventor = Inventor(Random(f"{seed}/people"), present.day)
        self._known = known
        self._diary = diary
        self._present = present
        self._told = 0

    def tales(self, cases: int) -> tuple[Tale, ...]:
        """Return so many tales; fewer only where the plan has no more places."""
        open_today = self._diary.open_days(self._present.day, self._present.day)
        today = min(max(cases // 10, 8), self.MOST_TODAY, cases) if open_today else 0
        registered = (cases - today) // self.REGISTERED_EVERY
        future = min((cases - today - registered) * 11 // 20, self.MOST_FUTURE)
        past = cases - today - registered - future
        tales = [
            *self._many(today, self._fates_today(today), self._today),
            *self._many(past, self._fates(script().past), self._past),
            *self._many(future, self._fates(script().future), self._future),
        ]
        tales += [self._tale(Fate.REGISTERED, None) for _ in range(registered)]
        return _with_namesakes(tales)

    def _many(self, count: int, fates: Iterator[Fate], window_of: Callable[[Fate], Window]) -> list[Tale]:
        tales: list[Tale] = []
        misses = 0
        while (room := count - len(tales)) and misses < _MOST_MISSES and (fate := next(fates, None)) is not None:
            before = len(tales)
            if window_of == self._today or room < 4 or self._random.randrange(self.FAMILY_EVERY):
                tales += self._alone(fate, window_of(fate))
            else:
                tales += self._family(fate, window_of(fate), self._random.randint(2, 4))
            misses = misses + 1 if len(tales) == before else 0
        return tales

    def _alone(self, fate: Fate, window: Window) -> list[Tale]:
        errands = self._errands(fate)
        for _ in range(12):
            errand = self._random.choices(errands, [errand.weight for errand in errands])[0]
            if place := self._diary.take(self._random, self._service(errand), window):
                return [self._tale(fate, place, errand)]
        return []

    def _family(self, fate: Fate, window: Window, members: int) -> list[Tale]:
        errands = [errand for errand in self._errands(fate) if errand.with_family]
        errand = self._random.choices(errands, [errand.weight for errand in errands])[0]
        people = self._inventor.family(errand.groups, members)
        tales: list[Tale] = []
        for person in people:
            where = tales[-1].place if tales else None
            narrowed = Window(where.day, where.day, where.start) if where else window
            place = self._diary.take(self._random, self._service(errand), narrowed)
            if place:
                tales.append(self._tale(fate, place, errand, person))
        return tales

    def _tale(
        self, fate: Fate, place: Place | None, errand: Errand | None = None, person: PersonDetails | None = None
    ) -> Tale:
        self._told += 1
        if errand is None:
            errands = self._errands(fate)
            errand = self._random.choices(errands, [errand.weight for errand in errands])[0]
        return Tale(
            seed=f"{self._seed}/{self._told}",
            person=person or self._inventor.person(errand.groups),
            errand=errand,
            application=application_type(self._known, errand.application),
            fate=fate,
            place=place,
            second=self._second(fate, place, errand) if place else None,
        )

    def _second(self, fate: Fate, place: Place, errand: Errand) -> Place | None:
        today = self._present.day
        soon = Window(today + timedelta(days=1), today + timedelta(days=12))
        match fate:
            case Fate.MOVED:
                later = Window(place.day + timedelta(days=1), place.day + timedelta(days=9))
                return self._diary.take(self._random, self._service(errand), later)
            case Fate.REBOOKED:
                return self._diary.take(self._random, self._service(errand), soon)
            case Fate.FOLLOW_UP:
                return self._diary.take(self._random, "follow-up", soon)
            case Fate.BROUGHT_LATER:
                later = Window(place.day + timedelta(days=2), min(place.day + timedelta(days=9), _before(today)))
                return self._diary.take(self._random, "missing-documents", later)
            case _:
                return None

    def _errands(self, fate: Fate) -> list[Errand]:
        errands = list(script().errands)
        if fate in DECIDED:
            return [errand for errand in errands if self._is_decided_here(errand)]
        if fate is Fate.REGISTERED:
            return [errand for errand in errands if errand.channel is Channel.ELECTRONIC]
        return errands

    def _is_decided_here(self, errand: Errand) -> bool:
        application = application_type(self._known, errand.application)
        return application.kind in _DECIDABLE and bool(application.card_validity)

    def _service(self, errand: Errand) -> str:
        return application_type(self._known, errand.application).service

    def _fates(self, weights: Mapping[Fate, int]) -> Iterator[Fate]:
        """Yield each fate once, the likely ones first; then by chance."""
        yield from sorted(weights, key=lambda fate: -weights[fate])
        while True:
            yield self._random.choices(tuple(weights), tuple(weights.values()))[0]

    def _fates_today(self, count: int) -> Iterator[Fate]:
        order = script().today
        yield from (order[n % len(order)] for n in range(count * 3))

    def _past(self, fate: Fate) -> Window:
        yesterday = _before(self._present.day)
        if fate in _RECENT:
            first = max(self._diary.first, yesterday - timedelta(days=_SECOND_VISIT_DAYS))
            return Window(first, yesterday - timedelta(days=_TO_DECIDE_DAYS))
        if fate in DECIDED or fate is Fate.BROUGHT_LATER:
            return Window(self._diary.first, yesterday - timedelta(days=_TO_DECIDE_DAYS))
        return Window(self._diary.first, yesterday)

    def _future(self, fate: Fate) -> Window:
        last = self._diary.last - timedelta(days=10 if fate is Fate.MOVED else 0)
        # Few book more than three weeks ahead.
        near = self._present.day + timedelta(days=self._random.choice((4, 9, 16, 41)))
        return Window(self._present.day + timedelta(days=1), min(near, last))

    def _today(self, fate: Fate) -> Window:
        day, now = self._present.day, self._present.minute
        match fate:
            case Fate.COMPLETED | Fate.MISSING:
                return Window(day, day, latest=now - 33)
            case Fate.NO_SHOW | Fate.LEFT:
                return Window(day, day, latest=now - 32)
            case Fate.IN_SERVICE:
                return Window(day, day, now - 20, now - 4)
            case Fate.ARRIVED:
                return Window(day, day, now - 3, now + 40)
            case _:
                return Window(day, day, now + 10)


def _before(day: date) -> date:
    return day - timedelta(days=1)


def _with_namesakes(tales: list[Tale]) -> tuple[Tale, ...]:
    """Give two people who have nothing to do with each other the same name and birth date, as happens."""
    if len(tales) < 20:
        return tuple(tales)
    first, other = tales[3].person, tales[-1].person
    namesake = replace(
        other,
        family_name=first.family_name,
        given_names=first.given_names,
        born_on=first.born_on,
        sex=first.sex,
        citizenship=first.citizenship,
        national_id="",
        email="",
        letterbox_name=first.letterbox_name,
        note="",
    )
    return (*tales[:-1], replace(tales[-1], person=namesake))
