"""What the previews have done in the worker: plain functions with their arguments, none of which touches a widget."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop.domain.paper_copies import Way
from desktop.domain.paper_form import PaperForm
from desktop.services.commands import Outcome, Store, perform
from desktop.services.looks import look_at
from desktop.services.paper_images import PageImage, page_images
from desktop.services.paper_validity import LookedUp, look_up
from desktop.services.papers import preview
from desktop.services.print_jobs import QueuePrint, SettlePrint, came_out
from desktop.services.print_output import begin
from desktop.services.queries.paper_copies import PaperCopyRow, copies_of, postable
from desktop.services.queries.papers import IssuedPaperRow
from desktop.services.queries.print_jobs import WaitingJob, waiting_job
from desktop.services.work import Actor
from ui.printing_out import AS_USUAL, Handling, Printer, Spooler, Tray


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF and its pages at a resolution."""

    pdf: bytes
    dpi: float
    pages: tuple[PageImage, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper as it would be printed next, with what is known of it.

    Attributes:
        copies: that came out, the newest first.
        waiting: the job in which it waits to be printed, or None.
        job_id: of the job that the next press makes; drawn before it, so that it is one job however often it is made.
        postable: it may go by post.
    """

    found: LookedUp
    copies: tuple[PaperCopyRow, ...]
    waiting: WaitingJob | None
    job_id: str
    postable: bool
    drawn: Drawn

    @property
    def row(self) -> IssuedPaperRow:
        """Return the paper as lists show it."""
        return self.found.row


@dataclass(frozen=True, slots=True)
class Copy:
    """A PDF on its way out: by what it is known, what the printer calls it, and its bytes."""

    key: str
    title: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Open:
    """Make the preview of a paper; the journal keeps who looked, and where it cannot, nothing is shown.

    Attributes:
        is_out: it has just come out, and is shown as it did; else as the next copy would.
    """

    store: Store
    actor: Actor
    number: str
    dpi: float
    is_new_look: bool
    job_id: str = ""
    is_out: bool = False

    def __call__(self) -> Shown:
        """Return the pages; without a job's id, one is drawn for the next press.

        Raises:
            RuleBroken: `no-paper`; `belongs-to` (R17); `no-right`; `look-needs-reason`; `look-not-journalled`.
        """
        found = look_up(self.store, self.number)
        if self.is_new_look and found.row.case_id:
            look_at(self.store, self.actor, found.row.case_id)
        waiting = waiting_job(self.store, self.number)
        return Shown(
            found,
            copies_of(self.store, self.number),
            waiting,
            waiting.job_id if waiting else self.job_id or self.store.ids.new(),
            postable(self.store, self.number),
            Draw(preview(self.store, self.number, as_it_came_out=self.is_out).pdf, self.dpi)(),
        )


@dataclass(frozen=True, slots=True)
class Draw:
    """Draw the pages of a PDF at a resolution."""

    pdf: bytes
    dpi: float

    def __call__(self) -> Drawn:
        """Return the pages."""
        return Drawn(self.pdf, self.dpi, page_images(self.pdf, self.dpi))


@dataclass(frozen=True, slots=True)
class Begin:
    """Write a press down, and make what goes to the printer."""

    store: Store
    actor: Actor
    press: QueuePrint
    title: str
    form: PaperForm

    def __call__(self) -> Copy | None:
        """Return it; None where the same press was carried out already.

        Raises:
            RuleBroken: as for `QueuePrint`.
        """
        pdf = begin(self.store, self.actor, self.press, self.form)
        return None if pdf is None else Copy(self.press.job_id, self.title, pdf)


@dataclass(frozen=True, slots=True)
class Settle:
    """Write down how a job went: that it came out, printed or saved, or the code of what went wrong."""

    store: Store
    actor: Actor
    job_id: str
    way: Way
    printer: str = ""
    fault: str = ""

    def __call__(self) -> Outcome:
        """Return what that changed."""
        if self.fault:
            return perform(self.store, self.actor, SettlePrint(self.job_id, self.fault))
        return came_out(self.store, self.actor, self.job_id, self.way, self.printer)


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give what is made already and is in no journal."""

    copy: Copy

    def __call__(self) -> Copy | None:
        """Return it."""
        return self.copy


@dataclass(frozen=True, slots=True)
class ListPrinters:
    """Ask the print system what printers there are."""

    spooler: Spooler

    def __call__(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first.

        Raises:
            PrintingFailed: `no-answer`.
        """
        return self.spooler.printers()


@dataclass(frozen=True, slots=True)
class ListTrays:
    """Ask the print system what trays a printer has."""

    spooler: Spooler
    printer: str

    def __call__(self) -> tuple[Tray, ...]:
        """Return the trays.

        Raises:
            PrintingFailed: `no-answer`.
        """
        return self.spooler.trays(self.printer)


@dataclass(frozen=True, slots=True)
class Spool:
    """Hand a copy to a printer."""

    spooler: Spooler
    copy: Copy
    printer: str
    handling: Handling = AS_USUAL

    def __call__(self) -> Copy:
        """Return the copy that was handed over.

        Raises:
            PrintingFailed: the printer did not take it.
        """
        self.spooler.print_pdf(self.copy.pdf, self.copy.title, self.printer, self.handling)
        return self.copy


@dataclass(frozen=True, slots=True)
class Write:
    """Write a copy to a file.

    Attributes:
        replacing: an older file of the name was there and may be replaced; otherwise one that has come since stays.
    """

    copy: Copy
    path: Path
    replacing: bool

    def __call__(self) -> Path:
        """Return where the file is.

        Raises:
            FileExistsError: a file of the name has come meanwhile.
            OSError: it cannot be written; no half of it is left.
        """
        if self.replacing:
            self._replace()
        else:
            self._create()
        return self.path

    def _create(self) -> None:
        with self.path.open("xb") as file:
            try:
                file.write(self.copy.pdf)
                file.flush()
            except OSError:
                with suppress(OSError):
                    self.path.unlink()
                raise

    def _replace(self) -> None:
        with NamedTemporaryFile(dir=self.path.parent, prefix=".", suffix=".pdf", delete=False) as file:
            beside = Path(file.name)
        try:
            beside.write_bytes(self.copy.pdf)
            beside.replace(self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
