"""An invented station for all who only look at it: it takes some seconds to make."""

from pathlib import Path

import pytest

from desktop.services.demo.station import make_station
from tests.support.demo import CASES, MONDAY


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an invented station as it stands on a Monday."""
    made = tmp_path_factory.mktemp("demo")
    assert make_station(made, cases=CASES, seed=1, day=MONDAY) == CASES
    return made
