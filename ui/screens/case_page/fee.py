"""The fees of a case: what is due and why, the payment at the counter, and everything that can happen to it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.services import reference
from desktop.services.commands import Command, Outcome
from desktop.services.fee_paper_builder import NOT_DUE_AGAIN
from desktop.services.fees import CancelPaidTwice, ChargeCardFee, ExemptFee, MakeFeeDue, NotePaidTwice, NotePrepaid
from desktop.services.payments import RetractPayment, ReversePayment, TakePayment
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.fees import FeeRow
from desktop.services.withdrawals import CancelRefundRequest, Noted, RequestRefund, noted
from ui import words
from ui.attempt import Attempt, Performing, WayBack
from ui.kroner import fee_text
from ui.screens.case_page.fee_actions import FeeStep, FeeSteps, steps_for
from ui.screens.case_page.fee_history import PaymentHistory
from ui.screens.case_page.fee_papers import FeePapers
from ui.screens.case_page.fee_payment import PaymentForm, Taken
from ui.screens.case_page.fee_receipt import ReceiptForm, Seen
from ui.screens.case_page.fee_words import facts, fee_sentence, purpose_word
from ui.screens.case_page.reason_chooser import ReasonChooser
from ui.screens.case_page.tab import CaseTab
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label
from ui.widgets.sides import give_name
from ui.widgets.state_badge import Look, StateBadge
from ui.widgets.tab_order import tab_as_laid_out
from ui.widgets.wrapping_label import WrappingLabel

_WIDTH = 520
_LOOKS = {
    FeeState.NONE: (Icon.NOT_RELEVANT, Tone.NEUTRAL),
    FeeState.DUE: (Icon.FEE, Tone.WARNING),
    FeeState.PAID: (Icon.COMPLETED, Tone.SUCCESS),
    FeeState.PREPAID: (Icon.COMPLETED, Tone.SUCCESS),
    FeeState.EXEMPT: (Icon.NOT_RELEVANT, Tone.NEUTRAL),
    FeeState.REFUNDED: (Icon.UNDO, Tone.NEUTRAL),
}
_AMOUNT_SHOWN = frozenset({FeeState.DUE, FeeState.PAID, FeeState.PREPAID, FeeState.REFUNDED})


class FeeTab(CaseTab):
    """Shows one fee at a time: the application's, or that of a card (R63)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._fees: tuple[FeeRow, ...] = ()
        self._fee_id = ""
        self._step: FeeStep | None = None
        self._told, self._undo = "", ""
        self._leads_to_exemption = False
        self._which = QWidget(self)
        self._which_row = QHBoxLayout(self._which)
        self._which_group = QButtonGroup(self)
        self._amount_text = WrappingLabel("title", self)
        self._badge = StateBadge(Look(Icon.FEE, Tone.NEUTRAL, ""), self)
        self._sentence = label("", "", self, wrap=True)
        self._facts = KeyValue(self)
        self.payment = PaymentForm(session, self)
        self.steps = FeeSteps(self)
        self.papers = FeePapers(session, self)
        self._no_refund = label("", "small", self, wrap=True)
        self.reasons = ReasonChooser(self)
        self.receipt_form = ReceiptForm(session, self)
        self.history = PaymentHistory(self)
        self._lay_out()
        self._which_group.idClicked.connect(self._choose_fee)
        self.payment.taken.connect(self._take)
        self.steps.wanted.connect(self._begin)
        self.reasons.chosen.connect(self._reason_given)
        self.reasons.given_up.connect(self._give_up)
        self.receipt_form.confirmed.connect(self._receipt_seen)
        self.receipt_form.given_up.connect(self._give_up)
        self.words()

    # What is shown

    @property
    def fee(self) -> FeeRow | None:
        """Return the fee that is shown, or nothing."""
        return next((fee for fee in self._fees if fee.fee_id == self._fee_id), None)

    @property
    def amount(self) -> QLineEdit:
        """Return the field of the amount that is paid."""
        return self.payment.amount

    @property
    def receipt(self) -> QLineEdit:
        """Return the field of the terminal's number."""
        return self.payment.receipt

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
        return "" if self.payment.isHidden() else self.payment.warning

    @property
    def known_facts(self) -> dict[str, str]:
        """Return what is said of the fee, by name."""
        return dict(self._facts.rows())

    def show_case(self, page: CasePage) -> None:
        """Show a case; another one begins with nothing half chosen."""
        if self.page is None or self.page.case_id != page.case_id:
            self._step, self._fee_id = None, ""
        super().show_case(page)

    def fill(self, page: CasePage) -> None:
        """Show the fee; what is being typed about the same one stays."""
        self._fees = ((page.fee,) if page.fee is not None else ()) + page.card_fees
        if self.fee is None:
            # What is due first; where nothing is, the application's.
            first = sorted(self._fees, key=_is_settled)[:1]
            self._fee_id = first[0].fee_id if first else ""
        self._fill_which()
        fee = self.fee
        state = fee.state if fee is not None else FeeState.NONE
        sign, tone = _LOOKS[state]
        self._badge.set_look(Look(sign, tone, words.fee_word(state)))
        self._amount_text.setVisible(state in _AMOUNT_SHOWN)
        self._amount_text.setText(fee_text(fee, self.session.language) if fee is not None else "")
        self._sentence.setText(fee_sentence(fee))
        self._facts.set_rows(facts(fee, self.session.language))
        known = noted(self.session.store, page.case_id)
        self._no_refund.setText(self._why_no_refund(fee, known))
        self.papers.read(page.case_id)
        steps = steps_for(
            fee,
            known,
            self.session.actor,
            paid_today=self._paid_today(page, fee),
            money_back=bool(self.papers.about_money_back(fee)),
        )
        if self._step is not None and self._step not in steps:
            self._step = None
        self.steps.set_steps(steps, fee)
        self.history.set_payments([row for row in page.payments if row.fee_id == self._fee_id], self.session.language)
        if fee is not None and state is FeeState.DUE:
            self.payment.show_fee(fee)
        self._show_parts()
        if self._leads_to_exemption and FeeStep.EXEMPT in steps:
            self._leads_to_exemption = False
            self._ask(FeeStep.EXEMPT)  # or the fee would stand as due, and be taken again
            self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> None:
        """Name what scrolls."""
        give_name(self._scroll, self.tr("Fee"))
        self._which.setAccessibleName(self.tr("Which fee"))

    # Steps

    @Slot(object)
    def _take(self, taken: Taken) -> None:
        self._told, self._undo = self.tr("The fee is noted as paid."), self.tr("Undo payment")
        self._attempt(TakePayment(self._fee_id, taken.amount, taken.terminal_receipt, method=taken.method))

    @Slot(object)
    def _begin(self, step: FeeStep) -> None:
        fee, page = self.fee, self.page
        if fee is None or page is None:
            return
        match step:
            case FeeStep.RECEIPT:
                self.papers.show_receipt(fee)
            case FeeStep.MONEY_BACK:
                self.papers.show_money_back(fee)
            case FeeStep.MAKE_DUE:
                self._tell(self.tr("The fee has to be paid here."), self.tr("Undo"))
                self._attempt(MakeFeeDue(fee.fee_id))
            case FeeStep.RETRACT:
                self._tell(self.tr("The payment is taken back. The fee is due again."), self.tr("Pay again"))
                self._attempt(RetractPayment(fee.payment_id))
            case FeeStep.PAID_ONCE:
                self._tell(self.tr("Noted: the fee was paid only once."), self.tr("Undo"))
                self._attempt(CancelPaidTwice(fee.fee_id))
            case FeeStep.REFUND:
                self._tell(self.tr("Noted: the fee is asked back."), self.tr("Undo"))
                self._attempt(RequestRefund(page.case_id))
            case FeeStep.NO_REFUND:
                self._tell(self.tr("Noted: the fee is not asked back."), "")
                self._attempt(CancelRefundRequest(page.case_id))
            case _:
                self._ask(step)

    def _ask(self, step: FeeStep) -> None:
        """Unfold what a step has to know first."""
        self._step = step
        self._show_parts()
        language = self.session.language
        match step:
            case FeeStep.EXEMPT:
                exemptions = [(known.code, known.name.into(language)) for known in reference.catalogue().exemptions]
                self.reasons.ask(self.tr("Why is no fee paid?"), exemptions, in_words=False)
            case FeeStep.REVERSE:
                why = reference.reasons(language)[ReasonGroup.PAYMENT_REVERSAL]
                self.reasons.ask(self.tr("Why is the money given back?"), why)
            case FeeStep.PAID_TWICE:
                self.receipt_form.ask(self.tr("The receipt of the other payment"))
            case _:
                self.receipt_form.ask(self.tr("The receipt of the payment"))

    @Slot(object)
    def _reason_given(self, because: str) -> None:
        fee = self.fee
        if fee is None:
            return
        if self._step is FeeStep.EXEMPT:
            self._tell(self.tr("The applicant is exempt from the fee."), self.tr("Undo"))
            self._attempt(ExemptFee(fee.fee_id, because))
        else:
            self._tell(
                self.tr("The payment is reversed. Give the money back on the terminal."), self.tr("Undo reversal")
            )
            self._leads_to_exemption = because == NOT_DUE_AGAIN
            self._attempt(ReversePayment(fee.payment_id, because))

    @Slot(object)
    def _receipt_seen(self, seen: Seen) -> None:
        if self._step is FeeStep.PAID_TWICE:
            self._tell(self.tr("Noted: paid twice, and one payment is asked back."), self.tr("Undo"))
            self._attempt(NotePaidTwice(self._fee_id, seen.receipt, seen.paid_on, seen.original_seen))
        else:
            self._tell(self.tr("The receipt is noted. The fee is paid."), self.tr("Undo"))
            self._attempt(NotePrepaid(self._fee_id, seen.receipt, seen.paid_on, seen.original_seen))

    @Slot()
    def _give_up(self) -> None:
        step, self._step = self._step, None
        self._show_parts()
        if step is not None:
            self.steps.buttons[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, told: str, undo: str) -> None:
        self._told, self._undo = told, undo

    def _attempt(self, command: Command) -> None:
        """Carry a command out; the fee of a card is written when something is first done about it."""
        fee = self.fee
        before: tuple[Command, ...] = ()
        if fee is not None and not fee.charged:
            before = (ChargeCardFee(fee.fee_id, fee.amount, fee.must_be_checked, fee.source),)
        Attempt(self.session, Performing(self.session, (*before, command)), self._done, self._refused, self)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._step = None
        self.payment.forget()
        if self.page is not None:
            self.fill(self.page)
        if self._step is None:
            self._back_to_the_tabs()
        way_back = WayBack(self.session, outcome.undo, self.session) if outcome.undo and self._undo else None
        self.session.messages.success(self._told, undo=way_back.offer(self._undo) if way_back else None)

    def _refused(self, broken: RuleBroken) -> bool:
        self._leads_to_exemption = False
        self.payment.take.setEnabled(True)
        self.receipt_form.confirm_button.setEnabled(True)
        if self._step in (FeeStep.PREPAID, FeeStep.PAID_TWICE):
            return self.receipt_form.refuse(broken)
        return self._step is None and self.payment.refuse(broken)

    def _back_to_the_tabs(self) -> None:
        """Give the keyboard to the bar of tabs, so that one Enter too many does nothing."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QTabWidget):
            around = around.parentWidget()
        if around is not None:
            around.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    # Parts

    def _paid_today(self, page: CasePage, fee: FeeRow | None) -> bool:
        actor, today = self.session.actor, self.session.today
        return any(
            row.payment_id == (fee.payment_id if fee is not None else "")
            and row.day == today
            and row.staff_id == actor.staff_id
            for row in page.payments
        )

    def _why_no_refund(self, fee: FeeRow | None, known: Noted) -> str:
        shown = fee is not None and fee.state in (FeeState.PAID, FeeState.PREPAID) and known.refund_requested_on is None
        why = known.no_refund_because
        return self.session.sentence(why) if shown and why is not None and fee is self._fees[0] else ""

    def _show_parts(self) -> None:
        fee = self.fee
        asking = self._step is not None
        due = fee is not None and fee.state is FeeState.DUE
        choosing = self._step in (FeeStep.EXEMPT, FeeStep.REVERSE)
        self.payment.setVisible(due and not asking)
        self.steps.setVisible(not asking and bool(self.steps.offered))
        self._no_refund.setVisible(not asking and bool(self._no_refund.text()))
        self.reasons.setVisible(asking and choosing)
        self.receipt_form.setVisible(asking and not choosing)
        if due and not asking:
            self.setFocusProxy(self.payment.first_field)
        else:
            self.setFocusProxy(self._sentence)  # which takes no keys: nothing that undoes is a key press away

    def _fill_which(self) -> None:
        """Offer the fees of the case where there are several; a button that is there keeps the keyboard."""
        several = self._fees if len(self._fees) > 1 else ()
        while len(self._which_group.buttons()) < len(several):
            at = len(self._which_group.buttons())
            new = button("", Kind.PLAIN, parent=self._which)
            new.setCheckable(True)
            self._which_group.addButton(new, at)
            self._which_row.insertWidget(at, new)
        for at, made in enumerate(self._which_group.buttons()):
            assert isinstance(made, QPushButton)  # noqa: S101 - the group holds nothing else
            made.setVisible(at < len(several))
            if at < len(several):
                rename(made, f"{purpose_word(several[at].purpose)} – {words.fee_word(several[at].state)}")
                made.setChecked(several[at].fee_id == self._fee_id)
        self._which.setVisible(bool(several))

    @Slot(int)
    def _choose_fee(self, at: int) -> None:
        self._fee_id, self._step = self._fees[at].fee_id, None
        if self.page is not None:
            self.fill(self.page)

    def _lay_out(self) -> None:
        space = tokens().space
        self._which_row.setContentsMargins(0, 0, 0, space.s)
        self._which_row.setSpacing(space.xs)
        self._which_row.addStretch(1)
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
        column.addWidget(self._which)
        column.addLayout(head)
        for above in (self._sentence, self._facts):
            column.addWidget(above)
        column.addSpacing(space.s)
        for middle in (self.payment, self.reasons, self.receipt_form):
            column.addWidget(middle)
        column.addSpacing(space.s)
        for below in (self.steps, self._no_refund, self.history):
            column.addWidget(below)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)


def _is_settled(fee: FeeRow) -> bool:
    return fee.state is not FeeState.DUE
