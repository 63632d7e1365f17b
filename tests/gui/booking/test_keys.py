"""A whole booking by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.services.booking import Booked
from desktop.services.queries.case_page import case_page
from tests.gui.booking.conftest import Counter, here, line, open_step
from tests.support.accessibility import item_texts
from ui.messages import Level
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.screens.booking.search_combo import SearchCombo


class Hands:
    """Types where the keyboard is, and counts the strokes that are no one's own data."""

    def __init__(self) -> None:
        self.strokes = 0

    def write(self, text: str, *, counts: bool = False) -> None:
        """Type a text; data of the person does not count."""
        for letter in text:
            key = ord(letter.upper()) if letter.isascii() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(here(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        self.strokes += len(text) if counts else 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.strokes += 1
        QTest.keyClick(here(), key, modifier)


def test_a_paper_applicant_is_booked_in_at_most_25_strokes(counter: Counter, qtbot: QtBot) -> None:
    hands = Hands()
    hands.strokes += 1  # Ctrl+N, which the shell takes
    panel = counter.open()
    assert here() is line(panel, Part.SURNAME)
    for text in ("Nguyễn", "Thị Ánh", "3.2.1991", "vietn", "200816832910"):
        hands.write(text)
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)  # sex is left as it is
    hands.write("91234567")
    hands.press(Qt.Key.Key_Tab)
    hands.write("anh@example.org")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert open_step(panel) is Step.WHAT
    hands.write("after pro", counts=True)
    hands.press(Qt.Key.Key_Tab)
    assert panel.what.application.code == "renewal-protection"
    hands.write("28.2.2027")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert open_step(panel) is Step.WHEN
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.strokes <= 25
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    page = case_page(counter.station.store, booked.case_id, oslo_day(counter.station.clock.now()))
    assert (page.person.family_name, page.person.citizenship) == ("Nguyễn", "VNM")
    assert (page.person.phone, page.person.email) == ("+4791234567", "anh@example.org")
    assert [row.start for row in page.appointments] == [9 * 60 + 20]
    assert counter.papers == [booked.letter]
    assert counter.selected == [booked.case_id]
    assert f"{booked.booking_number[:4]} {booked.booking_number[4:]}" in counter.messages.texts(Level.SUCCESS)[0]
    assert counter.window.slide_over_panel is None


def test_next_says_at_the_fields_what_is_missing(counter: Counter) -> None:
    panel = counter.open()
    QTest.keyClick(here(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert open_step(panel) is Step.WHO
    assert "surname" in panel.who.fields.field(Part.SURNAME).error
    assert panel.who.fields.field(Part.CITIZENSHIP).error
    assert panel.who.fields.field(Part.PHONE).error == ""
    assert here() is line(panel, Part.SURNAME)


def test_alt_and_a_number_go_to_a_block(counter: Counter) -> None:
    counter.open_when()
    panel = counter.panel
    for key, step in ((Qt.Key.Key_1, Step.WHO), (Qt.Key.Key_2, Step.WHAT), (Qt.Key.Key_3, Step.WHEN)):
        QTest.keyClick(here(), key, Qt.KeyboardModifier.AltModifier)
        assert open_step(panel) is step
        assert [other for other, block in panel.blocks.items() if block.is_open] == [step]
    line(panel, Part.BORN).setText("31.2.1991")
    QTest.keyClick(here(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert open_step(panel) is Step.WHO
    assert panel.who.fields.field(Part.BORN).error
    assert here() is line(panel, Part.BORN)


def test_enter_in_a_field_books_nothing(counter: Counter) -> None:
    counter.open_when()
    counter.panel.when.from_day.setFocus()
    QTest.keyClick(counter.panel.when.from_day, Qt.Key.Key_Return)
    assert counter.booked == []


def test_the_top_of_the_list_is_what_tab_takes(counter: Counter) -> None:
    panel = counter.open()
    citizenship = panel.who.fields.input(Part.CITIZENSHIP)
    citizenship.setFocus()
    QTest.keyClicks(citizenship, "guin")
    assert isinstance(citizenship, SearchCombo)
    assert citizenship.found[0] == "Guinea"
    assert "Papua New Guinea" in citizenship.found
    QTest.keyClick(citizenship, Qt.Key.Key_Down)
    QTest.keyClick(citizenship, Qt.Key.Key_Return)
    assert panel.who.fields.form().citizenship == "GNB"
    panel.who.fields.focus(Part.CITIZENSHIP)
    QTest.keyClicks(citizenship, "guin")
    QTest.keyClick(citizenship, Qt.Key.Key_Tab)
    assert panel.who.fields.form().citizenship == "GIN"
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    panel.who.fields.focus(Part.CITIZENSHIP)
    QTest.keyClicks(citizenship, "syr")
    QTest.keyClick(citizenship, Qt.Key.Key_Tab)
    assert panel.who.fields.form().citizenship == "SYR"


def test_blocks_fold_and_unfold_by_hand_with_the_same_checks(counter: Counter) -> None:
    panel = counter.open()
    panel.blocks[Step.WHEN].set_open(open_=True)
    assert open_step(panel) is Step.WHO
    assert panel.blocks[Step.WHO].is_open
    assert not panel.blocks[Step.WHEN].is_open
    assert panel.who.fields.field(Part.BORN).error


def test_esc_takes_the_list_away_before_the_panel(counter: Counter) -> None:
    panel = counter.open()
    citizenship = panel.who.fields.input(Part.CITIZENSHIP)
    assert isinstance(citizenship, SearchCombo)
    panel.who.fields.focus(Part.CITIZENSHIP)
    QTest.keyClicks(citizenship, "nor")
    assert citizenship.found
    QTest.keyClick(citizenship, Qt.Key.Key_Escape)
    assert citizenship.found == ()
    assert panel.note.text == ""
    QTest.keyClick(citizenship, Qt.Key.Key_Escape)
    assert "Press Esc again" in panel.note.text


def test_another_language_keeps_what_was_chosen(counter: Counter) -> None:
    counter.open_when()
    panel = counter.panel
    counter.session.language = Language.BOKMAL
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.what.application.currentText() == "Fornyelse etter beskyttelse, på papir"
    assert panel.who.form().citizenship == "VNM"
    assert item_texts(panel.when.list.view)[1].startswith("mandag 23. november 2026 09:00")
    panel.when.choose_current()
    assert len(counter.booked) == 1
