"""The records as tables: one file for each kind, columns named by the path of the key, the names in the first row."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from io import TextIOWrapper
from types import NoneType
from typing import Any, BinaryIO, TextIO, get_args, get_type_hints

import msgspec

from desktop.domain.exchange_words import BadFile, BadLine, FileFault, LineFault
from desktop.exchange.decoding import LONGEST_LINE, checked, fault_of, refuse_control_characters
from desktop.exchange.records import AppointmentLine, CaseLine, Line

_DELIMITERS = ";\t,"
_LETTERS = "surrogateescape"

Row = tuple[int, bytes, Line | None, BadLine | None, int]
"""Number, bytes, record, reason, and how many bytes have been read."""


def columns(record: type[msgspec.Struct], path: str = "") -> Mapping[str, bool]:
    """Return the columns of a kind of record by their paths, and whether each must be there."""
    found: dict[str, bool] = {}
    hints = get_type_hints(record)
    for field in msgspec.structs.fields(record):
        inner = _part(hints[field.name])
        if inner is None:
            found[path + field.name] = field.required
        else:
            parts = columns(inner, f"{path}{field.name}.")
            found.update({name: needed and field.required for name, needed in parts.items()})
    return found


def read_head(first: bytes) -> type[CaseLine | AppointmentLine]:
    """Return which kind of record a table holds, from its first row.

    Raises:
        BadFile: `no-header`, it is no table of ours; `bad-columns`, one is missing or nobody knows it.
    """
    return _head(first)[0]


def rows(lines: Iterable[bytes]) -> Iterator[Row]:
    """Yield the rows of a table, each with its record or the reason why there is none.

    Raises:
        BadFile: as for `read_head`.
    """
    feed = _Feed(lines)
    kind, names, delimiter = _head(feed.first())
    reader = csv.reader(feed, delimiter=delimiter)
    feed.taken()
    while True:
        begins = feed.number + 1
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield begins, feed.taken(), None, BadLine(LineFault.LINE_TOO_LONG), feed.end
            continue
        raw = feed.taken()
        if not any(value.strip() for value in values):
            continue
        try:
            line, fault = _record(kind, names, values, raw), None
        except BadLine as bad:
            line, fault = None, bad
        yield begins, raw, line, fault, feed.end


def write_rows(file: TextIO, kind: type[CaseLine | AppointmentLine], records: Iterable[Line]) -> int:
    """Write a table with its first row, and return how many records it has; what is not known is an empty cell."""
    names = tuple(columns(kind))
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(names)
    count = 0
    for count, record in enumerate(records, start=1):  # noqa: B007 - the count is what is asked for
        plain = msgspec.to_builtins(record)
        writer.writerow([_cell(plain, name) for name in names])
    return count


def write_table(file: BinaryIO, kind: type[CaseLine | AppointmentLine], records: Iterable[Line]) -> int:
    """Write a table in UTF-8 into a file that is open for bytes, and return how many records it has."""
    text = TextIOWrapper(file, encoding="utf-8", newline="")
    try:
        return write_rows(text, kind, records)
    finally:
        text.detach()  # flushes, and leaves the file open


class _Feed:
    """Hands lines to the reader of the table, and remembers the bytes of the row that is being read."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = iter(lines)
        self._held: list[bytes] = []
        self.number = 0
        self.end = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        raw = next(self._lines)
        self.number += 1
        self.end += len(raw)
        if sum(map(len, self._held)) <= LONGEST_LINE:
            self._held.append(raw)
        return raw.decode("utf-8", _LETTERS)

    def first(self) -> bytes:
        """Return the row of names: the first line that is not empty."""
        for text in self:
            if text.strip():
                return text.encode("utf-8", _LETTERS)
        return b""

    def taken(self) -> bytes:
        """Return the bytes of the row that has just been read."""
        raw = b"".join(self._held)
        self._held = []
        return raw.rstrip(b"\r\n")


