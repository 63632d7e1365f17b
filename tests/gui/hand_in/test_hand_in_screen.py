"""The hand-in desk by keys: choose who is here, go into the checklist, come back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from desktop.services.attendance import CallToDesk, CheckIn
from desktop.services.booking import Booked
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.storage.models import JournalEntry
from tests.support.accessibility import walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, book_person
from ui.models.day import PersonLine
from ui.screens.hand_in.screen import HandInScreen

SARA = PersonDetails("Ali", "Sara", "1990-00-00", "SOM")


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


def show(qtbot: QtBot, counter: Counter) -> HandInScreen:
    screen = HandInScreen(counter.session, (("till", "Till", QLabel("sums")),))
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    screen.activateWindow()
    screen.setFocus()
    people = screen.desk.people
    qtbot.waitUntil(lambda: people.list.hasFocus() or people.empty.hasFocus())
    return screen


def names(screen: HandInScreen) -> list[str]:
    return [line.row.name for line in screen.desk.people.model.rows if isinstance(line, PersonLine)]


def shown(screen: HandInScreen) -> str:
    return screen.desk.page.case_id if screen.desk.page is not None else ""


def looks(counter: Counter) -> int:
    with counter.station.store.read() as connection:
        return connection.execute(
            select(func.count()).select_from(JournalEntry).where(JournalEntry.command == "look-at-case")
        ).scalar_one()


def has_keyboard(screen: HandInScreen) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and screen.desk.checklist.isAncestorOf(focused)


def test_a_person_is_chosen_entered_and_left_by_keys(qtbot: QtBot, counter: Counter) -> None:
    booked = book_person(counter.station)
    screen = show(qtbot, counter)
    assert shown(screen) == ""
    assert looks(counter) == 0

    QTest.keyClick(screen.desk.people.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown(screen) == booked.case_id)
    assert looks(counter) == 1

    QTest.keyClick(screen.desk.people.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_keyboard(screen))
    QTest.keyClick(screen.desk.checklist.lines, Qt.Key.Key_Escape)
    assert screen.desk.people.list.hasFocus()


def test_enter_before_the_checklist_is_read_waits_for_it(qtbot: QtBot, counter: Counter) -> None:
    book_person(counter.station)
    screen = show(qtbot, counter)
    QTest.keyClick(screen.desk.people.list, Qt.Key.Key_Down)
    QTest.keyClick(screen.desk.people.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_keyboard(screen))


def test_those_at_my_own_desk_stand_first(qtbot: QtBot, counter: Counter) -> None:
    own, other = (desk.desk_id for desk in counter.station.desks)
    assert counter.session.actor.desk_id == own
    first = _called(counter, ANH, other, 0)
    second = _called(counter, SARA, own, 1)
    screen = show(qtbot, counter)
    assert names(screen) == ["Ali, Sara", "Nguyễn, Thị Ánh"]
    assert first.case_id != second.case_id


def test_whoever_is_found_elsewhere_is_shown_here_too(qtbot: QtBot, counter: Counter) -> None:
    booked = book_person(counter.station)
    counter.station.clock.advance(days=1)
    screen = show(qtbot, counter)
    assert names(screen) == []
    assert screen.desk.people.empty.isVisible()

    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(lambda: screen.desk.page is not None)
    assert screen.desk.checklist.isVisible()


def test_whoever_was_chosen_before_the_screen_was_opened_is_there(qtbot: QtBot, counter: Counter) -> None:
    booked = book_person(counter.station)
    screen = show(qtbot, counter)
    screen.hide()
    counter.session.case_selected.emit(booked.case_id)
    assert looks(counter) == 0

    screen.show()
    qtbot.waitUntil(lambda: shown(screen) == booked.case_id)
    assert screen.desk.people.list.current_key == booked.appointment_id


def test_further_tabs_take_the_keyboard(qtbot: QtBot, counter: Counter) -> None:
    screen = show(qtbot, counter)
    screen.go_to_tab("till")
    assert screen.current_tab == "till"
    screen.go_to_tab("checklist")
    assert screen.desk.people.isVisible()


def test_everything_can_be_read_out(qtbot: QtBot, counter: Counter) -> None:
    book_person(counter.station)
    screen = show(qtbot, counter)
    QTest.keyClick(screen.desk.people.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.desk.page is not None)
    walk(screen)


def _called(counter: Counter, person: PersonDetails, desk_id: str, nth: int) -> Booked:
    station = counter.station
    booked = book_person(station, person, nth=nth)
    perform(station.store, station.clerk, CheckIn(booked.appointment_id), CallToDesk(booked.appointment_id, desk_id))
    return booked
