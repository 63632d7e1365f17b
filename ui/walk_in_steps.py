"""Take a drop-in a step further, tell it, and offer the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.appointments import Step
from desktop.domain.clock import oslo_day
from desktop.domain.rights import Right
from desktop.services.commands import Command, Outcome
from desktop.services.queries.calendar import DeskRow
from desktop.services.queries.queue import WalkInRow
from desktop.services.walk_ins import CallWalkIn, CompleteWalkIn, MarkWalkInLeft, RemoveWalkIn
from ui.attempt import Attempt, Performing, WayBack
from ui.session import Session
from ui.words import undo_word

_COMMANDS: dict[Step, Callable[[str], Command]] = {
    Step.COMPLETE: CompleteWalkIn,
    Step.LEAVE: MarkWalkInLeft,
    Step.CANCEL: RemoveWalkIn,
}


class WalkInSteps(QObject):
    """Takes the steps of drop-ins.

    Signals:
        desk_wanted: a `WalkInRow` is called, and this clerk has no desk: the screen asks for one.
    """

    desk_wanted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._under_way: set[str] = set()
        session.tasks.busy.connect(self._busy_changed)

    def offered(self, row: WalkInRow) -> tuple[Step, ...]:
        """Return the steps that may be taken now; nobody is called from a day that has passed."""
        if Right.RECEIVE not in self._session.actor.rights:
            return ()
        today = row.day == oslo_day(self._session.store.clock.now())
        return tuple(step for step in row.steps if today or step is not Step.CALL)

    def take(self, row: WalkInRow, step: Step, desk: DeskRow | None = None) -> bool:
        """Take a step if it is offered; say whether it was. A call without a desk asks for one first."""
        if step not in self.offered(row) or row.walk_in_id in self._under_way:
            return False
        command: Command
        if step is Step.CALL:
            if desk is None:
                self.desk_wanted.emit(row)
                return True
            command = CallWalkIn(row.walk_in_id, desk.desk_id)
        else:
            command = _COMMANDS[step](row.walk_in_id)
        self._under_way.add(row.walk_in_id)
        taken = _Taken(self._session, self._told(row, step, desk), step)
        Attempt(self._session, Performing(self._session, (command,)), taken.done, None, self)
        return True

    def _told(self, row: WalkInRow, step: Step, desk: DeskRow | None) -> str:
        match step:
            case Step.CALL:
                text = self.tr("Number %1 is called to desk %2.").replace("%2", desk.number if desk else "")
            case Step.COMPLETE:
                text = self.tr("Number %1 is done.")
            case Step.LEAVE:
                text = self.tr("Number %1 left before being served.")
            case _:
                text = self.tr("Number %1 is taken off the queue.")
        return text.replace("%1", str(row.number))

    @Slot(object)
    def _busy_changed(self, busy: bool) -> None:  # noqa: FBT001 - the shape of the signal
        if not busy:
            self._under_way.clear()


class _Taken(QObject):
    """A step that was taken: it tells so, with the way back, and lives as long as somebody may ask for that."""

    def __init__(self, session: Session, text: str, step: Step) -> None:
        super().__init__()
        self._session = session
        self._text = text
        self._step = step

    @Slot(object)
    def done(self, outcome: Outcome) -> None:
        """Tell what was done."""
        back = WayBack(self._session, outcome.undo, self._session, told=self.taken_back) if outcome.undo else None
        offer = back.offer(undo_word(self._step)) if back else None
        self._session.messages.success(self._text, undo=offer)

    def taken_back(self, _: Outcome) -> str:
        """Return what is said when it was taken back."""
        return self.tr("Taken back: %1").replace("%1", self._text)