def _head(first: bytes) -> tuple[type[CaseLine | AppointmentLine], list[str], str]:
    try:
        text = first.decode("utf-8-sig").strip("\r\n")
    except UnicodeDecodeError:
        raise BadFile(FileFault.NO_HEADER) from None
    delimiter = max(_DELIMITERS, key=text.count)
    try:
        names = [name.strip() for name in next(csv.reader([text], delimiter=delimiter), [])]
    except csv.Error:  # a line end within the line, or a name longer than any
        raise BadFile(FileFault.NO_HEADER) from None
    kind: type[CaseLine | AppointmentLine]
    if "person.family_name" in names:
        kind = CaseLine
    elif "starts" in names:
        kind = AppointmentLine
    else:
        raise BadFile(FileFault.NO_HEADER)
    known = columns(kind)
    for name in names:
        if (name not in known and name != "kind") or names.count(name) > 1:
            raise BadFile(FileFault.BAD_COLUMNS, name[:80])
    for name, needed in known.items():
        if needed and name not in names:
            raise BadFile(FileFault.BAD_COLUMNS, name)
    return kind, names, delimiter


def _record(kind: type[CaseLine | AppointmentLine], names: list[str], values: list[str], raw: bytes) -> Line:
    try:
        raw.decode()
    except UnicodeDecodeError:
        raise BadLine(LineFault.NOT_UTF8) from None
    if len(values) > len(names):
        raise BadLine(LineFault.UNKNOWN_KEY)
    plain: dict[str, Any] = {}
    for name, value in zip(names, values + [""] * (len(names) - len(values)), strict=True):
        if name == "kind":
            if value not in ("", _TAGS[kind]):
                raise BadLine(LineFault.UNKNOWN_KIND, "kind")
            continue
        _put(plain, name.split("."), _FORMS[kind][name](name, value))
    parts = _without_empty_parts(plain)
    refuse_control_characters(parts)
    try:
        return checked(msgspec.convert(parts, kind, strict=True, str_keys=True))
    except msgspec.ValidationError as error:
        raise fault_of(error) from None


def _put(plain: dict[str, Any], path: list[str], value: object) -> None:
    for part in path[:-1]:
        plain = plain.setdefault(part, {})
    plain[path[-1]] = value


def _without_empty_parts(plain: dict[str, Any]) -> dict[str, Any]:
    """Let a part of which nothing is known be None, where it is not the person."""
    return {name: _inner(value) if isinstance(value, dict) else value for name, value in plain.items()}


def _inner(part: dict[str, Any]) -> object:
    known = any(value not in (None, "") for value in _leaves(part))
    return _without_empty_parts(part) if known else None


def _leaves(plain: Mapping[str, Any]) -> Iterator[object]:
    for value in plain.values():
        if isinstance(value, dict):
            yield from _leaves(value)
        else:
            yield value


def _cell(plain: Mapping[str, Any], path: str) -> str:
    value: Any = plain
    for part in path.split("."):
        value = value.get(part) if value is not None else None
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _part(hint: Any) -> type[msgspec.Struct] | None:
    """Return the record that a field holds, or None where it holds a plain value."""
    choices = get_args(hint) or (hint,)
    return next((one for one in choices if isinstance(one, type) and issubclass(one, msgspec.Struct)), None)


def _text(_: str, value: str) -> object:
    return value


def _text_or_none(_: str, value: str) -> object:
    return value or None


def _number(key: str, value: str) -> object:
    if not value.strip():
        return None
    try:
        return int(value)
    except ValueError:
        raise BadLine(LineFault.WRONG_TYPE, key) from None


def _flag(key: str, value: str) -> object:
    if value not in _FLAGS:
        raise BadLine(LineFault.WRONG_TYPE, key)
    return _FLAGS[value]


_FLAGS = {"": None, "true": True, "false": False}


def _form(hint: Any) -> Any:
    choices = get_args(hint) or (hint,)
    if bool in choices:
        return _flag
    if int in choices:
        return _number
    nullable = NoneType in choices
    dated = any(one in (date, datetime) or (isinstance(one, type) and issubclass(one, StrEnum)) for one in choices)
    return _text_or_none if nullable or dated else _text


def _forms(record: type[msgspec.Struct], path: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, hint in get_type_hints(record).items():
        inner = _part(hint)
        if inner is None:
            found[path + name] = _form(hint)
        else:
            found.update(_forms(inner, f"{path}{name}."))
    return found


_FORMS = {kind: _forms(kind) for kind in (CaseLine, AppointmentLine)}
_TAGS = {CaseLine: "case", AppointmentLine: "appointment"}
