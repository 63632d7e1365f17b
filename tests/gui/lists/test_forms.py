"""The window of the forms for an outage: a bundle is made once, and its numbers are reserved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.blank_forms import ReserveBlankForms
from desktop.services.queries.blank_forms import last_bundle
from tests.gui.guidance.conftest import MemoryPrinter
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.station import MONDAY
from tests.unit.printing.reading import text
from ui.screens.lists.forms_window import FormsWindow
from ui.screens.lists.out_menu import OutMenu
from ui.screens.papers.papers_screen import PapersScreen
from ui.tasks import InlineTaskRunner


def test_a_bundle_is_made_once_for_each_choice_and_printed(counter: Counter, qtbot: QtBot) -> None:
    counter.book("Šimić", "Márjá")
    parent, printer = QWidget(), MemoryPrinter()
    qtbot.addWidget(parent)
    window = FormsWindow(counter.session, MONDAY, parent, make_runner=InlineTaskRunner, spooler=printer)
    with qtbot.waitExposed(window):
        window.open()
    walk(window)
    receipts, *others = window.numbers
    for number in others[:-1]:
        number.setValue(0)
    receipts.setValue(0)
    window.numbers[-1].setValue(0)
    window.make_button.click()
    assert window.error.isVisible()
    assert window.make_button.isEnabled()

    receipts.setValue(2)
    window.numbers[-1].setValue(1)
    window.first.setText("no day")
    window.make_button.click()
    assert window.first_field.error
    window.first.setText("23.11.2026")
    window.make_button.click()
    window.make_button.click()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    said = text(printer.printed[-1][1])
    for words in ("B-S1-00001-25", "B-S1-00002-22", "Šimić, Márjá", "Forms for an outage"):
        assert words in said
    assert "B-S1-00001-25" in window.preview.note
    last = last_bundle(counter.station.store)
    assert last is not None
    assert (last.forms, last.last) == (2, "B-S1-00002-22")
    assert counter.journal("reserve-blank-forms") == [None]


def test_the_menu_offers_the_forms_to_those_who_receive(counter: Counter, qtbot: QtBot) -> None:
    class Monday(QWidget):
        @property
        def day(self) -> object:
            return MONDAY

    screen = Monday()
    qtbot.addWidget(screen)
    menu = OutMenu(counter.session, screen, make_runner=InlineTaskRunner)  # type: ignore[arg-type] # a day it is
    menu.setParent(screen)
    menu.forms_action.trigger()
    window = screen.findChild(FormsWindow)
    assert isinstance(window, FormsWindow)
    assert window.first.text() == "23.11.2026"
    window.close()


def test_the_papers_say_that_nobody_has_entered_a_form(counter: Counter, qtbot: QtBot) -> None:
    counter.perform(ReserveBlankForms(1))
    papers = PapersScreen(counter.session)
    qtbot.addWidget(papers)
    papers.edit.setText("b-s1-00001-25")
    assert "B-S1-00001-25 stands on a form" in papers.sentence
    assert "Kari Berg" in papers.sentence
