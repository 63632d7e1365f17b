"""`skranke evening-pack` and `skranke health`: for tasks that run by the clock, without a window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.evening_pack import PackWay
from desktop.domain.ids import seeded_ids
from desktop.services import reference
from desktop.services.evening_pack import NAME, LastPack, last_pack
from desktop.storage.store import open_store
from tests.integration.cli.conftest import Run
from tests.support.station import MONDAY, make_station
from tests.unit.printing.reading import text
from ui.printing_out import AS_USUAL, Handling, PrintingFailed, PrintingFault

EVENING = instant_of(MONDAY, 15 * 60 + 30)


@pytest.fixture(autouse=True)
def evening(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("desktop.bootstrap.SystemClock.now", lambda _: EVENING)
    yield
    reference.use_station_files(None)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give the folder of a station whose plan ends this week."""
    make_station(tmp_path / "station", weeks=1).store.close()
    return tmp_path / "station"


def noted(folder: Path) -> LastPack | None:
    clock = SetClock(EVENING)
    store = open_store(folder, clock, seeded_ids(clock, 9))
    try:
        return last_pack(store)
    finally:
        store.close()


class Printer:
    """Takes a file, or refuses it."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.took: list[tuple[bytes, str, str]] = []

    def print_pdf(self, pdf: bytes, title: str, printer: str, _: Handling = AS_USUAL) -> None:
        if self.broken:
            raise PrintingFailed(PrintingFault.REFUSED)
        self.took.append((pdf, title, printer))


def test_a_pack_is_saved_by_itself_under_a_name_or_into_a_folder(run: Run, small: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "tonight.pdf", tmp_path / "packs"
    folder.mkdir()

    ran = run("evening-pack", "--out", file, "--data-dir", small)

    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"The evening pack for 2026-11-24, 2026-11-25 is made: {file}\n"
    assert "Phone list, Tuesday 24 November 2026" in text(file.read_bytes())
    assert file.stat().st_mode & 0o077 == 0
    last = noted(small)
    assert last is not None
    assert (last.made_by, last.by_itself, last.way, last.printer) == (NAME, True, PackWay.FILE, "")
    run("evening-pack", "--out", folder, "--data-dir", small)
    assert [each.name for each in folder.iterdir()] == ["kveldspakke-demo-2026-11-23-1530.pdf"]
    nowhere = run("evening-pack", "--out", tmp_path / "away" / "pack.pdf", "--data-dir", small)
    assert nowhere.status == 2
    assert "could not be written" in nowhere.err


def test_only_a_pack_that_the_printer_took_is_noted(run: Run, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = Printer(broken=True)
    monkeypatch.setattr("ui.printing_out.system_spooler", lambda: printer)

    refused = run("evening-pack", "--print", "Office", "--data-dir", small)

    assert (refused.status, refused.out) == (2, "")
    assert "did not take the evening pack (refused)" in refused.err
    assert noted(small) is None
    printer.broken = False
    assert run("evening-pack", "--print", "Office", "--data-dir", small).status == 0
    ((pdf, title, name),) = printer.took
    assert (pdf[:5], title, name) == (b"%PDF-", "Skranke", "Office")
    last = noted(small)
    assert last is not None
    assert (last.way, last.printer) == (PackWay.PRINTER, "Office")


def test_health_warns_by_its_status(run: Run, small: Path, tmp_path: Path) -> None:
    ran = run("health", "--data-dir", small)
    as_json = run("health", "--json", "--data-dir", small)

    assert (ran.status, as_json.status, ran.err) == (1, 1, "")
    assert "! Published plan: The plan is published only 4 days ahead." in ran.out
    assert "· The PC's clock: Agrees" in ran.out
    rails = {each["rail"]: each for each in json.loads(as_json.out)["rails"]}
    assert rails["calendar"] == {"rail": "calendar", "health": "warning", "cause": "calendar-short", "amount": 4}
    longer = tmp_path / "longer"
    make_station(longer, weeks=4).store.close()
    (longer / "catalogue").mkdir()
    terms = longer / "catalogue" / "terms.toml"
    terms.write_text("guard_disk_floor_mb = 0\n", encoding="utf-8")
    assert run("health", "--data-dir", longer).status == 0
    terms.write_text("guard_disk_floor_mb = 0\nguard_calendar_days = 30\n", encoding="utf-8")
    assert run("health", "--data-dir", longer).status == 1
