"""Decide who comes with what, when, and how it goes: what must be seen first, and then what chance brings."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain, cycle, islice
from random import Random

from desktop.domain.advice.calendar_sums import counted_back
from desktop.domain.cases import Channel, Sex
from desktop.domain.catalogue import Catalogue, Kind
from desktop.domain.catalogue_lookup import application_type
from desktop.domain.partial_date import PartialDate
from desktop.services.cases import PersonDetails
from desktop.services.demo.diary import Diary, Place, Window
from desktop.services.demo.people import GROWN_UP, Inventor
from desktop.services.demo.scenes import Scene, When, as_in, scenes
from desktop.services.demo.tales import DECIDED, Errand, Fate, Present, Tale, script

MOTHER, FATHER = "mor", "far"
"""How a clerk writes down who comes along with a child."""

_TO_DECIDE_DAYS = 9
_SECOND_VISIT_DAYS = 25
_MOST_DRAWS = 40
"""So many errands are tried for a window; few desks take some of them."""
_MOST_MISSES = 40
"""After so many vain looks for a place the plan counts as full."""
_RECENT = frozenset({Fate.FOLLOW_UP, Fate.REBOOKED})
_DECIDABLE = frozenset({Kind.FIRST_TIME, Kind.RENEWAL, Kind.PERMANENT})


class Casting:
    """Makes up all tales of a station from a seed.

    Some thirty cases come today (fewer for a small station, none on a public holiday), a few have no appointment yet,
    the rest is shared between the weeks before and after. What must be seen comes first, as far as there is room for
    it; the rest is left to chance.
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
        self._households = 0

    def tales(self, cases: int) -> tuple[Tale, ...]:
        """Return so many tales; fewer only where the plan has no more places."""
        open_today = self._diary.open_days(self._present.day, self._present.day)
        today = min(max(cases // 10, 8), self.MOST_TODAY, cases) if open_today else 0
        registered = (cases - today) // self.REGISTERED_EVERY
        future = min((cases - today - registered) * 11 // 20, self.MOST_FUTURE)
        past = cases - today - registered - future
        staged = {
            When.TODAY: self._scenes(When.TODAY, today // 4),
            When.YESTERDAY: self._scenes(When.YESTERDAY, past // 12),
            When.PAST: self._scenes(When.PAST, past * 7 // 10),
            When.FUTURE: self._scenes(When.FUTURE, future // 5),
            When.NEVER: self._scenes(When.NEVER, registered),
        }
        today, future, registered = (
            count - len(staged[when])
            for when, count in ((When.TODAY, today), (When.FUTURE, future), (When.NEVER, registered))
        )
        past -= len(staged[When.PAST]) + len(staged[When.YESTERDAY])
        tales = [
            *self._many(today, self._fates_today(today, staged[When.TODAY]), self._today),
            *self._many(past, self._fates(script().past), self._past),
            *self._many(future, self._fates(script().future), self._future),
        ]
        tales += [self._tale(Fate.REGISTERED, None) for _ in range(registered)]
        return (*(tale for group in staged.values() for tale in group), *_with_namesakes(tales))

    def _scenes(self, when: When, most: int) -> list[Tale]:
        """Return the tales of scenes that there are people and places for."""
        tales: list[Tale] = []
        for scene in scenes():
            if scene.when is when and len(tales) + scene.family <= most:
                tales += self._staged(scene)
        return tales

    def _staged(self, scene: Scene) -> list[Tale]:
        fate, today = Fate(scene.fate), self._present.day
        errand = next(errand for errand in script().errands if errand.application == scene.application)
        if scene.when is When.NEVER:
            return [self._as_staged(self._tale(fate, None, errand), scene)]
        if scene.family > 1:
            tales = self._family(fate, self._when(scene, fate), scene.family, errand)
        else:
            tales = []
            person = as_in(scene, self._inventor.person(errand.groups), today)
            if place := self._diary.take(self._random, self._service(errand), self._when(scene, fate)):
                tales = [self._tale(fate, place, errand, person)]
        return [self._as_staged(tales[0], scene), *tales[1:]] if tales else []

    def _as_staged(self, tale: Tale, scene: Scene) -> Tale:
        if not scene.no_time:
            return replace(tale, scene=scene)
        rings_on, expires_on = self._last_day_in_time()
        return replace(tale, scene=scene, rings_on=rings_on, expires_on=expires_on)

    def _last_day_in_time(self) -> tuple[date | None, date | None]:
        """Return a past open day that was the last one in time for some permit (R33), and when that one expires."""
        for day in reversed(self._diary.open_days(self._diary.first, _before(self._present.day))):
            for days in range(28, 33):
                if counted_back(expires_on := day + timedelta(days=days)).month_before == day:
                    return day, expires_on
        return None, None

    def _when(self, scene: Scene, fate: Fate) -> Window:
        today = self._present.day
        match scene.when:
            case When.TODAY:
                return replace(self._today(fate), desk=scene.desk)
            case When.YESTERDAY:
                day = self._diary.last_open_day() or _before(today)
                return Window(day, day, desk=scene.desk)
            case When.FUTURE:
                return Window(today + timedelta(days=1), today + timedelta(days=9), desk=scene.desk)
            case _:
                least, most = scene.days_ago
                first = max(self._diary.first, today - timedelta(days=most))
                return Window(first, today - timedelta(days=least), desk=scene.desk)

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
        for _ in range(_MOST_DRAWS):
            errand = self._random.choices(errands, [errand.weight for errand in errands])[0]
            if place := self._diary.take(self._random, self._service(errand), window):
                return [self._tale(fate, place, errand)]
        return []

    def _family(self, fate: Fate, window: Window, members: int, errand: Errand | None = None) -> list[Tale]:
        if errand is None:
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
        return self._as_household(tales, people[0]) if len(tales) > 1 else tales

    def _as_household(self, tales: list[Tale], head: PersonDetails) -> list[Tale]:
        """Let people belong together; with most of the children the head of the family comes along."""
        self._households += 1
        relation = MOTHER if head.sex is Sex.FEMALE else FATHER
        guardian = (f"{head.given_names} {head.family_name}".strip(), relation)
        household = f"household/{self._households}"
        tales = [replace(tale, household=household) for tale in tales]
        return [
            replace(tale, guardian=guardian) if self._is_child(tale) and self._random.random() < 0.7 else tale
            for tale in tales
        ]

    def _is_child(self, tale: Tale) -> bool:
        return PartialDate.parse(tale.person.born_on).age_on(self._present.day) < GROWN_UP

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

    def _fates_today(self, count: int, staged: list[Tale]) -> Iterator[Fate]:
        """Yield the fates of the day in their order, first those that no scene has already."""
        order = list(script().today)
        for tale in staged:
            order.remove(tale.fate)
        yield from islice(chain(order, cycle(script().today)), count * 3)

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
