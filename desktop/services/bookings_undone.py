"""The undo of a new booking: as if nobody had rung. It is no cancellation, and ends nobody's self-service (R25)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from desktop.domain.appointments import State
from desktop.domain.cases import CaseStatus
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.papers import AppointmentEvent, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import mail_notices, papers, search_index, seats
from desktop.services.appointments import appointment, case_at_this_station
from desktop.services.commands import handles
from desktop.services.own_chains import was_done
from desktop.services.work import Work
from desktop.storage.models import (
    Appointment,
    Case,
    CaseChecklist,
    ChecklistLine,
    Fee,
    IssuedPaper,
    JournalEntry,
    Overbooking,
    Person,
    Seat,
    VoidedPaper,
)
from desktop.storage.references import pointed_at
from desktop.storage.search import Identifier, IdentifierKind

_PART_OF_A_BOOKING = frozenset(
    {
        "open-case",
        "link-family",
        "unlink-family",
        "restore-families",
        "book-appointment",
        "overbook",
        "issue-appointment-letter",
        "issue-with-help",
        "print-paper",
        "note-spoilt-copy",
        "count-copy-again",
        "hand-paper-over",
        "post-paper",
        "take-paper-back",
        "look-at-case",
        "look-for",
        "read-looks",
        "read-journal",
        "read-journal-entry",
    }
)
"""What the journal tells of a case in which nothing has happened but its booking; of no family is asked apart."""
_BOOKS = frozenset({"book-appointment", "overbook"})


@dataclass(frozen=True, slots=True)
class TakeBookingBack:
    """Take a booking of today back.

    Attributes:
        case_id, person_id: the case that the booking opened and the person that it registered, or empty; they go as
            well, unless something else has happened to them since.
    """

    appointment_id: str
    case_id: str = ""
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class BookingUndone:
    """What taking a booking back has done.

    Attributes:
        case_opened: whether the booking had opened the case.
        case_gone, person_gone: whether the case and the person went with it.
        letters: the numbers of the letters that are void now.
        printed: one of them had been printed or saved by then.
    """

    case_id: str
    case_opened: bool
    case_gone: bool
    person_gone: bool
    letters: tuple[str, ...]
    printed: bool


@handles(TakeBookingBack, name="take-booking-back", right=Right.BOOK, touches=Touched.APPOINTMENTS | Touched.PAPERS)
def take_booking_back(work: Work, command: TakeBookingBack) -> BookingUndone:
    """Take the appointment away and void its letter, which stays under its number; the place is free at once.

    Raises:
        RuleBroken: `no-appointment`, `belongs-to` (R17); `booking-of-earlier-day`, what the person has known for longer
            is cancelled; `booking-gone-on`, the person is here, or the appointment was moved; `booking-built-on`,
            something rests on it by now, such as a paper or a line of a list.
    """
    row = appointment(work, command.appointment_id)
    case = case_at_this_station(work, row.case_id)
    letters = _letters(work, row)
    _refuse(work, row, letters)
    seats.free(work.connection, row.id)
    work.connection.execute(delete(Overbooking).where(Overbooking.appointment_id == row.id))
    numbers = tuple(letter.number for letter in letters)
    printed = tuple(number for number in numbers if papers.void(work, number))
    booking = Identifier(IdentifierKind.BOOKING, row.booking_number, row.case_id)
    search_index.drop_identifier(work, case.person_id, booking)
    untouched = command.case_id == case.id and _is_untouched(work, case)
    work.connection.execute(delete(Appointment).where(Appointment.id == row.id))
    mail_notices.follow(work, row.id, row)
    case_gone = untouched and _drop_case(work, case, numbers)
    person_gone = case_gone and command.person_id == case.person_id and _drop_person(work, case.person_id)
    return BookingUndone(case.id, command.case_id == case.id, case_gone, person_gone, numbers, bool(printed))


def _refuse(work: Work, row: Row[Any], letters: Sequence[Row[Any]]) -> None:
    if oslo_day(row.booked_at) != work.today:
        raise RuleBroken("booking-of-earlier-day", day=oslo_day(row.booked_at))
    moved = any(letter.data["event"] != AppointmentEvent.BOOKED for letter in letters)
    if State(row.state) is not State.BOOKED or moved:
        raise RuleBroken("booking-gone-on", state=State(row.state))
    since = select(IssuedPaper.number).where(
        IssuedPaper.case_id == row.case_id,
        IssuedPaper.made_at > row.booked_at,
        IssuedPaper.number.not_in([letter.number for letter in letters]),
        IssuedPaper.number.not_in(select(VoidedPaper.number)),
    )
    if work.connection.execute(since).first() or pointed_at(work.connection, Appointment, [row.id], but=[Seat]):
        raise RuleBroken("booking-built-on")


def _letters(work: Work, row: Row[Any]) -> list[Row[Any]]:
    """Return the letters that tell of an appointment and still hold."""
    holding = select(IssuedPaper.number, IssuedPaper.data).where(
        IssuedPaper.case_id == row.case_id,
        IssuedPaper.kind == PaperKind.APPOINTMENT_LETTER,
        IssuedPaper.number.not_in(select(VoidedPaper.number)),
    )
    found = work.connection.execute(holding.order_by(IssuedPaper.number)).all()
    return [letter for letter in found if letter.data["booking_number"] == row.booking_number]


def _is_untouched(work: Work, case: Row[Any]) -> bool:
    """Say whether nothing has happened to a case but this one booking."""
    # At the station the entry of this command stands in the journal already.
    others = (JournalEntry.case_id == case.id, JournalEntry.id != work.entry_id, was_done())
    told = select(JournalEntry.command, func.count().label("times")).where(*others)
    happened = {row.command: row.times for row in work.connection.execute(told.group_by(JournalEntry.command))}
    booked = sum(happened.get(name, 0) for name in _BOOKS)
    return (
        booked == 1
        and happened.keys() <= _PART_OF_A_BOOKING
        and case.status == CaseStatus.REGISTERED
        and case.family_id is None
    )


def _drop_case(work: Work, case: Row[Any], letters: Sequence[str]) -> bool:
    """Take a case away with its checklist and its fee, unless something else points to it; say whether it went."""
    fees = _ids(work, select(Fee.id).where(Fee.case_id == case.id))
    lines = _ids(work, select(ChecklistLine.id).where(ChecklistLine.case_id == case.id))
    others = select(IssuedPaper.number).where(IssuedPaper.case_id == case.id, IssuedPaper.number.not_in(letters))
    opened = [CaseChecklist, ChecklistLine, Fee, IssuedPaper]
    if (
        work.connection.execute(others).first()
        or pointed_at(work.connection, Case, [case.id], but=opened)
        or pointed_at(work.connection, Fee, fees)
        or pointed_at(work.connection, ChecklistLine, lines)
    ):
        return False
    # A void letter belongs to no case any more; its number is never given again.
    work.connection.execute(update(IssuedPaper).where(IssuedPaper.number.in_(letters)).values(case_id=None))
    for model in (Fee, ChecklistLine, CaseChecklist):
        work.connection.execute(delete(model).where(model.case_id == case.id))
    work.connection.execute(delete(Case).where(Case.id == case.id))
    search_index.drop_case(work, case.id)
    work.touched |= Touched.CASES | Touched.CHECKLISTS | Touched.FEES
    return True


def _drop_person(work: Work, person_id: str) -> bool:
    """Take a person away whom nothing points to; say whether that was so."""
    if pointed_at(work.connection, Person, [person_id]):
        return False
    work.connection.execute(delete(Person).where(Person.id == person_id))
    search_index.drop_person(work, person_id)
    work.touched |= Touched.PEOPLE
    return True


def _ids(work: Work, query: Any) -> list[str]:
    return list(work.connection.execute(query).scalars())
