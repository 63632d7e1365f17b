"""Carry out in the worker what the booking panel asks for, one piece of work at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.booking import NoTimeNoted
from desktop.services.free_times import FreeTime
from desktop.services.overbooking import Beside
from ui.screens.booking.enquiry import Enquiry
from ui.screens.booking.when_block import WhenBlock
from ui.screens.booking.work import Done, NotingNoTime, work_for
from ui.session import Session


class CarryingOut(QObject):
    """Books, moves, and notes that no time was free; keeps the block *When* from a second answer meanwhile.

    Signals:
        done: `Done`; a time was booked or moved.
        noted: `NoTimeNoted`.
        refused: it was not to be had; the block has told why.
        incomplete: something is missing about somebody new.
    """

    done = Signal(object)
    noted = Signal(object)
    refused = Signal()
    incomplete = Signal()

    def __init__(self, session: Session, when: WhenBlock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._when = when
        self._work: Callable[[], Done] | None = None

    def book(self, enquiry: Enquiry, time: FreeTime, beside: Beside | None = None) -> None:
        """Book a time for whom the panel is about, or one more at a time that is taken."""
        if self._when.busy:
            return
        hold_id = self._when.holding.hold_id if beside is None else ""
        who = enquiry.who.requested_by
        work = work_for(self._session, enquiry.subject, enquiry.request(), who, time, hold_id, enquiry.grounds, beside)
        if work is None:
            self.incomplete.emit()
            return
        self._when.set_busy(busy=True)
        self._work = work
        self._session.tasks.submit(work, self._done, self._not_done)

    def note_no_time(self, enquiry: Enquiry) -> None:
        """Note that no time was free in time (R18, R34)."""
        request = enquiry.request()
        if request is None or self._when.busy:
            return
        self._when.set_busy(busy=True)
        work = NotingNoTime(self._session.store, self._session.actor, request)
        self._session.tasks.submit(work, self._noted, self._refused)

    @Slot(object)
    def _done(self, done: Done) -> None:
        self._when.holding.taken_over()
        self._when.set_busy(busy=False)
        self.done.emit(done)

    @Slot(object)
    def _not_done(self, error: BaseException) -> None:
        work, self._work = self._work, None
        if work is None or not self._session.asks_for_approval(error, work, self._done, self._refused):
            self._refused(error)

    @Slot(object)
    def _noted(self, noted: NoTimeNoted) -> None:
        self._when.set_busy(busy=False)
        self.noted.emit(noted)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._when.set_busy(busy=False)
        self._when.refuse(error)
        self.refused.emit()
