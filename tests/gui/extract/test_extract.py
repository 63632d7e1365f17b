"""The extract from the journal: asked for about a case, of a member of staff, on paper and as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.audit_extract import ExtractAbout
from desktop.services.looks import look_at
from desktop.services.queries.case_page import look
from tests.gui.guidance.conftest import MemoryPrinter
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.station import MONDAY
from tests.unit.printing.reading import text
from ui.screens.extract.panel import ExtractPanel, Subject
from ui.screens.extract.window import ExtractWindow
from ui.tasks import InlineTaskRunner


def test_an_extract_about_a_case_is_made_printed_and_saved(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    booked = counter.book("Šimić", "Márjá")
    store, path = counter.station.store, tmp_path / "extract.csv"
    look_at(store, counter.station.clerk, booked.case_id)
    page = look(store, counter.session.actor, booked.case_id, MONDAY)
    printer = MemoryPrinter()
    panel = ExtractPanel(
        counter.session,
        Subject(page.case_id, page.person_id),
        ask_where=lambda _, __: path,
        make_runner=InlineTaskRunner,
        spooler=printer,
    )
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    walk(panel)
    assert panel.empty.isVisible()
    panel.first.setText("31.2.2026")
    panel.make_button.click()
    assert panel.first_field.error
    assert counter.journal("make-audit-extract") == []

    panel.first.clear()
    panel.make_button.click()
    QTest.keyClick(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    said = text(printer.printed[-1][1])
    for words in ("Šimić, Márjá", "Case looked at", "Kari Berg", "U-S1-00001-"):
        assert words in said
    assert "look-at-case" not in said
    panel.table_button.click()
    assert "Case looked at" in path.read_text("utf-8-sig")
    assert counter.journal("make-audit-extract") == [booked.case_id]

    panel.about.setCurrentIndex(panel.about.findData(ExtractAbout.STAFF))
    panel.staff.setCurrentIndex(0)
    panel.first.setText("24.11.2026")
    panel.last.setText("23.11.2026")
    panel.make_button.click()
    assert "Kari Berg" in panel.staff.currentText()
    assert panel.error.isVisible()
    assert panel.make_button.isEnabled()


def test_the_window_closes_and_a_clerk_is_told_who_makes_extracts(counter: Counter, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    counter.session.actor = counter.station.clerk
    window = ExtractWindow(counter.session, Subject(), parent, make_runner=InlineTaskRunner)
    with qtbot.waitExposed(window):
        window.open()
    assert not window.panel.make_button.isVisible()
    assert window.panel.empty.isVisible()
    window.panel.preview.closed.emit()
    assert not window.isVisible()
