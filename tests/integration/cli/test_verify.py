"""`skranke verify`: what holds, and the first thing that does not."""

import re
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.bootstrap import key_of
from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import Run

SHOWN = "rows of the search list"
WORDS = "words for typing errors and sounds"
ONE = "(kind, value) = (SELECT kind, min(value) FROM search_identifier WHERE kind = '{}')"
LEAD_AWAY = f"UPDATE search_identifier SET value = '1' WHERE {ONE}"  # noqa: S608 - a statement of our own
TAKE_AWAY = f"DELETE FROM search_identifier WHERE {ONE}"  # noqa: S608 - a statement of our own


def change(folder: Path, *statements: str) -> None:
    """Do what nobody may do to a station's file."""
    connection = opened(folder)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def opened(folder: Path) -> dbapi2.Connection:
    """Open a station's file past the program, as whoever has its key can."""
    connection = dbapi2.connect(str(folder / DATABASE_FILE), isolation_level=None)
    if key := key_of(folder):
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def test_a_station_that_nobody_touched_holds(run: Run, folder: Path) -> None:
    ran = run("verify", "--data-dir", folder)

    assert (ran.status, ran.err) == (0, "")
    assert "The journal holds" in ran.out
    assert "The seats hold" in ran.out
    assert "The search index holds" in ran.out


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE journal_entry SET staff_id = 'somebody' WHERE number = 20", "entry 20 was changed"),
        ("DELETE FROM journal_entry WHERE number IN (20, 21)", "entries 20 to 21 are missing; the one before"),
        (
            "UPDATE journal_payload SET body = '[]' WHERE entry_id = (SELECT id FROM journal_entry WHERE number = 20)",
            "the content of entry 20 was changed; the entry is from",
        ),
    ],
    ids=["changed", "missing", "payload"],
)
def test_it_names_the_first_entry_that_was_tampered_with(run: Run, folder: Path, statement: str, fault: str) -> None:
    change(folder, "PRAGMA foreign_keys = OFF", statement)

    ran = run("verify", "--data-dir", folder)

    assert ran.status == 1
    assert f"counter S1, epoch 1: {fault}" in ran.err
    first, *more = ran.err.splitlines()
    assert re.search(r" from \d\d\.\d\d\.2026 \d\d:\d\d:\d\d\.$", first)
    assert all("content of no entry 2 times" in each for each in more)
    assert "The seats hold" in ran.out


def test_content_that_was_removed_is_counted_and_no_fault(run: Run, folder: Path) -> None:
    change(
        folder, "DELETE FROM journal_payload WHERE entry_id IN (SELECT id FROM journal_entry WHERE number IN (20, 21))"
    )

    ran = run("verify", "--data-dir", folder)

    assert ran.status == 0
    assert " 2 of them with their content removed" in ran.out
    assert "The newest entry with its content removed is from " in ran.out


def test_content_of_no_entry_is_a_fault(run: Run, folder: Path) -> None:
    change(
        folder,
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO journal_payload (entry_id, salt, body) VALUES ('nobody', '00', '{}')",
    )

    ran = run("verify", "--data-dir", folder)

    assert (ran.status, ran.err) == (
        1,
        "skranke verify: The journal does not hold: there is content of no entry 1 times.\n",
    )


def test_heads_that_were_kept_elsewhere_are_held_against_the_journal(run: Run, folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "heads.jsonl"
    given = run("heads", "export", kept, "--data-dir", folder)
    key = run("heads", "key", "--data-dir", folder)
    assert given.status == key.status == 0
    assert "1 signed heads were written to " in given.out
    assert key.out in given.out
    known_by = re.search(r"key ([0-9a-f ]+)\.", key.out)
    assert known_by

    ran = run("verify", "--data-dir", folder, "--heads", kept, "--key", known_by[1])
    assert (ran.status, ran.err) == (0, "")
    assert "The heads hold: 1 days" in ran.out
    assert f"Signed with the key {known_by[1]}." in ran.out

    change(
        folder,
        "PRAGMA foreign_keys = OFF",
        "CREATE TABLE cut AS SELECT id FROM journal_entry WHERE number > 20",
        "DELETE FROM journal_payload WHERE entry_id IN (SELECT id FROM cut)",
        "DELETE FROM journal_entry WHERE id IN (SELECT id FROM cut)",
        "DROP TABLE cut",
    )
    ran = run("verify", "--data-dir", folder, "--heads", kept)
    assert ran.status == 1
    assert "The journal holds" in ran.out, "a chain that was cut off at its end is whole by itself"
    assert "The journal is shorter than it was: counter S1, epoch 1: entry " in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--heads", "nowhere.jsonl"), "cannot be read"),
        (("--heads", "{file}"), "is no file of heads, or line 2 is damaged"),
        (("--heads", "{file}", "--key", "abc"), "The key is no key"),
        (("--key", "0" * 64), "Name the file of the heads as well"),
    ],
)
def test_a_file_of_heads_that_is_none_is_one_sentence(
    run: Run, folder: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    file = tmp_path / "heads.jsonl"
    file.write_text(
        '{"format":"skranke-journal-heads","version":1,"station":"demo","counter":"D1"}\n{"day":"2026"}\n', "utf-8"
    )

    ran = run("verify", "--data-dir", folder, *(each.format(file=file) for each in arguments))

    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


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

    connection = opened(folder)
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
