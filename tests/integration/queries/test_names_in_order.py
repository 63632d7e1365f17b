"""Whoever works here, and the other stations, stand by the Norwegian alphabet: SQLite's own order puts Å before Æ."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.domain.rights import Right, Role
from desktop.services.commands import perform
from desktop.services.queries.audit_extract import staff_names
from desktop.services.queries.staff import staff_members
from desktop.services.queries.waiting_forms import colleagues
from desktop.services.staff import AddStaff, founder
from desktop.services.stations import KnowStations, OtherStation, other_stations
from tests.support.station import HASH_OF_NOTHING, make_station

IN_ORDER = ["Bo Ek", "Kari Berg", "Odd Lie", "Zoe Dahl", "Ærlig Tor", "Øyvind Moe", "Aage Bø", "Åse Lund"]


def test_people_and_stations_stand_in_order(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    store, ids = station.store, station.ids
    new = [name for name in reversed(IN_ORDER) if name not in ("Kari Berg", "Odd Lie")]
    logins = (f"clerk-{at}" for at in range(len(new)))
    accounts = [AddStaff(ids.new(), next(logins), name, Role.CLERK, HASH_OF_NOTHING) for name in new]
    known = tuple(OtherStation(f"s{at}", name) for at, name in enumerate(reversed(IN_ORDER)))
    perform(store, founder(ids.new()), *accounts, KnowStations(known))
    auditor = replace(station.leader, rights=station.leader.rights | {Right.READ_JOURNAL})

    assert [one.name for one in colleagues(store)] == IN_ORDER
    assert [one.name for one in staff_names(store, auditor)] == IN_ORDER
    assert [one.name for one in staff_members(store)] == IN_ORDER
    with store.read() as connection:
        assert [one.name for one in other_stations(connection)] == IN_ORDER
    store.close()
