"""The hand-in: what stands in its way, the receipt, and a later one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.papers import FeeState, LineState, PaperKind
from desktop.services.cases import NewFee, OpenCase, RegisterPerson
from desktop.services.commands import perform
from desktop.services.wording import document
from tests.gui.case_page.conftest import Counter, checklist, press, row
from tests.support.station import ANH, book_person
from ui.messages import Level


def hand_in_key(counter: Counter) -> None:
    QTest.keyClick(counter.screen.checklist.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counter.settle()


def test_open_lines_are_counted_and_asked_about(family: Counter) -> None:
    checklist(family)
    bar = family.screen.checklist.bar
    assert "required documents open" in bar.open_text
    press(family, "oo")
    hand_in_key(family)
    assert family.stored().attended_at is None
    assert bar.asks
    assert bar.question.confirm_button.hasFocus()
    names = [shown.name for shown in family.screen.checklist.shown if shown.line.required][2:]
    assert all(name in bar.question.text for name in names)
    assert "7 December 2026" in bar.question.text
    assert "28 January 2027" in bar.question.text
    hand_in_key(family)  # the same key again is no answer
    assert bar.question.isVisible()
    QTest.keyClick(bar.question.confirm_button, Qt.Key.Key_Escape)
    assert bar.question.isHidden()
    assert row(family) == 2
    assert family.screen.checklist.lines.hasFocus()
    assert family.messages.texts(Level.PROBLEM) == []


def test_handing_in_all_the_same_makes_what_is_open_missing(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id, "checklist")
    tab = counter.screen.checklist
    press(counter, "o")
    hand_in_key(counter)
    assert tab.bar.asks
    QTest.keyClick(tab.bar.question.confirm_button, Qt.Key.Key_Space)
    counter.settle()
    assert counter.stored().attended_at is not None
    assert len(counter.papers) == 1
    assert [line.state for line in counter.stored().lines][:2] == [LineState.BROUGHT, LineState.MISSING]
    assert not tab.bar.asks


def test_what_was_handed_in_when_is_listed_and_its_receipt_opened(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id, "checklist")
    tab = counter.screen.checklist
    press(counter, "oom", "o" * 3)
    hand_in_key(counter)
    counter.station.clock.advance(days=2)
    tab.lines.setCurrentIndex(tab.lines.model().index(2, 0))
    press(counter, "b")
    hand_in_key(counter)
    press(counter, "r")
    assert tab.hand_ins.list.hasFocus()
    came = [row.came for row in tab.hand_ins.model.rows]
    assert came[0] == document(tab.shown[2].line.document).name.nb
    assert len(came[1].split(", ")) >= 2
    QTest.keyClick(tab.hand_ins.list, Qt.Key.Key_Down)
    QTest.keyClick(tab.hand_ins.list, Qt.Key.Key_Return)
    assert counter.papers[-1] == counter.papers[0]
    QTest.keyClick(tab.hand_ins.list, Qt.Key.Key_Escape)
    assert tab.lines.hasFocus()
    assert tab.hand_ins.isHidden()


def test_a_fee_that_is_due_leads_to_the_fee(family: Counter) -> None:
    checklist(family)
    press(family, "o" * 9)
    assert family.screen.checklist.bar.open_text == "fee due: 4,400 kr, to be checked"
    hand_in_key(family)
    assert family.stored().attended_at is None
    assert family.screen.current_tab == "fee"
    assert family.screen.fee.amount.hasFocus()


def test_handing_in_prints_the_receipt_and_later_more(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id, "checklist")
    bar = counter.screen.checklist.bar
    assert bar.button_text == "Hand in and print receipt"
    press(counter, "oom", "o" * 3)
    hand_in_key(counter)
    page = counter.stored()
    assert page.attended_at is not None
    receipts = [paper.number for paper in page.papers if paper.kind is PaperKind.RECEIPT]
    assert counter.papers == receipts
    assert len(receipts) == 1
    assert bar.button_text == "Hand in more and print receipt"
    hand_in_key(counter)  # nothing new
    assert counter.papers == receipts
    assert len(counter.messages.texts(Level.PROBLEM)) == 1
    counter.screen.checklist.lines.setCurrentIndex(counter.screen.checklist.lines.model().index(2, 0))
    press(counter, "b")
    hand_in_key(counter)
    assert len(counter.papers) == 2
    assert counter.stored().attended_at == page.attended_at


def test_a_day_that_is_no_day_is_mended_before_the_hand_in(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id, "checklist")
    pane = counter.screen.checklist.pane
    press(counter, "o" * 5, "m", "m")
    QTest.keyClicks(pane.day_edit, "never")
    QTest.keyClick(pane.day_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert counter.stored().attended_at is None
    assert pane.day_edit.hasFocus()
    assert pane.day_error


def test_a_note_being_typed_is_taken_along_by_the_hand_in(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id, "checklist")
    pane = counter.screen.checklist.pane
    press(counter, "o" * 6, "n")
    QTest.keyClicks(pane.note_edit, "two copies")
    QTest.keyClick(pane.note_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counter.settle()
    assert counter.stored().attended_at is not None
    assert counter.stored().lines[-1].note == "two copies"


def test_without_documents_it_can_be_handed_in(counter: Counter) -> None:
    person_id, case_id = counter.station.ids.new(), counter.station.ids.new()
    fee = NewFee(counter.station.ids.new(), FeeState.EXEMPT, 0, False, "", "a child")
    perform(
        counter.station.store,
        counter.station.clerk,
        RegisterPerson(person_id, ANH),
        OpenCase(
            case_id, person_id, "renewal-other", Kind.RENEWAL, PermitType.OTHER, Channel.PAPER, RequestedBy.COUNTER,
            fee=fee,
        ),
    )  # fmt: skip
    counter.open(case_id, "checklist")
    assert not counter.screen.checklist._empty.isHidden()
    counter.screen.checklist.hand_in()
    assert len(counter.papers) == 1


def test_what_is_overdue_is_counted_apart(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id, "checklist")
    press(counter, "mo", "o" * 4)
    press(counter, Qt.Key.Key_Down, "o")  # what is missing asks for a written explanation
    assert counter.screen.checklist.bar.open_text == "1 missing"
    counter.station.clock.advance(days=15)
    counter.open(counter.case_id)
    assert counter.screen.checklist.bar.open_text == "1 overdue"
    assert counter.screen.checklist.shown[0].state == "overdue"
