"""The waiting list: who found no time here (R18), and the offer of one that has become free."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from desktop.domain.appointments import State
from desktop.domain.booking_number import make_booking_number
from desktop.domain.calendar_words import OffBecause, PartOfDay, WaitingState
from desktop.domain.cases import RequestedBy
from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.domain.papers import AppointmentEvent
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import appointments
from desktop.services.advice import advice_on
from desktop.services.appointments import BookAppointment, case_at_this_station, refuse_closed_case
from desktop.services.bookable import waiting_cancellations
from desktop.services.booking_rules import Overrule
from desktop.services.closing import staff_name
from desktop.services.commands import handles, perform
from desktop.services.families import errand_of
from desktop.services.free_times import FreeTime
from desktop.services.papers import IssueAppointmentLetter, PaperData, issue_appointment_letter
from desktop.services.work import Actor, Work
from desktop.storage.models import Appointment, Desk, EndedWait, Waiting
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody who waits can do.

    Attributes:
        part: when on a day they can come.
        desk_ids: the desks that they wish; empty for any.
        not_before: the first local day on which they can come, or None.
    """

    part: PartOfDay = PartOfDay.ANY
    desk_ids: tuple[str, ...] = ()
    not_before: date | None = None


ANYTHING = Wishes()


@dataclass(frozen=True, slots=True)
class NoteWaiting:
    """Put a case on the waiting list.

    Attributes:
        service, minutes, deadline: the errand, and the last local day in time (R33); filled in.
    """

    waiting_id: str
    case_id: str
    wishes: Wishes = ANYTHING
    note: str = ""
    service: str = ""
    minutes: int = 0
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class TakeOffWaiting:
    """Take a case off the waiting list without a time."""

    waiting_id: str
    reason: OffBecause


@dataclass(frozen=True, slots=True)
class PutBackWaiting:
    """Put a case back that was taken off by mistake."""

    waiting_id: str


@dataclass(frozen=True, slots=True)
class OfferPlace:
    """Give somebody who waits a time that they have said yes to, with the letter, in one go.

    Who has an appointment for the errand already keeps it, at the new time (R25). A place that waits since it was
    cancelled is given at once.

    Attributes:
        booking: the appointment to book; of its ids only those of a new one are used.
        letter, paper: the number of the letter and what it says, filled in.
    """

    waiting_id: str
    booking: BookAppointment
    letter: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class OfferedTime:
    """A time at a desk: local day and minute since midnight in Oslo."""

    desk_id: str
    day: date
    start: int


@dataclass(frozen=True, slots=True)
class TakeOfferBack:
    """Take the offer of a place back, as if nobody had rung: the undo of `OfferPlace`.

    Attributes:
        now: where the appointment was put.
        earlier: where it was before, or None for one that was booked by the offer.
        letter: the number of the letter about it.
        waits: the cancelled appointments whose place was given before its time, and waits again.
    """

    waiting_id: str
    appointment_id: str
    now: OfferedTime
    letter: str
    earlier: OfferedTime | None = None
    waits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EndWait:
    """Let a cancelled place be free at once."""

    appointment_id: str


@dataclass(frozen=True, slots=True)
class Offered:
    """What came of an offer; `moved` where an appointment that was there already got the time."""

    appointment_id: str
    letter: str
    moved: bool


