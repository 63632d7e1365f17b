"""An outage that nobody declares begins when the station has not answered for minutes, and ends when it does again."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.domain.outages import Noticed
from desktop.services.commands import perform
from desktop.services.outage_noticed import LOGIN, note_line
from desktop.services.outages import DeclareOutage, TakeOutageBack
from desktop.services.queries.to_enter import Outage, outage_now, outages
from desktop.station.messages import LineDown
from desktop.storage.models import Conflict, Staff
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters that have been cut off just now."""
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        for counter in made.counters:
            counter.line.mode = Mode.DOWN
            for _ in range(2):
                with pytest.raises(LineDown):
                    counter.follower.sync()
        yield made


def noticed(counter: OneCounter, *, signed_in: bool = False) -> bool:
    standing = counter.follower.standing()
    actor = counter.station.clerk if signed_in else None
    return note_line(counter.store, standing.why, standing.since, actor) is not None


def now(counter: OneCounter) -> Outage:
    found = outage_now(counter.store)
    assert found is not None
    return found


def test_it_begins_when_the_line_broke_and_ends_by_itself_at_each_counter(two: Several) -> None:
    first, second = two.counters
    broke = two.clock.now()
    two.clock.advance(minutes=4)
    assert not noticed(second)
    two.clock.advance(minutes=1)
    assert noticed(first)
    assert noticed(second)
    assert not noticed(second)
    assert (now(second).began_at, now(second).noticed) == (broke, Noticed.BY_ITSELF)
    two.clock.advance(minutes=10)
    two.settle()
    assert noticed(first)
    assert noticed(second, signed_in=True)
    assert not noticed(second)
    assert [outage.ended_at for outage in outages(second.store)] == [broke + timedelta(minutes=15)]
    two.settle()
    two.assert_equal()
    with first.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(Conflict)).scalar_one() == 0
        assert connection.execute(select(func.count()).where(Staff.login == LOGIN)).scalar_one() == 1


def test_what_a_clerk_says_of_it_goes_before(two: Several) -> None:
    first, second = two.counters
    two.clock.advance(minutes=6)
    perform(first.store, first.station.clerk, DeclareOutage("by-hand", "Fiber cut"))
    assert not noticed(first)
    assert noticed(second)
    perform(second.store, second.station.clerk, TakeOutageBack(now(second).outage_id))
    assert not noticed(second)
    two.settle()
    assert not noticed(first)
    assert now(first).outage_id == "by-hand"
