"""A wish to withdraw, a wrong place, and the fee that is asked back (R19, R56 – R61)."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.facts import ApplicationFacts, Because, Facts, WithdrawalFacts, WithdrawnBy
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.cases import CaseStatus, Channel, Outcome
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.fee_papers import FeeReversalEvent
from desktop.domain.outcomes import CLOSED, GIVEN_UP, STATUS_AFTER_WITHDRAWAL, status_by_processing
from desktop.domain.papers import FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.advice import advice_on, facts_of, withdrawal_of
from desktop.services.appointments import case_at_this_station
from desktop.services.case_facts import put_facts, read_case
from desktop.services.commands import handles
from desktop.services.fee_paper_builder import issue_reversal
from desktop.services.paper_state import void_holding
from desktop.services.papers import PaperData
from desktop.services.representation import end_powers_of_attorney, resume_powers_of_attorney
from desktop.services.rule_book import holidays
from desktop.services.work import Work
from desktop.storage.models import Fee
from desktop.storage.store import Store

DECIDED = frozenset({CaseStatus.GRANTED, CaseStatus.REJECTED})
"""The statuses in which there is nothing left to withdraw; what was forwarded still waits for UDI."""

PAID = frozenset({FeeState.PAID, FeeState.PREPAID})
"""How a fee stands that can be paid back at all."""


@dataclass(frozen=True, slots=True)
class NoteWithdrawal:
    """Note that somebody wants to withdraw; what comes of it is the advice's to say.

    Attributes:
        signed_letter: whether there is a letter signed by the applicant; None where nobody has asked.
        because: only for the holder of a power of attorney.
    """

    case_id: str
    by: WithdrawnBy
    signed_letter: bool | None = None
    because: Because | None = None


@dataclass(frozen=True, slots=True)
class RetractWithdrawal:
    """Take a noted wish back.

    Attributes:
        earlier: the wish that stood before it, such as one without a letter.
        earlier_on: the local day on which that was noted.
        resumes: the powers of attorney that ended with it.
    """

    case_id: str
    earlier: NoteWithdrawal | None = None
    earlier_on: str = ""
    resumes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteWrongPlace:
    """Note that the applicant chose the wrong place of attendance (R19), or that it was not so."""

    case_id: str
    wrong: bool = True


@dataclass(frozen=True, slots=True)
class RequestRefund:
    """The applicant asks for the fee back; the police that have the application decide (R56, R58).

    Attributes:
        number, paper: of the request in writing, and what it says; filled in for the journal.
    """

    case_id: str
    number: str = ""
    paper: PaperData | None = None


@dataclass(frozen=True, slots=True)
class CancelRefundRequest:
    """The fee is not asked back after all."""

    case_id: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What of all this is noted on a case.

    Attributes:
        withdrawn_on, refund_requested_on: local days, or None.
        fee_paid: whether there is a fee that has been paid.
        no_refund_because: why the fee cannot be asked back now, or None where it can.
    """

    withdrawal: WithdrawalFacts | None
    withdrawn_on: date | None
    wrong_place: bool
    refund_requested_on: date | None
    fee_paid: bool
    no_refund_because: RuleBroken | None = field(compare=False)


