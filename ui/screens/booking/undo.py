"""Take a move back: the appointment gets its earlier time again, with a letter that says so (R25)."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.services.free_times import FreeTime
from desktop.services.queries.day import AppointmentRow
from ui.screens.booking.work import Done, Moving
from ui.session import Session


class MoveBack(QObject):
    """The way back from one move; it lives with the session, as the panel may be gone when it is taken."""

    def __init__(self, session: Session, before: AppointmentRow, now: FreeTime) -> None:
        super().__init__(session)
        self._session = session
        self._moved = replace(before, desk_id=now.desk_id, desk=now.desk, day=now.day, start=now.start)
        self._earlier = FreeTime(before.desk_id, before.desk, before.day, before.start, before.minutes)

    @Slot()
    def run(self) -> None:
        """Move it back."""
        work = Moving(self._session.store, self._session.actor, self._moved, self._earlier)
        self._session.tasks.submit(work, self._done, self._session.tell)

    @Slot(object)
    def _done(self, done: Done) -> None:
        self._session.changed.emit(done.changes)
        self._session.messages.success(self.tr("The appointment has its earlier time again."))
        self._session.paper_wanted.emit(done.booked.letter)
        self.deleteLater()
