"""The tales that the weeks are played from: who comes with what, when, and how it goes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from desktop.domain.cases import Channel
from desktop.domain.catalogue import ApplicationType
from desktop.services.cases import PersonDetails
from desktop.services.demo.diary import Place
from desktop.services.demo.scenes import Scene
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
        household: the same text for those of a family who come together; empty for who comes alone.
        guardian: name and relation of who comes along with a child, or None.
        scene: what a demonstration must show of this case, or None.
        expires_on: when the permit that is held expires; None where chance says it.
        rings_on: the local day on which the first call comes after closing time; None where chance says it.
    """

    seed: str
    person: PersonDetails
    errand: Errand
    application: ApplicationType
    fate: Fate
    place: Place | None
    second: Place | None = None
    household: str = ""
    guardian: tuple[str, str] | None = None
    scene: Scene | None = None
    expires_on: date | None = None
    rings_on: date | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """The present moment of the demonstration: local day and minute in Oslo."""

    day: date
    minute: int
