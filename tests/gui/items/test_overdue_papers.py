"""Overdue papers by keys: call, letter, a new day, the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.cases import AddressProtection
from desktop.domain.missing_papers import CallOutcome, MissingPapersLetter
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.papers import paper
from desktop.services.queries.checklist import checklist
from desktop.services.queries.missing_papers import calls_about
from desktop.services.terms import papers_due
from tests.support.accessibility import item_texts, walk
from tests.support.cards import do
from tests.support.counter import Counter
from tests.support.station import ANH, MONDAY, book_person
from ui.screens.items.ask_call import CallPanel
from ui.screens.items.ask_missing import LetterPanel, NewDayPanel
from ui.screens.items.overdue_papers import OverduePapers
from ui.screens.items.screen import ItemsScreen
from ui.session import CaseAddress

TERM = MONDAY + timedelta(days=14)


def short(counter: Counter, nth: int = 0, **person: object) -> str:
    """Hand a case in with everything missing, and return it."""
    case_id = book_person(counter.station, replace(ANH, **person), nth=nth).case_id  # type: ignore[arg-type]  # fields
    do(counter.station, HandInDocuments(counter.station.ids.new(), case_id, open_lines_confirmed=True))
    return case_id


def show(counter: Counter, qtbot: QtBot) -> ItemsScreen:
    screen = ItemsScreen(counter.session, (OverduePapers(counter.session),))
    qtbot.addWidget(screen)
    screen.resize(960, 700)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.go_to("overdue-papers")
    return screen


def overdue(screen: ItemsScreen) -> OverduePapers:
    section = screen.current_section
    assert isinstance(section, OverduePapers)
    return section


def press(*keys: Qt.Key | str) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def days(counter: Counter, case_id: str) -> set[date | None]:
    lines = checklist(counter.station.store, case_id, counter.session.today).lines
    return {line.missing_by for line in lines if line.missing_by}


def test_nothing_overdue_says_when_something_would_be(counter: Counter, qtbot: QtBot) -> None:
    short(counter)
    counter.station.clock.advance(days=14)  # the day itself has not passed
    screen = show(counter, qtbot)
    section = overdue(screen)
    assert section.empty.isVisible()
    assert "that day has passed" in section.empty_texts()[1]


def test_the_longest_overdue_stands_first_and_is_called_by_keys(counter: Counter, qtbot: QtBot) -> None:
    late = short(counter, given_names="A")
    later = short(counter, nth=1, given_names="B")
    lines = checklist(counter.station.store, later, MONDAY).lines
    do(counter.station, TickDocument(lines[0].line_id, missing_by=MONDAY + timedelta(days=3)))
    counter.station.clock.advance(days=17)
    screen = show(counter, qtbot)
    section = overdue(screen)
    assert [row.case_id for row in section.model.rows] == [later, late]
    said = item_texts(section.view)
    assert "14 days" in said[0]
    assert "not called" in said[0]

    press(Qt.Key.Key_Down, "c")
    panel = section.slot.panel
    assert isinstance(panel, CallPanel)
    press("3", "wrong digit", Qt.Key.Key_Return)
    (call,) = calls_about(counter.station.store, later)
    assert (call.outcome, call.note) == (tuple(CallOutcome)[2], "wrong digit")
    qtbot.waitUntil(lambda: "wrong digit" in item_texts(section.view)[0])
    assert section.view.hasFocus()
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert calls_about(counter.station.store, later) == ()


def test_the_letter_is_written_until_a_day_and_opens(counter: Counter, qtbot: QtBot) -> None:
    case_id = short(counter)
    counter.station.clock.advance(days=17)
    screen = show(counter, qtbot)
    section = overdue(screen)
    press(Qt.Key.Key_Down, "e")
    panel = section.slot.panel
    assert isinstance(panel, LetterPanel)
    assert panel.protected.isHidden()
    panel.day.selectAll()
    press("1.12.2026", Qt.Key.Key_Return)
    assert panel.day_field.error
    assert panel.day.text() == "1.12.2026"
    panel.day.selectAll()
    press("18.12", Qt.Key.Key_Return)
    said = paper(counter.station.store, counter.papers[-1])
    assert isinstance(said, MissingPapersLetter)
    assert said.hand_in_by == date(2026, 12, 18)
    qtbot.waitUntil(lambda: section.model.rows[0].letter is not None)
    assert section.model.rows[0].case_id == case_id


def test_a_protected_address_is_told_before_the_letter(counter: Counter, qtbot: QtBot) -> None:
    short(counter, protection=AddressProtection.CONFIDENTIAL)
    counter.station.clock.advance(days=17)
    screen = show(counter, qtbot)
    section = overdue(screen)
    press(Qt.Key.Key_Down, "e")
    panel = section.slot.panel
    assert isinstance(panel, LetterPanel)
    assert "protected" in panel.protected.text


def test_a_new_day_takes_the_case_off_the_list_and_can_be_taken_back(counter: Counter, qtbot: QtBot) -> None:
    case_id = short(counter)
    assert days(counter, case_id) == {TERM}
    counter.station.clock.advance(days=17)
    screen = show(counter, qtbot)
    section = overdue(screen)
    press(Qt.Key.Key_Down, "d")
    panel = section.slot.panel
    assert isinstance(panel, NewDayPanel)
    panel.day.selectAll()
    press("some day", Qt.Key.Key_Return)
    assert "no date" in panel.day_field.error
    panel.day.selectAll()
    press("+7", Qt.Key.Key_Return)
    assert days(counter, case_id) == {counter.session.today + timedelta(days=7)}
    qtbot.waitUntil(section.empty.isVisible)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert days(counter, case_id) == {TERM}
    qtbot.waitUntil(section.view.isVisible)


def test_enter_opens_the_case_at_its_checklist(counter: Counter, qtbot: QtBot) -> None:
    case_id = short(counter)
    counter.station.clock.advance(days=17)
    screen = show(counter, qtbot)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert screen.isVisible()
    assert counter.opened == [CaseAddress(case_id, "checklist")]


def test_the_suggested_day_is_one_on_which_the_counter_is_open() -> None:
    assert papers_due(date(2026, 12, 18)) == date(2027, 1, 4)  # 1 January, then a weekend
    assert papers_due(MONDAY) == TERM


def test_everything_has_a_name(counter: Counter, qtbot: QtBot) -> None:
    short(counter)
    counter.station.clock.advance(days=17)
    screen = show(counter, qtbot)
    section = overdue(screen)
    press(Qt.Key.Key_Down)
    walk(section)
    for key in ("c", "e", "d"):
        press(key)
        walk(section)
        press(Qt.Key.Key_Escape)
