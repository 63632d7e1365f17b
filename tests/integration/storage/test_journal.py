"""The journal's chain: what was changed, removed or put in between is found, and where."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from desktop.storage.engine import sqlite_engine
from desktop.storage.journal import Break, Fault, walk
from desktop.storage.store import DATABASE_FILE
from tests.support.station import book_person, make_station


@pytest.fixture
def file(tmp_path: Path) -> Engine:
    """Give the file of a station in which something has happened."""
    station = make_station(tmp_path, weeks=1)
    book_person(station)
    station.store.close()
    return sqlite_engine(tmp_path / DATABASE_FILE)


def breaks(engine: Engine) -> list[tuple[int, Fault]]:
    """Return where the chain does not hold."""
    with engine.connect() as connection:
        found: tuple[Break, ...] = walk(connection).breaks
    engine.dispose()
    return [(one.number, one.fault) for one in found]


def spoil(engine: Engine, statement: str) -> None:
    """Change the file behind the program's back."""
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.execute(text(statement))


def test_an_untouched_chain_holds(file: Engine) -> None:
    assert breaks(file) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE journal_entry SET staff_id = 'somebody' WHERE number = 3", (3, Fault.CHANGED)),
        ("UPDATE journal_entry SET at = '2026-11-23T07:00:01.000000Z' WHERE number = 2", (2, Fault.CHANGED)),
        ("UPDATE journal_entry SET hash = previous WHERE number = 4", (4, Fault.CHANGED)),
        ("UPDATE journal_entry SET case_id = 'x' WHERE number = 5", (5, Fault.CHANGED)),
        (
            """UPDATE journal_payload SET body = body || ' '
               WHERE entry_id = (SELECT id FROM journal_entry WHERE number = 4)""",
            (4, Fault.PAYLOAD_CHANGED),
        ),
        ("DELETE FROM journal_payload", None),
    ],
)
def test_what_was_changed_is_found(file: Engine, statement: str, expected: tuple[int, Fault] | None) -> None:
    spoil(file, statement)
    assert breaks(file) == ([expected] if expected else [])


def test_a_missing_entry_is_found(file: Engine) -> None:
    spoil(file, "DELETE FROM journal_payload WHERE entry_id = (SELECT id FROM journal_entry WHERE number = 3)")
    spoil(file, "DELETE FROM journal_entry WHERE number = 3")
    assert breaks(file) == [(3, Fault.MISSING)]


def test_a_removed_payload_is_counted_and_breaks_nothing(file: Engine) -> None:
    spoil(file, "DELETE FROM journal_payload WHERE entry_id = (SELECT id FROM journal_entry WHERE number = 3)")
    with file.connect() as connection:
        walked = walk(connection)
    assert (walked.removed, walked.breaks) == (1, ())
    file.dispose()
