"""Draft, publish, withdraw and bring back versions of the station's plan.

A draft remembers on which version it was begun and how often it was saved. Whoever comes second is told who was first,
and nothing is written over unseen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, func, insert, or_, select, update

from desktop.domain.calendar_words import PlanState
from desktop.domain.changes import Touched
from desktop.domain.plan_lines import PlanLine
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.plan_lines import (
    check_lines,
    delete_places,
    difference,
    governed,
    horizon,
    in_force,
    lengths_now,
    lines_as_data,
    lines_from,
    planned,
    refuse_clashes,
    write,
)
from desktop.services.work import Work
from desktop.storage.models import PlanVersion, Slot, Staff


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Save a draft of the plan, a new one or one that is there.

    Attributes:
        based_on: the version that was in force when the lines were last looked at; empty where there was none.
        revision: the saving that was looked at; 0 for a new draft.
        note: what the change is for, in words.
        lengths: the minutes of each service, filled in.
    """

    plan_id: str
    lines: tuple[PlanLine, ...]
    based_on: str = ""
    revision: int = 0
    note: str = ""
    lengths: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DiscardPlan:
    """Put a draft away; saving it again brings it back."""

    plan_id: str


@dataclass(frozen=True, slots=True)
class PublishPlan:
    """Write the places of a plan into the calendar for a stretch of local days, both included.

    Publishing the version in force once more adds what is missing, for instance at the far end.

    Attributes:
        revision: the saving of the draft that was looked at.
        lengths: the minutes of each service, filled in.
    """

    plan_id: str
    first: date
    last: date
    revision: int = 0
    lengths: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """Publish the lines of an earlier version as a new one: the undo of a publication.

    Attributes:
        plan_id: the earlier version.
        over: the version in force that it takes the place of; empty where there is none.
    """

    plan_id: str
    over: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class WithdrawPlan:
    """Take the places of the plan in force away from a local day on; appointments stay."""

    plan_id: str
    first: date


@dataclass(frozen=True, slots=True)
class ReleasePlaces:
    """Let places be booked from now on, between two local days, both included (R21); at all desks or at some."""

    first: date
    last: date
    desk_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """What a publication wrote: the version, its number, and how many places."""

    plan_id: str
    number: int
    new: int
    gone: int
    kept: int
    changed: int


