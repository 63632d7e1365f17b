"""Stations on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.storage.engine import postgres_engine
from desktop.storage.schema import create_schema
from desktop.storage.store import DeviceIdentity, create_on
from tests.support.invariants import assert_sound
from tests.support.postgres import Cluster
from tests.support.station import MORNING, TestStation, fill_station, make_station


@pytest.fixture(params=["sqlite", "postgresql"])
def station(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TestStation]:
    """Give a station on a real database of each kind, and look afterwards whether it is sound."""
    if request.param == "sqlite":
        made = make_station(tmp_path)
    else:
        clock = SetClock(MORNING)
        ids = seeded_ids(clock, 1)
        cluster: Cluster = request.getfixturevalue("postgres")
        database = cluster.create_database(cluster.template("head", migrate))
        engine = postgres_engine(cluster.url(database).render_as_string(hide_password=False))
        identity = DeviceIdentity(ids.new(), "S1", "demo", 1, None)
        made = fill_station(create_on(engine, identity, clock, ids), clock, ids)
    yield made
    assert_sound(made.store)
    made.store.close()


def migrate(url: URL) -> None:
    """Make the tables of the template that every test's database is a copy of."""
    engine = postgres_engine(url.render_as_string(hide_password=False))
    create_schema(engine)
    engine.dispose()
