"""How a counter stands with its station."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.station_line import CutOff


@dataclass(frozen=True, slots=True)
class Standing:
    """How a counter stands with its station, for the banner.

    Attributes:
        why: why it works by itself; None while the station decides.
        since: since when, UTC; None where nothing waits and the station decides.
        heard_at: when the station last answered, UTC; the rows of others are as old as that.
        waiting: how many entries the station does not have yet.
        update_by: by when this program is to be updated, where the station is newer and says so.
        at_station: the number of the last entry of the own chain that the station had at the last contact; None before.
    """

    why: CutOff | None
    since: datetime | None
    heard_at: datetime | None
    waiting: int
    update_by: date | None = None
    at_station: int | None = None
