"""What the screen in the waiting room says, in the languages that are chosen for it and not in the clerk's."""

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from desktop.domain.languages import Language
from desktop.services.resource_files import resource_bytes


class RoomWord(StrEnum):
    """What is said there."""

    NUMBER = "number"
    DESK = "desk"
    WAIT = "wait"


def room_words(word: RoomWord, languages: Iterable[Language]) -> tuple[str, ...]:
    """Return a word in each of the languages, the same word once."""
    table = _table()[word.value]
    return tuple(dict.fromkeys(table[language.value] for language in languages))


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("waiting_room.toml").decode("utf-8"))
    return table
