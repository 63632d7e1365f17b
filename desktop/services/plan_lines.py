"""What a plan means for the calendar: which places are new, gone and kept, and which appointments that hits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select, update

from desktop.domain.appointments import TICK_MINUTES, Audience, State
from desktop.domain.calendar_words import PlanState
from desktop.domain.holidays import OutsideCalendar
from desktop.domain.plan_lines import PlanLine, PlannedPlace, check_line, clashes, length_of, places, released_from
from desktop.domain.refusals import RuleBroken
from desktop.services.bookable import clock_text
from desktop.services.derived_ids import derived_id
from desktop.services.free_times import HORIZON_DAYS
from desktop.services.progress import advance
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.work import Work
from desktop.storage.models import Appointment, Desk, PlanVersion, Slot, table

_CHUNK = 400
_AT_ONCE = 2_000
"""Places that are written between two looks at who waits."""
"""So many rows in one statement: fewer than the parameters that SQLite takes."""


@dataclass(frozen=True, slots=True)
class PublishedPlace:
    """A place as it is in the calendar now."""

    slot_id: str
    desk_id: str
    day: date
    start: int
    minutes: int
    audience: Audience
    services: tuple[str, ...]
    released_from: datetime | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place as the plan wants it, and the instant from which it may be booked; None until it is released by hand."""

    place: PlannedPlace
    released_from: datetime | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What publishing would do.

    Attributes:
        new: places that are not there yet.
        gone: places that the plan does not have.
        kept: places that stay as they are.
        changed: places that stay, with another audience, other services or another release.
    """

    new: tuple[Wanted, ...]
    gone: tuple[PublishedPlace, ...]
    kept: tuple[PublishedPlace, ...]
    changed: tuple[tuple[PublishedPlace, Wanted], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An appointment that lies outside the places of a plan; `before` says that it did so already."""

    appointment_id: str
    before: bool


def lengths_now() -> dict[str, int]:
    """Return how many minutes each service takes today."""
    return {service.code: service.minutes for service in catalogue().services}


def lines_from(kept: object) -> tuple[PlanLine, ...]:
    """Return the lines that a version keeps as data."""
    return msgspec.convert(kept, tuple[PlanLine, ...])


def lines_as_data(lines: Sequence[PlanLine]) -> Any:
    """Return lines as JSON values."""
    return msgspec.to_builtins(lines)


def check_lines(connection: Connection, station_id: str, lines: Sequence[PlanLine], lengths: Mapping[str, int]) -> None:
    """Refuse lines that cannot be a plan of this station.

    Raises:
        RuleBroken: `line-twice`, `line-desk`; as for `check_line` and `length_of`.
    """
    if len({line.line_id for line in lines}) < len(lines):
        raise RuleBroken("line-twice")
    desks = _services_of_desks(connection, station_id)
    for line in lines:
        if line.desk_id not in desks:
            raise RuleBroken("line-desk")
        check_line(line)
        check_line(replace(line, minutes=length_of(line, lengths, desks[line.desk_id])))


def planned(
    connection: Connection,
    station_id: str,
    lines: Sequence[PlanLine],
    lengths: Mapping[str, int],
    first: date,
    last: date,
) -> tuple[PlannedPlace, ...]:
    """Return all places that the lines make between two local days, both included.

    The station's own closures are left out of account: they lie over the places, so that these are there again when
    the time is reopened.

    Raises:
        RuleBroken: as for `check_lines`; `holidays-unknown`, the days reach beyond the known public holidays.
    """
    check_lines(connection, station_id, lines, lengths)
    desks = _services_of_desks(connection, station_id)
    found: list[PlannedPlace] = []
    try:
        for line in lines:
            whole = replace(line, minutes=length_of(line, lengths, desks[line.desk_id]))
            found += places(whole, first, last, holidays())
    except OutsideCalendar as outside:
        raise RuleBroken("holidays-unknown", year=str(outside.year)) from None
    return tuple(sorted(found))


