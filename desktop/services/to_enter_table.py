"""Which commands make something that has to be entered in the national systems, and which take such a thing back.

What is not here concerns this counter alone: who came and was called, ticks, papers, calls, the plan. What UDI has
decided, and what the producer of the cards tells, the national systems know already.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.cards import CardStep
from desktop.domain.outages import EntryKind

Path = str
"""Where something stands in the JSON of a command, such as `booking.appointment_id`."""


@dataclass(frozen=True, slots=True)
class Makes:
    """What a command makes.

    Attributes:
        kind: what kind of thing; None for what nobody enters but what another command of the table may take back.
        refs: by what it is found when it is taken back: a family of ids, and where the id stands. The journal's entry
            itself is meant where the place is empty.
        only: where, and by which value, it is of this kind; of no kind otherwise.
    """

    kind: EntryKind | None
    refs: tuple[tuple[str, Path], ...]
    only: tuple[Path, str] | None = None


@dataclass(frozen=True, slots=True)
class TakesBack:
    """What a command takes back: the newest thing with this ref that still stands.

    Attributes:
        kinds: of these kinds alone; of any kind where there are none.
        every: everything with this ref.
        only: where, and by which value, it takes anything back.
        by_step: which kinds, by the step that the command names at `step`.
        again: where the command says that it brings back what was taken back.
    """

    ref: tuple[str, Path]
    kinds: frozenset[EntryKind] = frozenset()
    every: bool = False
    only: tuple[Path, str] | None = None
    by_step: Mapping[str, frozenset[EntryKind]] | None = None
    again: Path = ""


_TIME = ("time", "appointment_id")
_CARD = ("card", "order_id")
_FEE = ("fee", "fee_id")
_PAYMENT = ("payment", "payment_id")
_CASE = ("case", "case_id")

MAKES: Mapping[str, Makes] = {
    "book-appointment": Makes(EntryKind.BOOKED, (_TIME,)),
    "overbook": Makes(EntryKind.BOOKED, (("time", "booking.appointment_id"),)),
    "offer-place": Makes(EntryKind.BOOKED, (("offer", "waiting_id"), ("waiting", "waiting_id"))),
    "move-appointment": Makes(EntryKind.MOVED, (_TIME,)),
    "give-new-time": Makes(EntryKind.MOVED, (_TIME,)),
    "move-closing-item": Makes(EntryKind.MOVED, (("item", "item_id"), ("closing", "item_id"))),
    "cancel-appointment": Makes(EntryKind.CANCELLED, (_TIME,)),
    "cancel-closing-item": Makes(EntryKind.CANCELLED, (("item", "item_id"), ("closing", "item_id"))),
    "leave-closing-item": Makes(None, (("closing", "item_id"),)),
    "hand-in": Makes(EntryKind.HANDED_IN, (("hand-in", "hand_in_id"),)),
    "record-biometrics": Makes(EntryKind.BIOMETRICS, (_CASE,)),
    "take-payment": Makes(EntryKind.FEE_PAID, (_PAYMENT,)),
    "reverse-payment": Makes(EntryKind.FEE_REVERSED, (_PAYMENT,)),
    "exempt-fee": Makes(EntryKind.FEE_EXEMPT, (_FEE,)),
    "note-prepaid": Makes(EntryKind.FEE_PREPAID, (_FEE,)),
    "make-fee-due": Makes(EntryKind.FEE_DUE, (_FEE,)),
    "note-paid-twice": Makes(EntryKind.FEE_PAID_TWICE, (_FEE,)),
    "request-refund": Makes(EntryKind.REFUND_REQUESTED, (_CASE,)),
    "note-decision": Makes(EntryKind.DECIDED, (_CASE,), only=("decided_by", "police")),
    "hand-over-certificate": Makes(EntryKind.CERTIFICATE, (_CASE,)),
    "note-withdrawal": Makes(EntryKind.WITHDRAWN, (_CASE,)),
    "order-residence-card": Makes(EntryKind.CARD_ORDERED, (_CARD,)),
    "hand-over-card": Makes(EntryKind.CARD_HANDED_OVER, (_CARD,)),
    "post-card": Makes(EntryKind.CARD_POSTED, (_CARD,)),
    "note-card-returned": Makes(EntryKind.CARD_RETURNED, (_CARD,)),
    "note-card-defective": Makes(EntryKind.CARD_DEFECTIVE, (_CARD,)),
    "note-card-lost": Makes(EntryKind.CARD_LOST, (_CARD,)),
    "report-lost-card": Makes(EntryKind.LOSS_REPORTED, (("report", "report_id"), _CARD)),
    "cancel-card-order": Makes(EntryKind.CARD_CANCELLED, (_CARD,)),
    "appoint-representative": Makes(EntryKind.REPRESENTED, (("representative", "representative_id"),)),
    "end-representation": Makes(EntryKind.REPRESENTATION_ENDED, (("representative", "representative_id"),)),
    "correct-person": Makes(EntryKind.CORRECTED, (("correction", ""),)),
    "correct-application": Makes(EntryKind.CORRECTED, (("correction", ""),)),
    "correct-case": Makes(EntryKind.CORRECTED, (("correction", ""),)),
    "correct-decision": Makes(EntryKind.CORRECTED, (("correction", ""),)),
}

_STEPS: Mapping[str, frozenset[EntryKind]] = {
    CardStep.HAND_OVER.value: frozenset({EntryKind.CARD_HANDED_OVER}),
    CardStep.POST.value: frozenset({EntryKind.CARD_POSTED}),
    CardStep.RETURN.value: frozenset({EntryKind.CARD_RETURNED}),
    CardStep.FIND_DEFECTIVE.value: frozenset({EntryKind.CARD_DEFECTIVE}),
    CardStep.LOSE.value: frozenset({EntryKind.CARD_LOST, EntryKind.LOSS_REPORTED}),
    CardStep.CANCEL.value: frozenset({EntryKind.CARD_CANCELLED}),
}
_OF_FEE = frozenset({EntryKind.FEE_EXEMPT, EntryKind.FEE_PREPAID, EntryKind.FEE_DUE})

TAKES_BACK: Mapping[str, TakesBack] = {
    "take-booking-back": TakesBack(_TIME, every=True),
    "take-offer-back": TakesBack(("waiting", "waiting_id")),
    "take-new-time-back": TakesBack(_TIME, frozenset({EntryKind.MOVED})),
    "undo-step": TakesBack(_TIME, frozenset({EntryKind.CANCELLED}), only=("step", "cancel")),
    "undo-closing-item": TakesBack(("closing", "item_id")),
    "restore-biometrics": TakesBack(_CASE, frozenset({EntryKind.BIOMETRICS})),
    "retract-payment": TakesBack(_PAYMENT, frozenset({EntryKind.FEE_PAID})),
    "restore-payment": TakesBack(_PAYMENT, frozenset({EntryKind.FEE_REVERSED})),
    "put-fee-back": TakesBack(_FEE, _OF_FEE),
    "cancel-paid-twice": TakesBack(_FEE, frozenset({EntryKind.FEE_PAID_TWICE})),
    "cancel-refund-request": TakesBack(_CASE, frozenset({EntryKind.REFUND_REQUESTED})),
    "retract-decision": TakesBack(_CASE, frozenset({EntryKind.DECIDED})),
    "take-back-certificate": TakesBack(_CASE, frozenset({EntryKind.CERTIFICATE})),
    "retract-withdrawal": TakesBack(_CASE, frozenset({EntryKind.WITHDRAWN})),
    "take-back-form": TakesBack(("form", "number"), every=True),
    "undo-card-step": TakesBack(_CARD, by_step=_STEPS),
    "take-back-lost-report": TakesBack(("report", "report_id"), frozenset({EntryKind.LOSS_REPORTED})),
    "remove-representative": TakesBack(("representative", "representative_id")),
    "resume-representation": TakesBack(
        ("representative", "representative_id"), frozenset({EntryKind.REPRESENTATION_ENDED})
    ),
    "undo-correction": TakesBack(("correction", "entry_id"), again="again"),
}

FORMS: Mapping[str, tuple[tuple[str, Path], ...]] = {
    "enter-receipt-form": (("hand-in", "hand_in"), ("take-payment", "payment")),
    "enter-fee-form": (("take-payment", "payment"),),
    "enter-card-form": (("hand-over-card", "card"),),
}
"""What was written by hand and entered here later: the commands that it holds, and where they stand."""

COMMANDS = tuple(sorted({*MAKES, *TAKES_BACK, *FORMS}))
"""The commands of all three tables."""

STATES_OF_FEE: Mapping[EntryKind, str] = {
    EntryKind.FEE_EXEMPT: "exempt",
    EntryKind.FEE_PREPAID: "prepaid",
    EntryKind.FEE_DUE: "due",
}
"""As what a fee stands after each of these."""
