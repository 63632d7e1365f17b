"""The phone list and the letters of a closing on screen, to be printed or saved as one job."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.closing_papers import ClosingJob, closing_job
from desktop.services.commands import Store
from desktop.services.print_jobs import QueuePrint
from desktop.services.queries import print_jobs
from ui.printing_out import Spooler
from ui.screens.papers.copies_out import Order
from ui.screens.papers.jobs import Draw, Drawn
from ui.screens.papers.pdf_preview import PdfPreview
from ui.screens.papers.saving import ask_where_to_save
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner

_PRINTER_KEY = "closing"


@dataclass(frozen=True, slots=True)
class _Shown:
    job: ClosingJob
    drawn: Drawn | None


@dataclass(frozen=True, slots=True)
class _Make:
    store: Store
    closing_id: str
    language: Language
    dpi: float

    def __call__(self) -> _Shown:
        """Make the job and the pictures of its pages, in the worker."""
        job = closing_job(self.store, self.closing_id, self.language)
        return _Shown(job, Draw(job.pdf, self.dpi)() if job.pdf else None)


class ClosingPrint(PdfPreview):
    """Shows what a closing has to be printed: first whom to ring, then each letter on a sheet of its own."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
        ask: Callable[[QWidget, Path], Path | None] = ask_where_to_save,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        self._closing_id = ""
        self._job_id, self._tries = "", 0
        self._shown: _Shown | None = None
        self._making: TaskHandle | None = None
        super().__init__(session, parent, spooler=spooler, settings=settings, ask=ask, make_runner=make_runner)
        self.copies.failed.connect(self._went_wrong)

    @property
    def job(self) -> ClosingJob | None:
        """Return what is shown, or nothing while it is being made."""
        return self._shown.job if self._shown else None

    def open(self, closing_id: str) -> None:
        """Show what is to be printed for a closing; its pages are made in the worker."""
        self._closing_id, self._shown = closing_id, None
        self._job_id, self._tries = self._session.store.ids.new(), 0
        self.draw_nothing()
        self.pages.show_from_top()
        self.copies.list_printers()
        if self._making is not None:
            self._making.drop()
        session = self._session
        work = _Make(session.store, closing_id, session.language, self.pages.wanted_dpi)
        self._making = session.tasks.submit(work, self._made, self._not_made)

    def title(self) -> str:
        """Return what it is."""
        return self.tr("Phone list and letters")

    def under(self) -> str:
        """Return how much of each there is."""
        job = self.job
        if job is None:
            return ""
        text = self.tr("To ring: %1  ·  letters: %2")
        return text.replace("%1", str(job.listed)).replace("%2", str(len(job.letters)))

    def state(self) -> str:
        """Return what becomes of the letters."""
        if self._tries:
            return self.tr("The letters wait to be printed. They are kept, also under Papers.")
        return self.tr("Each letter is in the applicant's language and begins on a sheet of its own.")

    def waits(self) -> tuple[str, str]:
        """Return that the pages are being made, or that there is nothing to print."""
        if self._shown is None:
            return self.tr("Making the pages…"), ""
        return self.tr("Everybody has been told, and every letter has been printed."), ""

    def order(self) -> Order | None:
        """Return the whole job; each letter in it is counted as it comes out."""
        job = self.job
        if job is None or not job.pdf:
            return None
        if not job.letters:
            return Order(self.title(), job.pdf)
        press = QueuePrint(
            self._job_id, self._tries, job.letters, closing_id=self._closing_id, language=self._session.language
        )
        return Order(self.title(), press=press)

    def stem(self) -> str:
        """Return what a file of it is called."""
        return self.tr("closing")

    def printer_key(self) -> str:
        """Return what such jobs are printed under."""
        return _PRINTER_KEY

    def was_printed(self, printer: str) -> None:
        """Say so, and go back to the list."""
        self._session.messages.success(self.tr("Phone list and letters have been sent to %1.").replace("%1", printer))
        self.closed.emit()

    def was_saved(self) -> None:
        """Go back to the list: the letters are counted."""
        self.closed.emit()

    def names(self) -> tuple[str, str]:
        """Return what a screen reader says."""
        return self.tr("Phone list and letters"), self.tr("Back to the list")

    @Slot(object)
    def _went_wrong(self, _sentence: str) -> None:
        """Let the next press be another attempt of the same job."""
        kept = print_jobs.job(self._session.store, self._job_id)
        self._tries = kept.tries if kept else 0
        self.refresh()

    @Slot(object)
    def _made(self, shown: _Shown) -> None:
        self._making, self._shown = None, shown
        kept = print_jobs.waiting_job(self._session.store, shown.job.letters[0]) if shown.job.letters else None
        if kept is not None and kept.closing_id == self._closing_id:
            self._job_id, self._tries = kept.job_id, kept.tries  # the next press is its next attempt
        if shown.drawn is None:
            self.draw_nothing()
        else:
            self.draw(shown.drawn)
            self.choose_printer()
            self.pages.setFocus()

    @Slot(object)
    def _not_made(self, error: BaseException) -> None:
        self._making = None
        self.closed.emit()
        if isinstance(error, RuleBroken):
            self._session.tell(error)
        else:
            raise error
