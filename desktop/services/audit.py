"""Reading the journal, for those who audit: what is read is written into the journal first, like any other look."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import refuse_other_station
from desktop.services.audit_extract import about_condition, refuse_question
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Case, JournalEntry


@dataclass(frozen=True, slots=True)
class ReadJournal:
    """Read what the journal says of a case, a person, a member of staff or the whole station.

    Attributes:
        subject: the id of the case, the person or the member of staff; empty for the whole station.
        first, last: local days, both included; None leaves that side open.
    """

    about: ExtractAbout
    subject: str = ""
    what: ExtractWhat = ExtractWhat.ALL
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """Read what an entry of the journal says."""

    entry_id: str


@handles(ReadJournal, name="read-journal", right=Right.READ_JOURNAL, touches=Touched.NOTHING)
def read_journal(work: Work, command: ReadJournal) -> None:
    """Leave only the entry in the journal.

    Raises:
        RuleBroken: `extract-subject`, nobody was named; `period-backwards`; `no-case`, also where a person has none
            here; `belongs-to` (R17).
    """
    refuse_question(command)
    about_condition(work, command)


@handles(ReadEntry, name="read-journal-entry", right=Right.READ_JOURNAL, touches=Touched.NOTHING)
def read_entry(work: Work, command: ReadEntry) -> None:
    """Leave only the entry in the journal, about the same case as that which is read.

    Raises:
        RuleBroken: `no-entry`; `belongs-to` (R17).
    """
    if case_id := case_of_entry(work.connection, work.station_id, command.entry_id):
        work.about(case_id)


def case_of_entry(connection: Connection, station_id: str, entry_id: str) -> str | None:
    """Return which case an entry is about.

    Raises:
        RuleBroken: `no-entry`; `belongs-to`, the case is another station's (R17).
    """
    query = (
        select(JournalEntry.case_id, Case.station_id)
        .join(Case, Case.id == JournalEntry.case_id, isouter=True)
        .where(JournalEntry.id == entry_id)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise RuleBroken("no-entry")
    if row.station_id is not None:
        refuse_other_station(connection, station_id, row.station_id)
    # A case that was taken back, or that retention has taken away, is nobody's to be looked at any more.
    return row.case_id if row.station_id is not None else None
