"""Time in a simulation: one true clock that is moved on by hand, and the clocks of the counters, which are wrong."""

from datetime import datetime, timedelta

from desktop.domain.clock import SetClock


class WrongClock:
    """A computer's clock: some way off the true one, and running too fast or too slow.

    Args:
        true: the time as it is.
        offset: how far ahead it was at the beginning.
        rate: by how much it runs too fast, as a part of the time that passes.
    """

    def __init__(self, true: SetClock, offset: timedelta, rate: float) -> None:
        self._true = true
        self._began = true.now()
        self._offset = offset
        self._rate = rate

    def now(self) -> datetime:
        """Return what it shows, UTC."""
        true = self._true.now()
        return true + self._offset + (true - self._began) * self._rate
