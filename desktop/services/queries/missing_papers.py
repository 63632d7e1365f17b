"""The station's list of papers that have not come by their day, and the calls about them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from desktop.domain.alphabet import name_key
from desktop.domain.clock import oslo_day
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.names import display_name
from desktop.domain.papers import LineState, PaperKind
from desktop.services.case_facts import read_case
from desktop.services.hand_in import GOES_ON
from desktop.services.missing_papers import days_overdue, is_protected
from desktop.services.queries.checklist import LineRow, all_lines
from desktop.storage.models import CallAttempt, Case, ChecklistLine, IssuedPaper, Person, Staff
from desktop.storage.store import Store

AT_ONCE = 500
"""How many values a statement names at most."""


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call about missing papers; `at` is UTC."""

    attempt_id: str
    case_id: str
    at: datetime
    by: str
    outcome: CallOutcome
    note: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter about missing papers; `at` is UTC."""

    number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OverdueCase:
    """A case with papers whose day has passed.

    Attributes:
        phone: E.164, or empty.
        protected: the address is protected: the letter has none, and must not be mailed to what is noted here.
        lines: the overdue ones alone, the longest overdue first.
        days: for how many days the first of them is overdue.
        calls: the calls since the first of them was due, the newest first.
        letter: the newest letter since the first of them was due, or None.
    """

    case_id: str
    person_id: str
    name: str
    phone: str
    protected: bool
    application: str
    lines: tuple[LineRow, ...]
    days: int
    calls: tuple[CallRow, ...]
    letter: LetterRow | None

    @property
    def last_call(self) -> CallRow | None:
        """The newest call, or None."""
        return self.calls[0] if self.calls else None


def overdue_papers(store: Store, today: date) -> tuple[OverdueCase, ...]:
    """Return this station's cases with overdue papers, the longest overdue first."""
    with store.read() as connection:
        query: Select[*tuple[Any, ...]] = (
            select(Case, Person.family_name, Person.given_names, Person.phone, Person.protection)
            .join(Person, Person.id == Case.person_id)
            .where(
                Case.station_id == store.device.station_id,
                Case.status.in_(GOES_ON),
                Case.id.in_(select(ChecklistLine.case_id).where(ChecklistLine.missing_by < today)),
            )
            .order_by(Case.opened_at, Case.id)
        )
        found = [(row, lines) for row in connection.execute(query).all() if (lines := _overdue(connection, row, today))]
        ids = [row.id for row, _ in found]
        calls, letters = _calls(connection, ids), _letters(connection, ids)
    cases = (_case(row, lines, calls, letters, today) for row, lines in found)
    return tuple(sorted(cases, key=lambda case: (-case.days, name_key(case.name), case.case_id)))


def calls_about(store: Store, case_id: str) -> tuple[CallRow, ...]:
    """Return the calls about missing papers of a case of this station, the newest first.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        read_case(connection, store, case_id)
        return tuple(_calls(connection, [case_id]))


def _overdue(connection: Connection, case: Row[Any], today: date) -> tuple[LineRow, ...]:
    late = (
        (line.missing_by, line)
        for line in all_lines(connection, case, today)
        if line.asked_for and line.state is LineState.MISSING and line.missing_by and line.missing_by < today
    )
    return tuple(line for _, line in sorted(late, key=lambda pair: pair[0]))


def _case(
    row: Row[Any],
    lines: tuple[LineRow, ...],
    calls: Sequence[CallRow],
    letters: Sequence[tuple[str, LetterRow]],
    today: date,
) -> OverdueCase:
    first = min(line.missing_by for line in lines if line.missing_by)
    own = (letter for case_id, letter in letters if case_id == row.id)
    return OverdueCase(
        case_id=row.id,
        person_id=row.person_id,
        name=display_name(row.family_name, row.given_names),
        phone=row.phone,
        protected=is_protected(row),
        application=row.application,
        lines=lines,
        days=days_overdue(first, today),
        calls=tuple(call for call in calls if call.case_id == row.id and oslo_day(call.at) >= first),
        letter=next((letter for letter in own if oslo_day(letter.at) >= first), None),
    )


def _calls(connection: Connection, case_ids: Sequence[str]) -> list[CallRow]:
    found: list[CallRow] = []
    for some in _in_parts(case_ids):
        rows = connection.execute(
            select(CallAttempt, Staff.name.label("by"))
            .join(Staff, Staff.id == CallAttempt.staff_id)
            .where(CallAttempt.case_id.in_(some))
            .order_by(CallAttempt.at.desc(), CallAttempt.id.desc())
        )
        found += [CallRow(row.id, row.case_id, row.at, row.by, CallOutcome(row.outcome), row.note) for row in rows]
    return found


def _letters(connection: Connection, case_ids: Sequence[str]) -> list[tuple[str, LetterRow]]:
    found: list[tuple[str, LetterRow]] = []
    for some in _in_parts(case_ids):
        rows = connection.execute(
            select(IssuedPaper.case_id, IssuedPaper.number, IssuedPaper.made_at)
            .where(IssuedPaper.case_id.in_(some), IssuedPaper.kind == PaperKind.MISSING_PAPERS)
            .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
        )
        found += [(row.case_id, LetterRow(row.number, row.made_at)) for row in rows]
    return found


def _in_parts(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))
