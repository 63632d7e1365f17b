"""The review of a closing: claim an item, move, cancel or leave the appointment, and note who was told.

Each item is decided once: whoever comes second is told who decided it, and when.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, select, update

from desktop.domain.appointments import State, Step
from desktop.domain.calendar_words import ItemState, LeaveBecause, ToldHow
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError, reason_for
from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.papers import AppointmentEvent
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import appointments, attendance, mail_notices, papers, seats
from desktop.services.calendar_rules import calendar_rules
from desktop.services.closing import staff_name
from desktop.services.commands import handles
from desktop.services.papers import IssueAppointmentLetter, PaperData, issue_appointment_letter
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import Appointment, Closing, ClosingItem

_DECIDED = Touched.APPOINTMENTS | Touched.PAPERS


@dataclass(frozen=True, slots=True)
class ClaimItem:
    """Say that one works on an item, so that the others see it; the claim ends by itself after some minutes."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ReleaseItem:
    """Give back an item that one has claimed."""

    item_id: str


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Give the appointment of an item another time (R25), and write the letter.

    Attributes:
        hold_id: the hold of the new time that the move takes over.
        told_how: how the person was told, where that has been done already.
        letter, paper: the number of the letter and what it says, filled in.
    """

    item_id: str
    desk_id: str
    day: date
    start: int
    hold_id: str = ""
    told_how: ToldHow | None = None
    letter: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class CancelItem:
    """Cancel the appointment of an item (R25), note how the person was told, and write the letter.

    Attributes:
        reason: a code of the catalogue's cancellations.
        letter, paper: the number of the letter and what it says, filled in.
    """

    item_id: str
    reason: str
    told_how: ToldHow
    note: str = ""
    letter: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class LeaveItem:
    """Leave the appointment of an item as it is; `LeaveBecause.OTHER` needs a note."""

    item_id: str
    reason: LeaveBecause
    note: str = ""


@dataclass(frozen=True, slots=True)
class NoteTold:
    """Note how the person of an item was told, or that nobody was reached; None takes the note back."""

    item_id: str
    how: ToldHow | None


@dataclass(frozen=True, slots=True)
class UndoItem:
    """Take the decision on an item back: the appointment is where and what it was, and the letter about it is void."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ItemUndone:
    """What taking a decision back has done.

    Attributes:
        state: the decision that was taken back.
        day, start: where the appointment is again, local day and minute since midnight.
        letter: the number of the letter that is void now, or empty.
        printed: it had been printed by then.
        told: somebody had told the person of the decision.
    """

    state: ItemState
    day: date
    start: int
    letter: str
    printed: bool
    told: bool


