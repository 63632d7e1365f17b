"""Which closed cases may leave, and why the others stay: nothing leaves that somebody still has to do something about.

Only what has been given out leaves, for it must lie somewhere else by then (`desktop.services.exporting`).
"""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, or_, select

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ItemState, WaitingState
from desktop.domain.cards import AT_STATION, ON_ITS_WAY
from desktop.domain.clock import instant_of
from desktop.domain.exchange_words import Decided, RecordKind
from desktop.domain.mail import NoticeState
from desktop.domain.paper_copies import JobState
from desktop.domain.papers import FeeState
from desktop.domain.retention import CLOSED, Stay
from desktop.services import mail_notices, mail_settling
from desktop.services.looks import LOOKS
from desktop.services.own_chains import was_done
from desktop.storage.models import (
    Appointment,
    CardOrder,
    Case,
    ClosingItem,
    Conflict,
    Fee,
    ImportItem,
    IssuedPaper,
    JournalEntry,
    Notice,
    OutageRow,
    PrintJob,
    PrintJobPaper,
    RecoveredEntry,
    SentEntry,
    Waiting,
    WalkIn,
)

AT_ONCE = 300
"""How many cases are looked at by one statement."""

_NOT_OVER = (State.BOOKED, State.ARRIVED, State.IN_SERVICE)
_TO_BE_TOLD = mail_notices.UNTOLD | mail_settling.OPEN | {NoticeState.CLAIMED}
_TO_BE_PRINTED = (JobState.QUEUED, JobState.FAILED)


def closed_before(connection: Connection, station_id: str, before: date) -> Iterator[tuple[str, ...]]:
    """Return, in portions, the closed cases of a station to which nothing has happened since before a local day.

    Looks do not count: to have read about somebody is no reason to keep what was read.
    """
    begins = instant_of(before, 0)
    after = ""
    while True:
        query = (
            select(Case.id)
            .where(Case.station_id == station_id, Case.status.in_(CLOSED), Case.opened_at < begins, Case.id > after)
            .order_by(Case.id)
            .limit(AT_ONCE)
        )
        found = list(connection.execute(query).scalars())
        if not found:
            return
        after = found[-1]
        yield tuple(sorted(old_enough(connection, station_id, found, before)))


def old_enough(connection: Connection, station_id: str, case_ids: Sequence[str], before: date) -> frozenset[str]:
    """Return which of some cases are closed, and nothing has happened to since before a local day."""
    begins = instant_of(before, 0)
    since: Sequence[ColumnElement[bool]] = (
        exists().where(JournalEntry.case_id == Case.id, JournalEntry.at >= begins, JournalEntry.command.not_in(LOOKS)),
        exists().where(Appointment.case_id == Case.id, Appointment.day >= before),
        exists().where(CardOrder.case_id == Case.id, CardOrder.state_at >= begins),
        exists().where(Fee.case_id == Case.id, Fee.prepaid_on >= before),
    )
    query = select(Case.id).where(
        Case.id.in_(case_ids),
        Case.station_id == station_id,
        Case.status.in_(CLOSED),
        Case.opened_at < begins,
        or_(Case.attended_at.is_(None), Case.attended_at < begins),
        or_(Case.decided_on.is_(None), Case.decided_on < before),
        *(~condition for condition in since),
    )
    return frozenset(connection.execute(query).scalars())


def stays(connection: Connection, case_ids: Sequence[str]) -> dict[str, Stay]:
    """Return why some cases stay; those that may leave are left out."""
    found: dict[str, Stay] = {}
    for begins in range(0, len(case_ids), AT_ONCE):
        portion = case_ids[begins : begins + AT_ONCE]
        for reason, query in _reasons(portion):
            for case_id in connection.execute(query).scalars():
                found.setdefault(case_id, reason)
        if connection.dialect.name == "sqlite":  # the station has no such rows: they are the counter's own
            for recovered in connection.execute(_not_recovered(portion)).scalars():
                if recovered:
                    found.setdefault(recovered, Stay.CONFLICT)
    return found


