"""The slip for the applicant on screen, to be printed or saved."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.guidance import Slip
from ui.printing_out import Printer, PrintingFailed, PrintingFault, Spooler, fault_sentence, system_spooler
from ui.screens.guidance.slip_jobs import DrawSlip, ShownSlip, SpoolSlip, WriteSlip
from ui.screens.papers.jobs import ListPrinters
from ui.screens.papers.page_area import PageArea
from ui.screens.papers.saving import ask_where_to_save, remember_folder, remembered_folder
from ui.session import Session
from ui.tasks import TaskRunner
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, icon_button, primary_button, rename
from ui.widgets.restyle import label, restyle

_log = logging.getLogger(__name__)


class SlipPreview(QWidget):
    """Shows a slip as it comes out of the printer.

    The printer is waited for in a thread of its own, so that a silent one never holds up the database.

    Signals:
        closed: the clerk is done with it (Esc, or the cross).
    """

    closed = Signal()

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
        super().__init__(parent)
        self._session = session
        self._spooler = spooler or system_spooler()
        self._settings = settings
        self._ask = ask
        self._make_runner = make_runner
        self._runner: TaskRunner | None = None
        self._slip: Slip | None = None
        self._stem = ""
        self._busy = False
        self._fault = ""
        self.pages = PageArea(self)
        self._title = label("", "heading", self, wrap=True)
        self._note = label("", "small", self, wrap=True)
        self.close_button = icon_button(Icon.CLOSE, "", self, 16)
        self.printer = QComboBox(self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.print_button = primary_button("", Icon.PAPERS, self)
        self.close_button.clicked.connect(self.closed)
        self.save_button.clicked.connect(self.save_as)
        self.print_button.clicked.connect(self.print_now)
        self.pages.sharper_wanted.connect(self._draw_again)
        self._lay_out()
        self._words()

    @property
    def note(self) -> str:
        """Return what is said above the buttons: what the slip is, or what went wrong."""
        return self._note.text()

    def show_slip(self, shown: ShownSlip, stem: str) -> None:
        """Show a slip; `stem` is what a file of it is called."""
        self._slip, self._stem, self._fault = shown.slip, stem, ""
        self.pages.set_pages(shown.pages, shown.dpi)
        self.pages.show_from_top()
        self._refresh()
        self._in_background(ListPrinters(self._spooler), self._listed, self._not_listed)

    @Slot()
    def print_now(self) -> None:
        """Print the slip on the chosen printer."""
        if self._slip is None or self._busy:
            return
        if not self.printer.count():
            self._say(fault_sentence(PrintingFault.NO_PRINTER))
            self._in_background(ListPrinters(self._spooler), self._listed, self._not_listed)
            return
        self._begin()
        work = SpoolSlip(self._spooler, self._slip, str(self.printer.currentData()))
        self._in_background(work, self._printed, self._not_printed)

    @Slot()
    def save_as(self) -> None:
        """Ask where, and save the slip as a PDF."""
        if self._slip is None or self._busy:
            return
        path = self._ask(self, remembered_folder(self._settings) / f"{self._stem}.pdf")
        if path is not None:
            self._begin()
            self._in_background(WriteSlip(self._slip, path), self._saved, self._not_saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _draw_again(self, dpi: float) -> None:
        if self._slip is not None:
            self._session.tasks.submit(DrawSlip(self._slip, dpi), self._drawn, self._not_drawn)

    @Slot(object)
    def _drawn(self, shown: ShownSlip) -> None:
        if shown.slip == self._slip:
            self.pages.set_pages(shown.pages, shown.dpi)

    @Slot(object)
    def _not_drawn(self, error: BaseException) -> None:
        # The pages that are there stay; they are only less sharp.
        _log.error("pages could not be drawn anew: %s", type(error).__name__)

    @Slot(object)
    def _printed(self, printer: str) -> None:
        self._end()
        self._session.messages.success(self.tr("The slip has been sent to %1.").replace("%1", printer))
        self.closed.emit()

    @Slot(object)
    def _not_printed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, PrintingFailed):
            _log.error("printing failed: %s", type(error).__name__)
        self._say(fault_sentence(error.code if isinstance(error, PrintingFailed) else PrintingFault.REFUSED))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._end()
        remember_folder(self._settings, path.parent)
        self._session.messages.success(self.tr("Saved as %1.").replace("%1", isolate(path.name)), str(path.parent))

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        self._end()
        _log.warning("a slip could not be saved: %s", type(error).__name__)
        self._say(self.tr("The file could not be written there. Save it in another folder."))

    @Slot(object)
    def _listed(self, printers: tuple[Printer, ...]) -> None:
        self._rest()
        chosen = self.printer.currentData()
        self.printer.clear()
        for known in printers:
            self.printer.addItem(known.name, known.name)
        self.printer.setCurrentIndex(max(self.printer.findData(chosen), 0) if printers else -1)
        if printers and self._fault == fault_sentence(PrintingFault.NO_PRINTER):
            self._fault = ""
        self._refresh()

    @Slot(object)
    def _not_listed(self, error: BaseException) -> None:
        _log.warning("the printers could not be listed: %s", error)
        self._listed(())

    def _begin(self) -> None:
        self._busy, self._fault = True, ""
        self._refresh()

    def _end(self) -> None:
        self._busy = False
        self._rest()
        self._refresh()

    def _say(self, fault: str) -> None:
        self._fault = fault
        self._refresh()

    def _in_background(
        self,
        work: Callable[[], object],
        done: Callable[..., object],
        failed: Callable[[BaseException], object],
    ) -> None:
        if self._runner is None:
            self._runner = self._make_runner()
            self._runner.setParent(self)
        self._runner.submit(work, done, failed)

    def _rest(self) -> None:
        """End the thread as soon as there is nothing to wait for."""
        if self._runner is not None and not self._runner.is_busy:
            runner, self._runner = self._runner, None
            runner.shutdown()
            runner.deleteLater()

    def _refresh(self) -> None:
        self._title.setText(self._slip.title if self._slip else "")
        for made in (self.save_button, self.print_button):
            made.setEnabled(self._slip is not None and not self._busy)
        rename(self.print_button, self.tr("Printing…") if self._busy else self.tr("Print"))
        self.printer.setVisible(self.printer.count() > 0)
        restyle(self._note, "role", "error" if self._fault else "small")
        self._note.setText(self._fault or self.tr("The slip says nothing about a person and is not kept."))

    def _words(self) -> None:
        self.setAccessibleName(self.tr("Slip for the applicant"))
        name = self.tr("Close slip")
        self.close_button.setAccessibleName(name)
        self.close_button.setToolTip(f"{name} (Esc)")
        rename(self.save_button, self.tr("Save as PDF…"))
        self.print_button.setToolTip("Ctrl+P")
        self.printer.setAccessibleName(self.tr("Printer"))
        self._refresh()

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.xl, space.m, space.m, space.s)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.xl, space.s, space.m, space.m)
        foot.setSpacing(space.s)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.printer)
        foot.addWidget(self.save_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
