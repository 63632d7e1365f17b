"""The window of data in clear says so in red; what was copied is gone when the screen is locked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.services.commands import Store
from desktop.storage.encrypting import encrypt_in_place
from desktop.storage.store import DATABASE_FILE, open_store
from tests.support.station import MORNING, make_station
from ui.app import App, Start
from ui.clipboard import copy_text

KEY = bytes(range(32))


@pytest.fixture(params=[None, KEY], ids=["in-clear", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    """The key of the data, or None for data in clear."""
    return request.param  # type: ignore[no-any-return] # pytest gives it no type


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot, key: bytes | None) -> Iterator[App]:
    """The program with its sign-in open, over data in clear or encrypted."""
    make_station(tmp_path, weeks=1).store.close()
    if key is not None:
        encrypt_in_place(tmp_path / DATABASE_FILE, key)
    clock = SetClock(MORNING)

    def opened() -> Store:
        return open_store(tmp_path, clock, seeded_ids(clock, 5), key)

    start = Start(tmp_path, clock, opened, lambda error, _: type(error).__name__, language=Language.ENGLISH)
    made = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.shutdown()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_data_in_clear_are_marked_in_red_before_and_after_the_sign_in(app: App, key: bytes | None) -> None:
    marks = (app.sign_in_screen.in_clear, app.window.top._in_clear)

    assert [not mark.isHidden() for mark in marks] == [key is None, key is None]
    for mark in marks:
        assert mark.accessibleName().startswith("The data are not encrypted.")
        assert mark.property("tone") == "danger"


def test_locking_and_leaving_take_what_was_copied(app: App) -> None:
    board = QGuiApplication.clipboard()
    copy_text("DUF 2024 123456 01")
    app.lock()
    assert board.text() == ""

    copy_text("DUF 2024 123456 01")
    app.shutdown()
    assert board.text() == ""
