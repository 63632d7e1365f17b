"""The rounds between a counter and its station, in their own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.appointments import Standing
from desktop.domain.outages import Noticed
from desktop.domain.station_line import CutOff
from desktop.services.booking import Booked
from desktop.station import standing
from desktop.station.messages import ChainForked, Report, Synced
from desktop.station.rounds import CHAIN_FORKED, ROUND_FAILED, Rounds
from desktop.storage.models import Appointment, OutageRow
from tests.integration.station.test_two_counters import BERG
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import book_person

WAIT = 30.0
"""A test that waits for as long has failed, seconds."""


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


@dataclass
class Heard:
    """A listener that keeps what it hears."""

    syncs: list[Synced] = field(default_factory=list)
    states: list[standing.Standing] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    something: threading.Condition = field(default_factory=threading.Condition)

    def synced(self, synced: Synced) -> None:
        """Keep it."""
        with self.something:
            self.syncs.append(synced)
            self.something.notify_all()

    def state(self, standing: standing.Standing) -> None:
        """Keep it."""
        with self.something:
            self.states.append(standing)
            self.something.notify_all()

    def fault(self, code: str) -> None:
        """Keep it."""
        with self.something:
            self.faults.append(code)
            self.something.notify_all()

    def faulty(self) -> bool:
        """Tell whether something keeps the rounds from going."""
        return bool(self.faults and self.faults[-1])

    def fine(self) -> bool:
        """Tell whether that is over."""
        return not self.faulty()

    def wait(self, seen: Callable[[Heard], bool]) -> None:
        """Wait until something has been heard; a test that waits for long has failed."""
        with self.something:
            assert self.something.wait_for(lambda: seen(self), WAIT), self


def stands(counter: OneCounter, booked: Booked) -> Standing | None:
    """Return how an appointment stands in a counter's own file; None where that does not know of it yet."""
    with counter.store.read() as connection:
        query = select(Appointment.standing).where(Appointment.id == booked.appointment_id)
        found = connection.execute(query).scalar_one_or_none()
    return Standing(found) if found else None


@pytest.fixture
def going(two: Several) -> Iterator[tuple[Rounds, Heard]]:
    """Give the rounds of the second counter, on their way."""
    heard = Heard()
    rounds = Rounds(two.counters[1].follower, heard, timedelta(milliseconds=20))
    rounds.start()
    rounds.start()  # twice is once
    yield rounds, heard
    assert rounds.stop(timedelta(seconds=WAIT))
    assert rounds.stop()


def test_rounds_bring_what_others_do_and_tell_of_a_line_that_breaks(two: Several, going: tuple[Rounds, Heard]) -> None:
    rounds, heard = going
    first, second = two.counters
    booked = book_person(first.station)
    heard.wait(lambda _: stands(second, booked) is Standing.FIRM)
    second.line.mode = Mode.DOWN
    rounds.kick()
    heard.wait(lambda all_of_it: all_of_it.states[-1].why is CutOff.NO_ANSWER)
    lost = book_person(second.station, BERG, nth=1)
    second.line.mode = Mode.UP
    rounds.kick()
    heard.wait(lambda all_of_it: any(one.sent for one in all_of_it.syncs))
    heard.wait(lambda _: stands(second, lost) is Standing.FIRM)
    heard.wait(lambda all_of_it: all_of_it.states[-1].why is None and all_of_it.states[-1].waiting == 0)
    assert heard.faults == []


def test_no_fault_ends_the_rounds(two: Several, going: tuple[Rounds, Heard], monkeypatch: pytest.MonkeyPatch) -> None:
    rounds, heard = going
    for fault, code in ((ChainForked, CHAIN_FORKED), (ZeroDivisionError, ROUND_FAILED)):
        with monkeypatch.context() as broken:
            broken.setattr(two.counters[1].follower, "sync", _raising(fault))
            rounds.kick()
            heard.wait(Heard.faulty)
            assert heard.faults[-1] == code
        rounds.kick()
        heard.wait(Heard.fine)
    booked = book_person(two.counters[0].station)
    heard.wait(lambda _: stands(two.counters[1], booked) is Standing.FIRM)


def _raising(fault: type[Exception]) -> Callable[[], Synced]:
    def sync() -> Synced:
        raise fault

    return sync


def test_pauses_double_while_no_answer_comes(two: Several) -> None:
    second = two.counters[1]
    rounds = Rounds(second.follower, Heard())
    second.line.mode = Mode.DOWN
    pauses = []
    for _ in range(7):
        rounds._round()
        pauses.append(rounds._pause().total_seconds())
    assert pauses == [1, 2, 4, 8, 15, 15, 15]
    second.line.mode = Mode.UP
    rounds._round()
    assert rounds._pause() == timedelta(seconds=1.5)
    assert second.line.contact(Report(0, 0, "")).took >= timedelta()


def test_an_outage_that_nobody_declares_begins_and_ends_by_itself(two: Several) -> None:
    second = two.counters[1]
    second.line.mode = Mode.DOWN
    heard = Heard()
    rounds = Rounds(second.follower, heard, timedelta(milliseconds=20))
    rounds.start()
    heard.wait(lambda heard: bool(heard.states) and heard.states[-1].why is CutOff.NO_ANSWER)
    two.clock.advance(minutes=6)
    rounds.kick()
    heard.wait(lambda heard: any(synced.changes for synced in heard.syncs))
    assert noticed(second) == [(Noticed.BY_ITSELF, None)]
    second.line.mode = Mode.UP
    rounds.kick()
    heard.wait(lambda _: noticed(second) == [(Noticed.BY_ITSELF, Noticed.BY_ITSELF)])
    assert rounds.stop()


def noticed(counter: OneCounter) -> list[tuple[str, str | None]]:
    """Return how the outages of a counter began and ended."""
    with counter.store.read() as connection:
        query = select(OutageRow.began_noticed, OutageRow.ended_noticed).where(
            OutageRow.device == counter.store.device.id
        )
        return [(row.began_noticed, row.ended_noticed) for row in connection.execute(query)]
