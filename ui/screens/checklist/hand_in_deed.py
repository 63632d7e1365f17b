"""The hand-in of the list: carried out in the worker, with what stands in its way told to the list."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome, perform
from desktop.services.hand_in import HandInDocuments
from desktop.services.queries.before_hand_in import BeforeHandIn, before_hand_in
from ui.attempt import Attempt
from ui.screens.checklist.hand_in_bar import HandInBar
from ui.session import Session


@dataclass(frozen=True, slots=True)
class _HandingIn:
    session: Session
    case_id: str
    confirmed: bool

    def __call__(self) -> Outcome:
        store = self.session.store
        command = HandInDocuments(store.ids.new(), self.case_id, open_lines_confirmed=self.confirmed)
        return perform(store, self.session.actor, command)


class HandInDeed(QObject):
    """Hands in, and opens the receipt.

    Signals:
        lines_open: a `BeforeHandIn`: required documents of which nothing is said; it is to be asked about them.
        fee_due: the fee stands in the way.
    """

    lines_open = Signal(object)
    fee_due = Signal()

    def __init__(self, session: Session, bar: HandInBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        self._case_id = ""

    def begin(self, case_id: str, *, confirmed: bool) -> None:
        """Hand in what a case has; `confirmed` although required documents are open."""
        self._case_id = case_id
        self._bar.setEnabled(False)
        Attempt(self._session, _HandingIn(self._session, case_id, confirmed), self._done, self._refused, self)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._bar.setEnabled(True)
        number = str(outcome.result)
        self._session.messages.success(self.tr("Handed in. Receipt %1.").replace("%1", number))
        self._session.paper_wanted.emit(number)

    def _refused(self, broken: RuleBroken) -> bool:
        self._bar.setEnabled(True)
        if broken.code == "lines-open":
            before: BeforeHandIn = before_hand_in(self._session.store, self._case_id, self._session.today)
            self.lines_open.emit(before)
            return True
        if broken.code == "fee-due":
            self.fee_due.emit()
        return False
