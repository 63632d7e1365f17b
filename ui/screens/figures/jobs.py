"""Computing the figures in a thread of its own, so that nobody at a counter waits for them."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.figure_tables import FiguresReport
from desktop.domain.figures import Span
from desktop.domain.languages import Language
from desktop.services.commands import Store
from desktop.services.figures import station_figures
from desktop.services.figures_report import report, report_pdf
from desktop.services.lists import MadeList
from desktop.services.work import Actor
from ui.screens.papers.jobs import Draw, Drawn


@dataclass(frozen=True, slots=True)
class ShownFigures:
    """The figures of a span, the paper with them, and its pages."""

    report: FiguresReport
    made: MadeList
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class ComputeFigures:
    """Compute, lay out and draw the figures of a span.

    Attributes:
        tell: is told how many entries of how many are read; called in the thread of the work.
        stop: set when the answer is no longer wanted.
    """

    store: Store
    actor: Actor
    span: Span
    language: Language
    dpi: float
    tell: Callable[[int, int], None]
    stop: threading.Event

    def __call__(self) -> ShownFigures:
        """Return the figures.

        Raises:
            RuleBroken: `no-right`; `period-backwards`.
            FiguresStopped: somebody stopped it.
        """
        found = station_figures(self.store, self.actor, self.span, progress=self.tell, stopped=self.stop.is_set)
        said = report(self.store, found, self.language)
        made = report_pdf(said)
        return ShownFigures(said, made, Draw(made.pdf, self.dpi)())
