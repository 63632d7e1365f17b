"""What GUI tests stand on: our typeface, our look, and nothing left running behind a test."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import SetClock
from tests.support.messages import RecordingMessages
from ui.theme import fonts
from ui.theme.apply import apply_theme
from ui.theme.tokens import Density, Scheme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass the one line that the offscreen platform writes for each window; every other Qt warning fails a test."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """Wear the light theme with the program's own typeface."""
    fonts.load_fonts()
    apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)


@pytest.fixture
def clock() -> SetClock:
    """A clock that stands at 12:41 in Oslo on a Monday in November."""
    return SetClock(datetime(2026, 11, 23, 11, 41, tzinfo=UTC))


@pytest.fixture
def messages(qapp: QApplication) -> Iterator[RecordingMessages]:
    """A gateway that remembers what was told."""
    made = RecordingMessages()
    yield made
    made.deleteLater()


def _running_timers(application: QApplication) -> set[QTimer]:
    owned = set(application.findChildren(QTimer))
    for widget in application.topLevelWidgets():
        owned |= set(widget.findChildren(QTimer))
    return {timer for timer in owned if timer.isActive()}


def _threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if thread.name.startswith("skranke")}


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail the test that leaves a window, a running timer or a thread behind."""
    windows_before = set(qapp.topLevelWidgets())
    timers_before = _running_timers(qapp)
    yield
    # pytest-qt has closed its widgets by now; what waits for deletion goes here.
    for _ in range(2):
        gc.collect()
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [widget for widget in qapp.topLevelWidgets() if widget not in windows_before]
    assert [f"{type(widget).__name__} {widget.objectName()}" for widget in windows] == []
    assert _running_timers(qapp) - timers_before == set()
    assert _threads() == set()
    assert [thread for thread in _children(qapp, QThread) if thread.isRunning()] == []


def pytest_runtest_logfinish() -> None:
    """Let the collections of the next test walk through what that test has made only.

    Not before: what the fixtures of the last one hold could never be let go of.
    """
    gc.collect()
    gc.freeze()


def _children(application: QApplication, kind: type[QThread]) -> list[QThread]:
    return list(QObject.findChildren(application, kind))
