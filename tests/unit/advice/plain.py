"""The advice as plain values, for comparing."""

from dataclasses import asdict
from datetime import date
from typing import Any

from desktop.domain.advice import Advice, advise, read_facts
from desktop.domain.advice.deadlines import Deadlines
from tests.unit.advice.invented import HOLIDAYS


def advice_on(facts: object) -> Advice:
    """Return the advice on plain facts."""
    return advise(read_facts(facts), HOLIDAYS)


def values(advice: Advice) -> dict[str, Any]:
    """Return the value of every conclusion as JSON would have it."""
    return {name: _plain(getattr(advice.conclusions, name).value) for name in advice.conclusions._fields}


def _plain(value: object) -> object:
    if isinstance(value, Deadlines):
        return {name: _plain(day) for name, day in asdict(value).items()}
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
