"""Several real counters, each with its own file, at one real PostgreSQL; their lines can be cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from copy import deepcopy
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from sqlalchemy import URL, Connection, Table, select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.station import roles
from desktop.station.clock import StationClock
from desktop.station.following import Follower
from desktop.station.founding import Membership, add_counter, found_station, join_station
from desktop.station.lending import DeskAndDay, Lent
from desktop.station.messages import Answer, Contact, Key, LineDown, Pulled, PushedEntry, Question, Received, Report
from desktop.station.postgres_line import PostgresLine
from desktop.station.roles import Login
from desktop.storage.engine import postgres_engine
from desktop.storage.row_log import shared_tables
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, Store, open_store
from tests.support.invariants import assert_sound
from tests.support.postgres import Cluster
from tests.support.station import TestStation, make_station

T = TypeVar("T")


class Mode(Enum):
    """How a line behaves."""

    UP = auto()
    DOWN = auto()
    LOSES_ANSWERS = auto()


@dataclass(slots=True)
class SwitchedLine:
    """A line that can be cut, or that loses the answer to what was done."""

    behind: PostgresLine
    mode: Mode = Mode.UP

    def contact(self, report: Report) -> Contact:
        """See `Line.contact`."""
        return self._through(lambda: self.behind.contact(report))

    def ask(self, question: Question, since: int) -> Answer:
        """See `Line.ask`."""
        return self._through(lambda: self.behind.ask(question, since))

    def push(self, entries: Sequence[PushedEntry], sender: DeviceIdentity | None = None) -> tuple[Received, ...]:
        """See `Line.push`."""
        return self._through(lambda: self.behind.push(entries, sender))

    def pull(self, since: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
        """See `Line.pull`."""
        return self._through(lambda: self.behind.pull(since, own))

    def give_up(self, questions: Sequence[Question]) -> tuple[str, ...]:
        """See `Line.give_up`."""
        return self._through(lambda: self.behind.give_up(questions))

    def lend(self, given_back: Sequence[DeskAndDay] = ()) -> Lent:
        """See `Line.lend`."""
        return self._through(lambda: self.behind.lend(given_back))

    def close(self) -> None:
        """See `Line.close`."""
        self.behind.close()

    def _through(self, question: Callable[[], T]) -> T:
        if self.mode is Mode.DOWN:
            raise LineDown
        answer = question()
        if self.mode is Mode.LOSES_ANSWERS:
            raise LineDown
        return answer


@dataclass(slots=True)
class OneCounter:
    """A counter of the station: what tests of one counter know, and its line."""

    station: TestStation
    line: SwitchedLine
    follower: Follower

    @property
    def store(self) -> Store:
        """The counter's own file."""
        return self.station.store

    def settle(self) -> None:
        """Come back on line, as the rounds in the background do it."""
        self.line.mode = Mode.UP
        for _ in range(4):
            self.follower.sync()


@dataclass(slots=True)
class Several:
    """A station with several counters."""

    url: str
    clock: SetClock
    counters: list[OneCounter] = field(default_factory=list)

    def settle(self) -> None:
        """Let all counters come back and become equal."""
        for counter in (*self.counters, *self.counters):
            counter.settle()

    def assert_equal(self) -> None:
        """Assert that everything is the same at the station and at every counter, and sound."""
        engine = postgres_engine(self.url)
        with engine.connect() as connection:
            station = {one.name: _rows(connection, one) for one in shared_tables()}
        engine.dispose()
        for counter in self.counters:
            assert_sound(counter.store)
            with counter.store.read() as connection:
                for one in shared_tables():
                    assert _rows(connection, one) == station[one.name], one.name


def several(folder: Path, cluster: Cluster, closing: ExitStack, count: int = 2) -> Several:
    """Make a station with some counters, each with a role of its own; `closing` lets all of it go.

    It is a copy: setting one up takes longer than most tests.
    """
    made_once = _made_once(cluster, count)
    database = cluster.create_database(made_once.database)
    closing.callback(cluster.drop_database, database)
    clock = SetClock(made_once.clock.now())
    made = Several(cluster.url(database).render_as_string(hide_password=False), clock)
    for one in made_once.counters:
        ids = deepcopy(one.station.ids, {id(made_once.clock): clock})
        place = folder / one.member.counter
        place.mkdir(parents=True)
        (place / DATABASE_FILE).write_bytes(one.file)
        station = replace(one.station, store=open_store(place, clock, ids), clock=clock, ids=ids)
        # What the roles of the first may there, they may in each copy.
        url = cluster.url(database).set(username=one.login.role).render_as_string(hide_password=False)
        made.counters.append(_follow(station, url, one.member.device, closing))
    return made


@dataclass(frozen=True, slots=True)
class _OneMade:
    station: TestStation
    member: Membership
    login: Login
    file: bytes


@dataclass(frozen=True, slots=True)
class _MadeOnce:
    database: str
    clock: SetClock
    counters: tuple[_OneMade, ...]


_MADE: dict[str, _MadeOnce] = {}
"""The counters of each template, by the name of its database."""


def _made_once(cluster: Cluster, count: int) -> _MadeOnce:
    def make(url: URL) -> None:
        with TemporaryDirectory() as folder:
            _MADE[str(url.database)] = _make(Path(folder), url, count)

    return _MADE[cluster.template(f"several {count}", make)]


def _make(folder: Path, url: URL, count: int) -> _MadeOnce:
    text = url.render_as_string(hide_password=False)
    first = make_station(folder / "S1")
    known = roles.prepare(roles.admin_engine(text))
    engine = roles.owner_engine(text, known)
    stations = [(first, found_station(first.store, engine, "Counter 1"))]
    for number in range(2, count + 1):
        ids = seeded_ids(first.clock, 100 + number)
        desk = first.desks[(number - 1) % len(first.desks)].desk_id
        member = add_counter(engine, f"S{number}", f"Counter {number}", desk, first.clock, ids)
        store = join_station(folder / f"S{number}", member, engine, first.clock, ids)
        clerk = replace(first.clerk, desk_id=desk)
        stations.append((replace(first, store=store, ids=ids, clerk=clerk), member))
    roles.grant(engine, known)
    made = []
    for station, member in stations:
        station.store.close()  # the last connection brings everything into the file
        login = roles.add_login(roles.admin_engine(text), known, member.counter)
        made.append(_OneMade(station, member, login, (folder / member.counter / DATABASE_FILE).read_bytes()))
    return _MadeOnce(str(url.database), first.clock, tuple(made))


def _follow(station: TestStation, url: str, device: str, closing: ExitStack) -> OneCounter:
    clock = StationClock(station.clock)
    line = SwitchedLine(PostgresLine(url, station.store.device, device, clock, station.ids, standard=station.clock))
    closing.callback(line.close)
    closing.callback(station.store.close)
    return OneCounter(station, line, Follower(station.store, line, clock))


def _rows(connection: Connection, one: Table) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(select(one).order_by(*one.primary_key.columns))]
