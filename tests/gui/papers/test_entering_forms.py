"""The window in which forms are entered that were filled in by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.blank_forms import BlankForm, BlankFormKind
from desktop.domain.cards import CardState
from desktop.domain.papers import FeeState
from desktop.services.blank_forms import ReserveBlankForms
from desktop.services.card_life import NoteCardArrived
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.waiting_forms import count_waiting_forms
from tests.support.accessibility import walk
from tests.support.cards import granted_case, ordered_card
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MORNING, book_person
from ui.screens.papers.entering.at_window import FormsAtWindow
from ui.screens.papers.entering.card_part import CardPart
from ui.screens.papers.entering.fee_part import FeePart
from ui.screens.papers.entering.receipt_part import ReceiptPart
from ui.screens.papers.entering.window import EnterFormsWindow
from ui.screens.papers.papers_screen import PapersScreen
from ui.search.controller import SearchController
from ui.search.popup import SearchPopup
from ui.session import BookingStart
from ui.widgets.search_box import SearchBox

WRITTEN = MORNING + timedelta(hours=1, minutes=12)


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def forms(counter: Counter) -> dict[BlankFormKind, str]:
    """Reserve two receipts and one form of each other kind; it is eleven o'clock by now."""
    reserved = counter.perform(ReserveBlankForms(2, 1, 1)).result
    assert isinstance(reserved, tuple)
    assert all(isinstance(form, BlankForm) for form in reserved)
    counter.station.clock.advance(hours=3)
    return {form.kind: form.number for form in reserved}


