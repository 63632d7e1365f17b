"""Whether a paper holds: each reason has its own fact, and notes leave it standing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from desktop.domain.paper_validity import AppointmentStands, Doubt, FeeStands, Today, holds, reasons
from desktop.domain.papers import PaperKind

DAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
PERSON = {"given_names": "Anh", "address": ["Storgata 1", "0155 Oslo"]}
LETTER: dict[str, Any] = {
    "event": "booked",
    "day": "2026-11-24",
    "start": "09:00:00",
    "desk": "1",
    "fee": 1200,
    "person": PERSON,
}
STANDS = AppointmentStands(date(2026, 11, 24), 540, "1", cancelled=False)


def told(kind: PaperKind = PaperKind.APPOINTMENT_LETTER, paper: dict[str, Any] = LETTER, **known: Any) -> list[Doubt]:
    known.setdefault("appointment", STANDS)
    return [reason.doubt for reason in reasons(kind, paper, Today(**{"day": DAY, **known}))]


@pytest.mark.parametrize(
    ("known", "doubt"),
    [
        ({"untouched": False}, Doubt.ALTERED),
        ({"voided_at": AT, "voided_by": "Kari"}, Doubt.VOID),
        ({"replaced_by": "20261123-S1-0002"}, Doubt.REPLACED),
        ({"appointment": None}, Doubt.APPOINTMENT_GONE),
        ({"appointment": AppointmentStands(STANDS.day, 540, "1", cancelled=True)}, Doubt.APPOINTMENT_CANCELLED),
        ({"appointment": AppointmentStands(STANDS.day, 545, "1", cancelled=False)}, Doubt.APPOINTMENT_MOVED),
        ({"appointment": AppointmentStands(STANDS.day, 540, "2", cancelled=False)}, Doubt.APPOINTMENT_MOVED),
        ({"appointment": replace(STANDS, time_lost=True)}, Doubt.TIME_LOST),
        ({"stands": {"person": {**PERSON, "given_names": "Ahn"}}}, Doubt.CORRECTED),
        ({"fee": FeeStands(1300, due=True)}, Doubt.AMOUNT_CHANGED),
        ({"withdrawn_on": DAY}, Doubt.WITHDRAWN),
        ({"day": date(2026, 11, 25)}, Doubt.DAY_PASSED),
        ({"fee": FeeStands(1200, due=False)}, Doubt.FEE_SETTLED),
        ({"stands": {"person": {**PERSON, "address": []}}}, Doubt.ADDRESS_CHANGED),
    ],
)
def test_a_letter_has_one_reason_for_one_fact(known: dict[str, Any], doubt: Doubt) -> None:
    assert told() == []
    assert told(**known) == [doubt]
    found = reasons(PaperKind.APPOINTMENT_LETTER, LETTER, Today(**{"day": DAY, "appointment": STANDS, **known}))
    assert holds(found) == (doubt in {Doubt.DAY_PASSED, Doubt.FEE_SETTLED, Doubt.ADDRESS_CHANGED})


def test_what_concerns_one_kind_is_asked_of_no_other() -> None:
    known: dict[str, Any] = {"decided_on": DAY, "order_cancelled_at": AT, "payment_reversed_at": AT}
    assert told(**known) == []
    assert told(PaperKind.NOTE_ON_RIGHTS, {}, **known) == [Doubt.DECIDED]
    assert told(PaperKind.CARD_ORDER, {}, **known) == [Doubt.ORDER_CANCELLED]
    assert told(PaperKind.FEE_RECEIPT, {}, **known) == [Doubt.PAYMENT_REVERSED]


def test_a_letter_of_a_cancelled_appointment_holds() -> None:
    assert told(paper={**LETTER, "event": "cancelled"}, appointment=None) == []


def test_a_receipt_of_the_first_hand_in_doubts_when_an_earlier_one_on_paper_was_entered() -> None:
    receipt = {"first": True, "handed_in_at": "2026-11-23T09:00:00Z"}
    assert told(PaperKind.RECEIPT, receipt, submitted_at=AT) == []
    earlier = AT.replace(hour=8)
    assert told(PaperKind.RECEIPT, receipt, submitted_at=earlier) == [Doubt.SUBMITTED_EARLIER]
    assert told(PaperKind.RECEIPT, {**receipt, "first": False}, submitted_at=earlier) == []


def test_a_fee_that_was_to_be_checked_is_compared_with_nothing() -> None:
    assert told(paper={**LETTER, "fee": None}, fee=FeeStands(1300, due=True)) == []
    receipt = {"fee": {"state": "due", "amount": 1200}}
    assert told(PaperKind.RECEIPT, receipt, fee=FeeStands(1300, due=True)) == [Doubt.AMOUNT_CHANGED]
    assert told(PaperKind.RECEIPT, {"fee": {"state": "paid", "amount": 1200}}, fee=FeeStands(1200, due=False)) == []
