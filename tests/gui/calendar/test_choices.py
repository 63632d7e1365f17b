"""Looking for one service, showing some desks, and being told why nothing is free."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop.services.commands import perform
from desktop.services.plan import CloseDay
from desktop.services.queries.day import appointments_of_day
from desktop.storage.models import Desk, Slot, table
from tests.gui.calendar.driver import Calendar, book_first, show
from tests.support.accessibility import item_texts, walk
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation, book_person
from ui.screens.calendar.contents import Item, Kind
from ui.screens.calendar.span import Span
from ui.session import Session

KEY = Qt.Key
# The offscreen platform says this whenever a menu or a tooltip opens.
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")
NINE = 9 * 60


def look_for(calendar: Calendar, service: str) -> None:
    box = calendar.screen.choices.service
    box.setCurrentIndex(box.findData(service))
    box.activated.emit(box.currentIndex())


def free(calendar: Calendar) -> list[Item]:
    return [item for item in calendar.view.contents.items if item.kind is Kind.FREE]


def fill(station: TestStation, desk: int, day: date = MONDAY) -> None:
    """Close a desk's day to all but one service that nobody asks for here."""
    slots = table(Slot)
    with station.store.write() as connection:
        here = (slots.c.day == day) & (slots.c.desk_id == station.desks[desk].desk_id)
        connection.execute(update(slots).where(here).values(services=["visa"]))


@pops_up
def test_s_lets_a_service_be_chosen_and_only_its_places_stand_out(station: TestStation, calendar: Calendar) -> None:
    booked = book_first(station)
    fill(station, 1)
    calendar.screen.go_to(MONDAY)
    before = calendar.view.viewport().grab().toImage()
    calendar.press(KEY.Key_S)
    box = calendar.screen.choices.service
    assert box.view().isVisible()
    box.hidePopup()
    assert box.hasFocus()

    service = appointments_of_day(station.store, MONDAY)[0].service
    look_for(calendar, service)
    assert calendar.view.hasFocus()
    assert {(item.stop.column, item.dimmed) for item in free(calendar)} == {(0, False), (1, True)}
    person = calendar.view.items.row_at(calendar.view.items.find(booked.appointment_id))
    assert person is not None
    assert not person.dimmed
    texts = item_texts(calendar.view)
    assert texts[0] == "Desk 1, Mon 23 Nov, 14 free for the service"
    assert texts[1] == "Desk 2, Mon 23 Nov, None free for the service"
    assert texts[-1].endswith("not for the chosen service")
    assert calendar.view.viewport().grab().toImage() != before

    look_for(calendar, "visa")
    person = calendar.view.items.row_at(calendar.view.items.find(booked.appointment_id))
    assert person is not None
    assert person.dimmed
    look_for(calendar, "")
    assert not any(item.dimmed for item in calendar.view.contents.items)


def test_a_longer_errand_needs_room_for_its_whole_length(station: TestStation, calendar: Calendar) -> None:
    """Citizenship takes thirty minutes: at the last place of the day, or before somebody, it does not fit."""
    book_person(station, ANH, application="first-other", expires_on=None, nth=4)
    look_for(calendar, "citizenship")
    one = {item.stop.when.start: item.dimmed for item in free(calendar) if item.stop.column == 0}
    (row,) = appointments_of_day(station.store, MONDAY)
    assert [start for start, dimmed in one.items() if dimmed] == [row.start - 20, 14 * 60 - 20]


@pops_up
def test_k_lets_desks_be_ticked_and_the_others_are_left_out_everywhere(
    station: TestStation, calendar: Calendar
) -> None:
    calendar.press(KEY.Key_K)
    menu = calendar.screen.choices.menu
    assert menu.isVisible()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["All desks", "Desk 1", "Desk 2"]
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, KEY.Key_Space)
    assert menu.isVisible()
    assert {item.desk.number for item in calendar.view.contents.items if item.desk} == {"2"}
    assert calendar.screen.choices.desks.text() == "Desk 2"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[2]).center())
    assert menu.isVisible()
    assert calendar.screen.choices.desks.text() == "All desks"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[2]).center())
    menu.close()

    calendar.press(KEY.Key_W)
    assert calendar.view.contents.groups == (1,) * 5
    calendar.press(KEY.Key_O)
    assert calendar.screen.months.shown.days[35 - 7].places == 15


