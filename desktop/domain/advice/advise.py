"""The one function: from the facts of a case to what the counter should do."""

from typing import NamedTuple

from desktop.domain.advice.conclusions import Conclusions, conclude
from desktop.domain.advice.facts import Facts
from desktop.domain.advice.finding import Findable, Finding
from desktop.domain.advice.findings import find
from desktop.domain.advice.situation import read_situation
from desktop.domain.holidays import Holidays


class Advice(NamedTuple):
    """What is concluded about a case, each with its rules, and what a clerk should read."""

    conclusions: Conclusions
    findings: tuple[Finding, ...]


def advise(facts: Facts, holidays: Holidays) -> Advice:
    """Return the advice on a case; the same facts always give the same advice.

    Every conclusion is there, whatever is unknown.

    Raises:
        ValueError, OverflowError: the permit expired before April of the year 1, which `read_facts` refuses.
    """
    situation = read_situation(facts)
    conclusions = conclude(situation, holidays)
    return Advice(conclusions, find(Findable(situation, conclusions, holidays)))
