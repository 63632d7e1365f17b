"""A throw-away PostgreSQL for the tests: a real server, on a Unix socket, gone when the tests are.

One cluster a test process (so one a worker under pytest-xdist), one database a test. Without PostgreSQL on the
machine the tests that ask for it fail with a sentence how to get it; they are never skipped.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import URL

from desktop.station.simulate.cluster import OLDEST as OLDEST
from desktop.station.simulate.cluster import Cluster as Cluster
from desktop.station.simulate.cluster import PostgresMissing as PostgresMissing
from desktop.station.simulate.cluster import find_binaries as find_binaries


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """Start one server for all tests of this process that ask for it."""
    try:
        cluster = Cluster()
    except PostgresMissing as missing:
        pytest.fail(str(missing), pytrace=False)
    cluster.start()
    yield cluster
    cluster.leave()


@pytest.fixture
def postgres_url(postgres: Cluster) -> Iterator[URL]:
    """Make an empty database for one test."""
    name = postgres.create_database()
    yield postgres.url(name)
    postgres.drop_database(name)
