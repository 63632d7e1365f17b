"""A program that can be killed wherever it writes."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.storage.store import Store


class Killed(BaseException):
    """The program is gone, as after `kill -9`. It is no `Exception`, so that nobody can take it for a fault to mend."""


class Fuse:
    """Counts the points at which a program may die, and says when it does.

    Args:
        chance: decides after how many points.
        mean: after how many on the mean.
    """

    def __init__(self, chance: random.Random, mean: float) -> None:
        self._chance = chance
        self._mean = mean
        self._left = 0
        self.out = False
        self.light()

    def light(self) -> None:
        """Begin a new life."""
        self._left = 1 + int(self._chance.expovariate(1 / self._mean))

    def shorten(self, points: int) -> None:
        """Let the program die after so many points, if it does not die before."""
        self._left = min(self._left, points)

    def point(self) -> None:
        """Pass a point at which the program may die.

        Raises:
            Killed: it does.
        """
        if self.out:
            return
        self._left -= 1
        if self._left <= 0:
            raise Killed


class MortalStore(Store):
    """A counter's own file, whose program may die before a unit of work, just before its commit, and just after it."""

    def __init__(self, opened: Store, clock: Clock, ids: IdMaker, fuse: Fuse) -> None:
        super().__init__(opened.engine, opened.device, clock, ids)
        self._fuse = fuse

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """See `Store.write`."""
        self._fuse.point()
        with super().write() as connection:
            yield connection
            self._fuse.point()
        self._fuse.point()
