"""However the database is lost, everything that was confirmed is there again, and nothing was deleted."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, func, select, update
from sqlalchemy.exc import DBAPIError

from desktop.domain.mail import NoticeState
from desktop.domain.recovery import Damage, EpochCause, RecoveredChoice, WayBack
from desktop.exchange.reading import open_source
from desktop.keeping import rescue
from desktop.keeping.rescue import CLOSER_LOOK, MAKING, InUse, Stage, open_whole, put_together
from desktop.services.attendance import CancelAppointment
from desktop.services.commands import perform
from desktop.services.epochs import BeginEpoch
from desktop.services.importing.batches import take_in
from desktop.services.looks import LookAtCase
from desktop.services.recovered import SettleRecovered, TryRecoveredAgain
from desktop.storage import damage, engine
from desktop.storage.models import (
    Appointment,
    Case,
    JournalEntry,
    JournalPayload,
    Notice,
    Person,
    RecoveredEntry,
    Staff,
)
from desktop.storage.second_journal import FOLDER
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, NoStation, Store, create_store, open_store
from tests.support import exchange
from tests.support.invariants import assert_sound
from tests.support.lost_database import KEY, Killed, all_rows, back_up, lose, snapshot
from tests.support.station import TestStation, book_person, fill_station, make_station

BEGUN = frozenset({"journal_entry", "journal_payload", "staff"})
"""Tables in which the begin of an epoch leaves rows."""


def garble(path: Path) -> None:
    """Spoil the pages on which the applicant's address stands, and half of the others where nobody can read that."""
    content = bytearray(path.read_bytes())
    pages = [at for at in range(0, len(content), 4096) if b"Storgata 1" in content[at : at + 4096]]
    for at in pages or range(len(content) // 2 // 4096 * 4096, len(content), 4096):
        content[at : at + 300] = b"\xa5" * 300
    path.write_bytes(content)


LOSSES: dict[str, tuple[Damage, Callable[[Path], object]]] = {
    "gone": (Damage.MISSING, lambda path: path.unlink()),
    "empty": (Damage.UNREADABLE, lambda path: path.write_bytes(b"")),
    "first-page": (Damage.UNREADABLE, lambda path: path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])),
    "pages": (Damage.MALFORMED, garble),
}


def worked(folder: Path, key: bytes | None = None) -> tuple[TestStation, dict[str, set[tuple[object, ...]]]]:
    """Let a clerk work before a backup and after it, and return all rows at the end; the program is closed."""
    station = make_station(folder) if key is None else _sealed(folder, key)
    first = book_person(station)
    station.store.close()
    back_up(folder, station.clock, key)
    station.store = open_store(folder, station.clock, station.ids, key)
    book_person(station, nth=1)
    perform(station.store, station.clerk, CancelAppointment(first.appointment_id, "ill"))
    rows = all_rows(station.store)
    station.store.close()
    return station, rows


def assert_back(store: Store, rows: dict[str, set[tuple[object, ...]]], but: frozenset[str] = BEGUN) -> None:
    """Assert that everything is there again, the entries with their hashes, and that a new epoch has begun."""
    found = all_rows(store)
    for name, expected in rows.items():
        assert expected <= found[name], name
        assert name in but or expected == found[name], name
    assert store.device.epoch == 2
    assert_sound(store)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("key", [None, KEY], ids=["clear", "sealed"])
def test_a_lost_database_is_put_together_again(tmp_path: Path, loss: str, key: bytes | None) -> None:
    station, rows = worked(tmp_path, key)
    kind, destroy = LOSSES[loss]
    path = tmp_path / DATABASE_FILE
    destroy(path)
    left = path.read_bytes() if path.exists() else None
    told: list[Stage] = []
    store = open_whole(tmp_path, station.clock, station.ids, key, told.append)
    way = store.way_back
    assert way is not None
    assert way.damage in {kind, Damage.UNREADABLE if key else kind}
    assert way.backup_at is not None
    assert way.caught_up.again == 5, "a booking writes four entries, a cancellation one"
    assert told == list(Stage)
    assert_back(store, rows)
    if left is not None:
        assert (tmp_path / way.aside).read_bytes() == left, "what was damaged is kept as it was"
    with store.read() as connection:
        epochs = select(JournalEntry.epoch, func.count()).group_by(JournalEntry.epoch).order_by(JournalEntry.epoch)
        (_, old), (new_epoch, _) = connection.execute(epochs).all()
        first = select(JournalEntry.command).where(JournalEntry.epoch == 2).order_by(JournalEntry.number)
        assert connection.execute(first).scalars().first() == "begin-epoch"
        assert old == len(rows["journal_entry"])
    assert new_epoch == 2
    perform(store, station.clerk, LookAtCase(str(_case(store))))
    store.close()
    again = open_whole(tmp_path, station.clock, station.ids, key)
    assert again.way_back is not None
    assert not again.way_back.is_worth_telling
    again.close()
    assert not (tmp_path / MAKING).exists()


