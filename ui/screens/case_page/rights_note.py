"""The button that writes a note on rights and shows it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from desktop.services.rights_notes import WAITING, IssueNoteOnRights
from ui.attempt import Attempt, Performing
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.widgets.buttons import rename


class RightsNoteButton(QPushButton):
    """Issues a note on rights and opens its preview; there only for who waits, and whom the clerk may write to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = ""
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        give_icon(self, Icon.PAPERS, "text")
        self.clicked.connect(self.issue)
        self.words()

    def show_case(self, page: CasePage) -> None:
        """Take a case as the one to write about."""
        self._case_id = page.case_id
        self.setEnabled(True)
        self.setVisible(page.status in WAITING and Right.BOOK in self._session.actor.rights)

    def words(self) -> None:
        """Name the button in the language in use."""
        rename(self, self.tr("Print note on rights…"))
        self.setToolTip(self.tr("Writes what the counter can tell of the rights while waiting, and shows it."))

    @Slot()
    def issue(self) -> None:
        """Write the note; pressed twice, it is still one."""
        self.setEnabled(False)
        work = Performing(self._session, (IssueNoteOnRights(self._case_id),))
        Attempt(self._session, work, self._written, self._refused, self)

    @Slot(object)
    def _written(self, outcome: Outcome) -> None:
        self.setEnabled(True)
        self._session.paper_wanted.emit(outcome.result)

    @Slot(object)
    def _refused(self, _error: RuleBroken) -> bool:
        self.setEnabled(True)
        return False
