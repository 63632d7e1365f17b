"""The lines of a station's plan, and the places that they make: which desk, on which days, from when to when.

Everything is a wall-clock promise in Europe/Oslo: local days, and minutes since midnight.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import groupby, pairwise

from desktop.domain.appointments import LONGEST_MINUTES, TICK_MINUTES, Audience
from desktop.domain.clock import MINUTES_PER_DAY, OSLO, instant_of
from desktop.domain.holidays import Holidays, OutsideCalendar
from desktop.domain.refusals import RuleBroken

LAST = -1
"""The last weekday of its kind in a month, in `PlanLine.nth`."""
MOST_WEEKS = 52
"""A line comes at least once a year."""
FURTHEST_AHEAD = 400
"""The most days, or weeks, before a place at which it can be released."""

_WEEK = timedelta(weeks=1)
_ONE_DAY = timedelta(days=1)
_ORDINALS = frozenset({1, 2, 3, 4, 5, LAST})


@dataclass(frozen=True, slots=True)
class Break:
    """A stretch within the hours of a line in which nobody is received; minutes since midnight."""

    start: int
    end: int


class ReleaseKind(StrEnum):
    """When the places of a line become bookable (R21)."""

    AT_ONCE = "at-once"
    DAYS_BEFORE = "days-before"
    WEEKS_BEFORE = "weeks-before"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Release:
    """When the places of a line become bookable (R21).

    Attributes:
        ahead: so many days before the place's own day, or so many weeks before the week that it lies in.
        weekday: for weeks, on which day of that earlier week, by ISO 8601.
        minute: at which minute of that day, since midnight in Oslo.
    """

    kind: ReleaseKind = ReleaseKind.AT_ONCE
    ahead: int = 0
    weekday: int = 1
    minute: int = 0


AT_ONCE = Release()


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of a plan: when a desk receives, and for whom.

    Attributes:
        line_id: keeps its name through all versions of the plan.
        weekdays: by ISO 8601, Monday is 1.
        opens, closes: the hours; places lie wholly within them.
        minutes: the length of each place, in fives; 0 for as long as the longest of its services takes.
        services: what is done there; empty for all that the desk takes.
        every_weeks: in every n-th week, counted from the week of `anchor`.
        nth: only the first (1) to fifth (5) or the last (`LAST`) such weekday of a month; empty for all.
        valid_from, valid_to: the first and the last day; None for no end.
        pattern: for whom the places of a day are, in turn, beginning anew each day.
        public_count: where set, so many places of each day are public, spread over it, instead of the pattern.
    """

    line_id: str
    desk_id: str
    weekdays: tuple[int, ...]
    opens: int
    closes: int
    valid_from: date
    minutes: int = 0
    services: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    every_weeks: int = 1
    anchor: date | None = None
    nth: tuple[int, ...] = ()
    valid_to: date | None = None
    pattern: tuple[Audience, ...] = (Audience.STAFF,)
    public_count: int | None = None
    release: Release = AT_ONCE


@dataclass(frozen=True, slots=True)
class ClosedSpan:
    """A day, or a stretch of one, on which the station or one desk is closed by its own choice."""

    day: date
    desk_id: str | None = None
    start: int = 0
    end: int = MINUTES_PER_DAY


@dataclass(frozen=True, slots=True, order=True)
class PlannedPlace:
    """A place that a line makes: local day and minute since midnight in Oslo."""

    day: date
    desk_id: str
    start: int
    minutes: int
    audience: Audience
    services: tuple[str, ...]
    line_id: str

    @property
    def end(self) -> int:
        """The minute after it."""
        return self.start + self.minutes


@dataclass(frozen=True, slots=True)
class Clash:
    """Two places of a plan that share a minute at one desk."""

    one: PlannedPlace
    other: PlannedPlace


