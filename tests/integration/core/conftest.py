"""Stations on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.station import roles
from desktop.station.roles import Login
from desktop.storage.engine import postgres_engine
from desktop.storage.store import DeviceIdentity, create_on, store_on
from tests.support.invariants import assert_sound
from tests.support.postgres import Cluster
from tests.support.station import MORNING, TestStation, fill_station, make_station


@pytest.fixture(params=["sqlite", "postgresql"])
def station(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TestStation]:
    """Give a station on a real database of each kind, and look afterwards whether it is sound."""
    made = make_station(tmp_path) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres"))
    yield made
    assert_sound(made.store)
    made.store.close()


def on_postgres(cluster: Cluster) -> TestStation:
    """Return a station on a database of its own, as a counter with the least rights: a copy of one set up once."""
    template = cluster.template("station", set_up)
    station, login = _SET_UP[template]
    url = cluster.url(cluster.create_database(template)).set(username=login.role)
    return station.again(lambda clock, ids: store_on(_engine(url), clock, ids))


_SET_UP: dict[str | None, tuple[TestStation, Login]] = {}
"""The station in each template, and the role of its counter, by the name of the database."""


def set_up(url: URL) -> None:
    """Set up the station that every test's database is a copy of."""
    text = url.render_as_string(hide_password=False)
    admin = roles.admin_engine(text)
    known = roles.prepare(admin)
    owner = roles.owner_engine(text, known)
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    store = create_on(owner, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids)
    station = fill_station(store, clock, ids)
    store.close()
    roles.grant(owner, known)
    with owner.begin() as connection:  # what no handler does: retention, and the measures of a counter's own file
        connection.exec_driver_sql(f"GRANT UPDATE, DELETE ON journal_payload TO {known.counters}")
        connection.exec_driver_sql(f"GRANT SELECT, INSERT, DELETE ON data_size TO {known.counters}")
    _SET_UP[url.database] = station, roles.add_login(admin, known, "S1")


def _engine(url: URL) -> Engine:
    return postgres_engine(url.render_as_string(hide_password=False))
