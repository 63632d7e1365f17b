"""Every confirmed entry stands in the second journal, and nothing that was not confirmed can come out of it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, insert, select
from sqlalchemy.exc import IntegrityError

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.keeping import catching_up
from desktop.keeping.catching_up import catch_up
from desktop.keeping.rescue import open_whole
from desktop.services.commands import carry_out, perform
from desktop.services.looks import LookFor
from desktop.services.recovered import carry_out_again
from desktop.storage import kept_entries, second_journal
from desktop.storage.kept_entries import Collected, KeptEntry
from desktop.storage.models import JournalEntry, JournalPayload, ReplayedEntry
from desktop.storage.second_journal import FOLDER, SecondJournal
from desktop.storage.second_journal_file import PAGE, Segment
from desktop.storage.store import Store
from tests.support.invariants import assert_sound
from tests.support.lost_database import KEY, Killed, all_rows, at_call, reopened, snapshot
from tests.support.station import MORNING, TestStation, book_person, make_station

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def entry(number: int, *, hash_: str = "", body: str = "{}", device: str = "one", epoch: int = 1) -> KeptEntry:
    """Return an invented entry."""
    ids = f"{device}-{epoch}-{number}-{hash_}"
    return KeptEntry(ids, device, epoch, number, "staff", AT, "look", None, "d", "p", hash_ or ids, "00", body)


def unit_of(second: SecondJournal, *entries: KeptEntry) -> Collected:
    """Return what a unit of work would have collected."""
    return Collected(second._write_part, entries=list(entries), hashes=[one.hash for one in entries])


def write(second: SecondJournal, *entries: KeptEntry) -> None:
    """Write a unit."""
    second.flush(unit_of(second, *entries))


def numbers(second: SecondJournal) -> list[int]:
    """Return the numbers of all entries that stand."""
    return [one.number for unit in second.read().units for one in unit]


def kept(store: Store) -> set[str]:
    """Return the ids of all entries of the database."""
    with store.read() as connection:
        return set(connection.execute(select(JournalEntry.id)).scalars())


def test_the_second_journal_has_what_the_first_has(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    book_person(station)
    assert station.store.second is not None
    units = station.store.second.read().units
    said = {one.id: (one.hash, one.body, one.at, one.case_id) for unit in units for one in unit}
    with station.store.read() as connection:
        rows = connection.execute(
            select(JournalEntry, JournalPayload.body).join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        ).all()
    first = {row.id: (row.hash, row.body, row.at, row.case_id) for row in rows}
    assert said
    assert said.items() <= first.items()
    assert len(units) == 1, "one unit of work, one record"
    station.store.close()


def test_whoever_has_no_key_reads_nothing(tmp_path: Path) -> None:
    second = SecondJournal(tmp_path, KEY)
    write(second, entry(1, body='{"family_name":"Nguyễn"}'))
    second.close()
    (path,) = (tmp_path / FOLDER).iterdir()
    assert b"Nguy" not in path.read_bytes()
    for other in (None, bytes(32), KEY[::-1]):
        reading = SecondJournal(tmp_path, other).read()
        assert (reading.units, reading.unreadable) == ((), (1,))


def test_a_record_counts_only_where_it_was_written(tmp_path: Path) -> None:
    second = SecondJournal(tmp_path, KEY)
    for number in (1, 2, 3):
        write(second, entry(number))
    second.close()
    (path,) = (tmp_path / FOLDER).iterdir()
    data = bytearray(path.read_bytes())
    data[2 * PAGE : 3 * PAGE] = data[PAGE : 2 * PAGE]  # the first record once more, in the place of the second
    path.write_bytes(data)
    reading = SecondJournal(tmp_path, KEY).read()
    assert [unit[0].number for unit in reading.units] == [1, 3]
    assert reading.damaged == 1


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_torn_tail_of_any_length_costs_only_what_was_not_confirmed(data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        second = SecondJournal(folder, KEY)
        count = data.draw(st.integers(1, 4))
        for number in range(1, count + 1):
            write(second, entry(number, body="x" * data.draw(st.integers(0, 9000))))
        assert second._segment is not None
        whole = second._segment.end
        write(second, entry(count + 1, body="y" * data.draw(st.integers(0, 9000))))
        end = second._segment.end
        second.close()
        (path,) = (folder / FOLDER).iterdir()
        content = bytearray(path.read_bytes())
        record = PAGE * ((end - whole) // PAGE) - len(content[whole:end]) + len(bytes(content[whole:end]).rstrip(b"\0"))
        cut = whole + data.draw(st.integers(0, record - 1))
        tail = data.draw(st.sampled_from(["zeros", "junk", "gone"]))
        if tail == "gone":
            content = content[:cut]
        else:
            filling = bytes(end - cut) if tail == "zeros" else os.urandom(end - cut)
            content[cut:end] = filling
        path.write_bytes(content)

        again = SecondJournal(folder, KEY)
        assert numbers(again) == list(range(1, count + 1))
        write(again, entry(count + 1, body="z"))
        write(again, entry(count + 2, body="w" * 5000))
        again.close()
        reading = SecondJournal(folder, KEY).read()
        assert [one.number for unit in reading.units for one in unit] == list(range(1, count + 3))
        assert (reading.torn, reading.damaged) == (0, 0)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["one", "other", "rotate", "dies", "undone"]), min_size=1, max_size=25))
def test_programs_that_take_turns_write_one_journal(steps: list[str]) -> None:
    with TemporaryDirectory() as name:
        programs = {"one": SecondJournal(Path(name), KEY), "other": SecondJournal(Path(name), KEY)}
        expected: list[str] = []
        lost: str | None = None
        number = 0
        for at, step in enumerate(steps):
            if step == "rotate":
                programs["one"].rotate()
                continue
            program = programs[step if step in programs else "other"]
            written = entry(number + 1, hash_=str(at))
            hashes = program.flush(unit_of(program, written))
            if step in programs:
                number, lost = number + 1, None
                expected.append(written.hash)
            elif step == "undone":
                program.take_back(hashes)
            else:  # it was killed between the flush and the commit; the next one takes its number
                program.close()
                programs["other"] = SecondJournal(Path(name), KEY)
                lost = written.hash
        reading = programs["one"].read()
        assert [unit[0].hash for unit in reading.units] == expected + ([lost] if lost else [])
        assert reading.overtaken == ()
        last = programs["other"].last()
        assert last is None or last.hash == ([*expected, lost] if lost else expected)[-1]
        for program in programs.values():
            program.close()


def test_what_several_units_were_overtaken_by_is_told(tmp_path: Path) -> None:
    second = SecondJournal(tmp_path, None)
    for number in (1, 2, 3):
        write(second, entry(number))
    write(second, entry(2, hash_="of a database that was older"))
    reading = second.read()
    assert [unit[0].number for unit in reading.units] == [1, 2]
    assert [unit[0].number for unit in reading.overtaken] == [2, 3]
    second.close()


def test_a_unit_too_large_to_be_kept_is_written_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_entries, "PART", 1000)
    second = SecondJournal(tmp_path, KEY)
    collected = Collected(second._write_part)
    values = {"device": "one", "epoch": 1, "staff_id": "s", "at": AT, "command": "look", "case_id": None}
    for number in range(1, 21):
        named = {**values, "id": str(number), "number": number, "digest": "d", "previous": "p"}
        collected.add(named, str(number), "00", "x" * 400)
    assert numbers(second) == [], "nothing of it counts before its end"
    write(second, entry(1))  # the unit was rolled back, and another one goes on
    given_up = Collected(second._write_part)
    given_up.add({**values, "id": "a", "number": 2, "digest": "d", "previous": "p"}, "a", "00", "y" * 2000)
    given_up.add({**values, "id": "b", "number": 3, "digest": "d", "previous": "p"}, "b", "00", "y")
    second.flush(given_up)
    assert numbers(second) == [1, 2, 3]
    second.close()


def test_segments_go_when_copies_have_what_is_in_them(tmp_path: Path) -> None:
    second = SecondJournal(tmp_path, KEY)
    for number in (1, 2):
        write(second, entry(number))
    assert second.rotate() == 2
    write(second, entry(3))
    second.rotate()
    write(second, entry(1, epoch=2))
    assert second.first_needed("one", {1: 1}) == 1
    assert second.first_needed("one", {1: 2}) == 2
    assert second.first_needed("one", {1: 3}) == 3
    assert second.first_needed("one", {1: 3, 2: 1}) == 3, "the newest stays"
    assert [one.number for one in second.entries_after("one", {1: 2})] == [3, 1]
    assert second.forget_before(3) == 2
    assert numbers(second) == [1]
    second.close()


def test_a_segment_that_has_grown_large_is_followed_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_journal, "LARGE", 4 * PAGE)
    second = SecondJournal(tmp_path, KEY)
    for number in range(1, 11):
        write(second, entry(number))
    assert numbers(second) == list(range(1, 11))
    assert len(list((tmp_path / FOLDER).iterdir())) == 4, "three records each, behind the page that says what it is"
    second.close()


def test_a_station_that_is_sealed_seals_its_second_journal(tmp_path: Path) -> None:
    in_clear = SecondJournal(tmp_path, None)
    for number in (1, 2):
        write(in_clear, entry(number, body=f'{{"name":"Nguyễn {number}"}}'))
        in_clear.rotate()
    in_clear.close()
    sealed = SecondJournal(tmp_path, KEY)
    assert sealed.read().unreadable == (1, 2, 3)
    assert sealed.seal_anew(None) == 3
    assert sealed.seal_anew(None) == 0, "said twice it is the same"
    write(sealed, entry(3))
    assert numbers(sealed) == [1, 2, 3]
    assert SecondJournal(tmp_path, None).read().unreadable == (1, 2, 3)
    assert len(list((tmp_path / FOLDER).iterdir())) == 3
    sealed.close()


def test_a_commit_that_fails_is_taken_back(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    before = kept(station.store)
    with pytest.raises(IntegrityError):
        _write_what_cannot_be_committed(station)
    station.store.close()
    store = open_whole(tmp_path, station.clock, station.ids)
    assert kept(store) == before
    assert store.way_back is not None
    assert not store.way_back.is_worth_telling
    store.close()


@pytest.mark.parametrize("blotted", [True, False], ids=["blotted-out", "not-even-that"])
def test_a_disk_that_fails_at_the_flush_confirms_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blotted: bool
) -> None:
    station = make_station(tmp_path)
    book_person(station)
    before = kept(station.store)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(Segment, "flush", fail)
        if not blotted:
            broken.setattr(Segment, "cut", fail)
        with pytest.raises(OSError, match="No space"):
            book_person(station, nth=1)
    assert kept(station.store) == before
    perform(station.store, station.clerk, LookFor("x", 0))
    after = kept(station.store)
    assert len(after) == len(before) + 1
    station.store.close()
    store = open_whole(tmp_path, station.clock, station.ids)
    assert kept(store) == after
    assert_sound(store)
    store.close()


def test_killed_at_any_point_nothing_confirmed_is_lost_and_nothing_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies of the disk are taken at every point where a program writes; each must open as if it had been killed."""
    station = make_station(tmp_path / "live")
    folder = tmp_path / "live"
    confirmed: set[str] = kept(station.store)
    points: list[tuple[Path, frozenset[str]]] = []

    def point(name: str) -> None:
        points.append((snapshot(folder, tmp_path / f"{len(points):03}-{name}"), frozenset(confirmed)))

    append, flush = Segment.append, Segment.flush

    def appending(self: Segment, text: bytes) -> None:
        point("before-append")
        append(self, text)
        point("after-append")

    def flushing(self: Segment) -> None:
        flush(self)
        point("after-flush")

    monkeypatch.setattr(Segment, "append", appending)
    monkeypatch.setattr(Segment, "flush", flushing)
    event.listen(station.store.engine, "commit", lambda _: point("before-commit"))
    for nth in range(3):
        book_person(station, nth=nth)
        confirmed |= kept(station.store)
        point("confirmed")
    whole = all_rows(station.store)
    station.store.close()
    monkeypatch.undo()

    assert len(points) >= 15
    came_back = 0
    for place, told in points:
        clock = SetClock(MORNING)
        store = open_whole(place, clock, seeded_ids(clock, 5))
        assert told <= kept(store)
        assert_sound(store)
        rows = all_rows(store)
        assert all(rows[name] <= whole[name] for name in rows), "what came back is what it was, and all of it"
        assert store.way_back is not None
        found = store.way_back.caught_up
        assert (found.marked, found.anew, found.epoch) == (0, 0, None)
        came_back += found.again > 0
        again = store.is_behind()
        store.close()
        assert not again
    assert came_back >= 6, "a unit that was flushed and not committed is carried out again"


def test_a_recovery_that_is_killed_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station = make_station(tmp_path / "live")
    old = snapshot(tmp_path / "live", tmp_path / "old")
    for nth in range(3):
        book_person(station, nth=nth)
    whole = all_rows(station.store)
    station.store.close()
    (tmp_path / "live" / FOLDER).rename(old / FOLDER)
    store = reopened(old, station.clock)
    for number in (1, 2, 3):
        with monkeypatch.context() as dying:
            dying.setattr(catching_up, "carry_out_again", at_call(number, carry_out_again))
            with pytest.raises(Killed):
                catch_up(store)
    found = catch_up(store)
    assert (found.again, found.marked, found.epoch) == (12, 0, 2), "three bookings of four entries"
    assert store.device.epoch == 2
    rows = all_rows(store)
    assert all(whole[name] <= rows[name] for name in whole)
    assert rows["appointment"] == whole["appointment"]
    assert_sound(store)
    assert catch_up(store).again == 0, "once is enough"
    store.close()


def _write_what_cannot_be_committed(station: TestStation) -> None:
    with station.store.write() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        carry_out(station.store, connection, station.clerk, [LookFor("x", 0)], at=station.clock.now())
        connection.execute(insert(ReplayedEntry).values(entry_id="nobody"))
