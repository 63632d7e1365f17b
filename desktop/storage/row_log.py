"""Triggers that note which rows were changed, so that a counter and its station can become equal again.

At the station (PostgreSQL) each changed row is noted under the position of its unit of work. The first statement of
every unit of work that writes locks the one row of `station_head` and counts its position up, and the lock is held
until the commit. So positions become visible in their own order, one by one: whoever has read everything up to the
position that he sees has missed nothing, which a sequence would not give. The triggers do the same for a change that
comes from elsewhere, so that this holds by the database and not by our discipline.

In the file of a counter that has a station each row that it changes by itself is noted; these are the rows that are
fetched from the station when everything has been pushed.
"""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, Table

from desktop.storage.models import Base

AT_STATION_ONLY = frozenset({"station_head", "counter_contact"})
IN_OWN_FILE_ONLY = frozenset(
    {
        "device",
        "kept_draft",
        "station_link",
        "asked",
        "changed_row",
        "data_size",
        "journal_head",
        "journal_key",
        "recovered_entry",
        "sign_in_failure",
        "staff_here",
    }
)
_APPENDED = frozenset({"journal_entry", "journal_payload"})
"""Tables whose rows a counter pushes as they are: they never differ."""


@cache
def shared_tables() -> tuple[Table, ...]:
    """Return the tables whose rows are the same at the station and at every counter, those pointed to first."""
    apart = AT_STATION_ONLY | IN_OWN_FILE_ONLY
    return tuple(each for each in Base.metadata.sorted_tables if each.name not in apart)


def take_head(connection: Connection) -> None:
    """Lock the station's head until the commit, and count its position up; PostgreSQL only."""
    connection.exec_driver_sql("SELECT station_position()")


def watch(connection: Connection) -> None:
    """Note from now on which rows are changed; said twice, it is the same."""
    for statement in _statements(connection):
        connection.exec_driver_sql(statement)


def stop_watching(connection: Connection) -> None:
    """Note no more; SQLite only, where a table must not be named by a trigger while it is rebuilt."""
    for table in shared_tables():
        for change in ("insert", "update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS changed_{table.name}_{change}")


def is_watched(connection: Connection) -> bool:
    """Tell whether the file is that of a counter with a station."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = 'changed_person_insert'"
    )
    return found.first() is not None


def _statements(connection: Connection) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        for table in shared_tables():
            if table.name not in _APPENDED:
                yield from _in_own_file(table)
        return
    yield _POSITION
    for table in shared_tables():
        yield from _at_station(table)


def _in_own_file(table: Table) -> Iterator[str]:
    columns = [column.name for column in table.primary_key.columns]

    def noted(row: str) -> str:
        key = ", ".join(f"{row}.{name}" for name in columns)
        return (
            f"INSERT INTO changed_row (table_name, key, position) VALUES ('{table.name}', json_array({key}), 0) "  # noqa: S608 - our own names
            "ON CONFLICT DO NOTHING;"
        )

    for change, rows in (("insert", ("NEW",)), ("update", ("OLD", "NEW")), ("delete", ("OLD",))):
        body = " ".join(noted(row) for row in rows)
        yield (
            f"CREATE TRIGGER IF NOT EXISTS changed_{table.name}_{change} "
            f"AFTER {change.upper()} ON {table.name} BEGIN {body} END"
        )


_POSITION = """
CREATE OR REPLACE FUNCTION station_position() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE reached bigint;
BEGIN
    SELECT position INTO reached FROM station_head WHERE id = 1 AND writer = pg_current_xact_id()::text;
    IF reached IS NULL THEN
        UPDATE station_head SET position = position + 1, writer = pg_current_xact_id()::text
        WHERE id = 1 RETURNING position INTO reached;
    END IF;
    RETURN reached;
END $$
"""
"""Returns the position of this transaction; the first call counts it up and locks the head until the commit."""


def _at_station(table: Table) -> Iterator[str]:
    key = ", ".join(column.name for column in table.primary_key.columns)
    both = f"(SELECT {key} FROM rows_before UNION SELECT {key} FROM rows) AS both_of_them"  # noqa: S608 - our own names
    yield _NOTE.format(table=table.name, key=key, both=both)
    for change, named in (
        ("insert", "NEW TABLE AS rows"),
        ("update", "OLD TABLE AS rows_before NEW TABLE AS rows"),
        ("delete", "OLD TABLE AS rows"),
    ):
        yield (
            f"CREATE OR REPLACE TRIGGER changed_{table.name}_{change} AFTER {change.upper()} ON {table.name} "
            f"REFERENCING {named} FOR EACH STATEMENT EXECUTE FUNCTION note_changed_{table.name}()"
        )


_NOTE = """
CREATE OR REPLACE FUNCTION note_changed_{table}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE reached bigint := station_position();
BEGIN
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO changed_row (table_name, key, position)
        SELECT DISTINCT '{table}', json_build_array({key})::text, reached FROM {both}
        ON CONFLICT (table_name, key) DO UPDATE SET position = excluded.position;
    ELSE
        INSERT INTO changed_row (table_name, key, position)
        SELECT DISTINCT '{table}', json_build_array({key})::text, reached FROM rows
        ON CONFLICT (table_name, key) DO UPDATE SET position = excluded.position;
    END IF;
    RETURN NULL;
END $$
"""
