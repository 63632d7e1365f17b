"""Stations that send e-mail: on SQLite, and, where the database matters, on both."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.rights import Right
from desktop.services.commands import perform
from desktop.services.mail_server import SetMailServer
from tests.integration.core.conftest import station as station
from tests.support.smtp_server import SENDER
from tests.support.station import TestStation, make_station


@pytest.fixture
def mailing(tmp_path: Path) -> Iterator[TestStation]:
    """Give a station that has set up a server; whether anybody listens there is the test's own affair."""
    made = set_up(make_station(tmp_path, weeks=3))
    yield made
    made.store.close()


@pytest.fixture
def mailing_on_both(station: TestStation) -> TestStation:
    """Give the same on both databases."""
    return set_up(station)


def set_up(station: TestStation, port: int = 2525) -> TestStation:
    """Set up the server of a station."""
    administrator = replace(station.leader, rights=frozenset(Right))
    perform(station.store, administrator, SetMailServer(True, "127.0.0.1", port, "skranke", SENDER, "open sesame"))
    return station
