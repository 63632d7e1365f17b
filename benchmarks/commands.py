"""Booking somebody, confirmed when it is on the disk twice: beside the same statements without rules.

`SKRANKE_BENCH_COMMANDS` sets how many commands come in a row; a hundred thousand where nothing is said. A booking is
one `perform` of four commands: the person, the case with its checklist and fee, the appointment with its seats and what
is to be told, the letter; with the journal, its hashes, the search index and the flush of both journals.

The floor gets the very statements that the booking makes, with their values, in one transaction of SQLAlchemy Core on
a database of its own, encrypted alike, on the same driver; before its commit it appends as many bytes to a file as the
second journal does, and flushes it. Beside it stand the same on the driver itself, and both in clear.
"""

from __future__ import annotations

import os
import resource
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, event

from benchmarks import Figure
from desktop.domain.appointments import Audience
from desktop.domain.cases import RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.services import booking
from desktop.services.booking import Request
from desktop.services.commands import Command, perform
from desktop.services.free_times import FreeTime
from desktop.services.plan import NewSlot, PublishSlots
from desktop.services.rule_book import holidays
from desktop.storage.store import DeviceIdentity, Store, create_store, open_store
from tests.support.station import ANH, MONDAY, MORNING, TestStation, fill_station

COMMANDS = int(os.environ.get("SKRANKE_BENCH_COMMANDS", "100_000"))
A_BOOKING = 4
"""Commands of a booking."""
A_DAY = 5_000
COMPARED = 400
"""So many bookings are held against the floor."""
KEY = bytes(range(32))
SLOWEST = 0.020
FLAT = 1.25
"""The last tenth of many bookings may take so many times as long as the first."""
GROWTH = 30e6
"""The memory may grow by so many bytes from the first tenth to the end."""


@dataclass(frozen=True, slots=True)
class Slowest(Figure):
    """The slowest but one in a hundred, against a limit in seconds."""

    @property
    def met(self) -> bool:
        return self.ours <= self.limit

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return f"{self.what}: p99 {self.ours * 1e3:.1f} ms; target {self.limit * 1e3:.0f} ms: {verdict}"


@dataclass(frozen=True, slots=True)
class Beside(Figure):
    """A figure without a target, for whoever wants to know where the time goes."""

    @property
    def met(self) -> bool:
        return True

    def line(self) -> str:
        return (
            f"{self.what}: {self.ours * 1e3:.2f} ms, {self.ratio:.2f} × {self.limit_what} ({self.limit * 1e3:.2f} ms)"
        )


@dataclass(frozen=True, slots=True)
class Memory(Figure):
    """How much the memory grew, against a limit in bytes."""

    @property
    def met(self) -> bool:
        return self.ours <= self.limit

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return f"{self.what}: {self.ours / 1e6:.0f} MB; target {self.limit / 1e6:.0f} MB: {verdict}"


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as named:
        folder = Path(named)
        for what, key in (("encrypted", KEY), ("in clear", None)):
            yield from _beside_the_floor(folder / what, what, key)
        yield from _in_a_row(folder / "row")


def _beside_the_floor(folder: Path, what: str, key: bytes | None) -> Iterator[Figure]:
    station, places = _station(folder / "ours", key, COMPARED)
    station.store.close()
    for name in ("core", "driver"):
        shutil.copytree(folder / "ours", folder / name)
    store = _opened(folder / "ours", station, key)
    floors = [_Floor(_opened(folder / name, station, key), folder / name) for name in ("core", "driver")]
    ours, core, driver = list[float](), list[float](), list[float]()
    for number, place in enumerate(places):
        commands = _commands(replace(station, store=store), number, place)
        before = _second_journal_size(store)
        with _heard(store) as heard:
            began = time.perf_counter()
            perform(store, station.clerk, *commands)
            ours.append(time.perf_counter() - began)
        size = max(1, _second_journal_size(store) - before)
        core.append(floors[0].by_core(heard, size))
        driver.append(floors[1].by_driver(heard, size))
    for each in (store, *(floor.store for floor in floors)):
        each.close()
    core_too = "its statements by SQLAlchemy Core, both flushes"
    figure = Figure if key else Beside
    yield figure(f"a booking, {what}", median(ours), core_too, median(core), 1.5)
    yield Beside(f"a booking, {what}", median(ours), "its statements by the driver", median(driver), 0)
    yield Slowest(f"a booking, {what}", quantiles(ours, n=100)[-1], "", SLOWEST, 1)


