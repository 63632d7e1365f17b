"""The fee of the application: what it is, why, and its payment at the counter."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.hand_in import TakePayment
from desktop.services.queries.case_page import CasePage, FeeRow
from ui import words
from ui.dates import instant_text
from ui.screens.case_page.attempt import Attempt, Performing
from ui.screens.case_page.kroner import fee_text, kroner
from ui.screens.case_page.tab import CaseTab, give_name
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label, restyle
from ui.widgets.state_badge import Look, StateBadge

_WIDTH = 520
_FIELD_WIDTH = 240
_LOOKS = {
    FeeState.NONE: (Icon.NOT_RELEVANT, Tone.NEUTRAL),
    FeeState.DUE: (Icon.FEE, Tone.WARNING),
    FeeState.PAID: (Icon.COMPLETED, Tone.SUCCESS),
    FeeState.PREPAID: (Icon.COMPLETED, Tone.SUCCESS),
    FeeState.EXEMPT: (Icon.NOT_RELEVANT, Tone.NEUTRAL),
}


class FeeTab(CaseTab):
    """Shows the fee and takes its payment by card, against the terminal's own receipt (R63)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._fee_id = ""
        self._amount_text = label("", "title", self)
        self._badge = StateBadge(Look(Icon.FEE, Tone.NEUTRAL, ""), self)
        self._sentence = label("", "", self, wrap=True)
        self._facts = KeyValue(self)
        self._check = QFrame(self)
        self._check_text = label("", "", wrap=True)
        self.amount = QLineEdit()
        self.amount.setMaxLength(9)
        self.amount.setMaximumWidth(_FIELD_WIDTH)
        self.amount_field = Field("", self.amount, required=True)
        self.receipt = QLineEdit()
        self.receipt.setMaxLength(40)
        self.receipt.setMaximumWidth(_FIELD_WIDTH)
        self.receipt_field = Field("", self.receipt, required=True)
        self.take = primary_button("", Icon.FEE, self)
        self._payment = QWidget(self)
        self._lay_out()
        self.amount.returnPressed.connect(self._go_to_receipt)
        self.receipt.returnPressed.connect(self.take_payment)
        self.take.clicked.connect(self.take_payment)
        self.words()

    @property
    def state_word(self) -> str:
        """Return where the fee stands, in a word."""
        return self._badge.look.word

    @property
    def sentence(self) -> str:
        """Return what is said about the fee."""
        return self._sentence.text()

    @property
    def shown_amount(self) -> str:
        """Return the amount in words."""
        return self._amount_text.text()

    @property
    def warning(self) -> str:
        """Return why the amount must be checked, or nothing."""
        return "" if self._check.isHidden() else self._check_text.text()

    def fill(self, page: CasePage) -> None:
        """Show the fee; what is being typed about the same one stays."""
        fee = page.fee
        state = fee.state if fee is not None else FeeState.NONE
        sign, tone = _LOOKS[state]
        self._badge.set_look(Look(sign, tone, words.fee_word(state)))
        due = fee is not None and state is FeeState.DUE
        self._payment.setVisible(due)
        self._check.setVisible(due and fee is not None and fee.must_be_checked)
        self._amount_text.setVisible(fee is not None and state not in (FeeState.NONE, FeeState.EXEMPT))
        self._sentence.setText(self._say(state))
        self._facts.set_rows(self._rows(fee))
        self.setFocusProxy(self._sentence)
        if fee is None:
            self._fee_id = ""
            return
        self._amount_text.setText(fee_text(fee, self.session.language))
        if due:
            self._fill_payment(fee)

    def words(self) -> None:
        """Name the fields and the button."""
        give_name(self._scroll, self.tr("Fee"))
        self.amount_field.set_texts(self.tr("Amount in kroner"), self.tr("Whole kroner, as on the terminal"))
        self.receipt_field.set_texts(
            self.tr("Terminal's receipt number"), self.tr("From the slip of the card terminal")
        )
        rename(self.take, self.tr("Take payment"))

    @Slot()
    def take_payment(self) -> None:
        """Note the payment; what is wrong is said at its field and nothing typed is lost."""
        fee = self.page.fee if self.page is not None else None
        if fee is None or fee.state is not FeeState.DUE or not self.take.isEnabled():
            return
        amount = _whole_kroner(self.amount.text())
        receipt = self.receipt.text().strip()
        self.amount_field.set_error("" if amount else self.session.sentence(RuleBroken("amount-missing")))
        self.receipt_field.set_error("" if receipt else self.session.sentence(RuleBroken("terminal-receipt-missing")))
        if not amount:
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not receipt:
            self.receipt.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take.setEnabled(False)
            work = Performing(self.session, (TakePayment(fee.fee_id, amount, receipt),))
            Attempt(self.session, work, self._taken, self._refused, self)

    @Slot(object)
    def _taken(self, _: Outcome) -> None:
        self.take.setEnabled(True)
        self.receipt.clear()
        self.session.messages.success(self.tr("The fee is noted as paid."))

    def _refused(self, broken: RuleBroken) -> bool:
        self.take.setEnabled(True)
        field = {
            "amount-missing": self.amount_field,
            "amount-differs": self.amount_field,
            "terminal-receipt-missing": self.receipt_field,
        }.get(broken.code)
        if field is None:
            return False
        field.set_error(self.session.sentence(broken))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def _go_to_receipt(self) -> None:
        self.receipt.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_payment(self, fee: FeeRow) -> None:
        if fee.fee_id != self._fee_id:
            self._fee_id = fee.fee_id
            self.amount.setText(str(fee.amount) if fee.amount > 0 else "")
            self.amount.setModified(False)
            self.receipt.clear()
            for field in (self.amount_field, self.receipt_field):
                field.set_error("")
        elif not self.amount.isModified():
            self.amount.setText(str(fee.amount) if fee.amount > 0 else "")
        self.amount.setReadOnly(not fee.must_be_checked)
        restyle(self.amount, "readOnly", not fee.must_be_checked)
        self._check_text.setText(
            self.tr("The amount for this year is not confirmed. Look it up, and correct it here if it is another.")
            if fee.amount > 0
            else self.tr("There is a fee, but its amount is not known here. Look it up and write it below.")
        )
        self.setFocusProxy(self.amount if fee.must_be_checked else self.receipt)

    def _say(self, state: FeeState) -> str:
        return {
            FeeState.NONE: self.tr("There is no fee for this application."),
            FeeState.DUE: self.tr("It is paid here by card, at the latest when the application is handed in."),
            FeeState.PAID: self.tr("It was paid at the counter."),
            FeeState.PREPAID: self.tr("It was paid before the appointment."),
            FeeState.EXEMPT: self.tr("No fee is paid: the applicant is exempt."),
        }[state]

    def _rows(self, fee: FeeRow | None) -> list[tuple[str, str]]:
        if fee is None:
            return []
        paid = instant_text(fee.paid_at, self.session.language) if fee.paid_at is not None else ""
        return [
            (self.tr("Where the amount comes from"), fee.source),
            (self.tr("Exempt because"), fee.exempt_because),
            (self.tr("Paid"), paid),
            (self.tr("Amount"), kroner(fee.amount, self.session.language) if paid else ""),
            (self.tr("Terminal's receipt"), fee.terminal_receipt),
        ]

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
        form = QVBoxLayout(self._payment)
        form.setContentsMargins(0, space.s, 0, 0)
        form.setSpacing(space.m)
        for part in (self._check, self.amount_field, self.receipt_field):
            form.addWidget(part)
        form.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH + 2 * space.l)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.s)
        head = QHBoxLayout()
        head.setSpacing(space.m)
        head.addWidget(self._amount_text)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self._facts)
        column.addWidget(self._payment)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)


def _whole_kroner(text: str) -> int:
    """Return the amount that was typed, 0 where it is none; blanks between the figures and kr behind them are usual."""
    figures = "".join(text.lower().removesuffix("kr").removesuffix(",-").split())
    return int(figures) if figures.isascii() and figures.isdigit() else 0
