"""Whether an issued paper still holds: what it says beside what stands today."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desktop.domain.corrections import SaidOtherwise, said_otherwise
from desktop.domain.papers import PaperKind


class Doubt(StrEnum):
    """Why a paper holds no more, or what has happened since."""

    ALTERED = "altered"
    VOID = "void"
    REPLACED = "replaced"
    APPOINTMENT_GONE = "appointment-gone"
    APPOINTMENT_CANCELLED = "appointment-cancelled"
    APPOINTMENT_MOVED = "appointment-moved"
    TIME_LOST = "time-lost"
    ORDER_CANCELLED = "order-cancelled"
    PAYMENT_REVERSED = "payment-reversed"
    CORRECTED = "corrected"
    SUBMITTED_EARLIER = "submitted-earlier"
    AMOUNT_CHANGED = "amount-changed"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
    DAY_PASSED = "day-passed"
    FEE_SETTLED = "fee-settled"
    ADDRESS_CHANGED = "address-changed"


NOTES = frozenset({Doubt.DAY_PASSED, Doubt.FEE_SETTLED, Doubt.ADDRESS_CHANGED})
"""What is worth knowing of a paper that holds all the same."""


@dataclass(frozen=True, slots=True)
class AppointmentStands:
    """The appointment that a paper tells of, as it stands: local day, minute since midnight, desk.

    Attributes:
        time_lost: another has the time, and it has no new one yet.
    """

    day: date
    start: int
    desk: str
    cancelled: bool
    time_lost: bool = False


@dataclass(frozen=True, slots=True)
class FeeStands:
    """The fee of the application as it stands: whole NOK, None where it must be checked; whether it is to be paid."""

    amount: int | None
    due: bool


@dataclass(frozen=True, slots=True)
class Today:
    """What is known today of that which a paper says.

    Attributes:
        day: the local day.
        untouched: what is kept of the paper is what was issued, by its hash.
        voided_by, replaced_by: who took it back; the number of the paper in its place. Empty where nobody, none.
        stands: what the paper's fields of the same names would say today, as JSON values.
        corrected_at: when something of the person or the case was corrected last since the paper was made.
        appointment: of the booking number that the paper names; None where it is gone, or names none.
        appointment_at: when it was moved or cancelled last, or lost its time.
        payment_reversed_at: when the payment was reversed of which the paper is the receipt.
        submitted_at: when the application counts as submitted (R32).
    """

    day: date
    untouched: bool = True
    voided_at: datetime | None = None
    voided_by: str = ""
    replaced_at: datetime | None = None
    replaced_by: str = ""
    stands: Mapping[str, Any] = field(default_factory=dict)
    corrected_at: datetime | None = None
    appointment: AppointmentStands | None = None
    appointment_at: datetime | None = None
    order_cancelled_at: datetime | None = None
    payment_reversed_at: datetime | None = None
    submitted_at: datetime | None = None
    fee: FeeStands | None = None
    decided_on: date | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, and since when (an instant in UTC or a local day) where that is known.

    Attributes:
        by: who, or the number of another paper.
        said: what the paper says wrong, and what it would say today.
        now: the appointment as it stands.
    """

    doubt: Doubt
    at: datetime | date | None = None
    by: str = ""
    said: tuple[SaidOtherwise, ...] = ()
    now: AppointmentStands | None = None


Paper = Mapping[str, Any]


def reasons(kind: PaperKind, paper: Paper, today: Today) -> tuple[Reason, ...]:
    """Return why a paper holds no more, and what else has happened since; empty where all stands as it says.

    Args:
        kind: which kind of paper it is.
        paper: what it says, as JSON values.
        today: what is known today.
    """
    found = (ask(paper, today) for kinds, ask in _ASKED if kinds is None or kind in kinds)
    return tuple(reason for reason in found if reason is not None)


def holds(found: Collection[Reason]) -> bool:
    """Say whether a paper holds in spite of what has been found."""
    return all(reason.doubt in NOTES for reason in found)


def _altered(_paper: Paper, today: Today) -> Reason | None:
    return None if today.untouched else Reason(Doubt.ALTERED)


def _void(_paper: Paper, today: Today) -> Reason | None:
    return Reason(Doubt.VOID, today.voided_at, today.voided_by) if today.voided_at else None


def _replaced(_paper: Paper, today: Today) -> Reason | None:
    return Reason(Doubt.REPLACED, today.replaced_at, today.replaced_by) if today.replaced_by else None


def _appointment(paper: Paper, today: Today) -> Reason | None:
    if paper["event"] == "cancelled":
        return None
    now = today.appointment
    if now is None:
        return None if today.voided_at else Reason(Doubt.APPOINTMENT_GONE, today.appointment_at)
    if now.cancelled:
        return Reason(Doubt.APPOINTMENT_CANCELLED, today.appointment_at)
    if now.time_lost:
        return Reason(Doubt.TIME_LOST, today.appointment_at)
    told = (paper["day"], _minute(paper["start"]), paper["desk"])
    if told != (str(now.day), now.start, now.desk):
        return Reason(Doubt.APPOINTMENT_MOVED, today.appointment_at, now=now)
    return None


