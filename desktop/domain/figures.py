"""Figures of a span of days: waiting, no-shows, minutes and load. They are computed when asked for and never stored."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from statistics import fmean, median

from desktop.domain.appointments import State
from desktop.domain.clock import oslo_day
from desktop.domain.histories import Life

CAME = frozenset({State.ARRIVED, State.IN_SERVICE, State.COMPLETED, State.LEFT})
"""The states of those who came, whether they were served or not."""


@dataclass(frozen=True, slots=True)
class Span:
    """From one local day to another, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Proof:
    """A search for a time before a deadline that found none (R18, R34).

    Attributes:
        asked_on: the local day of the search.
        first_after: the first day with a free time after the deadline, or None where there was none at all.
    """

    service: str
    asked_on: date
    first_after: date | None


@dataclass(frozen=True, slots=True)
class WaitFigure:
    """How many days people wait for a service.

    Attributes:
        bookings: how many times were booked.
        usual, longest: days from the booking to the day first booked, the median and the longest.
        days_asked: on how many days a time was asked for.
        nearest: the median, over those days, of the nearest time that was given or proven: days to the first free time.
        in_vain: how many searches found no time before the deadline.
    """

    service: str
    bookings: int
    usual: float | None
    longest: int | None
    days_asked: int
    nearest: float | None
    in_vain: int


@dataclass(frozen=True, slots=True)
class ComingFigure:
    """Who came and who did not; the service is empty for all together.

    Attributes:
        unmarked: appointments whose time has passed and of which nobody has said what became.
    """

    service: str
    came: int
    missed: int
    cancelled: int
    unmarked: int

    @property
    def rate(self) -> float | None:
        """Return the share of those who did not come among those who were expected, or None where nobody was."""
        expected = self.came + self.missed
        return self.missed / expected if expected else None


@dataclass(frozen=True, slots=True)
class MinutesFigure:
    """How long an errand takes from the call to the desk until it is done, minutes.

    Attributes:
        planned: the mean length that was booked.
        nine_in_ten: so long at most took nine in ten.
        overnight: errands that were marked as done on a later day, and are left out.
    """

    service: str
    errands: int
    usual: float
    mean: float
    nine_in_ten: float
    planned: float
    overnight: int


@dataclass(frozen=True, slots=True)
class LoadFigure:
    """What a desk had on a weekday.

    Attributes:
        weekday: by ISO 8601, 1 is Monday.
        visits, minutes: appointments that took a place, whether the person came or not, and drop-ins that were served,
            with the minutes set off for them; cancelled ones do not count.
        days: on how many days there was any.
    """

    weekday: int
    desk: str
    visits: int
    minutes: int
    days: int

    @property
    def minutes_a_day(self) -> float:
        """Return the booked minutes on such a day."""
        return self.minutes / self.days


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a span.

    Attributes:
        contentless: entries of the journal whose content retention has removed, and which therefore are not counted.
        not_booked_here: appointments counted whose booking is not in the journal: they came with a file.
        unknown: appointments that had steps, but of which nothing else is known; they are not counted.
    """

    span: Span
    waits: tuple[WaitFigure, ...]
    coming: tuple[ComingFigure, ...]
    minutes: tuple[MinutesFigure, ...]
    load: tuple[LoadFigure, ...]
    contentless: int = 0
    not_booked_here: int = 0
    unknown: int = 0

    @property
    def everybody(self) -> ComingFigure:
        """Return who came and who did not, all services together."""
        parts = self.coming
        return ComingFigure(
            "",
            sum(part.came for part in parts),
            sum(part.missed for part in parts),
            sum(part.cancelled for part in parts),
            sum(part.unmarked for part in parts),
        )

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to show."""
        return not (self.waits or self.coming or self.minutes or self.load)