def places(
    line: PlanLine, first: date, last: date, holidays: Holidays, closures: Collection[ClosedSpan] = ()
) -> tuple[PlannedPlace, ...]:
    """Return the places that a line makes between two local days, both included, in their order.

    There are none on public holidays, none that touch a closure, and none in an hour that the change of the clock
    leaves out or repeats. The audience of a place does not depend on closures.

    Args:
        line: a line with a length of its own (`length_of`).
        first, last: the days between which places are wanted.
        holidays: the public holidays.
        closures: the station's own closures.

    Raises:
        OutsideCalendar: the public holidays of a year between the days are not known.
        RuleBroken: as for `check_line`; `line-length`, the line has no length of its own.
    """
    check_line(line)
    if not line.minutes:
        raise RuleBroken("line-length")
    of_a_day = tuple(_starts(line))
    return tuple(
        place
        for day in days_of(line, first, last, holidays)
        for place in _places_of(line, day, of_a_day)
        if not any(_touches(place, closed) for closed in closures)
    )


def days_of(line: PlanLine, first: date, last: date, holidays: Holidays) -> Iterator[date]:
    """Yield the days on which a line has places between two days, both included; public holidays have none.

    Raises:
        OutsideCalendar: the public holidays of that year are not known.
    """
    day = max(first, line.valid_from)
    end = min(last, line.valid_to) if line.valid_to else last
    while day <= end:
        if is_day_of(line, day):
            if not holidays.knows(day):
                raise OutsideCalendar(day.year)
            if day not in holidays.days:
                yield day
        if day == end:
            return
        day += _ONE_DAY


def is_day_of(line: PlanLine, day: date) -> bool:
    """Tell whether a line comes on a day, as far as weekday, week, month and validity go."""
    if day.isoweekday() not in line.weekdays or day < line.valid_from or (line.valid_to and day > line.valid_to):
        return False
    if line.nth:
        is_last = (day + _WEEK).month != day.month
        return (day.day - 1) // 7 + 1 in line.nth or (is_last and LAST in line.nth)
    # By Mondays and not by week numbers: after a week 53 two odd weeks follow one another.
    weeks = (monday_of(day) - monday_of(line.anchor or line.valid_from)) // _WEEK
    return weeks % line.every_weeks == 0


def check_line(line: PlanLine) -> None:
    """Refuse a line that says nothing, or something impossible.

    Raises:
        RuleBroken: `line-weekdays`, `line-hours`, `line-length`, `line-breaks`, `line-weeks`, `line-validity`,
            `line-audience`, `line-release`.
    """
    broken = next((code for code, holds in _CHECKS.items() if not holds(line)), None)
    if broken:
        raise RuleBroken(broken, "R21" if broken == "line-release" else "")


def length_of(line: PlanLine, lengths: Mapping[str, int], services_of_desk: Collection[str]) -> int:
    """Return how long a line's places are: its own length, or that of the longest errand that is done there.

    Args:
        line: the line.
        lengths: the minutes of each service.
        services_of_desk: what the desk takes; empty for all.

    Raises:
        RuleBroken: `line-length`, none of its services has a length.
    """
    if line.minutes:
        return line.minutes
    known = [lengths[code] for code in line.services or services_of_desk or lengths if code in lengths]
    if not known:
        raise RuleBroken("line-length")
    return max(known)


def released_from(release: Release, day: date, published_at: datetime) -> datetime | None:
    """Return the instant, UTC, from which a place of a day may be booked; None until somebody releases it by hand."""
    match release.kind:
        case ReleaseKind.AT_ONCE:
            return published_at
        case ReleaseKind.DAYS_BEFORE:
            return instant_of(day - timedelta(days=release.ahead), release.minute)
        case ReleaseKind.WEEKS_BEFORE:
            earlier = monday_of(day) - release.ahead * _WEEK
            return instant_of(earlier + timedelta(days=release.weekday - 1), release.minute)
        case ReleaseKind.BY_HAND:
            return None


def clashes(planned: Iterable[PlannedPlace]) -> tuple[Clash, ...]:
    """Return the pairs of places, one after the other in the day, that overlap at one desk."""
    found = []
    for _, group in groupby(sorted(planned), key=lambda place: (place.day, place.desk_id)):
        for one, other in pairwise(sorted(group, key=lambda place: place.start)):
            if one.end > other.start:
                found.append(Clash(one, other))
    return tuple(found)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _starts(line: PlanLine) -> Iterator[int]:
    start = line.opens
    breaks = sorted(line.breaks, key=lambda each: each.start)
    while start + line.minutes <= line.closes:
        in_the_way = next((each for each in breaks if each.start < start + line.minutes and start < each.end), None)
        if in_the_way:
            start = in_the_way.end
            continue
        yield start
        start += line.minutes


