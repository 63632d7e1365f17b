"""The month at a glance: numbers as words, reasons, walking over its edges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes, Touched
from desktop.services.commands import perform
from desktop.services.plan import CloseDay
from tests.gui.calendar.driver import Calendar, book_first, show
from tests.support.accessibility import item_texts, walk
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation
from ui.screens.calendar.month_words import week_number
from ui.screens.calendar.span import Span
from ui.session import Session

KEY = Qt.Key
# The offscreen platform says this whenever a menu or a tooltip opens.
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")
FRIDAY = MONDAY + timedelta(days=4)


def press(calendar: Calendar, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(calendar.screen.months, key)


def spoken(calendar: Calendar, day: date) -> str:
    """Return what a screen reader says of a day."""
    months = calendar.screen.months
    return str(months.days.find(day.isoformat()).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def month(station: TestStation, calendar: Calendar) -> Calendar:
    """November 2026, with one appointment today, the keyboard in it."""
    book_first(station)
    perform(station.store, station.leader, CloseDay(station.ids.new(), FRIDAY, "Planning day"))
    calendar.press(KEY.Key_O)
    return calendar


def test_each_day_says_how_much_of_it_is_free_or_why_nothing_is(month: Calendar, qtbot: QtBot) -> None:
    said = item_texts(month.screen.months)

    assert len(said) == 42
    assert said[0] == "Monday 26 October 2026, No times published"
    assert spoken(month, MONDAY) == "Monday 23 November 2026, Today, 29 of 30 free"
    assert spoken(month, FRIDAY) == "Friday 27 November 2026, Closed – Planning day"
    assert month.screen.bar.title == "November 2026"
    qtbot.waitUntil(lambda: spoken(month, FRIDAY).endswith("The station is closed: Planning day."))
    assert spoken(month, FRIDAY + timedelta(days=1)).endswith("It is a weekend, and no times are published.")


def test_the_arrows_walk_days_also_over_the_edge_and_page_keys_walk_months(month: Calendar) -> None:
    screen = month.screen
    assert screen.months.hasFocus()
    press(month, KEY.Key_Right, KEY.Key_Down)
    assert screen.day == MONDAY + timedelta(days=8) == date(2026, 12, 1)
    assert screen.bar.title == "December 2026"
    press(month, KEY.Key_Left)
    assert (screen.day, screen.bar.title) == (date(2026, 11, 30), "November 2026")
    press(month, KEY.Key_Home)
    assert screen.day == date(2026, 11, 1)
    press(month, KEY.Key_Up)
    assert screen.day == date(2026, 10, 25)
    press(month, KEY.Key_End, KEY.Key_PageDown)
    assert screen.day == date(2026, 11, 30)
    press(month, KEY.Key_PageUp, KEY.Key_PageUp)
    assert screen.day == date(2026, 9, 30)
    press(month, KEY.Key_T)
    assert (screen.day, screen.span, screen.months.day) == (MONDAY, Span.MONTH, MONDAY)
    assert month.heard.selected == []


def test_enter_and_a_double_click_open_the_day(month: Calendar) -> None:
    press(month, KEY.Key_Right, KEY.Key_Return)
    assert (month.screen.day, month.screen.span) == (MONDAY + timedelta(days=1), Span.DAY)
    assert month.view.hasFocus()

    month.press(KEY.Key_O)
    months = month.screen.months
    where = months.visualRect(months.days.find((MONDAY + timedelta(days=2)).isoformat())).center()
    QTest.mouseClick(months.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert months.day == MONDAY + timedelta(days=2)
    QTest.mouseDClick(months.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (month.screen.day, month.screen.span) == (MONDAY + timedelta(days=2), Span.DAY)


def test_the_reason_of_the_chosen_day_stands_over_the_month(month: Calendar, qtbot: QtBot) -> None:
    why = month.screen.choices.why
    assert why.whole == ""
    month.screen.go_to(date(2026, 12, 25))
    qtbot.waitUntil(lambda: why.whole == "Closed: Christmas Day.")
    press(month, KEY.Key_Right)
    qtbot.waitUntil(lambda: why.whole == "Closed: Boxing Day.")
    month.screen.go_to(date(2027, 2, 3))
    qtbot.waitUntil(lambda: why.whole.startswith("Times are published up to 18.12.2026."))


def test_a_month_is_read_again_when_somebody_books(month: Calendar, station: TestStation, qtbot: QtBot) -> None:
    book_first(station, replace(ANH, family_name="Berisha", duf="", phone=""))
    month.session.changed.emit(Changes(Touched.APPOINTMENTS))
    qtbot.waitUntil(lambda: spoken(month, MONDAY).endswith("28 of 30 free"))


def test_the_days_share_the_room_and_are_found_where_they_lie(month: Calendar) -> None:
    months = month.screen.months
    tester = QAbstractItemModelTester(months.days, QAbstractItemModelTester.FailureReportingMode.Warning)
    bodies = [months.visualRect(months.days.index(at)) for at in range(42)]
    assert all(months.indexAt(body.center()).row() == at for at, body in enumerate(bodies))
    assert (bodies[-1].right(), bodies[-1].bottom()) == (
        months.viewport().width() - 1,
        months.viewport().height() - 1,
    )
    assert tester.model() is months.days
    assert not [said.name for said in walk(months) if not said.name]


@pops_up
def test_a_tooltip_tells_all_of_a_day(month: Calendar) -> None:
    months = month.screen.months
    where = months.visualRect(months.days.find(MONDAY.isoformat())).center()
    QApplication.sendEvent(
        months.viewport(), QHelpEvent(QEvent.Type.ToolTip, where, months.viewport().mapToGlobal(where))
    )
    assert QToolTip.text().split("\n") == ["Monday 23 November 2026", "Today, 29 of 30 free"]
    QToolTip.hideText()


def test_today_and_full_days_are_told_apart_by_what_is_painted(month: Calendar) -> None:
    months = month.screen.months
    picture = months.viewport().grab().toImage()

    def painted(day: date) -> set[str]:
        body = months.visualRect(months.days.find(day.isoformat())).adjusted(3, 3, -4, -4)
        return {
            picture.pixelColor(x, y).name()
            for x in range(body.left(), body.right(), 2)
            for y in range(body.top(), body.bottom())
        }

    assert painted(MONDAY) - painted(MONDAY + timedelta(days=1))
    assert painted(FRIDAY) - painted(MONDAY + timedelta(days=1))


def test_the_month_is_remembered(
    qtbot: QtBot, session: Session, messages: RecordingMessages, settings: QSettings, month: Calendar
) -> None:
    settings.sync()
    again = show(qtbot, session, messages, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.screen.span is Span.MONTH
    qtbot.waitUntil(again.screen.months.hasFocus)


@pytest.mark.parametrize(
    ("day", "steps", "there"),
    [
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2028, 2, 29), -12, date(2027, 2, 28)),
    ],
)
def test_a_step_of_a_month_stays_in_the_month(day: date, steps: int, there: date) -> None:
    assert Span.MONTH.step(day, steps) == there


def test_weeks_have_the_numbers_of_iso_8601() -> None:
    days = (date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4), date(2032, 12, 31))
    assert [week_number(day) for day in days] == ["53", "53", "1", "53"]
