"""The command line as a whole: help, languages, mistakes, and what it must not import."""

import argparse
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.__main__ import _parser
from desktop.bootstrap import CounterClock, open_counter
from desktop.cli.words import Words
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.languages import Language
from desktop.invented import DEMO_MOST_CASES
from desktop.services.demo import station
from desktop.services.demo.invented import last_entry_at
from desktop.services.resource_files import resource_bytes
from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import CASES, Run
from tests.support.station import MONDAY

HEAVY = ("sqlalchemy", "alembic", "reportlab", "PySide6", "sqlcipher3", "argon2")


def started(*arguments: str, stdin: str = "", probe: str = "") -> subprocess.CompletedProcess[str]:
    """Start the program for itself; `probe` is run after it, in the same process."""
    program = f"import sys; from desktop.__main__ import main; status = main({list(arguments)!r}); {probe}"
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-c", program], input=stdin, capture_output=True, text=True, encoding="utf-8", env=environment
    )


@pytest.mark.parametrize("arguments", [("--version",), ("advise", "-"), ("--help",), ("find", "--help")])
def test_nothing_heavy_is_imported_where_it_is_not_needed(arguments: tuple[str, ...]) -> None:
    probe = f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"

    ran = started(*arguments, stdin=json.dumps({"today": "2026-11-23"}), probe=probe)

    assert ran.stderr == "[]\n"
    assert ran.stdout


@pytest.mark.parametrize("language", Language)
def test_each_command_can_say_what_it_takes(language: Language) -> None:
    helps = [parser.format_help() for parser in _all_parsers(_parser(Words(language), commands=True))]

    assert len(helps) > 30
    assert not [text for text in helps if "%(" in text]


def _all_parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _all_parsers(inner)


def test_the_version_is_the_projects(run: Run) -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert run("--version").out == f"skranke {project['version']}\n"


