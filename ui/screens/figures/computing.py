"""One computing at a time: begun, told of, stopped, and its thread ended with it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.figures import Span
from desktop.services.figures import FiguresStopped
from ui.screens.figures.jobs import ComputeFigures, ShownFigures
from ui.session import Session
from ui.tasks import TaskHandle, TaskRunner


class Computing(QObject):
    """Computes figures beside the counter's own work.

    Signals:
        ready: `ShownFigures`.
        refused: the error (BaseException).
        stopped: it was stopped before its end.
        progressed: entries read, and all that are to be read (int, int).
    """

    ready = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    progressed = Signal(int, int)
    _told = Signal(int, int)

    def __init__(self, session: Session, make_runner: Callable[[], TaskRunner], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._make_runner = make_runner
        self._runner: TaskRunner | None = None
        self._handle: TaskHandle | None = None
        self._busy = False
        self._stop = threading.Event()
        self._told.connect(self.progressed)  # out of the other thread, for a signal connects by queue between threads

    @property
    def busy(self) -> bool:
        """Say whether figures are being computed."""
        return self._busy

    def begin(self, span: Span, dpi: float) -> None:
        """Compute the figures of a span; whatever was being computed is dropped."""
        self.drop()
        session = self._session
        self._stop = threading.Event()
        work = ComputeFigures(session.store, session.actor, span, session.language, dpi, self._told.emit, self._stop)
        if self._runner is None:
            self._runner = self._make_runner()
            self._runner.setParent(self)
        self._busy = True
        handle = self._runner.submit(work, self._done, self._failed)
        if self.busy:  # or the answer has come already
            self._handle = handle

    def stop(self) -> None:
        """Ask for an early end; `stopped` tells when it has come."""
        self._stop.set()

    def drop(self) -> None:
        """Forget what is being computed."""
        self._stop.set()
        if self._handle is not None:
            self._handle.drop()
            self._handle = None
        self._busy = False

    @Slot(object)
    def _done(self, shown: ShownFigures) -> None:
        self._rest()
        self.ready.emit(shown)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._rest()
        if isinstance(error, FiguresStopped):
            self.stopped.emit()
        else:
            self.refused.emit(error)

    def _rest(self) -> None:
        """End the thread: figures are asked for now and then."""
        self._handle, self._busy = None, False
        if self._runner is not None:
            runner, self._runner = self._runner, None
            runner.shutdown()
            runner.deleteLater()
