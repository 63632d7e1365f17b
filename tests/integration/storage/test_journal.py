"""The journal's chain: what was changed, taken out or put in is found, where it was, and told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from desktop.storage.engine import sqlite_engine
from desktop.storage.journal import hash_of
from desktop.storage.journal_walk import AROUND, Fault, Walk, walk
from desktop.storage.store import DATABASE_FILE
from tests.support.station import book_person, make_station

HASHED = ("id", "device", "epoch", "number", "staff_id", "at", "command", "case_id", "digest", "previous")


class File:
    """A station's file, to be tampered with behind the program's back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plain = dbapi2.connect(str(path), isolation_level=None)
        self.plain.row_factory = dbapi2.Row
        self.plain.execute("PRAGMA foreign_keys = OFF")

    def do(self, statement: str, *values: object) -> None:
        self.plain.execute(statement, values)

    def entry(self, number: int) -> dict[str, Any]:
        row = self.plain.execute("SELECT * FROM journal_entry WHERE number = ?", (number,)).fetchone()
        return dict(zip(row.keys(), row, strict=True))

    def put(self, entry: dict[str, Any]) -> None:
        names = ", ".join(entry)
        self.do(f"INSERT INTO journal_entry ({names}) VALUES ({', '.join('?' * len(entry))})", *entry.values())  # noqa: S608 - our own names

    def rehash(self, number: int, **changed: object) -> None:
        """Change an entry and give it the hash that fits."""
        entry = {**self.entry(number), **changed}
        entry["hash"] = hash_of({name: entry[name] for name in HASHED})
        self.do("DELETE FROM journal_entry WHERE number = ?", number)
        self.put(entry)

    def shift(self, first: int, by: int) -> None:
        """Number the entries from one on anew."""
        self.do("UPDATE journal_entry SET number = number + 1000000 WHERE number >= ?", first)
        self.do("UPDATE journal_entry SET number = number - 1000000 + ? WHERE number >= 1000000", by)

    def insert(self, number: int, count: int = 1, *, with_hash: bool = True) -> None:
        """Put entries in before one, each bound to the one before it, and number those after them anew."""
        self.shift(number, count)
        for at in range(number, number + count):
            made = {**self.entry(at - 1), "id": f"put-in-{at}", "number": at, "previous": self.entry(at - 1)["hash"]}
            made["hash"] = hash_of({name: made[name] for name in HASHED}) if with_hash else "f" * 64
            self.put(made)

    def put_twice(self, number: int) -> None:
        """Put an entry in under a number that is there already, past the index that forbids it."""
        self.do("CREATE TABLE aside AS SELECT * FROM journal_entry")
        self.do("DROP TABLE journal_entry")
        self.do("ALTER TABLE aside RENAME TO journal_entry")
        self.put({**self.entry(number), "id": "twice"})

    def take_out(self, number: int, count: int = 1) -> None:
        """Take entries out, and close the gap."""
        self.do("DELETE FROM journal_entry WHERE number BETWEEN ? AND ?", number, number + count - 1)
        self.shift(number + count, -count)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the file of a station in which something has happened."""
    folder = tmp_path_factory.mktemp("station")
    station = make_station(folder, weeks=1)
    for nth in range(3):
        book_person(station, nth=nth)
    station.store.close()
    return folder / DATABASE_FILE


@pytest.fixture
def file(made_once: Path, tmp_path: Path) -> Iterator[File]:
    copyfile(made_once, tmp_path / DATABASE_FILE)
    opened = File(tmp_path / DATABASE_FILE)
    yield opened
    opened.plain.close()


def walked(file: File) -> Walk:
    engine = sqlite_engine(file.path)
    with engine.connect() as connection:
        found = walk(connection)
    engine.dispose()
    return found


def breaks(file: File) -> list[tuple[Fault, int, int]]:
    return [(one.fault, one.number, one.last) for one in walked(file).breaks]


CHANGES: dict[str, tuple[Callable[[File], object], list[tuple[Fault, int, int]]]] = {
    "who": (lambda f: f.do("UPDATE journal_entry SET staff_id = 'x' WHERE number = 3"), [(Fault.CHANGED, 3, 3)]),
    "when": (
        lambda f: f.do("UPDATE journal_entry SET at = '2026-11-23T07:00:01.000000Z' WHERE number = 2"),
        [(Fault.CHANGED, 2, 2)],
    ),
    "no time": (lambda f: f.do("UPDATE journal_entry SET at = 'never' WHERE number = 2"), [(Fault.CHANGED, 2, 2)]),
    "its hash": (lambda f: f.do("UPDATE journal_entry SET hash = previous WHERE number = 4"), [(Fault.CHANGED, 4, 4)]),
    "the last": (
        lambda f: f.do("UPDATE journal_entry SET case_id = 'x' WHERE number = (SELECT max(number) FROM journal_entry)"),
        [(Fault.CHANGED, 16, 16)],
    ),
    "one and its hash": (lambda f: f.rehash(5, staff_id="x"), [(Fault.FORGED, 5, 5)]),
    "the first and its hash": (lambda f: f.rehash(1, staff_id="x"), [(Fault.FORGED, 1, 1)]),
    "two": (
        lambda f: f.do("UPDATE journal_entry SET staff_id = 'x' WHERE number IN (4, 9)"),
        [(Fault.CHANGED, 4, 4)],
    ),
    "a number": (lambda f: f.shift(16, 5), [(Fault.CHANGED, 16, 16)]),
    "a payload": (
        lambda f: f.do("UPDATE journal_payload SET body = body || ' ' WHERE entry_id = ?", f.entry(4)["id"]),
        [(Fault.PAYLOAD_CHANGED, 4, 4)],
    ),
    "a salt": (
        lambda f: f.do("UPDATE journal_payload SET salt = 'salt' WHERE entry_id = ?", f.entry(4)["id"]),
        [(Fault.PAYLOAD_CHANGED, 4, 4)],
    ),
    "taken out": (lambda f: f.do("DELETE FROM journal_entry WHERE number IN (3, 4)"), [(Fault.MISSING, 3, 4)]),
    "the first taken out": (lambda f: f.do("DELETE FROM journal_entry WHERE number = 1"), [(Fault.MISSING, 1, 1)]),
    "taken out and the gap closed": (lambda f: f.take_out(6, 2), [(Fault.MISSING, 6, 7)]),
    "put in": (lambda f: f.insert(6), [(Fault.INSERTED, 6, 6)]),
    "three put in": (lambda f: f.insert(6, 3), [(Fault.INSERTED, 6, 8)]),
    "put in with a hash of nothing": (lambda f: f.insert(6, with_hash=False), [(Fault.INSERTED, 6, 6)]),
    "put in twice under one number": (
        lambda f: f.put_twice(6),
        [(Fault.INSERTED, 6, 6)],
    ),
}


@pytest.mark.parametrize("way", CHANGES)
def test_what_was_tampered_with_is_found_and_told_apart(file: File, way: str) -> None:
    change, expected = CHANGES[way]
    change(file)
    assert breaks(file) == expected


def test_an_untouched_chain_holds_and_content_that_was_removed_breaks_nothing(file: File) -> None:
    assert walked(file).holds
    file.do("DELETE FROM journal_payload WHERE entry_id IN (?, ?)", file.entry(3)["id"], file.entry(4)["id"])
    found = walked(file)
    assert (found.entries, found.removed, found.breaks, found.stray) == (16, 2, (), 0)
    assert found.newest_removed == datetime(2026, 11, 23, 7, tzinfo=UTC)


def test_content_of_no_entry_is_found(file: File) -> None:
    file.do("INSERT INTO journal_payload (entry_id, salt, body) VALUES ('nobody', '00', '{}')")
    found = walked(file)
    assert (found.stray, found.breaks, found.holds) == (1, (), False)


def test_each_chain_has_a_first_break_and_an_instant(file: File) -> None:
    other = {**file.entry(1), "id": "other", "epoch": 2}
    file.put(other)  # a chain of its own, whose only entry was moved into it
    file.do("DELETE FROM journal_entry WHERE number = 7")
    first, second = walked(file).breaks
    assert (first.epoch, first.fault, first.number) == (1, Fault.MISSING, 7)
    assert (second.epoch, second.fault, second.number) == (2, Fault.CHANGED, 1)
    assert first.at == datetime(2026, 11, 23, 7, tzinfo=UTC)


def test_a_long_chain_is_walked_in_portions_and_says_how_far_it_is(file: File) -> None:
    last = file.entry(16)
    for number in range(17, 2500):
        last = {**last, "id": f"more-{number}", "number": number, "previous": last["hash"]}
        last["hash"] = hash_of({name: last[name] for name in HASHED})
        file.put(last)
    far = 2300
    file.take_out(far, AROUND)
    told: list[tuple[int, int]] = []
    engine = sqlite_engine(file.path)
    with engine.connect() as connection:
        found = walk(connection, lambda done, total: told.append((done, total)))
    engine.dispose()
    assert [(one.fault, one.number, one.last) for one in found.breaks] == [(Fault.MISSING, far, far + AROUND - 1)]
    assert told == [(2000, 2499 - AROUND), (2499 - AROUND, 2499 - AROUND)]
