"""The hands of the calendar: drawing appointments along, lengthening them, and the same by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import Audience
from desktop.domain.languages import Language
from desktop.domain.rights import Right
from desktop.services.appointments import LengthenAppointment, MoveAppointment
from desktop.services.attendance import CallToDesk, CheckIn
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.plan import CloseDay, NewSlot, PublishSlots
from desktop.services.queries.day import AppointmentRow, appointments_between
from tests.gui.calendar.driver import Calendar, book_first, show
from tests.gui.calendar.mouse import drag, draw, let_go, point, take
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation, book_person
from ui.messages import Level
from ui.screens.calendar.ghost_words import ghost_lines
from ui.screens.calendar.span import Span
from ui.session import Session
from ui.tasks import InlineTaskRunner
from ui.theme import current
from ui.theme.tokens import Tone

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NINE = 9 * 60
OTHER = replace(ANH, family_name="Hansen", given_names="Ola", duf="", phone="", email="")


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


def said(calendar: Calendar) -> str:
    assert calendar.view.ghost is not None
    return " / ".join(ghost_lines(calendar.view.ghost))


def lower_edge(calendar: Calendar, booked: Booked) -> QPoint:
    body = calendar.view.visualRect(calendar.view.items.find(booked.appointment_id))
    return QPoint(body.center().x(), body.bottom() - 1)


def test_drawing_along_moves_the_same_appointment_and_can_be_taken_back(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    take(calendar, point(calendar, 0, NINE + 5))
    draw(calendar, point(calendar, 1, NINE + 45))

    assert said(calendar) == "09:40–10:00 · Desk 2"
    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    let_go(calendar, point(calendar, 1, NINE + 45))

    assert place_of(station, booked) == ("2", MONDAY, NINE + 40, 20)
    assert row_of(station, booked).booking_number == booked.booking_number
    assert calendar.view.ghost is None
    assert calendar.heard.wanted == []
    assert len(calendar.heard.papers) == 1
    assert calendar.messages.last.text.startswith("Moved:")
    offer = calendar.messages.last.offer
    assert offer is not None
    offer.run()
    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)


def test_a_click_moves_nothing(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    near = QApplication.startDragDistance() - 1
    where = point(calendar, 0, NINE + 5)
    drag(calendar, where, where + QPoint(0, near))
    drag(calendar, where, where)

    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    assert calendar.messages.told == []
    assert calendar.heard.papers == []


def test_drawn_to_where_it_lay_nothing_happens(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    where = point(calendar, 0, NINE + 5)
    take(calendar, where)
    draw(calendar, point(calendar, 1, NINE + 100))
    draw(calendar, where)
    let_go(calendar, where)

    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    assert calendar.messages.told == []


def test_esc_lets_go_and_leaves_all_as_it_was(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    take(calendar, point(calendar, 0, NINE + 5))
    draw(calendar, point(calendar, 1, NINE + 45))
    calendar.press(KEY.Key_Escape)
    assert calendar.view.ghost is None
    draw(calendar, point(calendar, 1, NINE + 65))
    let_go(calendar, point(calendar, 1, NINE + 65))

    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    assert calendar.messages.told == []


@pytest.mark.parametrize(
    ("what", "word"),
    [
        ("taken", "Taken"),
        ("public", "Public place"),
        ("outside", "Outside the plan"),
        ("closed", "Closed – Fire drill"),
    ],
)
def test_a_refused_place_says_so_and_a_drop_there_changes_nothing(
    station: TestStation, booked: Booked, calendar: Calendar, what: str, word: str
) -> None:
    desk = station.desks[1].desk_id
    target = NINE + 45
    match what:
        case "taken":
            other = book_person(station, OTHER, application="first-other", expires_on=None)
            perform(station.store, station.clerk, MoveAppointment(other.appointment_id, desk, MONDAY, NINE + 40))
        case "public":
            slot = NewSlot(station.ids.new(), desk, MONDAY, 14 * 60, 60, Audience.PUBLIC)
            perform(station.store, station.leader, PublishSlots((slot,)))
            target = 14 * 60 + 20
        case "outside":
            target = 8 * 60 + 20
        case _:
            perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY, "Fire drill", desk))
    calendar.screen.go_to(MONDAY)
    calendar.view.show_minute(8 * 60 + 30)
    take(calendar, point(calendar, 0, NINE + 5))
    draw(calendar, point(calendar, 1, target))

    assert said(calendar).endswith(f"· Desk 2 / {word}")
    assert painted(calendar, Tone.DANGER)
    let_go(calendar, point(calendar, 1, target))

    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    assert len(calendar.messages.texts(Level.PROBLEM)) == 1
    assert calendar.heard.papers == []


def painted(calendar: Calendar, tone: Tone) -> bool:
    """Say whether the edge of a tone is seen anywhere in the window on the calendar."""
    image: QImage = calendar.view.viewport().grab().toImage()
    colour = QColor(current.colours().tone(tone).border)
    return any(image.pixelColor(x, y) == colour for x in range(0, image.width(), 2) for y in range(image.height()))


def test_in_the_week_it_goes_to_another_day(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    calendar.screen.go_to(MONDAY, Span.WEEK)
    wednesday_desk_2 = 5
    drag(calendar, point(calendar, 0, NINE + 5), point(calendar, wednesday_desk_2, NINE + 25))

    assert place_of(station, booked) == ("2", MONDAY + timedelta(days=2), NINE + 20, 20)


def test_after_the_deadline_it_is_said_before_and_after(station: TestStation, calendar: Calendar) -> None:
    late = book_person(station, OTHER, expires_on=MONDAY + timedelta(days=31))  # in time until Tuesday (R33)
    calendar.screen.go_to(MONDAY, Span.WEEK)
    row = row_of(station, late)
    assert row.day == MONDAY
    take(calendar, point(calendar, int(row.desk) - 1, row.start + 5))
    tuesday, wednesday = 2, 4
    draw(calendar, point(calendar, tuesday, row.start + 5))
    assert "After the deadline" not in said(calendar)
    target = point(calendar, wednesday, row.start + 5)
    draw(calendar, target)
    assert said(calendar).endswith("/ After the deadline")
    assert painted(calendar, Tone.WARNING)
    let_go(calendar, target)

    assert row_of(station, late).day == MONDAY + timedelta(days=2)
    assert "This is after the deadline of" in calendar.messages.last.text


def test_near_the_rim_it_scrolls_on(booked: Booked, calendar: Calendar) -> None:
    view = calendar.view
    view.set_zoom(4)
    view.show_minute(NINE)
    take(calendar, point(calendar, 0, NINE + 5))
    bottom = QPoint(point(calendar, 0, NINE).x(), view.viewport().height() - 2)
    draw(calendar, bottom)
    before, ghost = view.verticalOffset(), view.ghost
    assert ghost is not None

    view.hands.scroll()

    assert view.verticalOffset() > before
    assert view.ghost is not None
    calendar.press(KEY.Key_Escape)


def test_the_lower_edge_lengthens_and_shortens(station: TestStation, booked: Booked, calendar: Calendar) -> None:
    drag(calendar, lower_edge(calendar, booked), point(calendar, 0, NINE + 30))
    assert place_of(station, booked) == ("1", MONDAY, NINE, 35)
    assert calendar.messages.last.text.endswith("now takes 35 min: 09:00–09:35.")
    offer = calendar.messages.last.offer
    assert offer is not None

    drag(calendar, lower_edge(calendar, booked), point(calendar, 0, NINE + 5))
    assert place_of(station, booked) == ("1", MONDAY, NINE, 10)

    drag(calendar, lower_edge(calendar, booked), point(calendar, 1, NINE - 45))
    assert place_of(station, booked) == ("1", MONDAY, NINE, 5)


def test_shift_and_arrows_lengthen_enter_keeps_and_undo_takes_back(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    calendar.press(KEY.Key_Down)
    calendar.press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, modifier=SHIFT)
    assert said(calendar) == "09:00–09:25 · 25 min"
    assert "25 min" in calendar.screen.strip.text
    assert place_of(station, booked)[3] == 20

    calendar.press(KEY.Key_Return)
    assert place_of(station, booked) == ("1", MONDAY, NINE, 25)
    assert not calendar.screen.strip.isVisible()
    assert calendar.heard.opened == []
    offer = calendar.messages.last.offer
    assert offer is not None
    offer.run()
    assert place_of(station, booked)[3] == 20


def test_esc_or_another_key_leaves_the_length_as_it_is(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    calendar.press(KEY.Key_Down)
    calendar.press(KEY.Key_Down, modifier=SHIFT)
    calendar.press(KEY.Key_Escape)
    assert calendar.view.ghost is None
    calendar.press(KEY.Key_Down, modifier=SHIFT)
    calendar.press(KEY.Key_Down)

    assert calendar.view.ghost is None
    assert not calendar.screen.strip.isVisible()
    assert place_of(station, booked)[3] == 20


def test_a_length_that_runs_into_the_neighbour_stays_in_hand(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    other = book_person(station, OTHER, application="first-other", expires_on=None)
    desk = station.desks[0].desk_id
    perform(station.store, station.clerk, MoveAppointment(other.appointment_id, desk, MONDAY, NINE + 20))
    calendar.screen.go_to(MONDAY)
    calendar.press(KEY.Key_Down)
    calendar.press(KEY.Key_Down, modifier=SHIFT)
    assert said(calendar) == "09:00–09:25 · 25 min / Taken"

    calendar.press(KEY.Key_Return)
    assert len(calendar.messages.texts(Level.PROBLEM)) == 1
    calendar.press(KEY.Key_Up, KEY.Key_Up, modifier=SHIFT)
    calendar.press(KEY.Key_Return)

    assert place_of(station, booked)[3] == 15


def test_who_is_at_the_desk_is_lengthened_but_not_moved(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    call = CallToDesk(booked.appointment_id, station.desks[0].desk_id)
    perform(station.store, station.clerk, CheckIn(booked.appointment_id), call)
    calendar.screen.go_to(MONDAY)
    drag(calendar, point(calendar, 0, NINE + 5), point(calendar, 1, NINE + 45))
    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    assert len(calendar.messages.texts(Level.PROBLEM)) == 1

    drag(calendar, lower_edge(calendar, booked), point(calendar, 0, NINE + 25))
    assert place_of(station, booked)[3] == 30


def test_another_counter_changes_it_meanwhile_and_the_hands_let_go(
    station: TestStation, booked: Booked, calendar: Calendar
) -> None:
    calendar.press(KEY.Key_Down)
    calendar.press(KEY.Key_Down, modifier=SHIFT)
    perform(station.store, station.leader, LengthenAppointment(booked.appointment_id, 40))
    calendar.screen.go_to(MONDAY)

    assert calendar.view.ghost is None
    assert place_of(station, booked)[3] == 40


def test_who_may_not_book_takes_nothing_in_hand(
    qtbot: QtBot, station: TestStation, booked: Booked, messages: RecordingMessages
) -> None:
    actor = replace(station.clerk, rights=station.clerk.rights - {Right.BOOK})
    session = Session(station.store, actor, Language.ENGLISH, InlineTaskRunner(), messages)
    calendar = show(qtbot, session, messages)
    drag(calendar, point(calendar, 0, NINE + 5), point(calendar, 1, NINE + 45))
    calendar.press(KEY.Key_Down, modifier=SHIFT)
    calendar.press(KEY.Key_C, modifier=CTRL)

    assert calendar.view.ghost is None
    assert place_of(station, booked) == ("1", MONDAY, NINE, 20)
    assert len(messages.texts(Level.PROBLEM)) == 3
    session.deleteLater()
