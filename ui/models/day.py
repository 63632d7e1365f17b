"""The lines of a day: who is at the desks, who waits, who is expected, who is done. Plain sums, without a widget."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.appointments import Standing, State
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.queue import Punctuality, in_order, punctuality
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.needs import Needs
from desktop.services.queries.queue import HandedOver, Queue, WalkInRow, waiters

_NO_NEEDS = Needs()
_NOBODY: Mapping[str, Needs] = MappingProxyType({})


class Group(StrEnum):
    """The groups of a day, in the order in which they stand."""

    AT_DESKS = "at-desks"
    WAITING = "waiting"
    EXPECTED = "expected"
    DONE = "done"


class Warn(StrEnum):
    """What to look out for with an appointment; one at most is shown, the first of these that holds."""

    NEEDS_NEW_TIME = "needs-new-time"
    PROVISIONAL = "provisional"
    LEFT_OPEN = "left-open"
    HANDED_OVER = "handed-over"
    ABSENT = "absent"
    LATE = "late"
    CAME_LATE = "came-late"
    NEED = "need"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of a group, with how many are in it; `folded` is None where the group does not fold."""

    group: Group
    count: int
    folded: bool | None = None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of the day.

    Attributes:
        minutes: how long the person has been waiting or at the desk; None for the others.
        late: minutes since the time that was booked, where `warning` is `absent` or `late`; by how many minutes
            somebody came late, where it is `came-late`.
        needs: an interpreter, a room without stairs and the like; told where nothing is more pressing.
        number: the waiting number, 0 for none yet.
        handed: by which desk they were handed over, where they wait since.
    """

    row: AppointmentRow
    group: Group
    minutes: int | None = None
    warning: Warn | None = None
    late: int = 0
    needs: Needs = _NO_NEEDS
    number: int = 0
    handed: HandedOver | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """The time at a desk until the next one is expected there.

    Attributes:
        ends: UTC; None where nobody is expected any more.
        desk: the number of the desk; empty for the clerk's own.
    """

    ends: datetime | None
    desk: str = ""


@dataclass(frozen=True, slots=True)
class WalkInLine:
    """A drop-in of the day.

    Attributes:
        minutes: how long they have been waiting or at the desk; None for the others.
        gap: the time in which they could be called, None where it is of no matter; `fits` says whether the errand does.
    """

    row: WalkInRow
    group: Group
    minutes: int | None = None
    gap: Gap | None = None
    fits: bool = False


DayLine = GroupLine | PersonLine | WalkInLine

GROUP_OF: Mapping[State, Group] = {
    State.BOOKED: Group.EXPECTED,
    State.ARRIVED: Group.WAITING,
    State.IN_SERVICE: Group.AT_DESKS,
    State.COMPLETED: Group.DONE,
    State.NO_SHOW: Group.DONE,
    State.LEFT: Group.DONE,
    State.CANCELLED: Group.DONE,
}


def key_of(line: DayLine) -> str:
    """Return what a line is known by when the day is read again."""
    match line:
        case PersonLine():
            return line.row.appointment_id
        case WalkInLine():
            return line.row.walk_in_id
        case GroupLine():
            return f"group:{line.group.value}"


def may_be_chosen(line: DayLine) -> bool:
    """Say whether the arrows stop here: at people, and at a heading that folds."""
    return not isinstance(line, GroupLine) or line.folded is not None


def _no_gap(_: WalkInRow) -> Gap | None:
    return None


def day_lines(
    rows: Iterable[AppointmentRow],
    now: datetime,
    needs: Mapping[str, Needs] = _NOBODY,
    *,
    done_folded: bool,
    queue: Queue | None = None,
    gap_for: Callable[[WalkInRow], Gap | None] = _no_gap,
) -> tuple[DayLine, ...]:
    """Return the lines of a day, group by group; a group without anybody is left out.

    With a queue, those who wait stand in its order: booked before drop-in (R30). Otherwise drop-ins stand last.

    Args:
        rows: the appointments of one day, by time.
        now: the present instant, UTC.
        needs: what people need, by the id of the case.
        done_folded: whether those who are done are hidden behind their heading.
        queue: numbers, drop-ins and who was handed over; None where they are of no matter.
        gap_for: says in which time a drop-in could be called, None for none.
    """
    known, beside = tuple(rows), queue or Queue()
    people: dict[Group, list[PersonLine | WalkInLine]] = {group: [] for group in Group}
    for row in known:
        people[GROUP_OF[row.state]].append(_person(row, now, needs.get(row.case_id, _NO_NEEDS), beside))
    for walk_in in beside.walk_ins:
        people[GROUP_OF[walk_in.state]].append(_walk_in(walk_in, now, gap_for))
    if queue is not None:
        place = {waiter.key: at for at, waiter in enumerate(in_order(waiters(known, queue), queue.terms))}
        people[Group.WAITING].sort(key=lambda line: place.get(key_of(line), len(place)))
    lines: list[DayLine] = []
    for group, members in people.items():
        if not members:
            continue
        folded = done_folded if group is Group.DONE else None
        lines.append(GroupLine(group, len(members), folded))
        if not folded:
            lines.extend(members)
    return tuple(lines)


def absent(lines: Iterable[DayLine]) -> tuple[AppointmentRow, ...]:
    """Return those of whom it is proposed to note that they did not come."""
    return tuple(line.row for line in lines if isinstance(line, PersonLine) and line.warning is Warn.ABSENT)


def counts(rows: Iterable[AppointmentRow], walk_ins: Iterable[WalkInRow] = ()) -> dict[Group, int]:
    """Return how many there are in each group."""
    found = dict.fromkeys(Group, 0)
    for state in (*(row.state for row in rows), *(row.state for row in walk_ins)):
        found[GROUP_OF[state]] += 1
    return found


def _person(row: AppointmentRow, now: datetime, needs: Needs, queue: Queue) -> PersonLine:
    handed = queue.handed.get(row.appointment_id)
    warning = _warning(row, now, needs, queue) if handed is None else Warn.HANDED_OVER
    promised = instant_of(row.day, row.start)
    late = 0
    if warning in (Warn.LATE, Warn.ABSENT):
        late = _whole_minutes(promised, now)
    elif warning is Warn.CAME_LATE and row.arrived_at is not None:
        late = _whole_minutes(promised, row.arrived_at)
    minutes = _minutes(row.state, row.day, row.arrived_at, row.called_at, now)
    number = queue.numbers.get(row.appointment_id, 0)
    return PersonLine(row, GROUP_OF[row.state], minutes, warning, late, needs, number, handed)


def _walk_in(row: WalkInRow, now: datetime, gap_for: Callable[[WalkInRow], Gap | None]) -> WalkInLine:
    minutes = _minutes(row.state, row.day, row.arrived_at, row.called_at, now)
    waits = row.state is State.ARRIVED and row.handed is None
    gap = gap_for(row) if waits else None
    fits = gap is not None and (gap.ends is None or now + timedelta(minutes=row.minutes) <= gap.ends)
    return WalkInLine(row, GROUP_OF[row.state], minutes, gap, fits)


def _minutes(
    state: State, day: date, arrived_at: datetime | None, called_at: datetime | None, now: datetime
) -> int | None:
    since = {State.ARRIVED: arrived_at, State.IN_SERVICE: called_at}.get(state)
    # Minutes since a day that has passed say nothing to anybody.
    return _whole_minutes(since, now) if since is not None and day == oslo_day(now) else None


def _warning(row: AppointmentRow, now: datetime, needs: Needs, queue: Queue) -> Warn | None:
    if GROUP_OF[row.state] is Group.DONE:
        return None
    if row.standing is Standing.NEEDS_NEW_TIME:
        return Warn.NEEDS_NEW_TIME
    if row.standing is Standing.PROVISIONAL:
        return Warn.PROVISIONAL
    if row.day < oslo_day(now):
        return Warn.LEFT_OPEN
    return _lateness(row, now, queue) or (Warn.NEED if needs else None)


def _lateness(row: AppointmentRow, now: datetime, queue: Queue) -> Warn | None:
    known = row.state is State.BOOKED or (row.state is State.ARRIVED and row.arrived_at is not None)
    if not known:
        return None
    return _LATENESS.get(punctuality(instant_of(row.day, row.start), row.arrived_at, now, queue.terms))


_LATENESS = {
    Punctuality.ABSENT: Warn.ABSENT,
    Punctuality.OVERDUE: Warn.LATE,
    Punctuality.LATE: Warn.CAME_LATE,
}


def _whole_minutes(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
