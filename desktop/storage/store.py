"""A store: one database, opened, with what every unit of work needs."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, ExceptionContext, event, insert, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.domain.policy import Policy
from desktop.domain.recovery import WayBack
from desktop.storage import damage, in_use, row_log
from desktop.storage.engine import WRITING, sqlite_engine
from desktop.storage.models import Device, JournalEntry
from desktop.storage.plain import Plain
from desktop.storage.schema import check_schema, create_schema
from desktop.storage.second_journal import SecondJournal

DATABASE_FILE = "skranke.db"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """Which counter this is: its id in the journal, its code on receipts, its station, its epoch."""

    id: str
    counter: str
    station_id: str
    epoch: int
    desk_id: str | None


class Decider(Protocol):
    """The station of a counter, which decides about commands before they are carried out here."""

    def perform(self, actor: Any, commands: Sequence[Any], at: datetime | None) -> Any:
        """Carry out commands at the station, or here where it cannot be asked (`services.commands.perform`)."""
        ...


class NoStation(Exception):
    """The database has no station yet: it must be set up first."""


class Store:
    """One database with the clock, the id maker and the identity of this counter.

    Attributes:
        has_search: whether the search index lies beside the rows (SQLite only; PostgreSQL serves several counters, each
            of which searches in its own file).
        station: who decides about commands; None where the counter is alone, and for the station's own database.
        second: the second journal, which has each entry before it is committed; None without one.
        way_back: how the counter came back when it was opened; None where nobody looked.
        at_station: returns the station's database while it can be asked, and None while it cannot; None as `station`.
        policy: what whoever looks after this computer has decided.
    """

    def __init__(self, engine: Engine, device: DeviceIdentity, clock: Clock, ids: IdMaker) -> None:
        self.engine = engine
        self.device = device
        self.clock = clock
        self.ids = ids
        self.has_search = engine.dialect.name == "sqlite"
        self.station: Decider | None = None
        self.second: SecondJournal | None = None
        self.way_back: WayBack | None = None
        self.policy = Policy()
        self._let_go: Callable[[], object] | None = None
        self.at_station: Callable[[], Store | None] | None = None
        self._closing: list[Callable[[], object]] = []
        self._writing = engine.execution_options(**{WRITING: True})
        self._at_each_key: list[Any] = []

    def write(self) -> AbstractContextManager[Connection]:
        """Open a unit of work that takes the write lock at once; commits at the end, rolls back on any exception.

        On SQLite the lock is the file's; on PostgreSQL it is one row, so that commits have one order there too
        (`desktop/storage/row_log.py`). What it writes into the journal is in the second journal, on the disk itself,
        before it is committed.

        Raises:
            OSError: the second journal could not be written; nothing was committed.
        """
        return self._write() if self.second is None else self._write_twice(self.second)

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self._writing.begin() as connection:
            if connection.dialect.name == "postgresql":
                row_log.take_head(connection)
            yield connection

    @contextmanager
    def _write_twice(self, second: SecondJournal) -> Iterator[Connection]:
        flushed: tuple[str, ...] = ()
        try:
            with self._writing.begin() as connection, second.collecting(connection) as collected:
                yield connection
                flushed = second.flush(collected)
        except BaseException:
            if flushed:  # so it was the commit
                self._take_back(second, flushed)
            raise

    def _take_back(self, second: SecondJournal, hashes: Sequence[str]) -> None:
        """After a commit that failed, say so in the second journal, or a start would carry it out after all."""
        try:
            with self._writing.begin() as connection:
                there = select(JournalEntry.id).where(JournalEntry.hash == hashes[-1])
                if connection.execute(there).first() is None:
                    second.take_back(hashes)
        except (OSError, SQLAlchemyError) as fault:
            _log.error("what could not be committed is not taken back yet: %s", type(fault).__name__)

    def rotate_second_journal(self) -> int:
        """Begin a new segment of the second journal while nobody writes, and return its number; 0 without one.

        Everything in earlier segments is committed then, so a copy of the database that is made from now on has it.
        """
        if self.second is None:
            return 0
        with self._writing.begin():
            return self.second.rotate()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a unit of work that sees one state of the database and writes nothing."""
        with self.engine.connect() as connection, connection.begin() as transaction:
            yield connection
            transaction.rollback()

    @contextmanager
    def read_plain(self) -> Iterator[Plain]:
        """Open a unit of work like `read`, on the driver's own connection: for what is asked at each key.

        Such connections are kept here, for to check one out of the pool and in again takes as long as a small answer.
        """
        try:
            driver = self._at_each_key.pop()  # one thread takes it, which others then cannot
        except IndexError:
            driver = self._detached()
        driver.execute("BEGIN")
        try:
            yield driver
        finally:
            driver.rollback()
            self._at_each_key.append(driver)

    def _detached(self) -> Any:
        """Return a connection of the driver that the engine has opened and its pool knows no more."""
        pooled = self.engine.raw_connection()
        pooled.detach()
        return pooled.dbapi_connection

    def is_behind(self) -> bool:
        """Tell, without a lock, whether this database may lack something that the second journal has."""
        last = self.second.last() if self.second is not None else None
        if last is None or last.device != self.device.id:
            return False
        with self.read() as connection:
            return connection.execute(select(JournalEntry.id).where(JournalEntry.id == last.id)).first() is None

    def of_record(self) -> "Store | None":
        """Return where that is written which is no command's, such as what became of a message.

        Here, where the counter is alone; at its station otherwise; None while the station cannot be asked, and then it
        has to rest.
        """
        return self if self.at_station is None else self.at_station()

    def at_close(self, action: Callable[[], object]) -> None:
        """Have something done when the store is closed, before its connections are."""
        self._closing.append(action)

    def close(self) -> None:
        """Close all connections; twice is the same."""
        while self._closing:
            self._closing.pop()()
        if self.second is not None:
            self.second.close()
        while self._at_each_key:
            self._at_each_key.pop().close()
        self.engine.dispose()
        if self._let_go is not None:
            self._let_go()
            self._let_go = None

    def holds(self, let_go: Callable[[], object]) -> None:
        """Have something let go of when everything else is closed."""
        self._let_go = let_go


