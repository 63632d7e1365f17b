"""A job that waits, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.domain.paper_copies import JobState
from desktop.services.queries.print_jobs import WaitingJob
from ui.dates import instant_text
from ui.printing_out import PrintingFault
from ui.text import isolate


def waiting_words(job: WaitingJob, language: Language) -> str:
    """Return since when a job waits, and why it did not come out or that this is not known."""
    since = instant_text(job.asked_at, language)
    if len(job.numbers) > 1:
        said = QCoreApplication.translate(
            "WaitingJobs",
            "Waits since %1, %2 letters together: %3. They are printed or cancelled together, under Papers.",
        )
        return said.replace("%1", since).replace("%2", str(len(job.numbers))).replace("%3", fault_words(job))
    if job.state is JobState.QUEUED:
        said = QCoreApplication.translate(
            "WaitingJobs", "Sent %1, and not known whether it came out: look in the printer before you print it again."
        )
        return said.replace("%1", since)
    said = QCoreApplication.translate("WaitingJobs", "Waits since %1: %2. It is not counted yet.")
    return said.replace("%1", since).replace("%2", fault_words(job))


def fault_words(job: WaitingJob) -> str:
    """Return in a few words why a job waits."""
    printer = isolate(job.printer or QCoreApplication.translate("WaitingJobs", "the printer"))
    if job.state is JobState.QUEUED:
        return QCoreApplication.translate("WaitingJobs", "perhaps printed on %1").replace("%1", printer)
    source = {
        PrintingFault.NO_ANSWER: QCoreApplication.translate("WaitingJobs", "%1 did not answer"),
        PrintingFault.NO_PRINTER: QCoreApplication.translate("WaitingJobs", "%1 is not there any more"),
        PrintingFault.NOT_SAVED: QCoreApplication.translate("WaitingJobs", "the file could not be written"),
        PrintingFault.NOT_MADE: QCoreApplication.translate("WaitingJobs", "the paper could not be made"),
    }.get(PrintingFault(job.fault), QCoreApplication.translate("WaitingJobs", "%1 did not take it"))
    return source.replace("%1", printer)