@handles(NoteWaiting, name="note-waiting", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def note_waiting(work: Work, command: NoteWaiting) -> None:
    """Write who waits for what.

    Raises:
        RuleBroken: `already-waiting`, with who noted it; `no-desk`; `case-closed`; `no-case`, `belongs-to` (R17).
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    refuse_closed_case(case)
    service, minutes = command.service, command.minutes
    if not service:
        service, minutes = errand_of(case.application, attended=case.attended_at is not None)
    deadline = command.deadline or _deadline(work, case)
    there = work.connection.execute(
        select(Waiting).where(
            Waiting.case_id == case.id, Waiting.service == service, Waiting.state == WaitingState.WAITING
        )
    ).first()
    if there is not None:
        raise RuleBroken("already-waiting", by=staff_name(work.connection, there.noted_by), at=there.noted_at)
    known = set(work.connection.execute(select(Desk.id).where(Desk.station_id == work.station_id)).scalars())
    if not known.issuperset(command.wishes.desk_ids):
        raise RuleBroken("no-desk")
    work.connection.execute(
        insert(Waiting).values(
            id=command.waiting_id,
            station_id=work.station_id,
            case_id=case.id,
            service=service,
            minutes=minutes,
            deadline=deadline,
            not_before=command.wishes.not_before,
            part=command.wishes.part,
            desks=list(command.wishes.desk_ids),
            note=command.note,
            noted_by=work.actor.staff_id,
            noted_at=work.at,
            state=WaitingState.WAITING,
            reason="",
        )
    )
    work.command = replace(command, service=service, minutes=minutes, deadline=deadline)
    work.undo = TakeOffWaiting(command.waiting_id, OffBecause.BY_MISTAKE)


@handles(TakeOffWaiting, name="take-off-waiting", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def take_off(work: Work, command: TakeOffWaiting) -> None:
    """Write that nobody waits any more, and why.

    Raises:
        RuleBroken: `waiting-ended`, with who ended it; `no-waiting`.
    """
    row = _waiting(work, command.waiting_id)
    _end(work, row, WaitingState.TAKEN_OFF, reason=command.reason)
    work.undo = PutBackWaiting(row.id)


@handles(PutBackWaiting, name="put-back-waiting", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def put_back(work: Work, command: PutBackWaiting) -> None:
    """Write that they wait again, in the place that they had.

    Raises:
        RuleBroken: `no-waiting`; `already-waiting`; `waiting-ended`, they have got a time.
    """
    row = waiting_row(work, command.waiting_id)
    if row.state == WaitingState.WAITING:
        raise RuleBroken("already-waiting", by=staff_name(work.connection, row.noted_by), at=row.noted_at)
    if row.state == WaitingState.BOOKED:
        raise RuleBroken("waiting-ended", by=staff_name(work.connection, row.ended_by), at=row.ended_at)
    values = {"state": WaitingState.WAITING, "reason": "", "ended_by": None, "ended_at": None}
    work.connection.execute(update(Waiting).where(Waiting.id == row.id).values(**values))
    work.undo = TakeOffWaiting(row.id, OffBecause(row.reason))


@handles(OfferPlace, name="offer-place", right=Right.BOOK, touches=Touched.APPOINTMENTS | Touched.PAPERS)
def offer_place(work: Work, command: OfferPlace) -> Offered:
    """Book or move, write the letter, and take the case off the list.

    Raises:
        RuleBroken: `waiting-ended`, with who was faster; `no-waiting`; `wrong-case`; as for booking, or for moving.
    """
    row = _waiting(work, command.waiting_id)
    booking = command.booking
    if booking.case_id != row.case_id:
        raise RuleBroken("wrong-case")
    place = (booking.desk_id, booking.day, booking.start, booking.minutes)
    waits = waiting_cancellations(work.connection, work.station_id, *place, work.at)
    for cancelled in waits:
        _end_wait(work, cancelled)
    held = _booked(work, row)
    if held is not None:
        earlier = datetime.combine(held.day, wall_clock(held.start)).isoformat()
        move = appointments.MoveAppointment(held.id, booking.desk_id, booking.day, booking.start, booking.hold_id)
        appointments.move(work, move)
        letter = IssueAppointmentLetter(held.id, AppointmentEvent.MOVED, earlier, command.letter, command.paper)
    else:
        appointments.book(work, replace(booking, service=row.service))
        assert isinstance(work.command, BookAppointment)  # noqa: S101 - the handler has resolved it
        booking = work.command
        letter = IssueAppointmentLetter(
            booking.appointment_id, AppointmentEvent.BOOKED, "", command.letter, command.paper
        )
    issue_appointment_letter(work, letter)
    assert isinstance(work.command, IssueAppointmentLetter)  # noqa: S101 - the handler has resolved it
    letter = work.command
    _end(work, row, WaitingState.BOOKED, appointment_id=letter.appointment_id)
    work.command = replace(command, booking=booking, letter=letter.number, paper=letter.paper)
    now = OfferedTime(booking.desk_id, booking.day, booking.start)
    before = OfferedTime(held.desk_id, held.day, held.start) if held is not None else None
    work.undo = TakeOfferBack(row.id, letter.appointment_id, now, letter.number, before, waits)
    return Offered(letter.appointment_id, letter.number, moved=held is not None)


@handles(EndWait, name="end-wait", right=Right.PUBLISH_PLAN, touches=Touched.APPOINTMENTS)
def end_wait(work: Work, command: EndWait) -> None:
    """Write that the place need not wait.

    Raises:
        RuleBroken: `no-appointment`; `not-cancelled`.
    """
    row = appointments.appointment(work, command.appointment_id)
    if State(row.state) is not State.CANCELLED:
        raise RuleBroken("not-cancelled", state=State(row.state))
    _end_wait(work, row.id)


def offer(
    store: Store,
    actor: Actor,
    waiting_id: str,
    case_id: str,
    time: FreeTime,
    *,
    requested_by: RequestedBy = RequestedBy.PHONE,
    hold_id: str = "",
    manual_reason: str = "",
    overrule: Overrule | None = None,
) -> tuple[Offered, Changes]:
    """Give somebody who waits a time, and return what came of it.

    Args:
        store, actor: where, and who does it.
        waiting_id, case_id: who waits.
        time: the time, with the minutes of the errand.
        requested_by: how they said yes.
        hold_id: the hold of the same place that the booking takes over.
        manual_reason, overrule: as for booking.

    Raises:
        RuleBroken: as for `offer_place`; nothing was written.
    """
    booking = BookAppointment(
        appointment_id=store.ids.new(),
        case_id=case_id,
        desk_id=time.desk_id,
        day=time.day,
        start=time.start,
        minutes=time.minutes,
        service="",
        booking_number=make_booking_number(store.ids.source),
        requested_by=requested_by,
        hold_id=hold_id,
        manual_reason=manual_reason,
        overrule=overrule,
    )
    outcome = perform(store, actor, OfferPlace(waiting_id, booking))
    assert isinstance(outcome.result, Offered)  # noqa: S101 - what the handler returns
    return outcome.result, outcome.changes


def _deadline(work: Work, case: Row[Any]) -> date | None:
    if case.attended_at is not None:
        return None
    deadlines = advice_on(work.connection, case.id, work.today, work.station_id).conclusions.deadlines.value
    return deadlines.attend_by if deadlines else None


def _booked(work: Work, row: Row[Any]) -> Row[Any] | None:
    return work.connection.execute(
        select(Appointment)
        .where(
            Appointment.case_id == row.case_id,
            Appointment.service == row.service,
            Appointment.state == State.BOOKED,
            Appointment.day >= work.today,
        )
        .order_by(Appointment.day)
        .limit(1)
    ).one_or_none()


def waiting_row(work: Work, waiting_id: str) -> Row[Any]:
    """Return a line of the waiting list, and say which case the command is about.

    Raises:
        RuleBroken: `no-waiting`.
    """
    mine = (Waiting.id == waiting_id, Waiting.station_id == work.station_id)
    row = work.connection.execute(select(Waiting).where(*mine)).one_or_none()
    if row is None:
        raise RuleBroken("no-waiting")
    work.about(row.case_id)
    return row


def _waiting(work: Work, waiting_id: str) -> Row[Any]:
    """Return somebody who still waits."""
    row = waiting_row(work, waiting_id)
    if row.state != WaitingState.WAITING:
        raise RuleBroken("waiting-ended", by=staff_name(work.connection, row.ended_by), at=row.ended_at)
    return row


def _end(work: Work, row: Row[Any], state: WaitingState, **values: Any) -> None:
    ended = {"state": state, "ended_by": work.actor.staff_id, "ended_at": work.at, **values}
    work.connection.execute(update(Waiting).where(Waiting.id == row.id).values(**ended))


def _end_wait(work: Work, appointment_id: str) -> None:
    there = select(EndedWait.appointment_id).where(EndedWait.appointment_id == appointment_id)
    if work.connection.execute(there).one_or_none() is None:
        work.connection.execute(
            insert(EndedWait).values(appointment_id=appointment_id, ended_by=work.actor.staff_id, ended_at=work.at)
        )
