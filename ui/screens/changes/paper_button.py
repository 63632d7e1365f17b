"""The button that writes the paper about a step, or shows the one that holds."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Command, Outcome
from ui.attempt import Attempt, Performing
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.widgets.buttons import rename


class PaperButton(QPushButton):
    """Writes one paper and opens its preview; where the paper is written already, it opens that one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._written = ""
        self._command: Command | None = None
        self._is_next = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._take)
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        give_icon(self, Icon.PAPERS, "text")
        self.clicked.connect(self.issue)
        self.hide()

    def offer(self, text: str, command: Command, right: Right, written: str = "") -> None:
        """Offer a paper to those who may write it, and to everybody one that is there already.

        Args:
            text: what the button says.
            command: writes the paper and returns its number.
            right: what writing it needs.
            written: the number of the paper that holds, or empty.
        """
        self._command, self._written = command, written
        rename(self, text)
        self.setEnabled(True)
        self.setVisible(bool(written) or right in self._session.actor.rights)
        if self._is_next:
            self._soon.start()  # once the block stands as it will stay

    def offer_nothing(self) -> None:
        """Have nothing to write."""
        self._command, self._written, self._is_next = None, "", False
        self.hide()

    def take_keyboard(self) -> None:
        """Get the keyboard as soon as there is something to write: printing is what comes next."""
        self._is_next = True
        self._soon.start()

    @Slot()
    def _take(self) -> None:
        if self._is_next and self.isVisible():
            self._is_next = False
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def issue(self) -> None:
        """Show the paper that holds, or write it; pressed twice, it is still one."""
        if self._written:
            self._session.paper_wanted.emit(self._written)
        elif self._command is not None:
            self.setEnabled(False)
            Attempt(self._session, Performing(self._session, (self._command,)), self._issued, self._refused, self)

    @Slot(object)
    def _issued(self, outcome: Outcome) -> None:
        self.setEnabled(True)
        self._written = str(outcome.result)
        self._session.paper_wanted.emit(self._written)

    @Slot(object)
    def _refused(self, _error: RuleBroken) -> bool:
        self.setEnabled(True)
        return False
