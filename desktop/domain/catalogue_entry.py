"""A table of the catalogue: reads its values with their types and says where one is wrong."""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import TypeVar

from desktop.domain.catalogue_source import CatalogueError, Fault, Path, Source, paths
from desktop.domain.languages import Language, Text

CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
DATE_LIKE = re.compile(r"\d{4}-\d{2}-\d{2}")

C = TypeVar("C", bound=Enum)
T = TypeVar("T")


class Entry:
    """A table of the catalogue.

    A station's values may lie over the shipped ones; each still knows the file and the line where it stands.
    """

    def __init__(self, source: Source, path: Path, values: Mapping[str, object]) -> None:
        self._at = (source, path)
        self._values = dict(values)
        self._places = {inner: (source, path + inner) for inner in paths(values)}

    @property
    def own(self) -> bool:
        """Tell whether the entry is the station's alone and not a shipped one."""
        return self._at[0].own

    def overlay(self, other: "Entry") -> None:
        """Put another entry's values over this one's, one by one; a text can be replaced in one language alone."""
        for key, value in other._values.items():  # noqa: SLF001 - the same class
            mine = self._values.get(key)
            self._values[key] = {**mine, **value} if isinstance(mine, dict) and isinstance(value, dict) else value
        self._places.update(other._places)  # noqa: SLF001 - the same class

    def fault(self, code: Fault, detail: str, *path: str | int, word: str = "") -> CatalogueError:
        """Return the error about a value of this entry, or about the entry itself where no path is given."""
        inner = next((path[:length] for length in range(len(path), 0, -1) if path[:length] in self._places), None)
        source, place = self._at if inner is None else self._places[inner]
        name = self._values.get("code")
        about = f"“{name}”: " if isinstance(name, str) and name else ""
        return CatalogueError(source.file, source.line(place, word), code, about + detail)

    def expect(self, *required: str, optional: Collection[str] = ()) -> None:
        """Check that the keys are those that must be there and at most some of those that may.

        Raises:
            CatalogueError: a key is unknown, or one is missing.
        """
        for key in self._values:
            if key not in required and key not in optional:
                raise self.fault(
                    Fault.UNKNOWN_KEY,
                    f"the key “{key}” is not known here; known are {', '.join([*required, *optional])}",
                    key,
                )
        for key in required:
            if key not in self._values:
                raise self.fault(Fault.MISSING_KEY, f"the key “{key}” is missing")

    def identity(self, keys: Collection[str]) -> tuple[str, ...]:
        """Return what tells the entry apart from the others of its list.

        Raises:
            CatalogueError: one of the keys is missing.
        """
        for key in keys:
            if key not in self._values:
                raise self.fault(Fault.MISSING_KEY, f"the key “{key}” is missing")
        return tuple(str(self._values[key]) for key in keys)

    def has(self, key: str) -> bool:
        """Tell whether a key is there."""
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text of one line. Only a key with a default may be left out, and only such a one may be empty."""
        if default is not None and key not in self._values:
            return default
        value = self._typed(key, str, "a text in quotation marks")
        if default is None and not value.strip():
            raise self.fault(Fault.WRONG_VALUE, f"“{key}” is empty", key)
        if not value.isprintable():
            raise self.fault(Fault.WRONG_VALUE, f"“{key}” must be one line without control characters", key)
        return value

    def code(self, key: str = "code") -> str:
        """Return a code: up to forty letters a to z, digits and hyphens."""
        value = self.text(key)
        if not CODE.fullmatch(value):
            raise self.fault(
                Fault.WRONG_VALUE, f"“{key}” must be a code of up to 40 letters a–z, digits and hyphens", key
            )
        return value

    def reference(self, key: str, known: Collection[str], what: str, default: str | None = None) -> str:
        """Return a code that must be defined elsewhere; an empty one where there is a default."""
        value = self.text(key, default)
        if value not in known and not (default is not None and not value):
            raise self.fault(Fault.UNDEFINED_CODE, f"“{key}” names the {what} “{value}”, which is not defined", key)
        return value

    def references(self, key: str, known: Collection[str], what: str) -> tuple[str, ...]:
        """Return a list of codes that must be defined elsewhere, each once."""
        values = self.texts(key)
        for number, value in enumerate(values):
            if value not in known:
                raise self.fault(
                    Fault.UNDEFINED_CODE, f"“{key}” names the {what} “{value}”, which is not defined", key, word=value
                )
            if value in values[:number]:
                raise self.fault(Fault.DUPLICATE_CODE, f"“{key}” names the {what} “{value}” twice", key, word=value)
        return values

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self._typed(key, list, "a list")
        if not all(isinstance(value, str) and value for value in values):
            raise self.fault(Fault.WRONG_TYPE, f"“{key}” must be a list of texts in quotation marks", key)
        return tuple(values)

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """Return a whole number between two others, both included."""
        if default is not None and key not in self._values:
            return default
        value = self._typed(key, int, "a whole number")
        if not low <= value <= high:
            raise self.fault(Fault.WRONG_VALUE, f"“{key}” must be between {low} and {high}, not {value}", key)
        return value

    def five_minutes(self, key: str, low: int, high: int) -> int:
        """Return a number of minutes, a multiple of five."""
        value = self.whole(key, low, high)
        if value % 5:
            raise self.fault(Fault.NOT_FIVE_MINUTES, f"“{key}” must be a multiple of five minutes, not {value}", key)
        return value

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """Return true or false."""
        if default is not None and key not in self._values:
            return default
        return self._typed(key, bool, "true or false")

    def day(self, key: str) -> date:
        """Return a date."""
        value = self._values[key]
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if isinstance(value, str) and DATE_LIKE.fullmatch(value) and not _is_date(value):
            raise self.fault(Fault.IMPOSSIBLE_DATE, f"“{key}” is {value}, a date that does not exist", key)
        raise self.fault(Fault.WRONG_TYPE, f"“{key}” must be a date like 2026-11-21, without quotation marks", key)

    def days(self, first: str, last: str) -> tuple[date, date | None]:
        """Return a span of days, both ends included; the last one may be left open."""
        start = self.day(first)
        end = self.day(last) if last in self._values else None
        if end is not None and end < start:
            raise self.fault(Fault.IMPOSSIBLE_DATE, f"“{last}” is {end}, before “{first}”, {start}", last)
        return start, end

    def clock(self, key: str) -> time:
        """Return a wall-clock time on a multiple of five minutes."""
        value = self._typed(key, time, "a time like 09:00:00, without quotation marks")
        if value.minute % 5 or value.second or value.microsecond:
            raise self.fault(Fault.NOT_FIVE_MINUTES, f"“{key}” must be a multiple of five minutes, not {value}", key)
        return value

    def choice(self, key: str, choices: type[C], default: C | None = None) -> C:
        """Return a member of an enumeration, named by its value or, where that is a number, by its small name."""
        if default is not None and key not in self._values:
            return default
        return self._member(self.text(key), choices, key)

    def choices(self, key: str, choices: type[C]) -> tuple[C, ...]:
        """Return a list of members of an enumeration."""
        return tuple(self._member(value, choices, key) for value in self.texts(key))

    def words(self, key: str) -> Text:
        """Return a text in each language.

        Raises:
            CatalogueError: a language is missing, empty or unknown.
        """
        value = self._typed(key, dict, "a text in each language, such as “name.nb”")
        for language in value:
            if language not in list(Language):
                raise self.fault(
                    Fault.UNKNOWN_KEY,
                    f"“{key}.{language}” is no language of the counter; known are nb, nn and en",
                    key,
                    language,
                )
        for language in Language:
            wording = value.get(language.value)
            if wording is None:
                raise self.fault(Fault.MISSING_LANGUAGE, f"“{key}.{language}” is missing", key)
            if not isinstance(wording, str):
                raise self.fault(
                    Fault.WRONG_TYPE, f"“{key}.{language}” must be a text in quotation marks", key, language.value
                )
            if not wording.strip():
                raise self.fault(Fault.MISSING_LANGUAGE, f"“{key}.{language}” is empty", key, language.value)
        return Text(**value)

    def children(self, key: str) -> list["Entry"]:
        """Return the tables of a list of tables, none where the key is missing."""
        if key not in self._values:
            return []
        values = self._typed(key, list, "a list of tables")
        source, path = self._places[(key,)]
        if not all(isinstance(value, dict) for value in values):
            raise self.fault(Fault.WRONG_TYPE, f"“{key}” must be a list of tables", key)
        return [Entry(source, (*path, number), value) for number, value in enumerate(values)]

    def _typed(self, key: str, kind: type[T], meaning: str) -> T:
        value = self._values[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(Fault.WRONG_TYPE, f"“{key}” must be {meaning}", key)
        return value

    def _member(self, value: str, choices: type[C], key: str) -> C:
        named = {member.value if isinstance(member.value, str) else member.name.lower(): member for member in choices}
        if value not in named:
            raise self.fault(
                Fault.UNDEFINED_CODE, f"“{key}” is “{value}”; known are {', '.join(named)}", key, word=value
            )
        return named[value]


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
