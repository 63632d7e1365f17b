"""Backups on real files: each is a whole database under its own key, checked, thinned, and laid in a second place."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from desktop.domain.backup_plan import Mark
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.keeping import backup_taking
from desktop.keeping.backup_faults import BackupFailed, BackupFault
from desktop.keeping.backup_files import backups_in, first_place
from desktop.keeping.backup_places import choose_second_place
from desktop.keeping.backup_plan import room_left
from desktop.keeping.backup_standing import backup_facts, backup_standing
from desktop.keeping.backup_state import read_state
from desktop.keeping.backup_taking import Taken, Taking, take
from desktop.keeping.backups import all_backups, is_good, newest_good, put_back
from desktop.keeping.rescue import CLOSER_LOOK
from desktop.services.work import Actor
from desktop.storage.backup_copy import contents_of
from desktop.storage.engine import sqlite_engine
from desktop.storage.file_lock import only_one
from desktop.storage.models import Station
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, create_store, open_store
from tests.support.station import MORNING, TestStation, book_person, fill_station

KEY = bytes(range(32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def station(folder: Path) -> Iterator[TestStation]:
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    store = create_store(folder, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids, KEY)
    made = fill_station(store, clock, ids, weeks=1)
    with store.write() as connection:
        connection.execute(update(Station).values(invented=False))  # which backs itself up
    yield made
    made.store.close()


def back_up(station: TestStation, folder: Path, **more: object) -> Taken:
    return take(replace(Taking(folder, KEY, station.clock, "1.0"), **more))  # type: ignore[arg-type] # fields of Taking


def administrator(station: TestStation) -> Actor:
    return replace(station.leader, rights=station.leader.rights | {Right.SET_UP_STATION})


def test_a_backup_is_the_database_as_it_was_and_opens_again(folder: Path, station: TestStation, tmp_path: Path) -> None:
    book_person(station)
    with station.store.read() as connection:
        before = contents_of(connection)

    taken = back_up(station, folder)

    backup = taken.backup
    assert backup.path.parent == first_place(folder)
    assert sorted(path.name for path in backup.path.parent.iterdir()) == [
        "lock", backup.path.name, backup.note_path.name, "state.json",
    ]  # fmt: skip
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700
    raw = backup.path.read_bytes()
    assert not raw.startswith(b"SQLite")
    assert "Nguyễn".encode() not in raw
    note = backup.note()
    assert note is not None
    assert (note.people, note.cases, note.appointments, note.heads) == (1, 1, 1, before.heads)
    assert "Nguy" not in backup.note_path.read_text(encoding="utf-8")
    station.store.close()
    for path in folder.glob(f"{DATABASE_FILE}*"):
        path.unlink()
    put_back(backup.path, folder / DATABASE_FILE, KEY)
    again = open_store(folder, station.clock, station.ids, KEY)
    with again.read() as connection:
        assert contents_of(connection) == before
    again.close()
    assert backup.path.read_bytes() == raw


def test_it_shows_one_moment_while_others_write(folder: Path, station: TestStation) -> None:
    """What is booked while pages are copied is in the next backup, and this one holds."""
    booked: list[object] = []

    def book_meanwhile(fraction: float) -> None:
        if not booked:
            booked.append(book_person(station))

    first = back_up(station, folder, on_progress=book_meanwhile)
    second = back_up(station, folder)

    notes = [taken.backup.note() for taken in (first, second)]
    assert [note.people for note in notes if note] == [0, 1]
    assert newest_good(folder, KEY) == second.backup


@pytest.mark.parametrize("place", ["head", "middle", "end", "cut", "gone"])
def test_the_newest_that_can_be_trusted_is_taken(folder: Path, station: TestStation, place: str) -> None:
    older, newer = back_up(station, folder), back_up(station, folder)
    path = newer.backup.path
    size = path.stat().st_size
    if place == "gone":
        path.unlink()
    elif place == "cut":
        os.truncate(path, size // 2)
    else:
        with path.open("rb+") as file:
            file.seek({"head": 100, "middle": size // 2, "end": size - 100}[place])
            file.write(b"\xff" * 16)

    assert newest_good(folder, KEY) == older.backup
    assert newest_good(folder, bytes(32)) is None


def test_a_second_place_gets_each_and_stands_in_for_the_first(
    folder: Path, station: TestStation, tmp_path: Path
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    leader = station.leader
    with pytest.raises(RuleBroken, match="no-right"):
        choose_second_place(station.store, leader, usb)
    with pytest.raises(RuleBroken, match="backup-place-here"):
        choose_second_place(station.store, administrator(station), folder)
    choose_second_place(station.store, administrator(station), usb)
    taken = back_up(station, folder)

    assert taken.second is not None
    assert taken.second.path == usb / "skranke-demo-S1" / taken.backup.path.name
    assert taken.second.note() is not None
    shutil.rmtree(usb / "skranke-demo-S1")
    station.clock.advance(days=4)
    without = back_up(station, folder)
    assert (without.second, without.second_fault) == (None, BackupFault.UNREACHABLE)
    assert not (usb / "skranke-demo-S1").exists()  # a drive that is not there is not made on this disk
    standing = backup_standing(station.store)
    assert standing.second is not None
    assert not standing.second.reached
    assert read_state(folder).second_fault == "unreachable"
    facts = backup_facts(station.store)
    assert facts is not None
    assert (facts.taken_at, facts.second_at) == (station.clock.now(), MORNING)
    choose_second_place(station.store, administrator(station), usb)
    third = back_up(station, folder)
    for path in first_place(folder).glob("skranke-*.db"):
        path.unlink()
    assert newest_good(folder, KEY) == third.second


def test_only_what_the_plan_keeps_stays_and_parts_are_swept(folder: Path, station: TestStation) -> None:
    first = back_up(station, folder).backup
    part = first.path.with_name("skranke-000009-20261123T070000Z.db.part")
    part.write_bytes(b"left by a program that was ended")
    in_clear = first.path.with_name("skranke-000004-20261123T070000Z.db")
    in_clear.write_bytes(b"SQLite format 3\0, from before the station was sealed")
    for _ in range(4):
        station.clock.advance(minutes=5)
        back_up(station, folder)

    there = [backup.mark for backup in backups_in(first_place(folder))]
    assert not part.exists()
    assert not in_clear.exists()
    assert len(there) == 3  # of one hour the newest, and as many as are always kept
    assert there[0] == Mark(8, station.clock.now())


def test_a_backup_that_cannot_be_made_leaves_everything_and_says_why(
    folder: Path, station: TestStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = back_up(station, folder).backup
    before = sorted(first_place(folder).glob("skranke-*"))

    def refuse(fault: BackupFault, **more: object) -> None:
        with pytest.raises(BackupFailed, match=fault.value):
            back_up(station, folder, **more)
        assert sorted(first_place(folder).glob("skranke-*")) == before

    refuse(BackupFault.STOPPED, is_cancelled=lambda: True)
    assert read_state(folder).fault == ""
    with only_one(first_place(folder) / backup_taking.LOCK_FILE):
        refuse(BackupFault.UNDER_WAY)
    with monkeypatch.context() as full:
        full.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1_000_000))
        refuse(BackupFault.DISK_FULL)
    assert read_state(folder).fault == "disk-full"
    with monkeypatch.context() as lying:
        lying.setattr(backup_taking, "is_whole", lambda _: False)
        refuse(BackupFault.NOT_GOOD)
    assert not backup_standing(station.store).is_due(station.clock.now())
    station.clock.advance(minutes=10)
    assert not backup_standing(station.store).is_due(station.clock.now())  # the good one is younger than an hour
    station.clock.advance(minutes=50)
    assert backup_standing(station.store).is_due(station.clock.now())
    assert newest_good(folder, KEY) == good


def test_a_full_disk_makes_room_by_the_oldest_that_need_not_be_there(
    folder: Path, station: TestStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        station.clock.advance(hours=1)
        back_up(station, folder)
    place = first_place(folder)
    needed = room_left() + 50_000_000

    def usage(_: Path) -> SimpleNamespace:
        return SimpleNamespace(free=needed if len(backups_in(place)) < 5 else 0)

    monkeypatch.setattr("shutil.disk_usage", usage)
    back_up(station, folder)
    assert [backup.number for backup in backups_in(place)] == [6, 5, 4, 3, 2]


def test_a_damaged_database_is_not_copied_over_a_good_backup(folder: Path, station: TestStation) -> None:
    good = back_up(station, folder).backup
    station.store.close()
    database = folder / DATABASE_FILE
    engine = sqlite_engine(database, KEY)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    with database.open("rb+") as file:
        file.seek(database.stat().st_size // 2)
        file.write(b"\xff" * 4096)

    with pytest.raises(BackupFailed) as failed:
        back_up(station, folder)

    assert failed.value.fault is BackupFault.SOURCE_DAMAGED
    assert (folder / CLOSER_LOOK).exists()  # the next start puts it right
    assert all_backups(folder) == (good,)


def test_the_second_journal_lets_go_of_what_two_backups_have(folder: Path, station: TestStation) -> None:
    second = station.store.second
    if second is None:
        station.store.close()
        station = replace(station, store=open_store(folder, station.clock, station.ids, KEY))
        second = station.store.second
        assert second is not None
    for nth in range(3):
        book_person(station, nth=nth)
        back_up(station, folder)
    note = backups_in(first_place(folder))[1].note()
    assert note is not None
    heads = {head.epoch: head.number for head in note.heads}
    kept = [entry.number for unit in second.read().units for entry in unit]
    newest = max(kept)
    assert min(kept) <= heads[1] + 1  # nothing that the backup before the last one lacks is gone
    assert [entry.number for entry in second.entries_after(note.device, heads)] == list(range(heads[1] + 1, newest + 1))
    book_person(station, nth=3)
    back_up(station, folder)
    back_up(station, folder)
    assert second.read().units == ()
    station.store.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.bootstrap import SystemClock
from desktop.keeping.backup_taking import Taking, take

def kill(fraction):
    if fraction >= float(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

take(Taking(Path(sys.argv[1]), bytes(range(32)), SystemClock(), "1.0", on_progress=kill))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("fraction", ["0.6", "0.86"])
def test_a_program_that_is_killed_leaves_no_half_backup(folder: Path, station: TestStation, fraction: str) -> None:
    good = back_up(station, folder).backup
    usb = folder.parent / "usb"
    usb.mkdir()
    choose_second_place(station.store, administrator(station), usb)

    ended = subprocess.run([sys.executable, "-c", KILLED, str(folder), fraction], check=False)

    assert ended.returncode == -signal.SIGKILL
    places = (first_place(folder), usb / "skranke-demo-S1")
    assert [path.suffix for place in places for path in place.glob("*.part")]
    assert all(is_good(backup.path, KEY) for backup in all_backups(folder))
    again = back_up(station, folder)
    assert again.second is not None
    assert [path for place in places for path in place.glob("*.part")] == []
    assert newest_good(folder, KEY) == again.backup
    assert again.backup.number > good.number
