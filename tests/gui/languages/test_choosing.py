"""The language is two steps away, before the sign-in and from inside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.services.commands import Store
from desktop.services.work import Actor
from desktop.storage.store import open_store
from tests.support.station import MORNING, TestStation, make_station
from ui.app import App, Start
from ui.languages import NAMES
from ui.signing_in import Entered


@pytest.fixture
def station(tmp_path: Path) -> TestStation:
    made = make_station(tmp_path / "data", weeks=1)
    made.store.close()
    return made


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, station: TestStation, qtbot: QtBot) -> Iterator[App]:
    del station  # its folder
    folder, clock = tmp_path / "data", SetClock(MORNING)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def opened() -> Store:
        return open_store(folder, clock, seeded_ids(clock, 5))

    made = App(qapp, Start(folder, clock, opened, lambda error, _: type(error).__name__), settings)
    made.show()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.languages.use(Language.ENGLISH)
    made.shutdown()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def come_in(app: App, who: Actor) -> None:
    """Come in as somebody whose name and password were right."""
    chosen = Language(app.sign_in_screen._language.currentData())
    app._signed_in(Entered(who, chosen))


def choice(app: App, language: Language) -> QAction:
    return next(one for one in app.window.top.person_menu.actions() if one.data() == language)


def test_the_language_is_chosen_from_the_name_on_top(station: TestStation, app: App) -> None:
    come_in(app, station.clerk)
    assert choice(app, Language.BOKMAL).isChecked()
    assert app.window.rail.button("today").text() == "I dag"
    offered = [one.text() for one in app.window.top.person_menu.actions() if one.data() is not None]
    assert offered == list(NAMES.values())

    choice(app, Language.ENGLISH).trigger()

    assert app.window.rail.button("today").text() == "Today"
    assert choice(app, Language.ENGLISH).isChecked()
    assert not choice(app, Language.BOKMAL).isChecked()
    assert app.desk is not None
    assert app.desk.session.language is Language.ENGLISH
    app.lock()
    assert app.sign_in_screen._language.currentText() == "English"


def test_at_the_sign_in_the_arrows_choose_it(app: App, qapp: QApplication) -> None:
    box = app.sign_in_screen._language
    box.setFocus()
    assert (box.currentText(), app.sign_in_screen._button.text()) == ("Norsk bokmål", "Logg inn")
    while box.currentText() != "English":
        QTest.keyClick(box, Qt.Key.Key_Down)
    qapp.processEvents()
    assert app.sign_in_screen._button.text() == "Sign in"


def test_each_clerk_comes_back_to_the_own_language_or_to_the_one_chosen_at_the_lock(
    station: TestStation, app: App
) -> None:
    """A window that is put away hears nothing of a change; it follows when it comes back."""
    come_in(app, station.clerk)
    app.lock()
    come_in(app, station.leader)
    choice(app, Language.ENGLISH).trigger()
    app.lock()
    come_in(app, station.clerk)
    assert app.window.rail.button("today").text() == "I dag"

    app.lock()
    come_in(app, station.leader)
    assert app.window.rail.button("today").text() == "Today"
    app.lock()
    app.sign_in_screen.language_chosen.emit(Language.NYNORSK)
    come_in(app, station.clerk)

    assert app.languages.current is Language.NYNORSK
    assert choice(app, Language.NYNORSK).isChecked()
    assert app.window.rail.button("calendar").text() == "Kalender"
    assert app.window.top.account_action.text() == "Utsjånad, passord og PIN …"
    assert app.window.top._lock.accessibleName() == "Lås"
    assert app.window.rail.button("hand-in").text() == "Innlevering"
    assert app.window.rail.button("items").text() == "Oppgåver"
