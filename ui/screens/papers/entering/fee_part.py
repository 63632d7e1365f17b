"""The fee on a form: alone on a fee note, or beneath the documents of a receipt."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.domain.till import FeePurpose
from desktop.services.commands import Command
from desktop.services.entered_forms import EnterFeeNote
from desktop.services.payments import TakePayment
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.fees import FeeRow
from desktop.services.written import Written
from ui.kroner import kroner
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import chosen
from ui.screens.case_page.fee_payment import PaymentForm, Taken
from ui.screens.papers.entering.part import FormPart
from ui.session import Session
from ui.widgets.field import Field
from ui.widgets.restyle import label


class PaidLines(PaymentForm):
    """Amount, way of payment and number, as they stand on a form; the form's own button takes them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read: Taken | None = None
        self.take.hide()
        self.taken.connect(self._keep)

    def read(self) -> Taken | None:
        """Return what is typed, or None where something is missing; that is said at its field."""
        self._read = None
        self.take.setEnabled(True)
        self.submit()
        self.take.setEnabled(True)
        return self._read

    @Slot(object)
    def _keep(self, taken: Taken) -> None:
        self._read = taken
        self.take.setEnabled(True)


class FeePart(FormPart):
    """Which fee of the case was paid, and how."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._fees: tuple[FeeRow, ...] = ()
        self.fee = QuietCombo()
        self.fee_field = Field("", self.fee, parent=self)
        self.none = label("", "muted", self, wrap=True)
        self.paid = PaidLines(session, self)
        for each in (self.fee_field, self.none, self.paid):
            self.column.addWidget(each)
        self.fee.currentIndexChanged.connect(self._show_fee)
        self.words()

    def show_page(self, page: CasePage, on: date) -> None:
        """Offer the fees of the case that are due."""
        del on
        self.page = page
        every = (*((page.fee,) if page.fee else ()), *page.card_fees)
        self._fees = tuple(fee for fee in every if fee.state is FeeState.DUE and fee.charged)
        self._fill()

    def command(self, written: Written) -> Command | None:
        """Return the payment."""
        if not self._fees:
            return None
        taken = self.paid.read()
        if taken is None:
            return None
        payment = TakePayment(chosen(self.fee), taken.amount, taken.terminal_receipt, method=taken.method)
        return EnterFeeNote(written, payment)

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at the amount or the number what was refused."""
        return self.paid.refuse(broken)

    def words(self) -> None:
        """Word the fields."""
        self.fee_field.set_texts(self.tr("Fee"))
        self.none.setText(self.tr("No fee is due in this case. Look under Fee in the case what has been noted."))
        self._fill()

    def _fill(self) -> None:
        before = chosen(self.fee)
        self.fee.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
        self.fee.clear()
        for fee in self._fees:
            name = self.tr("Application") if fee.purpose is FeePurpose.APPLICATION else self.tr("Residence card")
            amount = kroner(fee.amount, self.session.language) if fee.amount > 0 else self.tr("amount not known")
            self.fee.addItem(f"{name}  ·  {amount}", fee.fee_id)
        self.fee.setCurrentIndex(max(self.fee.findData(before), 0) if self._fees else -1)
        self.fee.blockSignals(False)  # noqa: FBT003
        self._show_fee()

    @Slot()
    def _show_fee(self) -> None:
        self.none.setVisible(self.page is not None and not self._fees)
        self.fee_field.setVisible(len(self._fees) > 1)
        self.paid.setVisible(bool(self._fees))
        fee = next((fee for fee in self._fees if fee.fee_id == chosen(self.fee)), None)
        if fee is not None:
            self.paid.show_fee(fee)
            self.setFocusProxy(self.paid.first_field)
