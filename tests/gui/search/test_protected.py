"""Privacy of looking: a reason before a protected person, nothing without the journal, other stations' cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.domain.cases import AddressProtection
from desktop.services.booking import Booked
from desktop.services.commands import from_json
from desktop.services.importing.foreign import keep, own_secret
from desktop.services.looks import LookAtCase
from desktop.storage.models import JournalEntry, JournalPayload
from desktop.storage.search import Identifier, IdentifierKind
from tests.support.accessibility import item_texts, walk
from tests.support.broken_journal import break_journal
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from ui.look_gate import LookGate
from ui.look_reason import OTHER, LookReason
from ui.screens.card.choices import choose
from ui.screens.case_page.screen import CasePageScreen
from ui.screens.hand_in.screen import ChecklistDesk
from ui.screens.papers.preview import PaperPreview
from ui.screens.side_panel.panel import SidePanel
from ui.search.controller import SearchController
from ui.search.popup import SearchPopup
from ui.session import CaseAddress
from ui.widgets.search_box import SearchBox

NOT_JOURNALLED = "could not be written into the journal"


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    return made


def place(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()


def search_in(window: QWidget, counter: Counter) -> tuple[SearchBox, SearchPopup, SearchController]:
    box, popup = SearchBox(window), SearchPopup(counter.session)
    place(window, box)
    controller = SearchController(counter.session, box, popup, window)
    box.take_focus()
    return box, popup, controller


def protected(counter: Counter) -> Booked:
    return counter.book("Haddad", "Amal", protection=AddressProtection.STRICTLY_CONFIDENTIAL)


def looks(counter: Counter) -> list[LookAtCase]:
    with counter.station.store.read() as connection:
        query = (
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "look-at-case")
            .order_by(JournalEntry.number)
        )
        found = [from_json("look-at-case", body) for body in connection.execute(query).scalars()]
    return [look for look in found if isinstance(look, LookAtCase)]


def question(gate: LookGate) -> LookReason:
    assert gate.dialog is not None
    assert gate.dialog.isVisible()
    return gate.dialog


def shown_in(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def type_in(qtbot: QtBot, box: SearchBox, popup: SearchPopup, text: str) -> None:
    QTest.keyClicks(box.edit, text)
    qtbot.waitUntil(lambda: popup._query == text)


def test_a_protected_person_is_opened_for_a_reason_only(qtbot: QtBot, counter: Counter, window: QWidget) -> None:
    booked = protected(counter)
    box, popup, controller = search_in(window, counter)
    type_in(qtbot, box, popup, "haddad")
    (said,) = item_texts(popup.view)
    assert "protected address" in said
    popup.grab()

    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    dialog = question(controller.gate)
    walk(dialog)
    dialog.open_button.click()
    assert dialog.isVisible()
    assert dialog.reason_field.error
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (counter.opened, counter.chosen, looks(counter)) == ([], [], [])
    assert box.query == "haddad"

    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    choose(dialog.reason, OTHER)
    dialog.open_button.click()
    assert dialog.words_field.error
    QTest.keyClicks(dialog.words_line, "spurte etter saken")
    QTest.keyClick(dialog.words_line, Qt.Key.Key_Return)
    assert counter.opened == [CaseAddress(booked.case_id)]
    assert looks(counter) == [LookAtCase(booked.case_id, "spurte etter saken")]

    # Once a day is enough, and the next day it is asked again.
    type_in(qtbot, box, popup, "haddad")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert len(counter.opened) == 2
    counter.station.clock.advance(days=1)
    type_in(qtbot, box, popup, "haddad")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert question(controller.gate).because == ""
    assert len(counter.opened) == 2


def test_the_side_panel_shows_nothing_before_it_is_said_why(qtbot: QtBot, counter: Counter, window: QWidget) -> None:
    booked = protected(counter)
    panel = SidePanel(counter.session)
    place(window, panel)
    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(panel.reason_button.isVisible)
    assert panel.page is None
    assert "Haddad" not in panel.refusal.text()
    walk(panel)

    panel.reason_button.click()
    dialog = question(panel.gate)
    choose(dialog.reason, "at-counter")
    dialog.open_button.click()
    qtbot.waitUntil(lambda: panel.page is not None)
    assert looks(counter)[0] == LookAtCase(booked.case_id, "at-counter")


def test_the_hand_in_desk_asks_too(qtbot: QtBot, counter: Counter, window: QWidget) -> None:
    booked = protected(counter)
    desk = ChecklistDesk(counter.session)
    place(window, desk)
    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(lambda: desk.gate.dialog is not None and desk.gate.dialog.isVisible())
    assert desk.page is None
    QTest.keyClick(question(desk.gate), Qt.Key.Key_Escape)
    assert (desk.page, looks(counter)) == (None, [])

    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(lambda: desk.gate.dialog is not None and desk.gate.dialog.isVisible())
    choose(question(desk.gate).reason, "case-work")
    question(desk.gate).open_button.click()
    qtbot.waitUntil(lambda: desk.page is not None)


def test_what_cannot_be_journalled_is_not_shown(qtbot: QtBot, counter: Counter, window: QWidget) -> None:
    booked = counter.book("Haddad", "Amal")
    store = counter.station.store
    box, popup, controller = search_in(window, counter)
    side, desk, page = SidePanel(counter.session), ChecklistDesk(counter.session), CasePageScreen(counter.session)
    preview = PaperPreview(counter.session)
    place(window, side, desk, page, preview)
    break_journal(store)
    said = counter.messages.told

    type_in(qtbot, box, popup, "haddad")
    assert len(popup.model.rows) == 1
    controller._journal.settle()
    assert not popup.model.rows
    assert not box.results_shown
    assert NOT_JOURNALLED in said[-1].text

    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(lambda: NOT_JOURNALLED in side.refusal.text() and desk._wanted == "")
    assert (side.page, desk.page) == (None, None)
    before = len(said)
    page.open(CaseAddress(booked.case_id))
    assert NOT_JOURNALLED in said[before].text
    assert page.page is None
    preview.open(booked.letter)
    qtbot.waitUntil(lambda: NOT_JOURNALLED in " ".join(shown_in(preview)))
    assert "Haddad" not in " ".join(shown_in(window))


def test_another_stations_case_answers_with_its_station_alone(qtbot: QtBot, counter: Counter, window: QWidget) -> None:
    station = counter.station
    with station.store.write() as connection:
        secret = own_secret(connection, station.store.device.station_id, station.ids.source)
        keep(connection, secret, "drammen", [Identifier(IdentifierKind.DUF, "200816832910")])
    box, popup, controller = search_in(window, counter)
    type_in(qtbot, box, popup, "2008 168329 10")
    assert popup.message.text() == "This belongs to drammen."
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    assert counter.opened == []
    controller._journal.settle()
    assert counter.journal("look-for") == [None]
    box.edit.clear()
    type_in(qtbot, box, popup, "2008 168329 11")
    assert "drammen" not in popup.message.text()
