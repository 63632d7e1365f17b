"""A calendar screen that is driven by its keys."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.services.booking import Booked
from desktop.services.cases import PersonDetails
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, TestStation, book_person
from ui.screens.calendar.contents import Item
from ui.screens.calendar.screen import CalendarScreen
from ui.session import BookingStart, CaseAddress, Session


@dataclass
class Heard:
    """What a calendar asked of the rest of the program."""

    selected: list[str] = field(default_factory=list)
    opened: list[CaseAddress] = field(default_factory=list)
    wanted: list[BookingStart] = field(default_factory=list)
    papers: list[str] = field(default_factory=list)


class Calendar:
    """A calendar screen, driven by its keys."""

    def __init__(self, screen: CalendarScreen, session: Session, messages: RecordingMessages) -> None:
        self.screen = screen
        self.view = screen.view
        self.session = session
        self.messages = messages
        self.heard = Heard()
        session.case_selected.connect(self.heard.selected.append)
        session.case_opened.connect(self.heard.opened.append)
        session.booking_wanted.connect(self.heard.wanted.append)
        session.paper_wanted.connect(self.heard.papers.append)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys in the calendar."""
        for key in keys:
            QTest.keyClick(self.view, key, modifier)

    def choose(self, desk: str, start: int) -> Item:
        """Choose what is at a desk at a minute of the day that is shown."""
        found = next(
            item
            for item in self.view.contents.items
            if item.desk is not None and item.desk.number == desk and item.stop.when.start == start
        )
        assert self.view.choose(found.key)
        return found

    @property
    def said(self) -> str:
        """Return what a screen reader says of the thing that is chosen, without the marks that fence names."""
        text = str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
        return text.replace("\u2068", "").replace("\u2069", "")


def show(qtbot: QtBot, session: Session, messages: RecordingMessages, settings: QSettings | None = None) -> Calendar:
    """Show a calendar with the keyboard in it."""
    screen = CalendarScreen(session, settings)
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitActive(screen)
    screen.setFocus()
    return Calendar(screen, session, messages)


def book_first(station: TestStation, person: PersonDetails = ANH) -> Booked:
    """Book somebody at the first free place of the plan, for an errand that is exactly as long: Monday at nine."""
    return book_person(station, person, application="first-other", expires_on=None)
