"""What is new, as a clerk sees it who comes back: the strip on Today, and the line in the head of a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.domain.news import Seen
from desktop.services.appointments import MoveAppointment
from desktop.services.booking import Booked
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import perform
from desktop.services.looks import LookAtCase
from desktop.services.queries.positions import newest
from tests.support.accessibility import walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import MONDAY
from ui.news.at_window import NewsAtWindow
from ui.news.memory import SeenMemory
from ui.screens.case_page.header import CaseHeader
from ui.screens.items.screen import ItemsScreen
from ui.screens.items.sections import all_sections
from ui.screens.items.ways import WaysToItems
from ui.screens.today.screen import TodayScreen
from ui.session import CaseAddress
from ui.theme.icons import Icon
from ui.window import MainWindow


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def nothing_is_counted_afterwards(counter: Counter) -> Iterator[None]:
    """Stop the items from counting on a station that is gone with the test, before it is."""
    del counter
    yield
    for screen in Desk.counting:
        screen._gather.stop()
    Desk.counting.clear()


class Desk:
    """Today and the items in a window, with what tells the news."""

    counting: ClassVar[list[ItemsScreen]] = []

    def __init__(self, counter: Counter, settings: QSettings, qtbot: QtBot) -> None:
        self.counter = counter
        self.window = MainWindow(counter.messages, counter.station.clock)
        qtbot.addWidget(self.window)
        self.today = TodayScreen(counter.session)
        self.items = ItemsScreen(counter.session, all_sections(counter.session))
        self.counting.append(self.items)
        for key, icon, screen in (("today", Icon.TODAY, self.today), ("items", Icon.ITEMS, self.items)):
            self.window.add_screen(key, icon, key, screen)
        ways = WaysToItems(counter.session, self.window, self._get_items, self.window)
        self.news = NewsAtWindow(counter.session, self.window, self.today.news, ways, settings)
        self.window.show()
        self.window.activateWindow()
        self.window.show_screen("today")
        qtbot.waitUntil(self.window.isActiveWindow)
        self.news.begin()

    def _get_items(self) -> ItemsScreen:
        return self.items

    def other_moves(self, booked: Booked, start: int) -> None:
        station = self.counter.station
        station.clock.advance(minutes=20)
        desk = station.desks[1].desk_id
        perform(station.store, station.leader, MoveAppointment(booked.appointment_id, desk, MONDAY, start))


def test_who_comes_back_reads_what_others_did_and_puts_it_away(
    qtbot: QtBot, counter: Counter, settings: QSettings
) -> None:
    booked = counter.book()
    desk = Desk(counter, settings, qtbot)
    strip = desk.today.news
    assert strip.text == "", "who is here for the first time has missed nothing"

    desk.news.rest()
    desk.other_moves(booked, 11 * 60)
    desk.news.begin()
    assert strip.text == "Since you last looked, 08:00: Appointment moved: 1"
    assert strip.view.isHidden()

    QTest.keyClick(desk.today, Qt.Key.Key_S)
    assert strip.unfolded
    assert strip.view.hasFocus()
    [line] = strip.lines
    assert line.spoken.replace("\u2068", "").replace("\u2069", "") == (
        "Appointment moved, Nguyễn, Thị Ánh  ·  Mon 23 Nov 09:00, desk 1  →  Mon 23 Nov 11:00, desk 2, "
        "08:20  ·  Odd Lie"
    )
    walk(desk.today)
    QTest.keyClick(strip.view, Qt.Key.Key_Return)
    assert counter.opened == [CaseAddress(booked.case_id)]

    desk.news.rest()  # she has not put it away, so it is there again
    desk.news.begin()
    assert strip.text
    strip.put_away_button.click()
    desk.news.rest()
    desk.news.begin()
    assert strip.text == ""


def test_what_happens_while_she_works_is_no_news(qtbot: QtBot, counter: Counter, settings: QSettings) -> None:
    booked = counter.book()
    desk = Desk(counter, settings, qtbot)
    desk.other_moves(booked, 11 * 60)
    desk.news.rest()
    desk.news.rest()  # locked, and then another clerk's turn
    desk.news.begin()
    assert desk.today.news.text == ""


def test_a_line_leads_to_the_list_of_the_items(qtbot: QtBot, counter: Counter, settings: QSettings) -> None:
    counter.book()
    desk = Desk(counter, settings, qtbot)
    desk.news.rest()
    station = counter.station
    station.clock.advance(minutes=5)
    perform(station.store, station.leader, CloseTimes(station.ids.new(), Span(MONDAY, MONDAY), "Kurs"))
    desk.news.begin()
    strip = desk.today.news

    assert strip.text.endswith("New items: 1   ·   Changes of the calendar: 1")
    strip.toggle()
    QTest.keyClick(strip.view, Qt.Key.Key_Return)
    assert desk.window.current_screen == "items"
    assert desk.items.current_section.key == "closed-times"


def test_what_is_remembered_is_a_place_and_a_moment_for_each_clerk(counter: Counter, settings: QSettings) -> None:
    memory, station = SeenMemory(settings), counter.station
    here = newest(station.store)
    memory.note(station.clerk.staff_id, here)
    assert SeenMemory(settings).of(station.clerk.staff_id) == here
    assert memory.of(station.leader.staff_id) is None
    for broken in ("", "x", "x|y", "x|2026-01-01T00:00:00"):
        settings.setValue(f"seen/{station.clerk.staff_id}", broken)
        assert memory.of(station.clerk.staff_id) is None
    assert isinstance(here, Seen)


def test_the_head_of_a_case_says_what_changed_and_follows_the_language(qtbot: QtBot, counter: Counter) -> None:
    booked, station = counter.book(), counter.station
    head = CaseHeader(counter.session)
    qtbot.addWidget(head)
    head.show()
    page = counter.session.look(booked.case_id)
    head.show_case(page)
    assert head.news.text == ""

    for start in (11 * 60, 12 * 60):
        station.clock.advance(minutes=30)
        desk = station.desks[1].desk_id
        perform(station.store, station.leader, MoveAppointment(booked.appointment_id, desk, MONDAY, start))
    station.clock.put(station.clock.now() + timedelta(days=1))
    perform(station.store, station.clerk, LookAtCase(booked.case_id))
    head.show_case(page)
    said = head.news.text.replace("\u2068", "").replace("\u2069", "")
    assert said == "2 changes since you last looked, Mon 23 Nov 08:00: Appointment moved (Odd Lie)"
    counter.session.language = Language.BOKMAL
    head.news.say_again()
    assert "man. 23. nov." in head.news.text
    head.clear()
    assert head.news.text == ""
