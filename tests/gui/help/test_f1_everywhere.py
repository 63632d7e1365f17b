"""F1 wherever the keyboard may be: in each screen, tab, panel and block, before the sign-in, in dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services import manual
from desktop.services.booking import Booked
from desktop.services.rule_book import explain
from tests.gui.help.conftest import help_of, sign_in
from tests.support.accessibility import interactive
from ui.app import App
from ui.desk import Desk
from ui.help.context import PAGE, ContextHelp, HelpDialog
from ui.help.rule_page import WHOLE_WINDOW
from ui.help.topic import set_help
from ui.help.topics_at import topics_of
from ui.help.viewer import FIRST_PAGE, ManualViewer
from ui.languages import Languages
from ui.screens.booking.frame import Step
from ui.screens.case_page.overview import OverviewTab
from ui.screens.station.wizard import StationWizard
from ui.session import BookingStart, CaseAddress
from ui.tasks import InlineTaskRunner

F1, ESCAPE = Qt.Key.Key_F1, Qt.Key.Key_Escape
NOTHING_OF_ITS_OWN = "says nothing of its own"
WITHOUT_A_LINE = {"Ctrl+=", "Ctrl+Shift+Tab", "Ctrl+Return", "Ctrl+Shift+Return", "Alt+Left", "Alt+Right", "Ctrl+F"}
"""Keys that the page of the keys gives by another name, or that belong to the manual itself."""


def press_f1() -> None:
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    QTest.keyClick(focused, F1)


def shown(app: App) -> ManualViewer:
    viewer = help_of(app).viewer
    assert viewer is not None, "F1 led nowhere"
    return viewer


def lost(root: QWidget) -> Iterator[str]:
    """Yield the widgets below a root from which F1 leads nowhere, to nothing, or just to the page of the window."""
    for widget in interactive(root):
        topics = list(topics_of(widget))
        where = f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()!r}"
        missing = [topic for topic in topics if not manual.leads_somewhere(topic)]
        if missing:
            yield f"{where}: leads to {missing}"
        elif not topics or topics[0] == WHOLE_WINDOW:
            yield f"{where}: {NOTHING_OF_ITS_OWN}"


def open_case(app: App, desk: Desk, booked: Booked, qtbot: QtBot) -> None:
    desk.open_case(CaseAddress(booked.case_id))
    qtbot.waitUntil(lambda: desk.case_page.page is not None and desk.side.page is not None, timeout=10_000)


def test_f1_leads_somewhere_from_every_screen_tab_and_panel(
    app: App, folder: tuple[Path, Booked], qtbot: QtBot
) -> None:
    desk = sign_in(app, qtbot)
    found: dict[str, list[str]] = {}
    rail = set(lost(app.window.rail))  # before it says how many things wait
    for key in app.window.rail.keys:
        app.window.show_screen(key)
        found[key] = list(lost(app.window))
    desk.station.show_tab(desk.station.profile)
    found["station: profile"] = list(lost(desk.station))
    desk.station.show_tab(desk.station.plan)
    found["station: plan"] = list(lost(desk.station))
    desk.station.show_tab(desk.station.closures)
    found["station: closures"] = list(lost(desk.station))
    desk.station.show_tab(desk.station.others)
    found["station: others"] = list(lost(desk.station))
    app.window.show_screen("items")
    sections = [section.topic for section in desk.items.sections]
    assert all(manual.leads_somewhere(topic) for topic in sections)
    assert len(set(sections)) == len(sections)
    for section in desk.items.sections:
        desk.items.go_to(section.key)
        assert next(topics_of(section.view)) == section.topic
    open_case(app, desk, folder[1], qtbot)
    for tab in desk.case_page.tab_keys:
        desk.case_page.go_to_tab(tab)
        found[f"case: {tab}"] = list(lost(desk.case_page))
    found["the person at hand"] = list(lost(desk.side))
    pages = [next(topics_of(desk.case_page.tab(key)), "") for key in desk.case_page.tab_keys]
    assert len(set(pages)) == len(pages), "each tab has a page or a section of its own"
    assert desk.case_page.page is not None
    desk.open_paper(desk.case_page.page.papers[0].number)
    qtbot.waitUntil(lambda: desk.preview.ready, timeout=10_000)
    found["a paper"] = list(lost(desk.preview))
    desk.begin_booking(BookingStart())
    for step in Step:
        desk.booking.unfold(step)
        found[f"booking: {step.name}"] = list(lost(desk.booking))
    press_f1()
    found["the manual"] = list(lost(shown(app)))
    # The rail is the one part that is about the window itself.
    of_the_rail = {fault for fault in rail | set(lost(app.window.rail)) if fault.endswith(NOTHING_OF_ITS_OWN)}
    assert [f"{place}: {fault}" for place, all_ in found.items() for fault in set(all_) - of_the_rail] == []

    portable = QKeySequence.SequenceFormat.PortableText
    keys = {made.key().toString(portable) for made in app.window.findChildren(QShortcut)} - {"", *WITHOUT_A_LINE}
    page = manual.page("keyboard", Language.ENGLISH).markdown
    numbered = {f"{modifier}+{number}" for modifier in ("Ctrl", "Alt") for number in range(1, 10)}
    assert sorted(key for key in keys - numbered if f"`{key}`" not in page) == []
    assert "`Ctrl+1`" in page
    assert "`Alt+1`" in page


def test_esc_leads_back_to_the_same_widget(app: App, folder: tuple[Path, Booked], qtbot: QtBot) -> None:
    desk = sign_in(app, qtbot)
    for place in ("calendar", "cases", "papers", "guidance", "station", "today"):
        app.window.show_screen(place)
        before = QApplication.focusWidget()
        press_f1()
        assert app.window.current_screen == PAGE
        assert manual.split(shown(app).topic)[0] == place
        assert QApplication.focusWidget() is shown(app).page
        press_f1()
        assert shown(app).topic == FIRST_PAGE
        QTest.keyClick(shown(app).page, ESCAPE)
        assert app.window.current_screen == place
        assert QApplication.focusWidget() is before

    _the_booking_stays_beside(app, desk)
    _a_rule_opens_from_the_case(app, desk, folder[1], qtbot)
    _the_person_makes_room(app, desk, qtbot)
    app.lock()
    press_f1()
    assert app.window.covered
    assert not desk.today.isVisible(), "behind the lock nothing but the manual is seen"
    QTest.keyClick(shown(app).page, ESCAPE)
    assert app.sign_in_screen.isVisible()


def _the_booking_stays_beside(app: App, desk: Desk) -> None:
    desk.begin_booking(BookingStart())
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Nguyen")
    press_f1()
    assert shown(app).topic == "booking#who"
    assert app.window.slide_over_panel is desk.booking
    QTest.keyClick(shown(app).page, ESCAPE)
    assert QApplication.focusWidget() is field
    assert app.window.slide_over_panel is desk.booking
    desk.booking.may_close()
    app.window.close_slide_over()


def _a_rule_opens_from_the_case(app: App, desk: Desk, booked: Booked, qtbot: QtBot) -> None:
    open_case(app, desk, booked, qtbot)
    overview = desk.case_page.tab("overview")
    assert isinstance(overview, OverviewTab)
    rule = next(made for view in overview.views for made in view.rules)
    rule.setFocus()
    press_f1()
    viewer = shown(app)
    assert viewer.topic == f"rule:{rule.text()}"
    text = viewer.page.toPlainText()
    assert explain(rule.text(), Language.ENGLISH).text in text
    assert "The case: Overview" in text, "the page about the place is one link away"
    QTest.keyClick(viewer.page, ESCAPE)
    assert app.window.current_screen == "case"
    assert QApplication.focusWidget() is rule
    line = desk.side.person.findings.lines[0]
    line.why.setFocus()
    press_f1()
    assert shown(app).topic == f"rule:{line.why.text()}"
    QTest.keyClick(shown(app).page, ESCAPE)


def _the_person_makes_room(app: App, desk: Desk, qtbot: QtBot) -> None:
    app.window.resize(1024, 720)
    app.window.show_screen("today")
    assert desk.side.isVisible()
    press_f1()
    assert not desk.side.isVisible()
    qtbot.waitUntil(lambda: not shown(app).narrow, timeout=5_000)
    assert shown(app).list.isVisible()
    app.window.show_screen("calendar")
    assert desk.side.isVisible()
    press_f1()
    QTest.keyClick(shown(app).page, ESCAPE)
    assert desk.side.isVisible()


def test_before_the_sign_in_it_lies_over_it_and_what_was_typed_stays(app: App, qtbot: QtBot) -> None:
    app.window.activateWindow()
    screen = app.sign_in_screen
    screen._name.setText("ca")
    screen._password.setFocus()
    QTest.keyClicks(screen._password, "half")
    press_f1()

    assert app.window.covered
    assert shown(app).topic == "sign-in"
    QTest.keyClick(shown(app).page, ESCAPE)
    assert screen.isVisible()
    assert (screen.staff, screen._password.text()) == ("ca", "half")
    assert QApplication.focusWidget() is screen._password


def test_a_dialog_gets_a_window_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    languages = Languages(qapp)
    help_ = ContextHelp(languages)
    tasks = InlineTaskRunner()
    wizard = StationWizard(lambda *_: None, tasks, Language.ENGLISH)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitExposed(wizard)
    wizard.activateWindow()
    assert list(lost(wizard)) == []
    field = wizard.station_step.name
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=5_000)
    QTest.keyClick(field, F1)

    dialog = wizard.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.viewer.topic == "first-station#station"
    QTest.keyClick(dialog.viewer.page, ESCAPE)
    qtbot.waitUntil(lambda: wizard.findChild(HelpDialog) is None, timeout=5_000)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=5_000)
    tasks.shutdown()
    for made in (help_, languages, tasks):
        made.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_row_that_is_a_rule_leads_to_the_rule_and_an_open_list_closes(qapp: QApplication, qtbot: QtBot) -> None:
    languages = Languages(qapp)
    help_ = ContextHelp(languages)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    set_help(dialog, "booking")
    reasons = QComboBox(dialog)
    reasons.addItem("none", "")
    reasons.addItem("cannot book (R4)", "R4")
    assert list(topics_of(reasons)) == ["booking"]
    reasons.setCurrentIndex(1)
    assert list(topics_of(reasons)) == ["rule:R4", "booking"]
    dialog.show()
    qtbot.waitExposed(dialog)
    reasons.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=5_000)
    help_.open()
    assert QApplication.activePopupWidget() is None
    shown_ = dialog.findChild(HelpDialog)
    assert shown_ is not None
    assert shown_.viewer.topic == "rule:R4"
    shown_.close()
    for made in (help_, languages):
        made.deleteLater()


def test_what_says_nothing_and_what_is_missing_lead_to_the_page_about_the_manual(
    qapp: QApplication, qtbot: QtBot
) -> None:
    languages = Languages(qapp)
    help_ = ContextHelp(languages)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    set_help(dialog, "nothing#here")
    made = QPushButton("Go", dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=5_000)
    QTest.keyClick(made, F1)
    shown_ = dialog.findChild(HelpDialog)
    assert shown_ is not None
    assert shown_.viewer.topic == FIRST_PAGE
    shown_.close()
    for part in (help_, languages):
        part.deleteLater()
