"""Make a station for several counters out of one that was alone, and let further counters join it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, func, insert, select

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.services.importing.foreign import own_secret
from desktop.station import receiving
from desktop.storage import row_log, schema, search_rebuild
from desktop.storage.models import StationCounter, StationHead, StationLink
from desktop.storage.store import DeviceIdentity, Store, create_store

Tell = Callable[[int, int], object]
"""Is told how many rows have been copied, and of how many."""

AT_ONCE = 2_000


class StationExists(Exception):
    """The database has a station already; it is left as it is."""


class CounterExists(Exception):
    """The station has a counter with this code or this name already."""


class HasStation(Exception):
    """The counter belongs to a station already."""


@dataclass(frozen=True, slots=True)
class Membership:
    """A counter of a station.

    Attributes:
        id: the device of its own chain in the journal.
        device: the device of its chain at the station.
        counter: its code on receipts.
    """

    id: str
    device: str
    station_id: str
    counter: str
    desk_id: str | None


def found_station(store: Store, station: Engine, name: str, tell: Tell = lambda _, __: None) -> Membership:
    """Copy a counter that was alone into an empty PostgreSQL database, and make it the first counter of that station.

    Args:
        store: the counter's own file.
        station: the database, with the rights of its owner.
        name: what the counter is called.
        tell: is told the progress.

    Raises:
        HasStation: the counter belongs to one.
        StationExists: the database is not empty.
    """
    _refuse_second_station(store)
    with station.connect() as connection:
        if schema.schema_number(connection):
            raise StationExists
    schema.create_schema(station)
    with store.write() as here:
        own_secret(here, store.device.station_id, store.ids.source)  # what is sealed is sealed under it
    own = store.device
    member = Membership(own.id, store.ids.new(), own.station_id, own.counter, own.desk_id)
    with store.write() as here, station.begin() as there:
        _copy(here, there, tell)
        there.execute(insert(StationCounter).values(**_row(member, name, store.clock), epoch=own.epoch))
        position = _position(there)
        here.execute(insert(StationCounter).values(**_row(member, name, store.clock), epoch=own.epoch))
        pushed = own.epoch, receiving.last_number(there, own.id, own.epoch)
        _link(here, member, position, pushed, store.clock.now())
    return member


def add_counter(
    station: Engine, counter: str, name: str, desk_id: str | None, clock: Clock, ids: IdMaker
) -> Membership:
    """Enter a further counter at the station.

    Args:
        station: the database, with the rights of its owner.
        counter: its code on receipts.
        name: what it is called.
        desk_id: the desk where it stands, or None.
        clock, ids: for its entry.

    Raises:
        CounterExists: there is one with this code or this name.
    """
    with station.begin() as connection:
        row_log.take_head(connection)
        same = (StationCounter.counter == counter) | (StationCounter.name == name)
        if connection.execute(select(StationCounter.id).where(same)).first() is not None:
            raise CounterExists
        station_id = connection.execute(select(StationCounter.station_id).limit(1)).scalar_one()
        member = Membership(ids.new(), ids.new(), station_id, counter, desk_id)
        connection.execute(insert(StationCounter).values(**_row(member, name, clock), epoch=1))
    return member


def join_station(
    folder: Path,
    member: Membership,
    station: Engine,
    clock: Clock,
    ids: IdMaker,
    key: bytes | None = None,
    tell: Tell = lambda _, __: None,
) -> Store:
    """Make the file of a counter that was entered at the station, with all that the station has.

    Raises:
        FileExistsError: there is a database in the folder already.
    """
    with station.connect().execution_options(isolation_level="REPEATABLE READ") as there:
        identity = DeviceIdentity(member.id, member.counter, member.station_id, 1, member.desk_id)
        store = create_store(folder, identity, clock, ids, key)
        try:
            with store.write() as here:
                here.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
                _copy(there, here, tell)
                search_rebuild.rebuild(here)
                _link(here, member, _position(there), (identity.epoch, 0), clock.now())
        except BaseException:
            store.close()
            raise
    return store


def _refuse_second_station(store: Store) -> None:
    with store.read() as connection:
        if connection.execute(select(StationLink.id)).first() is not None:
            raise HasStation


def _row(member: Membership, name: str, clock: Clock) -> dict[str, object]:
    return {
        "id": member.id,
        "station_id": member.station_id,
        "device": member.device,
        "counter": member.counter,
        "name": name,
        "desk_id": member.desk_id,
        "added_at": clock.now(),
        "retired_at": None,
    }


def _link(here: Connection, member: Membership, position: int, pushed: tuple[int, int], heard_at: datetime) -> None:
    here.execute(
        insert(StationLink).values(
            id=1,
            device=member.device,
            position=position,
            pushed_epoch=pushed[0],
            pushed=pushed[1],
            offset_ms=0,
            heard_at=heard_at,
            cut_off_since=None,
            why="",
            by_hand=False,
        )
    )
    row_log.watch(here)


def _copy(source: Connection, target: Connection, tell: Tell) -> None:
    tables = row_log.shared_tables()
    counts = [int(source.execute(select(func.count()).select_from(each)).scalar_one()) for each in tables]
    done, total = 0, sum(counts)
    for each in tables:
        for rows in _portions(source, each):
            target.execute(insert(each), rows)
            done += len(rows)
            tell(done, total)


def _portions(source: Connection, one: Table) -> Iterator[list[dict[str, object]]]:
    """Read a table in portions; rows that point to others of the same table come after them."""
    query = select(one).order_by(*one.primary_key.columns)
    for part in source.execution_options(yield_per=AT_ONCE).execute(query).mappings().partitions():
        yield [dict(row) for row in part]


def _position(connection: Connection) -> int:
    return int(connection.execute(select(StationHead.position)).scalar_one())
