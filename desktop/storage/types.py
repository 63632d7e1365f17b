"""Column types and constraints that mean the same on SQLite and on PostgreSQL."""

import json
import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement
from sqlalchemy.types import Boolean, TypeDecorator

LINE_FEED = "\n"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class BadText(ValueError):
    """A text holds control characters or is too long for its column; the text itself is not repeated."""


class Line(TypeDecorator[str]):
    """One line of text without control characters."""

    impl = String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self._length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Refuse what no form should have let through.

        Raises:
            BadText: there is a control character in it, or it is longer than the column.
        """
        if value is not None and (has_control_characters(value) or len(value) > self._length):
            raise BadText("control characters or too long")
        return value


class Note(TypeDecorator[str]):
    """Text of several lines: line feeds, but no other control characters."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Refuse what no form should have let through.

        Raises:
            BadText: there is a control character other than a line feed in it.
        """
        if value is not None and has_control_characters(value.replace(LINE_FEED, "")):
            raise BadText("control characters")
        return value


class Instant(TypeDecorator[datetime]):
    """An instant in UTC: ISO 8601 text that sorts by time on SQLite, `timestamptz` on PostgreSQL."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Choose the column type of the database."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(27))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """Turn an aware datetime into what the database keeps.

        Raises:
            ValueError: the datetime has no zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: datetime | str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn what the database kept into an aware datetime, UTC."""
        if value is None:
            return None
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return value.astimezone(UTC)


class CanonicalJson(TypeDecorator[Any]):
    """JSON kept as text, keys sorted, so that the same data is the same text everywhere."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the value as canonical JSON."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read the JSON back."""
        return None if value is None else json.loads(value)


def has_control_characters(text: str) -> bool:
    """Tell whether there is a C0 or C1 control character in a text."""
    return _CONTROL.search(text) is not None


class Clean(ColumnElement[bool]):
    """The condition that a column holds no C0 control characters (line feeds allowed on request)."""

    inherit_cache = False
    type = Boolean()

    def __init__(self, column: str, *, line_feeds: bool = False) -> None:
        self.column = column
        self.line_feeds = line_feeds


@compiles(Clean, "sqlite")
def _clean_on_sqlite(element: Clean, compiler: SQLCompiler, **_: object) -> str:
    column = compiler.preparer.quote(element.column)
    ranges = ((1, 9), (11, 31)) if element.line_feeds else ((1, 31),)
    pattern = " || ".join(f"char({low}) || '-' || char({high})" for low, high in ranges)
    return f"{column} NOT GLOB '*[' || {pattern} || char(127) || ']*'"


@compiles(Clean)
def _clean_elsewhere(element: Clean, compiler: SQLCompiler, **_: object) -> str:
    column = compiler.preparer.quote(element.column)
    ranges = r"\x01-\x09\x0b-\x1f\x7f" if element.line_feeds else r"\x01-\x1f\x7f"
    return f"{column} !~ '[{ranges}]'"
