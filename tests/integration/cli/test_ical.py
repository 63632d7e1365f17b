"""`skranke ical`: a file that a calendar program reads, without a password, for nobody is in it."""

from pathlib import Path

import pytest
from icalendar import Calendar

from tests.integration.cli.conftest import Run

WEEK = ("--from", "2026-11-16", "--to", "2026-12-31")


def test_the_file_is_written_and_says_what_is_in_it(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "week.ics"

    ran = run("ical", "--data-dir", folder, *WEEK, "--out", out)

    calendar = Calendar.from_ical(out.read_bytes())
    assert isinstance(calendar, Calendar)
    assert (ran.status, ran.err) == (0, "")
    assert str(out) in ran.out
    appointments = sum(": " in str(event["SUMMARY"]) for event in calendar.events)
    assert appointments > 0
    assert f"{appointments} appointments and {len(calendar.events) - appointments} stretches" in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--from", "2026-12-24", "--to", "2026-11-24"), "before"),
        (("--from", "24.12.2026", "--to", "2026-12-24"), "--from"),
        (("--to", "2026-12-24"), "--from"),
    ],
    ids=["backwards", "no-day", "missing"],
)
def test_bad_days_are_one_sentence(
    run: Run, folder: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    out = tmp_path / "week.ics"

    ran = run("ical", "--data-dir", folder, *arguments, "--out", out)

    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert said in ran.err
    assert not out.exists()


def test_a_place_that_cannot_be_written_to_is_told(run: Run, folder: Path, tmp_path: Path) -> None:
    ran = run("ical", "--data-dir", folder, *WEEK, "--out", tmp_path / "nowhere" / "week.ics")

    assert ran.status == 2
    assert "could not be written" in ran.err
