"""A case page with the tabs Family and Changes over a real station, with the work done at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage, case_page
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation
from ui.screens.case_page.changes import ChangesTab
from ui.screens.case_page.family import FamilyTab
from ui.screens.case_page.screen import CasePageScreen
from ui.session import CaseAddress, Session
from ui.tasks import InlineTaskRunner


class Desk:
    """The page with both tabs, and what the session asked for."""

    def __init__(
        self, station: TestStation, messages: RecordingMessages, qtbot: QtBot, language: Language = Language.ENGLISH
    ) -> None:
        self.station = station
        self._qtbot = qtbot
        self.messages = messages
        self.session = Session(station.store, station.clerk, language, InlineTaskRunner(), messages)
        self.family = FamilyTab(self.session)
        self.changes = ChangesTab(self.session)
        self.screen = CasePageScreen(
            self.session, (("family", "Family", self.family), ("changes", "Changes", self.changes))
        )
        self.opened: list[CaseAddress] = []
        self.session.case_opened.connect(self.opened.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1000, 900)
        self.screen.show()
        qtbot.waitActive(self.screen)

    def open(self, case_id: str, tab: str) -> None:
        """Open a case at a tab."""
        self.screen.open(CaseAddress(case_id, tab))

    def stored(self, case_id: str) -> CasePage:
        """Return a case as it is in the database."""
        return case_page(self.station.store, case_id, self.session.today)

    def undo(self) -> None:
        """Take the last step back by the button beside its message."""
        offer = self.messages.last.offer
        assert offer is not None
        offer.run()
        self.settle()

    def click(self, button: QAbstractButton) -> None:
        """Press a button, and wait until the page has read what it changed."""
        button.click()
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is, and wait until the page has read what it changed."""
        QTest.keyClick(focused(), key, modifier)
        self.settle()

    def tell(self, outcome: Outcome) -> None:
        """Let the page read what another has changed."""
        self.session.changed.emit(outcome.changes)
        self.settle()

    def settle(self) -> None:
        """Wait until the page has read what changed."""
        self._qtbot.waitUntil(self._has_read)

    def _has_read(self) -> None:
        assert self.screen.dirty is None

    def close(self) -> None:
        """Let go of the session."""
        self.session.deleteLater()


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