@handles(NoteWithdrawal, name="note-withdrawal", right=Right.NOTE_DECISION, touches=Touched.CASES)
def note_withdrawal(work: Work, command: NoteWithdrawal) -> WithdrawalOutcome:
    """Write the wish, close the case where the advice says so, and return what comes of it.

    A separation that is reported ends every power of attorney (R60). What is only processed on keeps its status: the
    police never reject (R47).

    Raises:
        RuleBroken: `nothing-to-withdraw`, it is decided; `withdrawn-already`; `separation-of-representative`, given
            for somebody who holds no power of attorney.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if case.status in GIVEN_UP:
        raise RuleBroken("withdrawn-already")
    if case.status in DECIDED:
        raise RuleBroken("nothing-to-withdraw")
    if command.because is Because.SEPARATION and command.by is not WithdrawnBy.POWER_OF_ATTORNEY:
        raise RuleBroken("separation-of-representative", "R60")
    before, before_on = withdrawal_of(case.other_facts), str(case.other_facts.get("withdrawal.on", ""))
    outcome = _write_withdrawal(work, case, command, str(work.today))
    separated = command.because is Because.SEPARATION
    work.undo = RetractWithdrawal(
        command.case_id,
        _as_command(command.case_id, before) if before else None,
        before_on,
        end_powers_of_attorney(work, command.case_id) if separated else (),
    )
    return outcome


@handles(RetractWithdrawal, name="retract-withdrawal", right=Right.NOTE_DECISION, touches=Touched.CASES)
def retract_withdrawal(work: Work, command: RetractWithdrawal) -> None:
    """Go back to what stood before; what confirmed it in writing is void.

    Raises:
        RuleBroken: `not-withdrawn`; `refund-requested`, that must be taken back first.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    wish = withdrawal_of(case.other_facts)
    if wish is None:
        raise RuleBroken("not-withdrawn")
    if "refund.requested_on" in case.other_facts and not case.other_facts.get("wrong_place"):
        raise RuleBroken("refund-requested")
    nothing = dict.fromkeys(("withdrawal.by", "withdrawal.signed_letter", "withdrawal.because", "withdrawal.on"))
    put_facts(work, case, nothing, status=_standing(case))
    if wish.by is WithdrawnBy.APPLICANT:
        void_holding(work, case.id, (PaperKind.WITHDRAWAL,))
    else:
        void_holding(work, case.id, (PaperKind.CONSENT_WITHDRAWN,), by=wish.by.value)
    if command.earlier is not None:
        _write_withdrawal(work, case_at_this_station(work, command.case_id), command.earlier, command.earlier_on)
    resume_powers_of_attorney(work, command.resumes)


@handles(NoteWrongPlace, name="note-wrong-place", right=Right.BOOK, touches=Touched.CASES)
def note_wrong_place(work: Work, command: NoteWrongPlace) -> None:
    """Write the fact; where the place was right after all, the slip that sent the applicant elsewhere is void.

    Raises:
        RuleBroken: `place-not-locked`, a paper application is handed in where the applicant lives; `refund-requested`,
            that must be taken back first.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if case.channel == Channel.PAPER:
        raise RuleBroken("place-not-locked", "R5")
    if not command.wrong and "refund.requested_on" in case.other_facts and case.status != CaseStatus.WITHDRAWN:
        raise RuleBroken("refund-requested")
    before = bool(case.other_facts.get("wrong_place"))
    put_facts(work, case, {"wrong_place": True if command.wrong else None})
    if not command.wrong:
        void_holding(work, case.id, (PaperKind.WRONG_PLACE,))
    work.undo = NoteWrongPlace(command.case_id, before)


@handles(
    RequestRefund,
    name="request-refund",
    right=Right.NOTE_DECISION,
    touches=Touched.CASES | Touched.FEES | Touched.PAPERS,
)
def request_refund(work: Work, command: RequestRefund) -> str:
    """Note the request and write it down for the applicant to sign, and return the number of that paper.

    Raises:
        RuleBroken: `refund-requested-already`; `nothing-paid`; `no-refund` (R58), it was handed in, or withdrawn by
            another than the applicant; `refund-without-reason`, it is neither withdrawn nor sent to the wrong place.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    advice = advice_on(work.connection, command.case_id, work.today, work.station_id)
    if refused := _why_no_refund(work.connection, case, advice):
        raise refused
    put_facts(work, case, {"refund.requested_on": str(work.today)})
    fee_id = work.connection.execute(_paid_fee(case.id)).scalars().first()
    assert fee_id is not None  # noqa: S101 - a fee that is not paid was refused above
    issued = issue_reversal(work, fee_id, FeeReversalEvent.REFUND_REQUESTED, command.number, command.paper)
    work.command = replace(command, number=issued.number, paper=issued.paper)
    work.undo = CancelRefundRequest(command.case_id)
    return issued.number


