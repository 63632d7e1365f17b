"""The item view itself: model, geometry, painting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.domain.appointments import Audience
from desktop.services.attendance import CheckIn, MarkLeft
from desktop.services.commands import perform
from desktop.services.plan import NewSlot, PublishSlots
from tests.gui.calendar.driver import Calendar, book_first
from tests.support.station import ANH, MONDAY, TestStation
from ui.screens.calendar.contents import Kind
from ui.screens.calendar.layout import RULER, ZOOMS
from ui.screens.calendar.span import Span
from ui.theme import current
from ui.theme.apply import apply_theme
from ui.theme.tokens import Density, Scheme, Tone, tokens

KEY = Qt.Key
# The offscreen platform says this whenever a menu or a tooltip opens.
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")
ARABIC = replace(ANH, family_name="الحسيني", given_names="فاطمة", duf="", phone="")


def image(calendar: Calendar) -> QImage:
    return calendar.view.viewport().grab().toImage()


def test_the_model_keeps_qts_contract(station: TestStation, calendar: Calendar) -> None:
    tester = QAbstractItemModelTester(calendar.view.items, QAbstractItemModelTester.FailureReportingMode.Warning)
    book_first(station)

    calendar.screen.go_to(MONDAY)
    calendar.press(KEY.Key_W)

    assert tester.model() is calendar.view.items
    assert calendar.view.items.rowCount() == len(calendar.view.contents.items)


@pytest.mark.parametrize("span", [Span.DAY, Span.WEEK])
@pytest.mark.parametrize("zoom", range(len(ZOOMS)))
def test_each_thing_is_found_where_it_lies(calendar: Calendar, span: Span, zoom: int) -> None:
    calendar.screen.go_to(MONDAY, span)
    calendar.view.set_zoom(zoom)

    for row in range(calendar.view.items.rowCount()):
        index = calendar.view.items.index(row)
        calendar.view.scrollTo(index)
        where = calendar.view.visualRect(index)
        assert calendar.view.viewport().rect().contains(where)
        assert calendar.view.indexAt(where.center()) == index


def test_nothing_is_found_beside_the_things(calendar: Calendar) -> None:
    assert not calendar.view.indexAt(QPoint(RULER // 2, 300)).isValid()
    assert not calendar.view.indexAt(QPoint(RULER + 20, 10_000)).isValid()


def test_two_at_one_time_lie_side_by_side(station: TestStation, calendar: Calendar) -> None:
    first = book_first(station)
    calendar.screen.go_to(MONDAY)
    whole = calendar.view.visualRect(calendar.view.items.find(first.appointment_id))
    # Who left gives the place back: it is free again beside the appointment.
    perform(station.store, station.clerk, CheckIn(first.appointment_id), MarkLeft(first.appointment_id))

    calendar.screen.go_to(MONDAY)

    half = calendar.view.visualRect(calendar.view.items.find(first.appointment_id))
    items = calendar.view.contents.items
    beside = next(
        calendar.view.visualRect(calendar.view.items.find(item.key))
        for item in items
        if item.kind is Kind.FREE and item.stop.column == 0 and item.place.lanes == 2
    )
    assert half.width() < whole.width()
    assert not half.intersects(beside)
    assert half.top() == beside.top()


def test_zooming_keeps_the_middle_of_what_is_seen(calendar: Calendar) -> None:
    calendar.view.set_zoom(len(ZOOMS) - 2)
    calendar.view.verticalScrollBar().setValue(400)
    view = calendar.view
    half = (view.viewport().height() - view.layout_now.header) // 2
    before = view.layout_now.scale.minute(view.verticalOffset() + half)

    view.set_zoom(len(ZOOMS) - 1)

    after = view.layout_now.scale.minute(view.verticalOffset() + half)
    assert abs(after - before) <= 5
    view.set_zoom(99)
    assert view.zoom == len(ZOOMS) - 1


@pytest.mark.parametrize("scheme", Scheme)
def test_grounds_are_painted_in_the_colours_of_the_scheme(
    qapp: QApplication, station: TestStation, calendar: Calendar, scheme: Scheme
) -> None:
    slots = [NewSlot(station.ids.new(), station.desks[0].desk_id, MONDAY, 840, 60, Audience.PUBLIC)]
    perform(station.store, station.leader, PublishSlots(tuple(slots)))
    calendar.screen.go_to(MONDAY)
    calendar.view.verticalScrollBar().setValue(10_000)
    apply_theme(qapp, scheme, Density.NORMAL)
    try:
        painted = image(calendar)
    finally:
        apply_theme(qapp, Scheme.LIGHT, Density.NORMAL)

    def colours(first: int, last: int) -> set[str]:
        scale, view = calendar.view.layout_now.scale, calendar.view
        top = scale.y(first) - view.verticalOffset() + view.layout_now.header + 22
        bottom = scale.y(last) - view.verticalOffset() + view.layout_now.header - 3
        return {painted.pixelColor(x, y).name() for x in range(RULER + 150, RULER + 250) for y in range(top, bottom)}

    page = tokens().schemes[scheme].page.canvas
    # The public ground is hatched, which is more than one colour; outside the plan it is plain but for its lines.
    assert len(colours(840, 900)) > 2
    assert QColor(page).name() in colours(905, 925)
    assert len(colours(905, 925)) <= 2


def test_an_arabic_name_moves_nothing_beside_it(station: TestStation, calendar: Calendar) -> None:
    """The clock time of an appointment is painted at the same place, whatever script the name is in."""
    book_first(station)
    calendar.screen.go_to(MONDAY)
    view = calendar.view
    body = view.visualRect(view.items.index(2))
    time = body.adjusted(0, 0, -body.width() + 110, 0)
    before = image(calendar)

    row = view.contents.items[2].row
    assert row is not None
    items = list(view.contents.items)
    items[2] = replace(items[2], row=replace(row, name="الحسيني, فاطمة"))
    view.set_contents(replace(view.contents, items=tuple(items)))

    after = image(calendar)
    assert after.copy(time) == before.copy(time)
    assert after.copy(body) != before.copy(body)


def test_the_line_of_the_present_crosses_today_only(station: TestStation, calendar: Calendar) -> None:
    danger = QColor(current.colours().tone(Tone.DANGER).border).name()
    view = calendar.view
    station.clock.put(datetime(2026, 11, 23, 9, 7, tzinfo=UTC))
    calendar.screen.tick()
    x = view.visualRect(view.items.index(0)).right() - 4

    def rows_in_red() -> list[int]:
        painted = image(calendar)
        return [y for y in range(painted.height()) if painted.pixelColor(x, y).name() == danger]

    assert len(rows_in_red()) == 2
    calendar.press(KEY.Key_PageDown)
    assert rows_in_red() == []


@pops_up
def test_what_is_under_the_mouse_is_told_whole(station: TestStation, calendar: Calendar) -> None:
    booked = book_first(station, ARABIC)
    calendar.screen.go_to(MONDAY)
    view = calendar.view
    where = view.visualRect(view.items.find(booked.appointment_id)).center()

    event = QHelpEvent(QEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)

    lines = QToolTip.text().split("\n")
    assert lines[0] == "09:00–09:20 · Desk 1"
    assert lines[1] == "\u2068الحسيني, فاطمة\u2069"
    assert lines[3] == "booked"
    QToolTip.hideText()


def test_the_mouse_outlines_and_chooses(station: TestStation, calendar: Calendar) -> None:
    booked = book_first(station)
    calendar.screen.go_to(MONDAY)
    view = calendar.view
    where = view.visualRect(view.items.find(booked.appointment_id)).center()
    before = image(calendar)

    QTest.mouseMove(view.viewport(), where)
    assert image(calendar) != before
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert view.current is not None
    assert view.current.key == booked.appointment_id
    assert view.selectedIndexes() == [view.currentIndex()]
