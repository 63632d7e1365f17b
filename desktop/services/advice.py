"""The advice on a case of ours: from its rows to the facts, and from the facts to what the counter should do."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, String, bindparam, exists, select

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
from desktop.services.stations import home_stations, station_names
from desktop.services.work import Work
from desktop.storage.models import Appointment, Case, Person

E = TypeVar("E", bound=StrEnum)

GONE = (State.CANCELLED, State.NO_SHOW, State.LEFT)
"""States of an appointment that no longer counts as planned."""

COME_FIRST = frozenset({"after-follow-up", "check-letter"})
"""Answers of the advice that end when the person has come again."""

SENT_TO = "application.sent_to"
"""The further fact of a case that names the station to which the applicant says that it was sent."""
LIVES_IN = "applicant.lives_in"
"""The further fact of a case that says whether the applicant lives in Norway or abroad."""


def advice_on(connection: Connection, case_id: str, today: date, station_id: str) -> Advice:
    """Return the advice on a case as it stands on a local day."""
    return advise(facts_of(connection, case_id, today, station_id), holidays())


def facts_of(connection: Connection, case_id: str, today: date, station_id: str) -> Facts:
    """Return the facts of a case, from its rows; what is not known is None.

    The case page, the papers and the booking all ask here, so that they agree.
    """
    case = connection.execute(_case_and_beside(), {"case_id": case_id}).one()
    planned = case.planned
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
            place=_sent_to(connection, other) or case.station_id,
            wrong_place=_flag(other.get("wrong_place")),
            applied_from=_code(Side, other.get("applied_from")),
            registered_by=_code(Registrant, other.get("registered_by")),
            found_in_my_applications=_flag(other.get("found_in_my_applications")),
            booking_button=_flag(other.get("booking_button")),
            f_code=_flag(other.get("f_code")),
        ),
        applicant=ApplicantFacts(
            lives_in=_code(Side, other.get(LIVES_IN)),
            home_stations=_homes(connection, case),
            eea=_eea(case.kind, other),
            account=_code(Account, other.get("account")),
        ),
        permit=PermitFacts(
            case.permit_expires_on, case.permit_held_since, case.permit_renewable, case.permit_permanent
        ),
        appointment=AppointmentFacts(
            on=planned,
            booked=planned is not None,
            cancelled=bool(case.has_cancelled) or _flag(other.get("appointment.cancelled")),
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


def station_code(said: str, names: Mapping[str, str]) -> str:
    """Return the code of a station that is known by name or code (`names`); of any other, what was said."""
    sought = " ".join(said.split())
    return next((code for code, name in names.items() if sought.casefold() in (name.casefold(), code)), sought)


def _sent_to(connection: Connection, other: Mapping[str, object]) -> str:
    said = str(other.get(SENT_TO) or "")
    return station_code(said, station_names(connection)) if said else ""


def _homes(connection: Connection, case: Row[Any]) -> frozenset[str] | None:
    # Once the documents are here, the file is: somebody who moves house comes here for the rest of it.
    return home_stations(connection, case.home) if case.home and case.attended_at is None else None


# Read at every booking and on every paper, and putting it together takes longer than asking it.

_CASE: ColumnElement[str] = bindparam("case_id", type_=String())


@cache
def _case_and_beside() -> Select[*tuple[Any, ...]]:
    """Return the question for a case with the home of its applicant, and what was booked and cancelled in it."""
    planned = (
        select(Appointment.day)
        .where(Appointment.case_id == _CASE, Appointment.state.not_in(GONE))
        .order_by(Appointment.day, Appointment.start)
        .limit(1)
        .scalar_subquery()
    )
    cancelled = exists().where(
        Appointment.case_id == _CASE, Appointment.state == State.CANCELLED, Appointment.cancel_reason == "applicant"
    )
    columns: Select[*tuple[Any, ...]] = select(
        *Case.__table__.columns,
        Person.postcode.label("home"),
        planned.label("planned"),
        cancelled.label("has_cancelled"),
    )
    return columns.join(Person, Person.id == Case.person_id).where(Case.id == _CASE)


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
