"""The payment of a fee at the counter: what is taken, how, and the number that the terminal gave."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.till import PaymentMethod
from desktop.services.queries.fees import FeeRow
from ui.screens.case_page.fee_words import method_word
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label, restyle

FIELD_WIDTH = 240


@dataclass(frozen=True, slots=True)
class Taken:
    """What was typed, whole and ready to be noted; the amount is in whole NOK."""

    amount: int
    terminal_receipt: str
    method: PaymentMethod


class PaymentForm(QWidget):
    """Takes amount, way of payment and number; Enter goes on, and in the last field takes the payment.

    Signals:
        taken: `Taken`; everything is there.
    """

    taken = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fee_id = ""
        self._check = QFrame(self)
        self._check_text = label("", "", wrap=True)
        self.amount = QLineEdit()
        self.amount.setMaxLength(9)
        self.amount_field = Field("", self.amount, required=True)
        self.method = QComboBox()
        for method in PaymentMethod:
            self.method.addItem("", method)
        self.method_field = Field("", self.method)
        self.receipt = QLineEdit()
        self.receipt.setMaxLength(40)
        self.receipt_field = Field("", self.receipt, required=True)
        for line in (self.amount, self.method, self.receipt):
            line.setMaximumWidth(FIELD_WIDTH)
        self.take = primary_button("", Icon.FEE, self)
        self._lay_out()
        self.amount.returnPressed.connect(self._go_to_receipt)
        self.receipt.returnPressed.connect(self.submit)
        self.method.currentIndexChanged.connect(self._word_receipt)
        self.take.clicked.connect(self.submit)
        self._words()

    @property
    def warning(self) -> str:
        """Return why the amount must be checked, or nothing."""
        return "" if self._check.isHidden() else self._check_text.text()

    @property
    def first_field(self) -> QLineEdit:
        """Return the field to begin with: the amount where it is to be checked, else the number."""
        return self.receipt if self.amount.isReadOnly() else self.amount

    def show_fee(self, fee: FeeRow) -> None:
        """Show what is to be paid; what is being typed about the same fee stays."""
        if fee.fee_id != self._fee_id:
            self._fee_id = fee.fee_id
            self.amount.setText(str(fee.amount) if fee.amount > 0 else "")
            self.amount.setModified(False)
            self.receipt.clear()
            self.method.setCurrentIndex(0)
            for field in (self.amount_field, self.receipt_field):
                field.set_error("")
        elif not self.amount.isModified():
            self.amount.setText(str(fee.amount) if fee.amount > 0 else "")
        self.amount.setReadOnly(not fee.must_be_checked)
        restyle(self.amount, "readOnly", not fee.must_be_checked)
        self._check.setVisible(fee.must_be_checked)
        self._check_text.setText(
            self.tr("The amount for this year is not confirmed. Look it up, and correct it here if it is another.")
            if fee.amount > 0
            else self.tr("There is a fee, but its amount is not known here. Look it up and write it below.")
        )
        self.setFocusProxy(self.first_field)

    def forget(self) -> None:
        """Empty the form once the payment is noted."""
        self.take.setEnabled(True)
        self.receipt.clear()
        self._fee_id = ""

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at its field what was refused; say whether it belongs to one."""
        self.take.setEnabled(True)
        field = {
            "amount-missing": self.amount_field,
            "amount-differs": self.amount_field,
            "terminal-receipt-missing": self.receipt_field,
            "terminal-receipt-used": self.receipt_field,
        }.get(broken.code)
        if field is None:
            return False
        field.set_error(self._session.sentence(broken))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def submit(self) -> None:
        """Hand over what was typed, once; what is missing is said at its field."""
        if not self.take.isEnabled() or not self.isVisible():
            return
        amount = whole_kroner(self.amount.text())
        receipt = self.receipt.text().strip()
        missing = self._session.sentence
        self.amount_field.set_error("" if amount else missing(RuleBroken("amount-missing")))
        self.receipt_field.set_error("" if receipt else missing(RuleBroken("terminal-receipt-missing")))
        if not amount:
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not receipt:
            self.receipt.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take.setEnabled(False)
            self.taken.emit(Taken(amount, receipt, PaymentMethod(self.method.currentData())))

    @Slot()
    def _go_to_receipt(self) -> None:
        self.receipt.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _word_receipt(self) -> None:
        if self.method.currentData() == PaymentMethod.INVOICE:
            self.receipt_field.set_texts(self.tr("Number of the invoice"), self.tr("From the terminal"))
        else:
            self.receipt_field.set_texts(
                self.tr("Terminal's receipt number"), self.tr("From the slip of the card terminal")
            )

    def _words(self) -> None:
        self.amount_field.set_texts(self.tr("Amount in kroner"), self.tr("Whole kroner, as on the terminal"))
        self.method_field.set_texts(self.tr("Paid by"))
        for at, method in enumerate(PaymentMethod):
            self.method.setItemText(at, method_word(method))
        self._word_receipt()
        rename(self.take, self.tr("Take payment"))

    def _lay_out(self) -> None:
        space = tokens().space
        self._check.setProperty("tone", Tone.WARNING.value)
        self._check_text.setProperty("words", Tone.WARNING.value)
        sign = label("")
        give_icon(sign, Icon.WARNING, Tone.WARNING.value, 18)
        across = QHBoxLayout(self._check)
        across.setContentsMargins(space.m, space.s, space.m, space.s)
        across.setSpacing(space.s)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._check_text, 1)
        form = QVBoxLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(space.m)
        form.addWidget(self._check)
        top = QHBoxLayout()
        top.setSpacing(space.l)
        for field in (self.amount_field, self.method_field):
            top.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        form.addLayout(top)
        form.addWidget(self.receipt_field)
        form.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        for before, after in pairwise((self.amount, self.method, self.receipt, self.take)):
            self.setTabOrder(before, after)


def whole_kroner(text: str) -> int:
    """Return the amount that was typed, 0 where it is none; blanks between the figures and kr behind them are usual."""
    figures = "".join(text.lower().removesuffix("kr").removesuffix(",-").split())
    return int(figures) if figures.isascii() and figures.isdigit() else 0
