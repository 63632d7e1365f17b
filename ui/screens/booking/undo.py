"""The ways back: a move to the earlier time, with a letter that says so (R25); a new booking as if nobody had rung."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.services.bookings_undone import BookingUndone, TakeBookingBack
from desktop.services.cases import PersonDetails
from desktop.services.commands import Outcome
from desktop.services.families import UnlinkFamily
from desktop.services.free_times import FreeTime
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.families import is_linked
from ui.attempt import Performing
from ui.screens.booking.work import Done, Moving
from ui.session import Session
from ui.text import isolate
from ui.undo import Undoable


class MoveBack(QObject):
    """The way back from one move; it lives as long as the button is held, for the panel may be gone by then."""

    def __init__(self, session: Session, before: AppointmentRow, now: FreeTime) -> None:
        super().__init__()
        self._session = session
        self._moved = replace(before, desk_id=now.desk_id, desk=now.desk, day=now.day, start=now.start)
        self._earlier = FreeTime(before.desk_id, before.desk, before.day, before.start, before.minutes)
        self._undone: Undoable | None = None

    @Slot()
    def run(self) -> None:
        """Move it back."""
        work = Moving(self._session.store, self._session.actor, self._moved, self._earlier)
        self._undone = self._session.undos.listener()
        self._session.tasks.submit(work, self._done, self._failed)

    @Slot(object)
    def _done(self, done: Done) -> None:
        self._session.changed.emit(done.changes)
        self._session.messages.success(self.tr("The appointment has its earlier time again."))
        if self._undone is not None:
            self._undone.succeeded(told=True)
        self._session.paper_wanted.emit(done.booked.letter)
        self.deleteLater()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.deleteLater()
        if self._undone is not None and isinstance(error, RuleBroken):
            self._undone.refused(self._session.sentence(error))
        else:
            self._session.tell(error)


class BookingBack(QObject):
    """The way back from one new booking; it lives as long as the button is held, for the panel may be gone by then."""

    def __init__(
        self, session: Session, person: PersonDetails, command: TakeBookingBack, *, linked: bool = False
    ) -> None:
        super().__init__()
        self._session = session
        self._name = display_name(person.family_name, person.given_names)
        self._command: TakeBookingBack | None = command
        self._linked = linked
        self._undone: Undoable | None = None

    @Slot()
    def run(self) -> None:
        """Take it back, once."""
        command, self._command = self._command, None
        if command is not None:
            self._undone = self._session.undos.listener()
            case_id = command.case_id
            parting = self._linked and bool(case_id) and is_linked(self._session.store, case_id)
            commands = (UnlinkFamily(case_id), command) if parting else (command,)
            self._session.tasks.submit(Performing(self._session, commands), self._done, self._failed)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self.deleteLater()
        undone = outcome.result
        assert isinstance(undone, BookingUndone)  # noqa: S101 - what the handler returns
        if undone.case_gone:
            # Nobody may read a case again that is gone.
            self._session.case_selected.emit("")
        self._session.changed.emit(outcome.changes)
        self._session.messages.success(" ".join(self._told(undone)))
        if self._undone is not None:
            self._undone.succeeded(told=True)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.deleteLater()
        if self._undone is not None and isinstance(error, RuleBroken):
            self._undone.refused(self._session.sentence(error))
        else:
            self._session.tell(error)

    def _told(self, undone: BookingUndone) -> list[str]:
        told = [self.tr("The booking of %1 is taken back; the time is free again.").replace("%1", isolate(self._name))]
        if undone.case_gone:
            told.append(self.tr("The case that was opened with it is gone too."))
        elif undone.case_opened:
            told.append(self.tr("The case stays, because something else has been done in it."))
        if undone.printed:
            told.append(self.tr("The letter is void: take back the one that was printed."))
        return told
