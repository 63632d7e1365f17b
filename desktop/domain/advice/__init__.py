"""Advice: from the facts of a case to conclusions with their rules, and to the findings that a clerk reads."""

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.conclusion import Conclusion
from desktop.domain.advice.conclusions import Conclusions
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
from desktop.domain.advice.finding import Finding, Level, Topic
from desktop.domain.advice.read_facts import BadFacts, Reason, read_facts

__all__ = [
    "Account",
    "Advice",
    "ApplicantFacts",
    "ApplicationFacts",
    "AppointmentFacts",
    "BadFacts",
    "Because",
    "Conclusion",
    "Conclusions",
    "DecisionFacts",
    "Eea",
    "Facts",
    "Finding",
    "Level",
    "PermitFacts",
    "Reason",
    "Registrant",
    "Side",
    "Topic",
    "WithdrawalFacts",
    "WithdrawnBy",
    "advise",
    "read_facts",
]
