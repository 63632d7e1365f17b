"""What waits to be printed at this counter: tried again, on another printer, saved or cancelled."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.commands import Outcome
from desktop.services.print_jobs import CancelPrint, QueuePrint
from desktop.services.queries.print_jobs import WaitingJob, waiting_jobs
from ui.attempt import WayBack
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.printing_out import Spooler
from ui.screens.papers import under_way
from ui.screens.papers.copies_out import CopiesOut, Order
from ui.screens.papers.printer_choice import PrinterChoice
from ui.screens.papers.printer_dialog import PrinterDialog
from ui.screens.papers.saving import ask_where_to_save, remember_folder, remembered_folder
from ui.screens.papers.waiting_words import fault_words, waiting_words
from ui.session import Session
from ui.tasks import TaskRunner
from ui.text import isolate
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label, restyle
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.words import paper_word

#: So many jobs are seen at once; more are scrolled to.
_SEEN = 4
_CLOSING_KEY = "closing"


class WaitingJobs(QFrame):
    """The jobs that wait, the oldest first; hidden while none does."""

    def __init__(
        self,
        session: Session,
        spooler: Spooler,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
        ask: Callable[[QWidget, Path], Path | None] = ask_where_to_save,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__(parent)
        set_help(self, "papers#waiting")
        self._session = session
        self._settings = settings
        self._ask = ask
        self._jobs: tuple[WaitingJob, ...] = ()
        self.copies = CopiesOut(session, spooler, make_runner, self)
        self._title = label("", "heading", self)
        self._note = label("", "small", self, wrap=True)
        self.model: RowModel[WaitingJob] = RowModel(_speak, _key, parent=self)
        self.list = RowList("", _JobDelegate(), self)
        self.list.setModel(self.model)
        self.choice = PrinterChoice(settings, self)
        self.print_button = button("", icon=Icon.PAPERS, parent=self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.cancel_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self._lay_out()
        self.list.opened.connect(self.print_again)
        self.list.current_changed.connect(self._chosen)
        self.print_button.clicked.connect(self.print_again)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self.choice.set_up_wanted.connect(self.set_printer_up)
        self.copies.busy_changed.connect(self._enable)
        self.copies.printers_changed.connect(self._printers_changed)
        self.copies.printed.connect(self._printed)
        self.copies.saved.connect(self._saved)
        self.copies.failed.connect(self._failed)
        self.copies.known.connect(self.refresh)
        self.hide()
        self._words()

    @property
    def jobs(self) -> Sequence[WaitingJob]:
        """Return what waits."""
        return self._jobs

    @property
    def note(self) -> str:
        """Return what is said of the current job, or what went wrong."""
        return self._note.text()

    @Slot()
    def refresh(self) -> None:
        """Read again what waits; what this window is sending just now does not."""
        found = waiting_jobs(self._session.store)
        self._jobs = tuple(job for job in found if not under_way.is_under_way(job.job_id))
        self.model.set_rows(self._jobs)
        self.setVisible(bool(self._jobs))
        if not self._jobs:
            return
        if not self.copies.printers:
            self.copies.list_printers()
        self._title.setText(self.tr("Waiting to be printed: %1").replace("%1", str(len(self._jobs))))
        self.list.setFixedHeight(current.row_height() * min(len(self._jobs), _SEEN) + 4)
        if not self.list.current_key:
            self.list.go_to(self._jobs[0].job_id)
        self._chosen()

    @Slot()
    def print_again(self) -> None:
        """Try the current job once more, on the printer that is chosen."""
        job = self._current()
        if job is not None:
            self.choice.remember()
            self.copies.print_out(_order(job), self.choice.printer, self.choice.handling)

    @Slot()
    def save(self) -> None:
        """Save the current job as a PDF instead."""
        job = self._current()
        if job is None or self.copies.busy:
            return
        path = self._ask(self, remembered_folder(self._settings) / f"{job.numbers[0]}.pdf")
        if path is not None:
            self.copies.save(_order(job), path, replacing=path.exists())

    @Slot()
    def cancel(self) -> None:
        """Let the current job wait no more."""
        job = self._current()
        if job is not None and not self.copies.busy:
            self._session.submit(CancelPrint(job.job_id), self._cancelled)

    @Slot()
    def set_printer_up(self) -> None:
        """Ask for the tray and the form of paper of the chosen printer."""
        job = self._current()
        if job is not None:
            dialog = PrinterDialog(self._session, self.choice, self.copies, paper_word(job.kind), self.window())
            dialog.exec()
            dialog.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _current(self) -> WaitingJob | None:
        return self.model.row_at(self.list.currentIndex())

    @Slot()
    def _chosen(self) -> None:
        job = self._current()
        if job is not None:
            self.choice.choose(_CLOSING_KEY if job.closing_id else job.kind)
            self._say(waiting_words(job, self._session.language))
        self._enable()

    @Slot()
    def _printers_changed(self) -> None:
        self.choice.set_printers(self.copies.printers)
        self.choice.setVisible(bool(self.copies.printers))
        self._chosen()

    @Slot()
    def _enable(self) -> None:
        there = self._current() is not None and not self.copies.busy
        self.print_button.setEnabled(there and bool(self.copies.printers))
        for part in (self.save_button, self.cancel_button):
            part.setEnabled(there)

    @Slot(object)
    def _printed(self, printer: str) -> None:
        said = self.tr("The paper has been sent to %1.").replace("%1", isolate(printer or self.tr("the printer")))
        self._session.messages.success(said)
        self.refresh()

    @Slot(object)
    def _saved(self, path: Path) -> None:
        remember_folder(self._settings, path.parent)
        self._session.messages.success(self.tr("Saved as %1.").replace("%1", isolate(path.name)), str(path.parent))
        self.refresh()

    @Slot(object)
    def _failed(self, sentence: str) -> None:
        self.refresh()
        self._say(sentence, wrong=True)

    @Slot(object)
    def _cancelled(self, outcome: Outcome) -> None:
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        told = self.tr("It waits no more. No copy was counted.")
        self._session.messages.success(told, undo=way.offer(self.tr("Undo")) if way else None)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        restyle(self._note, "role", "error" if wrong else "small")
        self._note.setText(text)

    def _words(self) -> None:
        self.list.setAccessibleName(self.tr("Waiting to be printed"))
        self.list.setAccessibleDescription(self.tr("Enter prints it again."))
        rename(self.print_button, self.tr("Print again"))
        rename(self.save_button, self.tr("Save as PDF…"))
        rename(self.cancel_button, self.tr("Do not print"))
        self.refresh()

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, 0, space.l, space.m)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        column.addWidget(self.list)
        column.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        self.choice.setMaximumWidth(320)
        row.addWidget(self.choice, 1)
        for part in (self.print_button, self.save_button, self.cancel_button):
            row.addWidget(part)
        row.addStretch()
        column.addLayout(row)


class _JobDelegate(RowDelegate):
    """Paints a job: what it is, whose, and why it waits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([Column(share=6), Column(share=4), Column(share=5)], parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, WaitingJob)  # noqa: S101 - the model holds nothing else
        return [
            Cell(_what(row), Icon.PAPERS, strong=True),
            Cell(isolate(row.name) if len(row.numbers) == 1 else ""),
            Cell(fault_words(row), Icon.WARNING, Tone.WARNING),
        ]


def _order(job: WaitingJob) -> Order:
    press = QueuePrint(job.job_id, job.tries, job.numbers, closing_id=job.closing_id, language=job.language)
    return Order(job.numbers[0], press=press)


def _what(job: WaitingJob) -> str:
    if len(job.numbers) == 1:
        return f"{paper_word(job.kind)}  {job.numbers[0]}"
    said = QCoreApplication.translate("WaitingJobs", "%1 letters together")
    return said.replace("%1", str(len(job.numbers)))


def _speak(job: WaitingJob) -> str:
    return ", ".join(part for part in (_what(job), job.name, fault_words(job)) if part)


def _key(job: WaitingJob) -> str:
    return job.job_id
