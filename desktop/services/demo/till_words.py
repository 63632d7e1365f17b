"""What is said of the one till of the invented station that did not agree with its terminal."""

import tomllib
from dataclasses import dataclass
from functools import cache

from desktop.services.resource_files import resource_bytes


@dataclass(frozen=True, slots=True)
class TillWords:
    """By how much the terminal says more than the program, in whole NOK, and why."""

    difference: int
    explanation: str


@cache
def till_words() -> TillWords:
    """Return the difference and its explanation, from `resources/demo/station.toml`."""
    table = tomllib.loads(resource_bytes("demo/station.toml").decode("utf-8"))["till"]
    return TillWords(table["difference"], table["explanation"])
