"""`skranke backup` and `skranke restore`: from a disk that broke, on another computer, and what stands in the way."""

import io
import json
import shutil
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.ids import seeded_ids
from desktop.domain.rights import Role
from desktop.keeping.backup_files import backups_in, first_place
from desktop.keeping.envelope import seal
from desktop.keeping.machine_scope import MACHINE_FOLDER_VARIABLE
from desktop.keeping.opening import key_of
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.models import Device, JournalEntry, Person, Staff
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, Store, create_store, open_store
from tests.integration.cli.conftest import PASSPHRASE, Run
from tests.support.station import MONDAY, MORNING, TestStation, book_person, fill_station

NOON = instant_of(MONDAY, 12 * 60)


class Terminal(io.StringIO):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an encrypted counter with one person, on a computer of its own."""
    monkeypatch.setenv(MACHINE_FOLDER_VARIABLE, str(tmp_path / "computer"))
    monkeypatch.setattr("desktop.bootstrap.SystemClock.now", lambda _: NOON)
    folder = tmp_path / "station"
    key = seal(folder, PASSPHRASE).key
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    store = create_store(folder, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids, key)
    book_person(fill_station(store, clock, ids, weeks=1))
    store.close()
    return folder


def opened(folder: Path) -> Store:
    clock = SetClock(NOON)
    return open_store(folder, clock, seeded_ids(clock, 7), key_of(folder))


def book_another(folder: Path) -> None:
    store = opened(folder)
    book_person(stand_at(store), nth=3)
    store.close()


def stand_at(store: Store) -> TestStation:
    with store.read() as connection:
        staff_id = connection.execute(select(Staff.id).where(Staff.login == "clerk")).scalar_one()
    clerk = Actor(staff_id, "Kari Berg", roles()[Role.CLERK])
    return TestStation(store, store.clock, store.ids, clerk, clerk)  # type: ignore[arg-type] # a clock that was put


def people_and_commands(folder: Path) -> tuple[int, list[str], int]:
    store = opened(folder)
    with store.read() as connection:
        people = connection.execute(select(func.count()).select_from(Person)).scalar_one()
        epoch = connection.execute(select(Device.epoch)).scalar_one()
        own = select(JournalEntry.command).where(JournalEntry.epoch == epoch).order_by(JournalEntry.number)
        commands = list(connection.execute(own).scalars())
    store.close()
    return people, commands, epoch


def test_a_counter_comes_back_with_what_came_after_the_backup(
    run: Run, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("backup", "list", "--data-dir", sealed).out == "There is no backup.\n"
    made = run("backup", "--data-dir", sealed)
    assert (made.status, made.err) == (0, "")
    (backup,) = backups_in(first_place(sealed))
    assert str(backup.path) in made.out
    (listed,) = json.loads(run("backup", "list", "--json", "--data-dir", sealed).out)["backups"]
    assert (listed["number"], listed["path"], bool(listed["verified_at"])) == (1, str(backup.path), True)
    book_another(sealed)

    unasked = run("restore", "--data-dir", sealed)
    assert (unasked.status, "--yes" in unasked.err) == (2, True)
    monkeypatch.setattr(sys, "stdin", Terminal("no\n"))
    assert run("restore", "1", "--data-dir", sealed).status == 1
    assert people_and_commands(sealed)[2] == 1
    monkeypatch.setattr(sys, "stdin", Terminal("yes\n"))
    done = run("restore", "1", "--data-dir", sealed)

    assert done.status == 0
    assert "1 people, 1 cases, 1 appointments" in done.out
    assert "2 people, 2 cases, 2 appointments" in done.out
    newer = "Entries of the journal after the backup: "
    (said,) = [line for line in done.out.splitlines() if line.startswith(newer)]
    assert f"Carried out again from the second journal: {said.removeprefix(newer)}" in done.out
    people, commands, epoch = people_and_commands(sealed)
    assert (people, epoch) == (2, 2)
    assert "begin-epoch" in commands
    assert commands[-1] == "note-restored"
    (aside,) = sealed.glob("skranke-restored-*.db")
    assert str(aside) in done.out
    assert run("verify", "--data-dir", sealed).status == 0


def test_another_computer_opens_it_with_the_passphrase_alone(
    run: Run, sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    away = run("backup", "--to", tmp_path / "nowhere", "--data-dir", sealed)
    assert (away.status, "is not there now" in away.err) == (2, True)
    assert run("backup", "--to", usb, "--data-dir", sealed).status == 0
    (copy,) = backups_in(usb)
    shutil.rmtree(sealed)
    monkeypatch.setenv(MACHINE_FOLDER_VARIABLE, str(tmp_path / "another-computer"))
    new = tmp_path / "new"

    monkeypatch.setenv("SKRANKE_PASSPHRASE", "not the passphrase")
    assert run("restore", copy.path, "--yes", "--data-dir", new).status == 2
    monkeypatch.setenv("SKRANKE_PASSPHRASE", PASSPHRASE)
    done = run("restore", copy.path, "--yes", "--data-dir", new)

    assert (done.status, "There is no data here now." in done.out) == (0, True)
    assert people_and_commands(new)[::2] == (1, 2)
    assert key_of(new) is not None  # this computer opens it from now on
    assert run("verify", "--data-dir", new).status == 0


def test_what_stands_in_the_way_is_said_and_nothing_is_done(run: Run, sealed: Path, tmp_path: Path) -> None:
    nothing = run("restore", "--yes", "--data-dir", sealed)
    assert "No backup" in nothing.err
    run("backup", "--data-dir", sealed)
    (backup,) = backups_in(first_place(sealed))
    whole = (sealed / DATABASE_FILE).read_bytes()

    store = opened(sealed)
    in_use = run("restore", "--yes", "--data-dir", sealed)
    store.close()
    unknown = run("restore", "7", "--yes", "--data-dir", sealed)
    store = opened(sealed)
    with store.write() as connection:
        connection.execute(update(Device).values(id="another"))
    store.close()
    another = run("restore", backup.path, "--yes", "--data-dir", sealed)
    with backup.path.open("rb+") as file:
        file.seek(5000)
        file.write(b"\xff")
    damaged = run("restore", backup.path, "--yes", "--data-dir", sealed)
    empty = run("backup", "--data-dir", tmp_path / "empty")

    assert "has the data open" in in_use.err
    assert "There is no such backup" in unknown.err
    assert "another counter" in another.err
    assert "cannot be read as a whole" in damaged.err
    assert "no data to back up" in empty.err
    assert {each.status for each in (nothing, in_use, unknown, another, damaged, empty)} == {2}
    assert list(sealed.glob("skranke-*-*.db")) == []
    assert (sealed / DATABASE_FILE).read_bytes()[:100] == whole[:100]
