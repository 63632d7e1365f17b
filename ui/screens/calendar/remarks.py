"""What keeps a stretch of the plan from being booked though nobody sits there: closed, held, lent, not released."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.clock import MINUTES_PER_DAY
from desktop.services.queries.calendar import CalendarPage
from ui.screens.calendar.placement import TICK, Stretch, joined, ticks_of

Column = tuple[date, str]
"""A day and the id of a desk."""


class What(StrEnum):
    """What is remarked; of several that meet, the first is told."""

    CLOSED = "closed"
    HELD = "held"
    WAITING = "waiting"
    LENT = "lent"
    HIDDEN = "hidden"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of a stretch, or of a free place that is not for everything.

    Attributes:
        by, yours: who holds it, and whether that is the clerk at this counter; the counter that it is lent to.
        whole: from when to when it is closed, also where people sit in between.
        reason: why it is closed.
        until: the instant, UTC, from which it is free again or released; None where somebody does it by hand.
        services: what the place is for.
    """

    what: What
    by: str = ""
    yours: bool = False
    whole: Stretch = field(default=Stretch(0, 0))
    reason: str = ""
    until: datetime | None = None
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """What is remarked in a column: stretches that cannot be booked, and what certain free places are for."""

    blocks: tuple[tuple[Stretch, Remark], ...] = ()
    ticks: frozenset[int] = frozenset()
    services: dict[int, tuple[str, ...]] = field(default_factory=dict)


NOTHING = Noted()
_WHOLE_DAY = Stretch(0, MINUTES_PER_DAY)


class Remarks:
    """The remarks of a page of the calendar, column by column."""

    def __init__(self, page: CalendarPage, today: date, staff_id: str) -> None:
        self._found: dict[Column, list[tuple[Stretch, Remark]]] = {}
        self._services: dict[Column, dict[int, tuple[str, ...]]] = {}
        desk_ids = [desk.desk_id for desk in page.desks]
        for hours in page.closed_hours:
            whole = Stretch(hours.start, hours.end)
            remark = Remark(What.CLOSED, whole=whole, reason=hours.reason)
            for desk_id in [hours.desk_id] if hours.desk_id else desk_ids:
                self._add((hours.day, desk_id), whole, remark)
        for held in page.held:
            remark = Remark(What.HELD, by=held.by, yours=held.staff_id == staff_id, until=held.until)
            self._add((held.day, held.desk_id), Stretch(held.start, held.end), remark)
        for place in page.waiting:
            remark = Remark(What.WAITING, until=place.until)
            self._add((place.day, place.desk_id), Stretch(place.start, place.start + place.minutes), remark)
        for lent in page.lent:
            remark = Remark(What.LENT, by=lent.counter, until=lent.until)
            self._add((lent.day, lent.desk_id), _WHOLE_DAY, remark)
        self._add_unreleased(page, today)

    def _add_unreleased(self, page: CalendarPage, today: date) -> None:
        hidden: dict[tuple[Column, datetime | None], list[Stretch]] = {}
        for noted in page.remarks:
            column = noted.day, noted.desk_id
            if noted.services:
                self._services.setdefault(column, {})[noted.start] = noted.services
            if not noted.released and noted.day >= today:
                place_of = Stretch(noted.start, noted.start + noted.minutes)
                hidden.setdefault((column, noted.released_from), []).append(place_of)
        for (column, released), places in hidden.items():
            for when in joined(places):
                self._add(column, when, Remark(What.HIDDEN, until=released))

    def of(self, column: Column, plan: Iterable[Stretch], staff: Iterable[Stretch], taken: set[int]) -> Noted:
        """Return what is remarked in a column.

        Args:
            column: the day and the desk.
            plan: all its places; closed hours reach no further than they do.
            staff: its places for staff.
            taken: the five minutes on which somebody sits; a remark leaves them out.
        """
        found, services = self._found.get(column), self._services.get(column)
        if not found:
            return Noted(services=services) if services else NOTHING
        of_plan, of_staff, told = ticks_of(plan), ticks_of(staff), set(taken)
        blocks: list[tuple[Stretch, Remark]] = []
        for when, remark in sorted(found, key=_order):
            ticks = ticks_of((when,)) - told
            if remark.what is What.CLOSED:
                # Only as far as the day reaches: nobody needs to be told that the night is closed.
                ticks = {tick for tick in ticks if of_plan and min(of_plan) <= tick <= max(of_plan)}
            elif remark.what in (What.HIDDEN, What.LENT):
                ticks &= of_staff
            told |= ticks
            blocks += [(piece, remark) for piece in _pieces(ticks)]
        return Noted(tuple(blocks), frozenset(told - taken), services or {})

    def _add(self, column: Column, when: Stretch, remark: Remark) -> None:
        self._found.setdefault(column, []).append((when, remark))


def _order(found: tuple[Stretch, Remark]) -> int:
    return list(What).index(found[1].what)


def _pieces(ticks: set[int]) -> Iterator[Stretch]:
    """Yield the stretches that ticks make up, in the order of the day."""
    begin: int | None = None
    for tick in sorted(ticks):
        if begin is None:
            begin = tick
        if tick + 1 not in ticks:
            yield Stretch(begin * TICK, (tick + 1) * TICK)
            begin = None
