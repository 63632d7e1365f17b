"""A line of the plan as it is typed, with all that is not yet right in it, and how it is read."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import TypeVar

from desktop.domain.appointments import Audience
from desktop.domain.clock import MINUTES_PER_DAY
from desktop.domain.languages import Language
from desktop.domain.plan_lines import Break, PlanLine, Release, ReleaseKind, check_line, length_of
from desktop.domain.refusals import RuleBroken
from ui.day_text import NoDayError, read_day
from ui.screens.calendar.sentences import clock_text
from ui.screens.card.suggested_line import figures

T = TypeVar("T")


class Part(StrEnum):
    """A field of the form."""

    DESK = "desk"
    WEEKDAYS = "weekdays"
    OPENS = "opens"
    CLOSES = "closes"
    MINUTES = "minutes"
    BREAKS = "breaks"
    EVERY = "every"
    ANCHOR = "anchor"
    NTH = "nth"
    FROM = "from"
    TO = "to"
    PUBLIC = "public"
    TURN = "turn"
    AHEAD = "ahead"
    RELEASE_TIME = "release-time"


class Rhythm(StrEnum):
    """In which weeks a line comes."""

    WEEKLY = "weekly"
    EVERY_N = "every-n"
    NTH = "nth"


class ForWhom(StrEnum):
    """How the places of a day are shared out."""

    STAFF = "staff"
    PUBLIC = "public"
    COUNT = "count"
    TURN = "turn"


class Unreadable(StrEnum):
    """What a text is not."""

    TIME = "time"
    BREAKS = "breaks"
    NUMBER = "number"
    DAY = "day"
    TURN = "turn"


Fault = Unreadable | RuleBroken


@dataclass(frozen=True, slots=True)
class TypedLine:
    """The fields of the form; each text exactly as it was typed."""

    line_id: str
    desk_id: str
    weekdays: tuple[int, ...]
    opens: str
    closes: str
    valid_from: str
    minutes: str = ""
    services: tuple[str, ...] = ()
    breaks: str = ""
    rhythm: Rhythm = Rhythm.WEEKLY
    every: str = "2"
    anchor: str = ""
    nth: tuple[int, ...] = ()
    valid_to: str = ""
    for_whom: ForWhom = ForWhom.STAFF
    public: str = ""
    turn: str = "1+1"
    release: ReleaseKind = ReleaseKind.AT_ONCE
    ahead: str = "14"
    release_weekday: int = 1
    release_time: str = "08:00"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the fields say: a line, or what is wrong at which field."""

    line: PlanLine | None
    faults: Mapping[Part, Fault] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a line is read by.

    Attributes:
        today: the local day; a date without a year is one to come.
        services: what each desk takes; empty for all.
        lengths: the minutes of each service.
    """

    today: date
    services: Mapping[str, Collection[str]]
    lengths: Mapping[str, int]


def minute_text(minute: int) -> str:
    """Return a minute of the day as a time that is read again; the end of the day is 24:00."""
    return "24:00" if minute == MINUTES_PER_DAY else clock_text(minute)


def typed_of(line: PlanLine, language: Language) -> TypedLine:
    """Return the fields that say the same as a line."""
    release = line.release
    timed = release.kind in (ReleaseKind.DAYS_BEFORE, ReleaseKind.WEEKS_BEFORE)
    blank = TypedLine("", "", (), "", "", "")
    return TypedLine(
        line_id=line.line_id,
        desk_id=line.desk_id,
        weekdays=line.weekdays,
        opens=clock_text(line.opens),
        closes=minute_text(line.closes),
        valid_from=figures(line.valid_from, language),
        minutes=str(line.minutes) if line.minutes else "",
        services=line.services,
        breaks=", ".join(f"{minute_text(each.start)}–{minute_text(each.end)}" for each in line.breaks),
        rhythm=Rhythm.NTH if line.nth else Rhythm.EVERY_N if line.every_weeks > 1 else Rhythm.WEEKLY,
        every=str(line.every_weeks) if line.every_weeks > 1 else blank.every,
        anchor=figures(line.anchor, language) if line.anchor else "",
        nth=line.nth,
        valid_to=figures(line.valid_to, language) if line.valid_to else "",
        for_whom=_for_whom(line),
        public="" if line.public_count is None else str(line.public_count),
        turn=_turn_text(line.pattern) if len(line.pattern) > 1 else blank.turn,
        release=release.kind,
        ahead=str(release.ahead) if timed else blank.ahead,
        release_weekday=release.weekday,
        release_time=clock_text(release.minute) if timed else blank.release_time,
    )


def new_line(line_id: str, desk_id: str, today: date, language: Language) -> TypedLine:
    """Return a line to begin with: Monday to Friday, nine to three, from today on."""
    return TypedLine(line_id, desk_id, (1, 2, 3, 4, 5), "09:00", "15:00", figures(today, language))


def read_line(typed: TypedLine, around: Surroundings) -> Reading:
    """Read the fields; what cannot be read is said for every field at once, then what the rules of a line say."""
    reader = _Reader()
    minute, number = _minute, _whole
    opens, closes = reader.take(Part.OPENS, minute, typed.opens), reader.take(Part.CLOSES, minute, typed.closes)
    minutes = reader.take(Part.MINUTES, number, typed.minutes) if typed.minutes.strip() else 0
    breaks = reader.take(Part.BREAKS, _breaks, typed.breaks)
    days = _Days(around.today)
    valid_from = reader.take(Part.FROM, days, typed.valid_from)
    valid_to = reader.take(Part.TO, days, typed.valid_to) if typed.valid_to.strip() else None
    every, anchor = 1, None
    nth: tuple[int, ...] = ()
    if typed.rhythm is Rhythm.EVERY_N:
        every = reader.take(Part.EVERY, number, typed.every) or 0
        anchor = reader.take(Part.ANCHOR, days, typed.anchor) if typed.anchor.strip() else None
    elif typed.rhythm is Rhythm.NTH:
        nth = typed.nth
        if not nth:
            reader.faults[Part.NTH] = RuleBroken("line-weeks")
    pattern, count = _audience(typed, reader)
    release = _release(typed, reader)
    if reader.faults or opens is None or closes is None or minutes is None or breaks is None or valid_from is None:
        return Reading(None, reader.faults)
    line = PlanLine(
        typed.line_id,
        typed.desk_id,
        tuple(sorted(typed.weekdays)),
        opens,
        closes,
        valid_from,
        minutes,
        typed.services,
        breaks,
        every,
        anchor,
        nth,
        valid_to,
        pattern,
        count,
        release,
    )
    return _checked(line, around)


_PART_OF = {
    "line-weekdays": Part.WEEKDAYS,
    "line-hours": Part.CLOSES,
    "line-length": Part.MINUTES,
    "line-breaks": Part.BREAKS,
    "line-weeks": Part.EVERY,
    "line-validity": Part.TO,
    "line-audience": Part.PUBLIC,
    "line-release": Part.AHEAD,
    "line-desk": Part.DESK,
}


def _checked(line: PlanLine, around: Surroundings) -> Reading:
    try:
        if line.desk_id not in around.services:
            raise RuleBroken("line-desk")
        check_line(line)
        check_line(replace(line, minutes=length_of(line, around.lengths, around.services[line.desk_id])))
    except RuleBroken as broken:
        return Reading(None, {_PART_OF[broken.code]: broken})
    return Reading(line)


class _Reader:
    def __init__(self) -> None:
        self.faults: dict[Part, Fault] = {}

    def take(self, part: Part, read: Callable[[str], T], text: str) -> T | None:
        try:
            return read(text)
        except _UnreadError as unread:
            self.faults[part] = unread.fault
            return None


class _UnreadError(Exception):
    def __init__(self, fault: Unreadable) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class _Days:
    today: date

    def __call__(self, text: str) -> date:
        try:
            return read_day(text, self.today)
        except NoDayError:
            raise _UnreadError(Unreadable.DAY) from None


_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]?([0-9]{2}))?")


def _minute(text: str) -> int:
    match = _CLOCK.fullmatch(text.strip())
    minute = int(match[1]) * 60 + int(match[2] or 0) if match and int(match[2] or 0) < 60 else -1
    if not 0 <= minute <= MINUTES_PER_DAY:
        raise _UnreadError(Unreadable.TIME)
    return minute


def _whole(text: str) -> int:
    figure = text.strip()
    if not (figure.isascii() and figure.isdigit() and len(figure) < 5):
        raise _UnreadError(Unreadable.NUMBER)
    return int(figure)


def _breaks(text: str) -> tuple[Break, ...]:
    found = []
    for each in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        ends = re.split(r"\s*[-–]\s*", each)
        if len(ends) != 2:
            raise _UnreadError(Unreadable.BREAKS)
        try:
            found.append(Break(_minute(ends[0]), _minute(ends[1])))
        except _UnreadError:
            raise _UnreadError(Unreadable.BREAKS) from None
    return tuple(sorted(found, key=lambda each: each.start))


def _turn(text: str) -> tuple[Audience, ...]:
    counts = [part.strip() for part in text.split("+")]
    if not all(count.isascii() and count.isdigit() and len(count) < 3 for count in counts):
        raise _UnreadError(Unreadable.TURN)
    pattern = [(Audience.STAFF, Audience.PUBLIC)[at % 2] for at, count in enumerate(counts) for _ in range(int(count))]
    if not pattern:
        raise _UnreadError(Unreadable.TURN)
    return tuple(pattern)


def _turn_text(pattern: tuple[Audience, ...]) -> str:
    runs = [(audience, len(list(group))) for audience, group in groupby(pattern)]
    begin = ["0"] if runs[0][0] is Audience.PUBLIC else []
    return "+".join([*begin, *(str(count) for _, count in runs)])


def _for_whom(line: PlanLine) -> ForWhom:
    if line.public_count is not None:
        return ForWhom.COUNT
    if len(line.pattern) > 1:
        return ForWhom.TURN
    return ForWhom.PUBLIC if line.pattern[0] is Audience.PUBLIC else ForWhom.STAFF


def _audience(typed: TypedLine, reader: _Reader) -> tuple[tuple[Audience, ...], int | None]:
    match typed.for_whom:
        case ForWhom.COUNT:
            return (Audience.STAFF,), reader.take(Part.PUBLIC, _whole, typed.public)
        case ForWhom.TURN:
            return reader.take(Part.TURN, _turn, typed.turn) or (), None
        case ForWhom.PUBLIC:
            return (Audience.PUBLIC,), None
        case ForWhom.STAFF:
            return (Audience.STAFF,), None


def _release(typed: TypedLine, reader: _Reader) -> Release:
    if typed.release in (ReleaseKind.AT_ONCE, ReleaseKind.BY_HAND):
        return Release(typed.release)
    ahead = reader.take(Part.AHEAD, _whole, typed.ahead)
    minute = reader.take(Part.RELEASE_TIME, _minute, typed.release_time)
    weekday = typed.release_weekday if typed.release is ReleaseKind.WEEKS_BEFORE else 1
    return Release(typed.release, ahead or 0, weekday, minute or 0)
