"""A case page over a real station, with the work done at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.queries.case_page import CasePage, case_page
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation, book_person, make_station
from ui.screens.case_page.appointments import AppointmentsTab
from ui.screens.case_page.overview import OverviewTab
from ui.screens.case_page.screen import CasePageScreen
from ui.screens.case_page.timeline import TimelineTab
from ui.session import CaseAddress, Session
from ui.tasks import InlineTaskRunner


@dataclass
class Counter:
    """A station, its session, and the page in a window of its own; what the session asked for is kept."""

    station: TestStation
    session: Session
    screen: CasePageScreen
    messages: RecordingMessages
    qtbot: QtBot
    papers: list[str] = field(default_factory=list)
    bookings: list[object] = field(default_factory=list)
    case_id: str = ""

    def open(self, case_id: str, tab: str = "") -> None:
        """Open a case and wait until it is shown."""
        self.case_id = case_id
        self.screen.open(CaseAddress(case_id, tab))
        self.settle()

    def settle(self) -> None:
        """Wait until the screen has read what changed."""
        self.qtbot.waitUntil(self._read)

    def _read(self) -> None:
        assert self.screen.dirty is None

    def stored(self) -> CasePage:
        """Return the case as it is in the database."""
        return case_page(self.station.store, self.case_id, self.session.today)

    @property
    def overview(self) -> OverviewTab:
        """Return the first tab."""
        tab = self.screen.tab("overview")
        assert isinstance(tab, OverviewTab)
        return tab

    @property
    def appointments(self) -> AppointmentsTab:
        """Return the tab of appointments."""
        tab = self.screen.tab("appointments")
        assert isinstance(tab, AppointmentsTab)
        return tab

    @property
    def timeline(self) -> TimelineTab:
        """Return the last tab."""
        tab = self.screen.tab("timeline")
        assert isinstance(tab, TimelineTab)
        return tab


@pytest.fixture
def station(tmp_path: Path) -> TestStation:
    """A small real station."""
    return make_station(tmp_path)


@pytest.fixture
def counter(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Counter]:
    """A page that shows nothing yet."""
    session = Session(station.store, station.clerk, Language.ENGLISH, InlineTaskRunner(), messages)
    screen = CasePageScreen(session)
    qtbot.addWidget(screen)
    screen.resize(1000, 760)
    screen.show()
    qtbot.waitActive(screen)
    made = Counter(station, session, screen, messages, qtbot)
    session.paper_wanted.connect(made.papers.append)
    session.booking_wanted.connect(made.bookings.append)
    yield made
    session.deleteLater()


@pytest.fixture
def family(counter: Counter) -> Counter:
    """The same with a case open: renewal of a family permit, nine documents, a fee whose amount must be checked."""
    booked = book_person(counter.station, application="renewal-family")
    counter.open(booked.case_id)
    return counter


def checklist(counter: Counter) -> Counter:
    """Go to the checklist."""
    counter.screen.go_to_tab("checklist")
    return counter


def press(counter: Counter, *keys: str | Qt.Key) -> None:
    """Press keys in the list of documents, and wait until the screen has read what they changed."""
    lines = counter.screen.checklist.lines
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(lines, key)
        else:
            QTest.keyClick(lines, key)
    counter.settle()


def row(counter: Counter) -> int:
    """Return the row of the cursor."""
    return counter.screen.checklist.lines.currentIndex().row()


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
