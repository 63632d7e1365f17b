"""What a calendar view shows: columns, the plan behind them, and everything that can be chosen. Read anew each time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from desktop.domain.appointments import HOLDS_SEAT, Audience, State
from desktop.services.queries.calendar import CalendarPage, DeskRow, SlotRow
from desktop.services.queries.day import AppointmentRow
from ui.screens.calendar.placement import TICK, Place, Stretch, hours_shown, joined, place, ticks_of
from ui.screens.calendar.walking import Stop

OFFICE_HOURS = Stretch(8 * 60, 16 * 60)
"""Shown even on a day that has nothing in them, so that stepping through days does not shift the hours."""
_WEEK = 7
_SATURDAY = 5
_One = TypeVar("_One", SlotRow, AppointmentRow)


class Span(StrEnum):
    """How much the calendar shows at once; the value is remembered."""

    DAY = "day"
    WEEK = "week"

    def days(self, day: date) -> tuple[date, date]:
        """Return the first and the last day that are shown with a day."""
        if self is Span.DAY:
            return day, day
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=_WEEK - 1)

    def step(self, day: date, steps: int) -> date:
        """Return the day so many steps on."""
        return day + timedelta(days=steps * (1 if self is Span.DAY else _WEEK))


class Kind(StrEnum):
    """What can be chosen in a calendar."""

    HEADING = "heading"
    APPOINTMENT = "appointment"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Column:
    """A desk on a day.

    Attributes:
        staff, public: the places published for each, those that touch joined.
        closed: why it is closed, or empty.
    """

    day: date
    desk: DeskRow
    staff: tuple[Stretch, ...]
    public: tuple[Stretch, ...]
    closed: str


@dataclass(frozen=True, slots=True)
class Load:
    """Minutes published for staff, and how many of them are free."""

    free: int = 0
    minutes: int = 0

    def __add__(self, other: "Load") -> "Load":
        return Load(self.free + other.free, self.minutes + other.minutes)

    @property
    def taken(self) -> float:
        """Return the share that is taken, from nought to one."""
        return (self.minutes - self.free) / self.minutes if self.minutes else 0.0


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above one column (a desk) or several (a day with its desks).

    Attributes:
        desk: the desk, or None where it is a day.
        closed: why all of it is closed, or empty.
        planned: whether anything is published.
        public: when the portal has its places.
    """

    day: date
    desk: DeskRow | None
    closed: str
    planned: bool
    public: tuple[Stretch, ...]
    load: Load


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be chosen: a heading, an appointment, or a place that is free for staff."""

    key: str
    kind: Kind
    day: date
    stop: Stop
    place: Place
    desk: DeskRow | None = None
    row: AppointmentRow | None = None
    heading: Heading | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that a view paints.

    Attributes:
        columns: from the left; `groups` says how many of them each heading covers.
        items: the headings, then column by column in the order of the day.
        now: the local day and minute in Oslo.
        empty: whether there is neither a plan nor an appointment.
    """

    span: Span
    first: date
    last: date
    now: tuple[date, int]
    columns: tuple[Column, ...] = ()
    groups: tuple[int, ...] = ()
    items: tuple[Item, ...] = ()
    hours: Stretch = OFFICE_HOURS
    empty: bool = True
    stops: tuple[Stop, ...] = field(default=(), compare=False)

    def headings(self) -> Iterable[Heading]:
        """Yield the headings from the left."""
        return (item.heading for item in self.items if item.heading is not None)


def contents(page: CalendarPage, span: Span, now: tuple[date, int]) -> Contents:
    """Arrange a page of the calendar.

    Args:
        page: what was read.
        span: a day by desk, or a week by day.
        now: the local day and minute in Oslo; a place is free as long as it has not begun.
    """
    shown = [row for row in page.appointments if row.state is not State.CANCELLED]
    days = _days(page, span, shown, now[0])
    desks = _desks(page, span, shown)
    closed = _Closed(page)
    slots = _by_column(page.slots)
    rows = _by_column(shown)
    columns: list[Column] = []
    groups: list[int] = []
    things: list[Item] = []
    headings: list[Item] = []
    for day in days:
        loads: list[Load] = []
        for desk in desks:
            plan = _Plan(slots.get((day, desk.desk_id), ()))
            people = _People(rows.get((day, desk.desk_id), ()))
            column = Column(day, desk, joined(plan.staff), joined(plan.public), closed.why(day, desk.desk_id))
            at = len(columns)
            columns.append(column)
            loads.append(_load(column, plan, people))
            things += _items(at, column, plan, people, now)
            if span is Span.DAY:
                headings.append(_heading(at, [column], [loads[-1]], desk))
                groups.append(1)
        if span is Span.WEEK and desks:
            headings.append(_heading(len(columns) - len(desks), columns[-len(desks) :], loads, None))
            groups.append(len(desks))
    items = tuple(headings + things)
    return Contents(
        span,
        page.first,
        page.last,
        now,
        tuple(columns),
        tuple(groups),
        items,
        _hours(page.slots, shown),
        not page.slots and not shown,
        tuple(item.stop for item in items),
    )


