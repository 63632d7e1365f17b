"""What else can be done about a fee than to take its payment: which steps there are, and their buttons."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.papers import FeeState
from desktop.domain.rights import Right
from desktop.domain.till import FeePurpose
from desktop.services.queries.fees import FeeRow
from desktop.services.withdrawals import Noted
from desktop.services.work import Actor
from ui.approvable import has_or_may_ask
from ui.theme.icons import Icon
from ui.widgets.buttons import flush_button, rename


class FeeStep(StrEnum):
    """A step that can be taken with a fee, or a paper about it that can be shown."""

    RECEIPT = "receipt"
    MONEY_BACK = "money-back"
    PREPAID = "prepaid"
    EXEMPT = "exempt"
    PAID_TWICE = "paid-twice"
    PAID_ONCE = "paid-once"
    MAKE_DUE = "make-due"
    REVERSE = "reverse"
    RETRACT = "retract"
    REFUND = "refund"
    NO_REFUND = "no-refund"


_ICONS = {
    FeeStep.RECEIPT: Icon.RECEIPT,
    FeeStep.MONEY_BACK: Icon.PAPERS,
    FeeStep.PREPAID: Icon.RECEIPT,
    FeeStep.EXEMPT: Icon.NOT_RELEVANT,
    FeeStep.MAKE_DUE: Icon.FEE,
    FeeStep.RETRACT: Icon.UNDO,
    FeeStep.REVERSE: Icon.CANCELLED,
    FeeStep.PAID_TWICE: Icon.RECEIPT,
    FeeStep.PAID_ONCE: Icon.UNDO,
    FeeStep.REFUND: Icon.SEND,
    FeeStep.NO_REFUND: Icon.UNDO,
}


def steps_for(
    fee: FeeRow | None, noted: Noted, actor: Actor, *, paid_today: bool, money_back: bool = False
) -> tuple[FeeStep, ...]:
    """Return the steps that somebody can take with a fee, the likely ones first.

    Args:
        fee: how it stands; None where there is none.
        noted: what is noted of withdrawal and refund on the case.
        actor: who is at the counter.
        paid_today: whether the payment that stands is of today and of this clerk, so that it can be taken back.
        money_back: whether there is a paper about money that goes back.
    """
    if fee is None or Right.TAKE_PAYMENT not in actor.rights:
        return ()
    steps: list[FeeStep] = []
    match fee.state:
        case FeeState.DUE:
            steps = [FeeStep.PREPAID, FeeStep.EXEMPT]
        case FeeState.EXEMPT:
            steps = [FeeStep.MAKE_DUE]
        case FeeState.PREPAID:
            steps = [FeeStep.RECEIPT] if fee.prepaid_receipt else [FeeStep.PREPAID]
            steps += [FeeStep.MAKE_DUE]
        case FeeState.PAID:
            twice = FeeStep.PAID_TWICE if fee.refund_requested_at is None else FeeStep.PAID_ONCE
            steps = [FeeStep.RECEIPT, twice]
            steps += [FeeStep.REVERSE] if has_or_may_ask(actor, Right.REVERSE_PAYMENT) else []
            steps += [FeeStep.RETRACT] if paid_today else []
        case _:
            pass
    shown = (FeeStep.MONEY_BACK,) if money_back else ()
    return (*shown, *steps, *_refund_steps(fee, noted, actor))


class FeeSteps(QWidget):
    """The buttons of the steps, one under the other.

    Signals:
        wanted: the `FeeStep`.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[FeeStep, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for step in FeeStep:
            made = flush_button("", _ICONS[step], self)
            made.clicked.connect(self._pressed)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons[step] = made

    @property
    def offered(self) -> tuple[FeeStep, ...]:
        """Return the steps whose buttons are there."""
        return tuple(step for step, made in self.buttons.items() if not made.isHidden())

    def set_steps(self, steps: Sequence[FeeStep], fee: FeeRow | None) -> None:
        """Offer these steps and no others."""
        documents = fee is not None and fee.state is FeeState.PREPAID
        for step, made in self.buttons.items():
            made.setVisible(step in steps)
            rename(made, step_word(step, documents=documents))
        self.setVisible(bool(steps))

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        for step, made in self.buttons.items():
            if made is pressed:
                self.wanted.emit(step)


def step_word(step: FeeStep, *, documents: bool = False) -> str:
    """Return the verb of a step; `documents`: the fee is paid and only its receipt is missing."""
    translate = QCoreApplication.translate
    if step is FeeStep.PREPAID and documents:
        return translate("FeeSteps", "Note the original receipt …")
    return {
        FeeStep.RECEIPT: translate("FeeSteps", "Show the receipt"),
        FeeStep.MONEY_BACK: translate("FeeSteps", "Show the paper about the reversal"),
        FeeStep.PREPAID: translate("FeeSteps", "Paid elsewhere already …"),
        FeeStep.EXEMPT: translate("FeeSteps", "Exempt from the fee …"),
        FeeStep.MAKE_DUE: translate("FeeSteps", "Has to be paid here after all"),
        FeeStep.RETRACT: translate("FeeSteps", "Undo the note: no money was taken"),
        FeeStep.REVERSE: translate("FeeSteps", "Reverse: give the money back …"),
        FeeStep.PAID_TWICE: translate("FeeSteps", "Paid elsewhere too …"),
        FeeStep.PAID_ONCE: translate("FeeSteps", "Was paid only once after all"),
        FeeStep.REFUND: translate("FeeSteps", "Ask for the fee back"),
        FeeStep.NO_REFUND: translate("FeeSteps", "Not asked back after all"),
    }[step]


def _refund_steps(fee: FeeRow, noted: Noted, actor: Actor) -> tuple[FeeStep, ...]:
    """Return what can be done about a refund of the application's fee (R56, R58)."""
    if fee.purpose is not FeePurpose.APPLICATION or Right.NOTE_DECISION not in actor.rights:
        return ()
    if noted.refund_requested_on is not None:
        return (FeeStep.NO_REFUND,) if fee.state is not FeeState.REFUNDED else ()
    return (FeeStep.REFUND,) if noted.fee_paid and noted.no_refund_because is None else ()
