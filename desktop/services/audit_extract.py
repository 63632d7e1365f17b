"""Extracts from the journal: who looked at whom and who changed what, for those who audit and for whom it is about.

An extract is no issued paper. Papers are for whoever may look at a case, this is for those who may read the journal;
a paper belongs to one case; and what a paper says is kept, while retention must be able to take away what the journal
says. What is kept of an extract is its number, what it was about, and by what it can be known again.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, or_, select

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of
from desktop.domain.own_series import Series, SeriesNumber
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.looks import LOOKS
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
    if (command.about is ExtractAbout.STATION) != (not command.subject):
        raise RuleBroken("extract-subject")
    if command.first and command.last and command.last < command.first:
        raise RuleBroken("period-backwards")
    about = _about(work, command)
    if command.number:
        number, entries = SeriesNumber.parse(command.number), ()
    else:
        found = work.connection.execute(_wanted(work.station_id, command, about)).all()
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


def _about(work: Work, command: MakeAuditExtract) -> ColumnElement[bool] | None:
    """Return which entries an extract is about, and say in the journal whose case it was made of."""
    match command.about:
        case ExtractAbout.CASE:
            case_at_this_station(work, command.subject)
            work.about(command.subject)
            return JournalEntry.case_id == command.subject
        case ExtractAbout.PERSON:
            whose = (Case.person_id == command.subject, Case.station_id == work.station_id)
            cases = list(work.connection.execute(select(Case.id).where(*whose).order_by(Case.id)).scalars())
            if not cases:
                raise RuleBroken("no-case")
            for case_id in cases:
                work.about(case_id)
            return JournalEntry.case_id.in_(cases)
        case ExtractAbout.STAFF:
            return JournalEntry.staff_id == command.subject
        case ExtractAbout.STATION:
            return None


def _wanted(station_id: str, command: MakeAuditExtract, about: ColumnElement[bool] | None) -> Select[*tuple[Any, ...]]:
    """Return the entries, the oldest first; those about a case of another station never (R17)."""
    query: Select[*tuple[Any, ...]] = (
        select(JournalEntry.id, JournalEntry.hash)
        .join(Case, Case.id == JournalEntry.case_id, isouter=True)
        .where(or_(Case.id.is_(None), Case.station_id == station_id))
        .order_by(JournalEntry.at, JournalEntry.epoch, JournalEntry.number, JournalEntry.id)
    )
    if about is not None:
        query = query.where(about)
    if command.what is ExtractWhat.LOOKS:
        query = query.where(JournalEntry.command.in_(LOOKS))
    elif command.what is ExtractWhat.CHANGES:
        query = query.where(JournalEntry.command.not_in(LOOKS))
    if command.first is not None:
        query = query.where(JournalEntry.at >= instant_of(command.first, 0))
    if command.last is not None:
        query = query.where(JournalEntry.at < instant_of(command.last + timedelta(days=1), 0))
    return query
