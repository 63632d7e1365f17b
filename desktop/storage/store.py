"""A store: one database, opened, with what every unit of work needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
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


_HEAD = select(Device.id).order_by(Device.id).limit(1).with_for_update()


class NoStation(Exception):
    """The database has no station yet: it must be set up first."""


class Store:
    """One database with the clock, the id maker and the identity of this counter.

    Attributes:
        has_search: whether the search index lies beside the rows (SQLite only; PostgreSQL serves several counters, each
            of which searches in its own file).
    """

    def __init__(self, engine: Engine, device: DeviceIdentity, clock: Clock, ids: IdMaker) -> None:
        self.engine = engine
        self.device = device
        self.clock = clock
        self.ids = ids
        self.has_search = engine.dialect.name == "sqlite"
        self._writing = engine.execution_options(**{WRITING: True})

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open a unit of work that takes the write lock at once; commits at the end, rolls back on any exception.

        On SQLite the lock is the file's; on PostgreSQL it is one row, so that commits have one order there too.
        """
        with self._writing.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(_HEAD)
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a unit of work that sees one state of the database and writes nothing."""
        with self.engine.connect() as connection, connection.begin() as transaction:
            yield connection
            transaction.rollback()

    @contextmanager
    def read_plain(self) -> Iterator[Plain]:
        """Open a unit of work like `read`, on the driver's own connection: for what is asked at each key."""
        driver = self.engine.raw_connection()
        try:
            driver.cursor().execute("BEGIN")
            yield driver
        finally:
            driver.close()  # back into the pool, which rolls it back

    def close(self) -> None:
        """Close all connections."""
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
