"""Words of the calendar's own work, from `resources/calendar.toml`: why a day is empty, and coded answers."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from desktop.domain.calendar_words import (
    Because,
    ItemState,
    LeaveBecause,
    OffBecause,
    PartOfDay,
    PlanState,
    ToldHow,
    WaitingState,
)
from desktop.domain.clock import OSLO
from desktop.domain.languages import Language, Text
from desktop.services.resource_files import resource_bytes

GROUPS: Mapping[type[StrEnum], str] = {
    ItemState: "item-state",
    LeaveBecause: "leave-because",
    OffBecause: "off-because",
    PartOfDay: "part-of-day",
    PlanState: "plan-state",
    ToldHow: "told-how",
    WaitingState: "waiting-state",
}
"""Under which heading the words of each kind of code lie."""


def why(because: Because, language: Language) -> str:
    """Return a reason why a day is empty as a sentence."""
    facts = {name: _in_words(value, language) for name, value in because.facts.items()}
    return _words()["why-empty"][because.code.value][language.value].format_map(facts)


def code_word(code: StrEnum, language: Language) -> str:
    """Return the words of a code of the closing review, the waiting list or the plan."""
    return _words()[GROUPS[type(code)]][code.value][language.value]


@cache
def _words() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    table: Mapping[str, Mapping[str, Mapping[str, str]]] = tomllib.loads(
        resource_bytes("calendar.toml").decode("utf-8")
    )
    return table


def _in_words(value: object, language: Language) -> str:
    match value:
        case datetime():
            return f"{value.astimezone(OSLO):%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case tuple():
            return ", ".join(text.into(language) for text in value if isinstance(text, Text))
        case _:
            return str(value)
