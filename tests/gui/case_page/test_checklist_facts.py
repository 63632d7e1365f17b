"""What decides on the list, by keys: questions, version, passports, own papers, the family."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import update

from desktop.domain.cases import CaseStatus, Channel
from desktop.domain.catalogue import Condition
from desktop.domain.papers import LineState
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.families import LinkFamily
from desktop.services.queries.checklist import ChecklistView
from desktop.services.queries.checklist import checklist as checklist_view
from desktop.services.reference import use_station_files
from desktop.storage.models import Case
from tests.gui.case_page.conftest import Counter, focused, press, row
from tests.support.accessibility import item_texts, walk
from tests.support.cases import open_case
from tests.support.station import ANH, MONDAY, book_person
from ui.messages import Level
from ui.screens.checklist.own_paper import AddPaperPanel
from ui.screens.checklist.passports import AddPassportPanel
from ui.screens.checklist.questions import QuestionStrip
from ui.screens.checklist.tab import ChecklistTab
from ui.session import CaseAddress

NEWER = date(2026, 12, 1)
MINH = PersonDetails("Trần", "Minh", "1984-03-04", "VNM")


def view(counter: Counter, case_id: str = "") -> ChecklistView:
    return checklist_view(counter.station.store, case_id or counter.case_id, counter.session.today)


def tab(counter: Counter) -> ChecklistTab:
    return counter.screen.checklist


def names(counter: Counter) -> list[str]:
    return [shown.name for shown in tab(counter).shown]


def in_sight(strip: QuestionStrip) -> int:
    return len(strip.asked)


@pytest.fixture
def worker(counter: Counter) -> Counter:
    """A renewal of a work permit at its checklist."""
    person = replace(ANH, passport_number="N100", passport_expires_on=date(2030, 3, 12))
    counter.open(book_person(counter.station, person, application="renewal-work").case_id, "checklist")
    return counter


def test_questions_are_answered_one_after_the_other_by_one_key_each(worker: Counter) -> None:
    strip = tab(worker).facts.questions
    asked = len(view(worker).questions)
    assert in_sight(strip) == 1
    assert strip.open_count == asked
    first = view(worker).questions[0].condition

    press(worker, "q")
    QTest.keyClicks(focused(), "y")
    worker.settle()
    assert view(worker).questions[0].answer is True
    assert strip.open_count == asked - 1
    for _ in range(asked - 1):
        QTest.keyClicks(focused(), "n")
        worker.settle()
    assert [question.answer for question in view(worker).questions] == [True] + [False] * (asked - 1)
    assert tab(worker).lines.hasFocus()
    assert in_sight(strip) == 0

    press(worker, "q")  # all are shown, and an answer is taken back
    assert in_sight(strip) == asked
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    worker.settle()
    assert next(each for each in view(worker).questions if each.condition is first).answer is None


def test_an_answer_changes_the_list_and_ctrl_z_takes_it_back(worker: Counter) -> None:
    staffing = next(each for each in view(worker).questions if each.condition is Condition.STAFFING_AGENCY)
    before = names(worker)
    strip = tab(worker).facts.questions
    strip.fold_button.click()
    line = next(line for line in strip.lines if line.row == staffing)
    line.yes.setFocus()
    QTest.keyClicks(line.yes, "j")
    worker.settle()
    assert len(names(worker)) == len(before) + 1
    worker.session.undos.undo()
    worker.settle()
    assert names(worker) == before


def test_escape_leads_from_the_questions_to_the_list_and_up_back(worker: Counter) -> None:
    press(worker, Qt.Key.Key_Up)
    assert tab(worker).facts.questions.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert tab(worker).lines.hasFocus()


def test_another_passport_is_noted_and_asked_for(worker: Counter) -> None:
    press(worker, "p")
    panel = tab(worker).slot.panel
    assert isinstance(panel, AddPassportPanel)
    assert tab(worker).bar.isHidden(), "one filled button at a time"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert panel.number_field.error
    QTest.keyClicks(panel.number, "x200")
    panel.country.set_code("VNM")
    panel.surname.setText("Nguyen")
    QTest.keyClicks(panel.expires, "31.2.2026")
    QTest.keyClick(panel.expires, Qt.Key.Key_Return)
    assert panel.expires_field.error
    panel.expires.clear()
    QTest.keyClicks(panel.expires, "1.3.2026")
    QTest.keyClick(panel.expires, Qt.Key.Key_Return)
    worker.settle()

    assert tab(worker).lines.hasFocus()
    assert not tab(worker).bar.isHidden()
    copies = [name for name in names(worker) if "all pages" in name]
    assert [name.rpartition("(")[2] for name in copies] == ["N100)", "X200)"]
    line = tab(worker).facts.passports.lines[1]
    assert "expired 1 Mar 2026" in line.text.text()
    assert "X200 expired on 1 March 2026" in line.warning.text()
    assert "registered as" in line.warning.text()

    press(worker, "p")
    panel = tab(worker).slot.panel
    assert isinstance(panel, AddPassportPanel)
    QTest.keyClicks(panel.number, "X200")
    panel.country.set_code("VNM")
    QTest.keyClick(panel.number, Qt.Key.Key_Return)
    assert panel.number_field.error
    assert panel.number.text() == "X200"
    QTest.keyClick(panel.number, Qt.Key.Key_Escape)

    line.remove_button.click()
    worker.settle()
    assert len(view(worker).passports) == 1
    press(worker)
    worker.session.undos.undo()
    worker.settle()
    assert [each.number for each in view(worker).passports] == ["N100", "X200"]


def test_passports_that_were_held_get_a_line_each(worker: Counter) -> None:
    held = tab(worker).facts.passports.held
    held.setFocus()
    QTest.keyClick(held, Qt.Key.Key_Up)
    worker.settle()
    assert view(worker).held == 2
    assert sum("all pages" in name for name in names(worker)) == 2


def test_a_paper_on_no_list_is_noted_ticked_and_removed(worker: Counter) -> None:
    press(worker, Qt.Key.Key_Plus)
    panel = tab(worker).slot.panel
    assert isinstance(panel, AddPaperPanel)
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    assert panel.name_field.error
    QTest.keyClicks(panel.name, "Letter from the school")
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    worker.settle()
    shown = tab(worker).shown[row(worker)]
    assert (shown.name, shown.line.original_seen) == ("Letter from the school", True)
    assert tab(worker).lines.hasFocus()

    press(worker, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    assert "Letter from the school" not in names(worker)
    worker.session.undos.undo()
    worker.settle()
    assert "Letter from the school" in names(worker)

    press(worker, "+")
    again = tab(worker).slot.panel
    assert isinstance(again, AddPaperPanel)
    QTest.keyClicks(again.name, "letter from the SCHOOL")
    QTest.keyClick(again.name, Qt.Key.Key_Return)
    assert again.name_field.error
    assert again.name.text() == "letter from the SCHOOL"


def test_translation_and_certified_copy(worker: Counter) -> None:
    press(worker, "t")
    assert row(worker) == 0, "nothing is said of the document itself yet"
    assert tab(worker).shown[0].more == "translation"
    press(worker, "c")
    assert row(worker) == 1
    line = worker.stored().lines[0]
    assert (line.certified_copy, line.translation, line.state) == (True, True, LineState.BROUGHT)
    assert tab(worker).shown[0].state == "certified copy"
    assert item_texts(tab(worker).lines)[0].endswith("certified copy, translation")


def test_a_whole_list_without_a_mouse(worker: Counter) -> None:
    press(worker, "q")
    while not tab(worker).lines.hasFocus():
        QTest.keyClicks(focused(), "n")
        worker.settle()
    required = sum(line.required for line in view(worker).lines)
    assert row(worker) == 0
    press(worker, "o" * len(tab(worker).shown))
    assert required
    assert {line.state for line in view(worker).lines} == {LineState.BROUGHT}
    assert "required" not in tab(worker).bar.open_text


# The family


@pytest.fixture
def parents(counter: Counter) -> tuple[str, str]:
    """Two cases of a family."""
    cases = tuple(
        book_person(counter.station, person, nth=nth, application="renewal-family").case_id
        for nth, person in enumerate((ANH, MINH))
    )
    perform(counter.station.store, counter.station.clerk, LinkFamily(counter.station.ids.new(), cases))
    counter.open(cases[0], "checklist")
    return cases[0], cases[1]


def common(counter: Counter) -> int:
    return next(at for at, shown in enumerate(tab(counter).shown) if shown.whose)


def test_a_common_paper_is_ticked_once_for_all(counter: Counter, parents: tuple[str, str]) -> None:
    at = common(counter)
    tab(counter).lines.setCurrentIndex(tab(counter).lines.model().index(at, 0))
    code = tab(counter).shown[at].line.document
    assert "Trần, Minh: not looked at yet" in tab(counter).shown[at].whose.replace("\u2068", "").replace("\u2069", "")
    press(counter, "o")
    stood = [next(line for line in view(counter, case).lines if line.document == code) for case in parents]
    assert [line.original_seen for line in stood] == [True, True]
    assert "Minh" in counter.messages.last.text
    assert row(counter) == at + 1
    counter.session.undos.undo()
    counter.settle()
    stood = [next(line for line in view(counter, case).lines if line.document == code) for case in parents]
    assert [line.original_seen for line in stood] == [False, False]

    press(counter, "f")  # for this list alone
    tab(counter).lines.setCurrentIndex(tab(counter).lines.model().index(at, 0))
    press(counter, "o")
    stood = [next(line for line in view(counter, case).lines if line.document == code) for case in parents]
    assert [line.original_seen for line in stood] == [True, False]


def test_ctrl_page_down_goes_to_the_next_list(counter: Counter, parents: tuple[str, str]) -> None:
    opened: list[CaseAddress] = []
    counter.session.case_opened.connect(opened.append)
    strip = tab(counter).facts.family
    assert {member.case_id for member in strip.members} == set(parents)
    assert all(member.open for member in strip.members)
    QTest.keyClick(tab(counter).lines, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert opened == [CaseAddress(parents[1], "checklist")]
    counter.open(parents[1], "checklist")
    QTest.keyClick(tab(counter).lines, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert opened[-1] == CaseAddress(parents[0], "checklist")


# The version, no list, a closed case


@pytest.fixture
def newer_list(tmp_path: Path) -> Iterator[None]:
    """Give the station a list for work that stands from December on."""
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (folder / "checklists.toml").write_text(
        f'[[checklist]]\ncode = "work-renewal"\nvalid_from = {NEWER}\n'
        'documents = ["passport", "passport-copies", "grounds", "written-explanation"]\nsource = "test"\n',
        encoding="utf-8",
    )
    assert use_station_files(folder) is None
    yield
    use_station_files(None)


def test_a_newer_list_is_taken_over_by_a_button(worker: Counter, newer_list: None) -> None:
    del newer_list
    newer = tab(worker).facts.newer
    assert newer.isHidden()
    press(worker, "o")
    worker.station.clock.advance(days=(NEWER - MONDAY).days)
    worker.open(worker.case_id, "checklist")
    assert "1 December 2026" in newer.text
    newer.asked.emit()
    worker.settle()
    assert view(worker).version == NEWER
    assert newer.isHidden()
    assert "no longer" in tab(worker).shown[-1].required  # what was ticked stays


def test_a_case_without_a_list_takes_one(counter: Counter) -> None:
    counter.open(open_case(counter.station, channel=Channel.PAPER), "checklist")
    assert tab(counter).shown == ()
    tab(counter)._empty.asked.emit()
    counter.settle()
    assert tab(counter).shown


def test_in_a_closed_case_nothing_can_be_said(worker: Counter) -> None:
    with worker.station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == worker.case_id).values(status=CaseStatus.WITHDRAWN))
    worker.open(worker.case_id, "checklist")
    assert "withdrawn" in tab(worker).bar.open_text
    press(worker, "o", "-", "m", "+", "p")
    assert {line.state for line in view(worker).lines} == {LineState.OPEN}
    assert tab(worker).slot.panel is None
    QTest.keyClick(tab(worker).lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert worker.papers == []
    assert worker.messages.texts(Level.PROBLEM) == []


def test_the_bar_says_what_the_person_needs(counter: Counter) -> None:
    child = replace(ANH, born_on=f"{MONDAY - timedelta(days=3000)}", interpreter="vietnamesisk")
    counter.open(book_person(counter.station, child).case_id, "checklist")
    said = tab(counter).bar.needs.texts
    assert any("guardian" in text for text in said)
    assert any("vietnamesisk" in text for text in said)


def test_everything_can_be_read_out(counter: Counter, parents: tuple[str, str]) -> None:
    del parents
    counter.screen.resize(1000, 760)
    walk(counter.screen)
    press(counter, "p")
    walk(counter.screen)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    press(counter, "+")
    walk(counter.screen)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    counter.screen.resize(660, 560)
    walk(counter.screen)
