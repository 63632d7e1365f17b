"""A round that breaks off after the push: the counter still knows which rows are its own, and asks for them first."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.domain.line_health import LineHealth
from desktop.services.commands import perform
from desktop.services.free_times import free_times
from desktop.services.seats import HoldPlace
from desktop.station.messages import Key, LineDown, Pulled
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, SwitchedLine, several


def test_what_the_station_refused_is_gone_here_too(
    tmp_path: Path, postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as closing:
        two = several(tmp_path, postgres, closing)
        first, second = two.counters
        second.line.mode = Mode.DOWN
        hold(second, nth=0)
        hold(first, nth=0)
        second.line.mode = Mode.UP
        with monkeypatch.context() as broken:
            broken.setattr(SwitchedLine, "pull", _no_answer)
            with pytest.raises(LineDown):
                second.follower.sync()
        assert second.follower.standing().waiting == 0
        second.follower.health = LineHealth()  # one fault more would have been needed to give the line up
        assert second.follower.why_alone is None
        hold(second, nth=5)  # asked at the station; what comes with the answer is not all that differs
        two.settle()
        two.assert_equal()


def hold(counter: OneCounter, nth: int) -> None:
    """Hold one of the free places."""
    with counter.store.read() as connection:
        time = free_times(connection, "demo", "", 20, counter.store.clock.now())[nth]
    command = HoldPlace(counter.station.ids.new(), time.desk_id, time.day, time.start, time.minutes, 600)
    perform(counter.store, counter.station.clerk, command)


def _no_answer(line: SwitchedLine, since: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
    raise LineDown
