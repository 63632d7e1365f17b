"""What is done for a slip in the worker: a plain function with its arguments, which touches no widget."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.guidance import Answer
from desktop.services.commands import Store
from desktop.services.guidance import Slip, slip, station_contact
from ui.screens.papers.jobs import Draw, Drawn


@dataclass(frozen=True, slots=True)
class ShownSlip:
    """A slip and its pages at a resolution."""

    slip: Slip
    drawn: Drawn


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
        return ShownSlip(made, Draw(made.pdf, self.dpi)())
