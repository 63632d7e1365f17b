"""Every parser takes whatever it is given, or refuses it by one of the exceptions that it names."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import program
from tests.fuzz.inputs import CHUNK
from tests.fuzz.target import NotNamed, Reader
from tests.fuzz.targets import SHORT, TARGETS

ROOT = Path(__file__).parents[2]
AT_ONCE = 20
"""So many inputs come out of one example: drawing an example takes longer than reading an input."""

LONG = 1_000_000
TOO_LONG_SECONDS = 20


@pytest.fixture(scope="module", autouse=True)
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Open the station in which the search box looks."""
    with program.a_station(tmp_path_factory.mktemp("station")):
        yield


@pytest.mark.parametrize("name", TARGETS)
def test_a_parser_refuses_by_the_exceptions_that_it_names_only(name: str) -> None:
    target = TARGETS[name]

    @settings(
        max_examples=max(target.share // AT_ONCE, 1),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(st.binary(min_size=AT_ONCE * CHUNK, max_size=AT_ONCE * CHUNK))
    def read(data: bytes) -> None:
        for at in range(0, len(data), CHUNK):
            target.take(target.shape.made(data[at : at + CHUNK]))

    read()


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_spoilt_was_good(name: str) -> None:
    """Otherwise fuzzing would knock at a door that is shut anyway."""
    target = TARGETS[name]
    taken = set()
    for good in target.shape.good:
        target.take(good)
        for number, reader in enumerate(target.readers):
            try:
                reader.read(good)
            except reader.named:
                continue
            taken.add(number)
    assert taken == set(range(len(target.readers)))


def test_the_shares_make_the_whole() -> None:
    assert sum(target.share for target in TARGETS.values()) == SHORT


@pytest.mark.parametrize(
    ("reader", "said"),
    [
        (Reader(int, (KeyError,)), "ValueError for"),
        (Reader(float, (ValueError,)), "repeats"),
    ],
)
def test_a_fault_is_seen(reader: Reader, said: str) -> None:
    with pytest.raises(NotNamed, match=said):
        reader.take(b"something else")
    reader.take(b"12")


@pytest.mark.soak
@pytest.mark.parametrize("name", TARGETS)
def test_a_million_inputs_led_by_what_the_parser_does(name: str) -> None:
    runs = LONG // SHORT * TARGETS[name].share
    command = [sys.executable, "-m", "tests.fuzz.long", name, f"-runs={runs}", f"-timeout={TOO_LONG_SECONDS}"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr[-4000:]
