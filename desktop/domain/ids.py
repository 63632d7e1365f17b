"""Ids that sort by the time at which they were made (UUID version 7, RFC 9562)."""

import random
from typing import Protocol
from uuid import UUID

from desktop.domain.clock import Clock


class Randomness(Protocol):
    """A source of random numbers: `random.SystemRandom` for real, a seeded `random.Random` in tests."""

    def getrandbits(self, k: int, /) -> int:
        """Return a number of `k` random bits."""
        ...


class IdMaker:
    """Makes ids out of a clock and a source of random numbers.

    Ids made within one millisecond keep their order: the counter in front of the random part goes up.
    """

    def __init__(self, clock: Clock, source: Randomness) -> None:
        self._clock = clock
        self._source = source
        self._last_ms = 0
        self._counter = 0

    def new(self) -> str:
        """Return a new id as text, 36 characters."""
        ms = int(self._clock.now().timestamp() * 1000)
        if ms <= self._last_ms:
            ms, self._counter = self._last_ms, self._counter + 1
        else:
            self._counter = 0
        if self._counter > 0xFFF:
            ms, self._counter = ms + 1, 0
        self._last_ms = ms
        value = (ms & (1 << 48) - 1) << 80 | 0x7 << 76 | self._counter << 64 | 0b10 << 62 | self._source.getrandbits(62)
        return str(UUID(int=value))

    @property
    def source(self) -> Randomness:
        """The source of random numbers, for booking numbers."""
        return self._source

    def secret_bits(self, bits: int) -> int:
        """Return random bits from the same source, for salts and booking numbers."""
        return self._source.getrandbits(bits)


def seeded_ids(clock: Clock, seed: int) -> IdMaker:
    """Return an id maker that makes the same ids at each run: for tests and the invented station only."""
    return IdMaker(clock, random.Random(seed))
