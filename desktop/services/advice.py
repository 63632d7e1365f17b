"""The advice on a case of ours: from its rows to the facts, and from the facts to what the counter should do."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Connection, select

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.facts import (
    Account,
    ApplicantFacts,
    ApplicationFacts,
    AppointmentFacts,
    Because,
    DecisionFacts,
    Eea,
    Facts,
    PermitFacts,
    Registrant,
    Side,
    WithdrawalFacts,
    WithdrawnBy,
)
from desktop.domain.appointments import State
from desktop.domain.cases import Channel, LetterSays, Outcome
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.clock import oslo_day
from desktop.services.rule_book import holidays
from desktop.services.work import Work
from desktop.storage.models import Appointment, Case

E = TypeVar("E", bound=StrEnum)

GONE = (State.CANCELLED, State.NO_SHOW, State.LEFT)
"""States of an appointment that no longer counts as planned."""

COME_FIRST = frozenset({"after-follow-up", "check-letter"})
"""Answers of the advice that end when the person has come again."""


def advice_on(connection: Connection, case_id: str, today: date, station_id: str) -> Advice:
    """Return the advice on a case as it stands on a local day."""
    return advise(facts_of(connection, case_id, today, station_id), holidays())


def facts_of(connection: Connection, case_id: str, today: date, station_id: str) -> Facts:
    """Return the facts of a case, from its rows; what is not known is None."""
    case = connection.execute(select(Case).where(Case.id == case_id)).one()
    planned = (
        connection.execute(
            select(Appointment.day)
            .where(Appointment.case_id == case_id, Appointment.state.not_in(GONE))
            .order_by(Appointment.day, Appointment.start)
            .limit(1)
        )
        .scalars()
        .one_or_none()
    )
    other: dict[str, object] = case.other_facts
    return Facts(
        today=today,
        station=station_id,
        application=ApplicationFacts(
            channel=Channel(case.channel),
            kind=Kind(case.kind),
            type=PermitType(case.type),
            registered_on=case.registered_on,
            receipt=case.receipt or None,
            place=case.station_id,
            wrong_place=_flag(other.get("wrong_place")),
            applied_from=_code(Side, other.get("applied_from")),
            registered_by=_code(Registrant, other.get("registered_by")),
            found_in_my_applications=_flag(other.get("found_in_my_applications")),
            booking_button=_flag(other.get("booking_button")),
            f_code=_flag(other.get("f_code")),
        ),
        applicant=ApplicantFacts(eea=_eea(case.kind, other), account=_code(Account, other.get("account"))),
        permit=PermitFacts(
            case.permit_expires_on, case.permit_held_since, case.permit_renewable, case.permit_permanent
        ),
        appointment=AppointmentFacts(
            on=planned,
            booked=planned is not None,
            cancelled=_flag(other.get("appointment.cancelled")),
            migrated_2024=_flag(other.get("appointment.migrated_2024")),
            no_time_available=_flag(other.get("no_time_available")),
            tried_and_failed=_flag(other.get("appointment.tried_and_failed")),
        ),
        attended_on=_day(case.attended_at),
        documents_uploaded=_flag(other.get("documents_uploaded")),
        biometrics_on=case.biometrics_on,
        decision=DecisionFacts(case.decided_on, _code(Outcome, case.outcome), _code(LetterSays, case.letter_says)),
        withdrawal=withdrawal_of(other),
    )


def withdrawal_of(other: Mapping[str, object]) -> WithdrawalFacts | None:
    """Return the wish to withdraw among the further facts of a case, or None."""
    by = _code(WithdrawnBy, other.get("withdrawal.by"))
    if by is None:
        return None
    because = _code(Because, other.get("withdrawal.because"))
    return WithdrawalFacts(by, _flag(other.get("withdrawal.signed_letter")), because)


def card_order_of(work: Work, case_id: str) -> str:
    """Return the advice's `card_order`; `now` where somebody who had to come again has come and given biometrics."""
    value = str(advice_on(work.connection, case_id, work.today, work.station_id).conclusions.card_order.value)
    case = work.connection.execute(select(Case.decided_on, Case.biometrics_on).where(Case.id == case_id)).one()
    came_again = case.decided_on and case.biometrics_on and case.biometrics_on >= case.decided_on
    return "now" if came_again and value in COME_FIRST else value


def _eea(kind: str, other: Mapping[str, object]) -> Eea | None:
    # Only citizens of the EEA register; their relatives from elsewhere apply for a card (facts 4.6).
    said = _code(Eea, other.get("eea"))
    return Eea.CITIZEN if said is None and kind == Kind.EEA_REGISTRATION else said


def _day(instant: datetime | None) -> date | None:
    return oslo_day(instant) if instant else None


def _code(codes: type[E], value: object) -> E | None:
    return codes(value) if isinstance(value, str) and value else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
