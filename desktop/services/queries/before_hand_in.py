"""What is to be known before a hand-in: what is open, and what handing in today would mean."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.facts import Facts
from desktop.domain.advice.finding import Topic
from desktop.domain.advice.rights import Rights
from desktop.domain.languages import Language
from desktop.domain.outcomes import CLOSED
from desktop.domain.papers import LineState
from desktop.services.advice import facts_of
from desktop.services.case_facts import read_case
from desktop.services.checklist_state import case_list
from desktop.services.checklist_wording import sentence
from desktop.services.hand_in import brought_since, fee_is_due, handed_in_before, open_required
from desktop.services.queries.checklist import LineRow, rows_of
from desktop.services.rule_book import date_in_words, holidays, words_of
from desktop.services.terms import papers_due
from desktop.services.working_days import WorkingDays
from desktop.storage.store import Store

WHAT_IT_MEANS = frozenset({Topic.SUBMISSION, Topic.DEADLINE, Topic.RIGHTS})
"""The topics of advice that a hand-in bears on (R32, R33)."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """What handing in on a day means.

    Attributes:
        submitted_on: the day on which the application then counts as submitted (R32).
        deadline: the last day that keeps the rights (R33), or None.
        in_time: whether it is in time, None where there is no deadline.
        rights: what is then known of the rights while waiting, or None.
    """

    submitted_on: date
    deadline: date | None
    in_time: bool | None
    rights: Rights | None
    advice: Advice

    def words(self, language: Language) -> tuple[tuple[str, str], ...]:
        """Return what the advice then says of submission, deadline and rights, each with its rule."""
        return tuple(
            (finding.rule, words_of(finding, language))
            for finding in self.advice.findings
            if finding.topic in WHAT_IT_MEANS
        )


@dataclass(frozen=True, slots=True)
class BeforeHandIn:
    """What is to be known before a hand-in.

    Attributes:
        first: it is the first one, which counts as submission.
        open_required, open_other: the lines of which nothing is said.
        missing: the lines that are missing already.
        missing_by: the day by which open required lines would be due.
        today: what handing in today means.
        otherwise: what handing in on the next open day means.
    """

    case_id: str
    first: bool
    closed: bool
    open_required: tuple[LineRow, ...]
    open_other: tuple[LineRow, ...]
    missing: tuple[LineRow, ...]
    fee_due: bool
    nothing_new: bool
    missing_by: date
    today: Consequence
    otherwise: Consequence

    @property
    def must_confirm(self) -> bool:
        """Tell whether the hand-in is refused unless `open_lines_confirmed` is said."""
        return bool(self.open_required)

    def words(self, language: Language) -> tuple[str, ...]:
        """Return what handing in today means, and what waiting does, in sentences."""
        said = []
        if self.open_required:
            day = date_in_words(self.missing_by, language)
            said.append(sentence("incomplete", language, count=len(self.open_required), day=day))
        if not self.first:
            day = date_in_words(self.today.submitted_on, language)
            return (*said, sentence("submitted-already", language, day=day))
        for code, then in (("submitted-if-today", self.today), ("submitted-if-later", self.otherwise)):
            text = sentence(code, language, day=date_in_words(then.submitted_on, language))
            if then.deadline is not None:
                fits = "in-time" if then.in_time else "too-late"
                text += " " + sentence(fits, language, deadline=date_in_words(then.deadline, language))
            said.append(text)
        return tuple(said)


def before_hand_in(store: Store, case_id: str, today: date) -> BeforeHandIn:
    """Return what is open and missing, and what handing in today means, or not (R32, R33).

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        listed = case_list(connection, case, today)
        rows = rows_of(connection, listed)
        facts = facts_of(connection, case_id, today, store.device.station_id)
        required = {line.line_id for line in open_required(listed)}
        open_ = [row for row in rows if row.state is LineState.OPEN]
        first = case.attended_at is None
        new = brought_since(listed, handed_in_before(connection, case_id))
        return BeforeHandIn(
            case_id=case_id,
            first=first,
            closed=case.status in CLOSED,
            open_required=tuple(row for row in open_ if row.line_id in required),
            open_other=tuple(row for row in open_ if row.line_id not in required and row.asked_for),
            missing=tuple(row for row in rows if row.asked_for and row.state is LineState.MISSING),
            fee_due=fee_is_due(connection, case_id),
            nothing_new=not first and not new,
            missing_by=papers_due(today),
            today=_consequence(facts, today),
            otherwise=_consequence(facts, WorkingDays(connection, store.device.station_id).after(today)),
        )


def _consequence(facts: Facts, day: date) -> Consequence:
    attended = facts.attended_on or day
    then = advise(replace(facts, today=max(facts.today, day), attended_on=attended), holidays())
    dates = then.conclusions.deadlines.value
    deadline = dates.attend_by if dates else None
    return Consequence(
        submitted_on=attended,
        deadline=deadline,
        in_time=attended <= deadline if deadline else None,
        rights=then.conclusions.rights_while_waiting.value,
        advice=then,
    )
