"""What is kept of a fault: kinds and places, and nothing about anybody."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.crash import FOLDER, KEPT, MOST_PLACES, Ended, FaultReport, HardCrashes, Link, links_of, write

AT = datetime(2026, 11, 23, 9, 30, 15, tzinfo=UTC)
WHO = "Nguyễn Thị Ánh 200816832910"


def fail(name: str, depth: int = 0) -> None:
    """Raise an exception whose text and whose variables are about somebody."""
    if depth:
        fail(name, depth - 1)
        return
    try:
        raise LookupError(name)
    except LookupError as error:
        raise ValueError(f"no case of {name}") from error


def caught(depth: int = 0) -> BaseException:
    with pytest.raises(ValueError, match="no case") as found:
        fail(WHO, depth)
    return found.value


def report(at: datetime = AT) -> FaultReport:
    return FaultReport(at, "0.9", links_of(caught()), "MainThread", ("check-in", "look-at-case"), "today")


def test_a_report_says_what_and_where_and_nothing_about_anybody() -> None:
    text = report().text

    assert [link.kind for link in report().links] == ["ValueError", "LookupError"]
    assert "tests/unit/test_crash.py:" in text
    assert text.splitlines()[3] == "last commands: check-in, look-at-case"
    assert [word for word in WHO.split() if word in text] == []
    assert str(Path.home()) not in text


def test_the_same_place_is_known_again_and_an_endless_recursion_is_short() -> None:
    once, twice = (FaultReport(AT, "1", links_of(caught(depth)), "a") for depth in (0, 3))
    other = FaultReport(AT, "1", (Link("ValueError", ("elsewhere.py:1 f",)),), "a")

    assert once.same == twice.same != other.same
    assert len(links_of(caught(200))[0].places) == MOST_PLACES


def test_only_its_owner_may_read_a_report_and_the_oldest_go(tmp_path: Path) -> None:
    for minute in range(KEPT + 3):
        path = write(tmp_path, report(AT.replace(minute=minute)))
        assert path is not None
    kept = sorted((tmp_path / FOLDER).iterdir())
    assert len(kept) == KEPT
    assert kept[-1] == path
    if sys.platform != "win32":
        assert kept[0].stat().st_mode & 0o077 == 0
        assert (tmp_path / FOLDER).stat().st_mode & 0o077 == 0


def test_a_folder_that_takes_nothing_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file where a folder should be")
    assert write(tmp_path, report()) is None
    hard = HardCrashes(tmp_path, "1")
    assert hard.begin(AT).ended is Ended.WELL
    hard.end()


RUN = """
import faulthandler, os, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.crash import HardCrashes
hard = HardCrashes(Path(sys.argv[1]), "0.9")
last = hard.begin(datetime(2026, 11, 23, 9, 30, tzinfo=UTC))
print(last.ended, last.report.name if last.report else "", flush=True)
def case_of_somebody(): faulthandler._sigabrt()
if sys.argv[2] == "hard": case_of_somebody()
if sys.argv[2] == "stopped": os._exit(1)
hard.end()
"""


def run(folder: Path, how: str) -> str:
    """Start a program that ends in some way, and return what it says of the one before."""
    done = subprocess.run([sys.executable, "-c", RUN, str(folder), how], capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == (how == "well"), done.stderr
    return done.stdout.strip()


def test_a_hard_crash_is_told_at_the_next_start_and_only_then(tmp_path: Path) -> None:
    assert run(tmp_path, "hard") == "well"
    assert run(tmp_path, "stopped") == "hard hard-20261123093000.txt"
    assert run(tmp_path, "well") == "stopped"
    assert run(tmp_path, "well") == "well"

    text = (tmp_path / FOLDER / "hard-20261123093000.txt").read_text()
    assert text.startswith("Skranke 0.9")
    assert "in case_of_somebody" in text
