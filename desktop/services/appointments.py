"""Book, move, lengthen and cancel appointments."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from desktop.domain.appointments import LENGTHENABLE, MOVABLE, Origin, Standing, State, seat_ticks
from desktop.domain.cases import RequestedBy
from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of
from desktop.domain.outcomes import CLOSED
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import conflicts_settled, mail_notices, plan, search_index, seats, shares
from desktop.services.booking_rules import Overrule, obey
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Appointment, Case, Station, table
from desktop.storage.search import Identifier, IdentifierKind


@dataclass(frozen=True, slots=True)
class BookAppointment:
    """Book a time for one person (R22).

    Attributes:
        hold_id: the hold of the same place that the booking takes over.
        manual_reason: the rule by which the counter books for the applicant, such as `R4`; filled in where one holds.
        overrule: a leader books against the advice.
        attend_by: the last day in time as it stood then (R33), filled in; a later `day` is after the deadline.
    """

    appointment_id: str
    case_id: str
    desk_id: str
    day: date
    start: int
    minutes: int
    service: str
    booking_number: str
    requested_by: RequestedBy
    hold_id: str = ""
    origin: Origin = Origin.STAFF
    seat: int = 1
    note: str = ""
    manual_reason: str = ""
    overrule: Overrule | None = None
    attend_by: date | None = None


@dataclass(frozen=True, slots=True)
class MoveAppointment:
    """Give an appointment another time; it keeps its identity and its booking number (R25)."""

    appointment_id: str
    desk_id: str
    day: date
    start: int
    hold_id: str = ""


@dataclass(frozen=True, slots=True)
class LengthenAppointment:
    """Give an appointment another length, in minutes."""

    appointment_id: str
    minutes: int


@handles(BookAppointment, name="book-appointment", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def book(work: Work, command: BookAppointment) -> str:
    """Write the appointment and its seat, and return its id.

    Raises:
        RuleBroken: `belongs-to` (R17), `already-booked`, `time-passed`, `outside-plan`, `public-place`, `closed`,
            `seat-taken`, `seat-held`, `bad-time`, `no-right`; where staff book, `case-closed` and as for
            `booking_rules.obey`.
    """
    place = seats.Place(command.desk_id, command.day, command.start, command.minutes, command.service, command.seat)
    person_id = _may_be_booked(work, command)
    check_place(work, place)
    if command.hold_id:
        seats.release_hold(work.connection, command.hold_id)
    standing = shares.standing_of(work, command.desk_id, command.day, command.start, command.minutes)
    row = _write(work, command, standing, person_id)
    seats.take(work, place, appointment_id=row.id, is_new=True)
    mail_notices.follow(work, row.id, now=row)
    return command.appointment_id


def book_without_place(work: Work, command: BookAppointment) -> str:
    """Write an appointment whose time another has by now; it needs a new one. Return its id.

    Raises:
        RuleBroken: as for `book`, but for what concerns the place.
    """
    person_id = _may_be_booked(work, command)
    _write(work, command, Standing.NEEDS_NEW_TIME, person_id)
    return command.appointment_id


def _may_be_booked(work: Work, command: BookAppointment) -> str:
    """Return whom it is for, unless the case or the advice says no; what the advice says is kept with the command."""
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if command.origin is Origin.STAFF:  # what was booked in the portal went by the portal's rules
        refuse_closed_case(case)
        kept = obey(work, case, command.service, command.manual_reason, command.overrule)
        work.command = replace(
            command, manual_reason=kept.manual_reason, overrule=kept.overrule, attend_by=kept.attend_by
        )
    if command.seat > 1 and Right.OVERBOOK not in work.actor.rights:
        raise RuleBroken("no-right", right=Right.OVERBOOK)
    _refuse_twice(work, command)
    return str(case.person_id)


def _write(work: Work, command: BookAppointment, standing: Standing, person_id: str) -> Row[Any]:
    row = work.connection.execute(
        _ADD,
        {
            "id": command.appointment_id,
            "station_id": work.station_id,
            "case_id": command.case_id,
            "desk_id": command.desk_id,
            "day": command.day,
            "start": command.start,
            "minutes": command.minutes,
            "service": command.service,
            "state": State.BOOKED,
            "standing": standing,
            "origin": command.origin,
            "booking_number": command.booking_number,
            "requested_by": command.requested_by,
            "booked_by": work.actor.staff_id,
            "booked_at": work.at,
            "cancel_reason": "",
            "note": command.note,
        },
    ).one()
    booking = Identifier(IdentifierKind.BOOKING, command.booking_number, command.case_id)
    search_index.put_identifier(work, person_id, booking)
    return row


@handles(MoveAppointment, name="move-appointment", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def move(work: Work, command: MoveAppointment) -> None:
    """Change the time in place.

    Raises:
        RuleBroken: as for `check_move`, and where the place is taken or held.
    """
    row, place = check_move(work, command)
    if command.hold_id:
        seats.release_hold(work.connection, command.hold_id)
    seats.free(work.connection, row.id)
    seats.take(work, place, appointment_id=row.id)
    standing = shares.standing_of(work, command.desk_id, command.day, command.start, row.minutes)
    work.connection.execute(
        update(Appointment)
        .where(Appointment.id == row.id)
        .values(desk_id=command.desk_id, day=command.day, start=command.start, standing=standing)
    )
    conflicts_settled.settle_about(work, row.id)
    mail_notices.follow(work, row.id, row)
    work.undo = MoveAppointment(row.id, row.desk_id, row.day, row.start)


@handles(LengthenAppointment, name="lengthen-appointment", right=Right.BOOK, touches=Touched.APPOINTMENTS)
def lengthen(work: Work, command: LengthenAppointment) -> None:
    """Change the length in place; it may run past the plan, but not over a public place or another appointment.

    Raises:
        RuleBroken: as for `check_length`, and where the minutes that come to it are taken or held.
    """
    row, place = check_length(work, command)
    seats.free(work.connection, row.id)
    seats.take(work, place, appointment_id=row.id)
    work.connection.execute(update(Appointment).where(Appointment.id == row.id).values(minutes=command.minutes))
    work.undo = replace(command, minutes=row.minutes)


def check_move(work: Work, command: MoveAppointment) -> tuple[Row[Any], seats.Place]:
    """Return the appointment and its place to be, unless the plan or the case says no; seats are not looked at.

    Raises:
        RuleBroken: `not-movable`; `case-closed`, nobody comes any more; and as for booking.
    """
    row = appointment(work, command.appointment_id)
    refuse_closed_case(case_at_this_station(work, row.case_id))
    if State(row.state) not in MOVABLE:
        raise RuleBroken("not-movable", state=State(row.state))
    place = seats.Place(command.desk_id, command.day, command.start, row.minutes, row.service)
    check_place(work, place)
    return row, place


def check_length(work: Work, command: LengthenAppointment) -> tuple[Row[Any], seats.Place]:
    """Return the appointment and the place that it is to fill, unless the plan says no; seats are not looked at.

    Raises:
        RuleBroken: `not-lengthenable`, it is over; `needs-new-time`, it has lost its place; `public-place`.
    """
    row = appointment(work, command.appointment_id)
    if State(row.state) not in LENGTHENABLE:
        raise RuleBroken("not-lengthenable", state=State(row.state))
    if row.standing == Standing.NEEDS_NEW_TIME:
        raise RuleBroken("needs-new-time")
    place = seats.Place(row.desk_id, row.day, row.start, command.minutes, row.service)
    if plan.place_in_plan(work.connection, row.desk_id, row.day, row.start, command.minutes) is plan.InPlan.PUBLIC:
        raise RuleBroken("public-place")
    return row, place


def appointment(work: Work, appointment_id: str) -> Row[Any]:
    """Return the row of an appointment of this station, and say which case the command is about.

    Raises:
        RuleBroken: `no-appointment`, or `belongs-to` (R17).
    """
    row = work.connection.execute(_BY_ID, {"appointment_id": appointment_id}).one_or_none()
    if row is None:
        raise RuleBroken("no-appointment")
    work.about(row.case_id)
    refuse_other_station(work.connection, work.station_id, row.station_id)
    return row


def case_at_this_station(work: Work, case_id: str) -> Row[Any]:
    """Return the row of a case of this station.

    Raises:
        RuleBroken: `no-case`, or `belongs-to` (R17).
    """
    row = work.connection.execute(_CASE_BY_ID, {"case_id": case_id}).one_or_none()
    if row is None:
        raise RuleBroken("no-case")
    refuse_other_station(work.connection, work.station_id, row.station_id)
    return row


def refuse_closed_case(case: Row[Any]) -> None:
    """Refuse what only a case that goes on can have.

    Raises:
        RuleBroken: `case-closed`, it was withdrawn, dismissed or rejected (R57).
    """
    if case.status in CLOSED:
        raise RuleBroken("case-closed")


def refuse_other_station(connection: Connection, own: str, other: str) -> None:
    """Refuse what belongs to another station, with its name and nothing more (R17)."""
    if own != other:
        name = connection.execute(select(Station.name).where(Station.id == other)).scalar_one_or_none()
        raise RuleBroken("belongs-to", "R17", station=name or other)


def check_place(work: Work, place: seats.Place) -> None:
    """Refuse a time that is no time, has passed, is closed, public, or outside the plan."""
    seat_ticks(place.start, place.minutes)
    if instant_of(place.day, place.start) + timedelta(minutes=place.minutes) <= work.at:
        raise RuleBroken("time-passed")
    if reason := plan.closed_because(work.connection, work.station_id, place.desk_id, place.day):
        raise RuleBroken("closed", reason=reason)
    match plan.place_in_plan(work.connection, place.desk_id, place.day, place.start, place.minutes):
        case plan.InPlan.PUBLIC:
            raise RuleBroken("public-place")
        case plan.InPlan.OUTSIDE:
            raise RuleBroken("outside-plan")
        case plan.InPlan.FREE_FOR_STAFF:
            pass


def _refuse_twice(work: Work, command: BookAppointment) -> None:
    asked = {"case_id": command.case_id, "service": command.service, "today": work.today}
    if other := work.connection.execute(_BOOKED_ALREADY, asked).first():
        raise RuleBroken("already-booked", "R22", day=other.day, start=other.start)


# Asked at nearly every command, and putting them together takes as long as asking them.

_ADD = insert(table(Appointment)).returning(*table(Appointment).columns)
_BY_ID = select(table(Appointment)).where(Appointment.id == bindparam("appointment_id"))
_CASE_BY_ID = select(table(Case)).where(Case.id == bindparam("case_id"))
_BOOKED_ALREADY = select(Appointment.day, Appointment.start).where(
    Appointment.case_id == bindparam("case_id"),
    Appointment.service == bindparam("service"),
    Appointment.state == State.BOOKED,
    Appointment.day >= bindparam("today"),
)
