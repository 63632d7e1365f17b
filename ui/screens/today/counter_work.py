"""What a clerk does with the lines of the day: steps, the next one, calling again, and noting who did not come."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.appointments import State, Step
from desktop.domain.queue import Next, WhyNext
from desktop.domain.rights import Right
from desktop.services.attendance import MarkNoShow, UndoStep
from desktop.services.commands import Outcome
from desktop.services.hand_overs import CallAgain
from desktop.services.queries.calendar import DeskRow
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.queue import WalkInRow, gap_at
from ui.appointment_steps import AppointmentSteps
from ui.attempt import Attempt, Performing, WayBack
from ui.models.day import Gap, PersonLine, WalkInLine
from ui.session import Session
from ui.walk_in_steps import WalkInSteps
from ui.words import undo_word

Somebody = PersonLine | WalkInLine


class CounterWork(QObject):
    """Acts on a line, whoever it is about.

    Signals:
        desk_wanted: an `AppointmentRow` or a `WalkInRow` is called, and this clerk has no desk: the screen asks.
    """

    desk_wanted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.steps = AppointmentSteps(session, self)
        self.walk_ins = WalkInSteps(session, self)
        self.steps.desk_wanted.connect(self.desk_wanted)
        self.walk_ins.desk_wanted.connect(self.desk_wanted)
        self._called_again = ""
        self._marked: tuple[str, ...] = ()

    @property
    def may_receive(self) -> bool:
        """Say whether this clerk receives people at all."""
        return Right.RECEIVE in self._session.actor.rights

    def own_desk(self) -> DeskRow | None:
        """Return the desk of this PC, or None."""
        return self.steps.own_desk()

    def offered(self, row: AppointmentRow | WalkInRow) -> tuple[Step, ...]:
        """Return the steps that may be taken now."""
        return self.walk_ins.offered(row) if isinstance(row, WalkInRow) else self.steps.offered(row)

    def take(self, row: AppointmentRow | WalkInRow, step: Step, desk: DeskRow | None = None) -> bool:
        """Take a step if it is offered; say whether it was."""
        if isinstance(row, WalkInRow):
            return self.walk_ins.take(row, step, desk or self.own_desk())
        return self.steps.take(row, step, desk)

    def call_next(self, found: Next, lines: Sequence[Somebody], desk: DeskRow) -> Somebody | None:
        """Call who is next at a desk, and return who that is. Whoever is still at the desk comes first."""
        here = next((line for line in lines if is_served_at(line.row, desk)), None)
        if here is not None:
            text = self.tr("Number %1 is still at desk %2. Press D when they are done, or H to hand over.")
            number = str(number_of(here)) if number_of(here) else "–"
            self._session.messages.info(text.replace("%1", number).replace("%2", desk.number))
            return None
        waiter = found.waiter
        line = next((one for one in lines if waiter is not None and key_of_row(one.row) == waiter.key), None)
        if line is None:
            self._session.messages.info(
                self.tr("A drop-in waits, but there is no room before the next appointment.")
                if found.why is WhyNext.NO_GAP
                else self.tr("Nobody waits for desk %1.").replace("%1", desk.number)
            )
            return None
        return line if self.take(line.row, Step.CALL, desk) else None

    def call_again(self, line: Somebody) -> bool:
        """Call out the number of somebody at a desk once more; say whether it could be done."""
        row = line.row
        if row.state is not State.IN_SERVICE or not self.may_receive or not number_of(line):
            return False
        command = CallAgain(walk_in_id=row.walk_in_id) if isinstance(row, WalkInRow) else CallAgain(row.appointment_id)
        self._called_again = str(number_of(line))
        Attempt(self._session, Performing(self._session, (command,)), self._told_again, None, self)
        return True

    def mark_absent(self, rows: Sequence[AppointmentRow]) -> None:
        """Note of all these that they did not come, in one go that is taken back in one go."""
        commands = tuple(MarkNoShow(row.appointment_id) for row in rows)
        if not commands or not self.may_receive:
            return
        self._marked = tuple(row.appointment_id for row in rows)
        Attempt(self._session, Performing(self._session, commands), self._told_absent, None, self)

    @Slot(object)
    def _told_again(self, _: Outcome) -> None:
        self._session.messages.success(self.tr("Number %1 is called again.").replace("%1", self._called_again))

    @Slot(object)
    def _told_absent(self, _: Outcome) -> None:
        commands = tuple(UndoStep(marked, Step.MARK_NO_SHOW) for marked in self._marked)
        back = WayBack(self._session, commands, self._session, told=self._absent_taken_back)
        text = self.tr("Marked as no-show: %1").replace("%1", str(len(commands)))
        self._session.messages.success(text, undo=back.offer(undo_word(Step.MARK_NO_SHOW)))

    def _absent_taken_back(self, _: Outcome) -> str:
        return self.tr("Expected again: %1").replace("%1", str(len(self._marked)))


def key_of_row(row: AppointmentRow | WalkInRow) -> str:
    """Return what a row is known by in the queue."""
    return row.walk_in_id if isinstance(row, WalkInRow) else row.appointment_id


def number_of(line: Somebody) -> int:
    """Return the waiting number of a line, 0 for none."""
    return line.number if isinstance(line, PersonLine) else line.row.number


def is_served_at(row: AppointmentRow | WalkInRow, desk: DeskRow) -> bool:
    """Say whether somebody is at a desk now."""
    return row.state is State.IN_SERVICE and row.served_at == desk.number


def best_gap(
    walk_in: WalkInRow, rows: Sequence[AppointmentRow], all_desks: Sequence[DeskRow], own: DeskRow | None, now: datetime
) -> Gap | None:
    """Return the time in which a drop-in could be called: at the own desk, or where there is most of it.

    Only desks that take the errand count; None where no desk does.
    """
    takes = [desk for desk in all_desks if not desk.services or walk_in.service in desk.services]
    if own in takes and own is not None:
        return Gap(gap_at(rows, own, now))
    gaps = [Gap(gap_at(rows, desk, now), desk.number) for desk in takes]
    free = next((gap for gap in gaps if gap.ends is None), None)
    return free or max(gaps, key=lambda gap: gap.ends or now, default=None)
