"""The undo of an offer from the waiting list: the person waits again, and the place is what it was."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, delete, update

from desktop.domain.appointments import State
from desktop.domain.calendar_words import WaitingState
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import appointments, mail_notices, papers, seats
from desktop.services.bookings_undone import BookingUndone, TakeBookingBack, take_booking_back
from desktop.services.closing import staff_name
from desktop.services.commands import handles
from desktop.services.waiting_list import OfferedTime, TakeOfferBack, waiting_row
from desktop.services.work import Work
from desktop.storage.models import Appointment, EndedWait, Waiting


@dataclass(frozen=True, slots=True)
class OfferUndone:
    """What taking an offer back has done.

    Attributes:
        day, start: where the appointment is again, local day and minute since midnight; None where there is none.
        letter: the number of the letter that is void now.
        printed: it had been printed by then.
    """

    day: date | None
    start: int | None
    letter: str
    printed: bool


@handles(TakeOfferBack, name="take-offer-back", right=Right.BOOK, touches=Touched.APPOINTMENTS | Touched.PAPERS)
def take_offer_back(work: Work, command: TakeOfferBack) -> OfferUndone:
    """Put the person back on the list in the place that they had, and void the letter.

    An appointment that was moved goes back to its earlier time, into a closed one as well; one that was booked by the
    offer is taken back, which is no cancellation (R25). The place is free again, or waits until the end of the time for
    which it would have waited anyhow.

    Raises:
        RuleBroken: `no-waiting`; `already-waiting`; `offer-gone-on`, the appointment is not what the offer made it;
            `seat-taken`, somebody has its earlier place by now; as for taking a booking back.
    """
    waits = waiting_row(work, command.waiting_id)
    if waits.state == WaitingState.WAITING:
        raise RuleBroken("already-waiting", by=staff_name(work.connection, waits.noted_by), at=waits.noted_at)
    row = appointments.appointment(work, command.appointment_id)
    there = OfferedTime(row.desk_id, row.day, row.start)
    if waits.appointment_id != row.id or State(row.state) is not State.BOOKED or there != command.now:
        raise RuleBroken("offer-gone-on", state=State(row.state))
    again = {"state": WaitingState.WAITING, "appointment_id": None, "ended_by": None, "ended_at": None}
    work.connection.execute(update(Waiting).where(Waiting.id == waits.id).values(**again))
    if command.waits:
        work.connection.execute(delete(EndedWait).where(EndedWait.appointment_id.in_(command.waits)))
    back = command.earlier
    if back is None:
        undone = take_booking_back(work, TakeBookingBack(row.id))
        assert isinstance(undone, BookingUndone)  # noqa: S101 - what the handler returns
        printed = undone.printed
    else:
        _move_back(work, row, back)
        printed = papers.void(work, command.letter)
    work.undo = None
    return OfferUndone(back.day if back else None, back.start if back else None, command.letter, printed)


def _move_back(work: Work, row: Row[Any], earlier: OfferedTime) -> None:
    seats.free(work.connection, row.id)
    place = seats.Place(earlier.desk_id, earlier.day, earlier.start, row.minutes, row.service)
    seats.take(work, place, appointment_id=row.id, open_or_not=True)
    values = {"desk_id": earlier.desk_id, "day": earlier.day, "start": earlier.start}
    work.connection.execute(update(Appointment).where(Appointment.id == row.id).values(**values))
    mail_notices.follow(work, row.id, row)
