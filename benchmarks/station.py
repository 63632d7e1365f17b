"""Several counters: what the station makes of waiting commands beside the same rows written bare, and booking on line.

`SKRANKE_BENCH_COMMANDS` sets how many commands wait; ten thousand where nothing is said. The bare side writes, with
psycopg and one commit for each command, the very rows and entries that the station had afterwards: nothing is checked,
no trigger runs, what triggers had noted is written like any other row.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
from sqlalchemy import URL, Connection, Engine, make_url, select, text

from benchmarks import Figure
from desktop.domain.appointments import Audience
from desktop.domain.cases import RequestedBy
from desktop.domain.languages import Language
from desktop.services.booking import Request, book
from desktop.services.commands import perform
from desktop.services.free_times import FreeTime
from desktop.services.plan import NewSlot, PublishSlots
from desktop.services.rule_book import holidays
from desktop.station import link, receiving
from desktop.station.messages import LineDown, PushedEntry
from desktop.station.rows import read_key
from desktop.storage.engine import postgres_engine
from desktop.storage.models import Base
from desktop.storage.store import Store
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, several
from tests.support.station import ANH, MONDAY, TestStation, make_station

COMMANDS = int(os.environ.get("SKRANKE_BENCH_COMMANDS", "10_000"))
A_BOOKING = 4
"""Commands of a booking: the person, the case, the appointment, the letter."""
AT_ONCE = 50
ON_LINE = 200


def figures() -> Iterator[Figure]:
    with Cluster() as cluster, TemporaryDirectory() as folder, ExitStack() as closing:
        station = several(Path(folder), cluster, closing)
        first, second = station.counters
        bookings = COMMANDS // A_BOOKING
        places = _publish(first.station, bookings + 2 * ON_LINE)
        second.settle()
        yield _replayed(cluster, station.url, second, places[:bookings])
        yield _booked_on_line(Path(folder), cluster, closing, first, bookings)


def _publish(station: TestStation, wanted: int) -> list[FreeTime]:
    """Publish as many places of twenty minutes as are wanted, and return them; the same at each station."""
    closed = holidays()
    days = (MONDAY + timedelta(weeks=5 + week, days=day) for week in range(1000) for day in range(5))
    open_days = (day for day in days if not closed.name(day, Language.BOKMAL))
    every = (
        FreeTime(desk.desk_id, desk.number, day, start, 20)
        for day in open_days
        for desk in station.desks
        for start in range(9 * 60, 15 * 60, 20)
    )
    places = list(islice(every, wanted))
    slots = [
        NewSlot(station.ids.new(), place.desk_id, place.day, place.start, place.minutes, Audience.STAFF)
        for place in places
    ]
    for begins in range(0, len(slots), 1000):
        perform(station.store, station.leader, PublishSlots(tuple(slots[begins : begins + 1000])))
    return places


def _book(station: TestStation, number: int, place: FreeTime) -> None:
    person = replace(ANH, family_name=f"Prøve{number}", duf="", phone=f"+479{number:07}", email="")
    request = Request(person, "renewal-protection", RequestedBy.PHONE, permit_renewable=True)
    book(station.store, station.clerk, request, place)


# What waits is taken over.


def _replayed(cluster: Cluster, url: str, counter: OneCounter, places: Sequence[FreeTime]) -> Figure:
    counter.line.mode = Mode.DOWN
    while counter.follower.why_alone is None:
        try:
            counter.follower.sync()
        except LineDown:
            continue
    for number, place in enumerate(places):
        _book(counter.station, number, place)
    with counter.store.read() as connection:
        waiting = [entry for portion in link.all_waiting(connection, counter.store, 1000) for entry in portion]
    counted, bare = _copy(cluster, url), _copy(cluster, url)
    counter.line.behind.close()
    ours = _push(counter, waiting)
    floor = _write_bare(bare, _rows_by_command(counter, counted, waiting))
    return Figure(
        f"{len(waiting):,} waiting commands, taken over in units of {AT_ONCE}: each",
        ours / len(waiting),
        "the same rows by bare psycopg, a commit for each",
        floor / len(waiting),
        2,
    )


def _push(counter: OneCounter, waiting: Sequence[PushedEntry], at_once: int = AT_ONCE) -> float:
    began = time.perf_counter()
    for begins in range(0, len(waiting), at_once):
        counter.line.behind.push(waiting[begins : begins + at_once])
    return time.perf_counter() - began


def _copy(cluster: Cluster, url: str) -> URL:
    """Return a copy of a database; PostgreSQL copies only one that nobody uses, so all its sessions end."""
    name = str(make_url(url).database)
    with psycopg.connect(_plain(cluster.url("postgres")), autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
    return cluster.url(cluster.create_database(name))


def _rows_by_command(
    counter: OneCounter, counted: URL, waiting: Sequence[PushedEntry]
) -> list[list[tuple[str, dict[str, Any]]]]:
    """Return the rows that each command leaves behind, found by taking them over one by one in a copy."""
    line = counter.line.behind
    engine = postgres_engine(counted.render_as_string(hide_password=False))
    apart = Store(engine, line.station.device, line.station.clock, line.station.ids)
    found = []
    for entry in waiting:
        with apart.write() as connection:
            before = connection.execute(text("SELECT position FROM station_head")).scalar_one()
            receiving.receive(apart, connection, [entry], before)
            found.append(list(_rows_at(connection, before)))
    engine.dispose()
    return found


def _rows_at(connection: Connection, position: int) -> Iterator[tuple[str, dict[str, Any]]]:
    noted = text("SELECT * FROM changed_row WHERE position = :at")
    for row in connection.execute(noted, {"at": position}).mappings().all():
        yield "changed_row", dict(row)
        table = Base.metadata.tables[row["table_name"]]
        key = read_key(table, row["key"])
        same = [column == value for column, value in zip(table.primary_key.columns, key, strict=True)]
        for found in connection.execute(select(table).where(*same)).mappings():
            yield table.name, dict(found)


def _write_bare(url: URL, commands: Sequence[Sequence[tuple[str, Mapping[str, Any]]]]) -> float:
    dialect = url.get_dialect()()
    statements: list[list[tuple[str, list[Any]]]] = []
    for rows in commands:
        statements.append([])
        for name, row in rows:
            table = Base.metadata.tables[name]
            values = [_bound(table.columns[column].type, value, dialect) for column, value in row.items()]
            columns, marks = ", ".join(row), ", ".join("%s" for _ in row)
            key = ", ".join(column.name for column in table.primary_key.columns)
            again = ", ".join(f"{column} = excluded.{column}" for column in row)
            statements[-1].append(
                (f"INSERT INTO {name} ({columns}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {again}", values)
            )
    with psycopg.connect(_plain(url), autocommit=False) as connection, connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")  # no triggers, no looking where keys point
        connection.commit()
        began = time.perf_counter()
        for rows_of_one in statements:
            for statement, values in rows_of_one:
                cursor.execute(statement, values)
            connection.commit()
        return time.perf_counter() - began


def _plain(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def _bound(kind: Any, value: Any, dialect: Any) -> Any:
    own: Any = kind.dialect_impl(dialect)
    process: Callable[[Any], Any] | None = own.bind_processor(dialect)
    return process(value) if process else value


# Booking on line.


def _booked_on_line(folder: Path, cluster: Cluster, closing: ExitStack, first: OneCounter, booked: int) -> Figure:
    """Book the same on line, at a counter that is alone, and in the station's database alone; in turns.

    PostgreSQL has counted its rows before, as it does by itself each minute: nobody opens a station and books two
    thousand people within the first.
    """
    database = str(first.line.behind.station.engine.url.database)
    with psycopg.connect(_plain(cluster.url(database)), autocommit=True) as connection:  # as the tables' owner
        connection.execute("ANALYZE")
    alone = make_station(folder / "alone")
    closing.callback(alone.store.close)
    engine = _engine(cluster, first)
    closing.callback(engine.dispose)
    behind = first.line.behind.station
    there = replace(first.station, store=Store(engine, behind.device, behind.clock, behind.ids))
    own = _publish(alone, booked + ON_LINE)[booked:]
    both = [replace(place, desk_id=first.station.desks[int(place.desk) - 1].desk_id) for place in own]
    ours, two = [], []
    for number in range(ON_LINE):
        ours.append(_seconds(first.station, 5_000_000 + number, both[number]))
        of_one = _seconds(alone, 6_000_000 + number, own[number])
        two.append(of_one + _seconds(there, 7_000_000 + number, both[number]))
    return Figure("a booking on line", median(ours), "the two performs that it consists of", median(two), 1.2)


def _engine(cluster: Cluster, first: OneCounter) -> Engine:
    """Return an engine on a copy of the station."""
    copied = _copy(cluster, first.line.behind.station.engine.url.render_as_string(hide_password=False))
    first.line.behind.close()
    return postgres_engine(copied.render_as_string(hide_password=False))


def _seconds(station: TestStation, number: int, place: FreeTime) -> float:
    began = time.perf_counter()
    _book(station, number, place)
    return time.perf_counter() - began
