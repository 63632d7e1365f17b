"""What is done to an appointment from the calendar."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from desktop.domain.appointments import MOVABLE, Step
from desktop.domain.changes import Changes, Touched
from desktop.domain.papers import AppointmentEvent
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.attendance import CancelAppointment, UndoStep
from desktop.services.commands import Outcome
from desktop.services.overbooking import taken_times
from desktop.services.papers import IssueAppointmentLetter
from desktop.services.queries.calendar import DeskRow
from desktop.services.queries.day import AppointmentRow
from ui.appointment_steps import AppointmentSteps
from ui.messages import Offer
from ui.screens.calendar.contents import Item
from ui.session import BookingStart, Session
from ui.text import isolate
from ui.words import undo_word

_WHOLE_DAY = 300


class Deeds(QObject):
    """Books, moves, cancels and takes steps, and tells so."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = AppointmentSteps(session, self)
        self._moving: AppointmentRow | None = None

    @property
    def moving(self) -> AppointmentRow | None:
        """Return the appointment that is to get another time, or None."""
        return self._moving

    def offered(self, row: AppointmentRow) -> tuple[Step, ...]:
        """Return the steps that may be taken now."""
        return self._steps.offered(row)

    def book_at(self, desk: DeskRow, day: date, start: int) -> None:
        """Open the booking panel at a place; for the appointment that is being moved, if one is."""
        if Right.BOOK not in self._session.actor.rights:
            self._refuse(RuleBroken("no-right", right=Right.BOOK))
            return
        moving = self._moving
        self._session.booking_wanted.emit(
            BookingStart(
                case_id=moving.case_id if moving else "",
                moving=moving.appointment_id if moving else "",
                desk_id=desk.desk_id,
                day=day,
                start=start,
            )
        )

    def may_book_beside(self, item: Item) -> bool:
        """Tell whether one more person may be booked at the time of an appointment: right, setting, seats, plan."""
        row, desk = item.row, item.desk
        rights = self._session.actor.rights
        if row is None or desk is None or self._moving is not None or not rights >= {Right.BOOK, Right.OVERBOOK}:
            return False
        there = taken_times(
            self._session.store,
            "",
            row.minutes,
            start_day=row.day,
            end_day=row.day,
            desks=(desk.desk_id,),
            limit=_WHOLE_DAY,
        )
        return any(time.start == row.start for time in there)

    def book_beside(self, item: Item) -> None:
        """Open the booking panel for one more person at the time of an appointment; it asks before it books."""
        row, desk = item.row, item.desk
        if row is not None and desk is not None:
            start = BookingStart(desk_id=desk.desk_id, day=row.day, start=row.start, beside=True)
            self._session.booking_wanted.emit(start)

    def begin_move(self, row: AppointmentRow) -> bool:
        """Open the booking panel to move an appointment; the next place that is pointed at is for it."""
        if Right.BOOK not in self._session.actor.rights:
            self._refuse(RuleBroken("no-right", right=Right.BOOK))
            return False
        if row.state not in MOVABLE:
            self._refuse(RuleBroken("not-movable", state=row.state))
            return False
        self._moving = row
        self._session.booking_wanted.emit(BookingStart(case_id=row.case_id, moving=row.appointment_id))
        return True

    def stop_moving(self) -> bool:
        """Forget which appointment is to be moved; say whether there was one."""
        was, self._moving = self._moving, None
        return was is not None

    def ends_move(self, changes: Changes) -> bool:
        """Stop moving if that appointment may have changed; say whether it was so."""
        if self._moving is None or not changes.touched & Touched.APPOINTMENTS:
            return False
        return self._moving.case_id in changes.cases and self.stop_moving()

    def take(self, row: AppointmentRow, step: Step, desk: DeskRow | None) -> None:
        """Take a step; a clerk without a desk calls to the one that was booked."""
        self._steps.take(row, step, None if self._steps.own_desk() else desk)

    def cancel(self, row: AppointmentRow, reason: str) -> None:
        """Cancel for a coded reason, and write the letter that says so."""
        cancelling = _Cancelling(self._session, row, self)
        self._session.submit_all(
            (
                CancelAppointment(row.appointment_id, reason),
                IssueAppointmentLetter(row.appointment_id, AppointmentEvent.CANCELLED),
            ),
            cancelling.done,
        )

    def undo(self, row: AppointmentRow, step: Step) -> None:
        """Take back the last step."""
        self._session.submit(UndoStep(row.appointment_id, step), self._undone)

    @Slot(object)
    def _undone(self, _: Outcome) -> None:
        self._session.messages.success(self.tr("The last step is taken back."))

    def _refuse(self, broken: RuleBroken) -> None:
        self._session.messages.problem(self._session.sentence(broken))


class _Cancelling(QObject):
    """A cancellation under way: it tells of itself, shows the letter, and can be taken back."""

    def __init__(self, session: Session, row: AppointmentRow, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row

    @Slot(object)
    def done(self, outcome: Outcome) -> None:
        """Tell that it is cancelled, and show the letter."""
        text = self.tr("The appointment of %1 is cancelled.").replace("%1", isolate(self._row.name))
        self._session.messages.success(text, undo=Offer(undo_word(Step.CANCEL), self.undo))
        self._session.paper_wanted.emit(str(outcome.result))

    @Slot()
    def undo(self) -> None:
        """Take the cancellation back, if the place is still free."""
        self._session.submit(UndoStep(self._row.appointment_id, Step.CANCEL), self._undone)

    @Slot(object)
    def _undone(self, _: Outcome) -> None:
        text = self.tr("The appointment of %1 stands again. Tell the person; the letter said that it was cancelled.")
        self._session.messages.success(text.replace("%1", isolate(self._row.name)))
