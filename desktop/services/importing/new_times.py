"""Give an appointment whose place another has a new time, with its letter; and take that back."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import update

from desktop.domain.appointments import Standing, State
from desktop.domain.changes import Touched
from desktop.domain.clock import wall_clock
from desktop.domain.papers import AppointmentEvent
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import appointments, mail_notices, papers, seats
from desktop.services.commands import handles
from desktop.services.papers import IssueAppointmentLetter, PaperData, issue_appointment_letter
from desktop.services.work import Work
from desktop.storage.models import Appointment

_TOUCHES = Touched.APPOINTMENTS | Touched.PAPERS


@dataclass(frozen=True, slots=True)
class GiveNewTime:
    """Move an appointment that needs a new time (R25), and write the letter.

    Attributes:
        letter, paper: the number of the letter and what it says, filled in.
    """

    appointment_id: str
    desk_id: str
    day: date
    start: int
    letter: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class TakeNewTimeBack:
    """Let an appointment need a new time again; its letter is void.

    Attributes:
        desk_id, day, start: the time that the file had for it, on which somebody else sits.
    """

    appointment_id: str
    desk_id: str
    day: date
    start: int
    letter: str


@handles(GiveNewTime, name="give-new-time", right=Right.BOOK, touches=_TOUCHES)
def give_new_time(work: Work, command: GiveNewTime) -> str:
    """Move it in place, and return the number of the letter.

    Raises:
        RuleBroken: `has-a-time`, it needs none any more; as for moving an appointment.
    """
    before = appointments.appointment(work, command.appointment_id)
    if before.standing != Standing.NEEDS_NEW_TIME:
        raise RuleBroken("has-a-time")
    move = appointments.MoveAppointment(before.id, command.desk_id, command.day, command.start)
    appointments.move(work, move)
    earlier = datetime.combine(before.day, wall_clock(before.start)).isoformat()
    letter = IssueAppointmentLetter(before.id, AppointmentEvent.MOVED, earlier, command.letter, command.paper)
    issue_appointment_letter(work, letter)
    assert isinstance(work.command, IssueAppointmentLetter)  # noqa: S101 - the handler has resolved it
    number = work.command.number
    work.command = replace(command, letter=number, paper=work.command.paper)
    work.undo = TakeNewTimeBack(before.id, before.desk_id, before.day, before.start, number)
    return number


@handles(TakeNewTimeBack, name="take-new-time-back", right=Right.BOOK, touches=_TOUCHES)
def take_new_time_back(work: Work, command: TakeNewTimeBack) -> bool:
    """Give the place back, and say whether the letter, which is void now, had been printed.

    Raises:
        RuleBroken: `not-movable`, it has gone on meanwhile.
    """
    row = appointments.appointment(work, command.appointment_id)
    if State(row.state) is not State.BOOKED:
        raise RuleBroken("not-movable", state=State(row.state))
    seats.free(work.connection, row.id)
    work.connection.execute(
        update(Appointment)
        .where(Appointment.id == row.id)
        .values(desk_id=command.desk_id, day=command.day, start=command.start, standing=Standing.NEEDS_NEW_TIME)
    )
    mail_notices.follow(work, row.id, row)
    printed = papers.void(work, command.letter)
    work.undo = GiveNewTime(row.id, row.desk_id, row.day, row.start)
    return printed
