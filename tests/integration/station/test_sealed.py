"""What waits goes to the station on a stick."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.domain.station_line import Verdict
from desktop.station.sealed import NotSealedHere, seal, unseal
from tests.support.postgres import Cluster
from tests.support.several import Mode, Several, several
from tests.support.station import book_person, make_station


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def test_a_stick_brings_what_waits_and_nothing_is_done_twice(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    second.line.mode = Mode.DOWN
    booked = book_person(second.station)
    stick = tmp_path / "S2.sealed"
    count = seal(second.store, stick)
    assert count == second.follower.standing().waiting
    assert booked.booking_number.encode() not in stick.read_bytes()

    taken = unseal(first.store, stick)
    assert taken.sender == second.store.device
    received = first.line.push(taken.entries, taken.sender)
    assert {each.verdict for each in received} == {Verdict.WRITTEN}
    assert first.line.push(taken.entries, taken.sender) == received

    two.settle()
    two.assert_equal()


def test_a_damaged_file_and_another_stations_are_refused(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    stick = tmp_path / "S2.sealed"
    seal(second.store, stick)
    with pytest.raises(FileExistsError):
        seal(second.store, stick)
    alone = make_station(tmp_path / "elsewhere", counter="S9").store
    with pytest.raises(NotSealedHere):
        unseal(alone, stick)
    alone.close()
    whole = bytearray(stick.read_bytes())
    whole[len(whole) // 2] ^= 1
    stick.write_bytes(bytes(whole))
    with pytest.raises(NotSealedHere):
        unseal(first.store, stick)
