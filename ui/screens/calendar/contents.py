"""What a calendar view shows: columns, the plan behind them, and everything that can be chosen. Read anew each time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import cast

from desktop.domain.appointments import State
from desktop.services.queries.calendar import CalendarPage, DeskRow, SlotRow
from desktop.services.queries.day import AppointmentRow
from ui.screens.calendar.columns import ClosedColumns, Fitting, People, Places, by_column
from ui.screens.calendar.placement import TICK, Place, Stretch, hours_shown, joined, place, ticks_of
from ui.screens.calendar.remarks import NOTHING, Noted, Remark, Remarks, What
from ui.screens.calendar.span import Asked, Span
from ui.screens.calendar.walking import Stop

OFFICE_HOURS = Stretch(8 * 60, 16 * 60)
"""Shown even on a day that has nothing in them, so that stepping through days does not shift the hours."""
_SATURDAY = 5
_WHOLE = (What.CLOSED, What.HIDDEN, What.LENT)
"""What can keep all of a day from being booked."""
_EVERYTHING = Asked()
_Thing = tuple[Stretch, AppointmentRow | Remark | None]
_Plain = tuple[Stretch, AppointmentRow | None]


class Kind(StrEnum):
    """What can be chosen in a calendar."""

    HEADING = "heading"
    APPOINTMENT = "appointment"
    FREE = "free"
    BLOCKED = "blocked"


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
        remark: what keeps the rest from being booked where nothing is free and not all is taken.
        fitting: at how many places the errand that is looked for can begin; None where none is.
    """

    day: date
    desk: DeskRow | None
    closed: str
    planned: bool
    public: tuple[Stretch, ...]
    load: Load
    remark: Remark | None = None
    fitting: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be chosen: a heading, an appointment, a place that is free for staff, or what is not free.

    Attributes:
        remark: why a stretch cannot be booked, or what a free place is for.
        dimmed: whether it is not what is looked for.
    """

    key: str
    kind: Kind
    day: date
    stop: Stop
    place: Place
    desk: DeskRow | None = None
    row: AppointmentRow | None = None
    heading: Heading | None = None
    remark: Remark | None = None
    dimmed: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that a view paints.

    Attributes:
        columns: from the left; `groups` says how many of them each heading covers.
        items: the headings, then column by column in the order of the day.
        now: the local day and minute in Oslo.
        empty: whether there is neither a plan nor an appointment.
        narrowed: whether some of it is dimmed, since a certain service is looked for.
        without: the days from today on that offer no place, or none for what is looked for.
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
    narrowed: bool = False
    without: tuple[date, ...] = ()
    stops: tuple[Stop, ...] = field(default=(), compare=False)

    def headings(self) -> Iterable[Heading]:
        """Yield the headings from the left."""
        return (item.heading for item in self.items if item.heading is not None)


def contents(page: CalendarPage, span: Span, now: tuple[date, int], asked: Asked = _EVERYTHING) -> Contents:
    """Arrange a page of the calendar.

    Args:
        page: what was read.
        span: a day by desk, or a week by day.
        now: the local day and minute in Oslo; a place is free as long as it has not begun.
        asked: what it is narrowed to.
    """
    if asked.desk_ids:
        page = _of_desks(page, asked.desk_ids)
    shown = [row for row in page.appointments if row.state is not State.CANCELLED]
    days = _days(page, span, shown, now[0])
    desks = _desks(page, span, shown)
    closed, remarks = ClosedColumns(page), Remarks(page, now[0], asked.staff_id)
    slots = by_column(page.slots)
    rows = by_column(shown)
    columns: list[Column] = []
    groups: list[int] = []
    things: list[Item] = []
    headings: list[Item] = []
    without: list[date] = []
    for day in days:
        of_day: list[_Found] = []
        for desk in desks:
            plan = Places(slots.get((day, desk.desk_id), ()))
            people = People(rows.get((day, desk.desk_id), ()))
            column = Column(day, desk, joined(plan.staff), joined(plan.public), closed.why(day, desk.desk_id))
            noted = remarks.of((day, desk.desk_id), [*plan.staff, *plan.public], plan.staff, people.ticks)
            items_of = _items(len(columns), column, plan, people, noted, now, asked)
            of_day.append(_Found(column, _load(column, plan, people, noted), noted, items_of))
            columns.append(column)
            things += items_of
            if span is Span.DAY:
                headings.append(_heading(len(columns) - 1, of_day[-1:], desk, asked))
                groups.append(1)
        if span is Span.WEEK and desks:
            headings.append(_heading(len(columns) - len(desks), of_day, None, asked))
            groups.append(len(desks))
        if day >= now[0] and not any(found.fitting for found in of_day):
            without.append(day)
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
        bool(asked.service),
        tuple(without),
        tuple(item.stop for item in items),
    )


def _of_desks(page: CalendarPage, desk_ids: Collection[str]) -> CalendarPage:
    """Leave the other desks out; if none of those that are asked for is there, all are shown."""
    known = tuple(desk for desk in page.desks if desk.desk_id in desk_ids)
    if not known:
        return page
    return replace(
        page,
        desks=known,
        slots=tuple(slot for slot in page.slots if slot.desk_id in desk_ids),
        appointments=tuple(row for row in page.appointments if row.desk_id in desk_ids),
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


def _hours(slots: Iterable[SlotRow], rows: Iterable[AppointmentRow]) -> Stretch:
    starts = [slot.start for slot in slots] + [row.start for row in rows]
    ends = [slot.start + slot.minutes for slot in slots] + [row.start + row.minutes for row in rows]
    return hours_shown([Stretch(min(starts), max(ends))] if starts else [], OFFICE_HOURS)


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a column."""

    column: Column
    load: Load
    noted: Noted
    items: list[Item]

    @property
    def fitting(self) -> int:
        """Return how many places there are to book, for what is looked for."""
        return sum(item.kind is Kind.FREE and not item.dimmed for item in self.items)


