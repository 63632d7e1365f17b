"""The rows that belong to cases and people, found along the table of `resources/retention.toml`, and their removal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Table, delete, select, tuple_

from desktop.domain.retention import Link, RetentionTable, read_retention_table
from desktop.services.resource_files import resource_bytes
from desktop.storage.models import Base

AT_ONCE = 300
"""How many keys one statement names."""

Key = tuple[object, ...]
T = TypeVar("T")


@cache
def retention_table() -> RetentionTable:
    """Return what each table says about people, and how its rows leave."""
    return read_retention_table(resource_bytes("retention.toml"))


@dataclass(slots=True)
class Found:
    """Rows that are to leave: by table and key, the root (a case, a person, a row of its own) that each belongs to."""

    rows: dict[str, dict[Key, str]] = field(default_factory=dict)

    def of(self, name: str) -> dict[Key, str]:
        """Return those of a table."""
        return self.rows.setdefault(name, {})

    def count(self, name: str) -> int:
        """Return how many rows of a table there are."""
        return len(self.rows.get(name, {}))

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows of each table there are."""
        return {name: len(rows) for name, rows in self.rows.items()}

    @property
    def total(self) -> int:
        """Return how many rows there are."""
        return sum(self.counts.values())

    def without(self, other: "Found") -> "Found":
        """Return those that are not among others."""
        left: dict[str, dict[Key, str]] = {}
        for name, rows in self.rows.items():
            known = other.rows.get(name, {})
            left[name] = {key: root for key, root in rows.items() if key not in known}
        return Found(left)


def belonging(connection: Connection, name: str, roots: Iterable[str]) -> Found:
    """Return rows of a table by their keys, and everything that belongs to them."""
    found = Found()
    found.of(name).update({(root,): root for root in roots})
    waiting = [name]
    while waiting:
        parent = waiting.pop()
        for child, link in _children(parent):
            known = found.of(child)
            pointing = _pointing(connection, child, link, found.of(parent))
            if new := {key: root for key, root in pointing if key not in known}:
                known.update(new)
                waiting.append(child)
    return found


def built_on(connection: Connection, found: Found) -> frozenset[str]:
    """Return the roots to whose rows a row points that is not to leave with them."""
    roots: set[str] = set()
    for parent, rows in found.rows.items():
        if not rows:
            continue
        for table in Base.metadata.sorted_tables:
            leaving = found.rows.get(table.name, {})
            for column in table.columns:
                if any(reference.column.table.name == parent for reference in column.foreign_keys):
                    pointing = _rows_with(connection, table, column, {key[0]: root for key, root in rows.items()})
                    roots.update(root for key, root in pointing if key not in leaving)
    return frozenset(roots)


def remove(connection: Connection, found: Found) -> None:
    """Delete rows, those that point to others first."""
    for table in reversed(Base.metadata.sorted_tables):
        keys = list(found.rows.get(table.name, {}))
        for portion in _portions(keys):
            connection.execute(delete(table).where(_among(table, portion)))


@cache
def _children(parent: str) -> tuple[tuple[str, Link], ...]:
    """Return the tables whose rows belong to those of a table, and by which column."""
    return tuple(
        (name, link)
        for name, use in retention_table().tables.items()
        for link in use.links
        if _target(name, link) == parent
    )


def _target(name: str, link: Link) -> str:
    if link.table:
        return link.table
    (reference,) = Base.metadata.tables[name].columns[link.column].foreign_keys
    return reference.column.table.name


def _pointing(connection: Connection, name: str, link: Link, parents: Mapping[Key, str]) -> Iterator[tuple[Key, str]]:
    table = Base.metadata.tables[name]
    only = () if link.only is None else (table.columns[link.only[0]] == link.only[1],)
    roots = {key[0]: root for key, root in parents.items()}
    yield from _rows_with(connection, table, table.columns[link.column], roots, *only)


def _rows_with(
    connection: Connection,
    table: Table,
    column: ColumnElement[object],
    roots: Mapping[object, str],
    *only: ColumnElement[bool],
) -> Iterator[tuple[Key, str]]:
    """Return the keys of the rows that have one of some values in a column, each with the root of that value."""
    keys = tuple(table.primary_key.columns)
    for portion in _portions(list(roots)):
        query = select(column, *(key.label(f"key_{at}") for at, key in enumerate(keys)))
        for row in connection.execute(query.where(column.in_(portion), *only)):
            yield tuple(row[1:]), roots[row[0]]


def _portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for begins in range(0, len(values), AT_ONCE):
        yield values[begins : begins + AT_ONCE]


def _among(table: Table, keys: Sequence[Key]) -> ColumnElement[bool]:
    columns = tuple(table.primary_key.columns)
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_(keys)
