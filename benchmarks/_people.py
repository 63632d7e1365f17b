"""Invented people, as many as wanted: a few very common names, many rare ones, from a dozen corners of the world.

The same seed always gives the same people. One person in seventy has some spelling of Mohammed among the names, and one
word in seven or so begins with `mo`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

_PIECES = {
    name: words.split()
    for name, words in tomllib.loads(Path(__file__).with_name("names.toml").read_text(encoding="utf-8")).items()
}

COUNTRIES = ("SOM", "SYR", "UKR", "VNM", "POL", "ERI", "AFG", "IRN", "IND", "PHL", "TUR", "BRA")


class InventedPerson(NamedTuple):
    """Somebody who does not exist.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for what is unknown.
        duf: twelve digits; not a number that anybody has.
    """

    family_name: str
    given_names: str
    born_on: str
    citizenship: str
    sex: str
    duf: str
    phone: str


@dataclass(frozen=True, slots=True)
class _Names:
    names: list[str]
    weights: list[float]


def people(count: int, seed: int = 1) -> Iterator[InventedPerson]:
    """Return invented people, one after the other."""
    random = Random(seed)
    given, family = _names(random, _PIECES["common_given"], 80_000), _names(random, _PIECES["common_family"], 120_000)
    portion = 10_000
    for begins in range(0, count, portion):
        many = min(portion, count - begins)
        firsts = random.choices(given.names, cum_weights=given.weights, k=many)
        seconds = random.choices(given.names, cum_weights=given.weights, k=many)
        lasts = random.choices(family.names, cum_weights=family.weights, k=many)
        for at, (first, second, last) in enumerate(zip(firsts, seconds, lasts, strict=True), start=begins):
            number = (at * 7_919 + 12_345) % 89_999_999
            yield InventedPerson(
                last,
                f"{first} {second}" if number % 3 == 0 else first,
                _born(number),
                COUNTRIES[number % len(COUNTRIES)],
                "FM"[number % 2],
                f"20{number % 25:02}{number:08}",
                f"+47{40_000_000 + number % 9_999_999:08}",
            )


def _born(number: int) -> str:
    month, day = number % 12 + 1, number // 12 % 28 + 1
    if number % 40 == 0:
        month = day = 0
    return f"{1940 + number // 336 % 80}-{month:02}-{day:02}"


def _names(random: Random, common: list[str], rare: int) -> _Names:
    invented: dict[str, None] = {}
    while len(invented) < rare:
        middles = "".join(random.choices(_PIECES["middles"], k=random.choice((0, 1, 1, 1, 2, 2))))
        name = random.choice(_PIECES["beginnings"]) + middles + random.choice(_PIECES["endings"])
        invented[name.capitalize()] = None
    names = [*common, *invented]
    # The commoner a name, the earlier it stands.
    return _Names(names, list(accumulate(1 / (at + 6) for at in range(len(names)))))
