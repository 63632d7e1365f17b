"""The whole program with somebody signed in, a person booked, and F1."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.services.attendance import CheckIn
from desktop.services.booking import Booked
from desktop.services.commands import Store, perform
from desktop.services.staff import AddStaff, founder
from desktop.storage.store import open_store
from tests.support.station import MORNING, book_person, hash_of, make_station
from ui.app import App, Start
from ui.desk import Desk
from ui.help.context import ContextHelp
from ui.help.viewer import ManualViewer
from ui.languages import Languages

PASSWORD = "a long enough word"  # noqa: S105 - of invented staff


def help_of(app: App) -> ContextHelp:
    """Return the program's F1; where it has none of its own yet, it gets it here."""
    found = app.findChild(ContextHelp)
    if found is None:
        found = ContextHelp(app.languages, app.settings, app)
        found.set_window(app.window)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> tuple[Path, Booked]:
    """Give a data folder with a leader who can sign in, and somebody who is here."""
    made = make_station(tmp_path, weeks=1)
    perform(
        made.store,
        founder(made.ids.new()),
        AddStaff(made.ids.new(), "carl", "Carl Ek", Role.LEADER, hash_of(PASSWORD)),
    )
    booked = book_person(made)
    perform(made.store, made.clerk, CheckIn(booked.appointment_id))
    made.store.close()
    return tmp_path, booked


@pytest.fixture
def app(qapp: QApplication, folder: tuple[Path, Booked], qtbot: QtBot) -> Iterator[App]:
    """Give the program with its sign-in open."""
    clock = SetClock(MORNING)

    def opened() -> Store:
        return open_store(folder[0], clock, seeded_ids(clock, 5))

    start = Start(folder[0], clock, opened, lambda error, _: type(error).__name__, language=Language.ENGLISH)
    made = App(qapp, start, QSettings(str(folder[0] / "window.ini"), QSettings.Format.IniFormat))
    help_of(made)
    made.window.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.shutdown()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def sign_in(app: App, qtbot: QtBot) -> Desk:
    """Sign the leader in; not a fixture, which would hold the desk beyond the end of the program."""
    screen = app.sign_in_screen
    screen._name.setText("carl")
    screen._password.setText(PASSWORD)
    QTest.keyClick(screen._password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.desk is not None and not app.window.covered, timeout=20_000)
    assert app.desk is not None
    app.window.activateWindow()
    return app.desk


@pytest.fixture
def viewer(qtbot: QtBot, qapp: QApplication) -> Iterator[ManualViewer]:
    """Give the manual by itself, in English."""
    languages = Languages(qapp)
    made = ManualViewer(languages)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.open("today")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    languages.use(Language.ENGLISH)
    languages.deleteLater()
