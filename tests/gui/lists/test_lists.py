"""The lists of a day in their window, the menu that opens it, and the calendar as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.guidance.conftest import MemoryPrinter
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.station import MONDAY
from tests.unit.printing.reading import text
from ui.messages import Level
from ui.screens.calendar.screen import CalendarScreen
from ui.screens.lists.jobs import ListKind
from ui.screens.lists.out_menu import OutMenu
from ui.screens.lists.window import ListWindow
from ui.screens.today.screen import TodayScreen
from ui.tasks import InlineTaskRunner


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The window that the lists are opened from."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(
    counter: Counter, qtbot: QtBot, parent: QWidget, printer: MemoryPrinter, answer: Path | None = None
) -> ListWindow:
    def ask(_: QWidget, __: str) -> Path | None:
        return answer

    window = ListWindow(
        counter.session,
        MONDAY,
        ListKind.DESKS,
        parent,
        ask_where=ask,
        make_runner=InlineTaskRunner,
        spooler=printer,
    )
    with qtbot.waitExposed(window):
        window.open()
    return window


def printed(printer: MemoryPrinter) -> str:
    return text(printer.printed[-1][1])


def test_the_list_with_names_the_one_without_and_the_plan(counter: Counter, qtbot: QtBot, parent: QWidget) -> None:
    counter.book("Šimić", "Márjá")
    printer = MemoryPrinter()
    window = opened(counter, qtbot, parent, printer)
    walk(window)

    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "Šimić, Márjá" in printed(printer)
    assert "staff only" in window.preview.note
    window.kind_buttons[ListKind.WALL].click()
    order = window.preview.order()
    assert order is not None
    wall = text(order.ready)
    assert "Šimić" not in wall
    assert "Renew a permit after protection" in wall
    window.kind_buttons[ListKind.PLAN].click()
    assert not window.sheet_button.isEnabled()
    order = window.preview.order()
    assert order is not None
    assert "09:00–14:00" in text(order.ready)
    for pdf in (wall, text(order.ready)):
        assert "Storgata" not in pdf


def test_the_list_is_saved_as_a_spreadsheet_and_a_bad_place_is_told(
    counter: Counter, qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    window = opened(counter, qtbot, parent, MemoryPrinter(), path)
    window.sheet_button.click()
    assert path.read_bytes().startswith(b"PK")
    assert counter.messages.last.text == "Saved as list.xlsx."

    path.unlink()
    path.mkdir()
    window.sheet_button.click()
    assert counter.messages.last.level is Level.PROBLEM


@pytest.mark.parametrize("make", [TodayScreen, CalendarScreen])
def test_today_and_the_calendar_have_the_menu(
    counter: Counter, qtbot: QtBot, make: type[TodayScreen | CalendarScreen]
) -> None:
    screen = make(counter.session)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    assert screen.out.isVisible()
    screen.out._make_runner = InlineTaskRunner
    screen.out.list_action.trigger()
    window = screen.window().findChild(ListWindow)
    assert isinstance(window, ListWindow)
    assert window.kind is ListKind.DESKS
    window.close()


def test_the_calendar_is_saved_as_a_file_without_anybody(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    counter.book("Šimić", "Márjá")
    path = tmp_path / "calendar.ics"

    class Monday(QWidget):
        @property
        def day(self) -> object:
            return MONDAY

    screen = Monday()
    qtbot.addWidget(screen)
    menu = OutMenu(counter.session, screen, ask_where=lambda _, __: path)  # type: ignore[arg-type] # a day it is
    qtbot.addWidget(menu)
    menu.calendar_action.trigger()

    body = path.read_bytes()
    assert any("Renew" in str(event["SUMMARY"]) for event in Calendar.from_ical(body).walk("VEVENT"))
    assert "Šimić".encode() not in body
    assert counter.messages.last.text == "Saved as calendar.ics."
    path.unlink()
    path.mkdir()
    menu.calendar_action.trigger()
    assert counter.messages.last.level is Level.PROBLEM
