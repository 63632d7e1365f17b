"""Copies on their way out: a paper's counted once, then printed or saved, and kept where that did not work."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from desktop.domain.changes import Changes
from desktop.domain.refusals import RuleBroken
from ui.printing_out import Printer, PrintingFailed, PrintingFault, Spooler, fault_sentence
from ui.screens.papers.jobs import Copy, ListPrinters, Spool, Write
from ui.session import Session
from ui.tasks import TaskRunner

#: A second press so soon after the job has gone is the same press, milliseconds.
_SAME_PRESS = 1000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to go out.

    Attributes:
        key: by what it is known.
        take: gives the copy, in the worker; a paper's is counted by that.
        counted: what counting it changed; None for what is neither counted nor kept.
    """

    key: str
    take: Callable[[], Copy]
    counted: Changes | None = None


class CopiesOut(QObject):
    """Prints and saves what one preview shows.

    A copy of a paper is counted before it goes out. If the printer or the file then fails, the copy stays and is what
    goes out at the next attempt: nothing is counted twice, and the paper that at last comes out is not wrongly marked
    as a copy.
    The printer is waited for in a thread of its own, so that a silent one never holds up the database.

    Signals:
        busy_changed: work has begun or ended.
        printers_changed: the list of printers is there.
        printed: the printer's name (str).
        saved: where (Path).
        failed: a sentence (str): what is wrong, what is kept, what to do.
    """

    busy_changed = Signal()
    printers_changed = Signal()
    printed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        spooler: Spooler,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._spooler = spooler
        self._make_runner = make_runner
        self._runner: TaskRunner | None = None
        self._kept: dict[str, Copy] = {}
        self._printers: tuple[Printer, ...] = ()
        self._order: Order | None = None
        self._printer = ""
        self._file: tuple[Path, bool] | None = None
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

    def kept(self, key: str) -> bool:
        """Say whether a counted copy waits to be printed or saved."""
        return key in self._kept

    def list_printers(self) -> None:
        """Ask for the printers; `printers_changed` tells when they are there."""
        self._in_background(ListPrinters(self._spooler), self._listed, self._not_listed)

    def print_out(self, order: Order, printer: str) -> None:
        """Print one copy; pressed twice, it is still one."""
        if self._busy or (self._since_job.isValid() and not self._since_job.hasExpired(_SAME_PRESS)):
            return
        if not self._printers:
            self.list_printers()
            self.failed.emit(fault_sentence(PrintingFault.NO_PRINTER))
            return
        self._printer, self._file = printer, None
        self._take_copy(order)

    def save(self, order: Order, path: Path, *, replacing: bool) -> None:
        """Write one copy to a file; `replacing` says that an older one of the name may go."""
        if self._busy:
            return
        self._file = (path, replacing)
        self._take_copy(order)

    def _take_copy(self, order: Order) -> None:
        self._order = order
        self._set_busy(busy=True)
        kept = self._kept.get(order.key)
        if kept is not None:
            self._send(kept)
            return
        self._session.tasks.submit(order.take, self._taken, self._not_counted)

    @Slot(object)
    def _taken(self, copy: Copy) -> None:
        counted = self._order.counted if self._order else None
        if counted is not None:
            self._kept[copy.key] = copy
            self._session.changed.emit(counted)
        self._send(copy)

    @Slot(object)
    def _not_counted(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        if isinstance(error, RuleBroken):
            self.failed.emit(self._session.sentence(error))
            return
        _log.error("a copy could not be made: %s", type(error).__name__)
        self.failed.emit(self.tr("The paper could not be made. It is kept under its number: try again."))

    def _send(self, copy: Copy) -> None:
        if self._file is None:
            self._in_background(Spool(self._spooler, copy, self._printer), self._printed, self._not_printed)
        else:
            path, replacing = self._file
            self._in_background(Write(copy, path, replacing), self._saved, self._not_saved)

    @Slot(object)
    def _printed(self, copy: Copy) -> None:
        self._kept.pop(copy.key, None)
        self._since_job.start()
        self._done()
        self.printed.emit(self._printer)

    @Slot(object)
    def _not_printed(self, error: BaseException) -> None:
        self._done()
        if not isinstance(error, PrintingFailed):
            _log.error("printing failed: %s", type(error).__name__)
        self.failed.emit(fault_sentence(error.code if isinstance(error, PrintingFailed) else PrintingFault.REFUSED))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        if self._order is not None:
            self._kept.pop(self._order.key, None)
        self._done()
        self.saved.emit(path)

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        self._done()
        if isinstance(error, FileExistsError):
            text = self.tr("A file of this name has come meanwhile and was left alone. Save under another name.")
        else:
            text = self.tr("The file could not be written there. Save it in another folder.")
        self.failed.emit(text)

    @Slot(object)
    def _listed(self, printers: tuple[Printer, ...]) -> None:
        self._rest()
        self._printers = printers
        self.printers_changed.emit()

    @Slot(object)
    def _not_listed(self, error: BaseException) -> None:
        self._rest()
        _log.warning("the printers could not be listed: %s", error)
        self._printers = ()
        self.printers_changed.emit()

    def _done(self) -> None:
        self._rest()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit()

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
