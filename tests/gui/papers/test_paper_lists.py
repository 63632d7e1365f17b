"""The papers of a case, and those of the counter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.scan import paper_qr
from desktop.services.papers import print_out
from tests.gui.card.counter import Counter
from tests.support.accessibility import item_texts, walk
from tests.support.station import ANH, book_person
from ui.keystrokes import play_scan
from ui.scanner import ScannerFilter
from ui.screens.papers.paper_list import PaperDelegate
from ui.screens.papers.papers_screen import PapersScreen
from ui.screens.papers.papers_tab import PapersTab
from ui.session import CaseAddress

OTHER = replace(ANH, family_name="العبد الله", given_names="محمد", duf="", phone="", email="m@example.org")


@pytest.fixture
def tab(counter: Counter, qtbot: QtBot) -> PapersTab:
    made = PapersTab(counter.session)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


@pytest.fixture
def screen(counter: Counter, qtbot: QtBot) -> PapersScreen:
    made = PapersScreen(counter.session)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    return made


def numbers(screen: PapersScreen | PapersTab) -> list[str]:
    return [line.number for line in screen.model.rows]


# The tab


def test_the_newest_paper_of_the_case_is_first_and_enter_shows_it(counter: Counter, tab: PapersTab) -> None:
    page = counter.page(counter.handed_in())
    tab.show_case(page)

    assert numbers(tab) == [paper.number for paper in page.papers]
    assert item_texts(tab.list)[0].startswith("Receipt, 20261123-S1-0002, 23 Nov 2026 08:00, ")
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert counter.wanted == [page.papers[0].number]


def test_a_refresh_keeps_the_place(counter: Counter, tab: PapersTab) -> None:
    case_id = counter.handed_in()
    tab.show_case(counter.page(case_id))
    letter = numbers(tab)[1]
    tab.list.go_to(letter)
    print_out(counter.station.store, counter.station.clerk, letter)

    tab.show_case(counter.page(case_id))

    assert tab.list.current_key == letter
    assert tab.model.rows[1].copies == "printed once"


def test_a_case_without_papers_says_so(counter: Counter, tab: PapersTab) -> None:
    tab.show_case(replace(counter.page(counter.booked()), papers=()))

    assert not tab.list.isVisible()
    walk(tab)


# The screen


def test_papers_come_as_they_are_made(counter: Counter, screen: PapersScreen, qtbot: QtBot) -> None:
    screen.show()
    assert "No paper has been issued" in screen.sentence

    booked = book_person(counter.station)
    counter.session.changed.emit(booked.changes)

    qtbot.waitUntil(lambda: numbers(screen) == [booked.letter])
    assert screen.list.current_key == booked.letter
    assert "Nguyễn, Thị Ánh" in item_texts(screen.list)[0]


def test_enter_shows_the_paper_and_shift_enter_the_case(counter: Counter, screen: PapersScreen) -> None:
    booked = book_person(counter.station)
    opened: list[object] = []
    counter.session.case_opened.connect(opened.append)
    screen.show()

    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert counter.wanted == [booked.letter]
    assert opened == []
    QTest.keyClick(screen.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert opened == [CaseAddress(booked.case_id, "papers")]
    assert counter.wanted == [booked.letter]


def test_the_side_panel_follows_the_selection(counter: Counter, screen: PapersScreen) -> None:
    first = book_person(counter.station)
    second = book_person(counter.station, OTHER, nth=3)
    selected: list[object] = []
    counter.session.case_selected.connect(selected.append)
    screen.show()

    QTest.keyClick(screen.list, Qt.Key.Key_Down)

    assert selected[-1] == first.case_id
    QTest.keyClick(screen.list, Qt.Key.Key_Up)
    assert selected[-1] == second.case_id


def test_typing_narrows_and_the_arrows_walk_from_the_line(counter: Counter, screen: PapersScreen) -> None:
    first = book_person(counter.station)
    second = book_person(counter.station, OTHER, nth=3)
    screen.show()

    QTest.keyClicks(screen.edit, "s1-0001")
    assert numbers(screen) == [first.letter]
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert counter.wanted == [first.letter]
    QTest.keyClick(screen.edit, Qt.Key.Key_Escape)
    assert numbers(screen) == [second.letter, first.letter]
    QTest.keyClick(screen.edit, Qt.Key.Key_Home)
    screen.list.go_to(second.letter)
    QTest.keyClick(screen.edit, Qt.Key.Key_Down)
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert counter.wanted == [first.letter, first.letter]


def test_what_is_typed_and_not_found_says_what_to_do(counter: Counter, screen: PapersScreen) -> None:
    book_person(counter.station)
    screen.show()

    screen.edit.setText("777")
    assert "number like this" in screen.sentence
    screen.edit.setText("20261123-S1-0999")
    assert screen.sentence == "There is no paper with this number."
    assert not screen.show_button.isEnabled()
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert counter.wanted == []


def test_an_older_paper_is_found_by_its_whole_number(
    counter: Counter, screen: PapersScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.screens.papers.papers_screen.LISTED", 1)
    older = book_person(counter.station)
    book_person(counter.station, OTHER, nth=3)
    screen.show()
    assert older.letter not in numbers(screen)

    screen.edit.setText(older.letter.lower())

    assert numbers(screen) == [older.letter]


def test_a_scanned_code_stands_for_its_paper_and_the_next_replaces_it(
    counter: Counter, screen: PapersScreen, qtbot: QtBot, qapp: QApplication
) -> None:
    first = book_person(counter.station)
    second = book_person(counter.station, OTHER, nth=3)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.edit.setFocus()
    scanner = ScannerFilter()
    qapp.installEventFilter(scanner)
    try:
        for number in (first.letter, second.letter):
            with qtbot.waitSignal(scanner.field_scanned):
                play_scan((paper_qr(number),), screen.edit)
            assert numbers(screen) == [number]
    finally:
        qapp.removeEventFilter(scanner)
    assert counter.wanted == [], "the Enter of a scanner opens nothing"
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    assert counter.wanted == [second.letter]


def test_everything_has_a_name(counter: Counter, screen: PapersScreen) -> None:
    screen.show()
    walk(screen)
    book_person(counter.station, OTHER)
    screen.refresh(None)
    names = {said.name for said in walk(screen)}
    assert {"Number of a paper", "Papers issued lately at this counter", "Show paper", "Open case"} <= names


@pytest.mark.parametrize(("width", "shown"), [(1000, 6), (800, 4), (580, 3)])
def test_a_narrow_list_leaves_out_whole_columns(counter: Counter, screen: PapersScreen, width: int, shown: int) -> None:
    book_person(counter.station)
    screen.resize(width, 400)
    screen.show()
    screen.grab()

    delegate = screen.list.itemDelegate()
    assert isinstance(delegate, PaperDelegate)
    cells = delegate.cells(screen.model.rows[0])
    assert len(cells) == shown
    assert [cell.text for cell in cells][:1] == ["\u2068Nguyễn, Thị Ánh\u2069"]
