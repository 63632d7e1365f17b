"""The end-of-day report: what was done, what the tills say, and what is left open; it belongs to no case."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec
from sqlalchemy import Connection, func, select

from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.day_papers import EndOfDayReport, OpenItems, OpenMatter, TillOfDay
from desktop.domain.languages import Language
from desktop.domain.left_open import LeftOpen
from desktop.domain.papers import PaperKind
from desktop.domain.rights import Right
from desktop.domain.till import TillState, difference
from desktop.services import papers
from desktop.services.commands import Outcome, handles, perform
from desktop.services.guidance import station_contact
from desktop.services.papers import PaperData
from desktop.services.queries.day_counts import day_counts
from desktop.services.queries.left_open import OpenLine, left_open
from desktop.services.queries.till import TillRow, tills_of_day
from desktop.services.work import Actor, Work
from desktop.storage.models import Case, HandIn, IssuedPaper
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class IssueEndOfDayReport:
    """Keep a report under a number; `report` makes what it says, and the number is filled in for the journal."""

    paper: PaperData
    number: str = ""


@handles(IssueEndOfDayReport, name="issue-end-of-day-report", right=Right.RECEIVE, touches=Touched.PAPERS)
def issue_report(work: Work, command: IssueEndOfDayReport) -> str:
    """Issue the report, and return its number."""
    number = command.number or papers.next_number(work)
    report = replace(msgspec.convert(command.paper, EndOfDayReport), number=number, made_at=work.at)
    paper: PaperData = msgspec.to_builtins(report)
    papers.issue(work, PaperKind.END_OF_DAY, None, number, paper)
    work.command = replace(command, number=number, paper=paper)
    return number


def make_report(store: Store, actor: Actor, language: Language) -> Outcome:
    """Read how the day stands now, and issue the report; the outcome's result is its number.

    Raises:
        RuleBroken: `no-right`.
    """
    said = report(store, actor, language)
    return perform(store, actor, IssueEndOfDayReport(msgspec.to_builtins(said)), at=said.made_at)


def report(store: Store, actor: Actor, language: Language) -> EndOfDayReport:
    """Return what the report of today says now, without a number; it names nobody but the staff."""
    now = store.clock.now()
    lines = left_open(store, now)
    today = oslo_day(now)
    with store.read() as connection:
        tills = tills_of_day(connection, store.device.station_id, today)
        references = _references(connection, store.device.station_id, [line.case_id for line in lines])
    return EndOfDayReport(
        language=language,
        number="",
        station=station_contact(store, language),
        day=today,
        done=day_counts(store, today),
        tills=tuple(_till(till) for till in tills),
        open=tuple(_matter(line, references) for line in lines if line.kind is not LeftOpen.ITEMS),
        items=tuple(OpenItems(line.among, line.count) for line in lines if line.among is not None),
        made_at=now,
        clerk=actor.name,
    )


def _till(till: TillRow) -> TillOfDay:
    closed = till.state is TillState.CLOSED
    differs = difference(till.figures, till.cash_ups[0].terminal_total) if closed else None
    return TillOfDay(till.desk, till.clerk, till.figures.total, differs)


def _matter(line: OpenLine, references: dict[str, str]) -> OpenMatter:
    reference = line.paper or references.get(line.case_id, "")
    desk = ""
    if line.appointment is not None:
        reference = line.appointment.booking_number
        desk = line.appointment.served_at or line.appointment.desk
    elif line.walk_in is not None:
        desk = line.walk_in.served_at
    return OpenMatter(line.kind, line.number, reference, desk, line.at)


def _references(connection: Connection, station_id: str, case_ids: Sequence[str]) -> dict[str, str]:
    """Return the number under which each case is found: the portal's, that of its hand-in, or of its first paper."""
    handed_in = select(func.max(HandIn.number)).where(HandIn.case_id == Case.id).scalar_subquery()
    first = select(func.min(IssuedPaper.number)).where(IssuedPaper.case_id == Case.id).scalar_subquery()
    wanted = sorted(set(filter(None, case_ids)))
    rows = connection.execute(
        select(Case.id, func.coalesce(func.nullif(Case.receipt, ""), handed_in, first, "").label("number")).where(
            Case.id.in_(wanted), Case.station_id == station_id
        )
    )
    return {row.id: row.number for row in rows}
