"""A booking panel in a real window, over a real station."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation, make_station
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.screens.booking.panel import BookingPanel
from ui.session import BookingStart, Session
from ui.tasks import InlineTaskRunner, TaskRunner
from ui.theme.icons import Icon
from ui.window import MainWindow

TYPED = {
    Part.SURNAME: "Nguyễn",
    Part.GIVEN_NAMES: "Thị Ánh",
    Part.BORN: "3.2.1991",
    Part.CITIZENSHIP: "VNM",
    Part.DUF: "200816832910",
    Part.PHONE: "912 34 567",
}


@dataclass(slots=True)
class Counter:
    """A window with the panel in it, and what the panel and the session told."""

    station: TestStation
    session: Session
    messages: RecordingMessages
    window: MainWindow
    panel: BookingPanel
    booked: list[object] = field(default_factory=list)
    papers: list[object] = field(default_factory=list)
    selected: list[object] = field(default_factory=list)

    def open(self, wanted: BookingStart | None = None) -> BookingPanel:
        """Slide the panel in and begin."""
        assert self.window.slide_over(self.panel)
        self.panel.start(wanted or BookingStart())
        return self.panel

    def type_person(self, **other: str) -> None:
        """Put a person into the block Who, as typed."""
        values = {**TYPED, **{Part(name): text for name, text in other.items()}}
        for part, text in values.items():
            if part is Part.CITIZENSHIP:
                self.panel.who.fields.set_form(replace(self.panel.who.form(), citizenship=text))
            else:
                line(self.panel, part).setText(text)

    def type_errand(self, expires: str = "28.2.2027") -> None:
        """Put a renewal on paper into the block What."""
        self.panel.what.application.set_code("renewal-protection")
        self.panel.what.application.chosen.emit("renewal-protection")
        self.panel.what.expires.setText(expires)

    def open_when(self, expires: str = "28.2.2027") -> None:
        """Type everything and come to the times."""
        self.open()
        self.type_person()
        assert self.panel.go_to(Step.WHAT)
        self.type_errand(expires)
        assert self.panel.go_to(Step.WHEN)
        self.panel.when.holding.settle()


def line(panel: BookingPanel, part: Part) -> QLineEdit:
    """Return the line of a field."""
    found = panel.who.fields.input(part)
    assert isinstance(found, QLineEdit)
    return found


def here() -> QWidget:
    """Return what has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def open_step(panel: BookingPanel) -> Step:
    """Return the block that is open now."""
    return panel.step


def press_link(root: QWidget, name: str) -> None:
    """Press the visible button with a word on it."""
    found = [b for b in root.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()]
    assert found, name
    found[0].click()


def make_counter(
    qtbot: QtBot, folder: Path, messages: RecordingMessages, tasks: TaskRunner, *, leads: bool = False
) -> Counter:
    """Return a counter over a fresh station, with the clerk at it or the leader."""
    station = make_station(folder)
    actor = station.leader if leads else station.clerk
    session = Session(station.store, actor, Language.ENGLISH, tasks, messages)
    tasks.setParent(session)
    window = MainWindow(messages, station.clock, announcer=_silent)
    qtbot.addWidget(window, before_close_func=_let_go)
    session.setParent(window)
    work = QLineEdit()
    work.setAccessibleName("work")
    window.add_screen("today", Icon.TODAY, "Today", work)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    panel = BookingPanel(session, window)
    panel.hide()
    counter = Counter(station, session, messages, window, panel)
    panel.booked.connect(counter.booked.append)
    panel.closed.connect(window.close_slide_over)
    session.paper_wanted.connect(counter.papers.append)
    session.case_selected.connect(counter.selected.append)
    return counter


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """A counter where every answer is there at once."""
    tasks = InlineTaskRunner()
    made = make_counter(qtbot, tmp_path, messages, tasks)
    yield made
    tasks.shutdown()


@pytest.fixture
def leading_counter(qtbot: QtBot, tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """A counter with the leader at it."""
    tasks = InlineTaskRunner()
    made = make_counter(qtbot, tmp_path, messages, tasks, leads=True)
    yield made
    tasks.shutdown()


@pytest.fixture
def busy_counter(qtbot: QtBot, tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """A counter with its real worker, whose answers come a little later."""
    tasks = TaskRunner()
    made = make_counter(qtbot, tmp_path, messages, tasks)
    yield made
    tasks.shutdown()


def _silent(_widget: QWidget, _text: str, _urgent: bool) -> None:
    """Say nothing."""


def _let_go(window: QWidget) -> None:
    """Close for good, whatever is typed in a panel."""
    assert isinstance(window, MainWindow)
    for _ in range(2):
        window.close_slide_over()
