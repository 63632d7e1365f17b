"""A station that is lost whole is made again by its second journal: every command of the story, row by row the same."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.keeping.catching_up import catch_up
from desktop.services.demo import station as demo
from desktop.storage.models import JournalEntry, RecoveredEntry
from desktop.storage.second_journal import SecondJournal
from desktop.storage.store import DATABASE_FILE, Store, create_store, open_store
from tests.support.invariants import assert_sound
from tests.support.lost_database import KEY, all_rows

CASES = 14
DAY = date(2026, 11, 24)
BEGUN = frozenset({"journal_entry", "journal_payload", "staff"})


def test_an_empty_database_becomes_the_whole_station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty, live = tmp_path / "empty", tmp_path / "live"
    empty.mkdir()

    def create(folder: Path, *more: object) -> Store:
        store = create_store(folder, *more)  # type: ignore[arg-type] # as they came
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(folder / DATABASE_FILE, empty / DATABASE_FILE)
        store.second = SecondJournal(empty, KEY)
        return store

    monkeypatch.setattr(demo, "create_store", create)
    demo.make_station(live, cases=CASES, seed=3, day=DAY)
    clock = SetClock(datetime(2026, 11, 24, 10, 20, tzinfo=UTC))
    whole = open_store(live, clock, seeded_ids(clock, 1))
    again = open_store(empty, clock, seeded_ids(clock, 2))
    again.second = SecondJournal(empty, KEY)

    found = catch_up(again)

    with again.read() as connection:
        left = select(JournalEntry.command, RecoveredEntry.code).join(RecoveredEntry)
        assert connection.execute(left).all() == []
    rows, expected = all_rows(again), all_rows(whole)
    assert found.again == len(expected["journal_entry"]) > 100
    assert len({row[6] for row in expected["journal_entry"]}) > 25, "a story with many kinds of command"
    for name, there in expected.items():
        assert there <= rows[name], name
        assert name in BEGUN or there == rows[name], name
    assert_sound(again)
    again.close()
    whole.close()
