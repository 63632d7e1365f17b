"""The button that writes the checklist somebody takes home, and shows it."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.outcomes import CLOSED
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.checklist_papers import IssueChecklist
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from ui.attempt import Attempt, Performing
from ui.help.topic import set_help
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.widgets.buttons import rename


class ChecklistPaperButton(QPushButton):
    """Issues the checklist to bring and opens its preview; there only where something is asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = ""
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        give_icon(self, Icon.PAPERS, "text")
        set_help(self, "checklist#to-bring")
        self.clicked.connect(self.issue)
        self._words()

    def show_case(self, page: CasePage) -> None:
        """Take a case as the one to write about."""
        self._case_id = page.case_id
        self.setEnabled(True)
        listed = any(line.asked_for for line in page.lines)
        self.setVisible(listed and page.status not in CLOSED and Right.BOOK in self._session.actor.rights)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def issue(self) -> None:
        """Write the checklist; pressed twice, it is still one."""
        self.setEnabled(False)
        work = Performing(self._session, (IssueChecklist(self._case_id),))
        Attempt(self._session, work, self._written, self._refused, self)

    def _words(self) -> None:
        rename(self, self.tr("Print checklist…"))
        self.setToolTip(self.tr("Writes what the person has to bring, where and when, and shows it."))

    @Slot(object)
    def _written(self, outcome: Outcome) -> None:
        self.setEnabled(True)
        self._session.paper_wanted.emit(outcome.result)

    @Slot(object)
    def _refused(self, _error: RuleBroken) -> bool:
        self.setEnabled(True)
        return False
