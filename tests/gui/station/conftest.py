"""The screen *Station* over a real station, at the desk of its leader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.rights import Right
from desktop.services import reference
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from ui.screens.station.screen import StationScreen


@dataclass
class AtStation:
    """The screen and the counter that it stands at."""

    counter: Counter
    screen: StationScreen
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until the screen has read what changed."""
        self.qtbot.waitUntil(self._read)

    def _read(self) -> None:
        assert self.screen.dirty is None

    def choose(self, name: str) -> None:
        """Choose a fee by its name."""
        fees = self.screen.fees
        at = next(at for at, line in enumerate(fees.model.rows) if line.name == name)
        fees.list.setCurrentIndex(fees.model.index(at))

    def state(self, name: str) -> tuple[str, str]:
        """Return the amount and the state of a fee as they stand in the list."""
        line = next(line for line in self.screen.fees.model.rows if line.name == name)
        return line.amount, line.state


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    leader = made.station.leader
    made.session.actor = replace(leader, rights=leader.rights | {Right.SET_UP_STATION})
    yield made
    made.close()
    reference.use_station_files(None)


@pytest.fixture
def at_station(counter: Counter, qtbot: QtBot) -> AtStation:
    """The screen as the leader sees it, who is administrator as well."""
    return show(counter, qtbot)


def show(counter: Counter, qtbot: QtBot) -> AtStation:
    """Show the screen in a window of its own."""
    screen = StationScreen(counter.session)
    qtbot.addWidget(screen)
    screen.resize(1000, 760)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    made = AtStation(counter, screen, qtbot)
    made.settle()
    return made
