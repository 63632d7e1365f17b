"""Looking at days and weeks, choosing, and what a screen reader says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import Audience
from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.services.attendance import CheckIn
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.plan import CloseDay, NewSlot, PublishSlots
from tests.gui.calendar.driver import Calendar, book_first, show
from tests.support.accessibility import item_texts, walk
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation
from ui.screens.calendar.contents import Kind
from ui.screens.calendar.span import Span
from ui.session import Session

KEY = Qt.Key


@pytest.fixture
def booked(station: TestStation) -> Booked:
    """Anh, Monday at nine, at desk 1."""
    return book_first(station)


def plain(texts: list[str]) -> list[str]:
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


def test_a_day_shows_its_desks_its_people_and_what_is_free(booked: Booked, calendar: Calendar) -> None:
    said = plain(item_texts(calendar.view))

    assert said[:2] == ["Desk 1, Mon 23 Nov, 280 of 300 min free", "Desk 2, Mon 23 Nov, 300 of 300 min free"]
    assert said[2] == "09:00–09:20, Desk 1, Nguyễn, Thị Ánh, Other residence permit, booked"
    assert said[3] == "09:20–09:40, Desk 1, Free"
    assert len(said) == 2 + 30  # one each for two desks and thirty places, none for cells


def test_a_week_shows_its_days(booked: Booked, calendar: Calendar) -> None:
    calendar.press(KEY.Key_W)

    said = plain(item_texts(calendar.view))
    assert said[0] == "Mon 23 Nov, 580 of 600 min free"
    assert said[4] == "Fri 27 Nov, 600 of 600 min free"
    assert said[5].startswith("Mon 23 Nov, 09:00–09:20, Desk 1, Nguyễn, Thị Ánh")
    assert calendar.screen.bar.title == "Week 48 · 23–29 November 2026"


def test_every_part_can_be_reached_and_has_a_name(calendar: Calendar) -> None:
    names = {said.name for said in walk(calendar.screen)}

    assert {"Today", "Day before", "Day after", "Day", "Week", "Smaller", "Larger"} <= names
    assert "Calendar, Monday 23 November 2026" in names


def test_nobody_is_chosen_until_somebody_chooses(booked: Booked, calendar: Calendar) -> None:
    assert calendar.view.hasFocus()
    assert calendar.view.current is None
    assert calendar.heard.selected == []


def test_the_arrows_walk_and_the_side_panel_follows(booked: Booked, calendar: Calendar) -> None:
    calendar.press(KEY.Key_Down)
    assert calendar.said.startswith("09:00–09:20, Desk 1, Nguyễn")
    assert calendar.heard.selected == [booked.case_id]

    calendar.press(KEY.Key_Down)
    assert calendar.said == "09:20–09:40, Desk 1, Free"
    calendar.press(KEY.Key_Right)
    assert calendar.said == "09:20–09:40, Desk 2, Free"
    calendar.press(KEY.Key_Home)
    assert calendar.said == "09:00–09:20, Desk 2, Free"
    calendar.press(KEY.Key_Up)
    assert calendar.said.startswith("Desk 2, Mon 23 Nov")
    calendar.press(KEY.Key_End)
    assert calendar.said == "13:40–14:00, Desk 2, Free"
    assert calendar.heard.selected == [booked.case_id, "", "", "", "", ""]


@pytest.mark.parametrize("key", [KEY.Key_PageDown, KEY.Key_PageUp])
def test_page_keys_step_over_the_weekend_where_nothing_is_on_it(calendar: Calendar, key: KEY) -> None:
    step = 1 if key == KEY.Key_PageDown else -1
    days = [calendar.screen.day]
    for _ in range(6):
        calendar.press(key)
        days.append(calendar.screen.day)

    assert days[1] == MONDAY + timedelta(days=1 if step > 0 else -3)
    assert all(day.weekday() < 5 for day in days)
    assert len(set(days)) == 7


def test_a_saturday_with_a_plan_is_stepped_to(station: TestStation, calendar: Calendar) -> None:
    saturday = MONDAY + timedelta(days=5)
    slot = NewSlot(station.ids.new(), station.desks[0].desk_id, saturday, 600, 20, Audience.STAFF)
    perform(station.store, station.leader, PublishSlots((slot,)))

    calendar.screen.go_to(MONDAY + timedelta(days=4))
    calendar.press(KEY.Key_PageDown)

    assert calendar.screen.day == saturday


def test_weeks_are_stepped_with_alt_and_t_comes_back(calendar: Calendar) -> None:
    calendar.press(KEY.Key_W)
    calendar.press(KEY.Key_Right, KEY.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    assert calendar.screen.day == MONDAY + timedelta(days=14)
    calendar.press(KEY.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert calendar.screen.day == MONDAY + timedelta(days=7)
    calendar.press(KEY.Key_T)
    assert (calendar.screen.day, calendar.screen.span) == (MONDAY, Span.WEEK)


def test_enter_on_a_day_of_the_week_shows_that_day(calendar: Calendar) -> None:
    calendar.press(KEY.Key_W, KEY.Key_Down, KEY.Key_Up, KEY.Key_Right, KEY.Key_Right)
    assert calendar.said.startswith("Wed 25 Nov")

    calendar.press(KEY.Key_Return)

    assert (calendar.screen.day, calendar.screen.span) == (MONDAY + timedelta(days=2), Span.DAY)


def test_the_small_month_chooses_a_day(calendar: Calendar) -> None:
    calendar.screen.month.days.setFocus()
    QTest.keyClick(calendar.screen.month.days.focusWidget(), KEY.Key_Right)

    assert calendar.screen.day == MONDAY + timedelta(days=1)


def test_view_and_zoom_are_remembered(
    qtbot: QtBot, session: Session, messages: RecordingMessages, settings: QSettings, calendar: Calendar
) -> None:
    before = calendar.view.zoom
    calendar.press(KEY.Key_W, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus)
    settings.sync()
    file = QSettings(settings.fileName(), QSettings.Format.IniFormat)

    again = show(qtbot, session, messages, file)

    assert again.screen.span is Span.WEEK
    assert again.view.zoom == before + 1


@pytest.mark.parametrize("text", ["fortnight", "", "7"])
def test_an_unknown_view_or_zoom_in_the_settings_does_no_harm(
    qtbot: QtBot, session: Session, messages: RecordingMessages, settings: QSettings, text: str
) -> None:
    settings.setValue("calendar/span", text)
    settings.setValue("calendar/zoom", "99" if text else "large")

    shown = show(qtbot, session, messages, settings)

    assert shown.screen.span is Span.DAY
    assert shown.view.contents.items


def test_a_change_by_somebody_else_is_seen_and_the_choice_kept(
    station: TestStation, booked: Booked, calendar: Calendar, qtbot: QtBot
) -> None:
    calendar.press(KEY.Key_Down)
    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    other = replace(ANH, family_name="Berisha", duf="", phone="")
    book_first(station, other)

    calendar.session.changed.emit(Changes(Touched.APPOINTMENTS))
    qtbot.waitUntil(lambda: calendar.said.endswith("arrived"))

    assert any("Berisha" in text for text in item_texts(calendar.view))
    assert calendar.heard.selected == [booked.case_id]  # told once: looking is journalled


def test_what_does_not_concern_the_calendar_is_not_read_again(
    station: TestStation, calendar: Calendar, qtbot: QtBot
) -> None:
    book_first(station)
    calendar.session.changed.emit(Changes(Touched.PAPERS))
    qtbot.wait(150)

    assert not any("Nguyễn" in text for text in item_texts(calendar.view))


def test_a_place_whose_time_has_come_is_free_no_more(station: TestStation, calendar: Calendar) -> None:
    station.clock.put(datetime(2026, 11, 23, 8, 20, tzinfo=UTC))  # 09:20 in Oslo

    calendar.screen.tick()

    free = [item.stop.when.start for item in calendar.view.contents.items if item.kind is Kind.FREE]
    assert min(free) == 9 * 60 + 40
    assert calendar.view.contents.now == (MONDAY, 9 * 60 + 20)


def test_a_closed_desk_says_why_and_offers_nothing(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY, "Painters", station.desks[0].desk_id))
    calendar.screen.go_to(MONDAY)

    said = plain(item_texts(calendar.view))
    assert said[0] == "Desk 1, Mon 23 Nov, Closed – Painters"
    assert [text for text in said[2:] if "Desk 1" in text] == [
        "09:00–09:20, Desk 1, Nguyễn, Thị Ánh, Other residence permit, booked"
    ]
    assert not empty_words(calendar)


def empty_words(calendar: Calendar) -> list[str]:
    """Return what stands in the middle of an empty calendar."""
    if not calendar.screen.empty.isVisible():
        return []
    return [label.text() for label in calendar.screen.empty.findChildren(QLabel) if label.text()]


def test_a_holiday_is_empty_and_called_by_its_name(calendar: Calendar) -> None:
    calendar.screen.go_to(date(2026, 12, 25))

    assert empty_words(calendar)[0] == "Closed – Christmas Day"
    assert item_texts(calendar.view)[0] == "Desk 1, Fri 25 Dec, Closed – Christmas Day"


def test_a_week_without_a_plan_says_so(calendar: Calendar) -> None:
    calendar.screen.go_to(date(2027, 3, 1), Span.WEEK)
    assert empty_words(calendar)[0] == "No times are published for this week."

    calendar.screen.go_to(date(2027, 3, 1), Span.DAY)
    assert empty_words(calendar)[0] == "No times are published for 1 Mar 2027."

    calendar.press(KEY.Key_T)
    assert empty_words(calendar) == []


def test_the_language_of_the_clerk_is_spoken(
    qtbot: QtBot, session: Session, messages: RecordingMessages, booked: Booked
) -> None:
    session.language = Language.NYNORSK

    shown = show(qtbot, session, messages)

    assert shown.screen.bar.title == "Måndag 23. november 2026"
    assert "opphaldsløyve" in item_texts(shown.view)[2]


def test_public_places_are_named_and_not_offered(station: TestStation, calendar: Calendar) -> None:
    slots = [
        NewSlot(station.ids.new(), station.desks[0].desk_id, MONDAY, start, 15, Audience.PUBLIC) for start in (840, 855)
    ]
    perform(station.store, station.leader, PublishSlots(tuple(slots)))
    calendar.screen.go_to(MONDAY)

    said = item_texts(calendar.view)
    assert said[0] == "Desk 1, Mon 23 Nov, 300 of 300 min free, Public: 14:00–14:30"
    assert not any(text.startswith("14:") for text in said)