def refuse_clashes(connection: Connection, wanted: Iterable[PlannedPlace]) -> None:
    """Refuse places that overlap at one desk.

    Raises:
        RuleBroken: `plan-clash`, with the first of them.
    """
    if found := clashes(wanted):
        first = found[0]
        number = connection.execute(select(Desk.number).where(Desk.id == first.one.desk_id)).scalar_one()
        raise RuleBroken(
            "plan-clash",
            day=first.one.day,
            desk=number,
            one=f"{clock_text(first.one.start)}–{clock_text(first.one.end)}",
            other=f"{clock_text(first.other.start)}–{clock_text(first.other.end)}",
        )


def difference(
    connection: Connection,
    station_id: str,
    lines: Sequence[PlanLine],
    wanted: Sequence[PlannedPlace],
    first: date,
    last: date,
    now: datetime,
) -> Difference:
    """Compare a plan with the calendar between two local days, both included.

    The plan has the say over all desks that it names, and over all places that a plan has made before; single places
    published by hand at other desks stay. A place that has been released stays released.
    """
    releases = {line.line_id: line.release for line in lines}
    there = {
        (place.desk_id, place.day, place.start, place.minutes): place
        for place in governed(connection, station_id, {line.desk_id for line in lines}, first, last)
    }
    new, kept, changed = [], [], []
    opens: dict[tuple[str, date], datetime | None] = {}
    for place in wanted:
        found = there.pop((place.desk_id, place.day, place.start, place.minutes), None)
        line_and_day = (place.line_id, place.day)
        if line_and_day not in opens:
            opens[line_and_day] = released_from(releases[place.line_id], place.day, now)
        want = Wanted(place, opens[line_and_day])
        if found is None:
            new.append(want)
            continue
        if found.released_from is not None and found.released_from <= now:
            want = replace(want, released_from=found.released_from)
        same = (place.audience, place.services, want.released_from)
        if same == (found.audience, found.services, found.released_from):
            kept.append(found)
        else:
            changed.append((found, want))
    return Difference(tuple(new), tuple(there.values()), tuple(kept), tuple(changed))


def governed(
    connection: Connection, station_id: str, desks: Iterable[str], first: date, last: date
) -> tuple[PublishedPlace, ...]:
    """Return the places over which a plan for some desks has the say, between two local days, both included."""
    audiences = {audience.value: audience for audience in Audience}
    rows = connection.execute(
        select(
            Slot.id, Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.audience, Slot.services, Slot.released_from
        )
        .where(
            Slot.station_id == station_id,
            Slot.day.between(first, last),
            Slot.desk_id.in_(sorted(desks)) | Slot.plan_id.is_not(None),
        )
        .order_by(Slot.day, Slot.start)
    )
    return tuple(
        PublishedPlace(slot_id, desk_id, day, start, minutes, audiences[audience], tuple(services or ()), released)
        for slot_id, desk_id, day, start, minutes, audience, services, released in rows.all()
    )


def write(work: Work, plan_id: str, change: Difference) -> None:
    """Write what publishing does; places that stay keep their identity, and no appointment is touched.

    Raises:
        RuleBroken: `stopped`, by whoever waits for it (`progress`).
    """
    done, total = len(change.gone), len(change.gone) + len(change.changed) + len(change.new)
    advance(0, total)
    delete_places(work.connection, [place.slot_id for place in change.gone])
    advance(done, total)
    terms = [{"slot_id": old.slot_id, **_terms(wanted)} for old, wanted in change.changed]
    for part in _parts(terms):
        work.connection.execute(update(table(Slot)).where(table(Slot).c.id == bindparam("slot_id")), part)
        done += len(part)
        advance(done, total)
    rows = [
        {
            "id": derived_id(plan_id, wanted.place.desk_id, wanted.place.day, wanted.place.start, wanted.place.minutes),
            "station_id": work.station_id,
            "desk_id": wanted.place.desk_id,
            "day": wanted.place.day,
            "start": wanted.place.start,
            "minutes": wanted.place.minutes,
            "plan_id": plan_id,
            **_terms(wanted),
        }
        for wanted in change.new
    ]
    for part in _parts(rows):
        work.connection.execute(insert(table(Slot)), part)
        done += len(part)
        advance(done, total)