@pytest.fixture
def window(counter: Counter, qtbot: QtBot) -> Iterator[EnterFormsWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = EnterFormsWindow(counter.session, parent)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    parent.close()


def page(counter: Counter, case_id: str) -> CasePage:
    return case_page(counter.station.store, case_id, counter.session.today)


def write_head(window: EnterFormsWindow, counter: Counter) -> None:
    window.head.day.setText("23.11")
    window.head.time.setText("9.12")
    window.head.who.setCurrentIndex(window.head.who.findData(counter.station.leader.staff_id))


def test_a_receipt_is_entered_and_taken_back_and_a_refusal_leaves_what_was_typed(
    counter: Counter, forms: dict[BlankFormKind, str], window: EnterFormsWindow
) -> None:
    case_id = counter.book("Haddad", "Amal").case_id
    number = forms[BlankFormKind.RECEIPT]
    walk(window)
    assert window.waiting.counts.text() == "Receipts: 2  ·  Fee notes: 1  ·  Card slips: 1"
    window.waiting.line.setText("b-s1-00001-26")
    QTest.keyClick(window.waiting.line, Qt.Key.Key_Return)
    assert "number of a form" in window.waiting.field.error
    window.waiting.line.setText(number.lower())
    QTest.keyClick(window.waiting.line, Qt.Key.Key_Return)
    assert number in window.title.text()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.choice.search.field.error

    window.choice.new_button.click()
    assert counter.bookings == [BookingStart()]
    assert window.isHidden()
    window.show()
    assert window.number == number
    QTest.keyClicks(window.choice.search.line, "haddad")
    QTest.keyClick(window.choice.search.line, Qt.Key.Key_Return)
    assert window.choice.page is not None
    assert counter.journal("look-at-case") == [case_id]
    part = window.parts[BlankFormKind.RECEIPT]
    assert isinstance(part, ReceiptPart)
    part.boxes[0].original.setChecked(True)
    window.enter()
    assert "time on the form" in window.head.error.text
    write_head(window, counter)
    window.head.time.setText("23:30")
    window.enter()
    assert "has not come yet" in window.head.error.text
    assert part.boxes[0].original.isChecked()
    window.head.time.setText("9.12")
    window.enter()
    assert "registered after the outage" in window.head.error.text
    assert window.head.since.isVisible()
    window.head.since.setChecked(True)
    window.enter()

    assert "is entered" in window.said.text
    assert page(counter, case_id).attended_at == WRITTEN
    assert page(counter, case_id).lines[0].original_seen
    assert count_waiting_forms(counter.station.store) == 3
    assert (window.number, window.head.time.text(), window.head.day.text()) == ("", "", "23.11")
    window.said.asked.emit()
    assert page(counter, case_id).attended_at is None
    assert count_waiting_forms(counter.station.store) == 4


def test_a_card_slip_is_entered_and_what_is_spoilt_or_unused_is_waited_for_no_more(
    counter: Counter, forms: dict[BlankFormKind, str], window: EnterFormsWindow
) -> None:
    station = counter.station
    station.clock.put(MORNING)
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    counter.perform(NoteCardArrived(order_id))
    station.clock.advance(hours=3)
    window.take(forms[BlankFormKind.CARD_SLIP])
    window.choice.search.line.setText("nguyen")
    QTest.keyClick(window.choice.search.line, Qt.Key.Key_Return)
    write_head(window, counter)
    card = window.parts[BlankFormKind.CARD_SLIP]
    assert isinstance(card, CardPart)
    window.enter()
    assert card.identity_field.error
    card.identity.setCurrentIndex(1)
    window.enter()
    (order,) = page(counter, case_id).card_orders
    assert (order.state, order.state_at, order.state_by) == (CardState.COLLECTED, WRITTEN, "Odd Lie")

    window.take(forms[BlankFormKind.FEE_NOTE])
    window.choice.search.line.setText("nguyen")
    QTest.keyClick(window.choice.search.line, Qt.Key.Key_Return)
    note = window.parts[BlankFormKind.FEE_NOTE]
    assert isinstance(note, FeePart)
    assert "No fee is due" in note.none.text()
    assert page(counter, case_id).fee.state is FeeState.PREPAID  # type: ignore[union-attr] # it has a fee
    assert not note.none.isHidden()

    fee_case = book_person(station, replace(ANH, family_name="Haddad"), application="renewal-family").case_id
    window.choice.choose_again()
    window.choice.search.line.setText("haddad")
    QTest.keyClick(window.choice.search.line, Qt.Key.Key_Return)
    assert note.none.isHidden()
    write_head(window, counter)
    window.enter()
    assert note.paid.receipt_field.error
    note.paid.receipt.setText("T-4711")
    window.enter()
    window.head.since.setChecked(True)
    window.enter()
    paid = page(counter, fee_case).fee
    assert paid is not None
    assert (paid.state, paid.paid_at, paid.terminal_receipt) == (FeeState.PAID, WRITTEN, "T-4711")
    window.said.asked.emit()
    assert card.identity.currentIndex() == 0

    window.waiting.list.go_to(forms[BlankFormKind.FEE_NOTE])
    window.waiting.note_spoilt()
    window.waiting.note_rest()
    assert count_waiting_forms(station.store) == 0
    assert window.waiting.counts.text() == "No form waits to be entered."
    window.take(forms[BlankFormKind.FEE_NOTE])
    assert "spoilt" in window.waiting.field.error


def test_a_number_leads_to_the_entering_from_the_papers_and_from_the_search(
    counter: Counter, forms: dict[BlankFormKind, str], qtbot: QtBot
) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    papers = PapersScreen(counter.session, main)
    box, popup = SearchBox(main), SearchPopup(counter.session)
    search = SearchController(counter.session, box, popup, main)
    way = FormsAtWindow(counter.session, main, main)
    papers.forms_wanted.connect(way.open)
    number = forms[BlankFormKind.RECEIPT]
    assert papers.forms_button.text() == "Forms to enter (4)"
    papers.edit.setText(number)
    QTest.keyClick(papers.edit, Qt.Key.Key_Return)
    assert way.window is not None
    assert way.window.number == number

    search.take_scan(f"SKRANKE:P:{forms[BlankFormKind.FEE_NOTE]}")
    box.edit.setText(forms[BlankFormKind.CARD_SLIP].lower())
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert counter.papers == [forms[BlankFormKind.FEE_NOTE], forms[BlankFormKind.CARD_SLIP]]
    assert all(way.takes(each) for each in counter.papers)
    assert way.window.number == forms[BlankFormKind.CARD_SLIP]
    assert not way.takes("B-S1-00099-00")
    way.leave()
    assert way.window is None
