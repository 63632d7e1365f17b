"""The station's time at a counter."""

from datetime import datetime, timedelta

from desktop.domain.clock import Clock


class StationClock:
    """This computer's clock, set by the station's: what all counters write down has one time.

    Attributes:
        own: the computer's clock as it is.
        offset: how much the station's is ahead of it.
    """

    def __init__(self, own: Clock) -> None:
        self.own = own
        self.offset = timedelta()

    def now(self) -> datetime:
        """Return the present instant by the station's clock, UTC."""
        return self.own.now() + self.offset
