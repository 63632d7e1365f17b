"""A passport that is scanned or typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.cases import Sex
from desktop.domain.mrz import check_digit
from tests.gui.booking.conftest import Counter, here, line
from ui.keystrokes import play_scan
from ui.scanner import SILENCE, ScannerFilter
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.session import BookingStart


def zone(names: str, nationality: str, born: str, number: str = "FHC002386") -> str:
    """Return the lines of a passport with right check digits."""
    first = f"P<{nationality}{names}".ljust(44, "<")
    passport = f"{number}{check_digit(number)}"
    birth = f"{born}{check_digit(born)}"
    expiry = f"290815{check_digit('290815')}"
    personal = "<" * 14 + "<"
    whole = check_digit(passport + birth + expiry + personal)
    return f"{first}\n{passport}{nationality}{birth}M{expiry}{personal}{whole}"


NORDIC = zone("AASEN<<BJOERN", "NOR", "150812")
PLAIN = zone("NGUYEN<<THI<ANH", "VNM", "910203")


def test_a_passport_fills_the_fields(counter: Counter) -> None:
    panel = counter.open(BookingStart(scan=PLAIN))
    form = panel.who.form()
    assert (form.surname, form.given_names, form.born) == ("Nguyen", "Thi Anh", "03.02.1991")
    assert (form.citizenship, form.sex, form.passport_number) == ("VNM", Sex.MALE, "FHC002386")
    assert form.passport_expires == "15.08.2029"
    assert "right" in panel.who.zone_notice.text
    assert not panel.who.century.is_open
    assert here() is line(panel, Part.DUF)


def test_the_clerk_chooses_century_and_spelling_by_number(counter: Counter) -> None:
    panel = counter.open()
    panel.take_scan(NORDIC)
    who = panel.who
    assert who.form().born == ""
    assert who.century.answers == ("1  12 Aug 2015", "2  12 Aug 1915")
    assert who.century.isAncestorOf(here())
    QTest.keyClick(here(), Qt.Key.Key_2)
    assert who.form().born == "12.08.1915"
    assert who.surname_spelling.isAncestorOf(here())
    QTest.keyClick(here(), Qt.Key.Key_Right)
    QTest.keyClick(here(), Qt.Key.Key_Return)
    assert who.form().surname == "Åsen"
    QTest.keyClick(here(), Qt.Key.Key_2)
    assert who.form().given_names == "Bjørn"
    assert here() is line(panel, Part.DUF)


def test_the_century_has_to_be_chosen(counter: Counter) -> None:
    panel = counter.open(BookingStart(scan=NORDIC))
    assert not panel.go_to(Step.WHAT)
    assert panel.who.fields.field(Part.BORN).error
    assert panel.who.century.isAncestorOf(here())


def test_damage_is_named_in_words_and_stops_nobody(counter: Counter) -> None:
    damaged = PLAIN.replace("FHC002386", "FHC002380")
    panel = counter.open(BookingStart(scan=damaged))
    assert "passport number" in panel.who.zone_notice.text
    assert "birth date" not in panel.who.zone_notice.text
    assert panel.who.form().passport_number == "FHC002380"
    assert panel.go_to(Step.WHAT)


def test_a_zone_that_is_none_fills_nothing(counter: Counter) -> None:
    panel = counter.open()
    panel.take_scan(PLAIN[:60])
    assert "44" in panel.who.zone_notice.text
    assert panel.who.form().surname == ""
    panel.take_scan("V" + PLAIN[1:])
    assert "visa" in panel.who.zone_notice.text


def test_what_was_typed_before_a_scan_can_be_put_back(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    panel.take_scan(NORDIC)
    assert panel.who.replaced.text
    assert panel.who.form().phone == "912 34 567"
    panel.who.replaced.asked.emit()
    form = panel.who.form()
    assert (form.surname, form.born, form.citizenship, form.phone) == ("Nguyễn", "3.2.1991", "VNM", "912 34 567")
    assert panel.who.zone.toPlainText() == ""


def test_typed_by_hand_it_is_read_as_soon_as_it_is_whole(counter: Counter) -> None:
    panel = counter.open()
    panel.who.zone.setFocus()
    panel.who.zone.setPlainText(PLAIN[:-1])
    assert panel.who.form().surname == ""
    assert panel.who.zone_notice.text == ""
    panel.who.zone.setPlainText(PLAIN)
    assert panel.who.form().surname == "Nguyen"


def test_a_scanner_types_into_the_field_and_its_enters_book_nothing(counter: Counter, qtbot: QtBot) -> None:
    scanner = ScannerFilter()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(scanner)
    try:
        panel = counter.open()
        panel.who.zone.setFocus()
        with qtbot.waitSignal(scanner.field_scanned, timeout=SILENCE * 20):
            play_scan(PLAIN.split("\n"), panel.who.zone)
        assert panel.who.form().surname == "Nguyen"
        assert panel.step is Step.WHO
        assert counter.booked == []
    finally:
        app.removeEventFilter(scanner)
        scanner.deleteLater()
