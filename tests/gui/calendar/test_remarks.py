"""What cannot be booked although nobody sits there: held, waiting, closed for hours, not released, for one service."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import instant_of
from desktop.domain.ids import seeded_ids
from desktop.services.attendance import CancelAppointment
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.closing import CloseTimes
from desktop.services.closing import Span as Days
from desktop.services.commands import perform
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.services.watch import Watch
from desktop.storage.models import Share, Slot, table
from desktop.storage.store import open_store
from tests.gui.calendar.driver import Calendar, book_first
from tests.support.accessibility import item_texts
from tests.support.station import MONDAY, TestStation
from ui.messages import Level
from ui.screens.calendar.contents import Item, Kind
from ui.screens.calendar.placement import Stretch
from ui.screens.calendar.remarks import What
from ui.screens.calendar.span import Span

KEY = Qt.Key
# The offscreen platform says this whenever a menu or a tooltip opens.
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")
NINE = 9 * 60


def said(calendar: Calendar, desk: str, start: int) -> str:
    """Choose what is at a desk at a minute, and return what a screen reader says of it."""
    calendar.choose(desk, start)
    return calendar.said


def blocked(calendar: Calendar) -> list[tuple[str, What, Stretch]]:
    return [
        (item.desk.number, item.remark.what, item.stop.when)
        for item in calendar.view.contents.items
        if item.kind is Kind.BLOCKED and item.remark is not None and item.desk is not None
    ]


def release(station: TestStation, day: date, at: datetime | None, desk: int = 0) -> None:
    """Say from when the places of a desk's day are released."""
    slots = table(Slot)
    with station.store.write() as connection:
        here = (slots.c.day == day) & (slots.c.desk_id == station.desks[desk].desk_id)
        connection.execute(update(slots).where(here).values(released_from=at))


def test_a_place_that_somebody_holds_at_another_counter_is_told_and_comes_free_live(
    station: TestStation, calendar: Calendar, qtbot: QtBot, tmp_path: Path
) -> None:
    one = station.desks[0].desk_id
    other = open_store(tmp_path, station.clock, seeded_ids(station.clock, 2))
    watch = Watch(station.store)
    perform(other, station.leader, HoldPlace("h", one, MONDAY, NINE, 40, for_minutes=5))
    assert watch.moved()  # upon which the program says that anything may have changed
    calendar.session.changed.emit(Changes(Touched.ALL))
    qtbot.waitUntil(lambda: bool(blocked(calendar)))

    assert blocked(calendar) == [("1", What.HELD, Stretch(NINE, NINE + 40))]
    assert said(calendar, "1", NINE) == "09:00–09:40, Desk 1, Held by Odd Lie"
    assert item_texts(calendar.view)[0] == "Desk 1, Mon 23 Nov, 260 of 300 min free"
    calendar.press(KEY.Key_Return)
    assert calendar.heard.wanted == []
    assert calendar.messages.texts(Level.INFO) == ["Held by \u2068Odd Lie\u2069"]

    perform(other, station.leader, ReleasePlace("h"))
    assert watch.moved()
    calendar.session.changed.emit(Changes(Touched.ALL))
    qtbot.waitUntil(lambda: not blocked(calendar))
    assert said(calendar, "1", NINE) == "09:00–09:20, Desk 1, Free"
    watch.close()
    other.close()


def test_ones_own_hold_is_told_as_such_and_runs_out(station: TestStation, calendar: Calendar) -> None:
    one = station.desks[0].desk_id
    perform(station.store, station.clerk, HoldPlace("h", one, MONDAY, NINE, 20, for_minutes=5))
    calendar.screen.go_to(MONDAY)
    assert said(calendar, "1", NINE).endswith("Held for your booking")
    station.clock.advance(minutes=6)
    calendar.screen.tick()
    assert blocked(calendar) == []


def test_a_cancelled_place_waits_until_a_time(station: TestStation, calendar: Calendar) -> None:
    booked = book_first(station)
    perform(station.store, station.leader, SetCalendarRules(Rules(cancelled_wait=30)))
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "applicant"))
    calendar.screen.go_to(MONDAY)
    assert said(calendar, "1", NINE) == "09:00–09:20, Desk 1, Cancelled; free again at 08:30"
    station.clock.advance(minutes=31)
    calendar.screen.tick()
    assert said(calendar, "1", NINE) == "09:00–09:20, Desk 1, Free"


def test_a_desk_that_another_counter_books_alone_says_so_until_its_end(
    station: TestStation, calendar: Calendar
) -> None:
    now, until = station.clock.now(), instant_of(MONDAY, NINE)
    desks = [desk.desk_id for desk in station.desks]
    shares = [
        {"desk_id": desk, "day": MONDAY, "counter": counter, "lent_at": now, "until": until}
        for desk, counter in zip(desks, ("S2", "S1"), strict=True)
    ]
    with station.store.write() as connection:
        connection.execute(insert(Share), shares)
    booked = book_first(station)
    calendar.screen.go_to(MONDAY)

    assert blocked(calendar) == [("1", What.LENT, Stretch(NINE, 14 * 60))]
    assert said(calendar, "1", NINE) == "09:00–14:00, Desk 1, Lent to counter S2 until 09:00"
    person = calendar.view.items.row_at(calendar.view.items.find(booked.appointment_id))
    assert isinstance(person, Item)
    assert person.desk is not None
    assert person.desk.number == "2"  # the first free time is not at the first desk
    station.clock.advance(minutes=66)
    calendar.screen.tick()
    assert blocked(calendar) == []


