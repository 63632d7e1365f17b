"""The whole program at a counter of a station with several: rounds from the start to the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock
from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.services.commands import Store, perform
from desktop.services.staff import AddStaff, founder
from desktop.storage.store import open_store
from tests.gui.test_app import PASSWORD, sign_in
from tests.support.fake_line import FakeLine, cut_off, follow
from tests.support.station import MORNING, TestStation, hash_of, make_station
from ui.app import App, Start
from ui.screens.items.not_as_meant import NotAsMeantList
from ui.theme.apply import apply_theme
from ui.theme.tokens import Scheme


@pytest.fixture
def lines() -> list[FakeLine]:
    """Give the place for the line of the counter that is opened."""
    return []


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, lines: list[FakeLine], qtbot: QtBot) -> Iterator[App]:
    """Give the program with its sign-in open; the station does not answer."""
    station = make_station(tmp_path, weeks=1)
    new = [AddStaff(station.ids.new(), name, name.title(), Role.CLERK, hash_of(PASSWORD)) for name in ("berit", "carl")]
    perform(station.store, founder(station.ids.new()), *new)
    station.store.close()

    def opened() -> Store:
        clock = SetClock(MORNING)
        store = open_store(tmp_path, clock, station.ids)
        line, follower = follow(at(station, store, clock))
        follower.pause = timedelta(milliseconds=50)
        cut_off(follower)
        lines.append(line)
        return store

    start = Start(tmp_path, SetClock(MORNING), opened, lambda error, _: type(error).__name__, language=Language.ENGLISH)
    made = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.shutdown()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, Scheme.LIGHT)


def at(station: TestStation, store: Store, clock: SetClock) -> TestStation:
    return replace(station, store=store, clock=clock)


def test_the_line_is_followed_from_the_start_to_the_end(app: App, lines: list[FakeLine], qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    first = app.desk
    assert first is not None
    assert first.line is not None
    qtbot.waitUntil(lambda: app.window.status.text.startswith("Without the station since 08:01"), timeout=20_000)
    first.line.open_panel()
    assert app.window.slide_over_panel is first.line.panel
    first.line.panel.items_button.click()
    assert app.window.current_screen == "items"
    assert isinstance(first.items.current_section, NotAsMeantList)

    lines[0].up = True

    def asked_again() -> bool:
        assert app.line is not None
        app.line.work_alone(by_hand=False)  # which does not wait for the next round
        return app.window.status.text.endswith("everything received")

    qtbot.waitUntil(asked_again, timeout=20_000)
