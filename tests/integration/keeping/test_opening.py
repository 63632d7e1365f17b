"""The key when a station is founded, when it is opened, and when something of it is missing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.bootstrap import found_station, key_of, open_counter
from desktop.domain.refusals import RuleBroken
from desktop.keeping.envelope import Protection, open_by_machine, open_by_passphrase
from desktop.keeping.key_faults import KEY_FILE, KeyFileMissing, NotThisMachine
from desktop.services.at_rest import is_encrypted
from desktop.services.reference import demo_station
from desktop.services.staff import authenticate
from desktop.services.station_setup import Administrator
from desktop.storage.store import DATABASE_FILE
from tests.support.station import make_station

PROTECTION = Protection("grå måke over brygga")
EVA = Administrator("eva", "Eva Lund", "correct horse", "correct horse")


def found(folder: Path, administrator: Administrator = EVA) -> None:
    found_station(folder, demo_station(), administrator, PROTECTION)


def test_a_station_is_encrypted_from_its_first_row_and_opens_by_itself_here(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    found(folder)

    assert b"Eva Lund" not in b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    store = open_counter(folder)
    assert is_encrypted(store)
    assert authenticate(store, "eva", "correct horse").name == "Eva Lund"
    in_use = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    store.close()
    assert b"Eva Lund" not in in_use, "nor while it is open, the log of writes and the second journal among it"
    assert key_of(folder) == open_by_passphrase(folder, PROTECTION.passphrase)


def test_what_was_not_founded_leaves_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(RuleBroken):
        found(tmp_path / "one", Administrator("eva", "", "correct horse", "correct horse"))
    assert not (tmp_path / "one").exists()

    monkeypatch.setattr("desktop.services.station_setup.found_station", full)
    with pytest.raises(OSError, match="No space"):
        found(tmp_path / "two")
    assert list((tmp_path / "two").iterdir()) == []


def test_the_key_of_a_station_that_is_gone_stays_for_its_backups(tmp_path: Path) -> None:
    found(tmp_path)
    old = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(FileExistsError):
        found(tmp_path)
    assert (tmp_path / KEY_FILE).read_bytes() == old

    (tmp_path / DATABASE_FILE).rename(tmp_path / "gone")
    found(tmp_path)

    assert (tmp_path / "skranke-before-1.key").read_bytes() == old
    assert (tmp_path / KEY_FILE).read_bytes() != old


def test_a_damaged_database_does_not_make_the_program_forget_the_key(tmp_path: Path) -> None:
    found(tmp_path)
    key = open_by_machine(tmp_path)
    database = tmp_path / DATABASE_FILE

    for damaged in (b"", b"\0" * 8192, os.urandom(8192)):
        database.write_bytes(damaged)
        assert key_of(tmp_path) == key
    database.unlink()
    assert key_of(tmp_path) == key


def test_a_missing_key_file_is_told_apart_from_damage(tmp_path: Path) -> None:
    found(tmp_path)
    (tmp_path / KEY_FILE).unlink()
    with pytest.raises(KeyFileMissing):
        key_of(tmp_path)

    for damaged in (b"", b"\0" * 8192, b"not a database, " * 4096):
        (tmp_path / DATABASE_FILE).write_bytes(damaged)
        assert key_of(tmp_path) is None, "the rescue sees to it"


def test_a_station_in_clear_opens_as_before(tmp_path: Path) -> None:
    make_station(tmp_path).store.close()

    assert key_of(tmp_path) is None
    store = open_counter(tmp_path)
    assert not is_encrypted(store)
    store.close()


def test_another_computer_is_told_to_ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found(tmp_path / "data")
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "another"))

    with pytest.raises(NotThisMachine):
        open_counter(tmp_path / "data")

    key = open_by_passphrase(tmp_path / "data", PROTECTION.passphrase)
    open_counter(tmp_path / "data", key=key).close()
