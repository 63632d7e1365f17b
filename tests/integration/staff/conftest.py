"""A station on a file of this computer, and somebody with a password."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.staff import AddStaff, founder
from tests.support.invariants import assert_sound
from tests.support.station import TestStation, hash_of, make_station

PASSWORD = "a long password"  # noqa: S105 - of somebody invented


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    """Give a station, and look afterwards whether it is sound."""
    made = make_station(tmp_path)
    yield made
    assert_sound(made.store)
    made.store.close()


@pytest.fixture
def eva(station: TestStation) -> str:
    """Give the station a clerk with a password, and return her id."""
    return account(station, "eva", "Eva Lund", Role.CLERK)


def account(station: TestStation, login: str, name: str, role: Role, password: str = PASSWORD) -> str:
    """Give somebody an account, and return the id."""
    staff_id = station.ids.new()
    perform(station.store, founder(staff_id), AddStaff(staff_id, login, name, role, hash_of(password)))
    return staff_id
