"""What the tests of closed times and of the waiting list do again and again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import perform
from desktop.services.queries.closing import ReviewRow, review
from tests.integration.calendar.at_work import MONDAY
from tests.support.counter import Counter
from ui.screens.items.screen import ItemsScreen
from ui.screens.items.section import ItemSection

TUESDAY = MONDAY + timedelta(days=1)
CLOSING = "closing"


def close_tuesday(counter: Counter, reason: str = "Kurs") -> None:
    """Close the second day of the plan, as the leader does it."""
    done = perform(counter.station.store, counter.station.leader, CloseTimes(CLOSING, Span(TUESDAY, TUESDAY), reason))
    counter.session.changed.emit(done.changes)


def item_of(counter: Counter, family: str) -> ReviewRow:
    """Return the line of a person on the review of the closing."""
    return next(row for row in review(counter.station.store, CLOSING) if row.name.startswith(f"{family},"))


def open_sections(counter: Counter, qtbot: QtBot, *sections: ItemSection[Any]) -> ItemsScreen:
    """Show the screen with some sections, the keyboard in the first."""
    screen = ItemsScreen(counter.session, sections)
    qtbot.addWidget(screen)
    screen.resize(1000, 760)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.go_to(sections[0].key)
    return screen


def press(*keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def press_with_control(key: Qt.Key) -> None:
    """Press a key with Ctrl where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
