"""What a cut-off counter did and the station could not do as it was meant: kept, shown, and decided by a person.

Nothing is refused silently. A booking that lost its place stays as an appointment that needs a new time; any other
step keeps what was meant in the journal's entry and what the station has in its rows, until somebody has chosen.
"""

from dataclasses import dataclass

from sqlalchemy import insert, select, update

from desktop.domain.appointments import Standing, State
from desktop.domain.changes import Touched
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.station_line import Choice, ConflictKind
from desktop.services import appointments, mail_notices, seats, wording
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.commands import handles
from desktop.services.conflicts_settled import settle_one
from desktop.services.overbooking import Overbook
from desktop.services.waiting_list import OfferPlace
from desktop.services.work import Work
from desktop.storage.models import Appointment, Conflict, JournalEntry

PLACE_LOST = frozenset(
    {
        *("seat-taken", "seat-held", "place-lent", "place-waits", "closed", "closed-hours", "outside-plan"),
        *("public-place", "not-released", "not-released-by-hand", "overbooking-off", "overbooking-full"),
        *("overbooking-changed", "overbooking-not-needed"),
    }
)
"""Refusals that say that the time is not to be had; everything else about the booking was in order."""

TOLD_NO = "done-although-refused"
"""The code of what the station has done, while the counter had no answer and told somebody that it cannot be done."""

TOLD_OTHERWISE = "done-otherwise"
"""The code of what a counter did by itself, while the station had done it already, from other rows."""


@dataclass(frozen=True, slots=True)
class SettleConflict:
    """Say what became of something that the station could not do as it was meant."""

    conflict_id: str
    choice: Choice
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReopenConflict:
    """Take back what was decided."""

    conflict_id: str


@handles(SettleConflict, name="settle-conflict", right=Right.BOOK, touches=Touched.CASES)
def settle(work: Work, command: SettleConflict) -> None:
    """Write down what was chosen, for the item and for those that were built on it.

    Raises:
        RuleBroken: `no-conflict`; `conflict-settled`; `needs-new-time`, the appointment, or one that was built on it,
            has still no time.
    """
    row = work.connection.execute(select(Conflict).where(Conflict.id == command.conflict_id)).one_or_none()
    if row is None or row.station_id != work.station_id:
        raise RuleBroken("no-conflict")
    if row.settled_at is not None:
        raise RuleBroken("conflict-settled")
    work.case_id = row.case_id
    if _without_time(work, row.id):
        raise RuleBroken("needs-new-time")
    settle_one(work, row.id, command.choice, command.words)
    work.undo = ReopenConflict(row.id)


@handles(ReopenConflict, name="reopen-conflict", right=Right.BOOK, touches=Touched.CASES)
def reopen(work: Work, command: ReopenConflict) -> None:
    """Let it stand open again, with those that were built on it.

    Raises:
        RuleBroken: `no-conflict`.
    """
    row = work.connection.execute(select(Conflict).where(Conflict.id == command.conflict_id)).one_or_none()
    if row is None or row.station_id != work.station_id:
        raise RuleBroken("no-conflict")
    work.case_id = row.case_id
    work.connection.execute(
        update(Conflict)
        .where((Conflict.id == row.id) | (Conflict.joined_to == row.id))
        .values(settled_at=None, settled_by=None, choice=None, words="")
    )


def note(work: Work, broken: RuleBroken, case_id: str | None) -> None:
    """Keep, at the station, what a counter did by itself and what is refused now.

    Args:
        work: the unit of work of the entry that is refused.
        broken: why.
        case_id: the case that the entry is about.
    """
    about = ""
    if broken.code in PLACE_LOST:
        about = _without_place(work)
    first = work.connection.execute(
        select(Conflict.id)
        .where(
            Conflict.case_id == case_id,
            Conflict.counter == work.counter,
            Conflict.settled_at.is_(None),
            Conflict.joined_to.is_(None),
        )
        .order_by(Conflict.noted_at, Conflict.id)
        .limit(1)
    )
    _keep(work, broken, case_id, about, first.scalar_one_or_none() if case_id else None)


def note_told_no(work: Work) -> None:
    """Keep, at the station, what it had done while the counter, without its answer, told somebody no; twice is once.

    Args:
        work: the unit of work of the entry that the station has.
    """
    there = select(Conflict.id).where(Conflict.id == work.entry_id)
    if work.connection.execute(there).first() is None:
        of_entry = select(JournalEntry.case_id).where(JournalEntry.id == work.entry_id)
        _keep(work, RuleBroken(TOLD_NO), work.connection.execute(of_entry).scalar_one())


def note_told_otherwise(work: Work, case_id: str | None) -> None:
    """Keep, at the station, that a counter told something else by itself than the station had done already.

    Args:
        work: the unit of work of the counter's own entry.
        case_id: the case that it is about.
    """
    _keep(work, RuleBroken(TOLD_OTHERWISE), case_id)


def _keep(work: Work, broken: RuleBroken, case_id: str | None, about: str = "", joined_to: str | None = None) -> None:
    work.connection.execute(
        insert(Conflict).values(
            id=work.entry_id,
            station_id=work.station_id,
            counter=work.counter,
            kind=ConflictKind.NEEDS_NEW_TIME if about else ConflictKind.IMPOSSIBLE_STEP,
            code=broken.code,
            facts={language.value: wording.refusal(broken, language) for language in Language},
            case_id=case_id,
            about=about,
            joined_to=joined_to,
            noted_at=work.now,
            words="",
        )
    )


def _without_time(work: Work, conflict_id: str) -> bool:
    """Tell whether somebody whom an item, or one that was built on it, is about still has no time to come at.

    Whatever is chosen, the item stays until there is one or the appointment is cancelled: it is all that reminds of it.
    """
    query = (
        select(Appointment.id)
        .join(Conflict, Conflict.about == Appointment.id)
        .where(
            (Conflict.id == conflict_id) | (Conflict.joined_to == conflict_id),
            Appointment.standing == Standing.NEEDS_NEW_TIME,
            Appointment.state == State.BOOKED,
        )
        .limit(1)
    )
    return work.connection.execute(query).first() is not None


def _without_place(work: Work) -> str:
    """Let the appointment that a command promised stand without its time, and return its id; empty where it cannot."""
    command = work.command
    booking = command.booking if isinstance(command, Overbook | OfferPlace) else command
    try:
        with work.connection.begin_nested():
            if isinstance(booking, MoveAppointment):
                return _lose_place(work, booking.appointment_id)
            if isinstance(booking, BookAppointment):
                return appointments.book_without_place(work, booking)
    except RuleBroken:
        pass
    return ""


def _lose_place(work: Work, appointment_id: str) -> str:
    """Give back the time that an appointment had: whoever has it was told another, which is taken."""
    row = appointments.appointment(work, appointment_id)
    seats.free(work.connection, row.id)
    work.connection.execute(
        update(Appointment).where(Appointment.id == row.id).values(standing=Standing.NEEDS_NEW_TIME)
    )
    mail_notices.follow(work, row.id, row)
    return str(row.id)
