"""The hand-in: what stands in its way, the receipt, and a later one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.papers import FeeState, PaperKind
from desktop.services.cases import NewFee, OpenCase, RegisterPerson
from desktop.services.commands import perform
from tests.gui.case_page.conftest import Counter, checklist, press, row
from tests.support.station import ANH, book_person
from ui.messages import Level


def hand_in_key(counter: Counter) -> None:
    QTest.keyClick(counter.screen.checklist.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counter.settle()


def test_open_lines_are_counted_and_stand_in_the_way(family: Counter) -> None:
    checklist(family)
    assert "required documents open" in family.screen.checklist.bar.open_text
    press(family, "oo")
    hand_in_key(family)
    assert family.stored().attended_at is None
    assert row(family) == 2
    assert family.screen.checklist.lines.hasFocus()
    assert len(family.messages.texts(Level.PROBLEM)) == 1


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
    assert counter.screen.checklist.bar.open_text == "1 missing"
    counter.station.clock.advance(days=15)
    counter.open(counter.case_id)
    assert counter.screen.checklist.bar.open_text == "1 overdue"
    assert counter.screen.checklist.shown[0].state == "overdue"
