"""The plan of the invented station, and which of its places are taken: laid out before the weeks are played."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random

from desktop.domain.appointments import Audience
from desktop.domain.catalogue import Catalogue
from desktop.domain.catalogue_lookup import service
from desktop.domain.clock import minute_of_day
from desktop.domain.holidays import Holidays
from desktop.domain.plan_lines import Break, PlanLine, Release
from desktop.domain.station_profile import Desk, OpeningHours, Station, closure_on

PUBLISHED_WEEKS_AHEAD = 6
"""How far ahead places are published: six weeks, every Monday (the station's own routine)."""

_PUBLIC_EVERY = 3
_PAUSE_FROM, _PAUSE_MINUTES = 11 * 60 + 30, 30


@dataclass(frozen=True, slots=True)
class PlannedSlot:
    """A place in the plan: the desk by its position, local day and minute in Oslo."""

    desk: int
    day: date
    start: int
    minutes: int
    audience: Audience


@dataclass(frozen=True, slots=True)
class Place:
    """A place that was taken for an errand."""

    desk: int
    day: date
    start: int
    minutes: int
    service: str


@dataclass(frozen=True, slots=True)
class Window:
    """When a place is looked for: local days, both included, and minutes within which it starts.

    Attributes:
        desk: the position of the desk; None for whichever.
    """

    first: date
    last: date
    earliest: int = 0
    latest: int = 24 * 60
    desk: int | None = None


class Diary:
    """Knows all places of the plan and hands each staff place out once.

    Today is open whatever day it is, since a demonstration on a Sunday should have something to show; but not on a
    public holiday, for which nobody can be booked.
    """

    def __init__(self, station: Station, known: Catalogue, holidays: Holidays, first: date, today: date) -> None:
        self._station = station
        self._known = known
        self._holidays = holidays
        self._today = today
        self.first = monday_of(first)
        self.last = monday_of(today) + timedelta(weeks=PUBLISHED_WEEKS_AHEAD, days=6)
        days = (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))
        self._slots = {day: slots for day in days if (slots := tuple(self._slots_of(day)))}
        self._free = {
            day: [slot for slot in slots if slot.audience is Audience.STAFF] for day, slots in self._slots.items()
        }

    def week(self, monday: date) -> tuple[PlannedSlot, ...]:
        """Return all places of a week."""
        days = (monday + timedelta(days=n) for n in range(7))
        return tuple(slot for day in days for slot in self._slots.get(day, ()))

    def mondays(self) -> tuple[date, ...]:
        """Return the Mondays of all weeks."""
        return tuple(self.first + timedelta(weeks=n) for n in range((self.last - self.first).days // 7 + 1))

    def plan_lines(self, desk_ids: Sequence[str], release: Release) -> tuple[PlanLine, ...]:
        """Return the lines of the plan that make these very places, apart from the days on which it is closed."""
        return tuple(
            PlanLine(
                line_id=f"desk-{desk.number}-{weekdays[0]}",
                desk_id=desk_id,
                weekdays=weekdays,
                opens=minute_of_day(span.opens),
                closes=minute_of_day(span.closes),
                valid_from=first,
                valid_to=last,
                minutes=self._minutes(desk),
                breaks=(Break(pause, pause + _PAUSE_MINUTES),),
                pattern=tuple(_audience(count, position) for count in range(1, _PUBLIC_EVERY + 1)),
                release=release,
            )
            for position, (desk, desk_id) in enumerate(zip(self._station.desks, desk_ids, strict=True))
            for pause in (_pause(position),)
            for span, weekdays, first, last in self._hours()
        )

    def open_days(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days with places between two days, both included."""
        return tuple(day for day in self._slots if first <= day <= last)

    def closed_days(self, monday: date) -> tuple[tuple[date, str], ...]:
        """Return the weekdays of a week on which the station itself is closed, and why (in bokmål)."""
        days = [day for n in range(5) if (day := monday + timedelta(days=n)) not in self._slots]
        return tuple((day, closed.reason.nb) for day in days if (closed := closure_on(self._station, day)))

    def last_open_day(self) -> date | None:
        """Return the last day with places before today, or None."""
        return (self.open_days(self.first, self._today - timedelta(days=1)) or (None,))[-1]

    def open_from(self, day: date) -> date:
        """Return the first day with places from a day on; the day itself where there is none."""
        return next(iter(self.open_days(day, self.last)), day)

    def closes(self, day: date) -> int:
        """Return the minute at which the last place of an open day ends."""
        return max(slot.start + slot.minutes for slot in self._slots[day])

    def take(self, random: Random, service_code: str, window: Window) -> Place | None:
        """Take a free staff place for an errand on a day by chance, the first in the window; None where there is none.

        The place is at a desk that takes the service.
        """
        days = [day for day in self._free if window.first <= day <= window.last]
        random.shuffle(days)
        for day in days:
            if place := self.take_on(day, service_code, window):
                return place
        return None

    def take_on(self, day: date, service_code: str, window: Window) -> Place | None:
        """Take the first free staff place of a day within the minutes of a window, at its desk if it names one."""
        for slot in self._free.get(day, ()):
            here = window.earliest <= slot.start <= window.latest and window.desk in {None, slot.desk}
            if here and service_code in self._station.desks[slot.desk].services:
                self._free[day].remove(slot)
                minutes = service(self._known, service_code).minutes
                return Place(slot.desk, day, slot.start, minutes, service_code)
        return None

    def _hours(self) -> Iterator[tuple[OpeningHours, tuple[int, ...], date, date | None]]:
        """Yield the hours that several weekdays have in common, and those of a today on which nobody else works."""
        by_hours: dict[tuple[time, time], list[OpeningHours]] = {}
        for span in self._station.opening:
            by_hours.setdefault((span.opens, span.closes), []).append(span)
        for spans in by_hours.values():
            yield spans[0], tuple(span.weekday for span in spans), self.first, None
        today = self._today
        if today.isoweekday() not in {span.weekday for span in self._station.opening}:
            yield self._station.opening[0], (today.isoweekday(),), today, today

    def _minutes(self, desk: Desk) -> int:
        return max(service(self._known, code).minutes for code in desk.services)

    def _slots_of(self, day: date) -> Iterator[PlannedSlot]:
        spans = self._spans(day)
        slots = [slot for position, desk in enumerate(self._station.desks) for slot in self._at(desk, position, spans)]
        yield from (replace(slot, day=day) for slot in sorted(slots, key=lambda slot: (slot.start, slot.desk)))

    def _spans(self, day: date) -> tuple[OpeningHours, ...]:
        spans = tuple(span for span in self._station.opening if span.weekday == day.isoweekday())
        if day == self._today and day not in self._holidays.days:
            return spans or self._station.opening[:1]
        shut = not self._holidays.is_open_weekday(day) or closure_on(self._station, day) is not None
        return () if shut else spans

    def _at(self, desk: Desk, position: int, spans: tuple[OpeningHours, ...]) -> Iterator[PlannedSlot]:
        """Yield the places of a desk: as long as its longest errand, around a pause that the desks take in turn."""
        minutes, pause = self._minutes(desk), _pause(position)
        count = 0
        for span in spans:
            start, closes = minute_of_day(span.opens), minute_of_day(span.closes)
            while start + minutes <= closes:
                if start < pause + _PAUSE_MINUTES and pause < start + minutes:
                    start = pause + _PAUSE_MINUTES
                    continue
                count += 1
                yield PlannedSlot(position, date.min, start, minutes, _audience(count, position))
                start += minutes


def _pause(position: int) -> int:
    return _PAUSE_FROM + _PAUSE_MINUTES * (position % 2)


def _audience(count: int, position: int) -> Audience:
    return Audience.PUBLIC if (count + position) % _PUBLIC_EVERY == 0 else Audience.STAFF


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())
