"""Hand over whom a desk serves: to another desk, or back to those who wait; and call a number out again."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.domain.appointments import State
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import appointment
from desktop.services.commands import handles
from desktop.services.desks import refuse_unknown_desk
from desktop.services.queue_numbers import announce
from desktop.services.walk_ins import walk_in
from desktop.services.work import Work
from desktop.storage.models import Appointment, HandOver, WalkIn


@dataclass(frozen=True, slots=True)
class HandOverTo:
    """Hand over somebody who is being served; they wait for the other desk, or for any.

    Attributes:
        appointment_id, walk_in_id: who; one of the two.
        to_desk: the desk that goes on; empty for back to those who wait.
        reason: why, in a word, for whoever goes on.
    """

    hand_over_id: str
    reason: str
    to_desk: str = ""
    appointment_id: str = ""
    walk_in_id: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackHandOver:
    """Take somebody back to the desk that gave them away."""

    hand_over_id: str


@dataclass(frozen=True, slots=True)
class CallAgain:
    """Call out the number of somebody who was called and has not come to the desk."""

    appointment_id: str = ""
    walk_in_id: str = ""


@handles(HandOverTo, name="hand-over", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def hand_over(work: Work, command: HandOverTo) -> None:
    """Let them wait again, with the reason and the desk that they wait for.

    Raises:
        RuleBroken: `reason-needed`; `not-in-service`, nobody serves them; `no-desk`; `same-desk`.
    """
    if not command.reason.strip():
        raise RuleBroken("reason-needed")
    row = _in_service(work, command.appointment_id, command.walk_in_id)
    if command.to_desk:
        refuse_unknown_desk(work, command.to_desk)
    if command.to_desk == row.served_at_desk:
        raise RuleBroken("same-desk")
    work.connection.execute(
        insert(HandOver).values(
            id=command.hand_over_id,
            appointment_id=command.appointment_id or None,
            walk_in_id=command.walk_in_id or None,
            from_desk=row.served_at_desk,
            to_desk=command.to_desk or None,
            reason=command.reason.strip(),
            called_at=row.called_at,
            handed_at=work.at,
            handed_by=work.actor.staff_id,
        )
    )
    _put(work, command.appointment_id, row.id, state=State.ARRIVED, called_at=None, served_at_desk=None)
    work.undo = TakeBackHandOver(command.hand_over_id)


@handles(TakeBackHandOver, name="take-back-hand-over", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def take_back(work: Work, command: TakeBackHandOver) -> None:
    """Put them at the desk again, as if nothing had been handed over.

    Raises:
        RuleBroken: `not-handed-over`, somebody has gone on with them by now.
    """
    given = work.connection.execute(select(HandOver).where(HandOver.id == command.hand_over_id)).one_or_none()
    if given is None:
        raise RuleBroken("not-handed-over")
    row = _who(work, given.appointment_id or "", given.walk_in_id or "")
    newest = _handed(given.appointment_id, given.walk_in_id).order_by(HandOver.handed_at.desc(), HandOver.id.desc())
    last = work.connection.execute(newest.limit(1)).scalar_one()
    if last != given.id or State(row.state) is not State.ARRIVED:
        raise RuleBroken("not-handed-over")
    work.connection.execute(delete(HandOver).where(HandOver.id == given.id))
    back = {"called_at": given.called_at, "served_at_desk": given.from_desk}
    _put(work, given.appointment_id or "", row.id, state=State.IN_SERVICE, **back)


@handles(CallAgain, name="call-again", right=Right.RECEIVE, touches=Touched.APPOINTMENTS)
def call_again(work: Work, command: CallAgain) -> None:
    """Let the number be shown as called just now.

    Raises:
        RuleBroken: `not-in-service`.
    """
    _in_service(work, command.appointment_id, command.walk_in_id)
    announce(work, appointment_id=command.appointment_id or None, walk_in_id=command.walk_in_id or None)


def _who(work: Work, appointment_id: str, walk_in_id: str) -> Row[Any]:
    return appointment(work, appointment_id) if appointment_id else walk_in(work, walk_in_id)


def _in_service(work: Work, appointment_id: str, walk_in_id: str) -> Row[Any]:
    row = _who(work, appointment_id, walk_in_id)
    if State(row.state) is not State.IN_SERVICE:
        raise RuleBroken("not-in-service", state=State(row.state))
    return row


def _put(work: Work, appointment_id: str, row_id: str, **values: object) -> None:
    model = Appointment if appointment_id else WalkIn
    work.connection.execute(update(model).where(model.id == row_id).values(**values))


def _handed(appointment_id: str | None, walk_in_id: str | None) -> Any:
    owner = HandOver.appointment_id == appointment_id if appointment_id else HandOver.walk_in_id == walk_in_id
    return select(HandOver.id).where(owner)
