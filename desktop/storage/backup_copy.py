"""Copy a whole database into another file, by SQLite's own backup, and read what a copy is checked by.

The source is read as it stood at one moment, while others go on writing to it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2 as driver

from desktop.storage.engine import sqlite_engine
from desktop.storage.journal import BEGINNING, digest_of, hash_of
from desktop.storage.models import Base, JournalEntry, JournalPayload

PAGES_A_STEP = 512
"""After so many pages progress is told, and it is asked whether to stop: two megabytes."""
TAIL = 1000
"""So many of the last entries of each chain are walked again."""

Progress = Callable[[int, int], object]
"""Is told how many pages are done, and of how many."""

_HASHED = ("id", "device", "epoch", "number", "staff_id", "at", "command", "case_id", "digest", "previous")


class CopyStopped(Exception):
    """Somebody stopped the copy; what is in the target is worth nothing."""


class CopyFault(StrEnum):
    """Why a copy could not be made."""

    FULL = "disk-full"
    DAMAGED = "source-damaged"
    NOT_WRITTEN = "not-written"


class CopyFailed(Exception):
    """The copy could not be made; what is in the target is worth nothing. The text is the code alone."""

    def __init__(self, fault: CopyFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


_FAULTS = (
    ("is full", CopyFault.FULL),
    ("malformed", CopyFault.DAMAGED),
    ("not a database", CopyFault.DAMAGED),
    ("hmac check failed", CopyFault.DAMAGED),
)


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a chain of the journal."""

    device: str
    epoch: int
    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a database; nothing about anybody.

    Attributes:
        schema: its number.
        heads: the last entry of each chain, in order.
        counts: how many rows each table has.
    """

    schema: int
    heads: tuple[Head, ...]
    counts: tuple[tuple[str, int], ...]


def copy_database(
    source: Path,
    source_key: bytes | None,
    target: Path,
    target_key: bytes | None,
    on_progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    *,
    in_use: bool = True,
) -> Contents:
    """Copy a database into a new file that needs no other beside it, and return what was in the source.

    Args:
        source: the database.
        source_key, target_key: 32 bytes each, or None for a file in clear; they need not be the same.
        target: the file to be made; it must not be there.
        on_progress, is_cancelled: are called after each step.
        in_use: others may write to the source meanwhile; without, it is a file at rest, and nothing of it is touched.

    Raises:
        CopyStopped: it was asked to stop.
        CopyFailed: the disk is full, the source cannot be read, or the target not be written.
        FileExistsError, FileNotFoundError: as said above.
    """
    if not source.exists():
        raise FileNotFoundError(source.name)
    target.open("xb").close()
    engine = sqlite_engine(source, source_key) if in_use else _read_only(source, source_key)
    try:
        with engine.connect() as connection, connection.begin() as transaction:
            contents = contents_of(connection)  # a read, so that the steps below all see this one state
            reader = connection.connection.dbapi_connection
            _copy(reader, target, target_key, on_progress, is_cancelled)
            transaction.rollback()
    except DBAPIError as error:
        raise CopyFailed(_fault(error.orig)) from error
    except driver.Error as error:
        raise CopyFailed(_fault(error)) from error
    finally:
        engine.dispose()
    return contents


def _fault(error: BaseException | None) -> CopyFault:
    """Tell the faults apart by the words of SQLite, which the driver gives no numbers to."""
    words = str(error)
    for part, fault in _FAULTS:
        if part in words:
            return fault
    return CopyFault.NOT_WRITTEN


def _copy(
    reader: Any,
    target: Path,
    key: bytes | None,
    on_progress: Progress | None,
    is_cancelled: Callable[[], bool] | None,
) -> None:
    def step(_: int, remaining: int, total: int) -> None:
        if on_progress is not None:
            on_progress(total - remaining, total)
        if is_cancelled is not None and is_cancelled():
            raise CopyStopped

    writer = _opened(str(target), key)
    try:
        writer.execute("PRAGMA synchronous = OFF")  # it is flushed as a whole, by whoever gives it its name
        reader.backup(writer, pages=PAGES_A_STEP, progress=step)
        # A copy that said WAL of itself would want two more files beside it to be read.
        writer.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        writer.close()


@contextmanager
def opened_unchanging(path: Path, key: bytes | None) -> Iterator[Connection]:
    """Open a copy to be read only: nothing is written, no file is made beside it.

    Raises:
        sqlalchemy.exc.DBAPIError: it cannot be read.
    """
    engine = _read_only(path, key)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _read_only(path: Path, key: bytes | None) -> Engine:
    # `Path.as_uri` names the server of a network folder in a way that SQLite refuses.
    name = quote(path.absolute().as_posix(), safe="/:")
    address = f"file://{'' if name.startswith('/') else '/'}{name}?mode=ro&immutable=1"
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: _opened(address, key, uri=True),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _opened(name: str, key: bytes | None, *, uri: bool = False) -> Any:
    connection = driver.connect(name, isolation_level=None, uri=uri, check_same_thread=False)
    if key is not None:
        # A page under another key is an answer here, and no line on somebody's terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def is_whole(connection: Connection) -> bool:
    """Tell whether every page can be read and every row is where its index says; with a key each page is authentic.

    Raises:
        sqlalchemy.exc.DBAPIError: a page cannot even be read.
    """
    return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok")


def contents_of(connection: Connection) -> Contents:
    """Return what is in a database."""
    there = {
        row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    }
    names = sorted(str(table.name) for table in Base.metadata.sorted_tables if table.name in there)
    counts = tuple(
        (name, int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()))  # noqa: S608 - our own
        for name in names
    )
    return Contents(int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()), heads_of(connection), counts)


def heads_of(connection: Connection) -> tuple[Head, ...]:
    """Return the last entry of each chain, by device and epoch."""
    rows = connection.exec_driver_sql(
        "SELECT device, epoch, max(number), hash FROM journal_entry GROUP BY device, epoch ORDER BY device, epoch"
    )
    return tuple(Head(*row) for row in rows)


def tails_hold(connection: Connection, most: int = TAIL) -> bool:
    """Walk the last entries of each chain: numbers, hashes, and the payloads that are there."""
    return all(_tail_holds(connection, head, most) for head in heads_of(connection))


def _tail_holds(connection: Connection, head: Head, most: int) -> bool:
    first = max(head.number - most + 1, 1)
    rows = connection.execute(
        select(*JournalEntry.__table__.columns, JournalPayload.salt, JournalPayload.body)
        .join_from(JournalEntry, JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .where(JournalEntry.device == head.device, JournalEntry.epoch == head.epoch, JournalEntry.number >= first)
        .order_by(JournalEntry.number)
    ).mappings()
    number, previous = first, BEGINNING if first == 1 else None
    for row in rows:
        linked = previous is None or row["previous"] == previous
        own = row["hash"] == hash_of({name: row[name] for name in _HASHED})
        said = row["body"] is None or row["digest"] == digest_of(str(row["salt"]), str(row["body"]))
        if row["number"] != number or not (linked and own and said):
            return False
        number, previous = number + 1, row["hash"]
    return number == head.number + 1
