"""The day at the counter, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import State
from desktop.services.attendance import CheckIn
from desktop.services.queries.day import appointments_of_day
from tests.support.accessibility import walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import MONDAY
from ui.messages import Level
from ui.models.day import Group, GroupLine, PersonLine
from ui.screens.today.screen import TodayScreen
from ui.session import BookingStart, CaseAddress
from ui.theme.icons import Icon
from ui.theme.tokens import Tone


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


def show(qtbot: QtBot, counter: Counter) -> TodayScreen:
    screen = TodayScreen(counter.session)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    screen.activateWindow()
    screen.setFocus()
    qtbot.waitUntil(screen.hasFocus)
    return screen


def state_of(counter: Counter, appointment_id: str) -> State:
    rows = appointments_of_day(counter.station.store, MONDAY)
    return next(row.state for row in rows if row.appointment_id == appointment_id)


def press(qtbot: QtBot, screen: TodayScreen, *keys: Qt.Key) -> None:
    """Press keys, each once the screen has read what the one before changed."""
    for key in keys:
        QTest.keyClick(screen.view, key)
        qtbot.waitUntil(lambda: screen.dirty is None)


def spoken(screen: TodayScreen) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(screen.model.index(at).data(role)) for at in range(screen.model.rowCount())]


def test_the_day_is_read_out_line_by_line(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    screen = show(qtbot, counter)

    assert spoken(screen) == [
        "Expected, 1",
        "09:00, booked, Nguyễn, Thị Ánh, Renewal after protection, on paper, Desk 1",
    ]
    assert screen.header.title == "Monday 23 November 2026"
    assert screen.header.counted == "1 expected"
    walk(screen)


def test_a_need_has_an_icon_and_a_word_and_all_are_read_out(qtbot: QtBot, counter: Counter) -> None:
    counter.book(interpreter="arabisk", access_needs="Rullestol", born_on="2012-03-04")
    screen = show(qtbot, counter)
    line = screen.model.rows[1]
    assert isinstance(line, PersonLine)

    cell = screen._delegate.cells(line)[-1]
    assert (cell.text, cell.icon, cell.tone) == ("no guardian", Icon.GUARDIAN, Tone.DANGER)
    said = spoken(screen)[1].replace("\u2068", "").replace("\u2069", "")
    assert said.endswith("Desk 1, Under 18, and no guardian is noted, Interpreter: arabisk, Needs to attend: Rullestol")


def test_nobody_is_chosen_until_somebody_chooses(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)

    assert screen.current_row is None
    assert counter.chosen == []

    press(qtbot, screen, Qt.Key.Key_A)
    assert state_of(counter, booked.appointment_id) is State.BOOKED

    press(qtbot, screen, Qt.Key.Key_Down)
    assert counter.chosen == [booked.case_id]
    assert screen.current_row is not None


def test_one_key_checks_in_one_calls_and_one_completes(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down)

    press(qtbot, screen, Qt.Key.Key_A)
    assert state_of(counter, booked.appointment_id) is State.ARRIVED
    assert isinstance(heading := screen.model.rows[0], GroupLine)
    assert heading.group is Group.WAITING
    assert "Call to desk" in screen.hints.text
    assert "Check in" not in screen.hints.text

    press(qtbot, screen, Qt.Key.Key_C)
    assert state_of(counter, booked.appointment_id) is State.IN_SERVICE

    press(qtbot, screen, Qt.Key.Key_D)
    assert state_of(counter, booked.appointment_id) is State.COMPLETED
    told = [text.replace("\u2068", "").replace("\u2069", "") for text in counter.messages.texts(Level.SUCCESS)]
    assert told == [
        "Nguyễn, Thị Ánh is checked in: number 1.",
        "Nguyễn, Thị Ánh is called to desk 1.",
        "Nguyễn, Thị Ánh is done.",
    ]


@pytest.mark.parametrize("keys", [[Qt.Key.Key_A], [Qt.Key.Key_A, Qt.Key.Key_C], [Qt.Key.Key_A, Qt.Key.Key_L]])
def test_each_step_can_be_taken_back(qtbot: QtBot, counter: Counter, keys: list[Qt.Key]) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down, *keys[:-1])
    before = state_of(counter, booked.appointment_id)
    press(qtbot, screen, keys[-1])
    assert state_of(counter, booked.appointment_id) is not before

    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()

    assert state_of(counter, booked.appointment_id) is before
    assert counter.messages.last.text.startswith("Taken back")


def test_a_key_of_a_step_that_is_not_legal_does_nothing(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down)

    # It is eight o'clock: she has not arrived, and nobody can have failed to come yet.
    press(qtbot, screen, Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_N)

    assert state_of(counter, booked.appointment_id) is State.BOOKED
    assert counter.messages.told == []


def test_who_is_done_is_not_replaced_by_a_neighbour_under_the_key(qtbot: QtBot, counter: Counter) -> None:
    first, second = counter.book(), counter.book("Haddad", "Amal")
    for booked in (first, second):
        counter.perform(CheckIn(booked.appointment_id))
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_L)

    assert screen.current_row is None
    press(qtbot, screen, Qt.Key.Key_L)

    assert state_of(counter, first.appointment_id) is State.LEFT
    assert state_of(counter, second.appointment_id) is State.ARRIVED


def test_the_choice_is_kept_when_another_window_changes_the_day(qtbot: QtBot, counter: Counter) -> None:
    first, second = counter.book(), counter.book("Haddad", "Amal")
    screen = show(qtbot, counter)
    screen.view.go_to(second.appointment_id)

    counter.perform(CheckIn(first.appointment_id))
    qtbot.waitUntil(lambda: screen.header.counted == "1 waiting  ·  1 expected")

    assert screen.current_row is not None
    assert screen.current_row.appointment_id == second.appointment_id


def test_without_a_desk_of_its_own_the_counter_asks_for_one(
    qtbot: QtBot, tmp_path: Path, messages: RecordingMessages
) -> None:
    counter = open_counter(tmp_path, messages)
    counter.session.actor = replace(counter.station.clerk, desk_id=None)
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_C)

    assert screen.chooser.isVisible()
    assert state_of(counter, booked.appointment_id) is State.ARRIVED
    QTest.keyClick(screen.chooser, Qt.Key.Key_Escape)
    assert not screen.chooser.isVisible()
    assert state_of(counter, booked.appointment_id) is State.ARRIVED

    press(qtbot, screen, Qt.Key.Key_C)
    QTest.keyClick(screen.chooser, Qt.Key.Key_2)

    row = appointments_of_day(counter.station.store, MONDAY)[0]
    assert (row.state, row.served_at) == (State.IN_SERVICE, "2")
    counter.close()


def test_enter_opens_the_case_and_unfolds_who_is_done(qtbot: QtBot, counter: Counter) -> None:
    waiting, gone = counter.book(), counter.book("Haddad", "Amal")
    counter.perform(CheckIn(gone.appointment_id))
    screen = show(qtbot, counter)
    screen.view.go_to(gone.appointment_id)
    press(qtbot, screen, Qt.Key.Key_L)
    screen.view.go_to(waiting.appointment_id)

    press(qtbot, screen, Qt.Key.Key_Return)
    assert counter.opened == [CaseAddress(waiting.case_id)]

    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [line.row.case_id for line in screen.model.rows if isinstance(line, PersonLine)] == [
        waiting.case_id, gone.case_id,
    ]  # fmt: skip
    assert counter.opened == [CaseAddress(waiting.case_id)]


def test_the_menu_offers_what_is_legal_and_does_it(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)
    assert screen.menu() is None
    press(qtbot, screen, Qt.Key.Key_Down)

    menu = screen.menu()
    assert menu is not None
    actions = {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}
    assert list(actions) == ["Check in", "Open the case", "Move the appointment", "Cancel appointment"]

    _choose(screen, actions["Check in"])
    assert state_of(counter, booked.appointment_id) is State.ARRIVED
    again = screen.menu()
    assert again is not None
    menu.deleteLater()
    again.deleteLater()


def test_moving_and_cancelling_lead_to_where_they_are_done(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_M)
    assert counter.bookings == [BookingStart(case_id=booked.case_id, moving=booked.appointment_id)]

    menu = screen.menu()
    assert menu is not None
    _choose(screen, menu.actions()[-1])
    assert counter.opened == [CaseAddress(booked.case_id, "appointments")]
    menu.deleteLater()


def test_the_arrows_go_to_other_days_and_t_comes_back(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Right)

    assert screen.day == date(2026, 11, 24)
    assert not screen.view.isVisible()
    assert screen.empty.isVisible()

    # The list is gone, and the keys still work.
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Left)
    assert screen.day == date(2026, 11, 22)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_T)
    assert screen.day == MONDAY
    assert screen.view.hasFocus()


def test_an_empty_day_says_what_to_do(qtbot: QtBot, counter: Counter) -> None:
    screen = show(qtbot, counter)

    assert screen.empty.isVisible()
    assert screen.empty.hasFocus(), "the keys of the screen work without a list"
    screen.empty.asked.emit()

    assert counter.bookings == [BookingStart(day=MONDAY)]


def test_minutes_go_on_and_at_midnight_the_day_does(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))
    screen = show(qtbot, counter)
    screen.view.go_to(booked.appointment_id)
    assert "0 min" in spoken(screen)[1]

    counter.station.clock.advance(minutes=7)
    screen._tick()
    assert "7 min" in spoken(screen)[1]
    assert screen.current_row is not None

    counter.station.clock.advance(days=1)
    screen._tick()
    assert screen.day == MONDAY + timedelta(days=1)


def test_a_day_that_was_asked_for_stays_past_midnight(qtbot: QtBot, counter: Counter) -> None:
    screen = show(qtbot, counter)
    screen.show_day(date(2026, 11, 26))

    counter.station.clock.advance(days=1)
    screen._tick()

    assert screen.day == date(2026, 11, 26)


@pytest.mark.parametrize("width", [1000, 700, 450])
def test_a_line_is_painted_at_every_width(qtbot: QtBot, counter: Counter, width: int) -> None:
    counter.book("Nguyễn Phúc Vĩnh San Hoàng", "Thị Minh Khai Phương Thảo")
    counter.book("حداد", "أمل")
    screen = show(qtbot, counter)
    empty_line = screen.view.visualRect(screen.model.index(1))
    screen.resize(width, 600)

    image = screen.view.viewport().grab(screen.view.visualRect(screen.model.index(1))).toImage()

    assert empty_line.height() > 0
    colours = {image.pixel(QPoint(x, image.height() // 2)) for x in range(image.width())}
    assert len(colours) > 10


def _choose(screen: TodayScreen, action: QAction) -> None:
    screen.deeds._menu_chosen(action)
