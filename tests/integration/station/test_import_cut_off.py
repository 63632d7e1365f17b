"""The line breaks in the middle of an import: it is said, what is in stays, and it goes on when it is run again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.__main__ import main
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.exchange.writing import refused_path
from desktop.services.importing import batches
from desktop.services.importing.files import retry, take_in_file
from desktop.services.importing.taking import Counts
from desktop.station import roles
from desktop.station.address import checked_address, write_address
from desktop.storage.models import Case
from tests.support.exchange import case, write_file
from tests.support.postgres import Cluster
from tests.support.several import OneCounter, Several, several


@pytest.fixture
def one(tmp_path: Path, postgres: Cluster, monkeypatch: pytest.MonkeyPatch) -> Iterator[Several]:
    """Give a station with a counter that takes in two lines at a time."""
    monkeypatch.setattr(batches, "BATCH", 2)
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing, count=1)
        counter = made.counters[0]
        counter.store.at_station = lambda: counter.line.behind.station
        yield made


def break_line(one: Several) -> None:
    """End whatever the counter's role has open at the station, and let nothing of it in."""
    role = _role(one.counters[0])
    with roles.admin_engine(one.url).begin() as connection:
        connection.exec_driver_sql(f'ALTER ROLE "{role}" NOLOGIN')
        connection.exec_driver_sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (role,))


def mend_line(one: Several) -> None:
    """Let it in again."""
    with roles.admin_engine(one.url).begin() as connection:
        connection.exec_driver_sql(f'ALTER ROLE "{_role(one.counters[0])}" LOGIN')


def test_the_command_says_what_is_in_and_goes_on_the_second_time(
    one: Several, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "S1"
    url = one.counters[0].line.behind.station.engine.url.set(drivername="postgresql").render_as_string()
    write_address(folder, checked_address(url))
    one.counters[0].store.close()
    path = write_file(tmp_path / "day.jsonl", [case(f"c{number}") for number in range(5)])
    command = ["import", str(path), "--data-dir", str(folder), "--language", "en"]
    with monkeypatch.context() as broken:
        tell = batches._Run._tell

        def tell_and_break(run: batches._Run, done: int, counts: Counts) -> None:
            tell(run, done, counts)
            break_line(one)

        broken.setattr(batches._Run, "_tell", tell_and_break)
        try:
            assert main(command) == 2
        finally:
            mend_line(one)
    said = capsys.readouterr()
    assert said.err.startswith("skranke import: The line to the station was lost while")
    assert "read 2 · added 2 · changed 0 · unchanged 0 · refused 0" in said.err
    assert "Run the import again when the line is back" in said.err
    assert main(command) == 0
    assert "read 5 · added 3 · changed 0 · unchanged 2 · refused 0" in capsys.readouterr().out


def test_mended_lines_that_did_not_come_in_stay_beside_the_file(one: Several, tmp_path: Path) -> None:
    counter = one.counters[0]
    wrong = case("c1", person__born_on="nonsense")
    path = write_file(tmp_path / "day.jsonl", [case("c0"), wrong])
    assert take_in_file(counter.store, counter.station.clerk, path, Language.ENGLISH).counts.refused == 1
    beside = refused_path(path).read_bytes()
    mended = write_file(tmp_path / "mended.jsonl", [case("c1")]).read_bytes().splitlines()[1]
    break_line(one)
    try:
        with pytest.raises(RuleBroken, match="import-line-lost"):
            retry(counter.store, counter.station.clerk, path, Language.ENGLISH, ((3, mended),))
    finally:
        mend_line(one)
    assert refused_path(path).read_bytes() == beside
    assert retry(counter.store, counter.station.clerk, path, Language.ENGLISH, ((3, mended),)).counts.added == 1
    with counter.line.behind.station.read() as connection:
        assert connection.execute(select(func.count()).select_from(Case)).scalar_one() == 2


def _role(counter: OneCounter) -> str:
    return str(counter.line.behind.station.engine.url.username)
