"""Look an issued paper up: what is kept of it, and whether it still holds."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, select

from desktop.domain.appointments import Standing, State
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.domain.paper_validity import AppointmentStands, FeeStands, Reason, Today, holds, reasons
from desktop.domain.papers import FeeState, PaperKind
from desktop.services.on_paper import person_on_paper
from desktop.services.papers import PaperData, data_hash
from desktop.services.queries.fees import fee_of
from desktop.services.queries.papers import IssuedPaperRow, paper_row
from desktop.services.wording import errand_on_paper
from desktop.storage.models import (
    Appointment,
    CardOrder,
    Case,
    Conflict,
    CorrectionRecord,
    Desk,
    IssuedPaper,
    JournalEntry,
    Payment,
    Person,
    Staff,
    VoidedPaper,
)
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A paper that was looked up.

    Attributes:
        template_version: by which template it was made.
        data_hash: of what it says, as it was issued.
        holds: what it says stands today; `reasons` may still tell what has happened since.
    """

    row: IssuedPaperRow
    template_version: str
    data_hash: str
    holds: bool
    reasons: tuple[Reason, ...]


def look_up(store: Store, number: str) -> LookedUp:
    """Return a paper with what speaks against it.

    Raises:
        RuleBroken: `no-paper`; `belongs-to`, it is another station's, and nothing else is told (R17);
            `booking-letter-void`.
    """
    row = paper_row(store, number)
    with store.read() as connection:
        paper = connection.execute(select(IssuedPaper).where(IssuedPaper.number == number)).one()
        today = _today(connection, paper, oslo_day(store.clock.now()))
    found = reasons(row.kind, paper.data, today)
    return LookedUp(row, paper.template_version, paper.data_hash, holds(found), found)


def _today(connection: Connection, paper: Row[Any], day: date) -> Today:
    data: PaperData = paper.data
    void = connection.execute(
        select(Staff.name, VoidedPaper.voided_at)
        .join(Staff, Staff.id == VoidedPaper.voided_by)
        .where(VoidedPaper.number == paper.number)
    ).one_or_none()
    known: dict[str, Any] = {
        "untouched": data_hash(data) == paper.data_hash,
        "voided_at": void.voided_at if void else None,
        "voided_by": void.name if void else "",
        "replaced_by": paper.replaced_by or "",
    }
    if paper.replaced_by:
        made = select(IssuedPaper.made_at).where(IssuedPaper.number == paper.replaced_by)
        known["replaced_at"] = connection.execute(made).scalar_one_or_none()
    if paper.kind == PaperKind.APPOINTMENT_LETTER:
        known |= _appointment(connection, paper)
    if paper.kind == PaperKind.CARD_ORDER:
        order = select(CardOrder.cancelled_at).where(CardOrder.number == paper.number)
        known["order_cancelled_at"] = connection.execute(order).scalar_one_or_none()
    if payment_id := data.get("payment_id"):
        reversed_at = select(Payment.reversed_at).where(Payment.id == payment_id)
        known["payment_reversed_at"] = connection.execute(reversed_at).scalar_one_or_none()
    if paper.case_id is not None:
        known |= _case(connection, paper)
    return Today(day=day, **known)


def _case(connection: Connection, paper: Row[Any]) -> dict[str, Any]:
    case = connection.execute(select(Case).where(Case.id == paper.case_id)).one()
    person = connection.execute(select(Person).where(Person.id == case.person_id)).one()
    language = Language(paper.language)
    made_on = oslo_day(paper.made_at)
    withdrawn = str(case.other_facts.get("withdrawal.on") or "")
    fee = fee_of(connection, case.id)
    corrected = select(func.max(CorrectionRecord.corrected_at)).where(
        (CorrectionRecord.case_id == case.id) | (CorrectionRecord.person_id == person.id),
        CorrectionRecord.undone_at.is_(None),
        CorrectionRecord.corrected_at >= paper.made_at,
    )
    return {
        "stands": {
            # As the data of a paper are kept: lists, and no tuples.
            "person": msgspec.json.decode(msgspec.json.encode(person_on_paper(person, language))),
            "portal_receipt": case.receipt,
            **_errand(paper, errand_on_paper(case.application, language)),
        },
        "corrected_at": connection.execute(corrected).scalar_one(),
        "submitted_at": case.attended_at,
        "fee": FeeStands(None if fee.must_be_checked else fee.amount, fee.state is FeeState.DUE) if fee else None,
        # A paper of the same day may have been made after the decision, and tell of it.
        "decided_on": case.decided_on if case.decided_on and _told_since(connection, paper, "note-decision") else None,
        "withdrawn_on": date.fromisoformat(withdrawn) if withdrawn > str(made_on) else None,
    }


def _errand(paper: Row[Any], stands: str) -> PaperData:
    """Return what a paper would call the errand; one that tells more of the visit ends with it."""
    for name in ("errand", "permit"):
        if name in paper.data:
            said = str(paper.data[name])
            same = said.casefold().endswith(stands.casefold())
            return {name: said if same else stands}
    return {}


def _appointment(connection: Connection, paper: Row[Any]) -> dict[str, Any]:
    row = connection.execute(
        select(Appointment, Desk.number.label("desk"))
        .join(Desk, Desk.id == Appointment.desk_id)
        .where(Appointment.booking_number == paper.data["booking_number"])
    ).one_or_none()
    if row is None:
        return {}
    cancelled = row.state == State.CANCELLED
    lost = not cancelled and row.standing == Standing.NEEDS_NEW_TIME
    changed = _told_since(connection, paper, *(_CANCELS if cancelled else _MOVES))
    if lost:
        noted = select(func.max(Conflict.noted_at)).where(Conflict.about == row.id)
        changed = connection.execute(noted).scalar_one()
    return {
        "appointment": AppointmentStands(row.day, row.start, row.desk, cancelled, lost),
        "appointment_at": changed,
    }


def _told_since(connection: Connection, paper: Row[Any], *commands: str) -> datetime | None:
    """Return when the journal last tells of a step in the paper's case after it was made."""
    told = select(func.max(JournalEntry.at)).where(
        JournalEntry.case_id == paper.case_id, JournalEntry.command.in_(commands), JournalEntry.at >= paper.made_at
    )
    at: datetime | None = connection.execute(told).scalar_one()
    return at


_MOVES = ("move-appointment", "move-closing-item", "offer-place")
_CANCELS = ("cancel-appointment", "cancel-closing-item")
