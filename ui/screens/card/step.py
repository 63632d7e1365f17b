"""What the steps of the tab have in common."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome
from desktop.services.queries.case_page import CasePage
from ui.actions.binding import Bound, bind
from ui.actions.keymap import keymap
from ui.attempt import Attempt, Performing
from ui.screens.case_page.tab import CaseTab
from ui.session import Session
from ui.theme.tokens import Tone, tokens
from ui.widgets.notice import Notice


class Step(CaseTab):
    """One step: fields, a line for what was refused, and the button that does it (Ctrl+Enter from anywhere inside).

    While it is under way a second press is none.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.refusal = Notice(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens().space.m)
        self.waiting = False
        self._case_id = ""
        self._shortcuts: list[Bound] = []

    def show_case(self, page: CasePage) -> None:
        """Show a case; what was typed for another one goes, what was typed for this one stays."""
        if page.case_id != self._case_id:
            self._case_id = page.case_id
            self.refusal.say("")
            self.start_anew(page)
        super().show_case(page)

    @property
    def summary(self) -> str:
        """Return in a line what was done, or nothing."""
        raise NotImplementedError

    def start_anew(self, page: CasePage) -> None:
        """Forget what was typed for another case."""
        raise NotImplementedError

    def does(self, made: QPushButton) -> None:
        """Let Ctrl+Enter press a button."""
        self._shortcuts.append(bind(self, "question.do", made.click))
        made.setToolTip(keymap().shown("question.do"))

    def attempt(self, *commands: Command) -> None:
        """Carry out commands once; the answer comes to `succeeded` or to `show_refusal`."""
        if self.waiting:
            return
        self.waiting = True
        self.refusal.say("")
        Attempt(self.session, Performing(self.session, commands), self._succeeded, self._refused, self)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was done."""
        raise NotImplementedError

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show a refusal at the field that it is about; say whether there is one."""
        del broken
        return False

    @Slot(object)
    def _succeeded(self, outcome: Outcome) -> None:
        self.waiting = False
        self.succeeded(outcome)

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        self.waiting = False
        if not self.show_refusal(broken):
            self.refusal.say(self.session.sentence(broken), Tone.DANGER)
        return True