def _places_of(line: PlanLine, day: date, starts: tuple[int, ...]) -> Iterator[PlannedPlace]:
    even = not _clock_changes(day)
    for number, start in enumerate(starts):
        if even or _is_whole(day, start, line.minutes):
            audience = _audience(line, number, len(starts))
            yield PlannedPlace(day, line.desk_id, start, line.minutes, audience, line.services, line.line_id)


def _audience(line: PlanLine, number: int, count: int) -> Audience:
    if line.public_count is None:
        return line.pattern[number % len(line.pattern)]
    public = min(line.public_count, count)
    return Audience.PUBLIC if (number + 1) * public // count > number * public // count else Audience.STAFF


@lru_cache(maxsize=1024)
def _clock_changes(day: date) -> bool:
    midnight = datetime(day.year, day.month, day.day, tzinfo=OSLO)
    return midnight.utcoffset() != (midnight + _ONE_DAY).utcoffset()


def _is_whole(day: date, start: int, minutes: int) -> bool:
    """Tell whether the clock runs evenly through a stretch of a day: no hour of it is left out or repeated."""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall-clock time, its zone follows
    begins, last = (midnight + timedelta(minutes=minute) for minute in (start, start + minutes - 1))
    shown = [datetime.fromtimestamp(each.replace(tzinfo=OSLO).timestamp(), OSLO) for each in (begins, last)]
    ends = last + timedelta(minutes=1)
    gone = ends.replace(tzinfo=OSLO).timestamp() - begins.replace(tzinfo=OSLO).timestamp()
    # The hour left out is not on any clock; the one repeated shows in what has gone by until the end.
    return [each.replace(tzinfo=None) for each in shown] == [begins, last] and gone == minutes * 60


def _touches(place: PlannedPlace, closed: ClosedSpan) -> bool:
    return (
        closed.day == place.day
        and closed.desk_id in (None, place.desk_id)
        and closed.start < place.end
        and place.start < closed.end
    )


def _in_ticks(*minutes: int) -> bool:
    return all(minute % TICK_MINUTES == 0 for minute in minutes)


def _has_hours(line: PlanLine) -> bool:
    return 0 <= line.opens < line.closes <= MINUTES_PER_DAY and _in_ticks(line.opens, line.closes)


def _has_a_length(line: PlanLine) -> bool:
    return 0 <= line.minutes <= min(LONGEST_MINUTES, line.closes - line.opens) and _in_ticks(line.minutes)


def _has_breaks(line: PlanLine) -> bool:
    return all(line.opens <= each.start < each.end <= line.closes for each in line.breaks) and _in_ticks(
        *(minute for each in line.breaks for minute in (each.start, each.end))
    )


def _has_weeks(line: PlanLine) -> bool:
    if line.nth:
        return _ORDINALS.issuperset(line.nth) and line.every_weeks == 1
    return 1 <= line.every_weeks <= MOST_WEEKS


def _has_a_release(line: PlanLine) -> bool:
    release = line.release
    return 0 <= release.ahead <= FURTHEST_AHEAD and 1 <= release.weekday <= 7 and 0 <= release.minute < MINUTES_PER_DAY


_CHECKS: Mapping[str, Callable[[PlanLine], bool]] = {
    "line-weekdays": lambda line: bool(line.weekdays) and frozenset(range(1, 8)).issuperset(line.weekdays),
    "line-hours": _has_hours,
    "line-length": _has_a_length,
    "line-breaks": _has_breaks,
    "line-weeks": _has_weeks,
    "line-validity": lambda line: line.valid_to is None or line.valid_from <= line.valid_to,
    "line-audience": lambda line: bool(line.pattern) and (line.public_count is None or line.public_count >= 0),
    "line-release": _has_a_release,
}
"""What must hold of a line, by the refusal that says that it does not."""