def _load(column: Column, plan: Places, people: People, noted: Noted) -> Load:
    published = ticks_of(plan.staff)
    return Load(0 if column.closed else len(published - people.ticks - noted.ticks) * TICK, len(published) * TICK)


def _heading(at: int, found: Sequence[_Found], desk: DeskRow | None, asked: Asked) -> Item:
    columns = [one.column for one in found]
    day = columns[0].day
    reasons = dict.fromkeys(column.closed for column in columns)
    load = sum((one.load for one in found), Load())
    blocks = [remark for one in found for _, remark in one.noted.blocks if remark.what in _WHOLE]
    heading = Heading(
        day,
        desk,
        ", ".join(reasons) if all(reasons) else "",
        any(column.staff or column.public for column in columns),
        joined(stretch for column in columns for stretch in column.public),
        load,
        blocks[0] if blocks and not load.free else None,
        sum(one.fitting for one in found) if asked.service else None,
    )
    stop = Stop(at, Stretch(0, 0), heading=True, last_column=at + len(columns) - 1)
    key = f"heading {day.isoformat()} {desk.desk_id if desk else ''}"
    return Item(key, Kind.HEADING, day, stop, Place(0, 1), desk, heading=heading)


def _items(
    at: int, column: Column, plan: Places, people: People, noted: Noted, now: tuple[date, int], asked: Asked
) -> list[Item]:
    """Return what is in a column, in the order of the day; what overlaps lies side by side."""
    begins = now[1] if column.day == now[0] else -1
    everything: list[_Thing] = [*people.rows]
    if not column.closed:
        everything += noted.blocks
    if not column.closed and column.day >= now[0]:
        away = people.ticks | noted.ticks if noted.ticks else people.ticks
        everything += [(when, None) for when in plan.staff if when.start > begins and away.isdisjoint(when.ticks)]
    if len(everything) > len(people.rows):
        everything.sort(key=_start)
    places = place([when for when, _ in everything])
    if not asked.service and noted is NOTHING:
        return _plain_items(at, column, cast("list[_Plain]", everything), places)
    fits = Fitting(column.desk, plan, people, noted, asked) if asked.service else None
    return [
        _item(at, column, when, where, what, noted, fits)
        for (when, what), where in zip(everything, places, strict=True)
    ]


def _plain_items(at: int, column: Column, everything: Sequence[_Plain], places: Sequence[Place]) -> list[Item]:
    """Return the items of a column of which nothing is remarked: nearly all are, and there are many."""
    day, desk = column.day, column.desk
    return [
        Item(
            row.appointment_id if row else _free_key(day, desk, when),
            Kind.APPOINTMENT if row else Kind.FREE,
            day,
            Stop(at, when, where.lane),
            where,
            desk,
            row,
        )
        for (when, row), where in zip(everything, places, strict=True)
    ]


def _item(
    at: int,
    column: Column,
    when: Stretch,
    where: Place,
    what: AppointmentRow | Remark | None,
    noted: Noted,
    fits: "Fitting | None",
) -> Item:
    day, desk, stop = column.day, column.desk, Stop(at, when, where.lane)
    if isinstance(what, AppointmentRow):
        dimmed = fits is not None and what.service != fits.service
        return Item(what.appointment_id, Kind.APPOINTMENT, day, stop, where, desk, what, dimmed=dimmed)
    if what is not None:
        key = f"{what.what} {day.isoformat()} {desk.desk_id} {when.start}"
        return Item(key, Kind.BLOCKED, day, stop, where, desk, remark=what, dimmed=fits is not None)
    services = noted.services.get(when.start) if noted.services else None
    return Item(
        _free_key(day, desk, when),
        Kind.FREE,
        day,
        stop,
        where,
        desk,
        remark=Remark(What.ONLY, services=services) if services else None,
        dimmed=fits is not None and not fits.at(when.start),
    )


def _free_key(day: date, desk: DeskRow, when: Stretch) -> str:
    return f"free {day.isoformat()} {desk.desk_id} {when.start}"


def _start(thing: tuple[Stretch, object]) -> int:
    return thing[0].start
