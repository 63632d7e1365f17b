"""What a command said, field by field in words, and as it is kept; without secrets and without addresses."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain.clock import OSLO, wall_clock
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.services.countries import countries
from desktop.services.queries.journal_words import ADDRESS, errand_word, reason_word
from desktop.services.resource_files import resource_bytes
from desktop.services.wording import document, service, word
from desktop.storage.models import Case, Desk, Person, Staff

LEFT_OUT = "…"
"""Stands for what is not shown."""
SECRET = frozenset({"password", "password_hash", "pin", "pin_hash", "salt", "digest", "sha256"})
"""What nobody may read, or nobody can."""
HIDDEN = SECRET | ADDRESS
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_LONGEST = 240
_MOST_LISTED = 12


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of a command: what it is called, and what it says."""

    name: str
    says: str


def facts_of(
    connection: Connection, said: Mapping[str, Any], language: Language, known: frozenset[str] = frozenset()
) -> tuple[Fact, ...]:
    """Return what a command said, in words, as far as there are words for it; ids only where they lead to a name.

    Args:
        connection: an open transaction.
        said: the command.
        language: of the words.
        known: ids of which nothing is said, for they are named already.
    """
    names = _Names(connection, language)
    order = {field: at for at, field in enumerate(_words("field"))}
    seen: dict[Fact, None] = {}
    for field, value in _flat(dict(sorted(said.items(), key=lambda item: order.get(item[0], len(order))))):
        if isinstance(value, str) and value in known:
            continue
        label = _words("field").get(field, {}).get(language.value)
        text = LEFT_OUT if field in HIDDEN else names.say(field, value)
        if label and text:
            seen[Fact(label, text)] = None
    return tuple(seen)


def as_kept(said: Mapping[str, Any]) -> str:
    """Return a command as it is kept, as indented JSON; empty where retention has taken it away."""
    return json.dumps(_masked(said), ensure_ascii=False, indent=2) if said else ""


@cache
def _table() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    words: Mapping[str, Mapping[str, Mapping[str, str]]]
    words = tomllib.loads(resource_bytes("journal-fields.toml").decode("utf-8"))
    return words


def _words(group: str) -> Mapping[str, Mapping[str, str]]:
    return _table()[group]


def _masked(value: Any) -> Any:
    if isinstance(value, Mapping):
        # What was corrected names its field: an address is one of them.
        corrects_address = value.get("field") in HIDDEN
        return {
            name: LEFT_OUT
            if each and (name in HIDDEN or (corrects_address and name in ("before", "after")))
            else _masked(each)
            for name, each in value.items()
        }
    if isinstance(value, list):
        return [_masked(each) for each in value]
    return value


def _flat(said: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield each field with a plain value, those within others too; what was corrected is told in its own words."""
    for name, value in said.items():
        if value is None or value == "" or value == [] or name == "corrections":
            continue
        if isinstance(value, Mapping):
            yield from _flat(value)
        elif isinstance(value, list) and any(isinstance(each, Mapping) for each in value):
            for each in value[:_MOST_LISTED]:
                yield from _flat(each)
        else:
            yield name, value


class _Names:
    """Turns values into words."""

    def __init__(self, connection: Connection, language: Language) -> None:
        self._connection = connection
        self._language = language
        self._readers: Mapping[str, Callable[[str], str]] = {
            **dict.fromkeys(("desk_id", "to_desk", "desk_ids"), self._desk),
            **dict.fromkeys(("staff_id", "approved_by", "decided_by", "by"), self._staff),
            **dict.fromkeys(("person_id", "gone_id", "kept_id"), self._person),
            **dict.fromkeys(("case_id", "relative_case_id", "opened", "case_ids"), self._case),
            "application": self._errand,
            "service": self._service,
            "citizenship": self._country,
            "country": self._country,
            "document": self._document,
        }

    def say(self, field: str, value: Any) -> str:
        """Return a value in words; empty for an id that leads to nothing."""
        if isinstance(value, list):
            return ", ".join(filter(None, (self.say(field, each) for each in value[:_MOST_LISTED])))
        if isinstance(value, bool):
            return self._code("yes" if value else "no")
        if isinstance(value, int):
            return f"{wall_clock(value):%H:%M}" if field in ("start", "minute", "opens", "closes") else str(value)
        return self._text(field, str(value))

    def _text(self, field: str, text: str) -> str:
        reader = self._readers.get(field)
        if reader is not None:
            return reader(text)
        if field.endswith("_id"):
            return ""
        with suppress(ValueError):
            if _INSTANT.match(text):
                return f"{datetime.fromisoformat(text).astimezone(OSLO):%d.%m.%Y %H:%M:%S}"
            if _DAY.fullmatch(text):
                return f"{date.fromisoformat(text):%d.%m.%Y}"
        worded = reason_word(text, self._language)
        worded = self._code(text) if worded == text else worded
        return worded if len(worded) <= _LONGEST else worded[: _LONGEST - 1] + LEFT_OUT

    def _code(self, code: str) -> str:
        """Return a plain code in words; what is none stays as it is."""
        return _words("value").get(code, {}).get(self._language.value) or word(code, self._language)

    def _desk(self, desk_id: str) -> str:
        number = self._one(select(Desk.number).where(Desk.id == desk_id))
        return str(number) if number is not None else ""

    def _staff(self, staff_id: str) -> str:
        return str(self._one(select(Staff.name).where(Staff.id == staff_id)) or staff_id)

    def _person(self, person_id: str) -> str:
        return self._named(select(Person.family_name, Person.given_names).where(Person.id == person_id))

    def _case(self, case_id: str) -> str:
        whose = select(Person.family_name, Person.given_names, Case.application).join(Case, Case.person_id == Person.id)
        return self._named(whose.where(Case.id == case_id))

    def _named(self, query: Any) -> str:
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return ""
        name = display_name(row.family_name, row.given_names)
        return f"{name}, {self._errand(row.application)}" if "application" in row._fields else name

    def _one(self, query: Any) -> object:
        return self._connection.execute(query).scalar_one_or_none()

    def _errand(self, code: str) -> str:
        return errand_word(code, self._language)

    def _service(self, code: str) -> str:
        with suppress(LookupError, ValueError):
            return service(code, self._language)
        return code

    def _country(self, code: str) -> str:
        with suppress(LookupError, ValueError):
            return countries().name(code, self._language)
        return code

    def _document(self, code: str) -> str:
        with suppress(LookupError, ValueError):
            return document(code).name.into(self._language)
        return code
