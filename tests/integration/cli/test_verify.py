"""`skranke verify`: what holds, and the first thing that does not."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import Run

SHOWN = "rows of the search list"
WORDS = "words for typing errors and sounds"
ONE = "(kind, value) = (SELECT kind, min(value) FROM search_identifier WHERE kind = '{}')"
LEAD_AWAY = f"UPDATE search_identifier SET value = '1' WHERE {ONE}"  # noqa: S608 - a statement of our own
TAKE_AWAY = f"DELETE FROM search_identifier WHERE {ONE}"  # noqa: S608 - a statement of our own


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
    assert "The search index holds" in ran.out


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


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("INSERT INTO search_name (search_name) VALUES ('delete-all')", "names {people}"),
        ("DELETE FROM search_name WHERE rowid = 3", "names 1"),
        ("INSERT INTO search_name (rowid, names) VALUES (1000000000000, 'berg')", "names 1"),
        ("UPDATE person SET given_names = family_name WHERE id = (SELECT min(id) FROM person)", "names 1"),
        ("DELETE FROM search_person WHERE number = 2", "names 2"),  # somebody without a number, a name of nobody
        ("INSERT INTO search_person (person_id) VALUES ('nobody')", "names 1"),
        (LEAD_AWAY.format("duf"), "DUF numbers 2"),
        (TAKE_AWAY.format("booking"), "booking numbers 1"),
        (TAKE_AWAY.format("paper"), "paper numbers 1"),
        ("INSERT INTO search_identifier VALUES ('shoe', '43', 'nobody', '')", "others 1"),
        ("UPDATE search_person SET shown = replace(shown, '\"none\"', '\"strictly\"') WHERE number = 2", SHOWN + " 1"),
        ("DELETE FROM search_word WHERE word = (SELECT min(word) FROM search_word)", WORDS + " 1"),
        ("DELETE FROM search_variant WHERE variant = (SELECT min(variant) FROM search_variant)", WORDS + " 1"),
        ("DELETE FROM search_sound WHERE word = (SELECT min(word) FROM search_sound)", WORDS + " 1"),
    ],
)  # fmt: skip
def test_an_index_that_is_not_as_the_rows_is_found_and_mended(
    run: Run, folder: Path, statement: str, what: str
) -> None:
    change(folder, statement)

    ran = run("verify", "--data-dir", folder)

    connection = dbapi2.connect(str(folder / DATABASE_FILE))
    people = connection.execute("SELECT count(*) FROM person").fetchone()[0]
    connection.close()
    said = f"The search index does not hold: {what.format(people=people)}. Build it anew with skranke reindex."
    assert (ran.status, ran.err) == (1, f"skranke verify: {said}\n")
    assert "The journal holds" in ran.out
    assert run("reindex", "--data-dir", folder).status == 0
    assert run("verify", "--data-dir", folder).status == 0


def test_words_that_nobody_has_any_more_are_no_fault(run: Run, folder: Path) -> None:
    change(folder, "INSERT INTO search_word VALUES ('gone')", "INSERT INTO search_variant VALUES ('gon', 'gone')")

    assert run("verify", "--data-dir", folder).status == 0
