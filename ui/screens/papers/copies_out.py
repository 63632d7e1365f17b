"""Copies on their way out: a paper's is one job of the journal, which waits there where a printer or a file failed."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from desktop.domain.paper_copies import Way
from desktop.domain.paper_form import PaperForm
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.print_jobs import QueuePrint
from ui.printing_out import AS_USUAL, Handling, Printer, PrintingFailed, PrintingFault, Spooler, fault_sentence
from ui.screens.papers import under_way
from ui.screens.papers.jobs import Begin, Copy, HandOver, ListPrinters, Settle, Spool, Write
from ui.session import Session
from ui.tasks import TaskRunner

#: A second press so soon after a list or a slip has gone is the same press, milliseconds. A paper needs no such rest:
#: its job knows the press.
_SAME_PRESS = 1000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to go out.

    Attributes:
        title: what the printer calls it; it says nothing about a person.
        ready: the file of what is in no journal, such as a list.
        press: the job of a paper or of a bundle; printer and tray are filled in.
    """

    title: str
    ready: bytes = b""
    press: QueuePrint | None = None


class CopiesOut(QObject):
    """Prints and saves what one preview shows.

    The job of a paper is written down before it goes out, and settled after: only what came out is a copy. If the
    printer or the file fails, the job waits, over a restart of the program as well, and bears the same number when it
    comes out at last.
    The printer is waited for in a thread of its own, so that a silent one never holds up the database.

    Signals:
        busy_changed: work has begun or ended.
        printers_changed: the list of printers is there.
        printed: the printer's name (str).
        saved: where (Path).
        failed: a sentence (str): what is wrong, what is kept, what to do.
        known: the press was carried out already; nothing is done.
    """

    busy_changed = Signal()
    printers_changed = Signal()
    printed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    known = Signal()

    def __init__(
        self,
        session: Session,
        spooler: Spooler,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.spooler = spooler
        self._make_runner = make_runner
        self._runner: TaskRunner | None = None
        self._printers: tuple[Printer, ...] = ()
        self._press: QueuePrint | None = None
        self._printer = ""
        self._handling = AS_USUAL
        self._file: tuple[Path, bool] | None = None
        self._said = ""
        self._busy = False
        self._since_job = QElapsedTimer()

    @property
    def busy(self) -> bool:
        """Say whether a copy is on its way."""
        return self._busy

    @property
    def printers(self) -> tuple[Printer, ...]:
        """Return the printers that are known, the default one first."""
        return self._printers

    def list_printers(self) -> None:
        """Ask for the printers; `printers_changed` tells when they are there."""
        self.in_background(ListPrinters(self.spooler), self._listed, self._not_listed)

    def print_out(self, order: Order, printer: str, handling: Handling = AS_USUAL) -> None:
        """Print one copy; pressed twice, it is still one."""
        same = order.press is None and self._since_job.isValid() and not self._since_job.hasExpired(_SAME_PRESS)
        if self._busy or same:
            return
        if not self._printers:
            self.list_printers()
            self.failed.emit(fault_sentence(PrintingFault.NO_PRINTER))
            return
        self._printer, self._handling, self._file = printer, handling, None
        self._take(order)

    def save(self, order: Order, path: Path, *, replacing: bool) -> None:
        """Write one copy to a file; `replacing` says that an older one of the name may go."""
        if self._busy:
            return
        self._printer, self._handling, self._file = "", AS_USUAL, (path, replacing)
        self._take(order)

    def in_background(
        self,
        work: Callable[[], object],
        done: Callable[..., object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Have something done that waits for a printer; what is called then is on the window's thread."""
        if self._runner is None:
            self._runner = self._make_runner()
            self._runner.setParent(self)
        self._runner.submit(work, done, failed)

    def rest(self) -> None:
        """End the thread as soon as there is nothing to wait for."""
        if self._runner is not None and not self._runner.is_busy:
            runner, self._runner = self._runner, None
            runner.shutdown()
            runner.deleteLater()

    def _take(self, order: Order) -> None:
        self._press = None
        self._set_busy(busy=True)
        session = self._session
        take: Callable[[], Copy | None] = HandOver(Copy("", order.title, order.ready))
        if order.press is not None:
            self._press = QueuePrint(
                order.press.job_id,
                order.press.tries,
                order.press.numbers,
                self._printer,
                self._handling.tray,
                order.press.closing_id,
                order.press.language,
            )
            under_way.enter(self._press.job_id)
            form = PaperForm.A4 if self._file else self._handling.form
            take = Begin(session.store, session.actor, self._press, order.title, form)
        session.tasks.submit(take, self._taken, self._not_taken)

    @Slot(object)
    def _taken(self, copy: Copy | None) -> None:
        if copy is None:
            self._leave()
            self.known.emit()
        elif self._file is None:
            self.in_background(Spool(self.spooler, copy, self._printer, self._handling), self._spooled, self._not_out)
        else:
            path, replacing = self._file
            self.in_background(Write(copy, path, replacing), self._written, self._not_out)

    @Slot(object)
    def _not_taken(self, error: BaseException) -> None:
        if isinstance(error, RuleBroken):
            self._leave()
            self.failed.emit(self._session.sentence(error))
            return
        _log.error("a copy could not be made: %s", type(error).__name__)
        self._end(PrintingFault.NOT_MADE, fault_sentence(PrintingFault.NOT_MADE))

    @Slot(object)
    def _spooled(self, _copy: Copy) -> None:
        self._since_job.start()
        self._end()

    @Slot(object)
    def _written(self, _path: Path) -> None:
        self._end()

    @Slot(object)
    def _not_out(self, error: BaseException) -> None:
        if isinstance(error, FileExistsError):
            said = self.tr("A file of this name has come meanwhile and was left alone. Save under another name.")
            self._end(PrintingFault.NOT_SAVED, said)
        elif self._file is not None:
            said = self.tr("The file could not be written there. Save it in another folder.")
            self._end(PrintingFault.NOT_SAVED, said)
        elif isinstance(error, PrintingFailed):
            self._end(error.code, fault_sentence(error.code))
        else:
            _log.error("printing failed: %s", type(error).__name__)
            self._end(PrintingFault.REFUSED, fault_sentence(PrintingFault.REFUSED))

    def _end(self, fault: str = "", said: str = "") -> None:
        """Settle the job, then say how it went: `said` is a sentence where something is wrong."""
        self._said = said
        if self._press is None:
            self._settled(None)
            return
        session, way = self._session, Way.PDF if self._file else Way.PRINTER
        work = Settle(session.store, session.actor, self._press.job_id, way, self._printer, fault)
        session.tasks.submit(work, self._settled, self._not_settled)

    @Slot(object)
    def _settled(self, outcome: Outcome | None) -> None:
        self._leave()
        if outcome is not None:
            self._session.changed.emit(outcome.changes)
        if self._said:
            self.failed.emit(self._said)
        elif self._file is not None:
            self.saved.emit(self._file[0])
        else:
            self.printed.emit(self._printer)

    @Slot(object)
    def _not_settled(self, error: BaseException) -> None:
        _log.error("a job could not be settled: %s", type(error).__name__)
        self._leave()
        # Where nothing was wrong till here it lies in the printer; the job waits until somebody has looked.
        lost = self.tr("It could not be noted how the job went. Look in the printer; the job still waits.")
        self.failed.emit(self._said or lost)

    def _leave(self) -> None:
        if self._press is not None:
            under_way.leave(self._press.job_id)
        self.rest()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit()

    @Slot(object)
    def _listed(self, printers: tuple[Printer, ...]) -> None:
        self.rest()
        self._printers = printers
        self.printers_changed.emit()

    @Slot(object)
    def _not_listed(self, error: BaseException) -> None:
        self.rest()
        _log.warning("the printers could not be listed: %s", error)
        self._printers = ()
        self.printers_changed.emit()
