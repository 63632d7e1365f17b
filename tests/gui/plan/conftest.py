"""The tab *Plan* over a real station, at the desk of its leader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.queries.plan import PlanRow, plan_drafts, plan_history
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation
from ui.screens.plan.tab import PlanTab
from ui.screens.plan.typed_line import Part
from ui.screens.station.screen import StationScreen


@dataclass
class AtPlan:
    """The tab, the screen that it is on, and the counter."""

    counter: Counter
    screen: StationScreen
    qtbot: QtBot

    @property
    def tab(self) -> PlanTab:
        """Return the tab."""
        return self.screen.plan

    @property
    def station(self) -> TestStation:
        """Return the station."""
        return self.counter.station

    @property
    def lines(self) -> list[str]:
        """Return what a screen reader says of the lines."""
        return spoken_rows(self.tab.lines.list)

    @property
    def history(self) -> tuple[PlanRow, ...]:
        """Return the versions in the store."""
        return plan_history(self.station.store)

    @property
    def drafts(self) -> tuple[PlanRow, ...]:
        """Return the drafts in the store."""
        return plan_drafts(self.station.store)

    def focus(self, widget: QWidget) -> QWidget:
        """Take the keyboard to a widget."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.qtbot.waitUntil(widget.hasFocus)
        return widget

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys wherever the keyboard is."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            QTest.keyClick(widget, key, modifier)

    def type_in(self, part: Part, text: str) -> None:
        """Write a text into a field instead of what is there, and leave it."""
        line = self.focus(self.tab.form.line(part))
        self.press(Qt.Key.Key_A, control=True)
        QTest.keyClicks(line, text)
        self.press(Qt.Key.Key_Tab)

    def error(self, part: Part) -> str:
        """Return what is said to be wrong with a field."""
        return self.tab.form.fields[part].error

    def settle(self) -> None:
        """Wait until the screen has read what changed."""
        self.qtbot.waitUntil(self._read)

    def _read(self) -> None:
        assert self.screen.dirty is None


def spoken_rows(view: QAbstractItemView) -> list[str]:
    """Return what the lines of a list are called for a screen reader, those out of sight too."""
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def days(at_plan: AtPlan, first: str, last: str) -> None:
    """Write the first and the last day to publish."""
    for edit, text in ((at_plan.tab.bar.first, first), (at_plan.tab.bar.last, last)):
        at_plan.focus(edit)
        at_plan.press(Qt.Key.Key_A, control=True)
        at_plan.press(Qt.Key.Key_Delete)
        QTest.keyClicks(edit, text)


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    made.session.actor = made.station.leader
    yield made
    made.close()


@pytest.fixture
def at_plan(counter: Counter, qtbot: QtBot) -> AtPlan:
    """The tab as the leader sees it."""
    return show(counter, qtbot)


def show(counter: Counter, qtbot: QtBot) -> AtPlan:
    """Show the screen with the tab in front."""
    screen = StationScreen(counter.session)
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show_tab(screen.plan)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    made = AtPlan(counter, screen, qtbot)
    made.settle()
    return made
