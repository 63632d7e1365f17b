"""A small invented station that the commands are tried on, and a way to run them."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.domain.clock import SetClock, instant_of
from desktop.invented import make_demo
from desktop.services.demo.station import PASSWORD
from tests.support.station import MONDAY

CASES = 12
PASSPHRASE = "hvit måke over brygga"  # noqa: S105 - of invented stations


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("station")
    # In clear, for several tests look at the file without the program; those about keys make one of their own.
    make_demo(folder, CASES, seed=3, clock=SetClock(instant_of(MONDAY, 12 * 60)), plain=True)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """A copy of the station, to be changed at will."""
    copy = tmp_path / "station"
    shutil.copytree(made_once, copy)
    return copy


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run the program in English, away from the user's own data, with the password of the demonstration."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SKRANKE_PASSWORD", PASSWORD)
    monkeypatch.setenv("SKRANKE_PASSPHRASE", PASSPHRASE)

    def ran(*arguments: object) -> Ran:
        status = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Ran(status, said.out, said.err)

    return ran
