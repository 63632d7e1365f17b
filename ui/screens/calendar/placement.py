"""Where things lie in a calendar: whole numbers in, whole numbers out.

Minutes count from midnight of the local day. Everything is computed from scratch each time; nothing is mended in place.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

TICK = 5
"""The grid of the calendar: minutes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lies beside what overlaps it.

    Attributes:
        lane: its sub-column, from the left.
        lanes: how many sub-columns there are side by side.
        wide: over how many of them it stretches, because nothing is in its way.
    """

    lane: int
    lanes: int
    wide: int = 1


_ALONE = Place(0, 1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a minute up to, and not with, another."""

    start: int
    end: int

    def __bool__(self) -> bool:
        return self.end > self.start

    @property
    def ticks(self) -> range:
        """Return the five-minute ticks of the day that it touches."""
        return range(self.start // TICK, -(-self.end // TICK))

    def meets(self, other: "Stretch") -> bool:
        """Say whether the two share a minute."""
        return self.start < other.end and other.start < self.end


def place(stretches: Sequence[Stretch]) -> tuple[Place, ...]:
    """Return a place for each stretch, in their order, so that no two that overlap share a sub-column.

    Going through the day, each takes the lowest sub-column that is free; a chain of overlaps has as many sub-columns
    as it needs at its fullest moment; then each is widened to the right as far as nothing is in the way.
    """
    if all(one.end <= after.start for one, after in pairwise(stretches)):
        return (_ALONE,) * len(stretches)
    lane_of: dict[int, int] = {}
    placed: dict[int, Place] = {}
    chain: list[int] = []
    free_from: list[int] = []
    for at in sorted(range(len(stretches)), key=lambda n: (stretches[n].start, -stretches[n].end, n)):
        begins = stretches[at].start
        if chain and begins >= max(free_from):
            placed |= _widened(stretches, chain, lane_of, len(free_from))
            chain, free_from = [], []
        lane = next((n for n, end in enumerate(free_from) if end <= begins), len(free_from))
        if lane == len(free_from):
            free_from.append(0)
        free_from[lane] = stretches[at].end
        lane_of[at] = lane
        chain.append(at)
    placed |= _widened(stretches, chain, lane_of, len(free_from))
    return tuple(placed[at] for at in range(len(stretches)))


def _widened(stretches: Sequence[Stretch], chain: list[int], lane_of: dict[int, int], lanes: int) -> dict[int, Place]:
    if lanes == 1:
        return dict.fromkeys(chain, _ALONE)
    found = {}
    for at in chain:
        to_the_right = [
            lane_of[other] for other in chain if lane_of[other] > lane_of[at] and stretches[at].meets(stretches[other])
        ]
        found[at] = Place(lane_of[at], lanes, min(to_the_right, default=lanes) - lane_of[at])
    return found


def ticks_of(stretches: Iterable[Stretch]) -> set[int]:
    """Return the five-minute ticks of the day that the stretches touch."""
    found: set[int] = set()
    for stretch in stretches:
        found.update(stretch.ticks)
    return found


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the stretches with those that touch made into one, in the order of the day."""
    found: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda one: one.start):
        if found and stretch.start <= found[-1].end:
            found[-1] = Stretch(found[-1].start, max(found[-1].end, stretch.end))
        else:
            found.append(stretch)
    return tuple(found)


def hours_shown(stretches: Iterable[Stretch], at_least: Stretch) -> Stretch:
    """Return the whole hours that a day is shown for: office hours, and whatever lies outside them."""
    every = [at_least, *stretches]
    first = min(stretch.start for stretch in every)
    last = max(stretch.end for stretch in every)
    return Stretch(first // 60 * 60, min(-(-last // 60) * 60, 24 * 60))


@dataclass(frozen=True, slots=True)
class Edges:
    """The left edge and the width of each column, pixels from the left of the first."""

    columns: tuple[tuple[int, int], ...]
    total: int

    def column_at(self, x: int) -> int | None:
        """Return the column at a pixel, or None beside them."""
        return next((at for at, (left, width) in enumerate(self.columns) if left <= x < left + width), None)


def edges(groups: Sequence[int], room: int, narrowest: int, gap: int) -> Edges:
    """Share the room among columns that stand in groups, as many pixels wide as there are, to the last one.

    Args:
        groups: how many columns each group has; each group gets the same room.
        room: pixels to share.
        narrowest: no column gets narrower; the calendar is then wider than the room.
        gap: pixels between two groups.
    """
    if not groups or not all(groups):
        return Edges((), 0)
    needed = max(groups) * narrowest
    width = max((room - gap * (len(groups) - 1)) / len(groups), needed)
    found = []
    for number, columns in enumerate(groups):
        left = number * (width + gap)
        cuts = [round(left + width * n / columns) for n in range(columns + 1)]
        found += [(cuts[n], cuts[n + 1] - cuts[n]) for n in range(columns)]
    return Edges(tuple(found), found[-1][0] + found[-1][1])


@dataclass(frozen=True, slots=True)
class Scale:
    """How minutes become pixels.

    Attributes:
        hours: what is shown of the day.
        tick: height of five minutes, pixels.
    """

    hours: Stretch
    tick: int

    @property
    def height(self) -> int:
        """Return the height of the day."""
        return self.y(self.hours.end)

    def y(self, minute: int) -> int:
        """Return the pixel of a minute, from the top of the day."""
        return (minute - self.hours.start) * self.tick // TICK

    def minute(self, y: int) -> int:
        """Return the minute at a pixel, on the grid."""
        return self.hours.start + y // self.tick * TICK
