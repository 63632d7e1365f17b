"""Write the papers about a step of a case: registered, withdrawn, consent withdrawn, wrong place (R19, R43, R56 – R59).

A paper that holds already for the same step is replaced by the new one, so that only one of them ever holds.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Row, select

from desktop.domain.advice.withdrawal import CONSENTING
from desktop.domain.case_papers import (
    ConsentWithdrawal,
    EeaRegistrationReceipt,
    NotReceived,
    Office,
    WithdrawalConfirmation,
    WrongPlaceSlip,
)
from desktop.domain.cases import Channel
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.domain.outcomes import STATUS_AFTER_WITHDRAWAL, WithdrawalNotice
from desktop.domain.papers import FeeState, LineState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import FeePurpose
from desktop.services import papers
from desktop.services.appointments import case_at_this_station
from desktop.services.checklist_state import case_list
from desktop.services.checklist_wording import line_name
from desktop.services.commands import handles
from desktop.services.on_paper import applicant_on_paper, person_on_paper, station_on_paper
from desktop.services.paper_state import holding
from desktop.services.papers import PaperData
from desktop.services.reissue import replace_by
from desktop.services.stations import OtherStation, other_stations
from desktop.services.withdrawal_notices import notice_of
from desktop.services.withdrawals import can_ask_fee_back
from desktop.services.wording import errand_on_paper
from desktop.services.work import Work
from desktop.storage.models import Biometrics, Fee, Person


@dataclass(frozen=True, slots=True)
class IssueEeaReceipt:
    """Write the receipt for an EEA registration whose certificate was handed over; number and words are filled in."""

    case_id: str
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class IssueWithdrawalConfirmation:
    """Write the confirmation that an application, or the consent to it, was withdrawn; number and words are filled in.

    Which of the two it is follows from what is noted.
    """

    case_id: str
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class IssueWrongPlaceSlip:
    """Write the slip that sends the applicant to another station; number and words are filled in."""

    case_id: str
    station_id: str
    number: str = ""
    paper: PaperData | None = None


@handles(IssueEeaReceipt, name="issue-eea-receipt", right=Right.NOTE_DECISION, touches=Touched.PAPERS)
def issue_eea_receipt(work: Work, command: IssueEeaReceipt) -> str:
    """Write the receipt, and return its number.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `no-certificate`, none was handed over.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if "certificate.on" not in case.other_facts:
        raise RuleBroken("no-certificate")
    number = command.number or papers.next_number(work)
    data = command.paper or msgspec.to_builtins(_eea_receipt(work, case, number))
    issue_for_step(work, PaperKind.EEA_REGISTRATION, case.id, number, data)
    work.command = replace(command, number=number, paper=data)
    return number


@handles(
    IssueWithdrawalConfirmation,
    name="issue-withdrawal-confirmation",
    right=Right.NOTE_DECISION,
    touches=Touched.PAPERS,
)
def issue_withdrawal_confirmation(work: Work, command: IssueWithdrawalConfirmation) -> str:
    """Write the confirmation, and return its number.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `not-withdrawn`, nobody wants to withdraw; `nothing-to-confirm`
            (R57, R60), neither the application nor the consent to it is withdrawn by what is noted.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    notice = notice_of(work.connection, case, work.today, work.station_id)
    kind = confirmed_by(notice)
    if kind is None:
        raise RuleBroken("nothing-to-confirm", "R57")
    number = command.number or papers.next_number(work)
    written = _withdrawal if kind is PaperKind.WITHDRAWAL else _consent
    data = command.paper or msgspec.to_builtins(written(work, case, notice, number))
    same = {"by": notice.by.value} if kind is PaperKind.CONSENT_WITHDRAWN else {}
    issue_for_step(work, kind, case.id, number, data, **same)
    work.command = replace(command, number=number, paper=data)
    return number


@handles(IssueWrongPlaceSlip, name="issue-wrong-place-slip", right=Right.BOOK, touches=Touched.PAPERS)
def issue_wrong_place_slip(work: Work, command: IssueWrongPlaceSlip) -> str:
    """Write the slip, and return its number.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `received-here`, the application was handed in here;
            `place-not-wrong` (R19), it was sent, and nobody has noted that the place is wrong; `no-other-station`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if refused := why_no_slip(case):
        raise refused
    number = command.number or papers.next_number(work)
    data = command.paper
    if data is None:
        office = next((each for each in other_stations(work.connection) if each.station_id == command.station_id), None)
        if office is None:
            raise RuleBroken("no-other-station")
        data = msgspec.to_builtins(_slip(work, case, office, number))
    issue_for_step(work, PaperKind.WRONG_PLACE, case.id, number, data)
    work.command = replace(command, number=number, paper=data)
    return number


