"""The way from a fee to its papers: the receipt, written where there is none yet, and what is asked back."""

from PySide6.QtCore import QObject, Slot

from desktop.domain.papers import PaperKind
from desktop.services.commands import Outcome
from desktop.services.fee_papers import IssueFeeReceipt
from desktop.services.queries.fee_papers import FeePaperRow, fee_papers
from desktop.services.queries.fees import FeeRow
from ui.attempt import Attempt, Performing
from ui.session import Session


class FeePapers(QObject):
    """Shows the papers of the fees of one case."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._papers: tuple[FeePaperRow, ...] = ()
        self._writing = False

    def read(self, case_id: str) -> None:
        """Read which papers hold in a case."""
        self._papers = fee_papers(self._session.store, case_id)

    def about_money_back(self, fee: FeeRow | None) -> str:
        """Return the number of the newest paper about money of a fee that goes back, or nothing."""
        if fee is None:
            return ""
        found = (row for row in self._papers if row.kind is PaperKind.FEE_REVERSAL and row.fee_id == fee.fee_id)
        return next((row.number for row in found), "")

    def show_money_back(self, fee: FeeRow) -> None:
        """Show that paper."""
        if number := self.about_money_back(fee):
            self._session.paper_wanted.emit(number)

    def show_receipt(self, fee: FeeRow) -> None:
        """Show the receipt of what a fee was paid with; pressed twice, one is written at most."""
        of_fee = (row for row in self._papers if row.kind is PaperKind.FEE_RECEIPT and row.fee_id == fee.fee_id)
        number = next((row.number for row in of_fee if row.payment_id == fee.payment_id), "")
        if number:
            self._session.paper_wanted.emit(number)
        elif not self._writing:
            self._writing = True
            work = Performing(self._session, (IssueFeeReceipt(fee.fee_id),))
            Attempt(self._session, work, self._written, self._refused, self)

    @Slot(object)
    def _written(self, outcome: Outcome) -> None:
        self._writing = False
        self._session.paper_wanted.emit(str(outcome.result))

    def _refused(self, _broken: object) -> bool:
        self._writing = False
        return False