def figures_of(
    lives: Iterable[Life], proofs: Sequence[Proof], span: Span, now: datetime, *, contentless: int = 0, unknown: int = 0
) -> Figures:
    """Return the figures of a span.

    Drop-ins (R30) count for the minutes and the load: nobody waited for them or expected them.
    A booking counts for the wait by the day on which it was asked for, whatever became of it: that day this time could
    be given. Everything else counts by the day of the appointment as it lies now, so that a moved one counts once.

    Args:
        lives: the appointments of the station.
        proofs: the searches that found no time.
        span: the local days.
        now: the present instant, UTC: one before today without an outcome is unmarked.
        contentless, unknown: what could not be counted.
    """
    known = [life for life in lives if life.known]
    within = [life for life in known if life.day in span]
    booked = [life for life in within if not life.walk_in]
    today = oslo_day(now)
    return Figures(
        span,
        _waits(known, proofs, span),
        tuple(_coming(service, found, today) for service, found in _by_service(booked)),
        tuple(figure for service, found in _by_service(within) if (figure := _minutes(service, found))),
        _load(within),
        contentless,
        sum(life.booked_at is None for life in booked),
        unknown,
    )


def share_at_most(values: Sequence[float], tenths: int) -> float:
    """Return the smallest value that so many tenths of the values do not exceed (nearest rank)."""
    return sorted(values)[max(ceil(len(values) * tenths / 10), 1) - 1]


def _by_service(lives: Iterable[Life]) -> list[tuple[str, list[Life]]]:
    found: dict[str, list[Life]] = defaultdict(list)
    for life in lives:
        found[life.service].append(life)
    return sorted(found.items())


def _waits(lives: Sequence[Life], proofs: Sequence[Proof], span: Span) -> tuple[WaitFigure, ...]:
    asked = [life for life in lives if life.asked_on in span]
    proven = [proof for proof in proofs if proof.asked_on in span]
    services = sorted({life.service for life in asked} | {proof.service for proof in proven})
    return tuple(
        _wait(
            service,
            [life for life in asked if life.service == service],
            [proof for proof in proven if proof.service == service],
        )
        for service in services
    )


def _wait(service: str, booked: Sequence[Life], proofs: Sequence[Proof]) -> WaitFigure:
    waits: list[int] = []
    nearest: dict[date, int] = {}
    for life in booked:
        if life.asked_on is not None and life.first_day is not None:
            days = (life.first_day - life.asked_on).days
            waits.append(days)
            nearest[life.asked_on] = min(days, nearest.get(life.asked_on, days))
    for proof in proofs:
        if proof.first_after is not None:
            days = (proof.first_after - proof.asked_on).days
            nearest[proof.asked_on] = min(days, nearest.get(proof.asked_on, days))
    return WaitFigure(
        service,
        len(waits),
        median(waits) if waits else None,
        max(waits, default=None),
        len(nearest),
        median(nearest.values()) if nearest else None,
        len(proofs),
    )


def _coming(service: str, lives: Sequence[Life], today: date) -> ComingFigure:
    def count(fits: Callable[[Life], bool]) -> int:
        return sum(map(fits, lives))

    return ComingFigure(
        service,
        count(lambda life: life.state in CAME),
        count(lambda life: life.state is State.NO_SHOW),
        count(lambda life: life.state is State.CANCELLED),
        count(lambda life: life.state is State.BOOKED and life.day is not None and life.day < today),
    )


def _minutes(service: str, lives: Sequence[Life]) -> MinutesFigure | None:
    taken: list[float] = []
    planned: list[int] = []
    overnight = 0
    for life in lives:
        minutes = life.minutes_served
        if minutes is None or life.called_at is None or life.ended_at is None:
            continue
        if oslo_day(life.called_at) != oslo_day(life.ended_at):
            overnight += 1
            continue
        taken.append(minutes)
        planned.append(life.minutes)
    if not taken:
        return MinutesFigure(service, 0, 0, 0, 0, 0, overnight) if overnight else None
    return MinutesFigure(
        service, len(taken), median(taken), fmean(taken), share_at_most(taken, 9), fmean(planned), overnight
    )


def _load(lives: Iterable[Life]) -> tuple[LoadFigure, ...]:
    found: dict[tuple[int, str], list[Life]] = defaultdict(list)
    for life in lives:
        desk = life.served_at or life.desk
        if life.state is not State.CANCELLED and life.day is not None and desk:
            found[life.day.isoweekday(), desk].append(life)
    return tuple(
        LoadFigure(
            weekday,
            desk,
            len(there),
            sum(life.minutes for life in there),
            len({life.day for life in there}),
        )
        for (weekday, desk), there in sorted(found.items())
    )
