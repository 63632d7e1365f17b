"""A store: one database, opened, with what every unit of work needs."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, insert, inspect, select

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.storage import row_log
from desktop.storage.engine import WRITING, sqlite_engine
from desktop.storage.models import Device
from desktop.storage.plain import Plain
from desktop.storage.schema import check_schema, create_schema

DATABASE_FILE = "skranke.db"


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
        at_station: returns the station's database while it can be asked, and None while it cannot; None as `station`.
    """

    def __init__(self, engine: Engine, device: DeviceIdentity, clock: Clock, ids: IdMaker) -> None:
        self.engine = engine
        self.device = device
        self.clock = clock
        self.ids = ids
        self.has_search = engine.dialect.name == "sqlite"
        self.station: Decider | None = None
        self.at_station: Callable[[], Store | None] | None = None
        self._closing: list[Callable[[], object]] = []
        self._writing = engine.execution_options(**{WRITING: True})
        self._at_each_key: list[Any] = []

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a unit of work that takes the write lock at once; commits at the end, rolls back on any exception.

        On SQLite the lock is the file's; on PostgreSQL it is one row, so that commits have one order there too
        (`desktop/storage/row_log.py`).
        """
        with self._writing.begin() as connection:
            if connection.dialect.name == "postgresql":
                row_log.take_head(connection)
            yield connection

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
        while self._at_each_key:
            self._at_each_key.pop().close()
        self.engine.dispose()


def open_store(folder: Path, clock: Clock, ids: IdMaker, key: bytes | None = None) -> Store:
    """Open the counter's own database in a data folder, bringing an older schema up to date.

    Raises:
        NoStation: there is no database, or nothing has been set up in it.
        SchemaTooNew: it was written by a newer program.
    """
    path = folder / DATABASE_FILE
    if not path.exists():
        raise NoStation
    engine = sqlite_engine(path, key)
    try:
        check_schema(engine)
        return store_on(engine, clock, ids)
    except BaseException:
        engine.dispose()
        raise


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
