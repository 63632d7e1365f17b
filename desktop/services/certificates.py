"""The registration certificate of an EEA citizen: handed over at once, free, and never a card (R43)."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.cases import CaseStatus, DecisionAuthor, Outcome
from desktop.domain.catalogue import Kind
from desktop.domain.changes import Touched
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.case_facts import put_facts, read_case
from desktop.services.commands import handles
from desktop.services.paper_state import void_holding
from desktop.services.work import Work
from desktop.storage.store import Store

NORDIC = frozenset({"DNK", "FIN", "FRO", "GRL", "ISL", "SWE"})
"""Citizens of these countries need not register (Immigration Regulations § 19-22); it is said, and not refused."""


@dataclass(frozen=True, slots=True)
class HandOverCertificate:
    """Hand the certificate over; `number` is what stands on it, where anything does."""

    case_id: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackCertificate:
    """The certificate was noted by mistake."""

    case_id: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that was handed over: the local day, and what stands on it as its number."""

    on: date
    number: str


@handles(HandOverCertificate, name="hand-over-certificate", right=Right.NOTE_DECISION, touches=Touched.CASES)
def hand_over_certificate(work: Work, command: HandOverCertificate) -> None:
    """Note that the police have registered the person, without an end.

    Raises:
        RuleBroken: `not-eea-registration`, `decided-already`, `case-closed`, `not-handed-in` (R48).
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if case.kind != Kind.EEA_REGISTRATION:
        raise RuleBroken("not-eea-registration")
    if case.decided_on is not None:
        raise RuleBroken("decided-already")
    refuse_closed_case(case)
    if case.attended_at is None:
        raise RuleBroken("not-handed-in", "R48")
    facts = {"certificate.on": str(work.today), "certificate.number": command.number.strip()}
    put_facts(
        work,
        case,
        facts,
        status=CaseStatus.GRANTED,
        decided_on=work.today,
        decided_by=DecisionAuthor.POLICE,
        outcome=Outcome.GRANTED,
        permit_valid_from=work.today,
    )
    work.undo = TakeBackCertificate(command.case_id)


@handles(TakeBackCertificate, name="take-back-certificate", right=Right.NOTE_DECISION, touches=Touched.CASES)
def take_back_certificate(work: Work, command: TakeBackCertificate) -> None:
    """Go back to the state before the certificate; its receipt is void.

    Raises:
        RuleBroken: `no-certificate`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if "certificate.on" not in case.other_facts:
        raise RuleBroken("no-certificate")
    put_facts(
        work,
        case,
        {"certificate.on": None, "certificate.number": None},
        status=CaseStatus.HANDED_IN,
        decided_on=None,
        decided_by=None,
        outcome=None,
        permit_valid_from=None,
    )
    void_holding(work, case.id, (PaperKind.EEA_REGISTRATION,))


def certificate_of(store: Store, case_id: str) -> Certificate | None:
    """Return the certificate that was handed over on a case, or None.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        facts = read_case(connection, store, case_id).other_facts
    on = facts.get("certificate.on")
    return Certificate(date.fromisoformat(on), str(facts.get("certificate.number", ""))) if on else None
