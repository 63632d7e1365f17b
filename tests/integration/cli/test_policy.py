"""The policy file of a computer: what it decides holds in every command and in the window, and a bad one says so."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from desktop import bootstrap
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.policy import Policy
from desktop.domain.refusals import RuleBroken
from desktop.keeping.backup_places import NAME, choose_second_place
from desktop.keeping.backup_state import read_state
from desktop.services.pins import set_pin
from desktop.services.sign_in_rules import rules_here
from desktop.services.work import Actor
from desktop.station.address import checked_address
from desktop.storage.models import JournalEntry, Staff, Station
from desktop.storage.store import DeviceIdentity, Store, create_store
from tests.integration.cli.conftest import Run
from tests.support.station import MORNING, fill_station
from ui import running
from ui.app import Start

Decide = Callable[[str], Path]


@pytest.fixture
def decide(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Decide:
    """Give a function that writes the policy file of this computer."""
    monkeypatch.setattr("desktop.policy._ETC", tmp_path / "etc")

    def written(text: str) -> Path:
        path = tmp_path / "etc" / "policy.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """A station that is no invented one, in a folder."""
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    folder = tmp_path / "real"
    store = create_store(folder, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids)
    fill_station(store, clock, ids, weeks=1)
    with store.write() as connection:
        connection.execute(update(Station).values(invented=False))
    store.close()
    return folder


def opened(folder: Path) -> Store:
    return bootstrap.open_counter(folder, bootstrap.CounterClock(SetClock(MORNING)))


def test_a_bad_file_is_one_sentence_and_nothing_is_opened(run: Run, decide: Decide, folder: Path) -> None:
    path = decide("[sign_in]\nidle_minute_at_most = 5")
    before = (folder / "skranke.db").read_bytes()

    ran = run("verify", "--data-dir", folder)

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert f"{path} is wrong at “sign_in.idle_minute_at_most”" in ran.err
    assert (folder / "skranke.db").read_bytes() == before
    assert run("--version").status == 0

    decide("[sign_in")
    assert "cannot be read" in run("find", "Ali", "--staff", "clerk").err


def test_the_window_says_why_it_does_not_start(
    run: Run, decide: Decide, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Start] = []

    def show(start: Start) -> int:
        started.append(start)
        return 0

    monkeypatch.setattr(bootstrap, "has_screen", lambda: True)
    monkeypatch.setattr(running, "run_window", show)
    decide("[language]\nusual = 'sv'")

    ran = run("--data-dir", folder)

    (start,) = started
    with pytest.raises(Exception, match=r"language\.usual") as fault:
        start.open_counter()
    said = start.why_not(fault.value, Language.ENGLISH)
    assert ran.status == 2
    assert ran.err.strip().endswith(said)
    assert start.folder != folder
    assert not start.folder.exists(), "nothing is left behind"


def test_a_folder_that_is_closed_is_not_taken_for_an_empty_one(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "has_screen", lambda: False)
    monkeypatch.setattr(os, "access", lambda path, _: path != folder)

    ran = run("--data-dir", folder)

    assert (ran.status, str(folder) in ran.err, "access rights" in ran.err) == (2, True, True)


def test_the_language_and_the_folder_are_the_ones_decided(run: Run, decide: Decide, folder: Path) -> None:
    decide(f"[language]\nusual = 'nn'\n[data]\nfolder = '{folder}'\nlocked = true")

    assert "Journalen stemmer: " in run("verify").out
    assert "tryggingskopi" in run("backup", "--help", "--language", "nn").out.casefold()
    assert "The journal" in run("verify", "--language", "en").out, "a language that is not locked can be chosen"
    refused = run("verify", "--data-dir", folder.parent)
    assert (refused.status, "utan --data-dir" in refused.err) == (2, True)
    assert run("verify", "--data-dir", folder).status == 0

    decide("[language]\nusual = 'nn'\nlocked = true")
    assert "Journalen stemmer: " in run("verify", "--language", "en", "--data-dir", folder).out


def test_the_window_locks_as_soon_as_decided_and_takes_no_pin(decide: Decide, real: Path) -> None:
    decide("[sign_in]\nidle_minutes_at_most = 2\npin = false")
    store = opened(real)
    try:
        assert rules_here(store).idle_minutes == 2
        with store.read() as connection:
            staff_id = connection.execute(select(Staff.id)).scalars().first()
        assert staff_id
        with pytest.raises(RuleBroken, match="no-pins-here"):
            set_pin(store, _somebody(store), "2580")
    finally:
        store.close()


def test_backups_go_where_decided_as_soon_as_the_place_is_there(decide: Decide, real: Path, tmp_path: Path) -> None:
    place = tmp_path / "mnt"
    decide(f"[backups]\nsecond_place = '{place}'")
    opened(real).close()
    assert (read_state(real).second_place, place.exists()) == (None, False), "it is never made on this disk"

    place.mkdir()
    opened(real).close()
    store = opened(real)
    try:
        assert read_state(real).second_place == place / "skranke-demo-S1"
        with store.read() as connection:
            noted = select(Staff.name).join(JournalEntry, JournalEntry.staff_id == Staff.id)
            noted = noted.where(JournalEntry.command == "note-backup-place")
            assert connection.execute(noted).scalars().all() == [NAME], "it was noted, and once"
        with pytest.raises(RuleBroken, match="backup-place-decided"):
            choose_second_place(store, _somebody(store), None)
    finally:
        store.close()


def test_a_station_that_was_moved_is_found_with_the_counters_own_role() -> None:
    was = checked_address("postgresql://skranke_s1:secret@127.0.0.1/skranke_oslo")

    moved = was.moved("postgresql://[::1]:5433/oslo", "")

    assert (moved.url.host, moved.url.port, moved.url.database) == ("::1", 5433, "oslo")
    assert (moved.url.username, moved.password, moved.answer) == ("skranke_s1", "secret", timedelta(seconds=3))
    assert was.moved(Policy().station_url, Policy().root_certificate) is was
    with pytest.raises(RuleBroken, match="station-no-root-certificate"):
        was.moved("postgresql://db.example.org/oslo", "")


def _somebody(store: Store) -> Actor:
    with store.read() as connection:
        row = connection.execute(select(Staff.id, Staff.name)).first()
    assert row is not None
    return Actor(row.id, row.name, frozenset())
