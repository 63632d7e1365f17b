"""Tell what was booked."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.booking_number import format_booking_number
from desktop.domain.clock import wall_clock
from desktop.domain.names import display_name
from desktop.services.cases import PersonDetails
from desktop.services.queries.day import AppointmentRow
from ui.dates import date_text, time_text, weekday_text
from ui.messages import Offer
from ui.provisional import provisional_note
from ui.screens.booking.beginnings import OneMore
from ui.screens.booking.undo import BookingBack, MoveBack
from ui.screens.booking.work import Done
from ui.session import Session
from ui.text import isolate


def appointment_text(row: AppointmentRow, session: Session) -> str:
    """Return when and where an appointment is, in one line."""
    return _at(row.day, row.start, row.desk, session)


def tell_booked(
    session: Session, person: PersonDetails, done: Done, late_after: date | None = None, *, linked: bool = False
) -> None:
    """Tell who comes when, with the booking number, and that it is after the deadline where it is (R33).

    The booking can be taken back as if nobody had rung, and the next of the family can be booked.
    """
    text = QCoreApplication.translate("Booking", "Booked: %1, %2. Booking number %3.")
    name = isolate(display_name(person.family_name, person.given_names))
    told = _filled(text, name, _when(session, done), format_booking_number(done.booked.booking_number))
    undo = done.booked.undo
    back = BookingBack(session, person, undo, linked=linked) if undo is not None else None
    label = QCoreApplication.translate("Booking", "Undo booking")
    told += " " + QCoreApplication.translate("Booking", "Linked as family.") if linked else ""
    told += _late(session, late_after) + provisional_note(session, done.booked.appointment_id)
    more = OneMore(session, done.booked.case_id)
    session.messages.success(told, undo=Offer(label, back.run) if back else None, on=more.offer())


def tell_moved(session: Session, before: AppointmentRow, done: Done, late_after: date | None = None) -> None:
    """Tell the new time, and that it is after the deadline where it is (R33).

    The booking number stays (R25), and the earlier time can be had back.
    """
    text = QCoreApplication.translate("Booking", "Moved: %1, now %2. The booking number stays %3.")
    number = format_booking_number(done.booked.booking_number)
    back = MoveBack(session, before, done.time)
    told = _filled(text, isolate(before.name), _when(session, done), number)
    session.messages.success(
        told + _late(session, late_after) + provisional_note(session, before.appointment_id),
        undo=Offer(QCoreApplication.translate("Booking", "Undo move"), back.run),
    )


def _late(session: Session, after: date | None) -> str:
    if after is None:
        return ""
    text = QCoreApplication.translate("Booking", "This is after the deadline of %1; the letter says so.")
    return " " + _filled(text, date_text(after, session.language))


def _when(session: Session, done: Done) -> str:
    return _at(done.time.day, done.time.start, done.time.desk, session)


def _at(day: date, start: int, desk: str, session: Session) -> str:
    where = QCoreApplication.translate("Booking", "desk %1").replace("%1", desk)
    return f"{weekday_text(day, session.language)} {time_text(wall_clock(start))}, {where}"


def _filled(text: str, *values: str) -> str:
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text
