"""Everything about one case: what the side panel and the case page show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, select

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.facts import Facts
from desktop.domain.cases import (
    AddressProtection,
    CaseStatus,
    Channel,
    DecisionAuthor,
    LetterSays,
    Outcome,
    RequestedBy,
    Sex,
)
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.languages import Language
from desktop.domain.paper_copies import CopyState, Given, copy_state
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.advice import facts_of
from desktop.services.appointments import refuse_other_station
from desktop.services.cases import PersonDetails
from desktop.services.no_time import NoTimeProof, proof_among
from desktop.services.own_chains import told_once
from desktop.services.queries.cards import CardOrderRow, card_orders_of
from desktop.services.queries.checklist import LineRow as LineRow
from desktop.services.queries.checklist import all_lines
from desktop.services.queries.checklist import lines_of as lines_of
from desktop.services.queries.day import AppointmentRow, appointments_of_case
from desktop.services.queries.fees import FeeRow, PaymentRow, card_fees_of, fee_of, payments_of
from desktop.services.queries.paper_copies import newest_copy
from desktop.services.rule_book import holidays
from desktop.services.stations import station_names
from desktop.services.work import Actor
from desktop.storage.models import (
    Biometrics,
    Case,
    IssuedPaper,
    JournalEntry,
    JournalPayload,
    PaperCopy,
    Person,
    Staff,
    VoidedPaper,
)
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class BiometricsRow:
    """What was taken, with the coded reasons for what was not."""

    photo: bool
    fingerprints: bool
    signature: bool
    no_photo_because: str
    no_fingerprints_because: str
    no_signature_because: str
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class PaperRow:
    """An issued paper; `replaced_by` is the number of the one that says it right, or empty; `voided_at` is UTC.

    `state` tells how far its newest copy has come.
    """

    number: str
    kind: PaperKind
    made_at: datetime
    made_by: str
    copies: int
    replaced_by: str = ""
    voided_at: datetime | None = None
    state: CopyState = CopyState.MADE


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that was done, by the name of its command; `paper` is the number of the one that it was done with."""

    at: datetime
    command: str
    by: str
    paper: str = ""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """The decision, with the validity of the permit that was granted."""

    decided_on: date
    decided_by: DecisionAuthor
    outcome: Outcome
    letter_says: LetterSays | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case with everything that hangs on it.

    Attributes:
        attended_at: the moment of submission (R32), UTC.
        station_names: what stations are called, by code.
    """

    case_id: str
    person_id: str
    person: PersonDetails
    application: str
    kind: Kind
    type: PermitType
    channel: Channel
    status: CaseStatus
    requested_by: RequestedBy
    receipt: str
    registered_on: date | None
    permit_expires_on: date | None
    permit_renewable: bool | None
    permit_permanent: bool | None
    opened_at: datetime
    attended_at: datetime | None
    biometrics_on: date | None
    decision: DecisionRow | None
    appointments: tuple[AppointmentRow, ...]
    lines: tuple[LineRow, ...]
    fee: FeeRow | None
    card_fees: tuple[FeeRow, ...]
    payments: tuple[PaymentRow, ...]
    biometrics: BiometricsRow | None
    card_orders: tuple[CardOrderRow, ...]
    papers: tuple[PaperRow, ...]
    timeline: tuple[TimelineRow, ...]
    no_time_proof: NoTimeProof | None
    facts: Facts
    advice: Advice
    station_names: Mapping[str, str]
    note: str


def case_page(store: Store, case_id: str, today: date) -> CasePage:
    """Return a case as it stands on a local day.

    Raises:
        RuleBroken: `no-case`; `belongs-to`, it is another station's (R17).
    """
    with store.read() as connection:
        case = connection.execute(select(Case).where(Case.id == case_id)).one_or_none()
        if case is None:
            raise RuleBroken("no-case")
        refuse_other_station(connection, store.device.station_id, case.station_id)
        person = connection.execute(select(Person).where(Person.id == case.person_id)).one()
        facts = facts_of(connection, case_id, today, store.device.station_id)
        return CasePage(
            case_id=case.id,
            person_id=case.person_id,
            person=_person(person),
            application=case.application,
            kind=Kind(case.kind),
            type=PermitType(case.type),
            channel=Channel(case.channel),
            status=CaseStatus(case.status),
            requested_by=RequestedBy(case.requested_by),
            receipt=case.receipt,
            registered_on=case.registered_on,
            permit_expires_on=case.permit_expires_on,
            permit_renewable=case.permit_renewable,
            permit_permanent=case.permit_permanent,
            opened_at=case.opened_at,
            attended_at=case.attended_at,
            biometrics_on=case.biometrics_on,
            decision=_decision(case),
            appointments=appointments_of_case(connection, case_id),
            lines=all_lines(connection, case, today),
            fee=fee_of(connection, case_id),
            card_fees=card_fees_of(connection, case_id),
            payments=payments_of(connection, case_id),
            biometrics=biometrics_of(connection, case_id),
            card_orders=card_orders_of(connection, case_id, today),
            papers=_papers(connection, case_id),
            timeline=_timeline(connection, case_id),
            no_time_proof=proof_among(case.other_facts),
            facts=facts,
            advice=advise(facts, holidays()),
            station_names=station_names(connection),
            note=case.note,
        )


def look(store: Store, actor: Actor, case_id: str, today: date) -> CasePage:
    """Return a case, and say in the journal who looked; where that cannot be written, nothing is shown.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `no-right`; `look-needs-reason`; `look-not-journalled`.
    """
    from desktop.services.looks import look_at

    look_at(store, actor, case_id)
    return case_page(store, case_id, today)


def biometrics_of(connection: Connection, case_id: str) -> BiometricsRow | None:
    """Return what was taken of photo, fingerprints and signature, or None."""
    row = connection.execute(select(Biometrics).where(Biometrics.case_id == case_id)).one_or_none()
    if row is None:
        return None
    return BiometricsRow(
        row.photo,
        row.fingerprints,
        row.signature,
        row.no_photo_because,
        row.no_fingerprints_because,
        row.no_signature_because,
        row.taken_at,
    )


def _person(row: Row[Any]) -> PersonDetails:
    columns = {name: getattr(row, name) for name in PersonDetails.__slots__}
    codes = {
        "sex": Sex(row.sex),
        "language": Language(row.language),
        "protection": AddressProtection(row.protection),
    }
    return PersonDetails(**{**columns, **codes})


def _decision(case: Row[Any]) -> DecisionRow | None:
    if case.decided_on is None:
        return None
    return DecisionRow(
        case.decided_on,
        DecisionAuthor(case.decided_by),
        Outcome(case.outcome),
        LetterSays(case.letter_says) if case.letter_says else None,
        case.permit_valid_from,
        case.permit_valid_to,
    )


def _papers(connection: Connection, case_id: str) -> tuple[PaperRow, ...]:
    rows = connection.execute(
        select(
            IssuedPaper.number,
            IssuedPaper.kind,
            IssuedPaper.made_at,
            Staff.name,
            IssuedPaper.copies,
            IssuedPaper.replaced_by,
            VoidedPaper.voided_at,
            PaperCopy.given,
        )
        .join(Staff, Staff.id == IssuedPaper.made_by)
        .join(VoidedPaper, VoidedPaper.number == IssuedPaper.number, isouter=True)
        .join(PaperCopy, newest_copy(), isouter=True)
        .where(IssuedPaper.case_id == case_id)
        .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
    )
    return tuple(
        PaperRow(
            row.number,
            PaperKind(row.kind),
            row.made_at,
            row.name,
            row.copies,
            row.replaced_by or "",
            row.voided_at,
            copy_state(row.copies, Given(row.given) if row.given else None),
        )
        for row in rows
    )


def _timeline(connection: Connection, case_id: str) -> tuple[TimelineRow, ...]:
    rows = connection.execute(
        select(JournalEntry.at, JournalEntry.command, Staff.name, JournalPayload.body)
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .join(
            JournalPayload,
            and_(JournalPayload.entry_id == JournalEntry.id, JournalEntry.command.in_(_WITH_A_PAPER)),
            isouter=True,
        )
        .where(JournalEntry.case_id == case_id, told_once())
        .order_by(JournalEntry.at.desc(), JournalEntry.number.desc())
    )
    return tuple(TimelineRow(row.at, row.command, row.name or "", _number_in(row.body)) for row in rows)


def _number_in(body: str | None) -> str:
    """Return the number of the paper that a command names; what retention has taken away names none."""
    return str(msgspec.json.decode(body).get("number", "")) if body else ""


_WITH_A_PAPER = ("print-paper", "hand-paper-over", "post-paper", "note-spoilt-copy")
