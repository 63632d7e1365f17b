"""`skranke key`: a station in clear is encrypted where it lies, and opens wherever it is brought to."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.bootstrap import CounterClock, open_counter
from desktop.domain.clock import SetClock, instant_of
from desktop.invented import open_demo
from desktop.keeping.envelope import open_by_machine, open_by_passphrase, open_by_recovery_key
from desktop.keeping.key_faults import KEY_FILE
from desktop.keeping.opening import is_in_clear
from desktop.services.demo.invented import last_entry_at
from desktop.services.demo.station import PASSWORD
from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import PASSPHRASE, Ran, Run
from tests.support.station import MONDAY

ANOTHER = "grå måke under brygga"


def recovery_key_in(ran: Ran) -> str:
    return next(line.strip() for line in ran.out.splitlines() if line.startswith("    "))


@pytest.fixture
def sealed(folder: Path, run: Run) -> tuple[Path, str]:
    """A station that was encrypted where it lay, and its recovery key."""
    return folder, recovery_key_in(run("key", "seal", "--data-dir", folder))


def test_a_station_in_clear_is_encrypted_where_it_lies(run: Run, folder: Path) -> None:
    assert run("find", "Zzyzx", "--staff", "clerk", "--data-dir", folder).status == 0  # into the second journal as well
    store = open_counter(folder)
    before = last_entry_at(store)
    with store.read() as connection:
        name = connection.exec_driver_sql("SELECT family_name FROM person LIMIT 1").scalar_one().encode()
    store.close()
    assert name in (folder / DATABASE_FILE).read_bytes()
    assert list(folder.glob("second-journal/*.journal"))
    told = run("key", "status", "--data-dir", folder)
    assert (told.status, "NOT encrypted" in told.out) == (1, True)

    ran = run("key", "seal", "--data-dir", folder)

    assert (ran.status, ran.err) == (0, "")
    assert not is_in_clear(folder / DATABASE_FILE)
    assert sorted(path.name for path in folder.iterdir() if path.name.startswith(DATABASE_FILE)) == [DATABASE_FILE]
    clear = [path for path in folder.rglob("*") if path.is_file() and name in path.read_bytes()]
    assert clear == []
    assert run("find", "Zzyzx", "--staff", "clerk", "--data-dir", folder).err == ""
    assert open_by_recovery_key(folder, recovery_key_in(ran)) == open_by_passphrase(folder, PASSPHRASE)
    store = open_counter(folder)
    assert last_entry_at(store) != before, "that it was encrypted stands in the journal"
    store.close()
    told = run("key", "status", "--data-dir", folder)
    assert told.status == 0
    assert "This computer opens them" in told.out
    assert run("verify", "--data-dir", folder).status == 0
    assert run("find", "Nguyen", "--staff", "clerk", "--data-dir", folder).status == 0
    assert "encrypted already" in run("key", "seal", "--data-dir", folder).err


def test_what_is_in_use_is_not_encrypted(run: Run, folder: Path) -> None:
    store = open_counter(folder)

    ran = run("key", "seal", "--data-dir", folder)
    store.close()

    assert (ran.status, ran.out) == (2, "")
    assert "The program is open" in ran.err
    assert is_in_clear(folder / DATABASE_FILE)
    assert not (folder / KEY_FILE).exists()
    assert run("key", "seal", "--data-dir", folder).status == 0


def test_a_disk_that_is_full_leaves_the_data_as_they_were(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = (folder / DATABASE_FILE).read_bytes()
    monkeypatch.setattr("desktop.storage.encrypting.os.fsync", full)
    ran = run("key", "seal", "--data-dir", folder)
    monkeypatch.undo()

    assert ran.status == 2
    assert is_in_clear(folder / DATABASE_FILE)
    assert len((folder / DATABASE_FILE).read_bytes()) == len(before)
    assert not [path.name for path in folder.iterdir() if "sealing" in path.name]


def test_a_folder_that_was_copied_opens_by_passphrase_and_from_then_on_by_itself(
    run: Run, sealed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder, paper = sealed
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "another"))
    refused = run("verify", "--data-dir", folder)
    assert (refused.status, "not kept for this computer" in refused.err) == (2, True)
    assert "does not open" in run("key", "status", "--data-dir", folder).out

    monkeypatch.setenv("SKRANKE_PASSPHRASE", "a wrong one altogether")
    wrong = run("key", "move-here", "--data-dir", folder)
    monkeypatch.setenv("SKRANKE_PASSPHRASE", paper.replace(paper[6], "7" if paper[6] != "7" else "8", 1))
    mistyped = run("key", "move-here", "--data-dir", folder)
    monkeypatch.setenv("SKRANKE_PASSPHRASE", paper.lower())
    moved = run("key", "move-here", "--data-dir", folder)

    assert (wrong.status, "not the passphrase" in wrong.err) == (2, True)
    assert (mistyped.status, "in group" in mistyped.err) == (2, True)
    assert (moved.status, moved.err) == (0, "")
    assert run("verify", "--data-dir", folder).status == 0


def test_the_window_does_not_begin_before_the_data_open(
    run: Run, sealed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder, _ = sealed
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "another"))
    monkeypatch.setattr("desktop.bootstrap.has_screen", lambda: False)

    ran = run("--data-dir", folder)

    assert (ran.status, "skranke key move-here" in ran.err) == (2, True)


def test_what_is_changed_holds_at_once(run: Run, sealed: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    folder, paper = sealed
    key = open_by_machine(folder)
    monkeypatch.setenv("SKRANKE_NEW_PASSPHRASE", ANOTHER)

    assert run("key", "change-passphrase", "--data-dir", folder).status == 0
    assert run("key", "new-recovery-key", "--data-dir", folder).status == 2, "the old passphrase opens nothing"
    monkeypatch.setenv("SKRANKE_PASSPHRASE", paper)
    new = recovery_key_in(run("key", "new-recovery-key", "--data-dir", folder))

    assert new != paper
    assert open_by_passphrase(folder, ANOTHER) == open_by_recovery_key(folder, new) == open_by_machine(folder) == key
    monkeypatch.setenv("SKRANKE_PASSPHRASE", paper)
    assert "does not belong to these data" in run("key", "change-passphrase", "--data-dir", folder).err


def test_without_its_key_file_the_data_are_not_taken_for_damaged(run: Run, sealed: tuple[Path, str]) -> None:
    folder, _ = sealed
    before = (folder / DATABASE_FILE).read_bytes()
    (folder / KEY_FILE).rename(folder / "elsewhere")

    for command in (("verify",), ("key", "move-here")):
        ran = run(*command, "--data-dir", folder)
        assert (ran.status, KEY_FILE in ran.err) == (2, True)
    assert (folder / DATABASE_FILE).read_bytes() == before

    (folder / "elsewhere").rename(folder / KEY_FILE)
    assert run("verify", "--data-dir", folder).status == 0


def test_without_a_passphrase_nothing_is_begun(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SKRANKE_PASSPHRASE")

    ran = run("key", "seal", "--data-dir", folder)

    assert (ran.status, "SKRANKE_PASSPHRASE" in ran.err) == (2, True)
    assert not (folder / KEY_FILE).exists()


def test_the_demonstration_is_encrypted_unless_somebody_asks(run: Run, tmp_path: Path) -> None:
    ran = run("demo", "--data-dir", tmp_path / "one", "--cases", 1)
    plain = run("demo", "--data-dir", tmp_path / "two", "--cases", 1, "--plain")

    assert f"the passphrase is {PASSWORD}" in ran.out
    assert "NOT encrypted" in plain.out
    with pytest.raises(dbapi2.DatabaseError):
        dbapi2.connect(str(tmp_path / "one" / DATABASE_FILE)).execute("SELECT * FROM person")
    assert is_in_clear(tmp_path / "two" / DATABASE_FILE)
    refused = run("--plain", "--data-dir", tmp_path / "three")
    assert (refused.status, "--demo only" in refused.err) == (2, True)


def test_a_demonstration_from_another_computer_opens_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noon = SetClock(instant_of(MONDAY, 12 * 60))
    open_demo(tmp_path / "data", CounterClock(noon), cases=1).close()
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "another"))

    open_demo(tmp_path / "data", CounterClock(noon), cases=1).close()

    assert open_by_machine(tmp_path / "data") is not None