@handles(SavePlan, name="save-plan", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def save_plan(work: Work, command: SavePlan) -> int:
    """Write the draft, and return how often it has been saved.

    Raises:
        RuleBroken: `plan-changed-meanwhile`, `plan-published-meanwhile`, `plan-not-draft`; `no-plan`; as for
            `plan_lines.check_lines`.
    """
    lengths = command.lengths or lengths_now()
    work.command = replace(command, lengths=lengths)
    check_lines(work.connection, work.station_id, command.lines, lengths)
    _refuse_published_meanwhile(work, command.based_on)
    row = _find(work, command.plan_id)
    values = {
        "state": PlanState.DRAFT,
        "lines": lines_as_data(command.lines),
        "lengths": dict(lengths),
        "note": command.note,
        "based_on": command.based_on or None,
        "changed_by": work.actor.staff_id,
        "changed_at": work.at,
    }
    if row is None:
        if command.revision:
            raise RuleBroken("no-plan")
        work.connection.execute(
            insert(PlanVersion).values(
                id=command.plan_id,
                station_id=work.station_id,
                revision=1,
                drafted_by=work.actor.staff_id,
                drafted_at=work.at,
                **values,
            )
        )
        work.undo = DiscardPlan(command.plan_id)
        return 1
    _refuse_unless_draft(work, row, PlanState.DRAFT, PlanState.DISCARDED)
    if row.revision != command.revision:
        raise RuleBroken("plan-changed-meanwhile", by=_name(work, row.changed_by), at=row.changed_at)
    revision: int = row.revision + 1
    work.connection.execute(
        update(PlanVersion)
        .where(PlanVersion.id == row.id)
        .values(revision=revision, ended_by=None, ended_at=None, **values)
    )
    work.undo = SavePlan(row.id, lines_from(row.lines), command.based_on, revision, row.note)
    return revision


@handles(DiscardPlan, name="discard-plan", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def discard_plan(work: Work, command: DiscardPlan) -> None:
    """Note that the draft is not wanted.

    Raises:
        RuleBroken: `no-plan`, `plan-not-draft`.
    """
    row = _plan(work, command.plan_id)
    _refuse_unless_draft(work, row, PlanState.DRAFT)
    _end(work, row.id, PlanState.DISCARDED)
    current = in_force(work.connection, work.station_id)
    work.undo = SavePlan(row.id, lines_from(row.lines), current.id if current else "", row.revision, row.note)


@handles(PublishPlan, name="publish-plan", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def publish_plan(work: Work, command: PublishPlan) -> Publication:
    """Write the places; no appointment is touched, wherever it lies.

    Raises:
        RuleBroken: `plan-published-meanwhile`, `plan-changed-meanwhile`, `plan-not-draft`, `plan-empty`, `plan-clash`;
            `plan-in-past`, `plan-days`, `plan-too-long`, `holidays-unknown`; `no-plan`; as for
            `plan_lines.check_lines`.
    """
    row = _plan(work, command.plan_id)
    current = in_force(work.connection, work.station_id)
    first, last = horizon(current, command.first, command.last, work.today)
    if current is not None and current.id == row.id:
        work.command = replace(command, lengths=current.lengths)
        return _write(work, row, current.number, lines_from(row.lines), current.lengths, (first, last))
    _refuse_unless_draft(work, row, PlanState.DRAFT)
    _refuse_published_meanwhile(work, row.based_on or "")
    if row.revision != command.revision:
        raise RuleBroken("plan-changed-meanwhile", by=_name(work, row.changed_by), at=row.changed_at)
    lengths = command.lengths or lengths_now()
    work.command = replace(command, lengths=lengths)
    number = _next_number(work)
    if current is not None:
        _end(work, current.id, PlanState.SUPERSEDED)
        work.undo = RestorePlan(current.id, row.id, first, last)
    else:
        work.undo = WithdrawPlan(row.id, first)
    return _write(work, row, number, lines_from(row.lines), lengths, (first, last))


@handles(RestorePlan, name="restore-plan", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def restore_plan(work: Work, command: RestorePlan) -> Publication:
    """Publish the earlier lines under a new number.

    Raises:
        RuleBroken: `plan-published-meanwhile`; `plan-never-published`; and as for publishing.
    """
    row = _plan(work, command.plan_id)
    if row.number is None:
        raise RuleBroken("plan-never-published")
    _refuse_published_meanwhile(work, command.over)
    current = in_force(work.connection, work.station_id)
    first, last = horizon(current, max(command.first, work.today), command.last, work.today)
    if current is not None:
        _end(work, current.id, PlanState.SUPERSEDED)
    number = _next_number(work)
    work.connection.execute(
        insert(PlanVersion).values(
            id=work.entry_id,
            station_id=work.station_id,
            state=PlanState.DRAFT,
            lines=row.lines,
            lengths=row.lengths,
            note=row.note,
            based_on=current.id if current else None,
            restores=row.id,
            revision=1,
            drafted_by=work.actor.staff_id,
            drafted_at=work.at,
            changed_by=work.actor.staff_id,
            changed_at=work.at,
        )
    )
    work.undo = RestorePlan(current.id, work.entry_id, first, last) if current else WithdrawPlan(work.entry_id, first)
    return _write(work, _plan(work, work.entry_id), number, lines_from(row.lines), row.lengths, (first, last))


@handles(WithdrawPlan, name="withdraw-plan", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def withdraw_plan(work: Work, command: WithdrawPlan) -> int:
    """Delete the places of plans from a day on, and return how many; no other version comes in its place.

    Raises:
        RuleBroken: `no-plan`; `plan-published-meanwhile`, it is not in force any more; `plan-in-past`.
    """
    row = _plan(work, command.plan_id)
    _refuse_published_meanwhile(work, row.id)
    if command.first < work.today:
        raise RuleBroken("plan-in-past")
    gone = [place.slot_id for place in governed(work.connection, work.station_id, (), command.first, date.max)]
    delete_places(work.connection, gone)
    _end(work, row.id, PlanState.WITHDRAWN)
    if row.last >= command.first:
        work.undo = RestorePlan(row.id, "", command.first, row.last)
    return len(gone)


@handles(ReleasePlaces, name="release-places", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def release_places(work: Work, command: ReleasePlaces) -> int:
    """Write that the places are released, and return how many were not before.

    Raises:
        RuleBroken: `plan-days`; `nothing-to-release`.
    """
    if command.last < command.first:
        raise RuleBroken("plan-days")
    hidden = (
        Slot.station_id == work.station_id,
        Slot.day.between(command.first, command.last),
        or_(Slot.released_from.is_(None), Slot.released_from > work.at),
        *((Slot.desk_id.in_(command.desk_ids),) if command.desk_ids else ()),
    )
    count = work.connection.execute(update(Slot).where(*hidden).values(released_from=work.at)).rowcount
    if not count:
        raise RuleBroken("nothing-to-release")
    return count


def _write(
    work: Work,
    row: Row[Any],
    number: int,
    lines: tuple[PlanLine, ...],
    lengths: Mapping[str, int],
    days: tuple[date, date],
) -> Publication:
    first, last = days
    if not lines:
        raise RuleBroken("plan-empty")
    wanted = planned(work.connection, work.station_id, lines, lengths, first, last)
    refuse_clashes(work.connection, wanted)
    change = difference(work.connection, work.station_id, lines, wanted, first, last, work.at)
    if row.published_at is None:
        values = {
            "number": number,
            "state": PlanState.PUBLISHED,
            "lengths": dict(lengths),
            "published_by": work.actor.staff_id,
            "published_at": work.at,
            "first": first,
            "last": last,
        }
    else:
        values = {"last": max(last, row.last)}
    work.connection.execute(update(PlanVersion).where(PlanVersion.id == row.id).values(**values))
    write(work, row.id, change)
    return Publication(row.id, number, *(len(each) for each in (change.new, change.gone, change.kept, change.changed)))


def _find(work: Work, plan_id: str) -> Row[Any] | None:
    mine = (PlanVersion.id == plan_id, PlanVersion.station_id == work.station_id)
    return work.connection.execute(select(PlanVersion).where(*mine)).one_or_none()


def _plan(work: Work, plan_id: str) -> Row[Any]:
    row = _find(work, plan_id)
    if row is None:
        raise RuleBroken("no-plan")
    return row


def _refuse_unless_draft(work: Work, row: Row[Any], *states: PlanState) -> None:
    if PlanState(row.state) not in states:
        by, at = (row.ended_by, row.ended_at) if row.ended_by else (row.published_by, row.published_at)
        raise RuleBroken("plan-not-draft", by=_name(work, by), at=at)


def _refuse_published_meanwhile(work: Work, seen: str) -> None:
    """Refuse where another version is in force than the one that was looked at, with who is behind it."""
    current = in_force(work.connection, work.station_id)
    if (current.id if current else "") == seen:
        return
    if current is not None:
        raise RuleBroken("plan-published-meanwhile", by=_name(work, current.published_by), at=current.published_at)
    gone = _plan(work, seen)
    raise RuleBroken("plan-withdrawn-meanwhile", by=_name(work, gone.ended_by), at=gone.ended_at)


def _end(work: Work, plan_id: str, state: PlanState) -> None:
    work.connection.execute(
        update(PlanVersion)
        .where(PlanVersion.id == plan_id)
        .values(state=state, ended_by=work.actor.staff_id, ended_at=work.at)
    )


def _next_number(work: Work) -> int:
    newest = select(func.max(PlanVersion.number)).where(PlanVersion.station_id == work.station_id)
    return (work.connection.execute(newest).scalar_one() or 0) + 1


def _name(work: Work, staff_id: str | None) -> str:
    query = select(Staff.name).where(Staff.id == staff_id)
    return work.connection.execute(query).scalar_one_or_none() or ""
