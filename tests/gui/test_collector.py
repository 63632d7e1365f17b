"""Rings of objects go by the clock, and not in the middle of a step."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.collector import Collector


class Ring:
    """Something that points at itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("thresholds")
def test_a_ring_stays_until_the_clock_says_so(qtbot: QtBot) -> None:
    parent = QObject()
    collector = Collector(parent)
    ring = Ring()
    known = weakref.ref(ring)
    del ring
    assert known() is not None
    collector._timer.setInterval(1)
    qtbot.waitUntil(lambda: known() is None)
