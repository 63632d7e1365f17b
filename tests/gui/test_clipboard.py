"""What the program has copied is gone after a minute and on lock; what somebody copied elsewhere stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.clipboard import FORGET_AFTER_MS, ClipboardWatch, clipboard_watch, copy_text

UI = Path(__file__).parents[2] / "ui"


class Watch(ClipboardWatch):
    """A watch on a system that says whose the clipboard is, as the one of the tests cannot."""

    def __init__(self, clipboard: QClipboard) -> None:
        self.ours = False
        super().__init__(clipboard)

    def owns(self) -> bool:
        return self.ours

    def pass_time(self) -> None:
        """Let the minute be over."""
        timer = self.findChild(QTimer)
        assert timer is not None
        assert timer.interval() == FORGET_AFTER_MS == 60_000
        assert timer.isActive()
        timer.timeout.emit()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    board = qapp.clipboard()
    yield board
    clipboard_watch().forget()
    board.clear()


@pytest.fixture
def watch(clipboard: QClipboard) -> Iterator[Watch]:
    made = Watch(clipboard)
    yield made
    made.forget()
    made.deleteLater()


def test_what_a_button_has_copied_goes_after_a_minute(watch: Watch, clipboard: QClipboard) -> None:
    watch.put("DUF 2024 123456 01")
    assert clipboard.text() == "DUF 2024 123456 01"
    kinds = clipboard.mimeData().formats()
    assert any("ExcludeClipboardContentFromMonitorProcessing" in kind for kind in kinds)

    watch.pass_time()

    assert clipboard.text() == ""
    assert not watch.is_waiting


def test_what_is_copied_out_of_a_field_goes_as_well(watch: Watch, clipboard: QClipboard, qtbot: QtBot) -> None:
    line = QLineEdit("Nguyễn Thị Ánh")
    qtbot.addWidget(line)
    line.selectAll()
    watch.ours = True
    QTest.keySequence(line, "Ctrl+C")
    assert clipboard.text() == "Nguyễn Thị Ánh"

    watch.pass_time()

    assert clipboard.text() == ""


def test_what_somebody_copied_elsewhere_since_stays(watch: Watch, clipboard: QClipboard) -> None:
    watch.put("DUF 2024 123456 01")

    clipboard.setText("from another program")

    assert not watch.is_waiting
    watch.forget()
    assert clipboard.text() == "from another program"


def test_another_copy_begins_the_minute_anew(watch: Watch, clipboard: QClipboard) -> None:
    watch.put("one")
    watch.put("two")

    watch.pass_time()

    assert clipboard.text() == ""


def test_there_is_one_watch_in_the_program(clipboard: QClipboard) -> None:
    copy_text("three")

    assert clipboard_watch() is clipboard_watch()
    assert clipboard_watch().is_waiting
    clipboard_watch().forget()
    assert clipboard.text() == ""


def test_nobody_goes_past_the_watch() -> None:
    past = [path.name for path in UI.rglob("*.py") if "clipboard()" in path.read_text(encoding="utf-8")]

    assert past == ["clipboard.py"]
