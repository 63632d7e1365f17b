"""The plan: the version in force, drafts, history, and what publishing would do to the calendar."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, Select, select
from sqlalchemy.orm import aliased

from desktop.domain.appointments import Audience
from desktop.domain.calendar_words import PlanState
from desktop.domain.clock import oslo_day
from desktop.domain.names import display_name
from desktop.domain.plan_lines import Clash, PlanLine, PlannedPlace, clashes
from desktop.services.bookable import clock_text
from desktop.services.plan_lines import (
    Difference,
    PublishedPlace,
    difference,
    hits,
    horizon,
    in_force,
    lengths_now,
    lines_from,
    planned,
)
from desktop.services.rule_book import holidays
from desktop.storage.models import Appointment, Case, ClosedHours, Closure, Desk, Person, PlanVersion, Staff
from desktop.storage.store import Store

_CHUNK = 400


class LineChange(StrEnum):
    """What happened to a line from one version to the next."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line that is not what it was in the version before; `fields` names what is different in it."""

    line_id: str
    change: LineChange
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A version of the plan.

    Attributes:
        number: None for a draft.
        based_on: the version that was in force when a draft was last saved, or empty.
        restores: the number of the version that this one brought back, or None.
        first, last: the local days for which places were written, or None.
        changes: what is different from the published version before it; for a draft, from the one in force.
        stale: a draft that was begun on another version than the one that is in force now.
    """

    plan_id: str
    number: int | None
    state: PlanState
    lines: tuple[PlanLine, ...]
    note: str
    based_on: str
    restores: int | None
    revision: int
    drafted_by: str
    drafted_at: datetime
    changed_by: str
    changed_at: datetime
    published_by: str
    published_at: datetime | None
    first: date | None
    last: date | None
    ended_by: str
    ended_at: datetime | None
    changes: tuple[ChangedLine, ...]
    stale: bool


class PlaceChange(StrEnum):
    """What publishing would do to a place."""

    NEW = "new"
    GONE = "gone"
    KEPT = "kept"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class PreviewPlace:
    """A place on the calendar of a preview: local day and minute since midnight in Oslo.

    Attributes:
        audience, released_from: as they would be; for one that goes, as they are.
        closed: why it is closed by the station's own choice, or empty.
    """

    change: PlaceChange
    desk_id: str
    day: date
    start: int
    minutes: int
    audience: Audience
    released_from: datetime | None
    closed: str


@dataclass(frozen=True, slots=True)
class HitRow:
    """An appointment that would lie outside the places; `outside_already` if it does so now."""

    appointment_id: str
    case_id: str
    name: str
    phone: str
    day: date
    start: int
    minutes: int
    desk: str
    service: str
    outside_already: bool


@dataclass(frozen=True, slots=True)
class PlanPreview:
    """What publishing would do; nothing has been written.

    Attributes:
        first, last: the local days that it would write, both included.
        hits: the appointments that it leaves outside its places; none is ever cancelled by it.
        clashes: places of two lines that overlap; with one of them it cannot be published.
        days_off: the public holidays among the days.
    """

    first: date
    last: date
    places: tuple[PreviewPlace, ...]
    hits: tuple[HitRow, ...]
    clashes: tuple[Clash, ...]
    days_off: tuple[date, ...]

    def count(self, change: PlaceChange) -> int:
        """Return how many places change in a way."""
        return sum(place.change is change for place in self.places)


def plan_in_force(store: Store) -> PlanRow | None:
    """Return the version of the plan that is in force, or None."""
    return next((row for row in plan_history(store) if row.state is PlanState.PUBLISHED), None)


def plan_history(store: Store) -> tuple[PlanRow, ...]:
    """Return all versions that were ever published, the newest first: who changed what, and when."""
    return _rows(store, PlanVersion.number.is_not(None))


def plan_drafts(store: Store) -> tuple[PlanRow, ...]:
    """Return the drafts, the one that was saved last first."""
    return _rows(store, PlanVersion.state == PlanState.DRAFT)


def preview_plan(store: Store, lines: Sequence[PlanLine], first: date, last: date) -> PlanPreview:
    """Return what publishing lines between two local days, both included, would do to the calendar.

    Raises:
        RuleBroken: as for publishing; clashes and an empty plan are shown instead.
    """
    now = store.clock.now()
    today = oslo_day(now)
    station_id = store.device.station_id
    with store.read() as connection:
        first, last = horizon(in_force(connection, station_id), first, last, today)
        wanted = planned(connection, station_id, lines, lengths_now(), first, last)
        change = difference(connection, station_id, lines, wanted, first, last, now)
        closed = _closures(connection, station_id, first, last)
        hit = {each.appointment_id: each.before for each in hits(connection, station_id, change, first, last, today)}
        return PlanPreview(
            first=first,
            last=last,
            places=_places(change, closed),
            hits=_hit_rows(connection, hit),
            clashes=clashes(wanted),
            days_off=tuple(sorted(day for day in holidays().days if first <= day <= last)),
        )


def compare_lines(before: Sequence[PlanLine], after: Sequence[PlanLine]) -> tuple[ChangedLine, ...]:
    """Return what is different between two versions, line by line."""
    old = {line.line_id: line for line in before}
    new = {line.line_id: line for line in after}
    found = [
        ChangedLine(line_id, LineChange.CHANGED, _different(old[line_id], line))
        if line_id in old
        else ChangedLine(line_id, LineChange.ADDED)
        for line_id, line in new.items()
        if old.get(line_id) != line
    ]
    found += [ChangedLine(line_id, LineChange.REMOVED) for line_id in old if line_id not in new]
    return tuple(found)


def _different(one: PlanLine, other: PlanLine) -> tuple[str, ...]:
    return tuple(field.name for field in fields(PlanLine) if getattr(one, field.name) != getattr(other, field.name))


def _rows(store: Store, condition: Any) -> tuple[PlanRow, ...]:
    station_id = store.device.station_id
    with store.read() as connection:
        published = connection.execute(
            select(PlanVersion)
            .where(PlanVersion.station_id == station_id, PlanVersion.number.is_not(None))
            .order_by(PlanVersion.number)
        ).all()
        rows = connection.execute(
            _QUERY.where(PlanVersion.station_id == station_id, condition).order_by(
                PlanVersion.number.desc(), PlanVersion.changed_at.desc(), PlanVersion.id
            )
        ).all()
    numbers = {row.id: row.number for row in published}
    current = next((row for row in published if row.state == PlanState.PUBLISHED), None)
    return tuple(_plain(row, published, numbers, current) for row in rows)


_Drafted, _Changed, _Published, _Ended = (aliased(Staff) for _ in range(4))
_QUERY: Select[*tuple[Any, ...]] = (
    select(
        *PlanVersion.__table__.columns,
        _Drafted.name.label("drafted_name"),
        _Changed.name.label("changed_name"),
        _Published.name.label("published_name"),
        _Ended.name.label("ended_name"),
    )
    .join(_Drafted, _Drafted.id == PlanVersion.drafted_by)
    .join(_Changed, _Changed.id == PlanVersion.changed_by)
    .join(_Published, _Published.id == PlanVersion.published_by, isouter=True)
    .join(_Ended, _Ended.id == PlanVersion.ended_by, isouter=True)
)


def _plain(
    row: Row[Any], published: Sequence[Row[Any]], numbers: dict[str, int | None], current: Row[Any] | None
) -> PlanRow:
    lines = lines_from(row.lines)
    earlier = (
        current
        if row.number is None
        else next((each for each in reversed(published) if each.number < row.number), None)
    )
    is_draft = row.state == PlanState.DRAFT
    return PlanRow(
        plan_id=row.id,
        number=row.number,
        state=PlanState(row.state),
        lines=lines,
        note=row.note,
        based_on=row.based_on or "",
        restores=numbers.get(row.restores),
        revision=row.revision,
        drafted_by=row.drafted_name,
        drafted_at=row.drafted_at,
        changed_by=row.changed_name,
        changed_at=row.changed_at,
        published_by=row.published_name or "",
        published_at=row.published_at,
        first=row.first,
        last=row.last,
        ended_by=row.ended_name or "",
        ended_at=row.ended_at,
        changes=compare_lines(lines_from(earlier.lines) if earlier is not None else (), lines),
        stale=is_draft and row.based_on != (current.id if current is not None else None),
    )


_Closed = dict[date, list[tuple[str | None, int, int, str]]]


def _closures(connection: Connection, station_id: str, first: date, last: date) -> _Closed:
    found: _Closed = {}
    for day in connection.execute(
        select(Closure).where(Closure.station_id == station_id, Closure.day.between(first, last))
    ):
        found.setdefault(day.day, []).append((day.desk_id, 0, 24 * 60, day.reason))
    for part in connection.execute(
        select(ClosedHours).where(ClosedHours.station_id == station_id, ClosedHours.day.between(first, last))
    ):
        reason = f"{part.reason} {clock_text(part.start)}–{clock_text(part.ends)}"
        found.setdefault(part.day, []).append((part.desk_id, part.start, part.ends, reason))
    return found


def _places(change: Difference, closed: _Closed) -> tuple[PreviewPlace, ...]:
    there = [(PlaceChange.GONE, place) for place in change.gone] + [(PlaceChange.KEPT, place) for place in change.kept]
    wanted = [(PlaceChange.NEW, each) for each in change.new]
    wanted += [(PlaceChange.CHANGED, each) for _, each in change.changed]
    found = [_shown(kind, place, place.released_from, closed) for kind, place in there]
    found += [_shown(kind, each.place, each.released_from, closed) for kind, each in wanted]
    return tuple(sorted(found, key=lambda place: (place.day, place.start, place.desk_id, place.change)))


def _shown(
    kind: PlaceChange, place: PublishedPlace | PlannedPlace, released: datetime | None, closed: _Closed
) -> PreviewPlace:
    reasons = (
        reason
        for desk, begins, ends, reason in closed.get(place.day, ())
        if desk in (None, place.desk_id) and begins < place.start + place.minutes and place.start < ends
    )
    where = (place.desk_id, place.day, place.start, place.minutes)
    return PreviewPlace(kind, *where, place.audience, released, next(reasons, ""))


def _hit_rows(connection: Connection, hit: dict[str, bool]) -> tuple[HitRow, ...]:
    ids = list(hit)
    rows: list[Row[Any]] = []
    for begin in range(0, len(ids), _CHUNK):
        rows += connection.execute(_HIT.where(Appointment.id.in_(ids[begin : begin + _CHUNK])))
    found = (
        HitRow(
            row.id,
            row.case_id,
            display_name(row.family_name, row.given_names),
            row.phone,
            row.day,
            row.start,
            row.minutes,
            row.number,
            row.service,
            hit[row.id],
        )
        for row in rows
    )
    return tuple(sorted(found, key=lambda row: (row.day, row.start, row.desk)))


_HIT: Select[*tuple[Any, ...]] = (
    select(
        Appointment.id,
        Appointment.case_id,
        Appointment.day,
        Appointment.start,
        Appointment.minutes,
        Appointment.service,
        Desk.number,
        Person.family_name,
        Person.given_names,
        Person.phone,
    )
    .join(Case, Case.id == Appointment.case_id)
    .join(Person, Person.id == Case.person_id)
    .join(Desk, Desk.id == Appointment.desk_id)
)
