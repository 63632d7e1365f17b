"""A finding: one sentence that a clerk reads, as a code with parameters."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.advice.calendar_sums import YEARS_TO_PERMANENT, years_later
from desktop.domain.advice.conclusions import Conclusions
from desktop.domain.advice.situation import Situation
from desktop.domain.holidays import Holidays


class Level(StrEnum):
    """How much a finding asks of the clerk."""

    ACTION = "action"
    WARNING = "warning"
    INFO = "info"


class Topic(StrEnum):
    """What a finding is about, so that a screen can group or leave out."""

    SUBMISSION = "submission"
    BOOKING = "booking"
    PLACE = "place"
    DEADLINE = "deadline"
    RIGHTS = "rights"
    FOLLOW_UP = "follow-up"
    CARD = "card"
    WITHDRAWAL = "withdrawal"
    F_CODE = "f-code"
    PERMANENT = "permanent"


Parameter = date | str | tuple[str, ...]


class Finding(NamedTuple):
    """One sentence for the clerk.

    Attributes:
        rule: the rule that it comes from, such as `R33`.
        code: names the words in `resources/findings.toml`.
        params: the values of the placeholders: local dates, the id of a station or the ids of several.
        topic: what it is about; F-codes are shown only where the station's catalogue turns them on.
    """

    rule: str
    level: Level
    code: str
    params: tuple[tuple[str, Parameter], ...]
    topic: Topic


class Findable(NamedTuple):
    """What findings are made from."""

    situation: Situation
    conclusions: Conclusions
    holidays: Holidays


def _deadline(name: str) -> Callable[[Findable], Parameter | None]:
    def read(found: Findable) -> Parameter | None:
        value: Parameter | None = getattr(found.conclusions.deadlines.value, name, None)
        return value

    return read


def _permanent_from(found: Findable) -> Parameter | None:
    held_since = found.situation.facts.permit.held_since
    return years_later(held_since, YEARS_TO_PERMANENT) if held_since is not None else None


PARAMETERS: dict[str, Callable[[Findable], Parameter | None]] = {
    "advised_by": _deadline("advised_by"),
    "advised_from": _deadline("advised_from"),
    "appointment_on": lambda f: f.situation.facts.appointment.on,
    "attend_by": _deadline("attend_by"),
    "attend_by_open_day": _deadline("attend_by_open_day"),
    "attended_on": lambda f: f.situation.attended_on,
    "expires_on": lambda f: f.situation.expires_on,
    "f_code_by": _deadline("f_code_by"),
    "held_since": lambda f: f.situation.facts.permit.held_since,
    "home_stations": lambda f: tuple(sorted(f.situation.facts.applicant.home_stations or ())),
    "permanent_from": _permanent_from,
    "place": lambda f: f.situation.application.place,
    "register_by": _deadline("register_by"),
    "registered_on": lambda f: f.situation.registered_on,
    "submitted_on": lambda f: f.situation.submitted_on,
}
"""Where the value of each placeholder comes from."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the tables of findings.

    Attributes:
        when: the condition, asked only where the conclusion that the line hangs on was drawn; `None` for none.
        plain: the finding, still without parameters.
        params: the names of the placeholders that its words have.
    """

    plain: Finding
    params: tuple[str, ...]
    when: Callable[[Findable], bool] | None = None


def make_finding(line: Line, found: Findable) -> Finding:
    """Return the finding of a line with its parameters filled in."""
    if not line.params:
        return line.plain
    plain = line.plain
    params = []
    for name in line.params:
        value = PARAMETERS[name](found)
        if value is None:
            raise AssertionError(f"{plain.code} lacks {name}")
        params.append((name, value))
    return Finding(plain.rule, plain.level, plain.code, tuple(params), plain.topic)