def issue_for_step(work: Work, kind: PaperKind, case_id: str, number: str, data: PaperData, **same: str) -> None:
    """Issue a paper about a step, in the place of one that holds for the same step: that is one that says `same`."""
    before = holding(work.connection, case_id, (kind,), **same)
    papers.issue(work, kind, case_id, number, data)
    for old in before:
        replace_by(work, old, number)


def confirmed_by(notice: WithdrawalNotice) -> PaperKind | None:
    """Return which paper confirms a wish to withdraw; None where there is nothing yet to confirm."""
    if notice.outcome in STATUS_AFTER_WITHDRAWAL:
        return PaperKind.WITHDRAWAL
    return PaperKind.CONSENT_WITHDRAWN if notice.by in CONSENTING else None


def why_no_slip(case: Row[Any]) -> RuleBroken | None:
    """Return why nobody is sent to another office with a case, or None."""
    if case.attended_at is not None:
        return RuleBroken("received-here")
    if case.channel != Channel.PAPER and not case.other_facts.get("wrong_place"):
        return RuleBroken("place-not-wrong", "R19")
    return None


def person_of(work: Work, case: Row[Any]) -> Row[Any]:
    """Return the row of the person whose case it is."""
    return work.connection.execute(select(Person).where(Person.id == case.person_id)).one()


def _eea_receipt(work: Work, case: Row[Any], number: str) -> EeaRegistrationReceipt:
    listed = case_list(work.connection, case, work.today)
    language = Language(listed.person.language)
    return EeaRegistrationReceipt(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(listed.person, language),
        errand=errand_on_paper(case.application, language),
        registered_on=date.fromisoformat(case.other_facts["certificate.on"]),
        certificate=str(case.other_facts.get("certificate.number", "")),
        documents=tuple(line_name(line, listed, language) for line in listed.lines if line.state is LineState.BROUGHT),
        made_at=work.at,
        clerk=work.actor.name,
        portal_receipt=case.receipt,
    )


def _withdrawal(work: Work, case: Row[Any], notice: WithdrawalNotice, number: str) -> WithdrawalConfirmation:
    return WithdrawalConfirmation(
        language=notice.language,
        number=number,
        station=station_on_paper(work, notice.language),
        person=person_on_paper(person_of(work, case), notice.language),
        errand=notice.errand,
        outcome=notice.outcome,
        withdrawn_on=notice.noted_on,
        sentences=notice.sentences,
        made_at=work.at,
        clerk=work.actor.name,
        portal_receipt=case.receipt,
    )


def _consent(work: Work, case: Row[Any], notice: WithdrawalNotice, number: str) -> ConsentWithdrawal:
    person = person_of(work, case)
    return ConsentWithdrawal(
        language=notice.language,
        number=number,
        station=station_on_paper(work, notice.language),
        applicant=applicant_on_paper(person),
        born_on=person.born_on,
        errand=notice.errand,
        by=notice.by,
        withdrawn_on=notice.noted_on,
        sentences=notice.sentences,
        made_at=work.at,
        clerk=work.actor.name,
    )


def _slip(work: Work, case: Row[Any], office: OtherStation, number: str) -> WrongPlaceSlip:
    person = person_of(work, case)
    language = Language(person.language)
    return WrongPlaceSlip(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        office=Office(office.name, office.street, office.postcode, office.city, office.phone, office.email),
        by_paper=case.channel == Channel.PAPER,
        not_received=_not_received(work, case),
        ask_fee_back=can_ask_fee_back(work.connection, case, work.today, work.station_id),
        permit_expires_on=_still_to_come(case.permit_expires_on, oslo_day(work.at)),
        made_at=work.at,
        clerk=work.actor.name,
        portal_receipt=case.receipt,
    )


def _not_received(work: Work, case: Row[Any]) -> tuple[NotReceived, ...]:
    """Return what is said not to have come: of what was received here after all, nothing is said."""
    connection = work.connection
    brought = any(line.state is LineState.BROUGHT for line in case_list(connection, case, work.today).lines)
    taken = connection.execute(select(Biometrics.case_id).where(Biometrics.case_id == case.id)).first() is not None
    fee = select(Fee.id).where(Fee.case_id == case.id, Fee.purpose == FeePurpose.APPLICATION)
    due = connection.execute(fee.where(Fee.state == FeeState.DUE)).first() is not None
    there = {NotReceived.DOCUMENTS: brought, NotReceived.BIOMETRICS: taken, NotReceived.FEE: not due}
    return tuple(each for each in NotReceived if not there.get(each, False))


def _still_to_come(day: date | None, today: date) -> date | None:
    return day if day is not None and day >= today else None