def test_service_and_desks_are_remembered_and_unknown_ones_do_no_harm(
    qtbot: QtBot,
    station: TestStation,
    session: Session,
    messages: RecordingMessages,
    settings: QSettings,
    calendar: Calendar,
) -> None:
    look_for(calendar, "citizenship")
    calendar.screen.choices.desks_chosen.emit((station.desks[1].desk_id,))
    settings.sync()
    again = show(qtbot, session, messages, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert again.screen.choices.service.currentData() == "citizenship"
    assert again.screen.choices.desks.text() == "Desk 2"

    settings.setValue("calendar/service", "haircut")
    settings.setValue("calendar/desks", "gone another")
    plain = show(qtbot, session, messages, settings)
    assert (plain.screen.choices.service.currentData(), plain.screen.choices.desks.text()) == ("", "All desks")
    assert len(plain.view.contents.columns) == 2


def test_only_services_that_a_desk_takes_are_offered(
    station: TestStation, session: Session, calendar: Calendar
) -> None:
    desks = table(Desk)
    with station.store.write() as connection:
        connection.execute(update(desks).values(services=["visa", "hand-in"]))
    calendar.screen.choices.desks_chosen.emit(())
    box = calendar.screen.choices.service
    assert {box.itemData(at) for at in range(box.count())} == {"", "visa", "hand-in"}
    assert {"Service", "All desks", "Month", "List"} <= {said.name for said in walk(calendar.screen)}


def test_a_full_day_says_so_with_its_numbers(station: TestStation, calendar: Calendar, qtbot: QtBot) -> None:
    for number in range(30):
        book_person(
            station,
            replace(ANH, family_name=f"Nr {number}", duf="", phone=""),
            application="first-other",
            expires_on=None,
        )
    calendar.screen.go_to(MONDAY)
    why = calendar.screen.choices.why
    qtbot.waitUntil(lambda: why.whole == "Full: 30 of 30 times are taken.")
    assert why.toolTip() == why.accessibleName() == why.whole

    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY + timedelta(days=2), "Course"))
    calendar.screen.go_to(MONDAY, Span.WEEK)
    qtbot.waitUntil(
        lambda: (
            why.whole == "Mon 23 Nov: Full: 30 of 30 times are taken.  ·  Wed 25 Nov: The station is closed: Course."
        )
    )
    calendar.press(KEY.Key_O)
    qtbot.waitUntil(lambda: why.whole == "Full: 30 of 30 times are taken.")
    months = calendar.screen.months
    assert "Full: 30 of 30" in str(months.days.find(MONDAY.isoformat()).data(Qt.ItemDataRole.AccessibleTextRole))
    calendar.screen.go_to(MONDAY + timedelta(days=1), Span.DAY)
    assert why.whole == ""


def test_an_empty_day_names_the_reason_in_its_middle(calendar: Calendar, qtbot: QtBot) -> None:
    def words() -> str:
        return " ".join(label.text() for label in calendar.screen.empty.findChildren(QLabel))

    calendar.screen.go_to(date(2027, 3, 1))
    qtbot.waitUntil(lambda: "Times are published up to 18.12.2026. Later days are not planned yet." in words())
    assert calendar.screen.choices.why.whole == ""
    calendar.screen.go_to(date(2027, 3, 1), Span.WEEK)
    qtbot.waitUntil(lambda: "Mon 1 Mar – Fri 5 Mar: Times are published up to 18.12.2026." in words())
    calendar.screen.go_to(MONDAY + timedelta(days=5), Span.DAY)
    qtbot.waitUntil(lambda: "It is a weekend, and no times are published." in words())


def test_the_reason_is_about_the_service_and_the_desks_that_are_looked_for(
    station: TestStation, calendar: Calendar, qtbot: QtBot
) -> None:
    fill(station, 0)
    look_for(calendar, "citizenship")
    calendar.screen.choices.desks_chosen.emit((station.desks[0].desk_id,))
    why = calendar.screen.choices.why
    qtbot.waitUntil(lambda: why.whole == "This errand is not done here on this day. Desks that take it: 2.")
    calendar.screen.choices.desks_chosen.emit(())
    assert why.whole == ""


def test_in_a_narrow_window_the_title_is_short_and_its_tooltip_whole(calendar: Calendar) -> None:
    calendar.screen.resize(600, 700)
    title = next(label for label in calendar.screen.bar.findChildren(QLabel) if label.toolTip())
    assert (title.text(), title.toolTip()) == ("Mon 23 Nov", "Monday 23 November 2026")
    calendar.press(KEY.Key_W)
    assert (title.text(), title.toolTip()) == ("Week 48", "Week 48 · 23–29 November 2026")
    calendar.screen.resize(1200, 700)
    assert title.text() == title.toolTip() == calendar.screen.bar.title
