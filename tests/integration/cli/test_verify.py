"""`skranke verify`: what holds, and the first thing that does not."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import Run


def change(folder: Path, *statements: str) -> None:
    """Do what nobody may do to a station's file."""
    connection = dbapi2.connect(str(folder / DATABASE_FILE), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_station_that_nobody_touched_holds(run: Run, folder: Path) -> None:
    ran = run("verify", "--data-dir", folder)

    assert (ran.status, ran.err) == (0, "")
    assert "The journal holds" in ran.out
    assert "The seats hold" in ran.out


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE journal_entry SET staff_id = 'somebody' WHERE number = 20", "the entry was changed"),
        ("DELETE FROM journal_entry WHERE number = 20", "an entry is missing"),
        (
            "UPDATE journal_payload SET body = '[]' WHERE entry_id = (SELECT id FROM journal_entry WHERE number = 20)",
            "the content was changed",
        ),
    ],
    ids=["changed", "missing", "payload"],
)
def test_it_names_the_first_entry_that_was_tampered_with(run: Run, folder: Path, statement: str, fault: str) -> None:
    change(folder, "PRAGMA foreign_keys = OFF", statement)

    ran = run("verify", "--data-dir", folder)

    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert fault in ran.err
    assert "entry 20:" in ran.err
    assert "The seats hold" in ran.out


def test_content_that_was_removed_is_counted_and_no_fault(run: Run, folder: Path) -> None:
    change(
        folder, "DELETE FROM journal_payload WHERE entry_id IN (SELECT id FROM journal_entry WHERE number IN (20, 21))"
    )

    ran = run("verify", "--data-dir", folder)

    assert ran.status == 0
    assert " 2 of them with their content removed" in ran.out


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM seat WHERE rowid = (SELECT min(rowid) FROM seat)",
        "UPDATE seat SET tick = 250 WHERE rowid = (SELECT min(rowid) FROM seat)",
        "UPDATE appointment SET state = 'cancelled' WHERE id = (SELECT min(appointment_id) FROM seat)",
        "UPDATE seat SET seat = 2 WHERE rowid = (SELECT min(rowid) FROM seat)",
    ],
    ids=["a tick gone", "a tick elsewhere", "a seat without a holder", "on two seats"],
)
def test_a_seat_that_is_not_the_appointments_is_found(run: Run, folder: Path, statement: str) -> None:
    change(folder, statement)

    ran = run("verify", "--data-dir", folder)

    assert ran.status == 1
    assert "The seats do not hold for 1 appointments" in ran.err
    assert "The journal holds" in ran.out
