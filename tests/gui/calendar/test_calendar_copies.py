"""Copy and paste, the menu of the hands, and two seats at one time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.cases import RequestedBy
from desktop.services.appointments import BookAppointment
from desktop.services.booking import Booked
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.commands import perform
from desktop.services.overbooking import Overbook
from desktop.services.queries.day import AppointmentRow, appointments_between
from tests.gui.calendar.driver import Calendar, book_first
from tests.gui.calendar.mouse import drag, point
from tests.gui.calendar.test_calendar_deeds import menu_of, open_menu, pick, pops_up
from tests.support.station import MONDAY, TestStation
from ui.session import BookingStart

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NINE = 9 * 60


@pytest.fixture
def booked(station: TestStation) -> Booked:
    """Anh, Monday at nine, at desk 1, for twenty minutes."""
    return book_first(station)


def row_of(station: TestStation, booked: Booked) -> AppointmentRow:
    rows = appointments_between(station.store, MONDAY, MONDAY + timedelta(days=27))
    return next(row for row in rows if row.appointment_id == booked.appointment_id)


def place_of(station: TestStation, booked: Booked) -> tuple[str, date, int, int]:
    row = row_of(station, booked)
    return row.desk, row.day, row.start, row.minutes


def test_copy_and_paste_open_a_booking_and_book_nothing(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    QApplication.clipboard().clear()
    calendar.press(KEY.Key_V, modifier=CTRL)
    calendar.choose("1", NINE)
    calendar.press(KEY.Key_V, modifier=CTRL)
    assert calendar.heard.wanted == []
    calendar.press(KEY.Key_C, modifier=CTRL)
    assert "Nguyễn" in calendar.messages.last.text
    assert QApplication.clipboard().text() == ""

    calendar.press(KEY.Key_V, modifier=CTRL)
    assert calendar.heard.wanted == []
    calendar.choose("2", NINE + 20)
    calendar.press(KEY.Key_V, modifier=CTRL)

    wanted = BookingStart(case_id=booked.case_id, desk_id=station.desks[1].desk_id, day=MONDAY, start=NINE + 20)
    assert calendar.heard.wanted == [wanted]
    assert len(appointments_between(station.store, MONDAY, MONDAY)) == 1


@pops_up
def test_the_menu_lengthens_copies_and_pastes(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    calendar.choose("2", NINE + 20)
    assert "Paste here" not in menu_of(calendar)
    open_menu().close()
    calendar.choose("1", NINE)
    menu_of(calendar)
    pick(open_menu(), "Copy")
    menu_of(calendar)
    pick(open_menu(), "Change length")
    assert "20 min" in calendar.screen.strip.text
    calendar.press(KEY.Key_Down, modifier=SHIFT)
    calendar.press(KEY.Key_Return)
    assert place_of(station, booked)[3] == 25

    calendar.choose("2", NINE + 20)
    menu_of(calendar)
    pick(open_menu(), "Paste here")
    assert [wanted.case_id for wanted in calendar.heard.wanted] == [booked.case_id]


def test_two_seats_at_one_time_lie_side_by_side(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    whole = calendar.view.visualRect(calendar.view.items.find(booked.appointment_id)).width()
    second = station.ids.new()
    desk, by = station.desks[0].desk_id, RequestedBy.PHONE
    booking = BookAppointment(second, booked.case_id, desk, MONDAY, NINE, 20, "follow-up", "8" * 9, by)
    perform(station.store, station.leader, SetCalendarRules(Rules(extra_seats=1)), Overbook(booking, 1, "Flies"))
    calendar.screen.go_to(MONDAY)

    found = [calendar.view.items.find(key) for key in (booked.appointment_id, second)]
    left, right = (calendar.view.visualRect(index) for index in found)
    assert not left.intersects(right)
    assert left.top() == right.top()
    assert left.width() < whole
    assert calendar.view.indexAt(right.center()) == found[1]
    # From the further seat one goes on to the place beside it, as from any other.
    drag(calendar, right.center(), point(calendar, 1, NINE + 55))
    rows = appointments_between(station.store, MONDAY, MONDAY)
    assert {row.appointment_id: (row.desk, row.start) for row in rows} == {
        booked.appointment_id: ("1", NINE),
        second: ("2", NINE + 45),
    }
