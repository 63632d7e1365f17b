"""What the panel has done in the worker: pieces of work that touch no widget."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.booking_number import make_booking_number
from desktop.domain.cases import RequestedBy
from desktop.domain.changes import Changes
from desktop.domain.clock import wall_clock
from desktop.domain.papers import AppointmentEvent
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.booking import Booked, NoTimeNoted, Request, book, note_no_time
from desktop.services.booking_rules import Overrule
from desktop.services.bookings_undone import TakeBookingBack
from desktop.services.commands import Store, perform
from desktop.services.families import LinkFamily
from desktop.services.free_times import FreeTime
from desktop.services.overbooking import Beside, Overbook
from desktop.services.papers import IssueAppointmentLetter
from desktop.services.queries.day import AppointmentRow
from desktop.services.work import Actor
from ui.screens.booking.subject import Subject, errand_of
from ui.screens.booking.what_form import NO_GROUNDS, Grounds
from ui.session import Session


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it: the appointment with its letter, and what changed."""

    booked: Booked
    time: FreeTime

    @property
    def changes(self) -> Changes:
        """Return what changed."""
        return self.booked.changes


@dataclass(frozen=True, slots=True)
class NewBooking:
    """Book somebody with all that was typed, in one transaction."""

    store: Store
    actor: Actor
    request: Request
    time: FreeTime
    hold_id: str
    beside: Beside | None = None

    def __call__(self) -> Done:
        return Done(book(self.store, self.actor, self.request, self.time, self.hold_id, self.beside), self.time)


@dataclass(frozen=True, slots=True)
class FurtherBooking:
    """Book another errand of a case that is there."""

    store: Store
    actor: Actor
    case_id: str
    service: str
    requested_by: RequestedBy
    time: FreeTime
    hold_id: str
    grounds: Grounds = NO_GROUNDS
    beside: Beside | None = None
    family: str = ""

    def __call__(self) -> Done:
        appointment_id = self.store.ids.new()
        number = make_booking_number(self.store.ids.source)
        appointment = BookAppointment(
            appointment_id=appointment_id,
            case_id=self.case_id,
            desk_id=self.time.desk_id,
            day=self.time.day,
            start=self.time.start,
            minutes=self.time.minutes,
            service=self.service,
            booking_number=number,
            requested_by=self.requested_by,
            hold_id=self.hold_id,
            manual_reason=self.grounds.reason,
            overrule=Overrule(self.grounds.overrule) if self.grounds.overrule else None,
        )
        beside = self.beside
        outcome = perform(
            self.store,
            self.actor,
            *((LinkFamily(self.store.ids.new(), (self.family, self.case_id)),) if self.family else ()),
            appointment if beside is None else Overbook(appointment, beside.taken, beside.reason),
            IssueAppointmentLetter(appointment_id, AppointmentEvent.BOOKED),
        )
        undo = TakeBookingBack(appointment_id)
        booked = Booked(self.case_id, appointment_id, number, str(outcome.result), outcome.changes, undo)
        return Done(booked, self.time)


@dataclass(frozen=True, slots=True)
class Moving:
    """Give an appointment another time: the same appointment, the same booking number (R25)."""

    store: Store
    actor: Actor
    appointment: AppointmentRow
    time: FreeTime
    hold_id: str = ""

    def __call__(self) -> Done:
        row = self.appointment
        earlier = datetime.combine(row.day, wall_clock(row.start)).isoformat()
        outcome = perform(
            self.store,
            self.actor,
            MoveAppointment(row.appointment_id, self.time.desk_id, self.time.day, self.time.start, self.hold_id),
            IssueAppointmentLetter(row.appointment_id, AppointmentEvent.MOVED, earlier),
        )
        letter = str(outcome.result)
        return Done(
            Booked(row.case_id, row.appointment_id, row.booking_number, letter, outcome.changes),
            self.time,
        )


@dataclass(frozen=True, slots=True)
class NotingNoTime:
    """Note that no time was free in time; who is new is registered with it, so that there is a case to come back to."""

    store: Store
    actor: Actor
    request: Request

    def __call__(self) -> NoTimeNoted:
        return note_no_time(self.store, self.actor, self.request)


def work_for(
    session: Session,
    subject: Subject,
    request: Request | None,
    requested_by: RequestedBy,
    time: FreeTime,
    hold_id: str,
    grounds: Grounds,
    beside: Beside | None = None,
) -> NewBooking | FurtherBooking | Moving | None:
    """Return what is to be done for a subject; nothing while something is missing about somebody new."""
    store, actor = session.store, session.actor
    if subject.moving is not None:
        return Moving(store, actor, subject.moving, time, hold_id)
    if subject.case is not None:
        service, _ = errand_of(subject, subject.case.application)
        family = subject.relative.case_id if subject.relative is not None else ""
        case_id = subject.case.case_id
        return FurtherBooking(store, actor, case_id, service, requested_by, time, hold_id, grounds, beside, family)
    return NewBooking(store, actor, request, time, hold_id, beside) if request is not None else None
