"""An issued paper on screen, to be printed or saved; every copy is counted."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.papers.copies_out import Order
from ui.screens.papers.jobs import Open, Shown, TakeCopy
from ui.screens.papers.pdf_preview import PdfPreview
from ui.screens.papers.saving import ask_where_to_save
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner
from ui.text import isolate
from ui.words import paper_word

_log = logging.getLogger(__name__)


class PaperPreview(PdfPreview):
    """Shows an issued paper as it would be printed next."""

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
        self._number = ""
        self._shown: Shown | None = None
        self._opening: TaskHandle | None = None
        self._loading = False
        self._failure = ""
        super().__init__(session, parent, spooler=spooler, settings=settings, ask=ask, make_runner=make_runner)
        set_help(self, "papers#print")
        self._waiting.asked.connect(self._again)
        self.copies.list_printers()

    @property
    def number(self) -> str:
        """Return the number of the paper, or an empty text."""
        return self._number

    @property
    def ready(self) -> bool:
        """Say whether the pages are drawn."""
        return self._shown is not None and not self._loading

    @Slot(object)
    def open(self, number: str) -> None:
        """Show a paper by its number; its pages are made in the worker."""
        self._number = number
        self._shown = None
        self._failure = ""
        self._load(is_new_look=True)
        if self._shown is None:
            self.draw_nothing()
        self.pages.show_from_top()

    def title(self) -> str:
        """Return what kind of paper it is."""
        return paper_word(self._shown.row.kind) if self._shown else self.tr("Paper")

    def under(self) -> str:
        """Return its number and whose it is."""
        return f"{self._number}  ·  {isolate(self._shown.row.name)}" if self._shown else self._number

    def state(self) -> str:
        """Return how often it was printed."""
        if self._shown is None:
            return ""
        if self.copies.kept(self._number):
            return self.tr("A copy is counted but not out yet: print or save it.")
        if self._shown.row.voided_at is not None:
            return self.tr("Void: what it says was taken back. It is kept, and not printed any more.")
        copies = self._shown.row.copies
        if not copies:
            return self.tr("Not printed yet.")
        text = self.tr("Printed or saved: %1. The next one is marked as copy %2.")
        return text.replace("%1", str(copies)).replace("%2", str(copies + 1))

    def waits(self) -> tuple[str, str]:
        """Return that the pages are being made, or why they are not there."""
        return (self._failure, self.tr("Try again")) if self._failure else (self.tr("Making the pages…"), "")

    def order(self) -> Order | None:
        """Return one copy more, which is counted."""
        if self._shown is None or self._shown.row.voided_at is not None:
            return None
        row = self._shown.row
        counted = Changes(Touched.PAPERS, frozenset((row.case_id,)))
        return Order(row.number, TakeCopy(self._session.store, self._session.actor, row.number), counted)

    def stem(self) -> str:
        """Return the number."""
        return self._number

    def printer_key(self) -> str:
        """Return the kind of paper: receipts may have a printer of their own."""
        return str(self._shown.row.kind) if self._shown else ""

    def was_printed(self, printer: str) -> None:
        """Say so, and show how the next copy would look."""
        self._session.messages.success(self.tr("The paper has been sent to %1.").replace("%1", printer))
        self._load(is_new_look=False)

    def was_saved(self) -> None:
        """Show how the next copy would look."""
        self._load(is_new_look=False)

    def names(self) -> tuple[str, str]:
        """Return what a screen reader says."""
        return self.tr("Preview of a paper"), self.tr("Close preview")

    def _load(self, *, is_new_look: bool) -> None:
        if self._opening is not None:
            self._opening.drop()
        self._loading = True
        session = self._session
        work = Open(session.store, session.actor, self._number, self.pages.wanted_dpi, is_new_look)
        self._opening = session.tasks.submit(work, self._opened, self._not_opened)

    @Slot(object)
    def _opened(self, shown: Shown) -> None:
        first = self._shown is None
        self._loading = False
        self._shown = shown
        if first:
            self._fault = ""
            self.choose_printer()
        self.draw(shown.drawn)
        if first:
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        self._loading = False
        if isinstance(error, RuleBroken):
            self._failure = self._session.sentence(error)
        else:
            _log.error("a preview could not be made: %s", type(error).__name__)
            self._failure = self.tr("The paper could not be shown. What it says is kept under its number.")
        self._shown = None
        self.draw_nothing()

    @Slot()
    def _again(self) -> None:
        self.open(self._number)
