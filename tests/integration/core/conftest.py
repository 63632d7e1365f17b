"""Stations on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
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
    """Return a station on a database of its own: a copy of one that was set up once."""
    template = cluster.template("station", set_up)
    database = cluster.create_database(template)
    return _SET_UP[template].again(lambda clock, ids: store_on(_engine(cluster.url(database)), clock, ids))


_SET_UP: dict[str | None, TestStation] = {}
"""The station in each template, by the name of the database."""


def set_up(url: URL) -> None:
    """Set up the station that every test's database is a copy of."""
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    store = create_on(_engine(url), DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids)
    _SET_UP[url.database] = fill_station(store, clock, ids)
    store.close()


def _engine(url: URL) -> Engine:
    return postgres_engine(url.render_as_string(hide_password=False))
