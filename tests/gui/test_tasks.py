"""The worker: one thread, answers on the window's thread, nothing delivered to what is gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.tasks import InlineTaskRunner, TaskRunner


class Receiver(QObject):
    """Notes what arrives, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: list[threading.Thread] = []

    @Slot(object)
    def done(self, value: object) -> None:
        self.values.append(value)
        self.threads.append(threading.current_thread())

    @Slot(object)
    def failed(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.append(threading.current_thread())


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


@pytest.fixture
def receiver(qapp: QApplication) -> Receiver:
    return Receiver()


def worker_name() -> str:
    return threading.current_thread().name


def fail() -> None:
    raise ValueError("broken")


def test_the_answer_comes_to_the_windows_thread(qtbot: QtBot, runner: TaskRunner, receiver: Receiver) -> None:
    runner.submit(worker_name, receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: bool(receiver.values))

    assert str(receiver.values[0]).startswith("skranke-database")
    assert receiver.threads == [threading.main_thread()]
    assert receiver.errors == []


def test_an_exception_is_an_answer_too(qtbot: QtBot, runner: TaskRunner, receiver: Receiver) -> None:
    runner.submit(fail, receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: bool(receiver.errors))

    assert [type(error) for error in receiver.errors] == [ValueError]
    assert receiver.values == []
    assert receiver.threads == [threading.main_thread()]


def test_work_is_done_in_the_order_in_which_it_came(qtbot: QtBot, runner: TaskRunner, receiver: Receiver) -> None:
    def number(value: int) -> Callable[[], int]:
        return lambda: value

    for value in range(50):
        runner.submit(number(value), receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: len(receiver.values) == 50)

    assert receiver.values == list(range(50))


def test_busy_is_told_once_at_the_beginning_and_once_at_the_end(
    qtbot: QtBot, runner: TaskRunner, receiver: Receiver
) -> None:
    told: list[object] = []
    runner.busy.connect(told.append)
    gate = threading.Event()
    runner.submit(gate.wait, receiver.done, receiver.failed)
    runner.submit(worker_name, receiver.done, receiver.failed)

    assert runner.is_busy
    assert told == [True]
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert told == [True, False]


def test_a_dropped_question_is_not_answered(qtbot: QtBot, runner: TaskRunner, receiver: Receiver) -> None:
    gate = threading.Event()
    old = runner.submit(gate.wait, receiver.done, receiver.failed)
    runner.submit(worker_name, receiver.done, receiver.failed)
    old.drop()
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)

    assert len(receiver.values) == 1
    assert old.dropped


def test_nothing_is_delivered_to_a_deleted_widget(qtbot: QtBot, runner: TaskRunner, receiver: Receiver) -> None:
    gate = threading.Event()
    gone = Receiver()
    runner.submit(gate.wait, gone.done, gone.failed)
    shiboken6.delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)

    assert gone.values == []
    runner.submit(worker_name, receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: bool(receiver.values))


def test_shutdown_finishes_what_was_handed_in_and_ends_the_thread(runner: TaskRunner, receiver: Receiver) -> None:
    written: list[int] = []
    for value in range(20):
        runner.submit(_appender(written, value), receiver.done, receiver.failed)
    runner.shutdown()

    assert written == list(range(20))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("skranke")]
    assert not runner.is_busy
    with pytest.raises(RuntimeError, match="shut down"):
        runner.submit(worker_name, receiver.done, receiver.failed)


def _appender(into: list[int], value: int) -> Callable[[], None]:
    return lambda: into.append(value)


def test_only_bound_methods_of_qobjects_receive(runner: TaskRunner, receiver: Receiver) -> None:
    class Plain:
        def method(self, value: object) -> None: ...

    for wrong in (lambda _value: None, Plain().method, print):
        with pytest.raises(TypeError, match="bound method"):
            runner.submit(worker_name, wrong, receiver.failed)


def test_the_inline_runner_delivers_before_it_returns(qapp: QApplication, receiver: Receiver) -> None:
    inline = InlineTaskRunner()
    told: list[object] = []
    inline.busy.connect(told.append)
    inline.submit(worker_name, receiver.done, receiver.failed)
    inline.submit(fail, receiver.done, receiver.failed)

    assert receiver.values == [threading.main_thread().name]
    assert [type(error) for error in receiver.errors] == [ValueError]
    assert told == [True, False, True, False]


class Ringer(QObject):
    """Emits and hears its own signal."""

    rang = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.rang.connect(self.hear)

    @Slot(object)
    def hear(self, _payload: object) -> None:
        self.heard += 1


def test_five_thousand_signals_leave_the_singletons_alone(qapp: QApplication) -> None:
    """A PySide that drops references to True or None takes Python 3.11 down after some hundred emits."""
    import sys

    before = sys.getrefcount(True), sys.getrefcount(None)
    ringer = Ringer()
    for _ in range(5_000):
        ringer.rang.emit(True)
        qapp.processEvents()
    after = sys.getrefcount(True), sys.getrefcount(None)

    assert ringer.heard == 5_000
    assert all(now > then - 1_000 for now, then in zip(after, before, strict=True))
