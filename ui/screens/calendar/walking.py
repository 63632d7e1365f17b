"""Which thing in the calendar an arrow key leads to."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from ui.screens.calendar.placement import Stretch


class Way(Enum):
    """Where an arrow key leads."""

    EARLIER = auto()
    LATER = auto()
    LEFT = auto()
    RIGHT = auto()
    FIRST = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class Stop:
    """Something that the arrows stop at: a heading over columns `column` to `last_column`, or a stretch in one."""

    column: int
    when: Stretch
    lane: int = 0
    heading: bool = False
    last_column: int = -1

    def over(self, column: int) -> bool:
        """Say whether it is the heading of a column."""
        return self.heading and self.column <= column <= max(self.last_column, self.column)


def walk(stops: Sequence[Stop], at: int, way: Way, minute: int) -> int | None:
    """Return the number of the stop that a key leads to, or None where there is none.

    Args:
        stops: everything that can be walked to.
        at: where one stands.
        way: which way.
        minute: the time of day that one walks along when going sideways.
    """
    here = stops[at]
    if way in (Way.LEFT, Way.RIGHT):
        return _sideways(stops, here, 1 if way is Way.RIGHT else -1, minute)
    column = here.column
    if here.heading:
        below = [stop.column for stop in stops if not stop.heading and here.over(stop.column)]
        if way is Way.EARLIER or not below:
            return None
        column = min(below)
    line = sorted(
        (n for n, stop in enumerate(stops) if stop.column == column and not stop.heading),
        key=lambda n: (stops[n].when.start, stops[n].lane),
    )
    if way is Way.FIRST or here.heading:
        return line[-1] if way is Way.LAST else line[0]
    if way is Way.LAST:
        return line[-1]
    next_at = line.index(at) + (1 if way is Way.LATER else -1)
    if next_at < 0:
        return next((n for n, stop in enumerate(stops) if stop.over(column)), None)
    return line[next_at] if next_at < len(line) else None


def _sideways(stops: Sequence[Stop], here: Stop, step: int, minute: int) -> int | None:
    if here.heading:
        others = [n for n, stop in enumerate(stops) if stop.heading and (stop.column - here.column) * step > 0]
        return min(others, key=lambda n: abs(stops[n].column - here.column), default=None)
    beside = [
        n
        for n, stop in enumerate(stops)
        if not stop.heading
        and stop.column == here.column
        and (stop.lane - here.lane) * step > 0
        and stop.when.meets(here.when)
    ]
    if beside:
        return min(beside, key=lambda n: (abs(stops[n].lane - here.lane), abs(stops[n].when.start - minute)))
    ahead = [n for n, stop in enumerate(stops) if not stop.heading and (stop.column - here.column) * step > 0]
    return nearest(stops, ahead, here.column, minute, from_right=step < 0)


def nearest(
    stops: Sequence[Stop], among: Sequence[int], column: int, minute: int, *, from_right: bool = False
) -> int | None:
    """Return the stop in the column nearest to one that is nearest to a minute, or None where there are none.

    Of several side by side, it is the one on the side that one comes from.
    """

    def distance(at: int) -> tuple[int, int, int, int]:
        stop = stops[at]
        apart = max(stop.when.start - minute, minute - stop.when.end + 1, 0)
        return abs(stop.column - column), apart, -stop.lane if from_right else stop.lane, stop.when.start

    return min(among, key=distance, default=None)