def _days(page: CalendarPage, span: Span, rows: Sequence[AppointmentRow], today: date) -> list[date]:
    days = [page.first + timedelta(days=n) for n in range((page.last - page.first).days + 1)]
    if span is Span.DAY:
        return days
    used = {slot.day for slot in page.slots} | {row.day for row in rows} | {today}
    return [day for day in days if day.weekday() < _SATURDAY or day in used]


def _desks(page: CalendarPage, span: Span, rows: Sequence[AppointmentRow]) -> list[DeskRow]:
    """Return all desks for a day; for a week those that are used in it."""
    used = {slot.desk_id for slot in page.slots} | {row.desk_id for row in rows}
    if span is Span.DAY or not used:
        return list(page.desks)
    return [desk for desk in page.desks if desk.desk_id in used]


class _Closed:
    """Why a day, or a desk's day, is closed."""

    def __init__(self, page: CalendarPage) -> None:
        self._days: dict[date, list[str]] = {}
        self._desks: dict[tuple[date, str], list[str]] = {}
        for row in page.closed:
            if row.desk_id is None:
                self._days.setdefault(row.day, []).append(row.reason)
            else:
                self._desks.setdefault((row.day, row.desk_id), []).append(row.reason)

    def why(self, day: date, desk_id: str) -> str:
        """Return the reason, or nothing where it is open."""
        return ", ".join(dict.fromkeys(self._days.get(day, []) + self._desks.get((day, desk_id), [])))


def _by_column(rows: Iterable[_One]) -> dict[tuple[date, str], list[_One]]:
    found: dict[tuple[date, str], list[_One]] = {}
    for row in rows:
        found.setdefault((row.day, row.desk_id), []).append(row)
    return found


def _hours(slots: Iterable[SlotRow], rows: Iterable[AppointmentRow]) -> Stretch:
    starts = [slot.start for slot in slots] + [row.start for row in rows]
    ends = [slot.start + slot.minutes for slot in slots] + [row.start + row.minutes for row in rows]
    return hours_shown([Stretch(min(starts), max(ends))] if starts else [], OFFICE_HOURS)


class _Plan:
    """The places of a column."""

    def __init__(self, slots: Iterable[SlotRow]) -> None:
        self.staff: list[Stretch] = []
        self.public: list[Stretch] = []
        for slot in slots:
            of = self.staff if slot.audience is Audience.STAFF else self.public
            of.append(Stretch(slot.start, slot.start + slot.minutes))


class _People:
    """The appointments of a column, with the five minutes that they take."""

    def __init__(self, rows: Iterable[AppointmentRow]) -> None:
        self.rows = [(Stretch(row.start, row.start + row.minutes), row) for row in rows]
        self.ticks = ticks_of(when for when, row in self.rows if row.state in HOLDS_SEAT)


def _load(column: Column, plan: _Plan, people: _People) -> Load:
    published = ticks_of(plan.staff)
    return Load(0 if column.closed else len(published - people.ticks) * TICK, len(published) * TICK)


def _heading(at: int, columns: Sequence[Column], loads: Sequence[Load], desk: DeskRow | None) -> Item:
    day = columns[0].day
    reasons = dict.fromkeys(column.closed for column in columns)
    heading = Heading(
        day,
        desk,
        ", ".join(reasons) if all(reasons) else "",
        any(column.staff or column.public for column in columns),
        joined(stretch for column in columns for stretch in column.public),
        sum(loads, Load()),
    )
    stop = Stop(at, Stretch(0, 0), heading=True, last_column=at + len(columns) - 1)
    key = f"heading {day.isoformat()} {desk.desk_id if desk else ''}"
    return Item(key, Kind.HEADING, day, stop, Place(0, 1), desk, heading=heading)


def _items(at: int, column: Column, plan: _Plan, people: _People, now: tuple[date, int]) -> list[Item]:
    """Return the appointments of a column and its free places, those that overlap side by side."""
    begins = now[1] if column.day == now[0] else -1
    bookable = not column.closed and column.day >= now[0]
    everything: list[tuple[Stretch, AppointmentRow | None]] = [*people.rows]
    if bookable:
        everything += [
            (when, None) for when in plan.staff if when.start > begins and people.ticks.isdisjoint(ticks_of((when,)))
        ]
        everything.sort(key=_start)
    places = place([when for when, _ in everything])
    day, desk = column.day, column.desk
    return [
        Item(
            row.appointment_id if row else f"free {day.isoformat()} {desk.desk_id} {when.start}",
            Kind.APPOINTMENT if row else Kind.FREE,
            day,
            Stop(at, when, where.lane),
            where,
            desk,
            row,
        )
        for (when, row), where in zip(everything, places, strict=True)
    ]


def _start(thing: tuple[Stretch, object]) -> int:
    return thing[0].start
