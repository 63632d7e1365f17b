"""The tab of files at a counter; what the other process would do is done in this one, by the same door."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from ui.screens.files.tab import FilesTab

Show = Callable[..., FilesTab]

PLAYED = """
import sys, json, pathlib
greeting = json.loads(sys.stdin.buffer.readline())
assert greeting["lent_id"] and greeting["secret"] and greeting["secret"] not in " ".join(sys.argv)
for line in pathlib.Path(sys.argv[1]).read_text().splitlines():
    if line == "wait":
        sys.stdin.buffer.read()
    else:
        print(line, flush=True)
"""
"""A process that says what stands in a file; where that says `wait` it waits until the window closes the stream."""


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """Give a counter on a real database."""
    made = open_counter(tmp_path / "counter", messages)
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings that outlive a window."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def show(counter: Counter, qtbot: QtBot, settings: QSettings, tmp_path: Path) -> Iterator[Show]:
    """Show the tab; `says` are the lines that the other process says."""
    made: list[FilesTab] = []

    def shown(*says: str) -> FilesTab:
        script = tmp_path / "says"
        script.write_text("\n".join(says))
        tab = FilesTab(counter.session, settings=settings, program=(sys.executable, "-c", PLAYED, str(script)))
        made.append(tab)
        qtbot.addWidget(tab)
        tab.resize(900, 760)
        with qtbot.waitExposed(tab):
            tab.show()
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        return tab

    yield shown
    for tab in made:
        tab.leave()
