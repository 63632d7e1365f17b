"""`skranke find`: signs in, keeps the look in the journal, then answers."""

import json
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from desktop.bootstrap import open_counter
from desktop.storage.models import JournalEntry, JournalPayload, Person
from tests.integration.cli.conftest import Run


def someone(folder: Path) -> tuple[str, str, str]:
    """Return the family name, the given names and the DUF number of somebody at the station."""
    store = open_counter(folder)
    with store.read() as connection:
        query = select(Person.family_name, Person.given_names, Person.duf)
        row = connection.execute(query.where(Person.duf != "", Person.family_name != "")).first()
    store.close()
    assert row is not None
    return row.family_name, row.given_names, row.duf


def looks(folder: Path) -> list[dict[str, object]]:
    """Return the looks in the journal."""
    store = open_counter(folder)
    with store.read() as connection:
        query = select(JournalPayload.body).join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        bodies = connection.execute(query.where(JournalEntry.command == "look-for")).scalars().all()
    store.close()
    return [msgspec.json.decode(body) for body in bodies]


def test_json_says_who_fits_and_the_journal_that_somebody_looked(run: Run, folder: Path) -> None:
    family, given, duf = someone(folder)

    ran = run("find", duf, "--json", "--staff", "clerk", "--data-dir", folder)

    hits = json.loads(ran.out)
    assert (ran.status, ran.err) == (0, "")
    assert [hit["duf"] for hit in hits] == [duf]
    assert hits[0]["name"] == f"{family}, {given}"
    assert hits[0]["matched"] == "duf"
    assert looks(folder) == [{"query": duf, "found": 1, "opened": ""}]


def test_the_table_keeps_the_spelling_of_names(run: Run, folder: Path) -> None:
    family, given, duf = someone(folder)

    ran = run("--language", "nb", "find", f"{given} {family}", "--staff", "clerk", "--data-dir", folder)

    header, first, *_ = ran.out.splitlines()
    assert ran.status == 0
    assert header.startswith("Navn")
    assert f"{family}, {given}" in first
    assert f"{duf[:4]} {duf[4:10]} {duf[10:]}" in first


def test_nobody_is_an_answer_too(run: Run, folder: Path) -> None:
    text = run("find", "Zzzyx", "--staff", "leader", "--data-dir", folder)
    as_json = run("find", "Zzzyx", "--staff", "leader", "--data-dir", folder, "--json")

    assert (text.status, text.out) == (0, "Nobody fits.\n")
    assert (as_json.status, json.loads(as_json.out)) == (0, [])


@pytest.mark.parametrize(("login", "password"), [("clerk", "wrong-password"), ("nobody", "skranke-demo")])
def test_a_wrong_name_and_a_wrong_password_get_the_same_answer(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, login: str, password: str
) -> None:
    monkeypatch.setenv("SKRANKE_PASSWORD", password)

    ran = run("find", "Ali", "--staff", login, "--data-dir", folder)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "skranke find: The user name or the password is wrong. Try again.\n"
    assert looks(folder) == []


def test_without_a_password_and_a_terminal_it_says_where_the_password_goes(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SKRANKE_PASSWORD")

    ran = run("find", "Ali", "--staff", "clerk", "--data-dir", folder)

    assert ran.status == 2
    assert "SKRANKE_PASSWORD" in ran.err
    assert "Ali" not in ran.err
