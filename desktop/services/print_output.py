"""What a job sends to the printer: made anew at each attempt, from what the papers say."""

from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.paper_form import PaperForm
from desktop.domain.refusals import RuleBroken
from desktop.services.closing_papers import made_again
from desktop.services.commands import perform
from desktop.services.papers import preview
from desktop.services.print_jobs import QueuePrint
from desktop.services.work import Actor
from desktop.storage.models import PrintJob, PrintJobPaper
from desktop.storage.store import Store


def begin(store: Store, actor: Actor, press: QueuePrint, form: PaperForm = PaperForm.A4) -> bytes | None:
    """Write a press down and return the file for the printer; None where the same press was carried out already.

    Raises:
        RuleBroken: as for `QueuePrint`.
    """
    if not perform(store, actor, press).result:
        return None
    return job_pdf(store, press.job_id, form)


def job_pdf(store: Store, job_id: str, form: PaperForm = PaperForm.A4) -> bytes:
    """Return the file of a job, each paper marked as the copy that it will be; nothing is counted.

    Raises:
        RuleBroken: `no-print-job`.
    """
    from desktop.printing.joining import joined

    papers_of = select(PrintJobPaper.number).where(PrintJobPaper.job_id == job_id).order_by(PrintJobPaper.place)
    with store.read() as connection:
        job = connection.execute(select(PrintJob).where(PrintJob.id == job_id)).one_or_none()
        numbers = tuple(connection.execute(papers_of).scalars())
    if job is None:
        raise RuleBroken("no-print-job")
    if job.closing_id:
        return made_again(store, job.closing_id, Language(job.language), numbers).pdf
    files = [preview(store, number, form).pdf for number in numbers]
    return files[0] if len(files) == 1 else joined(files)
