"""Model-based: whatever two counters do, on whatever line, in whatever order: when they are back, everything holds."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import ClassVar, Self

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import Engine

from desktop.station.simulate import office
from desktop.station.simulate.clerks import ERRANDS, Errand, book, move, receive, take_back, walk_in
from desktop.station.simulate.faulty_line import Weather
from desktop.station.simulate.history import History
from desktop.station.simulate.office import Office
from desktop.station.simulate.simulation import Size, digest, report_on
from desktop.storage.engine import postgres_engine
from tests.support.postgres import Cluster

COUNTERS = st.integers(0, 1)
NEVER = 1e12
"""Programs die where a rule says so, and nowhere else."""


@dataclass(frozen=True, slots=True)
class Founded:
    """A station with two counters that lies ready to be copied."""

    made: Office
    template: str
    cluster: Cluster


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory, postgres: Cluster) -> Iterator[Founded]:
    """Found a station with two counters, of which each history has a copy."""
    name = postgres.create_database()
    url = postgres.url(name).render_as_string(hide_password=False)
    engine = postgres_engine(url)
    made = office.found(tmp_path_factory.mktemp("two"), url, engine, counters=2, days=1, seed=1)
    engine.dispose()  # PostgreSQL copies a database that nobody uses
    yield Founded(made, name, postgres)
    postgres.drop_database(name)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the station and its counters, to be used up."""

    office: Office
    engine: Engine
    database: str
    cluster: Cluster

    @classmethod
    def of(cls, founded: Founded) -> Self:
        database = founded.cluster.create_database(founded.template)
        folder = Path(mkdtemp(prefix="skranke-small-"))
        shutil.copytree(founded.made.folder, folder, dirs_exist_ok=True)
        url = founded.cluster.url(database).render_as_string(hide_password=False)
        office = replace(founded.made, url=url, folder=folder)
        return cls(office, postgres_engine(url), database, founded.cluster)

    def drop(self) -> None:
        self.engine.dispose()
        self.cluster.drop_database(self.database)
        shutil.rmtree(self.office.folder)


class TwoCounters(RuleBasedStateMachine):
    """Two counters of one station, in the middle of a day."""

    founded: ClassVar[Founded]

    @initialize(seed=st.integers(0, 2**16))
    def begin(self, seed: int) -> None:
        self.copy = Copy.of(self.founded)
        self.history = History(self.copy.office, seed, 0, points=NEVER)
        self.history.start()
        self.history.wait(office.BEGINS + timedelta(hours=2))

    @rule(at=COUNTERS, errand=st.sampled_from(list(ERRANDS)), seed=st.integers(0, 9))
    def do(self, at: int, errand: Errand, seed: int) -> None:
        self.history.machines[at].chance = random.Random(seed)
        self.history.let(at, errand)

    @rule(at=COUNTERS, weather=st.sampled_from([Weather.PERFECT, Weather.CUT, Weather.FLAKY, Weather.SLOW]))
    def weather_changes(self, at: int, weather: Weather) -> None:
        self.history.machines[at].set_weather(weather)

    @rule(at=COUNTERS, points=st.integers(1, 8))
    def dies_soon(self, at: int, points: int) -> None:
        self.history.machines[at].fuse.shorten(points)

    @rule(at=COUNTERS)
    def rounds(self, at: int) -> None:
        self.history.round(at)

    @rule(at=COUNTERS, by_hand=st.booleans())
    def goes_alone(self, at: int, by_hand: bool) -> None:
        self.history.work_alone(at, by_hand=by_hand)

    @rule(minutes=st.sampled_from([1, 12, 60]))
    def time_passes(self, minutes: int) -> None:
        self.history.wait(self.history.time.now() + timedelta(minutes=minutes))

    def teardown(self) -> None:
        try:
            self.history.come_back()
            report = report_on(self.history, self.copy.engine, Size(counters=2))
            assert {name: found.violations for name, found in report.checks.items() if found.violations} == {}
        finally:
            self.history.close()
            self.copy.drop()


def run(examples: int, steps: int) -> None:
    """Let so many histories happen."""
    small = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    run_state_machine_as_test(TwoCounters, settings=small)


def test_small_histories_of_two_counters_hold(founded: Founded) -> None:
    TwoCounters.founded = founded
    run(examples=5, steps=16)


def test_the_same_seed_makes_the_same_history(founded: Founded) -> None:
    first, second = (a_bad_morning(founded, seed=7) for _ in range(2))
    assert first == second
    assert first != a_bad_morning(founded, seed=8)


def a_bad_morning(founded: Founded, seed: int) -> str:
    """Return the digest of some errands on two bad lines."""
    copy = Copy.of(founded)
    history = History(copy.office, seed, acts=0, points=40)
    history.start()
    history.wait(office.BEGINS + timedelta(hours=2))
    for at, errand in enumerate((book, receive, walk_in, move, book, take_back)):
        history.machines[at % 2].set_weather(Weather.FLAKY if at > 1 else Weather.CLEAR)
        history.let(at % 2, errand)
    history.come_back()
    history.close()
    with copy.engine.connect() as connection:
        found = digest(connection)
    copy.drop()
    return found


@pytest.mark.soak
def test_many_small_histories_of_two_counters_hold(founded: Founded) -> None:
    TwoCounters.founded = founded
    run(examples=1500, steps=40)
