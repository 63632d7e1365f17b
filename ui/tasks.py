"""One worker thread for the database and other long work; answers come back on the window's own thread."""

import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
_log = logging.getLogger(__name__)


def require_bound_slot(slot: Callable[..., object]) -> QObject:
    """Return the QObject that a slot is a method of.

    Raises:
        TypeError: the slot is a lambda, a partial or a plain function; such a one outlives its widget and would be
            called in the worker's thread.
    """
    owner = getattr(slot, "__self__", None)
    if not isinstance(owner, QObject):
        raise TypeError("a bound method of a QObject is needed here, not a lambda, a partial or a plain function")
    return owner


@dataclass(frozen=True, slots=True)
class _Outcome:
    number: int
    value: object
    error: BaseException | None


class TaskHandle:
    """A piece of work that was handed in."""

    __slots__ = ("_done", "_dropped", "_failed", "_receivers", "work")

    def __init__(
        self,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        # The handle keeps `work` and both receivers until delivery, so that none of them is ever freed in the worker.
        self.work = work
        self._done = done
        self._failed = failed
        self._receivers = (require_bound_slot(done), require_bound_slot(failed))
        self._dropped = False

    def drop(self) -> None:
        """Deliver nothing, because a newer question has been asked; work that has begun is still finished."""
        self._dropped = True

    @property
    def dropped(self) -> bool:
        """Say whether the answer is no longer wanted."""
        return self._dropped

    def deliver(self, value: object, error: BaseException | None) -> None:
        """Hand over the answer, unless it was dropped or the receiver is gone."""
        if self._dropped:
            return
        to_done, to_failed = self._receivers
        if error is None:
            if shiboken6.isValid(to_done):
                self._done(value)
        elif shiboken6.isValid(to_failed):
            self._failed(error)


class TaskRunner(QObject):
    """Runs work one piece after another in a thread of its own.

    Work is a function without arguments that touches no widget. Its answer, or the exception that it raised, arrives
    at a bound method of a QObject on the thread of this object.

    Signals:
        busy: `True` when work begins after idleness, `False` when the last piece is delivered.
    """

    busy = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._open: dict[int, TaskHandle] = {}
        self._closed = False
        self._executor: ThreadPoolExecutor | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Say whether any work is waiting, running or not yet delivered."""
        return bool(self._open)

    @property
    def is_closed(self) -> bool:
        """Say whether the runner was shut down: the program is ending."""
        return self._closed

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> TaskHandle:
        """Hand in work; exactly one of `done` and `failed` is called later, unless the handle is dropped.

        Raises:
            RuntimeError: the runner was shut down.
            TypeError: a receiver is not a bound method of a QObject.
        """
        if self._closed:
            raise RuntimeError("the task runner is shut down")
        handle = TaskHandle(work, done, failed)
        number = next(self._numbers)
        self._open[number] = handle
        if len(self._open) == 1:
            self.busy.emit(self.is_busy)
        self._begin(number, work)
        return handle

    def shutdown(self) -> None:
        """Finish what was handed in, end the thread and deliver nothing more."""
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=True)
            self._executor = None
        if self._open:
            self._open.clear()
            self.busy.emit(self.is_busy)

    def _begin(self, number: int, work: Callable[[], object]) -> None:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # nothing is handed in before the first paint

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="skranke-database")
        future = self._executor.submit(_run, number, work)
        future.add_done_callback(self._ended)

    def _ended(self, future: "Future[_Outcome]") -> None:
        # In the worker's thread: emitting is the only thing done with this object here.
        self._finished.emit(future.result())

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        handle = self._open.pop(outcome.number, None)
        if handle is None:
            return
        try:
            handle.deliver(outcome.value, outcome.error)
        finally:
            if not self._open:
                self.busy.emit(self.is_busy)


class InlineTaskRunner(TaskRunner):
    """Does the work at once and delivers before `submit` returns: for tests and for one-shot tools."""

    def _begin(self, number: int, work: Callable[[], object]) -> None:
        self._deliver(_run(number, work))


def _run(number: int, work: Callable[[], object]) -> _Outcome:
    try:
        return _Outcome(number, work(), None)
    except BaseException as error:  # noqa: BLE001 - nothing may be lost in the worker: the receiver judges it
        _log.debug("work ended with %s", type(error).__name__)
        return _Outcome(number, None, error)