def test_closed_hours_leave_the_people_in_them_in_sight(station: TestStation, calendar: Calendar) -> None:
    booked = book_first(station)
    closing = CloseTimes("c", Days(MONDAY, MONDAY, (station.desks[0].desk_id,), 8 * 60, NINE + 60), "Fire drill")
    perform(station.store, station.leader, closing)
    calendar.screen.go_to(MONDAY)

    # The night before the first place needs no telling; the person at nine stays where she is, whole.
    assert blocked(calendar) == [("1", What.CLOSED, Stretch(NINE + 20, NINE + 60))]
    assert said(calendar, "1", NINE + 20) == "09:20–10:00, Desk 1, Closed 08:00–10:00 – Fire drill"
    person = calendar.view.items.row_at(calendar.view.items.find(booked.appointment_id))
    assert isinstance(person, Item)
    assert person.place.lanes == 1

    everywhere = CloseTimes("d", Days(MONDAY, MONDAY, (), NINE, 24 * 60), "Power cut")
    perform(station.store, station.leader, everywhere)
    calendar.screen.go_to(MONDAY)
    assert item_texts(calendar.view)[1] == "Desk 2, Mon 23 Nov, Closed 09:00–24:00 – Power cut"
    assert not [item for item in calendar.view.contents.items if item.kind is Kind.FREE]


def test_places_that_are_not_released_yet_are_one_quiet_block(station: TestStation, calendar: Calendar) -> None:
    tuesday = MONDAY + timedelta(days=1)
    release(station, tuesday, instant_of(MONDAY, 12 * 60))
    release(station, tuesday, None, desk=1)
    calendar.screen.go_to(tuesday)

    assert blocked(calendar) == [
        ("1", What.HIDDEN, Stretch(NINE, 14 * 60)),
        ("2", What.HIDDEN, Stretch(NINE, 14 * 60)),
    ]
    assert said(calendar, "1", NINE) == "09:00–14:00, Desk 1, Not released until 12:00"
    assert said(calendar, "2", NINE).endswith("Not released yet; somebody does it by hand")
    assert item_texts(calendar.view)[0] == "Desk 1, Tue 24 Nov, Not released until 12:00"

    station.clock.put(instant_of(MONDAY, 12 * 60))
    calendar.screen.tick()
    assert said(calendar, "1", NINE) == "09:00–09:20, Desk 1, Free"


@pops_up
def test_a_place_for_one_service_says_for_which(station: TestStation, calendar: Calendar) -> None:
    slots = table(Slot)
    with station.store.write() as connection:
        connection.execute(update(slots).where(slots.c.start == NINE).values(services=["visa"]))
    calendar.screen.go_to(MONDAY)
    text = said(calendar, "1", NINE)
    assert text.startswith("09:00–09:20, Desk 1, Free. For ")
    assert text.endswith(" only")
    view = calendar.view
    view.scrollTo(view.currentIndex())
    where = view.visualRect(view.currentIndex()).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    assert QToolTip.text().split("\n")[1].startswith("Free. For ")
    QToolTip.hideText()
    calendar.press(KEY.Key_Return)
    assert calendar.heard.wanted[0].start == NINE


@pops_up
def test_what_cannot_be_booked_has_no_menu_and_its_own_look(station: TestStation, calendar: Calendar) -> None:
    perform(station.store, station.leader, HoldPlace("h", station.desks[0].desk_id, MONDAY, NINE, 60, for_minutes=5))
    calendar.screen.go_to(MONDAY)
    item = next(item for item in calendar.view.contents.items if item.kind is Kind.BLOCKED)
    calendar.view.menu_wanted.emit(item, QPoint(5, 5))
    assert QApplication.activePopupWidget() is None

    view = calendar.view
    picture = view.viewport().grab().toImage()

    def colours(key: str) -> set[str]:
        body = view.visualRect(view.items.find(key)).adjusted(200, 4, -4, -4)
        return {
            picture.pixelColor(x, y).name()
            for x in range(body.left(), body.right(), 3)
            for y in range(body.top(), body.bottom())
        }

    free = next(it for it in view.contents.items if it.kind is Kind.FREE and it.stop.column == 1)
    assert len(colours(item.key)) > 1  # hatched
    assert colours(item.key) - colours(free.key)


def test_a_week_tells_the_same_and_what_has_passed_is_left_out(station: TestStation, calendar: Calendar) -> None:
    for day in range(2):
        release(station, MONDAY + timedelta(days=day), None)
    station.clock.put(datetime(2026, 11, 24, 7, 0, tzinfo=UTC))
    calendar.screen.go_to(MONDAY, Span.WEEK)
    (found,) = [item for item in calendar.view.contents.items if item.kind is Kind.BLOCKED]
    assert found.day == MONDAY + timedelta(days=1)
    assert found.stop.when == Stretch(NINE, 14 * 60)
