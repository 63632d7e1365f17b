"""`skranke reindex`: the index comes back from the rows as it was."""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop.storage.store import DATABASE_FILE
from tests.integration.cli.conftest import Run

DAMAGE = (
    "DELETE FROM search_identifier WHERE kind <> 'born-on'",
    "INSERT INTO search_identifier VALUES ('duf', '1', 'nobody', '')",
    "INSERT INTO search_name (search_name) VALUES ('delete-all')",
    "DELETE FROM search_word",
    "UPDATE search_person SET shown = '[]'",
)


def index(folder: Path) -> dict[str, list[Any]]:
    """Return what the index says, names by the people whom they lead to."""
    connection = dbapi2.connect(str(folder / DATABASE_FILE), isolation_level=None)
    found = {"identifiers": sorted(connection.execute("SELECT * FROM search_identifier"))}
    found["shown"] = sorted(connection.execute("SELECT person_id, shown FROM search_person"))
    words = [word for (word,) in connection.execute("SELECT word FROM search_word ORDER BY word")]
    lead = "SELECT p.person_id FROM search_name n JOIN search_person p ON p.number = n.rowid WHERE search_name MATCH ?"
    for word in words:
        found[word] = sorted(connection.execute(lead, (f'"{word}"',)))
    connection.close()
    return found


def test_a_damaged_index_comes_back_from_the_rows(run: Run, folder: Path) -> None:
    assert run("reindex", "--data-dir", folder).status == 0
    before = index(folder)
    connection = dbapi2.connect(str(folder / DATABASE_FILE), isolation_level=None)
    for statement in DAMAGE:
        connection.execute(statement)
    people = connection.execute("SELECT count(*) FROM person").fetchone()[0]
    connection.close()
    assert index(folder) != before

    ran = run("reindex", "--data-dir", folder)

    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"The search index has been built anew: {people} people.\n"
    assert index(folder) == before


def test_the_index_that_the_work_has_left_is_the_one_that_is_built(run: Run, folder: Path) -> None:
    left = index(folder)["identifiers"]

    run("reindex", "--data-dir", folder)

    assert index(folder)["identifiers"] == left
