"""Take an appointment a step further, tell it, and offer the way back: the same from every screen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.appointments import Step
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.rights import Right
from desktop.services.attendance import CallToDesk, CheckIn, CompleteService, MarkLeft, MarkNoShow
from desktop.services.commands import Command, Outcome
from desktop.services.queries.calendar import DeskRow, desks
from desktop.services.queries.day import AppointmentRow
from ui.messages import Offer
from ui.session import Session
from ui.text import isolate
from ui.words import undo_word

_COMMANDS: dict[Step, Callable[[str], Command]] = {
    Step.CHECK_IN: CheckIn,
    Step.COMPLETE: CompleteService,
    Step.MARK_NO_SHOW: MarkNoShow,
    Step.LEAVE: MarkLeft,
}


def offered_steps(row: AppointmentRow, now: datetime, rights: frozenset[Right]) -> tuple[Step, ...]:
    """Return the steps that would be carried out now: legal, in time, and within somebody's rights.

    Cancelling asks for a reason and a letter, so that it is not among them.
    """
    if Right.RECEIVE not in rights:
        return ()
    not_now = {Step.CANCEL}
    if row.day != oslo_day(now):
        not_now.add(Step.CHECK_IN)
    if now < instant_of(row.day, row.start):
        not_now.add(Step.MARK_NO_SHOW)
    return tuple(step for step in row.steps if step not in not_now)


class AppointmentSteps(QObject):
    """Takes the steps of the day.

    Signals:
        desk_wanted: an `AppointmentRow` is called, and this clerk has no desk: the screen asks for one.
    """

    desk_wanted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._under_way: set[str] = set()
        session.tasks.busy.connect(self._busy_changed)

    def offered(self, row: AppointmentRow) -> tuple[Step, ...]:
        """Return the steps that may be taken now."""
        return offered_steps(row, self._session.store.clock.now(), self._session.actor.rights)

    def own_desk(self) -> DeskRow | None:
        """Return the desk that the clerk works at, or None."""
        desk_id = self._session.actor.desk_id
        return next((desk for desk in desks(self._session.store) if desk.desk_id == desk_id), None)

    def take(self, row: AppointmentRow, step: Step, desk: DeskRow | None = None) -> bool:
        """Take a step if it is offered; say whether it was. A call without a desk asks for one first."""
        if step not in self.offered(row) or row.appointment_id in self._under_way:
            return False
        command: Command
        if step is Step.CALL:
            called_to = desk or self.own_desk()
            if called_to is None:
                self.desk_wanted.emit(row)
                return True
            command, text = CallToDesk(row.appointment_id, called_to.desk_id), self._called(row, called_to)
        else:
            command, text = _COMMANDS[step](row.appointment_id), self._told(row, step)
        self._under_way.add(row.appointment_id)
        self._session.submit(command, _Taken(self._session, text, step).done)
        return True

    def _told(self, row: AppointmentRow, step: Step) -> str:
        match step:
            case Step.CHECK_IN:
                text = self.tr("%1 is checked in: number %2.")
            case Step.COMPLETE:
                text = self.tr("%1 is done.")
            case Step.MARK_NO_SHOW:
                text = self.tr("%1 did not come.")
            case _:
                text = self.tr("%1 left before being served.")
        return text.replace("%1", isolate(row.name))

    def _called(self, row: AppointmentRow, desk: DeskRow) -> str:
        text = self.tr("%1 is called to desk %2.")
        return text.replace("%2", desk.number).replace("%1", isolate(row.name))

    @Slot(object)
    def _busy_changed(self, busy: bool) -> None:  # noqa: FBT001 - the shape of the signal
        # Whatever became of the last steps, refused ones too, the people in them can be acted on again.
        if not busy:
            self._under_way.clear()


class _Taken(QObject):
    """A step that was taken: it tells so, takes itself back, and lives as long as somebody may ask for that."""

    def __init__(self, session: Session, text: str, step: Step) -> None:
        super().__init__()
        self._session = session
        self._text = text
        self._step = step
        self._undo: Command | None = None

    @Slot(object)
    def done(self, outcome: Outcome) -> None:
        """Tell what was done, with the way back."""
        self._undo = outcome.undo
        if self._step is Step.CHECK_IN:
            self._text = self._text.replace("%2", str(outcome.result))  # the waiting number
        offer = Offer(undo_word(self._step), self.undo) if outcome.undo is not None else None
        self._session.messages.success(self._text, undo=offer)

    @Slot()
    def undo(self) -> None:
        """Take it back, once; the list of what can be taken back tells of it."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._session.submit(undo)
