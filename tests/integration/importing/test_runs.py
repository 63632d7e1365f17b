"""Long runs: whole batches or nothing, whatever ends them; and the first load that builds its indexes at the end."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.services.importing import batches, first_load
from desktop.services.importing.files import FileTaken, take_in_file
from desktop.services.importing.taking import Counts
from desktop.services.queries.find import find
from desktop.storage.models import Base, Case, JournalEntry
from desktop.storage.store import open_store
from tests.support.exchange import appointment, case, write_file
from tests.support.invariants import assert_sound
from tests.support.station import MORNING, TestStation, make_station

ROOT = Path(__file__).parents[3]
MANY = 60
Contents = dict[str, list[str]]
Make = Callable[[], TestStation]
NAMES = [f"{first}{second}" for first in "abcdef" for second in "abcdefghij"]


def lines() -> list[dict[str, Any]]:
    """Return cases of some people, some of whom have two, and appointments of which some want the same place."""
    found: list[dict[str, Any]] = []
    for at in range(MANY):
        duf = "200816832910" if at % 20 == 0 else ""
        found.append(case(f"c{at}", person__family_name=f"Berg{NAMES[0 if duf else at]}", person__duf=duf))
        starts = f"2026-12-0{1 + at % 4}T{9 + at % 5:02}:00:00+01:00"
        found.append(appointment(f"a{at}", f"c{at}", starts=starts, desk=str(1 + at % 2)))
    return found


def take(station: TestStation, path: Path, **options: Any) -> FileTaken:
    """Take a file in."""
    return take_in_file(station.store, station.clerk, path, Language.ENGLISH, **options)


def contents(station: TestStation) -> Contents:
    """Return all rows but those of the journal and of runs, and the search index."""
    queries = {name: f"SELECT * FROM {name}" for name in Base.metadata.tables}  # noqa: S608
    for name in ("journal_entry", "journal_payload", "import_file", "station_key", "sent_entry"):
        del queries[name]
    queries["identifiers"] = "SELECT * FROM search_identifier"
    queries["shown"] = "SELECT shown FROM search_person"
    queries["words"] = "SELECT p.person_id FROM search_name('berg*') n JOIN search_person p ON p.number = n.rowid"
    with station.store.read() as connection:
        found = {name: connection.execute(text(query)).mappings().all() for name, query in queries.items()}
    varying = ("file_id", "noted_at", "booked_at")
    return {
        name: sorted(str({key: value for key, value in row.items() if key not in varying}) for row in rows)
        for name, rows in found.items()
    }


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "BATCH", 16)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_file(tmp_path_factory.mktemp("file") / "day.jsonl", lines())


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[TestStation, Path]:
    folder = tmp_path_factory.mktemp("station")
    station = make_station(folder)
    station.store.close()
    return station, folder


@pytest.fixture
def make(made_once: tuple[TestStation, Path], tmp_path: Path) -> Iterator[Make]:
    """Return a way to have another copy of the same empty station, open until the test ends."""
    station, folder = made_once
    copies: list[TestStation] = []

    def copy() -> TestStation:
        here = tmp_path / str(len(copies))
        shutil.copytree(folder, here)
        clock = SetClock(MORNING)
        ids = seeded_ids(clock, 2)
        copies.append(replace(station, store=open_store(here, clock, ids), clock=clock, ids=ids))
        return copies[-1]

    yield copy
    for one in copies:
        assert_sound(one.store)
        one.store.close()


@pytest.fixture(scope="module")
def whole(made_once: tuple[TestStation, Path], path: Path, tmp_path_factory: pytest.TempPathFactory) -> Contents:
    """Return what is there when nothing stops the run."""
    station, folder = made_once
    here = tmp_path_factory.mktemp("whole") / "station"
    shutil.copytree(folder, here)
    station = replace(station, store=open_store(here, station.clock, station.ids))
    take(station, path)
    found = contents(station)
    station.store.close()
    return found


@pytest.mark.usefixtures("small_batches")
def test_a_first_load_and_batches_at_a_live_index_come_to_the_same(
    make: Make, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live, loaded = make(), make()

    assert take(live, path).counts == Counts(read=2 * MANY, added=2 * MANY)
    monkeypatch.setattr(first_load, "WORTH_IT", 0)
    told: list[int] = []
    counts = take(loaded, path, on_progress=lambda progress: told.append(progress.done)).counts
    assert counts == Counts(read=2 * MANY, added=2 * MANY)
    assert len(told) > 2
    assert told == sorted(told)

    assert contents(live) == contents(loaded)
    assert entries(live) > 1
    assert entries(loaded) == 1
    assert indexes(live) == indexes(loaded)
    assert find(loaded.store, "bergah")[0].case_id == "c7"
    # Nothing is set aside where there is something already.
    assert take(loaded, path).counts == Counts(read=2 * MANY, unchanged=2 * MANY)


def entries(station: TestStation) -> int:
    """Return how many entries the journal has of batches."""
    with station.store.read() as connection:
        query = select(func.count()).select_from(JournalEntry).where(JournalEntry.command == "take-in")
        return int(connection.execute(query).scalar_one())


def indexes(station: TestStation) -> list[Any]:
    """Return the indexes of the database."""
    with station.store.read() as connection:
        query = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
        return [tuple(row) for row in connection.execute(text(query))]


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("asked", [1, 5, 20, 60, 120])
def test_a_stopped_run_leaves_whole_batches_and_running_again_completes_it(
    make: Make, path: Path, whole: Contents, asked: int
) -> None:
    station = make()
    questions = iter(range(10_000))

    stopped = take(station, path, is_cancelled=lambda: next(questions) >= asked)

    assert stopped.cancelled
    assert stopped.counts.read < 2 * MANY
    with station.store.read() as connection:
        kept = connection.execute(select(func.count()).select_from(Case)).scalar_one()
    assert kept <= stopped.counts.added
    again = take(station, path)
    assert again.counts.added + stopped.counts.added == 2 * MANY
    assert contents(station) == whole


def test_a_stopped_first_load_leaves_the_station_as_it_was(
    make: Make, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = make()
    before, had = contents(station), indexes(station)
    monkeypatch.setattr(first_load, "WORTH_IT", 0)
    monkeypatch.setattr(first_load, "STEPS_BETWEEN", 50)
    questions = iter(range(100_000))

    for asked in (3, 30, 300):
        stopped = take(station, path, is_cancelled=lambda until=asked: next(questions) >= until)
        assert stopped.cancelled
        assert (contents(station), indexes(station)) == (before, had)
    assert take(station, path).counts.added == 2 * MANY


KILLED = """
import sys
from pathlib import Path
from desktop.bootstrap import SystemClock, system_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Right
from desktop.services.importing import batches
from desktop.services.importing.files import take_in_file
from desktop.services.work import Actor
from desktop.storage.store import open_store

batches.BATCH = 8
store = open_store(Path(sys.argv[1]), SystemClock(), system_ids())
actor = Actor(sys.argv[3], "", frozenset({Right.EXCHANGE}))
tell = lambda progress: print(progress.counts.read, flush=True)
take_in_file(store, actor, Path(sys.argv[2]), Language.ENGLISH, on_progress=tell)
"""


@pytest.mark.parametrize("after", [1, 4])
def test_a_killed_run_leaves_whole_batches(make: Make, path: Path, whole: Contents, tmp_path: Path, after: int) -> None:
    station = make()
    arguments = [sys.executable, "-c", KILLED, str(tmp_path / "0"), str(path), station.clerk.staff_id]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, cwd=ROOT, text=True) as run:
        assert run.stdout is not None
        said = [run.stdout.readline() for _ in range(after)]
        os.kill(run.pid, signal.SIGKILL)

    assert_sound(station.store)
    with station.store.read() as connection:
        cases = connection.execute(select(func.count()).select_from(Case)).scalar_one()
    assert cases >= int(said[-1]) // 2
    assert cases % 4 == 0
    assert take(station, path).counts.refused == 0
    assert contents(station) == whole
