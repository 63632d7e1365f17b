"""Papers that say the wrong thing because of a correction: which they are, and how they are issued again.

What a paper should have said is computed: it is drafted from the rows as they were and as they are, both for the
moment at which it was issued, and where the drafts differ the paper has to do with the correction
(`domain.corrections.put_right`). Nothing else of it changes: a receipt that is issued again still says when the
application was handed in (R32), and what was brought by then.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Row, func, select, update

from desktop.domain.cases import AddressProtection
from desktop.domain.clock import oslo_day
from desktop.domain.corrections import PAPER, Correction, SaidOtherwise, put_right, said_otherwise
from desktop.domain.languages import Language
from desktop.domain.papers import AppointmentEvent, FeeState, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services import paper_builder, papers
from desktop.services.on_paper import applicant_on_paper, person_on_paper
from desktop.services.papers import PaperData
from desktop.services.wording import errand_on_paper
from desktop.services.work import Work
from desktop.storage.models import (
    Appointment,
    CardOrder,
    Case,
    Fee,
    IssuedPaper,
    JournalEntry,
    Payment,
    Person,
    VoidedPaper,
)


@dataclass(frozen=True, slots=True)
class WrongPaper:
    """An issued paper that says something wrong.

    Attributes:
        copies: how often it was printed or saved.
        said: what it says, and what it should say.
    """

    number: str
    kind: PaperKind
    case_id: str
    made_at: datetime
    copies: int
    said: tuple[SaidOtherwise, ...]


@dataclass(frozen=True, slots=True)
class Reissued:
    """A paper that came in the place of another."""

    number: str
    instead_of: str
    paper: PaperData


@dataclass(frozen=True, slots=True)
class Draft:
    """An issued paper, and what it would say from the rows as they stand."""

    row: Row[Any]
    says: PaperData


def drafts(work: Work, case_ids: Collection[str], only: Collection[str] | None = None) -> tuple[Draft, ...]:
    """Return the papers of cases that hold, neither replaced nor void, with what they would say now.

    Args:
        work: the unit of work.
        case_ids: whose papers.
        only: the numbers of those that matter; None for all.
    """
    wanted = (
        select(IssuedPaper)
        .where(
            IssuedPaper.case_id.in_(sorted(case_ids)),
            IssuedPaper.kind != PaperKind.CORRECTION_NOTE,  # it tells what happened, and that stays so
            IssuedPaper.replaced_by.is_(None),
            IssuedPaper.number.not_in(select(VoidedPaper.number)),
        )
        .order_by(IssuedPaper.made_at, IssuedPaper.number)
    )
    rows = work.connection.execute(wanted).all()
    return tuple(Draft(row, _drafted(work, row)) for row in rows if only is None or row.number in only)


def wrong_papers(work: Work, before: Iterable[Draft]) -> tuple[tuple[WrongPaper, PaperData], ...]:
    """Return which of some papers say something else than they should by now, each with what it should say."""
    found = []
    for draft in before:
        row = draft.row
        right = put_right(row.data, draft.says, _drafted(work, row))
        said = said_otherwise(row.data, right)
        if said:
            paper = WrongPaper(row.number, PaperKind(row.kind), row.case_id, row.made_at, row.copies, said)
            found.append((paper, right))
    return tuple(found)


def issue_again(
    work: Work, before: Iterable[Draft], numbers: Collection[str], resolved: Iterable[Reissued] = ()
) -> tuple[Reissued, ...]:
    """Issue papers again under new numbers, and mark the old ones as replaced.

    Raises:
        RuleBroken: `paper-not-wrong`, one of the numbers is of a paper that says nothing wrong.
    """
    wrong = {paper.number: (paper, right) for paper, right in wrong_papers(work, before)}
    known = {each.instead_of: each for each in resolved}
    issued = []
    for old in numbers:
        if old not in wrong:
            raise RuleBroken("paper-not-wrong", number=old)
        paper, right = wrong[old]
        number = known[old].number if old in known else papers.next_number(work)
        data = known[old].paper if old in known else _made_anew(work, right, number)
        papers.issue(work, paper.kind, paper.case_id, number, data)
        replace_by(work, old, number)
        work.cases.add(paper.case_id)
        issued.append(Reissued(number, old, data))
    return tuple(issued)


def replace_by(work: Work, number: str, by: str | None) -> None:
    """Mark a paper as replaced by another, or as holding again."""
    work.connection.execute(update(IssuedPaper).where(IssuedPaper.number == number).values(replaced_by=by))


def exchange(work: Work, paper: Correction) -> None:
    """Let a paper hold that was replaced, and not the one that came in its place; `paper` leads the way there."""
    replace_by(work, paper.before, paper.after)
    replace_by(work, paper.after, None)


def as_correction(reissued: Reissued) -> Correction:
    """Return how it is kept beside what was corrected."""
    return Correction(PAPER, reissued.instead_of, reissued.number)


def _made_anew(work: Work, right: PaperData, number: str) -> PaperData:
    """Return a paper that is right with its own number; a letter is of today and from who writes it."""
    data = {**right, "number": number}
    if "made_at" in data:
        data |= {"made_at": msgspec.to_builtins(work.at), "clerk": work.actor.name}
    return data


def _drafted(work: Work, row: Row[Any]) -> PaperData:
    """Return what a paper would say from the rows, at the moment at which it was issued and in its language."""
    then = replace(work, at=row.made_at)
    with work.connection.begin_nested() as try_out:
        _wind_back(work, row)
        drafted = _from_rows(then, row) if PaperKind(row.kind) in _WHAT else _as_it_was(work, row)
        try_out.rollback()
    return drafted


def _from_rows(then: Work, row: Row[Any]) -> PaperData:
    kind = PaperKind(row.kind)
    built = paper_builder.build(then, kind, row.case_id, row.number, **_WHAT[kind](then, row))
    data: PaperData = msgspec.to_builtins(built)
    return data


def _as_it_was(work: Work, row: Row[Any]) -> PaperData:
    """Return a letter about something that has passed as it was issued, but with person and application as they stand.

    What such a letter tells beside these two (missing papers, a card that has come, a closed day) is corrected where
    it happened, with a letter of its own.
    """
    case = work.connection.execute(select(Case).where(Case.id == row.case_id)).one()
    person = work.connection.execute(select(Person).where(Person.id == case.person_id)).one()
    language = Language(row.language)
    stands = {
        "applicant": applicant_on_paper(person),
        "born_on": person.born_on,
        "person": msgspec.to_builtins(person_on_paper(person, language)),
        "errand": errand_on_paper(case.application, language),
        "portal_receipt": case.receipt,
        "permit_expires_on": msgspec.to_builtins(case.permit_expires_on),
        "hand_over_only": person.protection != AddressProtection.NONE,
    }
    return {**row.data, **{name: value for name, value in stands.items() if name in row.data}}


def _wind_back(work: Work, row: Row[Any]) -> None:
    """Let a case be as far as it was when the paper was issued, as far as papers depend on it."""
    connection, at, day = work.connection, row.made_at, oslo_day(row.made_at)
    case = connection.execute(select(Case).where(Case.id == row.case_id)).one()
    noted = select(func.max(JournalEntry.at)).where(
        JournalEntry.case_id == row.case_id, JournalEntry.command == "note-decision"
    )
    decided_at: datetime | None = connection.execute(noted).scalar_one()
    back: dict[str, Any] = {}
    if decided_at is not None and decided_at > at:
        back |= dict.fromkeys(_DECISION)
    if case.attended_at is not None and case.attended_at > at:
        back["attended_at"] = None
    if case.biometrics_on is not None and case.biometrics_on > day:
        back["biometrics_on"] = None
    if str(case.other_facts.get("withdrawal.on", "")) > str(day):
        back["other_facts"] = {
            name: value for name, value in case.other_facts.items() if not name.startswith("withdrawal.")
        }
    if back:
        connection.execute(update(Case).where(Case.id == row.case_id).values(**back))
    connection.execute(update(Person).where(Person.id == case.person_id).values(language=row.language))
    later = select(Payment.fee_id).where(Payment.reversed_at.is_(None), Payment.at > at)
    connection.execute(update(Fee).where(Fee.case_id == row.case_id, Fee.id.in_(later)).values(state=FeeState.DUE))


def _nothing(work: Work, row: Row[Any]) -> Mapping[str, Any]:
    del work, row
    return {}


def _about_appointment(work: Work, row: Row[Any]) -> Mapping[str, Any]:
    wanted = select(Appointment.id).where(Appointment.booking_number == row.data["booking_number"])
    return {
        "appointment_id": work.connection.execute(wanted).scalar_one(),
        "event": AppointmentEvent(row.data["event"]),
        "earlier": row.data["earlier"] or "",
        "help_code": row.data.get("help") or "",
    }


def _which_hand_in(work: Work, row: Row[Any]) -> Mapping[str, Any]:
    del work
    return {"first": row.data["first"]}


def _which_order(work: Work, row: Row[Any]) -> Mapping[str, Any]:
    number: str | None = row.number
    while number is not None:
        order = work.connection.execute(select(CardOrder.id).where(CardOrder.number == number)).scalar_one_or_none()
        if order is not None:
            return {"order_id": order}
        older = select(IssuedPaper.number).where(IssuedPaper.replaced_by == number)
        number = work.connection.execute(older).scalars().first()
    raise RuleBroken("no-paper")


_DECISION = ("decided_on", "decided_by", "outcome", "letter_says", "permit_valid_from", "permit_valid_to")
_WHAT: Mapping[PaperKind, Callable[[Work, Row[Any]], Mapping[str, Any]]] = {
    PaperKind.APPOINTMENT_LETTER: _about_appointment,
    PaperKind.RECEIPT: _which_hand_in,
    PaperKind.CARD_ORDER: _which_order,
    PaperKind.NOTE_ON_RIGHTS: _nothing,
}
"""What a kind of paper that is drafted from the rows has to be told beside its case."""
