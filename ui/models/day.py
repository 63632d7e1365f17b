"""The lines of a day: who is at the desks, who waits, who is expected, who is done. Plain sums, without a widget."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.appointments import Standing, State
from desktop.domain.clock import instant_of, oslo_day
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.needs import Needs

_NO_NEEDS = Needs()
_NOBODY: Mapping[str, Needs] = MappingProxyType({})

LATE_AFTER = timedelta(minutes=5)
"""From then on somebody who has not come is told as late."""


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
    LATE = "late"
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
        late: minutes since the time that was booked, where `warning` is `late`.
        needs: an interpreter, a room without stairs and the like; told where nothing is more pressing.
    """

    row: AppointmentRow
    group: Group
    minutes: int | None = None
    warning: Warn | None = None
    late: int = 0
    needs: Needs = _NO_NEEDS


DayLine = GroupLine | PersonLine

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
    return line.row.appointment_id if isinstance(line, PersonLine) else f"group:{line.group.value}"


def may_be_chosen(line: DayLine) -> bool:
    """Say whether the arrows stop here: at people, and at a heading that folds."""
    return isinstance(line, PersonLine) or line.folded is not None


def day_lines(
    rows: Iterable[AppointmentRow], now: datetime, needs: Mapping[str, Needs] = _NOBODY, *, done_folded: bool
) -> tuple[DayLine, ...]:
    """Return the lines of a day, group by group; a group without anybody is left out.

    Args:
        rows: the appointments of one day, by time.
        now: the present instant, UTC.
        needs: what people need, by the id of the case.
        done_folded: whether those who are done are hidden behind their heading.
    """
    people: dict[Group, list[PersonLine]] = {group: [] for group in Group}
    for row in rows:
        people[GROUP_OF[row.state]].append(_person(row, now, needs.get(row.case_id, _NO_NEEDS)))
    lines: list[DayLine] = []
    for group, members in people.items():
        if not members:
            continue
        folded = done_folded if group is Group.DONE else None
        lines.append(GroupLine(group, len(members), folded))
        if not folded:
            lines.extend(members)
    return tuple(lines)


def counts(rows: Iterable[AppointmentRow]) -> dict[Group, int]:
    """Return how many there are in each group."""
    found = dict.fromkeys(Group, 0)
    for row in rows:
        found[GROUP_OF[row.state]] += 1
    return found


def _person(row: AppointmentRow, now: datetime, needs: Needs) -> PersonLine:
    warning = _warning(row, now, oslo_day(now), needs)
    late = _whole_minutes(instant_of(row.day, row.start), now) if warning is Warn.LATE else 0
    since = {State.ARRIVED: row.arrived_at, State.IN_SERVICE: row.called_at}.get(row.state)
    # Minutes since a day that has passed say nothing to anybody.
    minutes = _whole_minutes(since, now) if since is not None and row.day == oslo_day(now) else None
    return PersonLine(row, GROUP_OF[row.state], minutes, warning, late, needs)


def _warning(row: AppointmentRow, now: datetime, today: date, needs: Needs) -> Warn | None:
    if GROUP_OF[row.state] is Group.DONE:
        return None
    if row.standing is Standing.NEEDS_NEW_TIME:
        return Warn.NEEDS_NEW_TIME
    if row.standing is Standing.PROVISIONAL:
        return Warn.PROVISIONAL
    if row.day < today:
        return Warn.LEFT_OPEN
    if row.state is State.BOOKED and now - instant_of(row.day, row.start) >= LATE_AFTER:
        return Warn.LATE
    return Warn.NEED if needs else None


def _whole_minutes(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
