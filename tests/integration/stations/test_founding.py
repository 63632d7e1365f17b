"""A real station is founded from what was typed, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.station_form import read_station
from desktop.domain.station_profile import Station
from desktop.services.plan import closed_because
from desktop.services.queries.calendar import desks
from desktop.services.queries.station import station_profile
from desktop.services.staff import authenticate
from desktop.services.station_setup import Administrator, codes, found
from desktop.services.stations import station_names
from desktop.storage.journal_walk import walk
from desktop.storage.store import DATABASE_FILE, Store, open_store
from tests.support.station import MORNING
from tests.unit.test_station_form import WHOLE

SHORT = "short"
PASSWORD = "correct horse"  # noqa: S105 - of an invented account
BOSS = Administrator("Boss", "Eva Lund", PASSWORD, PASSWORD)


def whole(**changes: str) -> Station:
    read = read_station({**WHOLE, **changes}, codes(), ours=True)
    assert read.station is not None, read.problems
    return read.station


def make(folder: Path, administrator: Administrator = BOSS, others: tuple[Station, ...] = ()) -> Store:
    clock = SetClock(MORNING)
    found(folder, whole(), administrator, clock, seeded_ids(clock, 1), others)
    return open_store(folder, clock, seeded_ids(clock, 2))


def test_the_station_is_there_with_all_that_was_said_of_it(tmp_path: Path) -> None:
    store = make(tmp_path / "new" / "folder")

    profile = station_profile(store)
    assert (profile.station_id, profile.name, profile.district, profile.postcodes) == (
        "oslo-sentrum",
        "Oslo sentrum politistasjon",
        "oslo",
        ("0001-1299", "1300"),
    )
    assert not profile.invented
    assert profile.opening_hours[Language.ENGLISH].startswith("Monday–Tuesday 09:00–14:30")
    assert profile.release_routine[Language.NYNORSK] == "Hver mandag klokken 08.00."
    assert [(desk.number, desk.services) for desk in desks(store)] == [("1", ("hand-in", "card-order")), ("2", ())]
    with store.read() as connection:
        assert closed_because(connection, "oslo-sentrum", desks(store)[0].desk_id, date(2026, 12, 28)) == "Julestengt"
        assert walk(connection).breaks == ()
    assert len(profile.closures) == 9
    store.close()


def test_the_first_account_signs_in_and_may_set_up(tmp_path: Path) -> None:
    store = make(tmp_path)

    actor = authenticate(store, "boss", PASSWORD)

    assert actor.name == "Eva Lund"
    assert {Right.SET_UP_STATION, Right.MANAGE_STAFF, Right.CONFIRM_AMOUNTS} <= actor.rights
    assert Right.BOOK not in actor.rights
    store.close()


def test_other_stations_are_known_from_the_first_day(tmp_path: Path) -> None:
    store = make(tmp_path, others=(replace(whole(), code="oslo-nord"),))

    with store.read() as connection:
        assert set(station_names(connection)) == {"oslo-sentrum", "oslo-nord"}
    store.close()


def test_a_station_that_is_there_is_left_alone(tmp_path: Path) -> None:
    make(tmp_path).close()
    before = (tmp_path / DATABASE_FILE).read_bytes()

    with pytest.raises(FileExistsError):
        make(tmp_path, Administrator("other", "Somebody", PASSWORD, PASSWORD))

    assert (tmp_path / DATABASE_FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("administrator", "code"),
    [
        (replace(BOSS, login=""), "login-wrong"),
        (replace(BOSS, login="eva lund"), "login-wrong"),
        (replace(BOSS, login="x"), "login-wrong"),
        (replace(BOSS, name="  "), "staff-name-missing"),
        (replace(BOSS, name="Eva\nLund"), "staff-name-missing"),
        (replace(BOSS, password=SHORT, again=SHORT), "password-too-short"),
        (replace(BOSS, again="correct house"), "passwords-differ"),
    ],
)
def test_an_account_that_nobody_could_use_founds_nothing(
    tmp_path: Path, administrator: Administrator, code: str
) -> None:
    with pytest.raises(RuleBroken, match=code):
        make(tmp_path / "new", administrator)

    assert not (tmp_path / "new").exists()


def test_nothing_is_left_behind_where_founding_breaks_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.services.station_setup.found_station", full)

    with pytest.raises(OSError, match="No space"):
        make(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_the_password_is_not_shown() -> None:
    assert PASSWORD not in repr(BOSS)