def delete_places(connection: Connection, slot_ids: Sequence[str]) -> None:
    """Delete places of the calendar; appointments that lie in them stay."""
    for begin in range(0, len(slot_ids), _CHUNK):
        connection.execute(delete(Slot).where(Slot.id.in_(slot_ids[begin : begin + _CHUNK])))


def hits(
    connection: Connection, station_id: str, change: Difference, first: date, last: date, today: date
) -> tuple[Hit, ...]:
    """Return the booked appointments from today on that a plan leaves outside its places, by time.

    Those at desks over which the plan has no say are not among them.
    """
    stay = (*change.kept, *(place for place, _ in change.changed))
    governed_ids = {place.slot_id for place in (*stay, *change.gone)}
    rows = connection.execute(
        select(Slot.id, Slot.desk_id, Slot.day, Slot.start, Slot.minutes).where(
            Slot.station_id == station_id, Slot.day.between(first, last)
        )
    )
    beside = [row for row in rows if row.id not in governed_ids]
    before = _ticks_by_desk_and_day((*stay, *change.gone, *beside))
    after = _ticks_by_desk_and_day((*stay, *(wanted.place for wanted in change.new), *beside))
    touched = {(place.desk_id, place.day) for place in (*stay, *change.gone)}
    found = []
    for row in connection.execute(_booked(station_id, max(first, today), last)):
        ticks = _ticks(row)
        where = (row.desk_id, row.day)
        if where in touched and not ticks <= after.get(where, set()):
            found.append(Hit(row.id, before=not ticks <= before[where]))
    return tuple(found)


def in_force(connection: Connection, station_id: str) -> Row[Any] | None:
    """Return the version of the plan that is in force, or None."""
    return connection.execute(
        select(PlanVersion).where(PlanVersion.station_id == station_id, PlanVersion.state == PlanState.PUBLISHED)
    ).one_or_none()


def horizon(current: Row[Any] | None, first: date, last: date, today: date) -> tuple[date, date]:
    """Return for which local days a plan is written: never fewer than the version in force has still to come.

    Raises:
        RuleBroken: `plan-in-past`, `plan-days`, `plan-too-long`.
    """
    if first < today:
        raise RuleBroken("plan-in-past")
    if last < first:
        raise RuleBroken("plan-days")
    if last - first > timedelta(days=HORIZON_DAYS):
        raise RuleBroken("plan-too-long", days=str(HORIZON_DAYS))
    return first, max(last, current.last) if current is not None else last


def _parts(rows: Sequence[dict[str, Any]]) -> Iterable[Sequence[dict[str, Any]]]:
    return (rows[begin : begin + _AT_ONCE] for begin in range(0, len(rows), _AT_ONCE))


def _ticks(timed: Any) -> set[int]:
    return set(range(timed.start // TICK_MINUTES, (timed.start + timed.minutes) // TICK_MINUTES))


def _ticks_by_desk_and_day(timed: Iterable[Any]) -> dict[tuple[str, date], set[int]]:
    found: dict[tuple[str, date], set[int]] = {}
    for each in timed:
        found.setdefault((each.desk_id, each.day), set()).update(_ticks(each))
    return found


def _terms(wanted: Wanted) -> dict[str, Any]:
    return {
        "audience": wanted.place.audience,
        "services": list(wanted.place.services) or None,
        "released_from": wanted.released_from,
    }


def _booked(station_id: str, first: date, last: date) -> Select[*tuple[Any, ...]]:
    query: Select[*tuple[Any, ...]] = select(
        Appointment.id, Appointment.desk_id, Appointment.day, Appointment.start, Appointment.minutes
    )
    return query.where(
        Appointment.station_id == station_id,
        Appointment.day.between(first, last),
        Appointment.state == State.BOOKED,
    ).order_by(Appointment.day, Appointment.start)


def _services_of_desks(connection: Connection, station_id: str) -> dict[str, tuple[str, ...]]:
    rows = connection.execute(select(Desk.id, Desk.services).where(Desk.station_id == station_id))
    return {row.id: tuple(row.services) for row in rows}
