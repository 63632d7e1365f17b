"""Other stations are known by name and by the postcodes that they serve; postcodes lead to cities."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.exchange.postcode_register import PostcodeLine
from desktop.services import postcodes
from desktop.services.commands import Command, perform
from desktop.services.postcodes import ImportPostcodes
from desktop.services.staff import founder
from desktop.services.station_setup import add_stations, read_table, sentence
from desktop.services.stations import (
    ForgetStation,
    KnowStations,
    OtherStation,
    home_stations,
    other_stations,
    station_names,
    station_serving,
)
from desktop.services.work import Actor
from tests.support.station import TestStation

BERGEN = OtherStation("bergen", "Bergen sentrum politistasjon", "vest", postcodes=("5003-5099", "5130"))
DRAMMEN = OtherStation("drammen", "Drammen politistasjon", postcodes=("3000-3060",))
TABLE = """code;name;district;postcodes;monday
bergen;Bergen sentrum politistasjon;vest;5003-5099, 5130;09:00-14:30
;Uten kode;;;
nowhere;Ingensteds;atlantis;;
hamar;Hamar politistasjon;innlandet;2300-2326;half past nine
drammen;Drammen politistasjon;;3000-3060;
demo;Demo politistasjon;;0155;
drammen;Drammen igjen;;;
"""


@pytest.fixture
def administrator(station: TestStation) -> Actor:
    return founder(station.leader.staff_id)


def serving(station: TestStation, postcode: str) -> str | None:
    with station.store.read() as connection:
        return station_serving(connection, postcode)


def test_the_station_that_serves_a_postcode_is_named(station: TestStation, administrator: Actor) -> None:
    perform(station.store, administrator, KnowStations((BERGEN, DRAMMEN)))

    assert [serving(station, code) for code in ("5003", "5099", "5130", "3045")] == [
        *[BERGEN.name] * 3,
        DRAMMEN.name,
    ]
    assert [serving(station, code) for code in ("5002", "5100", "0155", "")] == [None] * 4
    with station.store.read() as connection:
        assert other_stations(connection) == (BERGEN, DRAMMEN)
        assert station_names(connection) == {
            "bergen": BERGEN.name,
            "drammen": DRAMMEN.name,
            "demo": "Demo politistasjon",
        }
        assert home_stations(connection, "5130") == frozenset({"bergen"})
        assert home_stations(connection, "0155") is None


def test_a_station_is_changed_and_forgotten_and_both_can_be_undone(station: TestStation, administrator: Actor) -> None:
    first = perform(station.store, administrator, KnowStations((BERGEN,)))
    moved = OtherStation("bergen", "Bergen nord", postcodes=("5200",))
    second = perform(station.store, administrator, KnowStations((moved,)))
    assert (serving(station, "5200"), serving(station, "5003")) == ("Bergen nord", None)

    perform(station.store, administrator, cast("Command", second.undo))
    assert serving(station, "5003") == BERGEN.name

    forgotten = perform(station.store, administrator, cast("Command", first.undo))
    assert serving(station, "5003") is None

    perform(station.store, administrator, cast("Command", forgotten.undo))
    assert serving(station, "5003") == BERGEN.name
    perform(station.store, administrator, ForgetStation("bergen"))
    assert serving(station, "5003") is None


def test_our_own_station_cannot_stand_among_the_others(station: TestStation, administrator: Actor) -> None:
    with pytest.raises(RuleBroken, match="station-is-ours"):
        perform(station.store, administrator, KnowStations((BERGEN, OtherStation("demo", "Demo"))))
    assert serving(station, "5003") is None


def test_a_clerk_may_not_change_them(station: TestStation) -> None:
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, KnowStations((BERGEN,)))


def test_a_table_is_taken_line_by_line(station: TestStation, administrator: Actor, tmp_path: Path) -> None:
    path = tmp_path / "stations.csv"
    path.write_text(TABLE, encoding="cp1252")

    added = add_stations(station.store, administrator, read_table(path))

    assert [line.station.code for line in added.taken] == ["bergen", "drammen"]
    assert added.ours is not None
    assert added.ours.number == 7
    assert [(line.number, sentence(line.problem, Language.ENGLISH)) for line in added.refused] == [
        (3, "The value of “code” is missing. Write it."),
        (4, "There is no police district “atlantis”. Choose one of the twelve."),
        (
            5,
            (
                "“half past nine” is no opening time. Write it as 09:00-14:30, in whole five minutes; "
                "two times on a day are parted by a slash."
            ),
        ),
        (8, "The station's code stands in an earlier line. Give the station a code of its own."),
    ]
    with station.store.read() as connection:
        assert other_stations(connection) == (BERGEN, DRAMMEN)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "table-empty"),
        (b"\n \n", "table-empty"),
        (b"\x00\x01\x02", "table-not-text"),
        (b"name;district\nOslo;oslo\n", "table-column-missing"),
    ],
)
def test_what_is_no_table_is_refused_as_a_whole(tmp_path: Path, raw: bytes, code: str) -> None:
    path = tmp_path / "stations.csv"
    path.write_bytes(raw)

    with pytest.raises(RuleBroken, match=code):
        read_table(path)


REGISTER = "0001\tOSLO\t0301\tOSLO\tP\r\n8622\tMO I RANA\t1833\tRANA\tG\r\nspoilt\r\n6763\tBØ\t4651\tSTAD\tG\r\n"


def test_postcodes_lead_to_cities(station: TestStation, administrator: Actor, tmp_path: Path) -> None:
    path = tmp_path / "register.txt"
    path.write_bytes(REGISTER.encode("cp1252"))

    register = postcodes.read_file(path)
    perform(station.store, administrator, ImportPostcodes(register.lines))

    assert register.refused == (3,)
    with station.store.read() as connection:
        cities = [postcodes.city_of(connection, code) for code in ("0001", "8622", "6763", "9999", "")]
        assert postcodes.how_many(connection) == 3
    assert cities == ["Oslo", "Mo i Rana", "Bø", None, None]


def test_a_register_replaces_the_one_before(station: TestStation, administrator: Actor) -> None:
    perform(station.store, administrator, ImportPostcodes((PostcodeLine("0001", "Oslo", "0301", "Oslo", "P"),)))
    perform(station.store, administrator, ImportPostcodes((PostcodeLine("0010", "Oslo", "0301", "Oslo", "B"),)))

    with station.store.read() as connection:
        assert postcodes.city_of(connection, "0001") is None
        assert postcodes.city_of(connection, "0010") == "Oslo"


def test_a_file_that_is_no_register_leaves_the_old_one(
    station: TestStation, administrator: Actor, tmp_path: Path
) -> None:
    perform(station.store, administrator, ImportPostcodes((PostcodeLine("0001", "Oslo", "0301", "Oslo", "P"),)))
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir or Madam,\n", encoding="utf-8")

    with pytest.raises(RuleBroken, match="postcodes-none"):
        postcodes.read_file(path)
    with pytest.raises(RuleBroken, match="postcodes-none"):
        perform(station.store, administrator, ImportPostcodes(()))
    with station.store.read() as connection:
        assert postcodes.how_many(connection) == 1
