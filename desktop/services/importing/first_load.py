"""The first load into an empty station: the indexes are set aside and built at the end, in the same transaction."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select

from desktop.services.importing.taking import Cancelled
from desktop.storage import search_bulk, search_shown
from desktop.storage.bulk import Watch
from desktop.storage.models import Case, Person
from desktop.storage.store import Store

WORTH_IT = 8 * 1024 * 1024
"""From this many bytes on it pays to build the indexes at the end."""

STEPS_BETWEEN = 50_000
"""So many steps of the database's machine between two looks at whether somebody has stopped the import."""

_TABLES = ("person", "case_file", "fee", "appointment", "seat", "imported_record")
_NEEDED = frozenset({"ix_person_duf"})
"""Kept while loading: by it somebody with a second case is found again."""

_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ? ORDER BY name"


def fits(store: Store, size: int) -> bool:
    """Tell whether a file is worth it, and nothing is here yet that would have to be found meanwhile."""
    if not store.has_search or size < WORTH_IT:
        return False
    with store.read() as connection:
        return not any(connection.execute(select(model.id).limit(1)).first() for model in (Case, Person))


@contextmanager
def indexes_aside(connection: Connection, words: Collection[str], watch: Watch) -> Iterator[None]:
    """Set the indexes and triggers on what is loaded aside, and build them and the search index at the end.

    Args:
        connection: the open transaction.
        words: the words of all names, as far as they have been seen when the end comes.
        watch: is called between two steps.
    """
    found = [
        (str(name), str(statement))
        for table in _TABLES
        for name, statement in connection.exec_driver_sql(_INDEXES, (table,))
        if name not in _NEEDED
    ]
    for name, _ in found:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    for statement in search_shown.DROP_TRIGGERS:
        connection.exec_driver_sql(statement)
    yield
    watch()
    search_bulk.learn_words(connection, words)
    search_bulk.build_identifiers(connection)
    for _, statement in found:
        watch()
        connection.exec_driver_sql(statement)
    watch()
    search_shown.number_everybody(connection)
    for statement in search_shown.TRIGGERS:
        connection.exec_driver_sql(statement)


@contextmanager
def stoppable(connection: Connection, watch: Watch) -> Iterator[None]:
    """Let `watch` stop even a statement that runs for seconds.

    Raises:
        Cancelled: it did.
    """
    driver = connection.connection.dbapi_connection
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            watch()
        except (Cancelled, KeyboardInterrupt) as stop:
            stopped.append(stop)
            return 1
        return 0

    assert driver is not None  # noqa: S101 - it is open
    driver.set_progress_handler(look, STEPS_BETWEEN)
    try:
        yield
    except Exception:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)
