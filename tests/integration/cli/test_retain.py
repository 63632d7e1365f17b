"""`skranke retain` says what leaves, in numbers, and lets it leave."""

from pathlib import Path

from desktop.domain.retention import RetentionSettings
from desktop.services.commands import perform
from desktop.services.retention import SetRetention
from desktop.services.retention_runs import retention_actor, runs
from tests.integration.cli.conftest import Run
from tests.support.demo import opened


def test_nothing_is_removed_before_the_station_has_said_when(run: Run, folder: Path) -> None:
    ran = run("retain", "--data-dir", folder)

    assert (ran.status, ran.out) == (2, "")
    assert "Station, Retention" in ran.err


def test_a_dry_run_changes_nothing_and_a_run_leaves_its_report(run: Run, folder: Path, tmp_path: Path) -> None:
    store = opened(folder)
    perform(store, retention_actor(store), SetRetention(RetentionSettings(30)))
    store.close()

    tried = run("retain", "--data-dir", folder, "--dry-run")
    done = run("retain", "--data-dir", folder, "--report", tmp_path / "report.pdf")

    assert (tried.status, done.status) == (0, 0)
    assert tried.out.startswith("This would be removed")
    assert tried.out.splitlines()[1:] == done.out.splitlines()[1:]
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    store = opened(folder)
    (kept,) = runs(store)
    assert kept.by_itself
    store.close()
