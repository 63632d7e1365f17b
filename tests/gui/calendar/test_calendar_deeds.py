"""What is done from the calendar: open, book, move, steps, cancel, and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import State
from desktop.domain.languages import Language
from desktop.domain.rights import Right
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CheckIn
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.queries.day import AppointmentRow, appointments_of_day
from tests.gui.calendar.driver import Calendar, book_first, show
from tests.support.messages import RecordingMessages
from tests.support.station import MONDAY, TestStation
from ui.messages import Level
from ui.session import BookingStart, Session
from ui.tasks import InlineTaskRunner

KEY = Qt.Key
# The offscreen platform says this whenever a menu or a tooltip opens.
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")
NINE = 9 * 60


@pytest.fixture
def booked(station: TestStation) -> Booked:
    """Anh, Monday at nine, at desk 1."""
    return book_first(station)


def row_of(station: TestStation) -> AppointmentRow:
    return appointments_of_day(station.store, MONDAY)[0]


def menu_of(calendar: Calendar) -> dict[str, QMenu | None]:
    """Open the menu of what is chosen, and return its lines with their submenus."""
    item = calendar.view.current
    calendar.view.menu_wanted.emit(item, QPoint(5, 5))
    return {
        action.text().split("\t")[0]: submenu if isinstance(submenu := action.menu(), QMenu) else None
        for action in open_menu().actions()
        if not action.isSeparator()
    }


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, text: str) -> None:
    """Choose a line of a menu, and close it as a click does."""
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == text)
    action.trigger()
    open_menu().close()


def test_enter_opens_the_case(booked: Booked, calendar: Calendar) -> None:
    calendar.press(KEY.Key_Down, KEY.Key_Return)

    assert [address.case_id for address in calendar.heard.opened] == [booked.case_id]


def test_a_double_click_opens_the_case(booked: Booked, calendar: Calendar) -> None:
    index = calendar.view.items.find(booked.appointment_id)
    where = calendar.view.visualRect(index).center()
    calendar.view.scrollTo(index)

    QTest.mouseClick(calendar.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert calendar.heard.selected == [booked.case_id]
    QTest.mouseDClick(calendar.view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert [address.case_id for address in calendar.heard.opened] == [booked.case_id]


def test_enter_on_a_free_place_books_there(station: TestStation, calendar: Calendar) -> None:
    calendar.choose("2", NINE + 20)
    calendar.press(KEY.Key_Return)

    assert calendar.heard.wanted == [BookingStart(desk_id=station.desks[1].desk_id, day=MONDAY, start=NINE + 20)]


def test_m_moves_and_the_next_place_is_for_that_appointment(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    calendar.press(KEY.Key_Down, KEY.Key_M)
    moving = BookingStart(case_id=booked.case_id, moving=booked.appointment_id)
    assert calendar.heard.wanted == [moving]
    assert "Nguyễn" in calendar.screen.strip.text
    assert calendar.screen.strip.isVisible()

    calendar.choose("2", NINE)
    calendar.press(KEY.Key_Return)
    pointed = replace(moving, desk_id=station.desks[1].desk_id, day=MONDAY, start=NINE)
    assert calendar.heard.wanted == [moving, pointed]


def test_a_move_that_was_made_ends_the_moving(
    station: TestStation, booked: Booked, calendar: Calendar, qtbot: QtBot
) -> None:
    calendar.press(KEY.Key_Down, KEY.Key_M)
    calendar.session.submit(MoveAppointment(booked.appointment_id, station.desks[1].desk_id, MONDAY, NINE))
    qtbot.waitUntil(lambda: not calendar.screen.strip.isVisible())

    calendar.choose("1", NINE)
    calendar.press(KEY.Key_Return)

    assert calendar.heard.wanted[-1] == BookingStart(desk_id=station.desks[0].desk_id, day=MONDAY, start=NINE)


def test_esc_leaves_the_time_as_it_is(booked: Booked, calendar: Calendar) -> None:
    calendar.press(KEY.Key_Down, KEY.Key_M, KEY.Key_Escape)

    assert not calendar.screen.strip.isVisible()
    calendar.press(KEY.Key_Down, KEY.Key_Return)
    assert calendar.heard.wanted[-1].moving == ""


def test_who_has_arrived_cannot_be_moved_and_the_clerk_is_told(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    calendar.screen.go_to(MONDAY)
    calendar.press(KEY.Key_Down, KEY.Key_M)

    assert calendar.heard.wanted == []
    assert len(calendar.messages.texts(Level.PROBLEM)) == 1


@pops_up
def test_the_menu_has_legal_steps_only(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    calendar.press(KEY.Key_Down)
    hands = ["Change length", "Copy"]
    assert [*menu_of(calendar)] == ["Open the case", "Move to another time", *hands, "Check in", "Cancel appointment"]
    open_menu().close()

    station.clock.put(datetime(2026, 11, 23, 8, 5, tzinfo=UTC))  # five past nine in Oslo
    assert "Mark as no-show" in menu_of(calendar)
    open_menu().close()

    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    calendar.screen.go_to(MONDAY)
    assert [*menu_of(calendar)] == ["Open the case", *hands, "Call to desk", "Mark as left", "Undo check-in"]
    open_menu().close()


@pops_up
def test_a_step_is_taken_told_and_taken_back(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    calendar.press(KEY.Key_Down)
    menu_of(calendar)
    pick(open_menu(), "Check in")
    assert row_of(station).state is State.ARRIVED
    offer = calendar.messages.last.offer
    assert offer is not None
    assert offer.label == "Undo check-in"

    offer.run()
    assert row_of(station).state is State.BOOKED


@pops_up
def test_the_last_step_is_taken_back_from_the_menu(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    calendar.screen.go_to(MONDAY)
    calendar.press(KEY.Key_Down)
    menu_of(calendar)

    pick(open_menu(), "Undo check-in")

    assert row_of(station).state is State.BOOKED


@pops_up
def test_a_clerk_without_a_desk_calls_to_the_one_that_was_booked(
    qtbot: QtBot, station: TestStation, booked: Booked, messages: RecordingMessages
) -> None:
    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    actor = replace(station.clerk, desk_id="")
    session = Session(station.store, actor, Language.ENGLISH, InlineTaskRunner(), messages)
    calendar = show(qtbot, session, messages)
    calendar.press(KEY.Key_Down)
    menu_of(calendar)

    pick(open_menu(), "Call to desk")

    assert (row_of(station).state, row_of(station).served_at) == (State.IN_SERVICE, "1")
    session.deleteLater()


@pops_up
def test_cancelling_asks_why_writes_the_letter_and_can_be_taken_back(
    station: TestStation, booked: Booked, calendar: Calendar, qtbot: QtBot
) -> None:
    calendar.press(KEY.Key_Down)
    reasons = menu_of(calendar)["Cancel appointment"]
    assert reasons is not None

    pick(reasons, reasons.actions()[0].text())
    assert row_of(station).state is State.CANCELLED
    assert len(calendar.heard.papers) == 1
    qtbot.waitUntil(lambda: calendar.view.items.find(booked.appointment_id).row() < 0)

    offer = calendar.messages.last.offer
    assert offer is not None
    offer.run()
    assert row_of(station).state is State.BOOKED
    qtbot.waitUntil(lambda: calendar.view.items.find(booked.appointment_id).row() >= 0)


@pops_up
def test_who_may_not_book_is_offered_no_booking(
    qtbot: QtBot, station: TestStation, booked: Booked, messages: RecordingMessages
) -> None:
    actor = replace(station.clerk, rights=station.clerk.rights - {Right.BOOK})
    session = Session(station.store, actor, Language.ENGLISH, InlineTaskRunner(), messages)
    calendar = show(qtbot, session, messages)

    calendar.press(KEY.Key_Down)
    assert [*menu_of(calendar)] == ["Open the case", "Check in"]
    open_menu().close()
    calendar.press(KEY.Key_M, KEY.Key_Down, KEY.Key_Return)
    assert calendar.heard.wanted == []
    assert len(messages.texts(Level.PROBLEM)) == 2
    calendar.view.menu_wanted.emit(calendar.view.current, QPoint(5, 5))
    assert QApplication.activePopupWidget() is None
    session.deleteLater()