def given_out() -> ColumnElement[bool]:
    """Return the condition that an entry of the journal has been given out, or never is: the station refused it."""
    chain = and_(SentEntry.device == JournalEntry.device, SentEntry.epoch == JournalEntry.epoch)
    return or_(exists().where(chain, SentEntry.number >= JournalEntry.number), ~was_done())


def not_in_open_outage() -> ColumnElement[bool]:
    """Return the condition that an entry was not made in an outage of which something may have to be entered yet."""
    return ~exists().where(
        OutageRow.closed_at.is_(None),
        OutageRow.began_at <= JournalEntry.at,
        or_(OutageRow.ended_at.is_(None), OutageRow.ended_at >= JournalEntry.at),
    )


def printing(number: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a paper whose number meets one has not come out of its printer."""
    return exists().where(number, PrintJob.id == PrintJobPaper.job_id, PrintJob.state.in_(_TO_BE_PRINTED))


def _reasons(case_ids: Sequence[str]) -> Iterator[tuple[Stay, Select[str]]]:
    """Return, by the reason, the query for those of some cases that stay for it."""
    among = Case.id.in_(case_ids)

    def where(*conditions: ColumnElement[bool]) -> Select[str]:
        return select(Case.id).where(among, *conditions)

    # Joined and not nested: a query two levels down would not know of which case it is asked.
    own = Appointment.case_id == Case.id
    of_case = and_(ImportItem.kind == RecordKind.CASE, ImportItem.record_id == Case.id)
    of_time = (ImportItem.kind == RecordKind.APPOINTMENT, ImportItem.record_id == Appointment.id)
    in_review = (ClosingItem.state == ItemState.OPEN, ClosingItem.appointment_id == Appointment.id)
    paper = and_(PrintJobPaper.number == IssuedPaper.number, IssuedPaper.case_id == Case.id)
    undecided = ImportItem.decided == Decided.OPEN
    yield Stay.APPOINTMENT, where(exists().where(Appointment.case_id == Case.id, Appointment.state.in_(_NOT_OVER)))
    yield Stay.APPOINTMENT, where(exists().where(WalkIn.case_id == Case.id, WalkIn.state.in_(_NOT_OVER)))
    yield Stay.WAITING, where(exists().where(Waiting.case_id == Case.id, Waiting.state == WaitingState.WAITING))
    yield Stay.FEE, where(exists().where(Fee.case_id == Case.id, Fee.state == FeeState.DUE))
    yield Stay.CARD, where(exists().where(CardOrder.case_id == Case.id, CardOrder.state.in_(ON_ITS_WAY | AT_STATION)))
    yield Stay.NOTICE, where(exists().where(Notice.case_id == Case.id, Notice.state.in_(_TO_BE_TOLD)))
    yield Stay.ITEM, where(exists().where(*in_review, own))
    yield Stay.ITEM, where(exists().where(undecided, of_case))
    yield Stay.ITEM, where(exists().where(undecided, *of_time, own))
    yield Stay.CONFLICT, where(exists().where(Conflict.case_id == Case.id, Conflict.settled_at.is_(None)))
    yield Stay.PRINTING, where(printing(paper))
    yield Stay.OUTAGE, where(exists().where(JournalEntry.case_id == Case.id, ~not_in_open_outage()))
    yield Stay.NOT_GIVEN_OUT, where(exists().where(JournalEntry.case_id == Case.id, ~given_out()))


def _not_recovered(case_ids: Sequence[str]) -> Select[str | None]:
    """Return the query for cases with something that came back from the second journal and is not settled."""
    return (
        select(JournalEntry.case_id)
        .join(RecoveredEntry, RecoveredEntry.entry_id == JournalEntry.id)
        .where(JournalEntry.case_id.in_(case_ids), RecoveredEntry.settled_at.is_(None))
    )