@handles(
    CancelRefundRequest, name="cancel-refund-request", right=Right.NOTE_DECISION, touches=Touched.CASES | Touched.FEES
)
def cancel_refund_request(work: Work, command: CancelRefundRequest) -> None:
    """Take the request back; the paper is void.

    Raises:
        RuleBroken: `no-refund-request`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if "refund.requested_on" not in case.other_facts:
        raise RuleBroken("no-refund-request")
    put_facts(work, case, {"refund.requested_on": None})
    void_holding(work, case.id, (PaperKind.FEE_REVERSAL,), event=FeeReversalEvent.REFUND_REQUESTED.value)


def noted(store: Store, case_id: str) -> Noted:
    """Return what is noted of withdrawal, place and refund on a case.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        return noted_on(connection, case, oslo_day(store.clock.now()), store.device.station_id)


def noted_on(connection: Connection, case: Row[Any], today: date, station_id: str) -> Noted:
    """Return the same of a case whose row is at hand, as it stands at a station on a local day."""
    other = case.other_facts
    return Noted(
        withdrawal_of(other),
        _day(other.get("withdrawal.on")),
        bool(other.get("wrong_place")),
        _day(other.get("refund.requested_on")),
        _is_paid(connection, case.id),
        _why_no_refund(connection, case, advice_on(connection, case.id, today, station_id)),
    )


def can_ask_fee_back(connection: Connection, case: Row[Any], today: date, station_id: str) -> bool:
    """Tell whether the fee of a case can be asked back from this station."""
    return noted_on(connection, case, today, station_id).no_refund_because is None


def advice_if_withdrawn(store: Store, case_id: str, wish: WithdrawalFacts) -> Advice:
    """Return what the advice would be if somebody wanted to withdraw; nothing is written.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    return advise(replace(_facts(store, case_id), withdrawal=wish), holidays())


def advice_if_wrong_place(store: Store, case_id: str) -> Advice:
    """Return what the advice would be if the place of attendance was the wrong one; nothing is written.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    facts = _facts(store, case_id)
    application = replace(facts.application or ApplicationFacts(), wrong_place=True)
    return advise(replace(facts, application=application), holidays())


def _facts(store: Store, case_id: str) -> Facts:
    with store.read() as connection:
        read_case(connection, store, case_id)
        return facts_of(connection, case_id, oslo_day(store.clock.now()), store.device.station_id)


def _write_withdrawal(work: Work, case: Row[Any], wish: NoteWithdrawal, on: str) -> WithdrawalOutcome:
    facts = {
        "withdrawal.by": wish.by.value,
        "withdrawal.signed_letter": wish.signed_letter,
        "withdrawal.because": wish.because.value if wish.because else None,
        "withdrawal.on": on,
    }
    put_facts(work, case, facts)
    advice = advice_on(work.connection, case.id, work.today, work.station_id)
    outcome = advice.conclusions.withdrawal.value
    assert outcome is not None  # noqa: S101 - there is a withdrawal now
    status = STATUS_AFTER_WITHDRAWAL.get(outcome)
    if status is not None:
        put_facts(work, case_at_this_station(work, case.id), {}, status=status)
    return outcome


def _as_command(case_id: str, wish: WithdrawalFacts) -> NoteWithdrawal:
    return NoteWithdrawal(case_id, wish.by, wish.signed_letter, wish.because)


def _standing(case: Row[Any]) -> CaseStatus:
    if case.status not in CLOSED:
        return CaseStatus(case.status)
    outcome = Outcome(case.outcome) if case.outcome else None
    return status_by_processing(outcome, handed_in=case.attended_at is not None)


def _why_no_refund(connection: Connection, case: Row[Any], advice: Advice) -> RuleBroken | None:
    if "refund.requested_on" in case.other_facts:
        return RuleBroken("refund-requested-already")
    if advice.conclusions.refund.value is not Refund.POSSIBLE:
        return RuleBroken("no-refund", "R58")
    if not _is_paid(connection, case.id):
        return RuleBroken("nothing-paid")
    if case.status != CaseStatus.WITHDRAWN and not case.other_facts.get("wrong_place"):
        return RuleBroken("refund-without-reason", "R58")
    return None


def _is_paid(connection: Connection, case_id: str) -> bool:
    return connection.execute(_paid_fee(case_id)).first() is not None


def _paid_fee(case_id: str) -> Select[str]:
    return select(Fee.id).where(Fee.case_id == case_id, Fee.purpose == "application", Fee.state.in_(sorted(PAID)))


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
