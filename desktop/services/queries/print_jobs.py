"""Jobs that wait for a printer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from desktop.domain.names import display_name
from desktop.domain.paper_copies import WAITING, JobState
from desktop.domain.papers import PaperKind
from desktop.storage.models import Case, IssuedPaper, Person, PrintJob, PrintJobPaper, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """A job that did not come out, or of which it is not known.

    Attributes:
        numbers: its papers in the order in which they come out.
        kind: of the first paper.
        name: the person's of the first paper, as lists show it; empty where it is about nobody.
        closing_id, language: the closing whose phone list comes first, and the list's language, or empty.
        fault: the code of what went wrong; empty while it is `queued`.
        tries: how often it was tried.
        asked_at: UTC.
    """

    job_id: str
    numbers: tuple[str, ...]
    kind: PaperKind
    name: str
    case_id: str
    closing_id: str
    language: str
    printer: str
    tray: str
    state: JobState
    fault: str
    tries: int
    asked_by: str
    asked_at: datetime


def waiting_jobs(store: Store) -> tuple[WaitingJob, ...]:
    """Return what waits at this counter, the oldest first."""
    return _jobs(store, PrintJob.counter == store.device.counter)


def waiting_job(store: Store, number: str) -> WaitingJob | None:
    """Return the job in which a paper waits, whichever counter of the station asked for it."""
    has_it = select(PrintJobPaper.job_id).where(PrintJobPaper.number == number)
    return next(iter(_jobs(store, PrintJob.id.in_(has_it))), None)


def job(store: Store, job_id: str) -> WaitingJob | None:
    """Return a job that waits, or nothing where it is out or cancelled."""
    return next(iter(_jobs(store, PrintJob.id == job_id)), None)


def _waits(store: Store) -> Any:
    return (PrintJob.station_id == store.device.station_id) & PrintJob.state.in_(sorted(WAITING))


def _jobs(store: Store, which: Any) -> tuple[WaitingJob, ...]:
    wanted = (
        select(
            PrintJob,
            Staff.name,
            PrintJobPaper.number,
            IssuedPaper.kind,
            IssuedPaper.case_id,
            Person.family_name,
            Person.given_names,
        )
        .join(PrintJobPaper, PrintJobPaper.job_id == PrintJob.id)
        .join(IssuedPaper, IssuedPaper.number == PrintJobPaper.number)
        .join(Staff, Staff.id == PrintJob.asked_by)
        .join(Case, Case.id == IssuedPaper.case_id, isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
        .where(_waits(store), which)
        .order_by(PrintJob.asked_at, PrintJob.id, PrintJobPaper.place)
    )
    rows: dict[str, list[Any]] = {}
    with store.read() as connection:
        found: Sequence[Any] = connection.execute(wanted).all()
        for row in found:
            rows.setdefault(row.id, []).append(row)
    return tuple(_waiting(papers) for papers in rows.values())


def _waiting(rows: Sequence[Any]) -> WaitingJob:
    row = rows[0]
    return WaitingJob(
        job_id=row.id,
        numbers=tuple(each.number for each in rows),
        kind=PaperKind(row.kind),
        name=display_name(row.family_name, row.given_names) if row.case_id else "",
        case_id=row.case_id or "",
        closing_id=row.closing_id or "",
        language=row.language,
        printer=row.printer,
        tray=row.tray,
        state=JobState(row.state),
        fault=row.fault,
        tries=row.tries,
        asked_by=row.name,
        asked_at=row.asked_at,
    )
