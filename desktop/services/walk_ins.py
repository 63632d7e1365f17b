"""Drop-ins: people without an appointment, who are served between those who have one (R30)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, insert, select, update

from desktop.domain.appointments import State, Step
from desktop.domain.catalogue_lookup import service as service_named
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station, refuse_other_station
from desktop.services.commands import handles
from desktop.services.desks import refuse_unknown_desk
from desktop.services.queue_numbers import announce, give_number
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import WalkIn


@dataclass(frozen=True, slots=True)
class NoteWalkIn:
    """Put somebody without an appointment among those who wait today.

    Attributes:
        service: the errand at the desk.
        note: the errand in a few words, for the counter alone.
        case_id: whose it is, or empty until the person is known.
        minutes, number: how long the errand takes, and the waiting number; filled in.
    """

    walk_in_id: str
    service: str
    note: str = ""
    case_id: str = ""
    minutes: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class CallWalkIn:
    """A drop-in is called to a desk."""

    walk_in_id: str
    desk_id: str


@dataclass(frozen=True, slots=True)
class CompleteWalkIn:
    """The errand of a drop-in is done."""

    walk_in_id: str


@dataclass(frozen=True, slots=True)
class MarkWalkInLeft:
    """A drop-in went away before being served."""

    walk_in_id: str


@dataclass(frozen=True, slots=True)
class RemoveWalkIn:
    """A drop-in was noted by mistake; the number is not given to anybody else."""

    walk_in_id: str


@dataclass(frozen=True, slots=True)
class UndoWalkInStep:
    """Take back the last step of a drop-in; it names the step, so that it never takes back something else."""

    walk_in_id: str
    step: Step


@dataclass(frozen=True, slots=True)
class AttachWalkIn:
    """Say whose case a drop-in came about; an empty one says that it is not known."""

    walk_in_id: str
    case_id: str


STEPS: Mapping[Step, tuple[State, State]] = {
    Step.CALL: (State.ARRIVED, State.IN_SERVICE),
    Step.COMPLETE: (State.IN_SERVICE, State.COMPLETED),
    Step.LEAVE: (State.ARRIVED, State.LEFT),
    Step.CANCEL: (State.ARRIVED, State.CANCELLED),
}
"""The steps of a drop-in, which begins as arrived; cancelling is for one that was noted by mistake."""


def walk_in_steps(state: State) -> tuple[Step, ...]:
    """Return the steps that may be taken from a state, in the order of the work."""
    return tuple(step for step, (begins, _) in STEPS.items() if begins is state)


@handles(NoteWalkIn, name="note-walk-in", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def note_walk_in(work: Work, command: NoteWalkIn) -> int:
    """Write who came, and return the waiting number.

    Raises:
        UnknownCodeError: the catalogue has no such service.
        RuleBroken: `no-case`, `belongs-to` (R17).
    """
    if command.case_id:
        work.about(command.case_id)
        case_at_this_station(work, command.case_id)
    minutes = command.minutes or service_named(catalogue(), command.service).minutes
    work.connection.execute(
        insert(WalkIn).values(
            id=command.walk_in_id,
            station_id=work.station_id,
            day=work.today,
            service=command.service,
            minutes=minutes,
            note=command.note,
            case_id=command.case_id or None,
            state=State.ARRIVED,
            noted_by=work.actor.staff_id,
            arrived_at=work.at,
        )
    )
    number = give_number(work, walk_in_id=command.walk_in_id, wanted=command.number)
    work.command = replace(command, minutes=minutes, number=number)
    work.undo = RemoveWalkIn(command.walk_in_id)
    return number


@handles(CallWalkIn, name="call-walk-in", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def call_walk_in(work: Work, command: CallWalkIn) -> None:
    """Note that a drop-in is at a desk now, and call the number out.

    Raises:
        RuleBroken: `walk-in-step`, `no-walk-in`, `no-desk`.
    """
    refuse_unknown_desk(work, command.desk_id)
    _step(work, command.walk_in_id, Step.CALL, called_at=work.at, served_at_desk=command.desk_id)
    announce(work, walk_in_id=command.walk_in_id)


@handles(CompleteWalkIn, name="complete-walk-in", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def complete_walk_in(work: Work, command: CompleteWalkIn) -> None:
    """Note that the errand is done."""
    _step(work, command.walk_in_id, Step.COMPLETE, ended_at=work.at)


@handles(MarkWalkInLeft, name="mark-walk-in-left", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def mark_walk_in_left(work: Work, command: MarkWalkInLeft) -> None:
    """Note that a drop-in went away unserved."""
    _step(work, command.walk_in_id, Step.LEAVE, ended_at=work.at)


@handles(RemoveWalkIn, name="remove-walk-in", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def remove_walk_in(work: Work, command: RemoveWalkIn) -> None:
    """Take a drop-in away that was noted by mistake."""
    _step(work, command.walk_in_id, Step.CANCEL, ended_at=work.at)


@handles(UndoWalkInStep, name="undo-walk-in-step", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def undo_walk_in_step(work: Work, command: UndoWalkInStep) -> None:
    """Go back to the state before the step.

    Raises:
        RuleBroken: `illegal-undo`.
    """
    row = walk_in(work, command.walk_in_id)
    begins, ends = STEPS.get(command.step, (None, None))
    if begins is None or State(row.state) is not ends:
        raise RuleBroken("illegal-undo", state=State(row.state), step=command.step)
    cleared = {"called_at": None, "served_at_desk": None} if command.step is Step.CALL else {"ended_at": None}
    work.connection.execute(update(WalkIn).where(WalkIn.id == row.id).values(state=begins, **cleared))


@handles(AttachWalkIn, name="attach-walk-in", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def attach_walk_in(work: Work, command: AttachWalkIn) -> None:
    """Write whose case it is.

    Raises:
        RuleBroken: `no-walk-in`; `no-case`, `belongs-to` (R17).
    """
    row = walk_in(work, command.walk_in_id)
    if command.case_id:
        work.about(command.case_id)
        case_at_this_station(work, command.case_id)
    work.connection.execute(update(WalkIn).where(WalkIn.id == row.id).values(case_id=command.case_id or None))
    work.undo = AttachWalkIn(row.id, row.case_id or "")


def walk_in(work: Work, walk_in_id: str) -> Row[Any]:
    """Return the row of a drop-in of this station, and say which case the command is about, if one is known.

    Raises:
        RuleBroken: `no-walk-in`, or `belongs-to` (R17).
    """
    row = work.connection.execute(select(WalkIn).where(WalkIn.id == walk_in_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-walk-in")
    refuse_other_station(work.connection, work.station_id, row.station_id)
    if row.case_id:
        work.about(row.case_id)
    return row


def _step(work: Work, walk_in_id: str, step: Step, **values: object) -> None:
    row = walk_in(work, walk_in_id)
    begins, ends = STEPS[step]
    state = State(row.state)
    if state is not begins:
        raise RuleBroken("walk-in-step", state=state, step=step)
    work.connection.execute(update(WalkIn).where(WalkIn.id == row.id).values(state=ends, **values))
    work.undo = UndoWalkInStep(row.id, step)
