"""A line to the station that fails in every way in which lines fail."""

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar, cast

from sqlalchemy import Connection, event

from desktop.domain.clock import SetClock
from desktop.domain.refusals import RuleBroken
from desktop.station.lending import DeskAndDay, Lent
from desktop.station.line import Line
from desktop.station.messages import (
    Answer,
    AskedBefore,
    ChainForked,
    Contact,
    Key,
    LineDown,
    Pulled,
    PushedEntry,
    Question,
    Received,
    Report,
)
from desktop.station.postgres_line import PostgresLine
from desktop.station.simulate.clocks import WrongClock
from desktop.station.simulate.death import Fuse
from desktop.storage.store import DeviceIdentity

A = TypeVar("A")
Call = Callable[[Line], object]
Later = Callable[[timedelta, Call], None]
"""Takes a call that arrives at the station some time later, when nobody waits for its answer any more."""

PATIENCE = timedelta(seconds=3)
"""How long a counter waits for an answer; the same as of the real line, in the simulation's time."""


class Weather(StrEnum):
    """How a line is for a while."""

    CLEAR = "clear"
    CUT = "cut"
    FLAKY = "flaky"
    SLOW = "slow"
    DEAF = "deaf"  # everything arrives, and no answer comes back
    PERFECT = "perfect"


class Fate(StrEnum):
    """What becomes of one call."""

    ANSWERED = "answered"
    LOST = "lost"  # it never arrives
    DROPPED = "dropped-before-commit"  # the connection breaks in the middle of the station's transaction
    ANSWER_LOST = "answer-lost"  # done, and the connection breaks before the answer
    LATE = "late"  # given up, and it arrives after other things have happened
    TWICE = "twice"  # delivered twice, one after the other
    AGAIN_LATER = "again-later"  # answered, and delivered once more some time later


_FATES: dict[Weather, dict[Fate, float]] = {
    Weather.PERFECT: {Fate.ANSWERED: 1},
    Weather.CUT: {Fate.LOST: 1},
    Weather.DEAF: {Fate.ANSWER_LOST: 1},
    Weather.CLEAR: {Fate.ANSWERED: 94, Fate.TWICE: 1, Fate.AGAIN_LATER: 1, Fate.ANSWER_LOST: 2, Fate.LATE: 1},
    Weather.SLOW: {Fate.ANSWERED: 80, Fate.LATE: 10, Fate.TWICE: 5, Fate.AGAIN_LATER: 5},
    Weather.FLAKY: {
        Fate.ANSWERED: 45,
        Fate.LOST: 10,
        Fate.DROPPED: 12,
        Fate.ANSWER_LOST: 12,
        Fate.LATE: 9,
        Fate.TWICE: 6,
        Fate.AGAIN_LATER: 6,
    },
}
"""How often a call meets with which fate."""

_SECONDS: dict[Weather, tuple[float, float]] = {
    Weather.PERFECT: (0.01, 0.05),
    Weather.CLEAR: (0.01, 0.3),
    Weather.CUT: (0.1, 0.5),
    Weather.DEAF: (0.1, 0.5),
    Weather.FLAKY: (0.05, 2.5),
    Weather.SLOW: (0.5, 4.5),
}
"""How long a call and its answer are on the way, from and to."""


class FaultyLine:
    """A real line whose calls meet with a fate, and which takes time.

    Args:
        behind: the line that calls go through.
        time: moves on while calls are under way.
        own: the counter's clock.
        chance: decides about each call.
        later: takes calls that arrive later.
        fuse: the program may die before a call and after it.
        calls: counts the fates.
    """

    def __init__(
        self,
        behind: PostgresLine,
        time: SetClock,
        own: WrongClock,
        chance: random.Random,
        later: Later,
        fuse: Fuse,
        calls: Counter[str],
    ) -> None:
        self.behind = behind
        self.weather = Weather.CLEAR
        self.asked: tuple[str, ...] = ()
        self._time = time
        self._own = own
        self._chance = chance
        self._later = later
        self._fuse = fuse
        self._calls = calls
        self._breaks = False
        event.listen(behind.station.engine, "commit", self._maybe_break)

    def contact(self, report: Report) -> Contact:
        """See `Line.contact`; the clocks are compared as they go in the simulation."""
        asked, began = self._own.now(), self._time.now()
        heard: list[datetime] = []

        def call(line: Line) -> Contact:
            heard.append(self._time.now())
            return line.contact(report)

        contact = self._through(call)
        took = self._time.now() - began
        return replace(contact, at=heard[0], offset=heard[0] - (asked + took / 2), took=took)

    def ask(self, question: Question, since: int) -> Answer:
        """See `Line.ask`."""
        self.asked = question.entry_ids
        return self._through(lambda line: line.ask(question, since))

    def push(self, entries: Sequence[PushedEntry], sender: DeviceIdentity | None = None) -> tuple[Received, ...]:
        """See `Line.push`."""
        return self._through(lambda line: line.push(entries, sender))

    def pull(self, since: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
        """See `Line.pull`."""
        return self._through(lambda line: line.pull(since, own))

    def give_up(self, questions: Sequence[Question]) -> tuple[str, ...]:
        """See `Line.give_up`."""
        return self._through(lambda line: line.give_up(questions))

    def lend(self, given_back: Sequence[DeskAndDay] = ()) -> Lent:
        """See `Line.lend`."""
        return self._through(lambda line: line.lend(given_back))

    def close(self) -> None:
        """See `Line.close`."""
        self.behind.close()

    def _through(self, call: Callable[[Line], A]) -> A:
        fates = _FATES[self.weather]
        fate = self._chance.choices(tuple(fates), tuple(fates.values()))[0]
        self._calls[fate] += 1
        self._fuse.point()
        there = self._pass_time()
        match fate:
            case Fate.LOST:
                raise LineDown
            case Fate.LATE:
                self._later(self._some_time(), call)
                raise LineDown
            case Fate.AGAIN_LATER:
                self._later(self._some_time(), call)
            case Fate.DROPPED:
                self._breaks = True
        refused: RuleBroken | AskedBefore | None = None
        answer: A | None = None
        try:
            answer = call(self.behind)
        except (RuleBroken, AskedBefore) as refusal:
            refused = refusal  # an answer like any other: it can be lost as well
        finally:
            broke, self._breaks = fate is Fate.DROPPED, False
        if fate is Fate.TWICE:
            deliver(call, self.behind)
        self._fuse.point()
        back = self._pass_time()
        if broke or fate is Fate.ANSWER_LOST or there + back > PATIENCE:
            raise LineDown
        if refused is not None:
            raise refused
        return cast("A", answer)

    def _pass_time(self) -> timedelta:
        """Let half of the time pass that a call takes."""
        passes = timedelta(seconds=self._chance.uniform(*_SECONDS[self.weather]) / 2)
        self._time.put(self._time.now() + passes)
        return passes

    def _some_time(self) -> timedelta:
        return timedelta(seconds=self._chance.expovariate(1 / 900))

    def _maybe_break(self, connection: Connection) -> None:
        """Break the connection in the middle of a transaction, where this is the call's fate."""
        if self._breaks:
            driver = connection.connection.dbapi_connection
            assert driver is not None  # noqa: S101 - a transaction is open on it
            driver.close()


def deliver(call: Call, line: Line) -> None:
    """Let a call arrive for whose answer nobody waits."""
    with suppress(LineDown, RuleBroken, AskedBefore, ChainForked):
        call(line)
