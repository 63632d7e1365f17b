"""Bring a counter's rows up to the station's: what was changed there, and what the counter has changed by itself."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Delete,
    Insert,
    Row,
    Select,
    Table,
    any_,
    bindparam,
    delete,
    func,
    insert,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql.dml import ReturningDelete

from desktop.domain.changes import Changes, Touched
from desktop.station.messages import Key, Pulled, TableRows
from desktop.station.touched import TOUCHED
from desktop.storage.models import Case, ChangedRow, table
from desktop.storage.row_log import shared_tables
from desktop.storage.search_refresh import refresh

AT_ONCE = 400
"""How many keys one statement names."""

_CHANGED = table(ChangedRow)
_CHANGED_HERE = select(_CHANGED.c.table_name, _CHANGED.c.key)
_CHANGED_SINCE = _CHANGED_HERE.where(_CHANGED.c.position.between(bindparam("first"), bindparam("last")))
"""Both ends are named: without counts PostgreSQL takes a range with one end for a third of the table, and reads all."""
_FORGET = delete(_CHANGED)
_LEADS_TO = {"person": "id", "case_file": "person_id", "appointment": "case_id", "issued_paper": "case_id"}
"""Tables whose rows somebody is found by, and the column by which they lead to the person or to the person's case."""


def changed_here(connection: Connection) -> dict[str, tuple[Key, ...]]:
    """Return the keys of the rows that a counter has changed by itself since it was last equal to the station."""
    return _by_table(connection.execute(_CHANGED_HERE))


def pull(connection: Connection, since: int, position: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
    """Return what is different since a position, and what the counter has changed by itself, as the station has it.

    Args:
        connection: an open transaction at the station that sees one state of it.
        since: the position at which the counter's rows were last equal.
        position: the station's position in this transaction.
        own: the keys of the rows that the counter has changed by itself.
    """
    changed = _by_table(connection.execute(_CHANGED_SINCE, {"first": since + 1, "last": position}))
    tables: dict[str, TableRows] = {}
    for one in shared_tables():
        keys = tuple(dict.fromkeys((*changed.get(one.name, ()), *own.get(one.name, ()))))
        if keys:
            tables[one.name] = TableRows(keys, tuple(_rows(connection, one, keys)))
    return Pulled(since, position, tables)


def put(connection: Connection, pulled: Pulled) -> Changes:
    """Make the counter's rows those of the station, and return what changed.

    All keys are emptied before any is written, so that what moved to another place (a seat, a unique number) never
    stands in its own way; the constraints that point from table to table are looked at when the transaction ends.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    led_to: dict[str, set[str]] = {"id": set(), "person_id": set(), "case_id": set()}
    for one in reversed(shared_tables()):
        if change := pulled.tables.get(one.name):
            gone = _delete(connection, one, change.keys)
            if column := _LEADS_TO.get(one.name):
                led_to[column].update(gone, (str(row[column]) for row in change.rows))
    for one in shared_tables():
        if (change := pulled.tables.get(one.name)) and change.rows:
            connection.execute(_adding(one), list(change.rows))
    people = led_to["id"] | led_to["person_id"] | _people_of(connection, sorted(led_to["case_id"]))
    refresh(connection, sorted(people))
    connection.execute(_FORGET)
    touched = Touched.NOTHING
    for name in pulled.tables:
        touched |= TOUCHED.get(name, Touched.NOTHING)
    return Changes(touched)


def _by_table(noted: Iterable[Row[str, str]]) -> dict[str, tuple[Key, ...]]:
    known = {one.name: one for one in shared_tables()}
    found: dict[str, list[Key]] = {}
    for name, key in noted:
        if name in known:
            found.setdefault(name, []).append(read_key(known[name], key))
    return {name: tuple(keys) for name, keys in found.items()}


def read_key(one: Table, text: str) -> Key:
    """Return the key that a row of `changed_row` names; JSON has its dates as text."""
    return tuple(
        date.fromisoformat(value) if column.type.python_type is date else value
        for column, value in zip(one.primary_key.columns, json.loads(text), strict=True)
    )


def _portions(keys: Sequence[Key]) -> Iterator[Sequence[Key]]:
    for begins in range(0, len(keys), AT_ONCE):
        yield keys[begins : begins + AT_ONCE]


def _rows(connection: Connection, one: Table, keys: Sequence[Key]) -> Iterator[dict[str, object]]:
    for portion in _portions(keys):
        lists = (list(values) for values in zip(*portion, strict=True))
        names = (column.name for column in one.primary_key.columns)
        wanted = dict(zip(names, lists, strict=True))
        yield from (dict(row) for row in connection.execute(_reading(one), wanted).mappings())


def _delete(connection: Connection, one: Table, keys: Sequence[Key]) -> Iterable[str]:
    """Delete rows, and return whom or which cases they led to."""
    if one.name not in _LEADS_TO:
        names = [column.name for column in one.primary_key.columns]
        connection.execute(_deleting(one), [dict(zip(names, key, strict=True)) for key in keys])
        return ()
    gone: list[str] = []
    for portion in _portions(keys):
        gone += connection.execute(_deleting_leading(one), {"keys": [key[0] for key in portion]}).scalars()
    return gone


def _people_of(connection: Connection, cases: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for begins in range(0, len(cases), AT_ONCE):
        found.update(connection.execute(_PEOPLE_OF, {"keys": cases[begins : begins + AT_ONCE]}).scalars())
    return found


# Each is asked at every round and for every table, and putting them together takes longer than asking them.


@cache
def _reading(one: Table) -> Select[*tuple[Any, ...]]:
    """Read rows at the station; one text for any number of keys, so that PostgreSQL need not plan it each time."""
    columns = tuple(one.primary_key.columns)
    lists: list[BindParameter[Any]] = [bindparam(column.name, type_=ARRAY(column.type)) for column in columns]
    if len(columns) == 1:
        return select(one).where(columns[0] == any_(lists[0]))
    wanted = func.unnest(*lists).table_valued(*(column.name for column in columns)).render_derived()
    return select(one).where(tuple_(*columns).in_(select(*wanted.c)))


@cache
def _adding(one: Table) -> Insert:
    return insert(one)


@cache
def _deleting(one: Table) -> Delete:
    return delete(one).where(*(column == bindparam(column.name) for column in one.primary_key.columns))


@cache
def _deleting_leading(one: Table) -> ReturningDelete[*tuple[Any, ...]]:
    (key,) = one.primary_key.columns
    return delete(one).where(key.in_(bindparam("keys", expanding=True))).returning(one.c[_LEADS_TO[one.name]])


_PEOPLE_OF = select(Case.person_id).where(Case.id.in_(bindparam("keys", expanding=True)))