def test_advise_is_one_of_the_commands(run: Run, tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text('{"today": "2026-11-23"}')

    ran = run("advise", facts)

    assert ran.status == 0
    assert set(json.loads(ran.out)) == {"conclusions", "findings"}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("find", "Nguyen Thi Anh"), "Something is missing: --staff"),
        (("find", "Nguyen Thi Anh", "--staff", "clerk", "--nonsense=Nguyen"), "does not know"),
        (("demo", "--cases", "none"), "--cases does not have a possible value"),
        (("demo", "--cases", "0"), "--cases does not have a possible value"),
        (("demo", "--cases", DEMO_MOST_CASES + 1), "--cases does not have a possible value"),
        (("look-for", "Nguyen"), "COMMAND does not have a possible value"),
        (("--language", "sv", "verify"), "--language does not have a possible value"),
        (("tour",), "Something is missing: --out"),
    ],
)
def test_a_mistake_is_one_sentence_that_repeats_nothing(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    ran = run(*arguments)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("skranke")
    assert sentence in ran.err
    assert ran.err.count("\n") == 1
    assert "Nguyen" not in ran.err


@pytest.mark.parametrize("arguments", [("verify",), ("find", "Ali", "--staff", "clerk"), ()])
def test_without_a_station_it_says_so_and_makes_nothing(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments, "--data-dir", tmp_path / "nowhere")

    assert (ran.status, ran.out) == (2, "")
    assert "There is no station in" in ran.err
    assert not (tmp_path / "nowhere").exists()


def test_a_newer_schema_is_refused_and_left_alone(run: Run, folder: Path) -> None:
    connection = dbapi2.connect(str(folder / DATABASE_FILE))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = (folder / DATABASE_FILE).read_bytes()

    ran = run("verify", "--data-dir", folder, "--language", "nn")

    assert ran.status == 2
    assert ran.err.startswith(f"skranke verify: Dataa i {folder} er skrivne av ein nyare versjon")
    assert (folder / DATABASE_FILE).read_bytes() == before


def test_a_file_that_is_no_database_is_told_without_a_traceback(run: Run, folder: Path) -> None:
    (folder / DATABASE_FILE).write_bytes(b"not a database, " * 4096)

    ran = run("verify", "--data-dir", folder)

    assert (ran.status, ran.out) == (2, "")
    assert "cannot be read" in ran.err
    assert ran.err.count("\n") == 1


def test_a_folder_that_cannot_be_one_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    ran = run("demo", "--data-dir", tmp_path / "file" / "below", "--cases", 1)

    assert ran.status == 2
    assert "cannot be used" in ran.err


def test_demo_makes_a_station_once(run: Run, tmp_path: Path) -> None:
    first = run("demo", "--data-dir", tmp_path, "--cases", 4, "--seed", 9)
    second = run("demo", "--data-dir", tmp_path, "--cases", 4, "--seed", 9)

    assert (first.status, first.err) == (0, "")
    assert f"{tmp_path}: 4 cases" in first.out
    assert station.PASSWORD in first.out
    assert "clerk, leader, auditor or administrator" in first.out
    assert second.status == 2
    assert "There is a station" in second.err


def test_demo_without_a_folder_uses_one_of_its_own(run: Run, tmp_path: Path) -> None:
    assert run("demo", "--cases", 1).status == 0
    assert run("verify", "--demo").status == 0
    assert run("verify").status == 2
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["skranke-demo"]


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("nb_NO.UTF-8", "nb"),
        ("no_NO", "nb"),
        ("nn_NO.UTF-8", "nn"),
        ("en_US.UTF-8", "en"),
        ("de_DE", "nb"),
        ("C", "nb"),
    ],
)
def test_the_language_is_the_systems_else_bokmal(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", value)

    expected = Words(Language(language)).say("no-station", folder=tmp_path)
    assert run("verify", "--data-dir", tmp_path).err == f"skranke verify: {expected}\n"


def test_every_sentence_is_there_in_every_language_with_the_same_facts() -> None:
    def sentences(table: dict[str, object]) -> list[dict[str, str]]:
        if "nb" in table:
            return [{key: str(value) for key, value in table.items()}]
        return [found for entry in table.values() if isinstance(entry, dict) for found in sentences(entry)]

    found = sentences(tomllib.loads(resource_bytes("cli.toml").decode("utf-8")))
    assert len(found) > 40
    for entry in found:
        assert set(entry) == {"nb", "nn", "en"}
        assert len({frozenset(re.findall(r"{\w+}", text)) for text in entry.values()}) == 1


def test_whoever_reads_only_the_beginning_gets_no_traceback(folder: Path) -> None:
    program = "import sys; from desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"
    lines = '{"today": "2026-11-23"}\n' * 3000
    process = subprocess.Popen(
        [sys.executable, "-c", program, "advise", "--lines", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    try:
        process.stdin.write(lines)
        process.stdin.close()
    except BrokenPipeError:
        pass
    status, said = process.wait(), process.stderr.read()
    process.stderr.close()

    assert (status, said) == (141, "")


def test_an_invented_station_goes_on_from_where_it_stands(folder: Path) -> None:
    morning = SetClock(instant_of(MONDAY, 8 * 60))
    clock = CounterClock(morning)

    store = open_counter(folder, clock)
    last = last_entry_at(store)
    at_first = clock.now()
    morning.advance(minutes=5)
    later = clock.now()
    store.close()

    assert at_first == last
    assert (later - at_first).total_seconds() == 300


def test_the_clock_of_a_counter_is_the_computers_where_that_is_later(folder: Path) -> None:
    evening = SetClock(instant_of(MONDAY, 20 * 60))
    clock = CounterClock(evening)

    open_counter(folder, clock).close()

    assert clock.now() == evening.now()


def test_the_station_has_as_many_cases_as_were_asked_for(run: Run, folder: Path) -> None:
    ran = run("find", "a", "--staff", "clerk", "--json", "--data-dir", folder)

    assert 0 < len(json.loads(ran.out)) <= CASES
