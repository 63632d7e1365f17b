"""The checklist: one key a state, the cursor, days, reasons, notes, undo, and the hand-in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Condition, Kind, PermitType
from desktop.domain.catalogue_lookup import checklist_version
from desktop.domain.papers import LineState
from desktop.domain.rights import Right
from desktop.services.cases import NewLine, OpenCase, RegisterPerson
from desktop.services.commands import perform
from desktop.services.hand_in import TickDocument
from desktop.services.queries.case_page import LineRow
from desktop.services.reference import catalogue
from desktop.services.wording import document
from desktop.services.work import Actor
from tests.gui.case_page.conftest import Counter, checklist, focused, press, row
from tests.support.accessibility import item_texts
from tests.support.station import ANH, MONDAY, book_person
from ui.messages import Level
from ui.screens.checklist.lines import Mark, command_for, marked, not_relevant

IN_TWO_WEEKS = MONDAY + timedelta(days=catalogue().missing_document_days)


def test_the_cursor_begins_at_the_first_open_line(family: Counter) -> None:
    checklist(family)
    assert row(family) == 0
    assert family.screen.checklist.lines.hasFocus()


def test_one_key_a_document_and_the_cursor_goes_on(family: Counter) -> None:
    checklist(family)
    press(family, "okbm")
    lines = family.stored().lines
    assert (lines[0].original_seen, lines[0].copy_taken) == (True, False)
    assert (lines[1].original_seen, lines[1].copy_taken) == (False, True)
    assert (lines[2].original_seen, lines[2].copy_taken) == (True, True)
    assert lines[3].state is LineState.MISSING
    assert lines[3].missing_by == IN_TWO_WEEKS
    assert row(family) == 4
    said = [shown.state for shown in family.screen.checklist.shown][:4]
    assert said == ["original seen", "copy taken", "original and copy", "missing"]


def test_a_key_again_takes_it_back_and_the_cursor_stays(family: Counter) -> None:
    checklist(family)
    press(family, "o", Qt.Key.Key_Up, "o")
    assert family.stored().lines[0].state is LineState.OPEN
    assert row(family) == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_clearing_keeps_the_note(family: Counter, key: Qt.Key) -> None:
    checklist(family)
    line = family.stored().lines[0]
    family.session.submit(TickDocument(line.line_id, original_seen=True, note="torn"))
    family.settle()
    press(family, key)
    line = family.stored().lines[0]
    assert (line.state, line.note) == (LineState.OPEN, "torn")


def test_missing_again_edits_the_day(family: Counter) -> None:
    checklist(family)
    pane = family.screen.checklist.pane
    press(family, "m", Qt.Key.Key_Up, "m")
    assert pane.day_edit.hasFocus()
    QTest.keyClicks(pane.day_edit, "31.11")
    QTest.keyClick(pane.day_edit, Qt.Key.Key_Return)
    assert "no date" in pane.day_error
    assert pane.day_edit.text() == "31.11"
    assert pane.day_edit.hasFocus()
    pane.day_edit.selectAll()
    QTest.keyClicks(pane.day_edit, "1.11.2026")
    QTest.keyClick(pane.day_edit, Qt.Key.Key_Return)
    assert pane.day_error
    assert family.stored().lines[0].missing_by == IN_TWO_WEEKS
    pane.day_edit.selectAll()
    QTest.keyClicks(pane.day_edit, "15.12")
    QTest.keyClick(pane.day_edit, Qt.Key.Key_Return)
    family.settle()
    assert family.stored().lines[0].missing_by == date(2026, 12, 15)
    assert family.screen.checklist.lines.hasFocus()
    assert row(family) == 0
    assert family.screen.checklist.shown[0].by == "15 Dec 2026"


def test_not_relevant_by_a_figure(family: Counter) -> None:
    checklist(family)
    press(family, "-")
    pane = family.screen.checklist.pane
    assert pane.asks_why
    assert family.stored().lines[0].state is LineState.OPEN
    QTest.keyClick(focused(), Qt.Key.Key_2)
    family.settle()
    line = family.stored().lines[0]
    assert (line.state, line.not_relevant_because) == (LineState.NOT_RELEVANT, "already-held")
    assert family.screen.checklist.shown[0].why == "Was handed in earlier and still holds"
    assert row(family) == 1
    assert family.screen.checklist.lines.hasFocus()
    assert not pane.asks_why


def test_not_relevant_in_words_or_given_up(family: Counter) -> None:
    checklist(family)
    press(family, "-")
    pane = family.screen.checklist.pane
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not pane.asks_why
    assert family.screen.checklist.lines.hasFocus()
    press(family, "-")
    other = pane.chooser._other
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert family.stored().lines[0].state is LineState.OPEN  # a reason must be given
    QTest.keyClicks(other, "lives with 2 sisters")
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert family.stored().lines[0].not_relevant_because == "lives with 2 sisters"


def test_the_question_why_ends_when_the_clerk_goes_elsewhere(family: Counter) -> None:
    checklist(family)
    press(family, "-")
    family.screen.go_to_tab("fee")
    checklist(family)
    assert not family.screen.checklist.pane.asks_why


def test_a_note_is_kept_by_enter_and_put_back_by_escape(family: Counter) -> None:
    checklist(family)
    pane = family.screen.checklist.pane
    press(family, "n")
    assert pane.note_edit.hasFocus()
    QTest.keyClicks(pane.note_edit, "one page is missing")
    QTest.keyClick(pane.note_edit, Qt.Key.Key_Return)
    family.settle()
    assert family.stored().lines[0].note == "one page is missing"
    assert family.screen.checklist.lines.hasFocus()
    press(family, "n")
    QTest.keyClicks(pane.note_edit, "something else")
    QTest.keyClick(pane.note_edit, Qt.Key.Key_Escape)
    assert family.stored().lines[0].note == "one page is missing"
    assert pane.note_edit.text() == "one page is missing"


def test_a_note_being_typed_survives_a_refresh(family: Counter) -> None:
    checklist(family)
    pane = family.screen.checklist.pane
    press(family, "n")
    QTest.keyClicks(pane.note_edit, "half a sen")
    other = family.stored().lines[5]
    family.session.submit(TickDocument(other.line_id, copy_taken=True))
    family.settle()
    assert family.screen.checklist.shown[5].state == "copy taken"
    assert pane.note_edit.text() == "half a sen"
    assert pane.note_edit.hasFocus()


def test_the_buttons_do_what_the_keys_do(family: Counter) -> None:
    checklist(family)
    pane = family.screen.checklist.pane
    pane.state_button(Mark.ORIGINAL).click()
    family.settle()
    assert family.stored().lines[0].original_seen
    assert row(family) == 1
    assert not pane.state_button(Mark.ORIGINAL).isChecked()
    family.screen.checklist.lines.setCurrentIndex(family.screen.checklist.lines.model().index(0, 0))
    assert pane.state_button(Mark.ORIGINAL).isChecked()


def test_undo_goes_back_step_by_step(family: Counter) -> None:
    checklist(family)
    press(family, "ok")
    family.session.undos.undo()
    family.settle()
    assert [line.state for line in family.stored().lines][:2] == [LineState.BROUGHT, LineState.OPEN]
    assert row(family) == 1
    family.session.undos.undo()
    family.settle()
    assert family.stored().lines[0].state is LineState.OPEN


def test_ticks_are_one_message_that_replaces_itself(family: Counter) -> None:
    checklist(family)
    press(family, "oo")
    assert family.messages.told[-1].text == family.messages.told[-2].text


def test_undo_says_whose_list_it_was(family: Counter) -> None:
    checklist(family)
    press(family, "o")
    first = family.case_id
    family.open(book_person(family.station, application="renewal-family", nth=1).case_id, "checklist")
    family.session.undos.undo()
    family.settle()
    assert family.messages.last.text.startswith("Taken back: ")
    assert ANH.family_name in family.messages.last.text
    family.open(first, "checklist")
    assert not family.stored().lines[0].original_seen


def test_refused_ticks_are_shown_as_they_are_in_truth(family: Counter) -> None:
    checklist(family)
    onlooker = Actor(family.station.clerk.staff_id, "Kari Berg", frozenset({Right.LOOK}))
    family.session.actor = onlooker
    press(family, "o")
    assert family.screen.checklist.shown[0].line.state is LineState.OPEN
    assert family.messages.texts(Level.PROBLEM)


def test_the_pane_tells_what_the_document_must_be_in_the_applicant_s_language(family: Counter) -> None:
    checklist(family)
    shown = family.screen.checklist.shown[0]
    explanation = document(shown.line.document).explanation
    assert family.screen.checklist.pane.told == explanation.nb  # her language; the clerk reads English beside it
    assert family.screen.checklist.pane._own.text() == explanation.en


def test_a_screen_reader_hears_each_line(family: Counter) -> None:
    checklist(family)
    press(family, "m")
    said = item_texts(family.screen.checklist.lines)
    assert said[0] == "Completed checklist, required, missing, 7 Dec 2026"
    assert len(said) == len(family.stored().lines)


def test_the_cursor_and_the_place_stay_over_a_refresh(family: Counter) -> None:
    checklist(family)
    lines = family.screen.checklist.lines
    lines.setCurrentIndex(lines.model().index(6, 0))
    family.session.submit(TickDocument(family.stored().lines[1].line_id, copy_taken=True))
    family.settle()
    assert row(family) == 6


def test_forty_documents_by_key(counter: Counter) -> None:
    person_id, case_id = counter.station.ids.new(), counter.station.ids.new()
    version = checklist_version(catalogue(), "renewal-other", MONDAY)
    codes = [each.code for each in version.documents if each.condition is Condition.ALWAYS]
    codes = ["passport-copies"] * (41 - len(codes)) + [code for code in codes if code != "passport-copies"]
    lines = tuple(NewLine(counter.station.ids.new(), code, True) for code in codes)
    perform(
        counter.station.store,
        counter.station.clerk,
        RegisterPerson(person_id, ANH),
        OpenCase(
            case_id,
            person_id,
            "renewal-other",
            Kind.RENEWAL,
            PermitType.OTHER,
            Channel.PAPER,
            RequestedBy.LETTER,
            lines,
        ),
    )
    counter.open(case_id, "checklist")
    press(counter, "o" * 40)
    assert {line.state for line in counter.stored().lines} == {LineState.BROUGHT}
    assert row(counter) == 39
    first = next(shown.name for shown in counter.screen.checklist.shown if shown.line.document == "passport-copies")
    assert first.endswith(f"(1/{codes.count('passport-copies')})")


# What a key makes of a line


LINES = st.builds(
    LineRow,
    line_id=st.just("line"),
    document=st.just("checklist"),
    required=st.booleans(),
    state=st.just(LineState.OPEN),
    original_seen=st.booleans(),
    copy_taken=st.booleans(),
    missing_by=st.none(),
    not_relevant_because=st.just(""),
    note=st.text(max_size=5),
)
KEYS = st.lists(st.sampled_from([*Mark, "why"]), max_size=12)


@given(LINES, KEYS)
def test_a_line_is_never_two_things_at_once(line: LineRow, keys: list[Mark | str]) -> None:
    for key in keys:
        line = marked(line, key, IN_TWO_WEEKS) if isinstance(key, Mark) else not_relevant(line, "replaced")
        command = command_for(line)
        brought = command.original_seen or command.copy_taken
        said = (brought, command.missing_by is not None, command.not_relevant_because is not None)
        assert sum(said) <= 1


@given(LINES, st.sampled_from([Mark.ORIGINAL, Mark.COPY]))
def test_a_toggle_twice_is_as_before(line: LineRow, mark: Mark) -> None:
    twice = marked(marked(line, mark, MONDAY), mark, MONDAY)
    assert (twice.original_seen, twice.copy_taken) == (line.original_seen, line.copy_taken)
