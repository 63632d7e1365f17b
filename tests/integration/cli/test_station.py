"""`skranke station`, and a station's own values in the data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services import reference
from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import Ran, Run, run
from tests.unit.test_station_form import WHOLE

__all__ = ["run"]

OTHERS = (
    "bergen;Bergen sentrum politistasjon;vest;;;;;;;;;5003-5099;;;\n"
    ";Uten kode;;;;;;;;;;;;;\n"
)  # fmt: skip
OWN_FEE = """[[fee]]
code = "work"
valid_from = 2026-01-01
amount = 7000
amount_under_18 = 0
source = "the station"
year_confirmed = 2026
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "stations.csv"
    values = ";".join(f'"{value}"' for value in WHOLE.values())
    path.write_text(f"{';'.join(WHOLE)}\n{values}\n{OTHERS}", encoding="utf-8-sig")
    return path


@pytest.fixture
def station(run: Run, table: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    ran = found(run, table, folder)
    assert "Oslo sentrum politistasjon was founded in" in ran.out
    return folder


@pytest.fixture(autouse=True)
def shipped_values() -> object:
    yield
    reference.use_station_files(None)


def found(run: Run, table: Path, folder: Path, code: str = "oslo-sentrum") -> Ran:
    account = ("--login", "boss", "--name", "Eva Lund")
    return run("station", "new", "--csv", table, "--code", code, *account, "--data-dir", folder)


def test_a_station_is_founded_and_knows_the_others(run: Run, station: Path) -> None:
    ran = run("station", "list", "--data-dir", station)

    assert ran.status == 0
    assert ran.out.splitlines() == [
        "Code          Station                       Postcodes",
        "oslo-sentrum  Oslo sentrum politistasjon    0001-1299, 1300  this station",
        "bergen        Bergen sentrum politistasjon  5003-5099",
    ]
    assert run("verify", "--data-dir", station).status == 0


def test_a_refused_line_is_named_and_the_rest_is_taken(run: Run, table: Path, tmp_path: Path) -> None:
    ran = found(run, table, tmp_path / "data")

    assert ran.status == 2
    assert ran.err == "skranke station: Line 4 was refused. The value of “code” is missing. Write it.\n"


def test_a_second_station_is_not_founded_over_the_first(run: Run, station: Path, table: Path) -> None:
    before = (station / DATABASE_FILE).read_bytes()

    ran = found(run, table, station)

    assert ran.status == 2
    assert "There is a station in" in ran.err
    assert (station / DATABASE_FILE).read_bytes() == before


def test_a_code_that_the_table_does_not_have_founds_nothing(run: Run, table: Path, tmp_path: Path) -> None:
    ran = found(run, table, tmp_path / "data", "hamar")

    assert ran.status == 2
    assert "No usable line of the table has the code hamar." in ran.err
    assert not (tmp_path / "data").exists()


def test_others_are_added_later_by_somebody_who_may(run: Run, station: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.csv"
    more.write_text("code,name,postcodes\nhamar,Hamar politistasjon,2300-2326\noslo-sentrum,Vi,\n", encoding="utf-8")

    ran = run("station", "add", "--csv", more, "--staff", "boss", "--data-dir", station)

    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "Hamar politistasjon (hamar) is known.",
        "Line 3 is this station and was passed over.",
        "Stations taken: 1. Lines refused: 0.",
    ]


def test_nobody_adds_a_station_without_the_password(
    run: Run, station: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SKRANKE_PASSWORD", "something else")

    ran = run("station", "add", "--csv", table, "--staff", "boss", "--data-dir", station)

    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1


def test_postcodes_are_read(run: Run, station: Path, tmp_path: Path) -> None:
    register = tmp_path / "register.txt"
    register.write_bytes("0001\tOSLO\t0301\tOSLO\tP\r\n8622\tMO I RANA\t1833\tRANA\tG\r\nx\r\n".encode("cp1252"))

    ran = run("station", "postcodes", register, "--staff", "boss", "--data-dir", station)

    assert ran.status == 2
    assert ran.out == "Postcodes taken: 2.\n"
    assert ran.err == (
        "skranke station postcodes: 1 lines could not be read and were not taken: 3. Check them in the file.\n"
    )


@pytest.mark.parametrize("what", [("add", "--csv"), ("postcodes",)])
def test_a_file_that_is_not_there(run: Run, station: Path, what: tuple[str, ...]) -> None:
    ran = run("station", *what, station / "nowhere.csv", "--staff", "boss", "--data-dir", station)

    assert ran.status == 2
    assert "nowhere.csv cannot be read (No such file or directory). Check the path." in ran.err


def test_own_values_are_in_use_and_outlive_the_program(run: Run, station: Path) -> None:
    own = station / "catalogue"
    own.mkdir()
    (own / "fees.toml").write_text(OWN_FEE, encoding="utf-8")

    ran = run("verify", "--data-dir", station)

    assert (ran.status, ran.err) == (0, "")
    assert reference.has_station_files()
    assert max(rate.amount for rate in reference.catalogue().fees if rate.code == "work") == 7000
    assert (own / "fees.toml").read_text(encoding="utf-8") == OWN_FEE


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (OWN_FEE + OWN_FEE.replace("2026-01-01", "2026-07-01").replace("amount", "amonut", 1), "line 11"),
        (OWN_FEE.replace("amount = 7000", "valid_to = 2026-12-31\namount = 7000") + OWN_FEE.replace("01-01", "07-01"),
         "line 11"),
        ("[[fee]\n", "line 1"),
    ],
    ids=["a key misspelled", "rates that overlap", "no TOML"],
)  # fmt: skip
def test_wrong_own_values_are_named_and_the_shipped_ones_hold(run: Run, station: Path, text: str, where: str) -> None:
    own = station / "catalogue"
    own.mkdir()
    (own / "fees.toml").write_text(text, encoding="utf-8")

    ran = run("verify", "--data-dir", station)

    assert ran.status == 0
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith(
        f"skranke: The station's own values are not in use: catalogue/fees.toml, {where} is wrong"
    )
    assert not reference.has_station_files()
    assert reference.catalogue() is reference.shipped_catalogue()


def test_a_damaged_shipped_catalogue_is_one_sentence(run: Run, station: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.domain.catalogue_source import CatalogueError, Fault

    def damaged() -> object:
        raise CatalogueError("fees.toml", 7, Fault.OVERLAP, "the rate overlaps another")

    monkeypatch.setattr(reference, "shipped_catalogue", damaged)

    ran = run("verify", "--data-dir", station)

    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1
    assert "fees.toml, line 7: the rate overlaps another." in ran.err
