"""What whoever looks after a computer has decided for the program: the policy file, read once at each start.

A key that is not known is a fault and not passed over: a lock that was misspelt would lock nothing.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.languages import Language
from desktop.domain.sign_in_rules import MOST_IDLE_MINUTES, SignInRules


class PolicyWrong(Exception):
    """The policy file says something that it cannot say.

    Attributes:
        key: which, as `table.key`; empty where the file is no TOML, or cannot be read at all.
    """

    def __init__(self, key: str = "") -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Policy:
    """What was decided; whatever is left out is as the program and its station have it.

    Attributes:
        language: where nobody has chosen one.
        language_locked: everybody works in `language`.
        data_folder: of the data; empty for the usual place.
        data_locked: no other folder can be named on the command line.
        idle_minutes: the window locks itself after so many at the most; 0 where nothing was decided.
        pin: whether anybody signs in by PIN at this computer.
        second_place: of the backups; empty where the administrator of the station chooses it.
        station_url: where the station's database lies; the role and its password stay the counter's own.
        root_certificate: the file of the authority of the server's certificate, or `system`; empty for the counter's.
    """

    language: Language | None = None
    language_locked: bool = False
    data_folder: str = ""
    data_locked: bool = False
    idle_minutes: int = 0
    pin: bool = True
    second_place: str = ""
    station_url: str = ""
    root_certificate: str = ""

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages that can be chosen."""
        return (self.language,) if self.language_locked and self.language is not None else tuple(Language)

    def capped(self, rules: SignInRules) -> SignInRules:
        """Return what a station has set, where that is not laxer than what was decided for this computer."""
        minutes = min(rules.idle_minutes, self.idle_minutes or rules.idle_minutes)
        return SignInRules(minutes, rules.pin_hours if self.pin else 0)


def read_policy(toml: bytes) -> Policy:
    """Read a policy file.

    Raises:
        PolicyWrong: it is no TOML, or a key is unknown or has no possible value.
    """
    try:
        tables = tomllib.loads(toml.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise PolicyWrong from None
    values: dict[str, Any] = {}
    for name, table in tables.items():
        if not isinstance(table, Mapping):
            raise PolicyWrong(name)
        for key, value in table.items():
            place = f"{name}.{key}"
            if place not in _KEYS:
                raise PolicyWrong(place)
            field, read = _KEYS[place]
            try:
                values[field] = read(value)
            except ValueError:
                raise PolicyWrong(place) from None
    for lock, needs, place in _LOCKS:
        if values.get(lock) and not values.get(needs):
            raise PolicyWrong(place)
    return Policy(**values)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _language(value: object) -> Language:
    return Language(_text(value))


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST_IDLE_MINUTES:
        raise ValueError
    return value


_KEYS: dict[str, tuple[str, Callable[[object], object]]] = {
    "language.usual": ("language", _language),
    "language.locked": ("language_locked", _yes_or_no),
    "data.folder": ("data_folder", _text),
    "data.locked": ("data_locked", _yes_or_no),
    "sign_in.idle_minutes_at_most": ("idle_minutes", _minutes),
    "sign_in.pin": ("pin", _yes_or_no),
    "backups.second_place": ("second_place", _text),
    "station.url": ("station_url", _text),
    "station.root_certificate": ("root_certificate", _text),
}
_LOCKS = (("language_locked", "language", "language.locked"), ("data_locked", "data_folder", "data.locked"))
"""A lock, and what it locks: without that it would mean nothing."""
