"""The list of cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.cases import CaseStatus
from desktop.services.attendance import CheckIn
from tests.support.accessibility import item_texts, walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from ui.screens.cases import screen as cases_screen
from ui.screens.cases.screen import CasesScreen
from ui.session import BookingStart, CaseAddress


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


def show(qtbot: QtBot, counter: Counter) -> CasesScreen:
    screen = CasesScreen(counter.session)
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def names(screen: CasesScreen) -> list[str]:
    return [row.name for row in screen.model.rows]


def test_the_newest_case_stands_first_and_is_read_out(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    counter.station.clock.advance(minutes=1)
    counter.book("Haddad", "Amal")

    screen = show(qtbot, counter)

    assert item_texts(screen.view) == [
        f"{name}, February 1991, Renewal after protection, on paper, registered, "
        f"next appointment today 09:00, opened 23 Nov 2026"
        for name in ("Haddad, Amal", "Nguyễn, Thị Ánh")
    ]
    walk(screen)


def test_words_and_statuses_narrow_the_list(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    counter.book("Haddad", "Amal")
    screen = show(qtbot, counter)

    QTest.keyClicks(screen.filters.edit, "had")
    qtbot.waitUntil(lambda: names(screen) == ["Haddad, Amal"])

    screen.filters.buttons[CaseStatus.GRANTED].click()
    qtbot.waitUntil(screen.empty.isVisible)

    screen.empty.asked.emit()
    qtbot.waitUntil(lambda: len(names(screen)) == 2)
    assert (screen.filters.text, screen.filters.statuses) == ("", frozenset())


def test_keys_lead_from_the_words_into_the_list_and_open(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book("Haddad", "Amal")
    screen = show(qtbot, counter)
    screen.filters.edit.setFocus()
    qtbot.waitUntil(screen.filters.edit.hasFocus)

    QTest.keyClick(screen.filters.edit, Qt.Key.Key_Down)
    assert screen.view.hasFocus()
    assert counter.chosen == [booked.case_id]

    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert counter.opened == [CaseAddress(booked.case_id)]


def test_nobody_is_chosen_by_coming_to_the_list(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    screen = show(qtbot, counter)

    screen.view.setFocus()
    qtbot.waitUntil(screen.view.hasFocus)

    assert counter.chosen == []
    QTest.keyClick(screen.view, Qt.Key.Key_Down)
    assert len(counter.chosen) == 1


def test_esc_clears_what_narrows(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    screen = show(qtbot, counter)
    QTest.keyClicks(screen.filters.edit, "zzz")
    qtbot.waitUntil(screen.empty.isVisible)

    QTest.keyClick(screen.filters.edit, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: len(names(screen)) == 1)


def test_a_change_is_shown_and_the_choice_is_kept(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    screen = show(qtbot, counter)
    screen.view.go_to(booked.case_id)

    counter.station.clock.advance(minutes=1)
    newer = counter.book("Haddad", "Amal")
    counter.session.changed.emit(newer.changes)
    qtbot.waitUntil(lambda: len(names(screen)) == 2)

    assert screen.view.current_key == booked.case_id
    assert counter.chosen.count(booked.case_id) == len(counter.chosen)


def test_pages_are_read_as_far_as_somebody_scrolls(
    qtbot: QtBot, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases_screen, "PAGE", 3)
    booked = [counter.book("Haddad", f"Amal {letter}") for letter in "ABCDEFG"]
    screen = show(qtbot, counter)
    read = len(names(screen))

    while screen.model.canFetchMore(QModelIndex()):
        screen.model.fetchMore(QModelIndex())

    assert read < 7 or not screen.model.has_more
    assert sorted(names(screen)) == [f"Haddad, Amal {letter}" for letter in "ABCDEFG"]
    assert len({row.case_id for row in screen.model.rows}) == 7
    # A refresh reads again all that had been read.
    counter.perform(CheckIn(booked[0].appointment_id))
    qtbot.waitUntil(lambda: screen.dirty is None)
    assert len(names(screen)) == 7


def test_without_cases_it_says_what_to_do(qtbot: QtBot, counter: Counter) -> None:
    screen = show(qtbot, counter)

    assert screen.empty.isVisible()
    screen.empty.asked.emit()

    assert counter.bookings == [BookingStart()]


def test_a_narrowing_that_was_settled_on_is_journalled(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    counter.book("Haddad", "Amal")
    screen = show(qtbot, counter)
    QTest.keyClicks(screen.filters.edit, "had")
    qtbot.waitUntil(lambda: names(screen) == ["Haddad, Amal"])

    screen._journal.settle()

    assert len(counter.journal("look-for")) == 1
