"""A counter of a station with several, in a window, for the tests of the line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.station.following import Follower
from tests.support.counter import Counter, open_counter
from tests.support.fake_line import FakeLine, follow
from tests.support.messages import RecordingAnnouncer, RecordingMessages
from ui.line import StationLine
from ui.line_at_window import LineAtWindow
from ui.screens.line.entries import EntryRow
from ui.screens.line.sending_panel import SendingPanel
from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class AtWindow:
    """What the clerk sees of the line, and the line itself."""

    counter: Counter
    window: MainWindow
    at_window: LineAtWindow
    line: FakeLine
    follower: Follower
    announcer: RecordingAnnouncer

    @property
    def panel(self) -> SendingPanel:
        """The panel, read again."""
        self.at_window.tell()
        return self.at_window.panel

    @property
    def status(self) -> str:
        """What stands at the bottom, as of now."""
        self.at_window.tell()
        return self.window.status.text

    @property
    def stages(self) -> list[tuple[str, str]]:
        """The commands that the panel lists, and how far each has come."""
        entries = [row.entry for row in self.panel.model.rows if isinstance(row, EntryRow)]
        return [(entry.command, entry.stage.value) for entry in entries]


@pytest.fixture
def shown(tmp_path: Path, messages: RecordingMessages, qtbot: QtBot) -> Iterator[AtWindow]:
    """Show a window at such a counter; its line is down, and nobody has noticed yet."""
    counter = open_counter(tmp_path, messages)
    fake, follower = follow(counter.station)
    window = MainWindow(messages, counter.station.clock)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    line = StationLine(follower, window)
    announcer = RecordingAnnouncer()
    at_window = LineAtWindow(counter.session, window, line, window, announcer=announcer)
    with qtbot.waitExposed(window):
        window.show()
    yield AtWindow(counter, window, at_window, fake, follower, announcer)
    line.stop()  # whatever became of the test
    at_window.leave()
    counter.close()
