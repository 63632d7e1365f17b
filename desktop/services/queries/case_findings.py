"""What an advice says that has a point for a case, by what is known of the case beside its dates."""

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.finding import Finding, Topic
from desktop.domain.outcomes import GIVEN_UP
from desktop.services.queries.case_page import CasePage
from desktop.services.withdrawals import PAID

_OF_WHAT_WAS_PAID = frozenset({"refund-possible", "refund-none"})
AFTERWARDS = frozenset({Topic.WITHDRAWAL, Topic.PLACE})
"""What is still to be told when an application is withdrawn or dismissed."""


def to_the_point(page: CasePage, advice: Advice) -> list[Finding]:
    """Return what an advice says that has a point for a case.

    The advice goes by dates. It is not told whether anything was paid, without which there is nothing to refund (R58),
    and has deadlines and rights for an application as well that nobody has any more.
    """
    paid, over = is_paid(page), is_over(page)
    return [
        finding
        for finding in advice.findings
        if (paid or finding.code not in _OF_WHAT_WAS_PAID) and (not over or finding.topic in AFTERWARDS)
    ]


def is_paid(page: CasePage) -> bool:
    """Say whether the fee of the application has been paid, here or elsewhere."""
    return page.fee is not None and page.fee.state in PAID


def is_over(page: CasePage) -> bool:
    """Say whether the application is withdrawn or dismissed: nobody has it any more."""
    return page.status in GIVEN_UP
