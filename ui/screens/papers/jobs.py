"""What the preview has done in the worker: plain functions with their arguments, none of which touches a widget."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop.services.commands import Store, perform
from desktop.services.looks import LookAtCase
from desktop.services.paper_images import PageImage, page_images
from desktop.services.papers import PrintedPaper, preview, print_out
from desktop.services.queries.papers import IssuedPaperRow, paper_row
from desktop.services.work import Actor
from ui.printing_out import Printer, Spooler


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper as it would be printed next: what is known of it, the PDF, and its pages at a resolution."""

    row: IssuedPaperRow
    pdf: bytes
    dpi: float
    pages: tuple[PageImage, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """Make the preview of a paper; the journal keeps who looked, and where it cannot, nothing is shown."""

    store: Store
    actor: Actor
    number: str
    dpi: float
    is_new_look: bool

    def __call__(self) -> Shown:
        """Return the pages.

        Raises:
            RuleBroken: `no-paper`; `belongs-to` (R17); `no-right`.
        """
        row = paper_row(self.store, self.number)
        if self.is_new_look:
            perform(self.store, self.actor, LookAtCase(row.case_id))
        pdf = preview(self.store, self.number).pdf
        return Shown(row, pdf, self.dpi, page_images(pdf, self.dpi))


@dataclass(frozen=True, slots=True)
class DrawAgain:
    """Draw the pages at another resolution."""

    shown: Shown
    dpi: float

    def __call__(self) -> Shown:
        """Return the same paper with other pictures."""
        return Shown(self.shown.row, self.shown.pdf, self.dpi, page_images(self.shown.pdf, self.dpi))


@dataclass(frozen=True, slots=True)
class TakeCopy:
    """Count a copy and make its PDF, which is marked from the second on."""

    store: Store
    actor: Actor
    number: str

    def __call__(self) -> PrintedPaper:
        """Return the copy.

        Raises:
            RuleBroken: `no-paper`.
        """
        return print_out(self.store, self.actor, self.number)


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
class Spool:
    """Hand a copy to a printer."""

    spooler: Spooler
    paper: PrintedPaper
    printer: str

    def __call__(self) -> PrintedPaper:
        """Return the copy that was handed over.

        Raises:
            PrintingFailed: the printer did not take it.
        """
        self.spooler.print_pdf(self.paper.pdf, self.paper.number, self.printer)
        return self.paper


@dataclass(frozen=True, slots=True)
class Write:
    """Write a copy to a file.

    Attributes:
        replacing: an older file of the name was there and may be replaced; otherwise one that has come since stays.
    """

    paper: PrintedPaper
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
                file.write(self.paper.pdf)
                file.flush()
            except OSError:
                with suppress(OSError):
                    self.path.unlink()
                raise

    def _replace(self) -> None:
        with NamedTemporaryFile(dir=self.path.parent, prefix=".", suffix=".pdf", delete=False) as file:
            beside = Path(file.name)
        try:
            beside.write_bytes(self.paper.pdf)
            beside.replace(self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
