"""The auditor's screen: asked, read on, opened in words, for a reason where somebody is protected, and given out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.exchange.journal_heads import read_heads
from desktop.services.commands import perform
from desktop.services.looks import LookFor
from desktop.services.queries.audit import PAGE
from tests.integration.core.test_looks import HIDDEN
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.station import book_person
from ui.screens.audit.tab import AuditTab
from ui.screens.extract.window import ExtractWindow
from ui.tasks import InlineTaskRunner
from ui.widgets.row_delegate import GroupHeading


@pytest.fixture
def tab(counter: Counter, qtbot: QtBot, tmp_path: Path) -> AuditTab:
    made = AuditTab(counter.session, ask_where=lambda _, name: tmp_path / name, make_runner=InlineTaskRunner)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def show(tab: AuditTab, qtbot: QtBot) -> None:
    with qtbot.waitExposed(tab):
        tab.show()


def commands(tab: AuditTab) -> list[str]:
    return [row.command for row in tab.model.entries]


def open_first(tab: AuditTab, command: str) -> None:
    row = next(row for row in tab.model.entries if row.command == command)
    assert tab.list.go_to(row.entry_id)
    QTest.keyClick(tab.list, Qt.Key.Key_Return)


def test_nothing_is_read_before_somebody_asks_and_older_entries_follow(
    counter: Counter, tab: AuditTab, qtbot: QtBot
) -> None:
    counter.book("Šimić", "Márjá")
    for nth in range(PAGE):
        perform(counter.station.store, counter.station.clerk, LookFor(f"search {nth}", 0))
    show(tab, qtbot)
    walk(tab)
    assert tab.empty.isVisible()
    assert counter.journal("read-journal") == []

    tab.bar.first.setText("31.2.2026")
    tab.bar.show_button.click()
    assert tab.bar.first_field.error
    assert counter.journal("read-journal") == []

    tab.bar.first.clear()
    tab.bar.show_button.click()
    assert counter.journal("read-journal") == [None]
    assert len(tab.model.entries) == PAGE
    assert isinstance(tab.model.rows[0], GroupHeading)
    assert "older ones follow" in tab.count.text()
    tab.list.scrollToBottom()
    qtbot.waitUntil(lambda: not tab.model.has_more)
    assert "register-person" in commands(tab)
    assert len({row.entry_id for row in tab.model.entries}) == len(tab.model.entries) > PAGE
    assert counter.journal("read-journal") == [None], "the pages behind it belong to the same question"
    walk(tab)

    tab.bar.last.setText("22.11.2026")
    tab.bar.first.setText("23.11.2026")
    tab.bar.show_button.click()
    assert tab.bar.last_field.error
    tab.bar.first.setText("1.1.2026")
    tab.bar.show_button.click()
    assert tab.empty.isVisible()


def test_a_person_is_found_an_entry_opened_in_words_and_the_case_behind_it(
    counter: Counter, tab: AuditTab, qtbot: QtBot
) -> None:
    case_id = counter.book("Šimić", "Márjá").case_id
    counter.book("Haddad", "Leila", nth=1)
    show(tab, qtbot)
    tab.bar.about.setCurrentIndex(tab.bar.about.findData(ExtractAbout.CASE))
    tab.bar.show_button.click()
    assert tab.bar.search.field.error
    QTest.keyClicks(tab.bar.search.line, "Simic")
    QTest.keyClick(tab.bar.search.line, Qt.Key.Key_Return)
    assert "Šimić, Márjá" in tab.bar.chosen.text()
    tab.bar.show_button.click()
    assert {row.case_id for row in tab.model.entries} == {case_id}
    assert counter.journal("read-journal") == [case_id]
    walk(tab)

    open_first(tab, "book-appointment")
    said = dict(tab.pane.said.rows())
    assert said["desk"] == "1"
    assert "Šimić, Márjá" in dict(tab.pane.head.rows())["About"]
    assert counter.journal("read-journal-entry") == [case_id]
    tab.pane.kept_button.click()
    assert '"desk_id"' in tab.pane.kept.text()
    walk(tab)
    tab.resize(700, 600)
    assert not tab.list.isVisible()
    tab.pane.case_button.click()
    assert [each.case_id for each in counter.opened] == [case_id]
    tab.pane.close_button.setFocus()
    QTest.keyClick(tab.pane.close_button, Qt.Key.Key_Escape)
    assert tab.list.isVisible()
    assert tab.list.current_key == next(row.entry_id for row in tab.model.entries if row.command == "book-appointment")

    tab.bar.other_button.click()
    assert tab.bar.search.isVisible()


def test_a_protected_person_is_opened_for_a_reason(counter: Counter, tab: AuditTab, qtbot: QtBot) -> None:
    case_id = book_person(counter.station, HIDDEN).case_id
    show(tab, qtbot)
    tab.bar.show_button.click()
    open_first(tab, "register-person")
    assert not tab.pane.isVisible()
    assert counter.journal("read-journal-entry") == []
    dialog = tab.gate.dialog
    assert dialog is not None
    dialog.reject()
    assert not tab.pane.isVisible()
    open_first(tab, "register-person")
    dialog.reason.setCurrentIndex(1)
    dialog.accept()
    assert tab.pane.isVisible()
    assert counter.journal("look-at-case") == [case_id]
    assert "Storgata" not in tab.pane.kept.text()


def test_what_was_asked_becomes_an_extract_and_the_heads_are_saved(
    counter: Counter, tab: AuditTab, qtbot: QtBot, tmp_path: Path
) -> None:
    counter.book("Šimić", "Márjá")
    show(tab, qtbot)
    assert not tab.heads.save_button.isEnabled(), "the first day is not over"
    counter.station.clock.advance(days=1)
    tab.hide()
    show(tab, qtbot)
    assert "23 Nov 2026" in tab.heads.says.text()
    tab.heads.save_button.click()
    (file,) = tmp_path.glob("journal-heads-s1-*.jsonl")
    (head,) = read_heads(file.read_bytes())
    assert head.public == tab.heads.key.text().replace(" ", "")

    tab.bar.about.setCurrentIndex(tab.bar.about.findData(ExtractAbout.STAFF))
    tab.bar.what.setCurrentIndex(tab.bar.what.findData(ExtractWhat.CHANGES))
    tab.bar.show_button.click()
    assert {row.by for row in tab.model.entries} == {"Kari Berg"}
    tab.extract_button.click()
    window = tab.window().findChild(ExtractWindow)
    assert window is not None
    assert window.panel.about.currentData() == ExtractAbout.STAFF
    assert "Kari Berg" in window.panel.staff.currentText()
    assert window.panel.what.currentData() == ExtractWhat.CHANGES
    assert window.panel.first.text() == "01.11.2026"
    window.close()


def test_a_clerk_sees_nothing_and_is_told_who_does(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = counter.station.clerk
    tab = AuditTab(counter.session)
    qtbot.addWidget(tab)
    show(tab, qtbot)
    assert tab.empty.isVisible()
    for part in (tab.bar, tab.heads, tab.heads.save_button, tab.extract_button):
        assert not part.isVisible()


def test_no_answer_stands_under_another_question_and_no_entry_beside_another_line(
    counter: Counter, tab: AuditTab, qtbot: QtBot
) -> None:
    counter.book("Šimić", "Márjá")
    show(tab, qtbot)
    tab.bar.show_button.setFocus()
    QTest.keyClick(tab.bar.show_button, Qt.Key.Key_Return)
    open_first(tab, "register-person")
    assert tab.pane.isVisible()
    QTest.keyClick(tab.list, Qt.Key.Key_Up)
    assert not tab.pane.isVisible()

    QTest.keyClicks(tab.bar.last, "2")
    assert tab.model.entries == ()
    assert tab.empty.isVisible()