@pytest.mark.parametrize("where", [*Stage, "set-aside", "in-place", "look"])
def test_a_rescue_that_is_killed_ends_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: Stage | str
) -> None:
    station, rows = worked(tmp_path)
    garble(tmp_path / DATABASE_FILE)

    def tell(stage: Stage) -> None:
        if stage == where:
            raise Killed

    with monkeypatch.context() as dying:
        if where == "set-aside":
            moved = Path.rename
            seen: list[Path] = []

            def rename(self: Path, target: Path) -> Path:
                if self.name.startswith(DATABASE_FILE) and self.parent == tmp_path:
                    seen.append(self)
                    moved(self, target)
                    raise Killed
                return moved(self, target)

            dying.setattr(Path, "rename", rename)
        elif where == "in-place":
            real = damage.set_aside

            def set_aside(path: Path, name: str) -> Path | None:
                real(path, name)
                raise Killed

            dying.setattr(damage, "set_aside", set_aside)
        elif where == "look":
            dying.setattr(rescue, "open_store", _die)
        with pytest.raises(Killed):
            open_whole(tmp_path, station.clock, station.ids, None, tell)
    store = open_whole(tmp_path, station.clock, station.ids)
    found = all_rows(store)
    assert all(expected <= found[name] for name, expected in rows.items())
    assert all(found[name] == rows[name] for name in rows.keys() - BEGUN)
    assert_sound(store)
    store.close()


def test_an_old_copy_that_somebody_put_there_is_brought_up(tmp_path: Path) -> None:
    station = make_station(tmp_path / "live")
    book_person(station)
    old = snapshot(tmp_path / "live", tmp_path / "old")
    for nth in (1, 2, 3):
        book_person(station, nth=nth)
    rows = all_rows(station.store)
    station.store.close()
    lose(tmp_path / "live")
    shutil.copy(old / DATABASE_FILE, tmp_path / "live" / DATABASE_FILE)
    shutil.copy(old / f"{DATABASE_FILE}-wal", tmp_path / "live" / f"{DATABASE_FILE}-wal")
    store = open_whole(tmp_path / "live", station.clock, station.ids)
    assert store.way_back is not None
    assert (store.way_back.damage, store.way_back.caught_up.again, store.way_back.caught_up.epoch) == (None, 12, 2)
    assert_back(store, rows)
    with store.read() as connection:
        last = _body(connection, "begin-epoch")
    assert (last.cause, last.follows, last.again) == (EpochCause.BEHIND, 1, 12)
    store.close()


def test_what_follows_on_nothing_is_done_anew_and_only_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station = make_station(tmp_path)
    back_up_of = snapshot(tmp_path, tmp_path / "old")
    gone = book_person(station)
    station.store.rotate_second_journal()
    kept = book_person(station, nth=1)
    station.store.close()
    assert station.store.second is not None
    assert station.store.second.forget_before(2) == 1
    lose(tmp_path)
    shutil.copy(back_up_of / DATABASE_FILE, tmp_path / DATABASE_FILE)
    killed = snapshot(tmp_path, tmp_path / "killed")

    store = open_whole(tmp_path, station.clock, station.ids)
    assert store.way_back is not None
    assert (store.way_back.caught_up.again, store.way_back.caught_up.anew) == (0, 4)
    _only(store, kept.appointment_id, gone.appointment_id)
    assert_sound(store)
    store.close()

    # The same database once more, beside what that way back has left in the second journal.
    shutil.rmtree(killed / FOLDER)
    shutil.copytree(tmp_path / FOLDER, killed / FOLDER)
    store = open_whole(killed, station.clock, station.ids)
    _only(store, kept.appointment_id, gone.appointment_id)
    assert_sound(store)
    store.close()


