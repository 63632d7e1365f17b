"""The section "To be entered elsewhere", and what an outage has in the window's frame."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services.outages import DeclareOutage
from desktop.services.queries.to_enter import outage_now, outages
from tests.gui.items.closing import open_sections, press, press_with_control
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.station import MORNING
from ui.outage_at_window import OutageAtWindow
from ui.screens.items.ask_outage import DeclarePanel, NoTimeError, read_since
from ui.screens.items.to_enter import ToEnterList
from ui.window import MainWindow


def declared(counter: Counter) -> None:
    counter.perform(DeclareOutage("outage", "DUF svarer ikke"))
    counter.station.clock.advance(minutes=1)


def whats(section: ToEnterList) -> list[tuple[str, bool]]:
    return [(row.item.what, row.item.entered_at is not None) for row in section.model.rows]


def test_an_outage_is_declared_worked_off_and_closed(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    section = ToEnterList(counter.session, ask_where=lambda _, name: tmp_path / name)
    screen = open_sections(counter, qtbot, section)
    assert section.empty.accessibleName() == "No outage has been noted."
    section.head.declare_button.click()
    panel = section.slot.panel
    assert isinstance(panel, DeclarePanel)
    press_with_control(Qt.Key.Key_Return)
    assert panel.reason_field.error
    panel.reason.setText("DUF svarer ikke")
    panel.since.setText("9:00")
    press_with_control(Qt.Key.Key_Return)
    assert panel.since_field.error.startswith("That time has not come yet.")
    panel.since.setText("7:40")
    press_with_control(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outage_now(counter.station.store) is not None)

    counter.station.clock.advance(minutes=1)
    counter.book(nth=6)
    counter.book("Åsheim", "Eva", nth=8)
    section.reread()
    assert whats(section) == [("Appointment booked", False)] * 2
    section.view.setFocus()
    press(Qt.Key.Key_Down)
    walk(screen)
    assert "booking number" in section.sheet.what.text()
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: [done for _, done in whats(section)] == [False, True])
    assert screen.tab_text("to-enter") == "To be entered elsewhere  1"
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    qtbot.waitUntil(lambda: [done for _, done in whats(section)] == [False, False])

    section.head.end_button.click()
    qtbot.waitUntil(lambda: outage_now(counter.station.store) is None)
    section.head.csv_button.click()
    qtbot.waitUntil((tmp_path / "to-be-entered-elsewhere-2026-11-23.csv").exists)
    assert len(counter.journal("give-outage-list-out")) == 1
    assert section.head.close_button.isHidden()
    assert [done for _, done in whats(section)] == [False, False], "a file ticks nothing off"
    section.head.all_button.click()
    qtbot.waitUntil(section.head.close_button.isVisible)
    section.head.close_button.click()
    qtbot.waitUntil(section.head.reopen_button.isVisible)
    (outage,) = outages(counter.station.store)
    assert outage.closed_by == "Kari Berg"


def test_a_time_is_read_as_people_write_it() -> None:
    now = MORNING + timedelta(hours=2)
    assert read_since(" ", now) is None
    assert read_since("0940", now) == datetime(2026, 11, 23, 8, 40, tzinfo=UTC)
    assert read_since("22.11. 16:30", now) == datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
    assert read_since("24.12. 16.30", now) == datetime(2025, 12, 24, 15, 30, tzinfo=UTC)
    assert read_since("22.11.2026 1630", now) == datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
    for wrong in ("noon", "25:00", "31.2. 10:00"):
        with pytest.raises(NoTimeError):
            read_since(wrong, now)


def test_the_banner_stands_while_the_lines_are_down(counter: Counter, qtbot: QtBot) -> None:
    window = MainWindow(counter.messages, counter.station.clock)
    qtbot.addWidget(window)
    at_window = OutageAtWindow(counter.session, window, window)
    window.show()
    assert (at_window.banner.isVisible(), at_window.down_button.isVisible()) == (False, True)
    declared(counter)
    counter.book(nth=6)
    qtbot.waitUntil(at_window.banner.isVisible)
    assert at_window.banner.text == (
        "The lines have been down since 08:00.  No data have been taken in from elsewhere."
    )
    at_window.tell()
    assert at_window.banner.list_button.text() == "To be entered: 1"
    with qtbot.waitSignal(at_window.list_wanted):
        at_window.banner.list_button.click()
    walk(window)
    at_window.banner.end_button.click()
    qtbot.waitUntil(at_window.banner.isHidden)
    assert at_window.down_button.isVisible()