def _in_a_row(folder: Path) -> Iterator[Figure]:
    """Book one after the other, and compare the beginning with the end."""
    count = COMMANDS // A_BOOKING
    station, places = _station(folder, KEY, count)
    taken, sizes = list[float](), list[int]()
    for number, place in enumerate(places):
        commands = _commands(station, number, place)
        began = time.perf_counter()
        perform(station.store, station.clerk, *commands)
        taken.append(time.perf_counter() - began)
        if number % A_DAY == A_DAY - 1:
            station.clock.advance(days=1)  # a counter numbers fewer than ten thousand papers a day
        if number in {count // 10, count - 1}:
            sizes.append(_memory())
    station.store.close()
    tenth = max(1, count // 10)
    what = f"the last of {count * A_BOOKING:,} commands in a row"
    yield Figure(what, median(taken[-tenth:]), "the first", median(taken[:tenth]), FLAT)
    yield Slowest(f"{count:,} bookings in a row", quantiles(taken, n=100)[-1], "", SLOWEST, 1)
    yield Memory(f"the memory that {count * A_BOOKING:,} commands in a row cost", sizes[-1] - sizes[0], "", GROWTH, 1)


@dataclass(frozen=True, slots=True)
class _Heard:
    """The statements of a unit of work, with their values.

    Attributes:
        by_core: as SQLAlchemy gets them; a text goes to the driver as it is.
        by_driver: as the driver gets them, and whether for several sets of values.
    """

    by_core: list[tuple[Any, Any]]
    by_driver: list[tuple[str, Any, bool]]


class _Floor:
    """Makes the statements of a booking on a database of its own, and appends to a file of its own."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self._file = (folder / "appended").open("wb", buffering=0)
        self._pooled: Any = None

    def by_core(self, heard: _Heard, size: int) -> float:
        """Return what SQLAlchemy takes."""
        began = time.perf_counter()
        with self.store._writing.begin() as connection:  # noqa: SLF001 - a transaction and nothing else
            for statement, values in heard.by_core:
                plain = isinstance(statement, str)
                ask = connection.exec_driver_sql if plain else connection.execute
                result = ask(statement, values)
                if result.returns_rows:
                    result.fetchall()
            self._append(size)
        return time.perf_counter() - began

    def by_driver(self, heard: _Heard, size: int) -> float:
        """Return what the driver takes."""
        if self._pooled is None:
            self._pooled = self.store.engine.raw_connection()
        cursor = self._pooled.cursor()
        began = time.perf_counter()
        cursor.execute("BEGIN IMMEDIATE")
        for statement, values, many in heard.by_driver:
            if many:
                cursor.executemany(statement, values)
            else:
                cursor.execute(statement, values)
                cursor.fetchall()
        self._append(size)
        cursor.execute("COMMIT")
        return time.perf_counter() - began

    def _append(self, size: int) -> None:
        self._file.write(bytes(size))
        os.fdatasync(self._file.fileno())


@contextmanager
def _heard(store: Store) -> Iterator[_Heard]:
    """Note what a unit of work asks: of SQLAlchemy, and what comes to the driver of it."""
    heard = _Heard([], [])
    by_core: list[tuple[Any, Any]] = []

    def of_core(_: Connection, clause: Any, several: Any, one: Any, __: Any) -> None:
        by_core.append((clause, several or one))

    def of_driver(_: Connection, __: Any, statement: str, values: Any, ___: Any, many: bool) -> None:  # noqa: FBT001
        if not statement.startswith("BEGIN"):
            heard.by_driver.append((statement, list(values) if many else values, many))
            heard.by_core.append(by_core.pop() if by_core else (statement, values))

    event.listen(store.engine, "before_execute", of_core)
    event.listen(store.engine, "before_cursor_execute", of_driver)
    try:
        yield heard
    finally:
        event.remove(store.engine, "before_execute", of_core)
        event.remove(store.engine, "before_cursor_execute", of_driver)


def _station(folder: Path, key: bytes | None, count: int) -> tuple[TestStation, list[FreeTime]]:
    """Make a station with as many places of twenty minutes as are wanted."""
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    create_store(folder, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids, key).close()
    store = open_store(folder, clock, ids, key)
    station = fill_station(store, clock, ids, weeks=1)
    closed = holidays()
    days = (MONDAY + timedelta(weeks=5 + week, days=day) for week in range(1000) for day in range(5))
    every = (
        FreeTime(desk.desk_id, desk.number, day, start, 20)
        for day in days
        if not closed.name(day, Language.BOKMAL)
        for desk in station.desks
        for start in range(8 * 60, 18 * 60, 20)
    )
    places = list(islice(every, count))
    slots = [
        NewSlot(ids.new(), place.desk_id, place.day, place.start, place.minutes, Audience.STAFF) for place in places
    ]
    for begins in range(0, len(slots), 1000):
        perform(store, station.leader, PublishSlots(tuple(slots[begins : begins + 1000])))
    return station, places


def _opened(folder: Path, station: TestStation, key: bytes | None) -> Store:
    return open_store(folder, station.clock, station.ids, key)


def _commands(station: TestStation, number: int, place: FreeTime) -> tuple[Command, ...]:
    """Return what the booking panel hands over at Enter."""
    person = replace(ANH, family_name=f"Prøve{number}", duf="", phone=f"+479{number:07}", email="")
    request = Request(person, "renewal-protection", RequestedBy.PHONE, permit_renewable=True)
    return booking.commands_for(station.store, request, place)


def _second_journal_size(store: Store) -> int:
    """Return where the records of the second journal end, in bytes; a new segment begins anew."""
    segment = store.second._segment if store.second else None  # noqa: SLF001 - nobody else needs to know
    return segment.end if segment else 0


def _memory() -> int:
    """Return the bytes of memory that the process has."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()
