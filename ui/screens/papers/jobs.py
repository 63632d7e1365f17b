"""What the previews have done in the worker: plain functions with their arguments, none of which touches a widget."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop.services.commands import Store
from desktop.services.looks import look_at
from desktop.services.paper_images import PageImage, page_images
from desktop.services.papers import preview, print_out
from desktop.services.queries.papers import IssuedPaperRow, paper_row
from desktop.services.work import Actor
from ui.printing_out import Printer, Spooler


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF and its pages at a resolution."""

    pdf: bytes
    dpi: float
    pages: tuple[PageImage, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper as it would be printed next, with what is known of it."""

    row: IssuedPaperRow
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class Copy:
    """A PDF on its way out: by what it is known, what the printer calls it, and its bytes."""

    key: str
    title: str
    pdf: bytes


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
            RuleBroken: `no-paper`; `belongs-to` (R17); `no-right`; `look-needs-reason`; `look-not-journalled`.
        """
        row = paper_row(self.store, self.number)
        if self.is_new_look:
            look_at(self.store, self.actor, row.case_id)
        return Shown(row, Draw(preview(self.store, self.number).pdf, self.dpi)())


@dataclass(frozen=True, slots=True)
class Draw:
    """Draw the pages of a PDF at a resolution."""

    pdf: bytes
    dpi: float

    def __call__(self) -> Drawn:
        """Return the pages."""
        return Drawn(self.pdf, self.dpi, page_images(self.pdf, self.dpi))


@dataclass(frozen=True, slots=True)
class TakeCopy:
    """Count a copy and make its PDF, which is marked from the second on."""

    store: Store
    actor: Actor
    number: str

    def __call__(self) -> Copy:
        """Return the copy.

        Raises:
            RuleBroken: `no-paper`.
        """
        return Copy(self.number, self.number, print_out(self.store, self.actor, self.number).pdf)


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give what is made already and is not counted."""

    copy: Copy

    def __call__(self) -> Copy:
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
class Spool:
    """Hand a copy to a printer."""

    spooler: Spooler
    copy: Copy
    printer: str

    def __call__(self) -> Copy:
        """Return the copy that was handed over.

        Raises:
            PrintingFailed: the printer did not take it.
        """
        self.spooler.print_pdf(self.copy.pdf, self.copy.title, self.printer)
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
