"""A signed-in clerk in the real window, whose keys are counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.services.booking import Booked
from desktop.services.commands import Command, perform
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.staff import AddStaff, founder
from desktop.storage.store import open_store
from tests.support.station import ANH, MORNING, book_person, hash_of, make_station
from tests.support.working_day import QuickDriver
from ui.app import App, Start
from ui.desk import Desk
from ui.theme.apply import apply_theme
from ui.theme.tokens import Scheme

PASSWORD = "a long enough word"  # noqa: S105 - of invented staff
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OTHER = "Bakken"
"""The name of the second visitor."""


@dataclass
class Hands:
    """Presses keys in the window that has the keyboard, and counts them; what is written of a person is not counted.

    A key held with Ctrl, Alt or Shift is one keystroke.

    Attributes:
        visitors: two people who are booked, on the day and before the time of the first.
    """

    app: App
    clock: SetClock
    driver: QuickDriver
    visitors: tuple[Booked, ...]
    count: int = 0

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key after the other."""
        for key in keys:
            self.count += 1
            self.driver.press(key, held)

    def own(self, text: str) -> None:
        """Write what is the person's own data."""
        self.driver.write(text)

    def choose(self, text: str) -> None:
        """Write something that is no data of a person: each letter is a keystroke."""
        self.count += len(text)
        self.driver.write(text)

    def sign_in(self, name: str = "berit") -> None:
        """Sign in, or in again."""
        screen = self.app.sign_in_screen
        screen.setFocus()
        if screen.staff != name:
            screen._name.setText(name)
        screen._password.setText(PASSWORD)
        screen._password.setFocus()
        self.driver.press(Qt.Key.Key_Return)
        self.driver.wait_for("nobody is signed in", lambda: not self.app.window.covered)
        self.count = 0

    @property
    def desk(self) -> Desk:
        """The desk of the clerk who is signed in."""
        desk = self.app.desk
        assert desk is not None
        return desk

    def perform(self, *commands: Command) -> None:
        """Do something as if at another window, and let this one know."""
        outcome = perform(self.desk.session.store, self.desk.session.actor, *commands)
        self.desk.session.changed.emit(outcome.changes)
        self.driver.settle()

    def page(self, nth: int = 0) -> CasePage:
        """Read the case of a visitor."""
        session = self.desk.session
        return case_page(session.store, self.visitors[nth].case_id, session.today)

    @property
    def told(self) -> list[str]:
        """The messages that are shown, the newest first."""
        return [row.message.text for row in self.app.window.message_bar.rows]


def focused() -> QWidget:
    """Return what has the keyboard; it must be in sight."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    assert widget.isVisible()
    assert widget.isEnabled()
    return widget


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    """Give a signed-in clerk."""
    made = make_station(tmp_path)
    perform(
        made.store,
        founder(made.ids.new()),
        *(
            AddStaff(made.ids.new(), login, name, Role.CLERK, hash_of(PASSWORD))
            for login, name in (("berit", "Berit Dahl"), ("carl", "Carl Ek"))
        ),
    )
    visitors = (book_person(made), book_person(made, replace(ANH, family_name=OTHER), nth=3))
    first = case_page(made.store, visitors[0].case_id, MORNING.date()).appointments[0]
    made.store.close()
    clock = SetClock(instant_of(first.day, first.start) - timedelta(minutes=10))
    start = Start(
        tmp_path, clock, lambda: open_store(tmp_path, clock, seeded_ids(clock, 5)), lambda e, _: str(e), False,
        Language.ENGLISH,
    )  # fmt: skip
    app = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    app.window.resize(1440, 900)
    app.show()
    app.window.activateWindow()
    qtbot.waitUntil(lambda: app.store is not None, timeout=20_000)
    found = Hands(app, clock, QuickDriver(app, tmp_path), visitors)
    found.sign_in()
    found.driver.settle()
    yield found
    app.shutdown()
    app.window.close()
    app.window.deleteLater()
    app.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, Scheme.LIGHT)
