"""Outages of the lines to the national systems: when they were, what of them was entered there, and that all was."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.outages import Noticed
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.to_enter import items_of
from desktop.services.work import Work
from desktop.storage.models import Device, EnteredElsewhere, OutageRow, StationCounter

LONGEST_BEFORE = timedelta(days=14)
"""So long before it is declared an outage can have begun at the most."""


@dataclass(frozen=True, slots=True)
class DeclareOutage:
    """The lines are down.

    Attributes:
        reason: in a few words.
        since: when it began, UTC; None for now, filled in.
        noticed: a clerk says so, or the program has found out by itself.
        device: the counter, filled in.
    """

    outage_id: str
    reason: str
    since: datetime | None = None
    noticed: Noticed = Noticed.BY_HAND
    device: str = ""


@dataclass(frozen=True, slots=True)
class TakeOutageBack:
    """There was no outage: it was declared by mistake."""

    outage_id: str


@dataclass(frozen=True, slots=True)
class EndOutage:
    """The lines are up again."""

    outage_id: str
    noticed: Noticed = Noticed.BY_HAND


@dataclass(frozen=True, slots=True)
class ResumeOutage:
    """The lines were not up again after all."""

    outage_id: str


@dataclass(frozen=True, slots=True)
class NoteEntered:
    """Things of an outage have been entered in the national systems; those that were before are left out."""

    outage_id: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeEnteredBack:
    """They have not been entered after all."""

    outage_id: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GiveListOut:
    """The list of what is to be entered was written to a file; nothing is ticked off by that."""

    outage_id: str


@dataclass(frozen=True, slots=True)
class CloseOutage:
    """Everything of an outage is entered."""

    outage_id: str


@dataclass(frozen=True, slots=True)
class ReopenOutage:
    """An outage was closed by mistake."""

    outage_id: str


@handles(DeclareOutage, name="declare-outage", right=Right.RECEIVE, touches=Touched.STATION)
def declare(work: Work, command: DeclareOutage) -> None:
    """Write down that it began.

    Raises:
        RuleBroken: `outage-goes-on`, one has been declared already; `reason-needed`; `outage-in-future`;
            `outage-too-long-ago`; `outage-overlaps`, the lines were up again after that, as was said.
    """
    device = command.device or _own_device(work)
    reason = " ".join(command.reason.split())
    since = command.since or work.at
    before = work.connection.execute(
        select(OutageRow).where(OutageRow.device == device).order_by(OutageRow.began_at.desc()).limit(1)
    ).one_or_none()
    if before is not None and before.ended_at is None:
        raise RuleBroken("outage-goes-on", since=before.began_at)
    if not reason:
        raise RuleBroken("reason-needed")
    if since > work.at:
        raise RuleBroken("outage-in-future")
    if since < work.at - LONGEST_BEFORE:
        raise RuleBroken("outage-too-long-ago", days=LONGEST_BEFORE.days)
    if before is not None and since < before.ended_at:
        raise RuleBroken("outage-overlaps", ended=before.ended_at)
    work.connection.execute(
        insert(OutageRow).values(
            id=command.outage_id,
            station_id=work.station_id,
            device=device,
            reason=reason,
            began_at=since,
            began_noticed=command.noticed,
            declared_at=work.at,
            declared_by=work.actor.staff_id,
        )
    )
    work.command = replace(command, reason=reason, since=since, device=device)
    work.undo = TakeOutageBack(command.outage_id)


@handles(TakeOutageBack, name="take-outage-back", right=Right.RECEIVE, touches=Touched.STATION)
def take_back(work: Work, command: TakeOutageBack) -> None:
    """Take it off the list; what was done meanwhile was entered as on any other day.

    Raises:
        RuleBroken: `no-outage`; `outage-entered`, something of it has been entered by this list; `outage-ended`.
    """
    row = _outage(work, command.outage_id)
    if row.ended_at is not None:
        raise RuleBroken("outage-ended")
    entered = select(func.count()).select_from(EnteredElsewhere).where(EnteredElsewhere.outage_id == row.id)
    if work.connection.execute(entered).scalar_one():
        raise RuleBroken("outage-entered")
    work.connection.execute(delete(OutageRow).where(OutageRow.id == row.id))
    work.undo = DeclareOutage(row.id, row.reason, row.began_at, Noticed(row.began_noticed), row.device)


@handles(EndOutage, name="end-outage", right=Right.RECEIVE, touches=Touched.STATION)
def end(work: Work, command: EndOutage) -> None:
    """Write down that it ended.

    Raises:
        RuleBroken: `no-outage`; `outage-ended`.
    """
    row = _outage(work, command.outage_id)
    if row.ended_at is not None:
        raise RuleBroken("outage-ended")
    _write(
        work,
        row.id,
        ended_at=max(work.at, row.began_at),
        ended_noticed=command.noticed,
        ended_by=work.actor.staff_id,
    )
    work.undo = ResumeOutage(row.id)


@handles(ResumeOutage, name="resume-outage", right=Right.RECEIVE, touches=Touched.STATION)
def resume(work: Work, command: ResumeOutage) -> None:
    """Let it go on.

    Raises:
        RuleBroken: `no-outage`; `outage-closed`; `outage-goes-on`, it does already, or another has begun since.
    """
    row = _open_outage(work, command.outage_id)
    later = select(OutageRow.began_at).where(OutageRow.device == row.device, OutageRow.began_at >= row.began_at)
    since = work.connection.execute(later.order_by(OutageRow.began_at.desc()).limit(1)).scalar_one()
    if row.ended_at is None or since != row.began_at:
        raise RuleBroken("outage-goes-on", since=since)
    _write(work, row.id, ended_at=None, ended_noticed=None, ended_by=None)
    work.undo = EndOutage(row.id, Noticed(row.ended_noticed))


@handles(NoteEntered, name="note-entered-elsewhere", right=Right.RECEIVE, touches=Touched.STATION)
def note_entered(work: Work, command: NoteEntered) -> int:
    """Tick things off, and return how many.

    Raises:
        RuleBroken: `no-outage`; `outage-closed`; `nothing-to-enter`, everything of it was taken back or ticked off
            meanwhile.
    """
    row = _open_outage(work, command.outage_id)
    left = {item.item_id for item in items_of(work.connection, row.id) if item.entered is None}
    items = tuple(item for item in dict.fromkeys(command.items) if item in left)
    if not items:
        raise RuleBroken("nothing-to-enter")
    work.connection.execute(
        insert(EnteredElsewhere),
        [
            {"outage_id": row.id, "item_id": item, "entered_at": work.at, "entered_by": work.actor.staff_id}
            for item in items
        ],
    )
    work.command = replace(command, items=items)
    work.undo = TakeEnteredBack(row.id, items)
    return len(items)


@handles(TakeEnteredBack, name="take-entered-back", right=Right.RECEIVE, touches=Touched.STATION)
def take_entered_back(work: Work, command: TakeEnteredBack) -> None:
    """Take ticks away.

    Raises:
        RuleBroken: `no-outage`; `outage-closed`.
    """
    row = _open_outage(work, command.outage_id)
    for item in command.items:
        work.connection.execute(
            delete(EnteredElsewhere).where(EnteredElsewhere.outage_id == row.id, EnteredElsewhere.item_id == item)
        )
    work.undo = NoteEntered(row.id, command.items)


@handles(GiveListOut, name="give-outage-list-out", right=Right.RECEIVE, touches=Touched.STATION)
def give_list_out(work: Work, command: GiveListOut) -> None:
    """Keep in the journal that names and numbers went into a file.

    Raises:
        RuleBroken: `no-outage`.
    """
    _outage(work, command.outage_id)


@handles(CloseOutage, name="close-outage", right=Right.RECEIVE, touches=Touched.STATION)
def close(work: Work, command: CloseOutage) -> None:
    """Write down that everything is entered.

    Raises:
        RuleBroken: `no-outage`; `outage-closed`; `outage-still-on`; `outage-items-open`, with how many.
    """
    row = _open_outage(work, command.outage_id)
    if row.ended_at is None:
        raise RuleBroken("outage-still-on")
    left = sum(item.entered is None for item in items_of(work.connection, row.id))
    if left:
        raise RuleBroken("outage-items-open", left=left)
    _write(work, row.id, closed_at=max(work.at, row.ended_at), closed_by=work.actor.staff_id)
    work.undo = ReopenOutage(row.id)


@handles(ReopenOutage, name="reopen-outage", right=Right.RECEIVE, touches=Touched.STATION)
def reopen(work: Work, command: ReopenOutage) -> None:
    """Let an outage be worked on again.

    Raises:
        RuleBroken: `no-outage`; `outage-not-closed`.
    """
    row = _outage(work, command.outage_id)
    if row.closed_at is None:
        raise RuleBroken("outage-not-closed")
    _write(work, row.id, closed_at=None, closed_by=None)
    work.undo = CloseOutage(row.id)


def _outage(work: Work, outage_id: str) -> Row[Any]:
    query = select(OutageRow).where(OutageRow.id == outage_id, OutageRow.station_id == work.station_id)
    row = work.connection.execute(query).one_or_none()
    if row is None:
        raise RuleBroken("no-outage")
    return row


def _open_outage(work: Work, outage_id: str) -> Row[Any]:
    row = _outage(work, outage_id)
    if row.closed_at is not None:
        raise RuleBroken("outage-closed")
    return row


def _own_device(work: Work) -> str:
    """Return the device of the counter's own chain, at the counter and at the station alike."""
    of_station = select(StationCounter.id).where(StationCounter.counter == work.counter)
    if (device := work.connection.execute(of_station).scalar_one_or_none()) is not None:
        return str(device)
    query = select(Device.id).where(Device.station_id == work.station_id, Device.counter == work.counter)
    return str(work.connection.execute(query).scalar_one())


def _write(work: Work, outage_id: str, **values: object) -> None:
    work.connection.execute(update(OutageRow).where(OutageRow.id == outage_id).values(**values))
