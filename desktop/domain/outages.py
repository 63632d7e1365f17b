"""Outages of the lines to the national systems, and the kinds of things that have to be entered there afterwards."""

from enum import StrEnum


class Noticed(StrEnum):
    """How it is known that an outage began or ended: a clerk said so, or the program found out by itself."""

    BY_HAND = "by-hand"
    BY_ITSELF = "by-itself"


class EntryKind(StrEnum):
    """What kind of thing has to be entered elsewhere, in the order of a case."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    HANDED_IN = "handed-in"
    BIOMETRICS = "biometrics"
    FEE_PAID = "fee-paid"
    FEE_REVERSED = "fee-reversed"
    FEE_EXEMPT = "fee-exempt"
    FEE_PREPAID = "fee-prepaid"
    FEE_DUE = "fee-due"
    FEE_PAID_TWICE = "fee-paid-twice"
    REFUND_REQUESTED = "refund-requested"
    DECIDED = "decided"
    CERTIFICATE = "certificate"
    WITHDRAWN = "withdrawn"
    CARD_ORDERED = "card-ordered"
    CARD_HANDED_OVER = "card-handed-over"
    CARD_POSTED = "card-posted"
    CARD_RETURNED = "card-returned"
    CARD_DEFECTIVE = "card-defective"
    CARD_LOST = "card-lost"
    LOSS_REPORTED = "loss-reported"
    CARD_CANCELLED = "card-cancelled"
    REPRESENTED = "represented"
    REPRESENTATION_ENDED = "representation-ended"
    CORRECTED = "corrected"
