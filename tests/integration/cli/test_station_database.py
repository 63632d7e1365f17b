"""`skranke station init`, `add-counter`, `join` and what follows: from one PC to several, as IT does it."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import URL, update

from desktop.bootstrap import open_counter
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.services.commands import perform
from desktop.services.staff import AddStaff
from desktop.services.work import Actor
from desktop.station.address import SETTINGS_FILE, read_address
from desktop.station.attaching import follower_of
from desktop.station.messages import LineDown
from desktop.station.roles import admin_engine
from desktop.storage.models import CounterContact
from desktop.storage.store import DATABASE_FILE, Store
from tests.integration.cli.conftest import Ran, Run
from tests.support.postgres import Cluster
from tests.support.station import HASH_OF_NOTHING, TestStation, make_station


@pytest.fixture
def url(postgres: Cluster) -> Iterator[URL]:
    """Make an empty database, as IT does."""
    name = postgres.create_database()
    yield postgres.url(name).set(drivername="postgresql")
    postgres.drop_database(name)


@pytest.fixture
def alone(tmp_path: Path) -> TestStation:
    """Give a counter that is alone, in the folder `one`; it is closed, and its program is not running."""
    made = make_station(tmp_path / "one", weeks=1)
    made.store.close()
    return made


def shown(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def administrator(station: TestStation) -> Actor:
    return replace(station.leader, rights=frozenset(Right))


def newcomer(store: Store) -> AddStaff:
    """Return a command that only one of two can give, whenever it is."""
    return AddStaff(store.ids.new(), "new", "Ny Lie", Role.CLERK, HASH_OF_NOTHING)


def said_hello(store: Store) -> None:
    follower = follower_of(store)
    assert follower is not None
    follower.sync()


def fine(ran: Ran) -> str:
    assert (ran.status, ran.err) == (0, "")
    return ran.out


def test_a_stick_goes_from_a_counter_without_a_line_to_another(
    run: Run, alone: TestStation, url: URL, tmp_path: Path
) -> None:
    one, two, file, stick = tmp_path / "one", tmp_path / "two", tmp_path / "second.toml", tmp_path / "S2.sealed"
    fine(run("station", "init", shown(url), "--data-dir", one))
    fine(run("station", "add-counter", "Back", "--out", file, "--url", shown(url)))
    fine(run("station", "join", file, "--data-dir", two))
    second = open_counter(two)
    follower = follower_of(second)
    assert follower is not None
    follower.work_alone(by_hand=True)
    perform(second, administrator(alone), newcomer(second))
    second.close()

    refused = run("export", tmp_path / "stick.jsonl", "--unsent", "--data-dir", two)
    assert (refused.status, refused.out) == (2, "")
    assert ".sealed" in refused.err
    assert "S2.sealed" in fine(run("export", stick, "--unsent", "--data-dir", two))
    assert "of counter S2" in fine(run("import", stick, "--data-dir", one))
    assert "of counter S2" in fine(run("import", stick, "--data-dir", one))
    first = open_counter(one)
    try:
        said_hello(first)
        with pytest.raises(RuleBroken, match="login-taken"):
            perform(first, administrator(alone), newcomer(first))
    finally:
        first.close()
    stick.write_bytes(b"{}")
    assert run("import", stick, "--data-dir", one).status == 2


def only_the_owner_reads(path: Path) -> bool:
    return stat.S_IMODE(path.stat().st_mode) == 0o600


def test_from_one_pc_to_two_and_back(run: Run, alone: TestStation, url: URL, tmp_path: Path) -> None:
    one, two, file = tmp_path / "one", tmp_path / "two", tmp_path / "second.toml"

    said = fine(run("station", "init", shown(url), "--name", "Front", "--data-dir", one))
    assert said.startswith("Front (S1) is the first counter of the station")
    address = read_address(one)
    assert address is not None
    assert address.url.username == f"{url.database}_s1"
    assert len(address.password) > 40
    assert only_the_owner_reads(one / SETTINGS_FILE)

    said = fine(run("station", "add-counter", "Back", "--desk", "2", "--out", file, "--url", shown(url)))
    assert "Back (S2)" in said
    assert only_the_owner_reads(file)
    assert "password" not in said.replace("it has the password", "")
    said = fine(run("station", "join", file, "--data-dir", two))
    assert said.startswith("This PC is counter S2")

    first, second = open_counter(one), open_counter(two)
    try:
        assert second.device.desk_id == alone.desks[1].desk_id
        said_hello(first)
        perform(first, administrator(alone), newcomer(first))
        with pytest.raises(RuleBroken, match="login-taken"):
            perform(second, administrator(alone), newcomer(second))
    finally:
        first.close()
        second.close()
    for folder in (one, two):
        assert "The journal holds" in fine(run("verify", "--data-dir", folder))
        assert run("health", "--data-dir", folder).err == ""

    state = json.loads(fine(run("station", "status", "--json", "--data-dir", two)))
    assert [(each["code"], each["name"], each["desk"]) for each in state["counters"]] == [
        ("S1", "Front", ""),
        ("S2", "Back", "2"),
    ]
    assert state["counters"][0]["heard_at"] is not None
    assert "Front" in fine(run("station", "status", "--data-dir", one))

    fine(run("station", "retire-counter", "Back", "--url", shown(url)))
    assert "retired" in fine(run("station", "status", "--data-dir", one))
    ran = run("station", "status", "--data-dir", two)
    assert ran.status == 2
    assert "not permitted to log in" in ran.err
    assert "The journal holds" in fine(run("verify", "--data-dir", two)), "it goes on by itself"


def test_what_can_be_wrong_is_one_sentence_and_changes_nothing(
    run: Run, alone: TestStation, url: URL, postgres: Cluster, tmp_path: Path
) -> None:
    one, db = tmp_path / "one", shown(url)

    def refused(part: str, *arguments: object) -> None:
        ran = run("station", *arguments)
        assert ran.status == 2, arguments
        assert len(ran.err.splitlines()) == 1, ran.err
        assert part in ran.err
        assert "hemmelig" not in ran.err + ran.out

    it = "postgresql://it:hemmelig@"
    refused("address of the station's database is missing", "init", "--data-dir", one)
    refused("cannot be read", "init", "mysql://it:hemmelig@db/x", "--data-dir", one)
    refused("cannot be read", "init", f"{it}[::1/x", "--data-dir", one)
    refused("not used here", "init", f"{it}db/x?options=-c", "--data-dir", one)
    refused("not protected", "init", f"{it}db.example.org/x?sslmode=require", "--data-dir", one)
    refused("no certificate to know it by", "init", f"{it}db.example.org/x", "--data-dir", one)
    refused(
        "nowhere.crt is not there",
        "init", f"{it}db.example.org/x", "--root-certificate", "nowhere.crt", "--data-dir", one,
    )  # fmt: skip
    refused("does not answer", "init", f"{it}/x?host={tmp_path}", "--data-dir", one)
    refused("has no station", "status", "--url", db)
    refused("cannot administer", "add-counter", "Back", "--url", db)
    with admin_engine(postgres.url(str(url.database)).render_as_string()).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE something (id int)")
    refused("something other than Skranke", "init", db, "--data-dir", one)
    with admin_engine(postgres.url(str(url.database)).render_as_string()).begin() as connection:
        connection.exec_driver_sql("DROP TABLE something")
    assert not (one / SETTINGS_FILE).exists()

    fine(run("station", "init", db, "--data-dir", one))
    refused("several already", "init", db, "--data-dir", one)
    other = tmp_path / "other"
    make_station(other, weeks=1).store.close()
    refused("has a station already", "init", db, "--data-dir", other)
    refused("at most 4 capital letters", "add-counter", "Back", "--code", "back", "--url", db)
    refused("no desk with the number 9", "add-counter", "Back", "--desk", "9", "--url", db)
    refused("has or has had a counter", "add-counter", "Back", "--code", "S1", "--url", db)
    refused("no counter with the code", "retire-counter", "Back", "--url", db)
    refused("no counter with the code", "renew-counter", "Back", "--url", db)
    refused("no certificate", "add-counter", "Back", "--host", "db.example.org", "--url", db)
    refused("is not there", "add-counter", "Back", "--root-certificate", "nowhere.crt", "--url", db)
    there = tmp_path / "there.toml"
    there.write_text("url = 1", encoding="utf-8")
    refused("is there already", "add-counter", "Back", "--out", there, "--url", db)
    refused("is no file from", "join", there, "--data-dir", tmp_path / "two")
    refused("Check the path", "join", tmp_path / "nowhere.toml", "--data-dir", tmp_path / "two")
    invited = tmp_path / "invited.toml"
    fine(run("station", "add-counter", "Back", "--out", invited, "--url", db))
    refused("data of another counter", "join", invited, "--data-dir", other)
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(invited.read_text(encoding="utf-8").replace("_s2", "_s9"), encoding="utf-8")
    refused("does not answer", "join", wrong, "--data-dir", tmp_path / "two")
    assert list((tmp_path / "two").iterdir()) == []

    settings = one / SETTINGS_FILE
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("answer_seconds = 3.0", "answer_seconds = 0"), encoding="utf-8")
    ran = run("verify", "--data-dir", one)
    assert ran.status == 2
    assert "The value of “answer_seconds”" in ran.err


def test_a_counter_gets_a_new_password_and_one_with_work_is_not_retired(
    run: Run, alone: TestStation, url: URL, tmp_path: Path
) -> None:
    one, file = tmp_path / "one", tmp_path / "again.toml"
    fine(run("station", "init", shown(url), "--data-dir", one))
    before = read_address(one)
    fine(run("station", "renew-counter", "S1", "--out", file, "--url", shown(url)))
    assert "has been told the new way" in fine(run("station", "join", file, "--data-dir", one))
    after = read_address(one)
    assert before is not None
    assert after is not None
    assert before.password != after.password
    assert before.url == after.url

    store = open_counter(one)
    said_hello(store)
    store.close()
    with admin_engine(shown(url.set(drivername="postgresql+psycopg"))).begin() as connection:
        connection.execute(update(CounterContact).values(waiting=3))
    ran = run("station", "retire-counter", "S1", "--url", shown(url))
    assert ran.status == 2
    assert "had 3 entries to hand over" in ran.err
    fine(run("station", "retire-counter", "S1", "--anyway", "--url", shown(url)))


def test_the_schema_is_brought_up_by_the_administrator_alone(
    run: Run, alone: TestStation, url: URL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = tmp_path / "one"
    fine(run("station", "init", shown(url), "--data-dir", one))
    monkeypatch.setenv("SKRANKE_STATION_URL", shown(url))
    said = fine(run("station", "upgrade", "--update-by", "2027-01-31"))
    assert said.splitlines()[1] == "The counters are to have the new program by 2027-01-31."
    assert "by 2027-01-31" in fine(run("station", "status"))
    address = read_address(one)
    assert address is not None
    ran = run("station", "upgrade", "--url", address.connection_url.replace("+psycopg", ""))
    assert (ran.status, "cannot administer" in ran.err) == (2, True)
    assert run("station", "upgrade", "--update-by", "soon").status == 2

    admin = admin_engine(shown(url.set(drivername="postgresql+psycopg")))
    with admin.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0099'")
    for command in ("upgrade", "status"):
        ran = run("station", command)
        assert (ran.status, "is newer than this program" in ran.err) == (2, True)
    store = open_counter(one)  # an older program goes on, and says by when it is to be updated
    follower = follower_of(store)
    assert follower is not None
    with pytest.raises(LineDown):
        follower.sync()
    standing = follower.standing()
    assert (str(standing.why), str(standing.update_by)) == ("old-program", "2027-01-31")
    perform(store, administrator(alone), newcomer(store))
    assert follower.standing().waiting == 1
    store.close()
    assert (one / DATABASE_FILE).exists()
