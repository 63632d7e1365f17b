"""The receipt of a fee for which none was issued yet: paid in advance, or before receipts were issued."""

from dataclasses import dataclass, replace

from desktop.domain.changes import Touched
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.fee_paper_builder import issue_receipt, standing_payment
from desktop.services.paper_state import holding
from desktop.services.papers import PaperData
from desktop.services.payments import fee_at_this_station
from desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class IssueFeeReceipt:
    """Write the receipt of a fee as it stands; number and words are filled in for the journal."""

    fee_id: str
    number: str = ""
    paper: PaperData | None = None


@handles(IssueFeeReceipt, name="issue-fee-receipt", right=Right.TAKE_PAYMENT, touches=Touched.PAPERS)
def issue_fee_receipt(work: Work, command: IssueFeeReceipt) -> str:
    """Write the receipt, and return its number.

    Raises:
        RuleBroken: `no-fee`; `belongs-to` (R17); `fee-not-paid`; `original-not-noted`, it was paid in advance, and
            nobody has noted the receipt of that; `receipt-issued`, there is a receipt that holds.
    """
    fee = fee_at_this_station(work, command.fee_id)
    payment = standing_payment(work, fee.id)
    if payment is None and fee.state != FeeState.PREPAID:
        raise RuleBroken("fee-not-paid")
    if payment is None and fee.prepaid_on is None:
        raise RuleBroken("original-not-noted")
    known = payment.id if payment is not None else ""
    there = holding(work.connection, fee.case_id, (PaperKind.FEE_RECEIPT,), fee_id=fee.id, payment_id=known)
    if there:
        raise RuleBroken("receipt-issued", number=there[0])
    issued = issue_receipt(work, fee.id, command.number, command.paper)
    work.command = replace(command, number=issued.number, paper=issued.paper)
    return issued.number