def test_what_cannot_be_done_again_waits_for_a_person(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    station = make_station(folder)
    back_up(folder, station.clock)
    path = tmp_path / "cases.jsonl"
    exchange.write_file(path, [exchange.case()])
    take_in(station.store, station.leader, open_source(path))
    perform(station.store, station.clerk, LookAtCase(str(_case(station.store))))
    station.store.close()
    lose(folder)

    store = open_whole(folder, station.clock, station.ids)
    assert store.way_back is not None
    assert store.way_back.caught_up.marked == 2, "the lines of the file are in no journal"
    with store.read() as connection:
        marked = select(RecoveredEntry.code, RecoveredEntry.facts, JournalEntry.command).join(JournalEntry)
        found = connection.execute(marked.order_by(JournalEntry.number)).all()
    assert [row.command for row in found] == ["take-in", "look-at-case"]
    assert all(set(row.facts) == {"nb", "nn", "en"} for row in found)
    assert_sound(store)

    take_in(store, station.leader, open_source(path))
    assert perform(store, station.clerk, TryRecoveredAgain()).result == 1
    with store.read() as connection:
        still = select(RecoveredEntry.unit_id).where(RecoveredEntry.choice.is_(None))
        (unit_id,) = connection.execute(still).scalars()
    perform(store, station.clerk, SettleRecovered(unit_id))
    with store.read() as connection:
        choices = connection.execute(select(RecoveredEntry.choice)).scalars().all()
    assert {*choices} == {*RecoveredChoice}
    store.close()


def test_without_a_backup_nothing_is_touched(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    book_person(station)
    station.store.close()
    path = tmp_path / DATABASE_FILE
    garble(path)
    store = open_whole(tmp_path, station.clock, station.ids)
    assert store.way_back is not None
    assert (store.way_back.damage, store.way_back.aside) == (Damage.MALFORMED, ""), "whoever works with it is told"
    store.close()
    LOSSES["first-page"][1](path)
    before = path.read_bytes()
    with pytest.raises(DBAPIError):
        open_whole(tmp_path, station.clock, station.ids)
    assert path.read_bytes() == before
    lose(tmp_path)
    with pytest.raises(NoStation):
        open_whole(tmp_path, station.clock, station.ids)


def test_nobody_has_files_moved_under_an_open_program(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    backup = back_up(tmp_path, station.clock)
    with pytest.raises(InUse):
        put_together(tmp_path, backup, station.clock, station.ids)
    other = open_whole(tmp_path, station.clock, station.ids)
    other.close()
    book_person(station)
    station.store.close()
    way = put_together(tmp_path, backup, station.clock, station.ids)
    assert (way.damage, way.caught_up.again, way.caught_up.epoch) == (None, 4, 2)
    assert (tmp_path / way.aside).exists()


def test_what_a_quick_look_misses_a_closer_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station, _ = worked(tmp_path)
    garble(tmp_path / DATABASE_FILE)
    looked: list[float | None] = []
    real = damage.damage_of

    def damage_of(path: Path, key: bytes | None, within: float | None = None) -> Damage | None:
        looked.append(within)
        return None if within is not None else real(path, key, within)

    monkeypatch.setattr(damage, "damage_of", damage_of)
    assert rescue.look_after(tmp_path, station.clock, station.ids).damage is None
    noticed = open_store(tmp_path, station.clock, station.ids)
    with pytest.raises(DBAPIError, match="malformed"), noticed.read() as connection:
        connection.execute(select(Person)).all()
    noticed.close()
    assert (tmp_path / CLOSER_LOOK).exists(), "whoever stumbles over it has the next start look closer"
    assert rescue.look_after(tmp_path, station.clock, station.ids).damage is Damage.MALFORMED
    assert looked == [rescue.LOOK, None]
    assert not (tmp_path / CLOSER_LOOK).exists()


def test_mail_that_may_have_gone_is_left_to_a_person(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    booked = book_person(station)
    with station.store.write() as connection:
        connection.execute(update(Notice).values(state=NoticeState.QUEUED, due_at=station.clock.now(), because=""))
    back_up(tmp_path, station.clock)
    station.store.close()
    lose(tmp_path)
    station.clock.advance(minutes=5)
    store = open_whole(tmp_path, station.clock, station.ids)
    with store.read() as connection:
        rows = connection.execute(select(Notice).where(Notice.appointment_id == booked.appointment_id)).all()
    assert rows
    assert all((row.state, row.due_at, row.perhaps) == (NoticeState.PERHAPS_SENT, None, 1) for row in rows)
    store.close()


def _sealed(folder: Path, key: bytes) -> TestStation:
    made = make_station(folder)
    made.store.close()
    (folder / DATABASE_FILE).unlink()
    identity = DeviceIdentity(made.ids.new(), "S1", "demo", 1, None)
    store = create_store(folder, identity, made.clock, made.ids, key)
    fill_station(store, made.clock, made.ids).store.close()
    opened = open_store(folder, made.clock, made.ids, key)
    with opened.read() as connection:
        clerk = connection.execute(select(Staff.id).where(Staff.login == "clerk")).scalar_one()
    return replace(made, store=opened, clerk=replace(made.clerk, staff_id=clerk, desk_id=None))


def _case(store: Store) -> str:
    with store.read() as connection:
        return str(connection.execute(select(Case.id).limit(1)).scalar_one())


def _only(store: Store, there: str, gone: str) -> None:
    with store.read() as connection:
        found = connection.execute(select(Appointment.id)).scalars().all()
    assert found == [there]
    assert gone not in found


def _body(connection: Connection, command: str) -> BeginEpoch:
    query = (
        select(JournalPayload.body)
        .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        .where(JournalEntry.command == command)
    )
    return msgspec.json.decode(connection.execute(query).scalars().one(), type=BeginEpoch)


def _die(*_: object, **__: object) -> Store:
    raise Killed


def test_a_program_that_writes_for_long_keeps_nobody_from_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = make_station(tmp_path)
    book_person(station)
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    monkeypatch.setattr(Store, "is_behind", lambda _: True)
    with station.store.write():
        store = open_whole(tmp_path, station.clock, station.ids)
    assert store.way_back == WayBack()
    store.close()
    station.store.close()
