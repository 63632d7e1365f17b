"""Write many rows at once through the driver itself: what files bring goes this way, never an object a row.

Values are what the columns keep: days and instants as ISO 8601 text, JSON as text. Both databases take them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection

CHUNK = 500
"""So many rows a call: `watch` is called between two of them."""

Watch = Callable[[], object]


def no_watch() -> None:
    """Watch nothing."""


def rows_in(connection: Connection, question: str, values: Iterable[Any]) -> Iterator[Sequence[Any]]:
    """Yield the rows of a question that ends in a column: those whose value in it is one of some.

    It goes past SQLAlchemy, which takes longer to put so many values into a question than the answer takes.
    """
    mark, rest = _mark(connection), iter(values)
    while asked := tuple(islice(rest, CHUNK)):
        result = connection.exec_driver_sql(f"{question} IN ({', '.join(mark for _ in asked)})", asked)
        assert result.cursor is not None  # noqa: S101 - a question has one
        found = result.cursor.fetchall()
        result.close()
        yield from found


def insert_rows(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    *,
    otherwise: str = "",
    watch: Watch = no_watch,
) -> None:
    """Insert rows; `otherwise` says what is done with one that is there already, such as `ON CONFLICT DO NOTHING`."""
    mark = _mark(connection)
    marks = ", ".join(mark for _ in columns)
    execute(connection, f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) {otherwise}", rows, watch)  # noqa: S608 - names of ours only


def update_rows(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    key: str,
    rows: Sequence[tuple[Any, ...]],
    *,
    watch: Watch = no_watch,
) -> None:
    """Update rows by their key, which is the last value of each."""
    mark = _mark(connection)
    values = ", ".join(f"{column} = {mark}" for column in columns)
    execute(connection, f"UPDATE {table} SET {values} WHERE {key} = {mark}", rows, watch)  # noqa: S608 - names of ours only


def delete_rows(connection: Connection, table: str, key: str, keys: Sequence[str]) -> None:
    """Delete rows by their key."""
    execute(connection, f"DELETE FROM {table} WHERE {key} = {_mark(connection)}", [(one,) for one in keys])  # noqa: S608 - names of ours only


def execute(connection: Connection, statement: str, rows: Sequence[tuple[Any, ...]], watch: Watch = no_watch) -> None:
    """Carry out one statement for many rows."""
    for begins in range(0, len(rows), CHUNK):
        watch()
        connection.exec_driver_sql(statement, list(rows[begins : begins + CHUNK]))


def instant(at: datetime) -> str:
    """Return an instant as the column keeps it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def day(on: date | None) -> str | None:
    """Return a day as the column keeps it."""
    return on.isoformat() if on is not None else None


def _mark(connection: Connection) -> str:
    return "?" if connection.dialect.name == "sqlite" else "%s"
