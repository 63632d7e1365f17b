"""What is said on a checklist, on its way to the database."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome
from desktop.services.queries.case_page import LineRow
from ui.attempt import Attempt, Performing
from ui.session import Session


@dataclass(slots=True)
class Ahead:
    """A line as it was said to be, shown before it is written; `written` from then on until the case is read again."""

    line: LineRow
    written: bool = False


class TakesSteps(Protocol):
    """Who wants to know what became of a step."""

    def step_done(self, line_id: str, outcome: Outcome, told: str) -> None:
        """It is written; `line_id` is empty where it was about no line."""

    def step_refused(self, ahead: Ahead | None) -> None:
        """It was refused, and the clerk is told why."""


class Listed(Protocol):
    """A checklist on screen."""

    session: Session

    def show_line(self, line_id: str) -> None:
        """Go to a line, if it is listed."""


class TickBack(QObject):
    """The way back from one thing said on the list; it lives as long as the way back is held."""

    def __init__(self, tab: Listed, line_id: str, command: Command) -> None:
        super().__init__()
        self._tab = tab
        self._line_id = line_id
        self._command = command

    @Slot()
    def run(self) -> None:
        """Go to the line, and take back what was said of it."""
        self._tab.show_line(self._line_id)
        self._tab.session.submit(self._command)


class Step(QObject):
    """One thing said on the list; `told` is what the clerk is told once it is written."""

    def __init__(
        self,
        session: Session,
        owner: TakesSteps,
        command: Command,
        told: str,
        ahead: Ahead | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._owner = owner
        self._command = command
        self._told = told
        self._ahead = ahead

    def send(self) -> None:
        """Have it written."""
        Attempt(self._session, Performing(self._session, (self._command,)), self._done, self._refused, self)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        line_id = ""
        if self._ahead is not None:
            self._ahead.written = True
            line_id = self._ahead.line.line_id
        self.deleteLater()
        self._owner.step_done(line_id, outcome, self._told)

    def _refused(self, _: RuleBroken) -> bool:
        self.deleteLater()
        self._owner.step_refused(self._ahead)
        return False
