"""The day itself: check in, call, complete, no-show, left, cancel, and the undo of each."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, select, update

from desktop.domain import appointments as life
from desktop.domain.appointments import HOLDS_SEAT, LAST_STEP, State, Step
from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import mail_notices, seats
from desktop.services.appointments import appointment
from desktop.services.commands import handles
from desktop.services.queue_numbers import announce, give_number
from desktop.services.work import Work
from desktop.storage.models import Appointment, JournalEntry, Staff


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The person has arrived; `number` is the waiting number, filled in."""

    appointment_id: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class CallToDesk:
    """The person is called to a desk."""

    appointment_id: str
    desk_id: str


@dataclass(frozen=True, slots=True)
class CompleteService:
    """The errand is done."""

    appointment_id: str


@dataclass(frozen=True, slots=True)
class MarkNoShow:
    """The person did not come."""

    appointment_id: str


@dataclass(frozen=True, slots=True)
class MarkLeft:
    """The person went away before being served."""

    appointment_id: str


@dataclass(frozen=True, slots=True)
class CancelAppointment:
    """The appointment is cancelled: the place is free again, and self-service has ended for good (R25)."""

    appointment_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoStep:
    """Take back the last step of an appointment; it names the step, so that an undo never takes back something else."""

    appointment_id: str
    step: Step


@handles(CheckIn, name="check-in", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def check_in(work: Work, command: CheckIn) -> int:
    """Note the arrival, and return the waiting number.

    Raises:
        RuleBroken: `illegal-step`, `not-today`.
    """
    row = appointment(work, command.appointment_id)
    if row.day != work.today:
        raise RuleBroken("not-today", day=row.day)
    _step(work, row, Step.CHECK_IN, arrived_at=work.at)
    number = give_number(work, appointment_id=row.id, wanted=command.number)
    work.command = replace(command, number=number)
    return number


@handles(CallToDesk, name="call-to-desk", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def call_to_desk(work: Work, command: CallToDesk) -> None:
    """Note that the person is at a desk now, and call the number out; only one desk can call."""
    row = appointment(work, command.appointment_id)
    _step(work, row, Step.CALL, called_at=work.at, served_at_desk=command.desk_id)
    announce(work, appointment_id=row.id)


@handles(CompleteService, name="complete-service", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def complete(work: Work, command: CompleteService) -> None:
    """Note that the errand is done."""
    _step(work, appointment(work, command.appointment_id), Step.COMPLETE, ended_at=work.at)


@handles(MarkNoShow, name="mark-no-show", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def mark_no_show(work: Work, command: MarkNoShow) -> None:
    """Note that nobody came.

    Raises:
        RuleBroken: `illegal-step`; `too-early`, the time has not come yet.
    """
    row = appointment(work, command.appointment_id)
    if work.at < instant_of(row.day, row.start):
        raise RuleBroken("too-early")
    _step(work, row, Step.MARK_NO_SHOW, ended_at=work.at)


@handles(MarkLeft, name="mark-left", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def mark_left(work: Work, command: MarkLeft) -> None:
    """Note that the person went away unserved."""
    _step(work, appointment(work, command.appointment_id), Step.LEAVE, ended_at=work.at)


@handles(CancelAppointment, name="cancel-appointment", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def cancel(work: Work, command: CancelAppointment) -> None:
    """Cancel, and free the place.

    Raises:
        RuleBroken: `illegal-step`; `reason-needed`.
    """
    if not command.reason.strip():
        raise RuleBroken("reason-needed")
    row = appointment(work, command.appointment_id)
    _step(work, row, Step.CANCEL, ended_at=work.at, cancel_reason=command.reason)
    mail_notices.follow(work, row.id, row)


@handles(UndoStep, name="undo-step", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def undo_step(work: Work, command: UndoStep) -> None:
    """Go back to the state before the step; a place that was freed must still be free.

    Raises:
        RuleBroken: `illegal-undo`; `seat-taken`, somebody has the place by now.
    """
    row = appointment(work, command.appointment_id)
    state = State(row.state)
    back = life.before(state, command.step)
    # Who had lost the place before has none to come back to.
    if back in HOLDS_SEAT and state not in HOLDS_SEAT and row.standing != life.Standing.NEEDS_NEW_TIME:
        place = seats.Place(row.desk_id, row.day, row.start, row.minutes, row.service)
        seats.take(work, place, appointment_id=row.id)
    cleared: dict[Step, dict[str, object]] = {
        Step.CHECK_IN: {"arrived_at": None},
        Step.CALL: {"called_at": None, "served_at_desk": None},
        Step.CANCEL: {"ended_at": None, "cancel_reason": ""},
    }
    values = cleared.get(command.step, {"ended_at": None})
    work.connection.execute(update(Appointment).where(Appointment.id == row.id).values(state=back, **values))
    if command.step is Step.CANCEL:
        mail_notices.follow(work, row.id, row)


def _step(work: Work, row: Row[Any], step: Step, **values: object) -> None:
    state = State(row.state)
    try:
        new = life.after(state, step)
    except RuleBroken as refusal:
        raise RuleBroken(refusal.code, state=state, step=step, **_who_was_faster(work, row.case_id)) from None
    if state in HOLDS_SEAT and new not in HOLDS_SEAT:
        seats.free(work.connection, row.id)
    work.connection.execute(update(Appointment).where(Appointment.id == row.id).values(state=new, **values))
    work.undo = UndoStep(row.id, LAST_STEP[new])


def _who_was_faster(work: Work, case_id: str) -> dict[str, object]:
    """Return who did the last thing to the case, and when: what a clerk wants to know who comes second."""
    row = work.connection.execute(
        select(Staff.name, JournalEntry.at)
        .join(Staff, Staff.id == JournalEntry.staff_id)
        .where(JournalEntry.case_id == case_id)
        .order_by(JournalEntry.at.desc(), JournalEntry.number.desc())
        .limit(1)
    ).one_or_none()
    return {"by": row.name, "at": row.at} if row else {"by": "", "at": None}