@handles(ClaimItem, name="claim-closing-item", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def claim(work: Work, command: ClaimItem) -> None:
    """Write who works on it, and since when.

    Raises:
        RuleBroken: `item-decided`, `item-claimed`, each with who and when; `no-item`.
    """
    row = _open_item(work, command.item_id)
    _write(work, row, claimed_by=work.actor.staff_id, claimed_at=work.at)
    work.undo = ReleaseItem(row.id)


@handles(ReleaseItem, name="release-closing-item", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def release(work: Work, command: ReleaseItem) -> None:
    """Delete one's own claim; one that has gone already is no fault.

    Raises:
        RuleBroken: `no-item`.
    """
    row = _item(work, command.item_id)
    if row.claimed_by == work.actor.staff_id:
        _write(work, row, claimed_by=None, claimed_at=None)


@handles(MoveItem, name="move-closing-item", right=Right.BOOK, touches=_DECIDED)
def move(work: Work, command: MoveItem) -> str:
    """Move the appointment, and return the number of the letter.

    Raises:
        RuleBroken: `item-decided`, `item-claimed`, `item-settled`; as for moving an appointment.
    """
    row = _undecided(work, command.item_id)
    earlier = datetime.combine(row.day, wall_clock(row.start)).isoformat()
    appointments.move(
        work,
        appointments.MoveAppointment(row.appointment_id, command.desk_id, command.day, command.start, command.hold_id),
    )
    letter = _letter(work, row, AppointmentEvent.MOVED, earlier, command.letter, command.paper)
    _decide(work, row, ItemState.MOVED, letter=letter.number, **_told(work, command.told_how))
    work.command = replace(command, letter=letter.number, paper=letter.paper)
    work.undo = UndoItem(row.id)
    return letter.number


@handles(CancelItem, name="cancel-closing-item", right=Right.BOOK, touches=_DECIDED)
def cancel(work: Work, command: CancelItem) -> str:
    """Cancel the appointment, and return the number of the letter.

    Raises:
        RuleBroken: `item-decided`, `item-claimed`, `item-settled`; `reason-needed`, it is no reason to cancel for.
    """
    try:
        reason_for(catalogue(), ReasonGroup.CANCELLATION, command.reason)
    except UnknownCodeError:
        raise RuleBroken("reason-needed") from None
    row = _undecided(work, command.item_id)
    attendance.cancel(work, attendance.CancelAppointment(row.appointment_id, command.reason))
    letter = _letter(work, row, AppointmentEvent.CANCELLED, "", command.letter, command.paper)
    told = _told(work, command.told_how)
    _decide(work, row, ItemState.CANCELLED, reason=command.reason, note=command.note, letter=letter.number, **told)
    work.command = replace(command, letter=letter.number, paper=letter.paper)
    work.undo = UndoItem(row.id)
    return letter.number


@handles(LeaveItem, name="leave-closing-item", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def leave(work: Work, command: LeaveItem) -> None:
    """Write that the appointment stays, and why.

    Raises:
        RuleBroken: `item-decided`, `item-claimed`; `reason-needed`.
    """
    if command.reason is LeaveBecause.OTHER and not command.note.strip():
        raise RuleBroken("reason-needed")
    row = _open_item(work, command.item_id)
    _decide(work, row, ItemState.LEFT, reason=command.reason, note=command.note)
    work.undo = UndoItem(row.id)


@handles(NoteTold, name="note-told-of-closing", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def note_told(work: Work, command: NoteTold) -> None:
    """Write how the person was told, by whom and when.

    Raises:
        RuleBroken: `no-item`.
    """
    row = _item(work, command.item_id)
    values = _told(work, command.how) if command.how else {"told_how": "", "told_by": None, "told_at": None}
    _write(work, row, **values)
    work.undo = NoteTold(row.id, ToldHow(row.told_how) if row.told_how else None)


@handles(UndoItem, name="undo-closing-item", right=Right.BOOK, touches=_DECIDED)
def undo(work: Work, command: UndoItem) -> ItemUndone:
    """Put the appointment back, into the closed time as well, void its letter, and open the item again.

    Who had been told of the decision has to be told anew.

    Raises:
        RuleBroken: `item-open`, nothing has been decided; `not-movable`, `illegal-undo`, it has gone on meanwhile;
            `seat-taken`, somebody has its place by now.
    """
    row = _item(work, command.item_id)
    match ItemState(row.state):
        case ItemState.OPEN:
            raise RuleBroken("item-open")
        case ItemState.MOVED:
            _put_back(work, row)
        case ItemState.CANCELLED:
            attendance.undo_step(work, attendance.UndoStep(row.appointment_id, Step.CANCEL))
        case ItemState.LEFT:
            pass
    printed = papers.void(work, row.letter) if row.letter else False
    anew = {"told_how": "", "told_by": None, "told_at": None}
    _write(work, row, state=ItemState.OPEN, reason="", note="", letter="", decided_by=None, decided_at=None, **anew)
    work.undo = None
    told = bool(row.told_how) and row.told_how != ToldHow.NOT_REACHED
    return ItemUndone(ItemState(row.state), row.day, row.start, row.letter, printed, told)


def _put_back(work: Work, item: Row[Any]) -> None:
    row = appointments.appointment(work, item.appointment_id)
    if State(row.state) is not State.BOOKED:
        raise RuleBroken("not-movable", state=State(row.state))
    seats.free(work.connection, row.id)
    place = seats.Place(item.desk_id, item.day, item.start, row.minutes, row.service)
    seats.take(work, place, appointment_id=row.id, open_or_not=True)
    work.connection.execute(
        update(Appointment).where(Appointment.id == row.id).values(desk_id=item.desk_id, day=item.day, start=item.start)
    )
    mail_notices.follow(work, row.id, row)


def _item(work: Work, item_id: str) -> Row[Any]:
    query: Select[*tuple[Any, ...]] = select(*ClosingItem.__table__.columns)
    row = work.connection.execute(
        query.join(Closing, Closing.id == ClosingItem.closing_id).where(
            ClosingItem.id == item_id, Closing.station_id == work.station_id
        )
    ).one_or_none()
    if row is None:
        raise RuleBroken("no-item")
    case = select(Appointment.case_id).where(Appointment.id == row.appointment_id)
    work.about(work.connection.execute(case).scalar_one())
    return row


def _open_item(work: Work, item_id: str) -> Row[Any]:
    """Return an item that nobody has decided and nobody else works on."""
    row = _item(work, item_id)
    if ItemState(row.state) is not ItemState.OPEN:
        by = staff_name(work.connection, row.decided_by)
        raise RuleBroken("item-decided", by=by, at=row.decided_at, state=ItemState(row.state))
    if row.claimed_by not in (None, work.actor.staff_id):
        until = row.claimed_at + timedelta(minutes=calendar_rules(work.connection, work.station_id).claim_minutes)
        if work.at < until:
            by = staff_name(work.connection, row.claimed_by)
            raise RuleBroken("item-claimed", by=by, at=row.claimed_at, until=until)
    return row


def _undecided(work: Work, item_id: str) -> Row[Any]:
    """Return an open item whose appointment is still what the closing hit."""
    row = _open_item(work, item_id)
    there = appointments.appointment(work, row.appointment_id)
    hit = (row.desk_id, row.day, row.start)
    if State(there.state) is not State.BOOKED or (there.desk_id, there.day, there.start) != hit:
        raise RuleBroken("item-settled", state=State(there.state))
    return row


def _letter(
    work: Work, item: Row[Any], event: AppointmentEvent, earlier: str, number: str, paper: PaperData | None
) -> IssueAppointmentLetter:
    """Write the letter, and return the command for it with its number and what it says."""
    command = IssueAppointmentLetter(item.appointment_id, event, earlier, number, paper)
    issue_appointment_letter(work, command)
    assert isinstance(work.command, IssueAppointmentLetter)  # noqa: S101 - the handler has resolved it
    return work.command


def _told(work: Work, how: ToldHow | None) -> dict[str, Any]:
    return {"told_how": how, "told_by": work.actor.staff_id, "told_at": work.at} if how else {}


def _decide(work: Work, item: Row[Any], state: ItemState, **values: Any) -> None:
    decided = {"decided_by": work.actor.staff_id, "decided_at": work.at, "claimed_by": None, "claimed_at": None}
    _write(work, item, state=state, **decided, **values)


def _write(work: Work, item: Row[Any], **values: Any) -> None:
    work.connection.execute(update(ClosingItem).where(ClosingItem.id == item.id).values(**values))
