"""The proof: a day of three counters on a line that fails in every way, and each check against its planted fault."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, select, update

from desktop.__main__ import main
from desktop.cli.simulate import CHECK_NAMES
from desktop.services.conflicts import TOLD_NO
from desktop.station.simulate import office
from desktop.station.simulate.breaking import plant
from desktop.station.simulate.checking import CHECKS, looked_at
from desktop.station.simulate.history import History
from desktop.station.simulate.holding import Check
from desktop.station.simulate.simulation import Size, report_on, simulate
from desktop.storage.engine import postgres_engine
from desktop.storage.models import Conflict
from tests.support.postgres import Cluster

ROOT = Path(__file__).parents[3]
DAY = Size(counters=3, days=1, seed=8, acts=20)
SMALL = ("--counters", "2", "--seed", "7", "--acts", "12")


@dataclass(frozen=True, slots=True)
class Happened:
    """A history that has happened, with everything still open."""

    history: History
    engine: Engine


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory, postgres: Cluster) -> Iterator[Happened]:
    """Let a day of three counters happen, once for all tests that look at it."""
    url = postgres.url(postgres.create_database()).render_as_string(hide_password=False)
    engine = postgres_engine(url)
    made = office.found(tmp_path_factory.mktemp("day"), url, engine, DAY.counters, DAY.days, DAY.seed)
    history = History(made, DAY.seed, DAY.acts)
    history.run()
    yield Happened(history, engine)
    history.close()
    engine.dispose()


def test_after_a_day_of_three_counters_everything_holds(day: Happened) -> None:
    report = report_on(day.history, day.engine, DAY)
    violations = {name: found.violations for name, found in report.checks.items() if found.violations}
    assert violations == {}
    # A history in which nothing goes wrong would prove nothing.
    assert report.evidence.kills
    assert report.conflicts
    assert report.although_refused
    assert {"answered", "lost", "answer-lost"} <= set(report.evidence.calls)
    assert all(found.looked_at for found in report.checks.values())


@pytest.mark.parametrize("check", Check)
def test_each_check_finds_the_fault_that_is_planted_for_it(day: Happened, check: Check) -> None:
    stores = [machine.store for machine in day.history.machines]
    with looked_at(day.engine, stores, day.history.evidence) as scene:  # whatever is written is taken back
        plant(check, scene, day.history)
        assert CHECKS[check](scene).violations
    day.history.evidence.crashes.clear()


def test_what_was_done_although_the_clerk_was_told_no_must_be_an_item(day: Happened) -> None:
    stores = [machine.store for machine in day.history.machines]
    with looked_at(day.engine, stores, day.history.evidence) as scene:
        told_no = select(Conflict.id).where(Conflict.code == TOLD_NO)
        scene.station.execute(update(Conflict).where(Conflict.joined_to.in_(told_no)).values(joined_to=None))
        scene.station.execute(delete(Conflict).where(Conflict.code == TOLD_NO))
        wrong = CHECKS[Check.REFUSALS_KEPT](scene).violations
        assert [violation for violation in wrong if "done although the clerk was told no" in violation]


def test_every_check_has_a_name_on_the_command_line() -> None:
    assert tuple(CHECKS) == tuple(Check)
    assert tuple(check.value for check in Check) == CHECK_NAMES


@pytest.mark.soak
def test_another_process_makes_the_same_history_of_the_same_seed(
    postgres: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    """There the order of sets is another one."""
    here, there = (postgres.url(postgres.create_database()).render_as_string(hide_password=False) for _ in range(2))
    assert main(["simulate", *SMALL, "--json", "--station", here]) == 0
    first = json.loads(capsys.readouterr().out)
    second = subprocess.run(
        [sys.executable, "-m", "desktop", "simulate", *SMALL, "--json", "--station", there],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "11"},
    )
    assert first["commands"] > 10
    assert first == json.loads(second.stdout)


def test_a_violation_is_named_and_is_the_exit_status(postgres: Cluster, capsys: pytest.CaptureFixture[str]) -> None:
    url = postgres.url(postgres.create_database()).render_as_string(hide_password=False)
    size = ("--counters", "1", "--acts", "2", "--language", "en", "--break", "chains-hold")
    assert main(["simulate", *size, "--station", url]) == 1
    told = capsys.readouterr()
    assert "chains-hold: S1: chain" in told.err
    assert "VIOLATED" in told.out
    assert main(["simulate", "--language", "en", "--station", url]) == 2
    assert "not empty" in capsys.readouterr().err


def test_without_postgresql_one_sentence_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(Path, "glob", lambda *_: iter(()))
    assert main(["simulate", "--language", "en"]) == 2
    assert "apt-get install postgresql" in capsys.readouterr().err


@pytest.mark.parametrize("url", ["sqlite://", "nonsense", "postgresql+psycopg://nobody@/none?host=/nowhere"])
def test_a_database_that_cannot_be_used_is_refused(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--language", "en", "--station", url]) == 2
    assert "cannot be used" in capsys.readouterr().err


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 201))
def test_five_days_of_twenty_counters_hold(seed: int, postgres: Cluster) -> None:
    """Two hundred histories; together far more than a hundred thousand commands."""
    name = postgres.create_database()
    report = simulate(postgres.url(name).render_as_string(hide_password=False), Size(20, 5, seed, acts=3))
    postgres.drop_database(name)
    assert {check: found.violations for check, found in report.checks.items() if found.violations} == {}
    assert report.evidence.commands >= 500
