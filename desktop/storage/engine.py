"""The one place that knows the database drivers.

SQLite comes from `sqlcipher3` everywhere, so that the same SQLite runs on every system and encryption is one line more.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlcipher3 import dbapi2 as driver

WRITING = "skranke_writing"
"""Execution option of a connection that is going to write: its transaction takes the write lock at once."""

BUSY_MS = 10_000
"""How long a writer waits for another program on the same file, in milliseconds."""

DURABILITY = "FULL"
"""A commit is on the disk itself before it returns. Tests wait for no disk, but for the one that looks at this."""


def sqlite_engine(path: Path, key: bytes | None = None) -> Engine:
    """Return an engine on a counter's own file.

    Args:
        path: the database file; it is made when it is not there.
        key: 32 raw bytes, or None for a file in clear (demonstrations and tests).
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=_opener(path, key),
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=5,
        # A connection keeps the pages that it has decrypted: whoever asks next gets the one that was used last.
        pool_use_lifo=True,
        # The values of a statement can be personal data; exceptions and logs must not repeat them.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def postgres_engine(url: str) -> Engine:
    """Return an engine on a station's PostgreSQL, at the isolation level that the handlers were written for."""
    return create_engine(url, isolation_level="READ COMMITTED", hide_parameters=True)


def _opener(path: Path, key: bytes | None) -> Callable[[], DBAPIConnection]:
    def open_file() -> DBAPIConnection:
        # Connections move between the worker thread and the window's; SQLAlchemy's pool hands each to one at a time.
        connection = driver.connect(str(path), timeout=BUSY_MS / 1000, check_same_thread=False, isolation_level=None)
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return connection  # type: ignore[no-any-return] # the driver has no types

    return open_file


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL",
        f"synchronous = {DURABILITY}",
        "foreign_keys = ON",
        f"busy_timeout = {BUSY_MS}",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
