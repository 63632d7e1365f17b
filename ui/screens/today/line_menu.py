"""What may be done to a line of today beside its steps, and the menu that has all of it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.appointments import State, Step
from ui.actions.keymap import keymap
from ui.models.day import WalkInLine
from ui.screens.today.counter_work import CounterWork, Somebody, number_of
from ui.words import step_word

CODE_OF: dict[Step, str] = {
    Step.CHECK_IN: "today.check-in",
    Step.CALL: "today.call",
    Step.COMPLETE: "today.complete",
    Step.MARK_NO_SHOW: "today.mark-no-show",
    Step.LEAVE: "today.leave",
}
"""The action of each step that has one key."""

HAND_OVER, AGAIN, WHOSE = "hand-over", "again", "whose"
OPEN, MOVE = "open", "move"


def beside_steps(line: Somebody) -> list[tuple[str, str]]:
    """Return the keys of what may be done beside the steps, with what they do."""
    return [(key, word) for key, word, _ in _beside(line)]


class LineMenu(QMenu):
    """Each action has its code as data; a step has the step's own."""

    def __init__(self, line: Somebody, work: CounterWork, *, today: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for step in work.offered(line.row):
            text = step_word(step)
            if step is Step.CANCEL:  # of a drop-in: an appointment is cancelled on the page of its case
                text = self.tr("Take off the queue")
            keys = keymap().shown(CODE_OF[step]) if step in CODE_OF else ""
            self.addAction(f"{text}\t{keys}".rstrip()).setData(step.value)
        if today and work.may_receive:
            for key, word, code in _beside(line):
                self.addAction(f"{word}\t{key}").setData(code)
        if line.row.case_id:
            self.addSeparator()
            self.addAction(self.tr("Open the case") + "\t" + self.tr("Enter")).setData(OPEN)

    def add_movable(self) -> None:
        """Add what may be done as long as the time can be changed."""
        self.addAction(self.tr("Move the appointment") + f"\t{keymap().shown('today.move')}").setData(MOVE)
        self.addAction(step_word(Step.CANCEL)).setData(Step.CANCEL.value)


def _beside(line: Somebody) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    keys = keymap().shown
    if line.row.state is State.IN_SERVICE:
        found.append((keys("today.hand-over"), QCoreApplication.translate("LineMenu", "Hand over"), HAND_OVER))
        if number_of(line):
            found.append((keys("today.call-again"), QCoreApplication.translate("LineMenu", "Call again"), AGAIN))
    if isinstance(line, WalkInLine):
        found.append((keys("today.whose"), QCoreApplication.translate("LineMenu", "Whose errand"), WHOSE))
    return found
