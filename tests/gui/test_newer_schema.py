"""A window on data that a newer program has written says so, and leaves the data as they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import bootstrap
from desktop.__main__ import _why_not
from desktop.cli.words import Words
from desktop.domain.clock import SetClock
from desktop.domain.languages import Language
from desktop.storage.engine import sqlite_engine
from desktop.storage.schema import NEWEST
from desktop.storage.store import DATABASE_FILE
from tests.support.schema_rows import read_rows
from tests.support.station import MORNING, make_station
from ui.app import App, Start


def test_the_window_says_that_the_program_is_too_old(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    make_station(tmp_path, weeks=1).store.close()
    engine = sqlite_engine(tmp_path / DATABASE_FILE)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {NEWEST + 1}")
    before = read_rows(engine)
    engine.dispose()

    opening = partial(bootstrap.open_counter, tmp_path)
    start = Start(tmp_path, SetClock(MORNING), opening, partial(_why_not, tmp_path), language=Language.ENGLISH)
    app = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    app.show()
    qtbot.waitUntil(lambda: bool(app.sign_in_screen.error), timeout=20_000)

    assert app.sign_in_screen.error == Words(Language.ENGLISH).say("schema-too-new", folder=tmp_path)
    assert app.store is None
    assert read_rows(engine) == before
    engine.dispose()
    app.shutdown()
    app.window.close()
    app.window.deleteLater()
    app.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