def _day_passed(paper: Paper, today: Today) -> Reason | None:
    until = date.fromisoformat(str(paper.get("hand_in_by") or paper.get("day")))
    return Reason(Doubt.DAY_PASSED, until) if until < today.day else None


def _order_cancelled(_paper: Paper, today: Today) -> Reason | None:
    return Reason(Doubt.ORDER_CANCELLED, today.order_cancelled_at) if today.order_cancelled_at else None


def _payment_reversed(_paper: Paper, today: Today) -> Reason | None:
    return Reason(Doubt.PAYMENT_REVERSED, today.payment_reversed_at) if today.payment_reversed_at else None


def _submitted_earlier(paper: Paper, today: Today) -> Reason | None:
    """Tell where an earlier hand-in on paper was entered after the receipt that says to be of the first one."""
    if today.submitted_at is None or not paper.get("first"):
        return None
    earlier = today.submitted_at < datetime.fromisoformat(str(paper["handed_in_at"]))
    return Reason(Doubt.SUBMITTED_EARLIER, today.submitted_at) if earlier else None


def _corrected(paper: Paper, today: Today) -> Reason | None:
    said = tuple(each for each in _otherwise(paper, today) if each.where != _ADDRESS)
    return Reason(Doubt.CORRECTED, today.corrected_at, said=said) if said else None


def _address_changed(paper: Paper, today: Today) -> Reason | None:
    """Tell that it is another one, and not which: it may be protected by now."""
    changed = any(each.where == _ADDRESS for each in _otherwise(paper, today))
    return Reason(Doubt.ADDRESS_CHANGED) if changed else None


def _amount_changed(paper: Paper, today: Today) -> Reason | None:
    said, now = _fee_told(paper), today.fee
    if now is None or said is None or now.amount is None or not now.due or said == now.amount:
        return None
    return Reason(Doubt.AMOUNT_CHANGED, said=(SaidOtherwise("fee", str(said), str(now.amount)),))


def _fee_settled(paper: Paper, today: Today) -> Reason | None:
    """Tell that nothing is to be paid any more where the paper asks for it."""
    return Reason(Doubt.FEE_SETTLED) if _fee_told(paper) and today.fee and not today.fee.due else None


def _decided(_paper: Paper, today: Today) -> Reason | None:
    return Reason(Doubt.DECIDED, today.decided_on) if today.decided_on else None


def _withdrawn(_paper: Paper, today: Today) -> Reason | None:
    return Reason(Doubt.WITHDRAWN, today.withdrawn_on) if today.withdrawn_on else None


def _otherwise(paper: Paper, today: Today) -> tuple[SaidOtherwise, ...]:
    told = {name: paper[name] for name in today.stands if name in paper}
    return said_otherwise(told, {name: today.stands[name] for name in told})


def _fee_told(paper: Paper) -> int | None:
    """Return what a paper asks for, whole NOK; 0 where it asks for nothing, None where the amount was to be checked."""
    fee = paper.get("fee")
    if not isinstance(fee, Mapping):
        return fee
    return fee["amount"] if fee["state"] == "due" else 0


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")[:2]
    return int(hours) * 60 + int(minutes)


_ADDRESS = "person.address"
_LETTER = frozenset({PaperKind.APPOINTMENT_LETTER})
_ASKS_FOR_FEE = frozenset({PaperKind.APPOINTMENT_LETTER, PaperKind.RECEIPT})
_WHILE_WAITING = frozenset({PaperKind.NOTE_ON_RIGHTS, PaperKind.MISSING_PAPERS})
_ASKED: tuple[tuple[frozenset[PaperKind] | None, Callable[[Paper, Today], Reason | None]], ...] = (
    (None, _altered),
    (None, _void),
    (None, _replaced),
    (_LETTER, _appointment),
    (frozenset({PaperKind.CARD_ORDER}), _order_cancelled),
    (frozenset({PaperKind.FEE_RECEIPT}), _payment_reversed),
    (frozenset({PaperKind.RECEIPT}), _submitted_earlier),
    (None, _corrected),
    (_ASKS_FOR_FEE, _amount_changed),
    (_WHILE_WAITING, _decided),
    (_WHILE_WAITING | _LETTER, _withdrawn),
    (_LETTER | {PaperKind.MISSING_PAPERS}, _day_passed),
    (_ASKS_FOR_FEE, _fee_settled),
    (None, _address_changed),
)
"""What is asked of which kinds of paper (None: of all), the gravest first."""
