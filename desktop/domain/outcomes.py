"""Where an application stands, and where a wish to withdraw leaves it (R56 – R61)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.cases import STATUS_AFTER, CaseStatus, Outcome
from desktop.domain.languages import Language

GIVEN_UP = frozenset({CaseStatus.WITHDRAWN, CaseStatus.DISMISSED})
"""Withdrawn or dismissed: nobody has the application any more, and nobody has decided on it."""

CLOSED = GIVEN_UP | {CaseStatus.REJECTED}
"""The statuses of an application that nobody works on any more and that gave nothing."""

STATUS_AFTER_WITHDRAWAL: Mapping[WithdrawalOutcome, CaseStatus] = {
    WithdrawalOutcome.WITHDRAWN: CaseStatus.WITHDRAWN,
    WithdrawalOutcome.DISMISSED: CaseStatus.DISMISSED,
}
"""The outcomes that close a case here. After the others it is processed on: the police never reject (R47)."""


def status_by_processing(outcome: Outcome | None, *, handed_in: bool) -> CaseStatus:
    """Return where an application stands if nobody has withdrawn it."""
    if outcome is not None:
        return STATUS_AFTER[outcome]
    return CaseStatus.HANDED_IN if handed_in else CaseStatus.REGISTERED


@dataclass(frozen=True, slots=True)
class WithdrawalNotice:
    """What a person is told in writing of a wish to withdraw; it never is a rejection (R47, R61).

    Attributes:
        errand: what had been applied for, in the language of the notice.
        by: who wanted to withdraw.
        noted_on: the local day on which the wish was noted here.
        refund: whether the fee can be paid back; None where nothing can be said.
        rules: the rules that led to it.
        sentences: what is said to the applicant, in order.
    """

    language: Language
    errand: str
    by: WithdrawnBy
    noted_on: date
    outcome: WithdrawalOutcome
    refund: Refund | None
    rules: tuple[str, ...]
    sentences: tuple[str, ...]
