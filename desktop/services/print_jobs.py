"""Jobs for a printer: asked for once however often it is pressed, and kept until they are out or cancelled."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.paper_copies import WAITING, JobState, Way
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import refuse_other_station
from desktop.services.commands import Outcome, handles, perform
from desktop.services.paper_copies import PrintPaper, own_paper, refuse_void
from desktop.services.work import Actor, Work
from desktop.storage.models import PrintJob, PrintJobPaper, VoidedPaper
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class QueuePrint:
    """Send papers to a printer, or try again.

    Attributes:
        job_id: drawn before the first press: a second press is the same job.
        tries: how often it had been tried when the press was made; the same press, made twice, is one attempt.
        numbers: the papers in the order in which they come out; filled in where it is tried again.
        printer: its name; empty for the default one, or where the job is saved as a file.
        closing_id: the closing whose phone list comes first, or empty.
        language: of that list.
    """

    job_id: str
    tries: int
    numbers: tuple[str, ...]
    printer: str = ""
    tray: str = ""
    closing_id: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class SettlePrint:
    """A job came out, or did not; `fault` is the code of what went wrong, empty where nothing did."""

    job_id: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CancelPrint:
    """A job that waits is not wanted any more."""

    job_id: str


@dataclass(frozen=True, slots=True)
class KeepPrint:
    """A job that was cancelled waits again, with the fault it had."""

    job_id: str
    fault: str


@handles(QueuePrint, name="queue-print", right=Right.LOOK, touches=Touched.PAPERS)
def queue_print(work: Work, command: QueuePrint) -> bool:
    """Write the job down, and say whether this press is to be carried out.

    Raises:
        RuleBroken: `paper-waits`, another job brings one of the papers; `paper-void`; `no-paper`; `belongs-to` (R17).
    """
    job = work.connection.execute(select(PrintJob).where(PrintJob.id == command.job_id)).one_or_none()
    if job is None:
        _write_down(work, command)
        return True
    refuse_other_station(work.connection, work.station_id, job.station_id)
    numbers = _numbers(work, job.id)
    _name_cases(work, numbers)
    work.command = replace(command, numbers=numbers)
    if JobState(job.state) not in WAITING or job.tries != command.tries:
        return False
    work.command = replace(command, numbers=_without_void(work, job, numbers))
    work.connection.execute(
        update(PrintJob)
        .where(PrintJob.id == job.id)
        .values(state=JobState.QUEUED, fault="", tries=job.tries + 1, printer=command.printer, tray=command.tray)
    )
    return True


@handles(SettlePrint, name="settle-print", right=Right.LOOK, touches=Touched.PAPERS)
def settle_print(work: Work, command: SettlePrint) -> None:
    """Write down how it went; one that came out is out for good.

    Raises:
        RuleBroken: `no-print-job`; `belongs-to` (R17).
    """
    job = _job(work, command.job_id)
    if job.state == JobState.SENT or (command.fault and job.state != JobState.QUEUED):
        return
    state = JobState.FAILED if command.fault else JobState.SENT
    _set(work, job.id, state=state, fault=command.fault, settled_at=work.at)


@handles(CancelPrint, name="cancel-print", right=Right.LOOK, touches=Touched.PAPERS)
def cancel_print(work: Work, command: CancelPrint) -> None:
    """Let it wait no more; no copy is counted, and the papers stay as they are.

    Raises:
        RuleBroken: `no-print-job`; `print-job-settled`, it is out or cancelled; `belongs-to` (R17).
    """
    job = _job(work, command.job_id)
    if JobState(job.state) not in WAITING:
        raise RuleBroken("print-job-settled")
    _set(work, job.id, state=JobState.CANCELLED, fault="", settled_at=work.at)
    work.undo = KeepPrint(job.id, job.fault)


@handles(KeepPrint, name="keep-print", right=Right.LOOK, touches=Touched.PAPERS)
def keep_print(work: Work, command: KeepPrint) -> None:
    """Let it wait again.

    Raises:
        RuleBroken: `no-print-job`; `print-job-settled`, it is not cancelled; `paper-waits`; `belongs-to` (R17).
    """
    job = _job(work, command.job_id)
    if job.state != JobState.CANCELLED:
        raise RuleBroken("print-job-settled")
    for number in _numbers(work, job.id):
        _refuse_waiting(work, number)
    state = JobState.FAILED if command.fault else JobState.QUEUED
    _set(work, job.id, state=state, fault=command.fault, settled_at=None)


def came_out(store: Store, actor: Actor, job_id: str, way: Way, printer: str = "") -> Outcome:
    """Write down that a job came out, and count a copy of each of its papers; said twice, they are counted once.

    Raises:
        RuleBroken: `no-print-job`; `belongs-to` (R17).
    """
    with store.read() as connection:
        numbers = connection.execute(_papers_of(job_id)).scalars().all()
    copies = (PrintPaper(number, way, printer, job_id) for number in numbers)
    return perform(store, actor, SettlePrint(job_id), *copies)


def _write_down(work: Work, command: QueuePrint) -> None:
    if command.tries:
        raise RuleBroken("no-print-job")
    for number in command.numbers:
        own_paper(work, number)
        refuse_void(work, number)
        _refuse_waiting(work, number)
    work.case_id = None
    work.connection.execute(
        insert(PrintJob).values(
            id=command.job_id,
            station_id=work.station_id,
            counter=work.counter,
            closing_id=command.closing_id or None,
            language=command.language,
            printer=command.printer,
            tray=command.tray,
            state=JobState.QUEUED,
            fault="",
            tries=1,
            asked_by=work.actor.staff_id,
            asked_at=work.at,
        )
    )
    rows = [
        {"job_id": command.job_id, "place": place, "number": number} for place, number in enumerate(command.numbers, 1)
    ]
    work.connection.execute(insert(PrintJobPaper), rows)


def _refuse_waiting(work: Work, number: str) -> None:
    wanted = (
        select(PrintJob.counter, PrintJob.asked_at)
        .join(PrintJobPaper, PrintJobPaper.job_id == PrintJob.id)
        .where(PrintJobPaper.number == number, PrintJob.state.in_(WAITING))
    )
    waiting = work.connection.execute(wanted).first()
    if waiting is not None:
        raise RuleBroken("paper-waits", counter=waiting.counter, at=waiting.asked_at)


def _without_void(work: Work, job: Row[Any], numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out of a job what was taken back since; where nothing would be left of it, refuse it."""
    void = set(
        work.connection.execute(select(VoidedPaper.number).where(VoidedPaper.number.in_(numbers))).scalars().all()
    )
    if void and void.issuperset(numbers):
        refuse_void(work, numbers[0])
    if void:
        gone = (PrintJobPaper.job_id == job.id) & PrintJobPaper.number.in_(void)
        work.connection.execute(delete(PrintJobPaper).where(gone))
    return tuple(number for number in numbers if number not in void)


def _name_cases(work: Work, numbers: tuple[str, ...]) -> None:
    for number in numbers:
        own_paper(work, number)
    work.case_id = None  # a job stands in no timeline: the copies do that come of it


def _job(work: Work, job_id: str) -> Row[Any]:
    job = work.connection.execute(select(PrintJob).where(PrintJob.id == job_id)).one_or_none()
    if job is None:
        raise RuleBroken("no-print-job")
    refuse_other_station(work.connection, work.station_id, job.station_id)
    _name_cases(work, _numbers(work, job.id))
    return job


def _numbers(work: Work, job_id: str) -> tuple[str, ...]:
    return tuple(work.connection.execute(_papers_of(job_id)).scalars())


def _papers_of(job_id: str) -> Any:
    return select(PrintJobPaper.number).where(PrintJobPaper.job_id == job_id).order_by(PrintJobPaper.place)


def _set(work: Work, job_id: str, **values: Any) -> None:
    work.connection.execute(update(PrintJob).where(PrintJob.id == job_id).values(**values))
