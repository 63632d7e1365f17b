"""The list of appointments: headings, filters, the way back in time, what is done to a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes, Touched
from desktop.services.attendance import CancelAppointment, MarkNoShow
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.queries.agenda import Which
from tests.gui.calendar.driver import Calendar, book_first, show
from tests.support.accessibility import item_texts, walk
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation, book_person
from ui.screens.calendar import agenda_view
from ui.screens.calendar.span import Span
from ui.session import Session

KEY = Qt.Key
# The offscreen platform says this whenever a menu or a tooltip opens.
pops_up = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def booked(station: TestStation) -> list[Booked]:
    """Anh at nine and Berg at twenty past on Monday; Cruz is cancelled, Dahl did not come."""
    anh = book_first(station)
    others = [
        book_first(station, replace(ANH, family_name=name, duf="", phone="")) for name in ("Berg", "Cruz", "Dahl")
    ]
    perform(station.store, station.clerk, CancelAppointment(others[1].appointment_id, "applicant"))
    station.clock.put(datetime(2026, 11, 23, 10, 0, tzinfo=UTC))
    perform(station.store, station.clerk, MarkNoShow(others[2].appointment_id))
    return [anh, *others]


@pytest.fixture
def listed(booked: list[Booked], calendar: Calendar) -> Calendar:
    calendar.press(KEY.Key_A)
    return calendar


def press(calendar: Calendar, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(calendar.screen.agenda.list, key)


def lines(calendar: Calendar) -> list[str]:
    model = calendar.screen.agenda.model
    texts = [str(model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.rowCount())]
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


def choose(calendar: Calendar, which: Which) -> None:
    box = calendar.screen.agenda.which
    box.setCurrentIndex(box.findData(which.value))
    box.activated.emit(box.currentIndex())


def test_days_stand_over_their_appointments_one_line_each(listed: Calendar) -> None:
    said = lines(listed)
    assert said[0] == "Monday 23 November 2026 · today"
    assert said[1] == (
        "Monday 23 November 2026 · today, 09:00–09:20, Nguyễn, Thị Ánh, Other residence permit, booked, Desk 1"
    )
    assert [text.split(", ")[2] for text in said[1:]] == ["Nguyễn", "Berg"]
    assert len(item_texts(listed.screen.agenda.list)) == 3
    assert listed.screen.bar.title == "From Monday 23 November 2026"
    assert not [named.name for named in walk(listed.screen.agenda) if not named.name]


def test_enter_opens_the_case_and_the_arrows_show_the_person(listed: Calendar, booked: list[Booked]) -> None:
    assert listed.heard.selected == []
    press(listed, KEY.Key_Down)
    assert listed.heard.selected == [booked[0].case_id]
    press(listed, KEY.Key_Down, KEY.Key_Return)
    assert [address.case_id for address in listed.heard.opened] == [booked[1].case_id]
    press(listed, KEY.Key_M)
    assert listed.heard.wanted[-1].moving == booked[1].appointment_id


@pops_up
def test_the_menu_has_the_legal_steps_as_elsewhere(listed: Calendar, qtbot: QtBot) -> None:
    press(listed, KEY.Key_Down)
    view = listed.screen.agenda.list
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert {"Open the case", "Check in", "Mark as no-show", "Cancel appointment"} <= set(texts)
    next(action for action in menu.actions() if action.text() == "Check in").trigger()
    menu.close()
    qtbot.waitUntil(lambda: lines(listed)[1].endswith("arrived, Desk 1"))


def test_filters_list_the_missed_and_the_cancelled(listed: Calendar) -> None:
    for which, names in (
        (Which.CANCELLED, ["Cruz"]),
        (Which.MISSED, ["Dahl"]),
        (Which.ALL, ["Nguyễn", "Berg", "Cruz", "Dahl"]),
    ):
        choose(listed, which)
        found = sorted(text.split(", ")[2] for text in lines(listed)[1:])
        assert found == sorted(names)
    assert listed.screen.agenda.list.hasFocus()


def test_what_is_not_there_is_said_and_the_other_way_is_offered(listed: Calendar) -> None:
    listed.screen.go_to(MONDAY + timedelta(days=1))
    empty = listed.screen.agenda.empty
    assert empty.isVisible()
    empty.asked.emit()
    assert listed.screen.agenda.goes_back
    assert [text.split(", ")[2] for text in lines(listed)[1:]] == ["Berg", "Nguyễn"]
    assert listed.screen.bar.title == "Back from Tuesday 24 November 2026"
    press(listed, KEY.Key_B)
    assert empty.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert empty.isAncestorOf(focused)
    QTest.keyClick(focused, KEY.Key_D)
    assert listed.screen.span is Span.DAY


def test_a_service_and_desks_narrow_the_list_too(listed: Calendar, station: TestStation) -> None:
    choices = listed.screen.choices
    choices.desks_chosen.emit((station.desks[1].desk_id,))
    assert [text.split(", ")[2] for text in lines(listed)[1:]] == ["Berg"]
    choices.desks_chosen.emit(())
    assert len(lines(listed)) == 3
    choices.service_chosen.emit("citizenship")
    assert listed.screen.agenda.empty.isVisible()


def test_what_somebody_else_books_comes_in_and_the_choice_stays(
    listed: Calendar, station: TestStation, booked: list[Booked], qtbot: QtBot
) -> None:
    press(listed, KEY.Key_Down, KEY.Key_Down)
    book_person(station, replace(ANH, family_name="Ek", duf="", phone=""), application="first-other", expires_on=None)
    listed.session.changed.emit(Changes(Touched.APPOINTMENTS))
    qtbot.waitUntil(lambda: any("Ek" in text for text in lines(listed)))
    current = listed.screen.agenda.current
    assert current is not None
    assert current.key == booked[1].appointment_id


def test_a_long_list_is_read_page_by_page(listed: Calendar) -> None:
    model = listed.screen.agenda.model
    assert not model.canFetchMore(model.index(-1))
    assert len(model.rows) <= agenda_view.PAGE
    small = type(model)(str, listed.screen.agenda._page, lambda day: day.isoformat(), 1)
    small.begin_anew()
    assert [type(row).__name__ for row in small.rows] == ["GroupHeading", "AppointmentRow"]
    small.fetchMore(model.index(-1))
    assert [type(row).__name__ for row in small.rows] == ["GroupHeading", "AppointmentRow", "AppointmentRow"]
    small.fetchMore(model.index(-1))
    assert not small.canFetchMore(model.index(-1))


def test_what_is_listed_is_remembered(
    qtbot: QtBot, session: Session, messages: RecordingMessages, settings: QSettings, listed: Calendar
) -> None:
    choose(listed, Which.ALL)
    press(listed, KEY.Key_B)
    settings.sync()
    again = show(qtbot, session, messages, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert (again.screen.span, again.screen.agenda.shown, again.screen.agenda.goes_back) == (
        Span.AGENDA,
        Which.ALL,
        True,
    )


def test_the_arrows_to_the_sides_step_a_week(listed: Calendar) -> None:
    press(listed, KEY.Key_Right)
    assert listed.screen.day == MONDAY + timedelta(days=7)
    press(listed, KEY.Key_Left, KEY.Key_Left)
    assert listed.screen.day == MONDAY - timedelta(days=7)
