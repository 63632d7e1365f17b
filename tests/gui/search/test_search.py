"""The search box at work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.domain.paper_types import WITHOUT_CASE
from desktop.domain.papers import PaperKind
from desktop.domain.scan import booking_qr, paper_qr
from desktop.services.attendance import CheckIn
from desktop.services.commands import from_json
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.looks import LookFor
from desktop.services.people import correction
from desktop.services.queries.case_page import case_page
from desktop.services.rights_notes import IssueNoteOnRights
from desktop.storage.models import JournalEntry, JournalPayload
from tests.support.accessibility import item_texts
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from ui.search.controller import TAB_OF, ScanForCase, SearchController
from ui.search.popup import SearchPopup
from ui.session import BookingStart, CaseAddress
from ui.widgets.search_box import SearchBox

SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
"""The passport of ICAO 9303 part 4."""


@dataclass
class Desk:
    """A window with a search box, a field to come from, and what floats under the box."""

    window: QWidget
    before: QLineEdit
    box: SearchBox
    popup: SearchPopup
    controller: SearchController


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, counter: Counter) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    box, before = SearchBox(window), QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(before)
    column.addStretch(1)
    popup = SearchPopup(counter.session)
    controller = SearchController(counter.session, box, popup, window)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    box.take_focus()
    return Desk(window, before, box, popup, controller)


def ask(qtbot: QtBot, desk: Desk, text: str) -> None:
    """Type a text as a hand does."""
    QTest.keyClicks(desk.box.edit, text)
    qtbot.waitUntil(lambda: desk.popup._query == text)


def names(desk: Desk) -> list[str]:
    return [hit.name for hit in desk.popup.model.rows]


def searches(counter: Counter) -> list[LookFor]:
    """Return the searches that the journal has, the oldest first."""
    with counter.station.store.read() as connection:
        query = (
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "look-for")
            .order_by(JournalEntry.number)
        )
        found = [from_json("look-for", body) for body in connection.execute(query).scalars()]
    return [look for look in found if isinstance(look, LookFor)]


def test_the_answer_comes_while_typing(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    counter.book()
    counter.book("Haddad", "Amal")

    ask(qtbot, desk, "ngu an")
    assert names(desk) == ["Nguyễn, Thị Ánh"]
    assert desk.box.results_shown

    desk.box.edit.clear()
    assert not desk.box.results_shown


def test_a_row_says_who_what_for_when_and_why_it_was_found(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))

    ask(qtbot, desk, "91234567")

    (text,) = item_texts(desk.popup.view)
    assert text == (
        "Nguyễn, Thị Ánh, February 1991  ·  2008 168329 10  ·  Renewal after protection, on paper, "
        "found by phone  ·  registered, today 09:00, arrived"
    )


def test_two_who_are_easily_mistaken_are_marked(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    counter.book()
    counter.book()

    ask(qtbot, desk, "nguyen")

    assert all("another person has the same name and birth date" in text for text in item_texts(desk.popup.view))
    assert len(names(desk)) == 2


def test_a_name_that_nobody_has_is_handed_to_the_booking_and_is_in_the_journal(
    qtbot: QtBot, counter: Counter, desk: Desk
) -> None:
    counter.book()
    ask(qtbot, desk, "nguyen")
    assert desk.controller.take_name() == "", "somebody was found"
    desk.box.edit.clear()
    ask(qtbot, desk, "Zerezghi Dawit")
    assert desk.controller.take_name() == "Zerezghi Dawit"
    assert (desk.box.query, desk.box.results_shown) == ("", False)
    assert searches(counter)[-1].query == "Zerezghi Dawit"
    assert desk.controller.take_name() == ""
    ask(qtbot, desk, "99887766")
    assert desk.controller.take_name() == "", "a number is no name"


def test_nobody_found_says_what_to_do(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    ask(qtbot, desk, "zzz")

    assert desk.popup.nobody_shown
    assert "Ctrl+N" in desk.popup._hint.text()
    QTest.keyClick(desk.box.edit, Qt.Key.Key_Return)
    assert (counter.opened, desk.box.query) == ([], "zzz")


def test_enter_opens_who_is_chosen_and_clears_what_was_typed(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    first, second = counter.book("Haddad", "Amal"), counter.book("Haddad", "Bilal")
    ask(qtbot, desk, "haddad")
    order = [hit.case_id for hit in desk.popup.model.rows]
    assert set(order) == {first.case_id, second.case_id}

    QTest.keyClick(desk.box.edit, Qt.Key.Key_Down)
    QTest.keyClick(desk.box.edit, Qt.Key.Key_Return)

    assert counter.chosen == [order[1]]
    assert counter.opened == [CaseAddress(order[1])]
    assert desk.box.query == ""
    assert not desk.box.results_shown


def test_enter_does_not_wait_for_the_answer(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    booked = counter.book()

    desk.box.edit.setText("2008 168329 10")
    QTest.keyClick(desk.box.edit, Qt.Key.Key_Return)

    assert counter.opened == [CaseAddress(booked.case_id)]


def test_a_click_opens(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    booked = counter.book()
    ask(qtbot, desk, "ngu")
    place = desk.popup.view.visualRect(desk.popup.model.index(0)).center()

    QTest.mouseClick(desk.popup.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert counter.opened == [CaseAddress(booked.case_id)]


def test_esc_clears_and_then_goes_back(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    counter.book()
    ask(qtbot, desk, "ngu")

    QTest.keyClick(desk.box.edit, Qt.Key.Key_Escape)
    assert (desk.box.query, desk.box.results_shown) == ("", False)

    QTest.keyClick(desk.box.edit, Qt.Key.Key_Escape)
    assert desk.before.hasFocus()


def test_a_search_that_stood_is_journalled_and_its_keys_are_not(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    counter.book()
    ask(qtbot, desk, "nguyen")
    assert searches(counter) == []

    desk.controller._journal.settle()
    desk.controller._journal.settle()

    assert searches(counter) == [LookFor("nguyen", 1)]


def test_opening_journals_the_search_at_once(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    booked = counter.book()
    ask(qtbot, desk, "ngu")

    QTest.keyClick(desk.box.edit, Qt.Key.Key_Return)

    assert searches(counter) == [LookFor("ngu", 1, booked.case_id)]


def test_a_search_that_was_cleared_in_time_leaves_nothing(qtbot: QtBot, counter: Counter, desk: Desk) -> None:
    ask(qtbot, desk, "ngu")
    desk.box.edit.clear()

    assert not desk.controller._journal._timer.isActive()
    assert searches(counter) == []


@pytest.mark.parametrize("kind", ["booking", "paper"])
def test_the_code_on_a_paper_opens_its_case(counter: Counter, desk: Desk, kind: str) -> None:
    counter.book("Haddad", "Amal")
    booked = counter.book()

    desk.controller.take_scan(booking_qr(booked.booking_number) if kind == "booking" else paper_qr(booked.letter))

    assert counter.opened == [CaseAddress(booked.case_id, "appointments")]
    assert [look.found for look in searches(counter)] == [1]


def test_a_passport_opens_the_case_of_its_holder(counter: Counter, desk: Desk) -> None:
    booked = counter.book("Eriksson", "Anna Maria", passport_number="L898902C3")

    desk.controller.take_scan("\n".join(SPECIMEN))

    assert counter.opened == [CaseAddress(booked.case_id)]
    assert counter.bookings == []


def test_the_passport_of_somebody_new_begins_a_booking(counter: Counter, desk: Desk) -> None:
    counter.book()

    desk.controller.take_scan("\n".join(SPECIMEN))

    assert counter.bookings == [BookingStart(scan="\n".join(SPECIMEN))]
    assert counter.opened == []
    assert searches(counter) == [LookFor("L898902C3", 0)]


def test_a_new_passport_of_somebody_known_is_for_the_clerk_to_judge(counter: Counter, desk: Desk) -> None:
    counter.book("Eriksson", "Anna Maria", born_on="1974-08-12", passport_number="OLD")

    desk.controller.take_scan("\n".join(SPECIMEN))

    assert counter.opened == []
    assert counter.bookings == []
    assert names(desk) == ["Eriksson, Anna Maria"]
    assert desk.box.results_shown


def test_an_unknown_code_lands_in_the_box(counter: Counter, desk: Desk) -> None:
    counter.book()

    desk.controller.take_scan("4006381333931")

    assert desk.box.query == "4006381333931"
    assert desk.popup.nobody_shown
    assert counter.opened == []


@pytest.mark.parametrize("family", ["Nguyễn", "حداد", "Nguyễn Phúc Vĩnh San Hoàng Long Trần Thị Minh Khai"])
def test_a_row_is_painted_with_its_name(qtbot: QtBot, counter: Counter, desk: Desk, family: str) -> None:
    counter.book(family, "Amal")
    ask(qtbot, desk, "amal")
    view = desk.popup.view

    image = view.viewport().grab(view.visualRect(desk.popup.model.index(0))).toImage()

    upper = {image.pixel(QPoint(x, image.height() // 4)) for x in range(image.width())}
    lower = {image.pixel(QPoint(x, image.height() * 3 // 4)) for x in range(image.width())}
    assert min(len(upper), len(lower)) > 5


def test_one_of_our_papers_opens_the_case_where_its_work_lies(counter: Counter, desk: Desk) -> None:
    booked = counter.book()
    note = str(counter.perform(IssueNoteOnRights(booked.case_id)).result)
    lines = case_page(counter.station.store, booked.case_id, counter.session.today).lines
    for line in lines:
        counter.perform(TickDocument(line.line_id, original_seen=True))
    receipt = str(counter.perform(HandInDocuments(counter.station.ids.new(), booked.case_id)).result)
    for scan, tab in (
        (booking_qr(booked.booking_number), "appointments"),
        (paper_qr(booked.letter), "appointments"),
        (paper_qr(note), "overview"),
        (paper_qr(receipt), "checklist"),
        (receipt, "checklist"),
    ):
        counter.opened.clear()
        desk.controller.take_scan(scan)
        assert counter.opened == [CaseAddress(booked.case_id, tab)], scan


def test_every_kind_of_paper_leads_somewhere() -> None:
    assert set(TAB_OF) == set(PaperKind) - WITHOUT_CASE


def test_a_replaced_paper_says_so(counter: Counter, desk: Desk, messages: RecordingMessages) -> None:
    booked = counter.book()
    page = case_page(counter.station.store, booked.case_id, counter.session.today)
    after = replace(page.person, family_name="Tran")
    command = replace(correction(page.person_id, page.person, after), because="misheard", reissue=(booked.letter,))
    counter.perform(command)
    desk.controller.take_scan(paper_qr(booked.letter))
    assert counter.opened == [CaseAddress(booked.case_id, "appointments")]
    assert "was replaced by" in messages.last.text


def test_a_passport_with_another_name_is_told_and_offered_as_a_correction(
    counter: Counter, desk: Desk, messages: RecordingMessages
) -> None:
    booked = counter.book("Erikson", "Anna Maria", passport_number="L898902C3")
    wanted: list[object] = []
    desk.controller.correction_wanted.connect(wanted.append)
    desk.controller.take_scan("\n".join(SPECIMEN))
    assert "Nothing was changed" in messages.last.text
    assert messages.last.offer is not None
    messages.last.offer.run()
    assert counter.opened == [CaseAddress(booked.case_id), CaseAddress(booked.case_id, "changes")]
    assert wanted == [ScanForCase(booked.case_id, "\n".join(SPECIMEN))]


def test_an_expired_passport_is_told(counter: Counter, desk: Desk, messages: RecordingMessages) -> None:
    counter.book("Eriksson", "Anna Maria", passport_number="L898902C3")
    desk.controller.take_scan("\n".join(SPECIMEN))
    assert "expired on 15 Apr 2012" in messages.last.text