def open_store(folder: Path, clock: Clock, ids: IdMaker, key: bytes | None = None) -> Store:
    """Open the counter's own database in a data folder, bringing an older schema up to date.

    Raises:
        NoStation: there is no database, or nothing has been set up in it.
        SchemaTooNew: it was written by a newer program.
        OSError: the folder cannot be written to, or another program puts files in their places there.
    """
    path = folder / DATABASE_FILE
    if not path.exists():
        raise NoStation
    let_go = in_use.hold(folder)
    engine = sqlite_engine(path, key)
    event.listen(engine, "handle_error", lambda fault: _note_damage(folder, fault))
    try:
        check_schema(engine)
        store = store_on(engine, clock, ids)
    except BaseException:
        engine.dispose()
        let_go()
        raise
    store.second = SecondJournal(folder, key)
    store.holds(let_go)
    return store


def _note_damage(folder: Path, fault: ExceptionContext) -> None:
    """Have the next start look closer, where the database says that it is damaged."""
    if damage.is_damage(fault.original_exception):
        damage.look_closer(folder)


def create_store(folder: Path, device: DeviceIdentity, clock: Clock, ids: IdMaker, key: bytes | None = None) -> Store:
    """Make a new database in a data folder for a counter.

    Raises:
        FileExistsError: there is one already; it is left as it is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / DATABASE_FILE
    if path.exists():
        raise FileExistsError(path.name)
    return create_on(sqlite_engine(path, key), device, clock, ids)


def create_on(engine: Engine, device: DeviceIdentity, clock: Clock, ids: IdMaker) -> Store:
    """Make the tables in an empty database and write down which counter this is."""
    create_schema(engine)
    store = Store(engine, device, clock, ids)
    with store.write() as connection:
        connection.execute(
            insert(Device).values(
                id=device.id,
                counter=device.counter,
                station_id=device.station_id,
                epoch=device.epoch,
                desk_id=device.desk_id,
            )
        )
    return store


def store_on(engine: Engine, clock: Clock, ids: IdMaker) -> Store:
    """Return a store on an engine whose tables exist.

    Raises:
        NoStation: nothing has been set up in it.
    """
    if not inspect(engine).has_table(Device.__tablename__):
        raise NoStation
    with engine.connect() as connection:
        row = connection.execute(select(Device)).one_or_none()
    if row is None:
        raise NoStation
    device = DeviceIdentity(row.id, row.counter, row.station_id, row.epoch, row.desk_id)
    return Store(engine, device, clock, ids)
