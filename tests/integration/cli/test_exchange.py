"""`skranke import` and `skranke export`: the last line, the statuses, and what is said to whom."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.writing import refused_path
from tests.integration.cli.conftest import Run
from tests.support.exchange import appointment, case, write_file


@pytest.fixture
def station(folder: Path, run: Run) -> str:
    """Return the code of the invented station."""
    return run("station", "list", "--data-dir", folder).out.splitlines()[1].split()[0]


def test_a_file_is_taken_in_once(run: Run, folder: Path, tmp_path: Path, station: str) -> None:
    path = write_file(tmp_path / "day.jsonl", [case(station=station), appointment(state="cancelled")], bom=True)

    first = run("import", path, "--data-dir", folder)
    second = run("import", path, "--data-dir", folder)

    assert (first.status, first.out, first.err) == (
        0,
        "read 2 · added 2 · changed 0 · unchanged 0 · refused 0\n",
        "",
    )
    assert second.out == "read 2 · added 0 · changed 0 · unchanged 2 · refused 0\n"
    assert not refused_path(path).exists()
    assert run("verify", "--data-dir", folder).status == 0


def test_what_is_refused_stops_nothing(run: Run, folder: Path, tmp_path: Path, station: str) -> None:
    lines: list[Any] = [b"{", case(station="drammen"), case("c2", station=station)]
    path = write_file(tmp_path / "day.jsonl", lines)
    refused_path(path).write_text("from an earlier run", encoding="utf-8")

    ran = run("import", path, "--data-dir", folder, "--language", "nn")

    assert (ran.status, ran.out) == (1, "read 3 · added 1 · changed 0 · unchanged 0 · refused 2\n")
    assert "day.jsonl.refused.jsonl" in ran.err
    found = [json.loads(line) for line in refused_path(path).read_text(encoding="utf-8").splitlines()]
    assert [(one["line"], one["reason"]) for one in found] == [(2, "not-json"), (3, "belongs-to")]
    assert found[1]["says"] == "Saka tilhøyrer drammen. Ho blir ikkje teken inn her."


def test_what_cannot_be_read_at_all_is_said_in_one_sentence(
    run: Run, folder: Path, tmp_path: Path, station: str
) -> None:
    newer = write_file(tmp_path / "newer.jsonl", [], version=2)
    headless = tmp_path / "headless.jsonl"
    headless.write_bytes(b'{"kind": "case"}\n')
    good = write_file(tmp_path / "good.jsonl", [case(station=station)])

    ran = run("import", tmp_path / "nothing.jsonl", newer, headless, good, "--data-dir", folder)

    assert ran.status == 2
    assert ran.out == "read 1 · added 1 · changed 0 · unchanged 0 · refused 0\n"
    said = ran.err.splitlines()
    assert len(said) == 3
    assert all(line.startswith("skranke import: ") for line in said)
    assert "version 2" in said[1]
    assert run("import", tmp_path / "nothing.jsonl", "--data-dir", folder).out == ""
    assert run("import", "--data-dir", folder).status == 2


def test_who_signs_in_is_in_the_journal(run: Run, folder: Path, tmp_path: Path, station: str) -> None:
    path = write_file(tmp_path / "day.jsonl", [case(station=station)])

    assert run("import", path, "--data-dir", folder, "--staff", "nobody").status == 2
    assert run("import", path, "--data-dir", folder, "--staff", "clerk").status == 0


def test_what_was_done_goes_out_and_comes_back(run: Run, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"

    given = run("export", path, "--unsent", "--data-dir", folder)
    back = run("import", path, "--data-dir", folder)

    assert given.status == 0
    assert given.out.startswith("cases 1")
    assert back.status == 0, back.err
    count = len(path.read_text(encoding="utf-8").splitlines()) - 1
    assert back.out == f"read {count} · added 0 · changed 0 · unchanged {count} · refused 0\n"
    # Taking it in was itself done at this counter; nothing else is new.
    again = run("export", tmp_path / "again.jsonl", "--since", "2099-01-01", "--data-dir", folder)
    assert again.out == "cases 0 · appointments 0 · events 0\n"


@pytest.mark.parametrize("options", [(), ("--unsent", "--since", "2026-01-01"), ("--since", "yesterday")])
def test_an_export_says_what_it_needs(run: Run, folder: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    ran = run("export", tmp_path / "out", *options, "--data-dir", folder)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("skranke export: ")


def test_tables_go_out_and_come_back_and_do_not_count_as_sent(run: Run, folder: Path, tmp_path: Path) -> None:
    given = run("export", tmp_path / "out.csv", "--unsent", "--data-dir", folder)
    lines = run("export", tmp_path / "out.jsonl", "--unsent", "--data-dir", folder)

    assert (given.status, given.err) == (0, "")
    tables = [tmp_path / f"out-{kind}.csv" for kind in ("cases", "appointments")]
    assert sorted(tmp_path.glob("out*")) == sorted([*tables, tmp_path / "out.jsonl"])
    counts = given.out.removesuffix(" · events 0\n")
    assert lines.out.startswith(counts)
    assert not lines.out.endswith(" events 0\n")
    for table in tables:
        back = run("import", table, "--data-dir", folder)
        count = back.out.split()[1]
        assert int(count) > 0
        assert back.out == f"read {count} · added 0 · changed 0 · unchanged {count} · refused 0\n", table
