"""Where an appointment would come to lie while it is drawn along or lengthened, and whether it may lie there."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from desktop.domain.appointments import LONGEST_MINUTES
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.calendar import DeskRow
from ui.screens.calendar.contents import Contents, Item
from ui.screens.calendar.placement import TICK, Stretch


class Grip(Enum):
    """Where an appointment is held: as a whole, to move it, or by its lower edge, to give it another length."""

    WHOLE = auto()
    EDGE = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What would become of it.

    Attributes:
        refused: why it would be refused, or None.
        late_after: the last day in time, where the new day is after it (R33), or None.
    """

    refused: RuleBroken | None = None
    late_after: date | None = None


@dataclass(frozen=True, slots=True)
class Ghost:
    """An appointment as it would be.

    Attributes:
        item: the appointment as it is.
        column: the column of the contents that it would lie in.
        desk, day: what that column stands for.
        when: minutes of the day, on the grid.
    """

    item: Item
    grip: Grip
    column: int
    desk: DeskRow
    day: date
    when: Stretch
    verdict: Verdict = Verdict()

    @property
    def changes(self) -> bool:
        """Say whether anything would be different."""
        return (self.column, self.when) != (self.item.stop.column, self.item.stop.when)

    def judged(self, verdict: Verdict) -> "Ghost":
        """Return the same with what would become of it."""
        return replace(self, verdict=verdict)


def begin(contents: Contents, item: Item, grip: Grip) -> Ghost:
    """Return an appointment where it lies now."""
    column = contents.columns[item.stop.column]
    return Ghost(item, grip, item.stop.column, column.desk, column.day, item.stop.when)


def moved(ghost: Ghost, contents: Contents, column: int, start: int) -> Ghost:
    """Return the appointment in a column, from a minute on; it stays within the hours that are shown."""
    length = ghost.when.end - ghost.when.start
    hours = contents.hours
    begins = max(min(_on_grid(start), hours.end - length), hours.start)
    there = contents.columns[column]
    return replace(
        ghost, column=column, desk=there.desk, day=there.day, when=Stretch(begins, begins + length), verdict=Verdict()
    )


def lengthened(ghost: Ghost, contents: Contents, end: int) -> Ghost:
    """Return the appointment with another end: at least five minutes long, and within the hours that are shown."""
    start = ghost.when.start
    last = min(start + LONGEST_MINUTES, contents.hours.end)
    ends = max(min(_on_grid(end), last), start + TICK)
    return replace(ghost, when=Stretch(start, ends), verdict=Verdict())


def _on_grid(minute: int) -> int:
    return minute // TICK * TICK
