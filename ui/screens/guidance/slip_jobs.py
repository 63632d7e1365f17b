"""What is done for a slip in the worker: plain functions with their arguments, none of which touches a widget."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop.domain.guidance import Answer
from desktop.services.commands import Store
from desktop.services.guidance import Slip, slip, station_contact
from desktop.services.paper_images import PageImage, page_images
from ui.printing_out import Spooler


@dataclass(frozen=True, slots=True)
class ShownSlip:
    """A slip and its pages at a resolution."""

    slip: Slip
    dpi: float
    pages: tuple[PageImage, ...]


@dataclass(frozen=True, slots=True)
class MakeSlip:
    """Make the slip with an answer, and the pictures of its pages."""

    store: Store
    answer: Answer
    today: date
    dpi: float

    def __call__(self) -> ShownSlip:
        """Return the slip."""
        made = slip(self.answer, station_contact(self.store, self.answer.language), self.today)
        return ShownSlip(made, self.dpi, page_images(made.pdf, self.dpi))


@dataclass(frozen=True, slots=True)
class DrawSlip:
    """Draw the pages of a slip at another resolution."""

    slip: Slip
    dpi: float

    def __call__(self) -> ShownSlip:
        """Return the same slip with other pictures."""
        return ShownSlip(self.slip, self.dpi, page_images(self.slip.pdf, self.dpi))


@dataclass(frozen=True, slots=True)
class SpoolSlip:
    """Hand a slip to a printer."""

    spooler: Spooler
    slip: Slip
    printer: str

    def __call__(self) -> str:
        """Return the printer's name.

        Raises:
            PrintingFailed: the printer did not take it.
        """
        self.spooler.print_pdf(self.slip.pdf, self.slip.title, self.printer)
        return self.printer


@dataclass(frozen=True, slots=True)
class WriteSlip:
    """Write a slip to a file, whole or not at all; an older file of the name is replaced."""

    slip: Slip
    path: Path

    def __call__(self) -> Path:
        """Return where the file is.

        Raises:
            OSError: it cannot be written.
        """
        with NamedTemporaryFile(dir=self.path.parent, prefix=".", suffix=".pdf", delete=False) as file:
            beside = Path(file.name)
        try:
            beside.write_bytes(self.slip.pdf)
            beside.replace(self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
        return self.path
