"""The text behind the catalogue: tables that know in which file and on which line each of their values stands.

`tomllib` says where a file stops being TOML, but not where a value stands that makes no sense. The index of lines is
built only when there is something to complain about, by letting `tomllib` read the file again, statement by statement.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum

Path = tuple[str | int, ...]
"""The way to a value in a file: names of keys and numbers in lists."""

WHERE_TOML_STOPS = re.compile(r"\(at line (\d+), column \d+\)")


class Fault(StrEnum):
    """What can be wrong with the catalogue's data."""

    NOT_UTF8 = "not-utf8"
    NOT_TOML = "not-toml"
    MISSING_FILE = "missing-file"
    UNKNOWN_FILE = "unknown-file"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    MISSING_LANGUAGE = "missing-language"
    WRONG_TYPE = "wrong-type"
    WRONG_VALUE = "wrong-value"
    IMPOSSIBLE_DATE = "impossible-date"
    UNDEFINED_CODE = "undefined-code"
    DUPLICATE_CODE = "duplicate-code"
    OVERLAP = "overlap"
    NOT_FIVE_MINUTES = "not-five-minutes"


class CatalogueError(Exception):
    """The catalogue's data is wrong; its text is one sentence with file and line.

    Attributes:
        file: as it was named to the reader; a station's own file is called `overrides/…`.
        line: counted from 1.
        code: the kind of fault.
        detail: the sentence without the place.
    """

    def __init__(self, file: str, line: int, code: Fault, detail: str) -> None:
        super().__init__(f"{file}, line {line}: {detail}.")
        self.file = file
        self.line = line
        self.code = code
        self.detail = detail


class Source:
    """One file of the catalogue, parsed.

    Attributes:
        own: whether it is the station's own and not the shipped one.
    """

    def __init__(self, file: str, raw: bytes, *, own: bool = False) -> None:
        """Parse a file.

        Raises:
            CatalogueError: it is not UTF-8 or not TOML.
        """
        self.file = file
        self.own = own
        try:
            self.text = raw.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            raise CatalogueError(
                file, line, Fault.NOT_UTF8, "the text is not UTF-8; save the file in that encoding"
            ) from error
        try:
            self.data: dict[str, object] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise self._not_toml(str(error)) from error
        except (ValueError, RecursionError) as error:
            said = "it has a number too long or lists too deep to read"
            raise CatalogueError(file, 1, Fault.NOT_TOML, said) from error
        self._index: dict[Path, tuple[int, int]] | None = None

    def line(self, path: Path, word: str = "") -> int:
        """Return the line of a value, of its table where there is no such value, or of a word within the value."""
        if self._index is None:
            self._index = _index(self.text)
        known = next((path[:length] for length in range(len(path), 0, -1) if path[:length] in self._index), ())
        first, last = self._index.get(known, (1, 1))
        if word:
            lines = self.text.split("\n")[first - 1 : last]
            return next((first + offset for offset, line in enumerate(lines) if f'"{word}"' in line), first)
        return first

    def _not_toml(self, message: str) -> CatalogueError:
        stop = WHERE_TOML_STOPS.search(message)
        line = int(stop[1]) if stop else len(self.text.rstrip("\n").split("\n"))
        reason = message.split(" (at ", maxsplit=1)[0]
        if reason.startswith("Invalid date"):
            return CatalogueError(self.file, line, Fault.IMPOSSIBLE_DATE, "this date or time does not exist")
        return CatalogueError(
            self.file, line, Fault.NOT_TOML, f"this is not valid TOML: {reason[:1].lower()}{reason[1:]}"
        )


def paths(values: Mapping[str, object], above: Path = ()) -> Iterator[Path]:
    """Yield the way to each value of a table and to each table within it."""
    for key, value in values.items():
        yield (*above, key)
        if isinstance(value, dict):
            yield from paths(value, (*above, key))


def _index(text: str) -> dict[Path, tuple[int, int]]:
    """Return the first and last line of each value and table; the text is known to be TOML."""
    lines = text.split("\n")
    index: dict[Path, tuple[int, int]] = {}
    lists: dict[Path, int] = {}
    table: Path = ()
    number = 0
    while number < len(lines):
        start = number
        number += 1
        if not lines[start].strip() or lines[start].lstrip().startswith("#"):
            continue
        statement, number = _statement(lines, start)
        if lines[start].lstrip().startswith("["):
            table = _table(statement, lists)
            for length in range(1, len(table) + 1):
                index.setdefault(table[:length], (start + 1, start + 1))
            continue
        for path in paths(statement):
            index.setdefault(table + path, (start + 1, number))
    return index


def _statement(lines: list[str], start: int) -> tuple[dict[str, object], int]:
    """Return the statement that begins on a line, the shortest run that is TOML by itself, and the line behind it."""
    for end in range(start + 1, len(lines)):
        try:
            return tomllib.loads("\n".join(lines[start:end])), end
        except tomllib.TOMLDecodeError:
            continue
    return tomllib.loads("\n".join(lines[start:])), len(lines)


def _table(header: dict[str, object], lists: dict[Path, int]) -> Path:
    """Return the way to the table that a header opens; `lists` counts the tables of each list so far."""
    path: Path = ()
    node: object = header
    while isinstance(node, dict) and node:
        key, node = next(iter(node.items()))
        path = (*path, key)
        if isinstance(node, list):
            lists[path] = lists.get(path, -1) + 1
            node = node[0]
            path = (*path, lists[path])
        elif path in lists:
            path = (*path, lists[path])
    return path
