"""The slip for the applicant on screen, to be printed or saved; nothing of it is counted or kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop.services.guidance import Slip
from ui.printing_out import Spooler
from ui.screens.guidance.slip_jobs import ShownSlip
from ui.screens.papers.copies_out import Order
from ui.screens.papers.pdf_preview import PdfPreview
from ui.screens.papers.saving import ask_where_to_save
from ui.session import Session
from ui.tasks import TaskRunner

_PRINTER_KEY = "guidance-slip"


class SlipPreview(PdfPreview):
    """Shows a slip as it comes out of the printer."""

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
        self._slip: Slip | None = None
        self._stem = ""
        super().__init__(
            session,
            parent,
            spooler=spooler,
            settings=settings,
            ask=ask,
            make_runner=make_runner,
            print_key=False,  # the screen around it has that key, and prints what is shown
        )

    def show_slip(self, shown: ShownSlip, stem: str) -> None:
        """Show a slip; `stem` is what a file of it is called."""
        self.draw_nothing()
        self._slip, self._stem = shown.slip, stem
        self.draw(shown.drawn)
        self.pages.show_from_top()
        self.choose_printer()
        self.copies.list_printers()

    def title(self) -> str:
        """Return the question."""
        return self._slip.title if self._slip else ""

    def state(self) -> str:
        """Return what a slip is."""
        return self.tr("The slip says nothing about a person and is not kept.")

    def order(self) -> Order | None:
        """Return the slip as it is."""
        if self._slip is None:
            return None
        return Order(self._slip.title, self._slip.pdf)

    def stem(self) -> str:
        """Return the question's code and the language."""
        return self._stem

    def printer_key(self) -> str:
        """Return what slips are printed under."""
        return _PRINTER_KEY

    def was_printed(self, printer: str) -> None:
        """Say so, and go back to the answer."""
        self._session.messages.success(self.tr("The slip has been sent to %1.").replace("%1", printer))
        self.closed.emit()

    def names(self) -> tuple[str, str]:
        """Return what a screen reader says."""
        return self.tr("Slip for the applicant"), self.tr("Close slip")
