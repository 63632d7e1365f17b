"""The page itself: opening is a look, the tabs, the keys, and what happens when something changes."""

from __future__ import annotations

from collections import Counter as Count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from desktop.domain.languages import Language
from desktop.services.attendance import CheckIn
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.queries.case_page import CasePage
from desktop.storage.models import Case, Station
from tests.gui.case_page.conftest import Counter
from tests.support.accessibility import walk
from tests.support.station import TestStation, book_person
from ui.messages import Level
from ui.screens.case_page.screen import CasePageScreen
from ui.session import CaseAddress, Session


def commands(counter: Counter) -> Count[str]:
    return Count(row.command for row in counter.stored().timeline)


def test_opening_is_one_look_and_refreshing_is_none(family: Counter) -> None:
    assert commands(family)["look-at-case"] == 1
    outcome = perform(
        family.station.store, family.station.clerk, CheckIn(family.stored().appointments[0].appointment_id)
    )
    family.session.changed.emit(outcome.changes)
    family.settle()
    assert family.screen.page is not None
    assert family.screen.page.appointments[0].arrived_at is not None
    assert commands(family)["look-at-case"] == 1
    family.open(family.case_id)
    assert commands(family)["look-at-case"] == 1  # going on with the same case is the same look
    family.station.clock.advance(minutes=11)
    family.open(family.case_id)
    assert commands(family)["look-at-case"] == 2


def test_the_header_says_who_it_is(family: Counter) -> None:
    header = family.screen.header
    assert header.name == "\u2068Nguyễn, Thị Ánh\u2069"
    assert "February 1991" in header.facts
    assert "2008 168329 10" in header.facts
    assert "Vietnam" in header.facts
    assert "family immigration" in header.facts


def test_a_case_of_another_station_is_refused_without_a_name(counter: Counter, qtbot: QtBot) -> None:
    booked = book_person(counter.station)
    with counter.station.store.write() as connection:
        own = connection.execute(Station.__table__.select()).one()
        connection.execute(insert(Station).values({**own._mapping, "id": "other", "name": "Annen stasjon"}))
        connection.execute(update(Case).where(Case.id == booked.case_id).values(station_id="other"))
    with qtbot.waitSignal(counter.screen.closed):
        counter.screen.open(CaseAddress(booked.case_id))
    assert counter.screen.page is None
    assert counter.screen.header.name == ""
    told = counter.messages.texts(Level.PROBLEM)
    assert len(told) == 1
    assert "Annen stasjon" in told[0]
    assert "Nguyễn" not in told[0]


def test_tabs_by_alt_and_figure_and_in_turn(family: Counter, qtbot: QtBot) -> None:
    screen = family.screen
    assert screen.tab_keys == ("overview", "appointments", "checklist", "fee", "timeline")
    assert screen.current_tab == "overview"
    QTest.keyClick(screen, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert screen.current_tab == "checklist"
    assert screen.checklist.lines.hasFocus()
    QTest.keyClick(screen.checklist.lines, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert screen.current_tab == "fee"
    QTest.keyClick(screen.fee.amount, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert screen.current_tab == "overview"
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(screen, Qt.Key.Key_Backtab, shift)
    assert screen.current_tab == "timeline"


def test_escape_goes_back(family: Counter, qtbot: QtBot) -> None:
    family.screen.go_to_tab("checklist")
    with qtbot.waitSignal(family.screen.closed):
        QTest.keyClick(family.screen.checklist.lines, Qt.Key.Key_Escape)


def test_an_address_names_its_tab_and_a_second_look_keeps_the_tab(family: Counter) -> None:
    family.open(family.case_id, "fee")
    assert family.screen.current_tab == "fee"
    family.open(family.case_id)
    assert family.screen.current_tab == "fee"
    other = book_person(family.station, OTHER, nth=2)
    family.open(other.case_id)
    assert family.screen.current_tab == "overview"
    family.open(other.case_id, "no such tab")
    assert family.screen.current_tab == "overview"


class Pasted(QWidget):
    """A tab from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show_case(self, page: CasePage) -> None:
        self.shown.append(page.case_id)


def test_further_tabs_stand_before_the_timeline_and_are_filled_when_seen(
    counter: Counter, station: TestStation, qtbot: QtBot
) -> None:
    booked = book_person(station)
    pasted = Pasted()
    screen = CasePageScreen(counter.session, [("papers", "Papers", pasted)])
    qtbot.addWidget(screen)
    screen.show()
    screen.open(CaseAddress(booked.case_id))
    assert screen.tab_keys == ("overview", "appointments", "checklist", "fee", "papers", "timeline")
    assert pasted.shown == []
    screen.go_to_tab("papers")
    assert pasted.shown == [booked.case_id]


def test_every_tab_can_be_used_by_keyboard_and_screen_reader(family: Counter) -> None:
    for key in family.screen.tab_keys:
        family.screen.go_to_tab(key)
        assert walk(family.screen)


def test_the_page_speaks_the_clerk_s_language(family: Counter) -> None:
    session = Session(
        family.station.store, family.station.clerk, Language.NYNORSK, family.session.tasks, family.messages
    )
    screen = CasePageScreen(session)
    family.qtbot.addWidget(screen)
    screen.show()
    screen.open(CaseAddress(family.case_id))
    assert "familieinnvandring" in screen.header.facts
    session.deleteLater()


OTHER = PersonDetails("عبد الرحمن", "فاطمة", "1988-00-00", "SYR")


def test_an_arabic_name_is_fenced(counter: Counter) -> None:
    counter.open(book_person(counter.station, OTHER).case_id)
    assert counter.screen.header.name == "\u2068عبد الرحمن, فاطمة\u2069"
    assert "born 1988" in counter.screen.header.facts
