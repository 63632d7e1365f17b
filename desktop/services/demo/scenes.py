"""What is to be seen in every demonstration, beside what chance brings: the scenes of `resources/demo/scenes.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.domain.cases import AddressProtection
from desktop.domain.partial_date import PartialDate
from desktop.services.cases import PersonDetails
from desktop.services.resource_files import resource_bytes

_DAYS_SINCE_BIRTHDAY = 100


class When(StrEnum):
    """When the visit of a scene is: on which side of today, or not at all."""

    PAST = "past"
    YESTERDAY = "yesterday"
    TODAY = "today"
    FUTURE = "future"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Step:
    """Something that a clerk does, and how many days after what was done before it."""

    do: str
    days: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """One case that a demonstration must have.

    Attributes:
        fate: how the visit goes, by the code of a fate.
        days_ago: for a visit in the past, how many days ago it was: the fewest and the most.
        desk: the position of the desk; None for whichever.
        family: how many come together; the scene is that of the first.
        person: what is special about who comes.
        before: what is done at the desk before the application is handed in.
        after: what is done after the visit.
        no_time: somebody rings after closing time on the last day in time, when no place is left (R34).
    """

    application: str
    fate: str
    when: When = When.PAST
    days_ago: tuple[int, int] = (1, 30)
    desk: int | None = None
    family: int = 1
    person: Mapping[str, Any] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    after: tuple[Step, ...] = ()
    no_time: bool = False


@cache
def scenes() -> tuple[Scene, ...]:
    """Return the scenes, those that matter most first."""
    return tuple(_scene(entry) for entry in _table()["scene"])


def words_of(name: str) -> Mapping[str, str]:
    """Return what is written down in a step, by its name."""
    words: Mapping[str, str] = _table()["words"][name]
    return words


def as_in(scene: Scene, person: PersonDetails, today: date) -> PersonDetails:
    """Return somebody with what is special about who comes in a scene."""
    special = dict(scene.person)
    if "age" in special:
        born = today.replace(year=today.year - special.pop("age"), day=1) - timedelta(days=_DAYS_SINCE_BIRTHDAY)
        person = replace(person, born_on=str(PartialDate.of(born)), national_id="", email="")
    if "protection" in special:
        special["protection"] = AddressProtection(special["protection"])
    if special.pop("passport_expired", False):
        number = person.passport_number or f"XX{person.phone[-7:]}"
        person = replace(person, passport_number=number, passport_expires_on=today - timedelta(days=20))
    if special.pop("born_known", False):
        born_on = PartialDate.parse(person.born_on)
        whole = PartialDate(born_on.year, born_on.month or 5, born_on.day or 12)
        person = replace(person, born_on=str(whole), national_id="")
    return replace(person, **special)


def _scene(entry: Mapping[str, Any]) -> Scene:
    columns = dict(entry)
    columns["when"] = When(columns.get("when", When.PAST))
    columns["days_ago"] = tuple(columns.get("days_ago", (1, 30)))
    columns["before"] = tuple(columns.get("before", ()))
    columns["after"] = tuple(Step(**step) for step in columns.get("after", ()))
    return Scene(**columns)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource_bytes("demo/scenes.toml").decode("utf-8"))
