"""A counter for the tests of the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """Give a counter on a real database."""
    made = open_counter(tmp_path, messages)
    yield made
    # A count that is still gathered must not be made of a database that has gone.
    for window in QApplication.topLevelWidgets():
        for timer in window.findChildren(QTimer):
            timer.stop()
    made.close()
