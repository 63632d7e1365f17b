"""Extracts from the journal: who looked at whom and who changed what, for those who audit and for whom it is about.

An extract is no issued paper. Papers are for whoever may look at a case, this is for those who may read the journal;
a paper belongs to one case; and what a paper says is kept, while retention must be able to take away what the journal
says. What is kept of an extract is its number, what it was about, and by what it can be known again.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Select, insert, or_, select

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of
from desktop.domain.own_series import Series, SeriesNumber
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.looks import LOOKS
from desktop.services.own_chains import told_once
from desktop.services.own_series import next_numbers
from desktop.services.work import Work
from desktop.storage.models import AuditExtractRow, Case, JournalEntry

MOST_LINES = 5000
"""A longer extract is refused: nobody reads it, and a shorter period says the same in parts."""


@dataclass(frozen=True, slots=True)
class MakeAuditExtract:
    """Make an extract from the journal.

    Attributes:
        subject: the id of the case, the person or the member of staff; empty for the whole station.
        first, last: local days, both included; None leaves that side open.
        number, lines, digest: filled in when it is made.
    """

    about: ExtractAbout
    subject: str = ""
    what: ExtractWhat = ExtractWhat.ALL
    first: date | None = None
    last: date | None = None
    number: str = ""
    lines: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ExtractMade:
    """What an extract consists of: the ids of its entries, the oldest first."""

    number: str
    entries: tuple[str, ...]
    digest: str


@handles(MakeAuditExtract, name="make-audit-extract", right=Right.READ_JOURNAL, touches=Touched.NOTHING)
def make_audit_extract(work: Work, command: MakeAuditExtract) -> ExtractMade:
    """Number the extract, and return which entries are in it; its own entry comes after them.

    Raises:
        RuleBroken: `extract-subject`, nobody was named; `period-backwards`; `extract-too-long`; `no-case`, also where a
            person has none here; `belongs-to` (R17).
    """
    refuse_question(command)
    about = about_condition(work, command)
    if command.number:
        number, entries = SeriesNumber.parse(command.number), ()
    else:
        columns = JournalEntry.id, JournalEntry.hash
        order = JournalEntry.at, JournalEntry.epoch, JournalEntry.number, JournalEntry.id
        query = wanted(select(*columns), work.station_id, command, about).order_by(*order)
        found = work.connection.execute(query).all()
        if len(found) > MOST_LINES:
            raise RuleBroken("extract-too-long", lines=str(len(found)), most=str(MOST_LINES))
        (number,) = next_numbers(work, Series.EXTRACT, 1)
        entries = tuple(row.id for row in found)
        digest = hashlib.sha256("".join(row.hash for row in found).encode()).hexdigest()
        command = replace(command, number=str(number), lines=len(entries), digest=digest)
    work.connection.execute(
        insert(AuditExtractRow).values(
            number=str(number),
            station_id=work.station_id,
            counter=number.counter,
            running=number.running,
            about=command.about,
            what=command.what,
            subject=command.subject,
            first_day=command.first,
            last_day=command.last,
            lines=command.lines,
            digest=command.digest,
            made_by=work.actor.staff_id,
            made_at=work.at,
        )
    )
    work.command = command
    return ExtractMade(str(number), entries, command.digest)


class Question(Protocol):
    """What somebody asks of the journal: about whom or what, which kind of entries, and from which days."""

    @property
    def about(self) -> ExtractAbout:
        """What it is about."""
        ...

    @property
    def subject(self) -> str:
        """The id of the case, the person or the member of staff; empty for the whole station."""
        ...

    @property
    def what(self) -> ExtractWhat:
        """Looks, changes, or both."""
        ...

    @property
    def first(self) -> date | None:
        """The first local day; None for the beginning."""
        ...

    @property
    def last(self) -> date | None:
        """The last local day; None for the end."""
        ...


def refuse_question(question: Question) -> None:
    """Refuse a question that names nobody, or whose days are the wrong way round.

    Raises:
        RuleBroken: `extract-subject`; `period-backwards`.
    """
    if (question.about is ExtractAbout.STATION) != (not question.subject):
        raise RuleBroken("extract-subject")
    if question.first and question.last and question.last < question.first:
        raise RuleBroken("period-backwards")


def about_condition(work: Work, question: Question) -> ColumnElement[bool] | None:
    """Return which entries a question is about, and say in the journal whose case it was asked of.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    if question.about is ExtractAbout.CASE:
        case_at_this_station(work, question.subject)
    for case_id in cases_asked_of(work.connection, work.station_id, question):
        work.about(case_id)
    return entries_about(work.connection, work.station_id, question)


def cases_asked_of(connection: Connection, station_id: str, question: Question) -> tuple[str, ...]:
    """Return the cases that a question is about; none, where it is about a member of staff or the station.

    Raises:
        RuleBroken: `no-case`, the person has none here.
    """
    if question.about is ExtractAbout.CASE:
        return (question.subject,)
    if question.about is not ExtractAbout.PERSON:
        return ()
    whose = (Case.person_id == question.subject, Case.station_id == station_id)
    cases = tuple(connection.execute(select(Case.id).where(*whose).order_by(Case.id)).scalars())
    if not cases:
        raise RuleBroken("no-case")
    return cases


def entries_about(connection: Connection, station_id: str, question: Question) -> ColumnElement[bool] | None:
    """Return the condition on entries that a question is about; None for all of them.

    Raises:
        RuleBroken: `no-case`.
    """
    match question.about:
        case ExtractAbout.CASE | ExtractAbout.PERSON:
            return JournalEntry.case_id.in_(cases_asked_of(connection, station_id, question))
        case ExtractAbout.STAFF:
            return JournalEntry.staff_id == question.subject
        case ExtractAbout.STATION:
            return None


def wanted(
    query: Select[*tuple[Any, ...]], station_id: str, question: Question, about: ColumnElement[bool] | None
) -> Select[*tuple[Any, ...]]:
    """Narrow a query of entries down to what was asked; those about a case of another station never (R17).

    What was done once and stands twice in the journal, for the station's answer had been lost, is told once.
    """
    query = query.join(Case, Case.id == JournalEntry.case_id, isouter=True).where(
        or_(Case.id.is_(None), Case.station_id == station_id), told_once()
    )
    if about is not None:
        query = query.where(about)
    if question.what is ExtractWhat.LOOKS:
        query = query.where(JournalEntry.command.in_(LOOKS))
    elif question.what is ExtractWhat.CHANGES:
        query = query.where(JournalEntry.command.not_in(LOOKS))
    if question.first is not None:
        query = query.where(JournalEntry.at >= instant_of(question.first, 0))
    if question.last is not None:
        query = query.where(JournalEntry.at < instant_of(question.last + timedelta(days=1), 0))
    return query
