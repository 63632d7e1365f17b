"""What the papers about a fee say: the receipt of a payment, its reversal, and the request for a refund.

All amounts are whole NOK.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.languages import Language
from desktop.domain.papers import ByHand, PersonOnPaper, StationContact
from desktop.domain.till import FeePurpose


class PaidHow(StrEnum):
    """How a fee was paid: at the counter by card or invoice, or elsewhere before."""

    CARD = "card"
    INVOICE = "invoice"
    IN_ADVANCE = "in-advance"


class FeeReversalEvent(StrEnum):
    """What a paper about money that goes back tells of."""

    REVERSED = "reversed"
    REFUNDED = "refunded"
    REFUND_REQUESTED = "refund-requested"
    PAID_TWICE = "paid-twice"


@dataclass(frozen=True, slots=True)
class PaidFee:
    """One payment of a fee.

    Attributes:
        amount: None for a payment made elsewhere of which nobody has confirmed the amount.
        reference: the number of the terminal, of the invoice, or of the receipt of a payment made elsewhere; empty
            where none is known.
        at: when it was paid at the counter, UTC; None for a payment made elsewhere.
        on: the local day of a payment made elsewhere, or None.
        desk: the number of the desk, or empty.
    """

    how: PaidHow
    amount: int | None
    reference: str = ""
    at: datetime | None = None
    on: date | None = None
    desk: str = ""


@dataclass(frozen=True, slots=True)
class FeeReceipt:
    """The receipt of a fee.

    Attributes:
        number: the paper's own number.
        portal_receipt: the portal's number of the application, or empty.
        order_number: of the residence card that the fee is for, or empty.
        seen_at: when the original of the receipt of an earlier payment was seen, UTC, or None.
        fee_id, payment_id: what it is a receipt of, by which it is found again; they are not printed.
        by_hand: the payment was noted by hand during an outage.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    purpose: FeePurpose
    paid: PaidFee
    made_at: datetime
    clerk: str
    portal_receipt: str = ""
    order_number: str = ""
    seen_at: datetime | None = None
    fee_id: str = ""
    payment_id: str = ""
    by_hand: ByHand | None = None


@dataclass(frozen=True, slots=True)
class FeeReversal:
    """That a payment was reversed or refunded, or that a fee is asked back (R58).

    Attributes:
        paid: the payment that is reversed, or that was made for what is asked back.
        other: where a fee was paid twice, the payment that was made elsewhere; else None.
        because: why a payment was reversed; empty for a request.
        receipt_number: of the receipt that was issued for the payment, or empty.
        wrong_place: the fee is asked back since the application was sent to the wrong place (R19).
        due_again: after the reversal the fee is still to be paid.
        fee_id, payment_id: what it is about, by which it is found again; they are not printed.
    """

    language: Language
    number: str
    event: FeeReversalEvent
    station: StationContact
    person: PersonOnPaper
    errand: str
    purpose: FeePurpose
    paid: PaidFee
    made_at: datetime
    clerk: str
    other: PaidFee | None = None
    because: str = ""
    receipt_number: str = ""
    portal_receipt: str = ""
    order_number: str = ""
    wrong_place: bool = False
    due_again: bool = False
    fee_id: str = ""
    payment_id: str = ""
