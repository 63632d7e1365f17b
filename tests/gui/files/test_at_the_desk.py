"""The signed-in clerk's window: a dropped file opens the tab of files, and the age of the cases leads there."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.importing.files import take_in_file
from tests.gui.test_app import app, sign_in, start, station
from tests.support.exchange import appointment, case, write_file
from ui.app import App

__all__ = ["app", "start", "station"]


def test_files_are_at_the_desk(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    sign_in(app, qtbot, "berit")
    desk, store = app.desk, app.store
    assert desk is not None
    assert store is not None
    tab = desk.station.files
    lines = [case(), case("c2", receipt="R2"), appointment(), appointment("a2", "c2")]
    path = write_file(tmp_path / "day.jsonl", lines)

    desk.files.layer.dropped.emit(path)
    qtbot.waitUntil(lambda: tab.take_in.look is not None)
    assert app.window.current_screen == "station"
    assert desk.station.tab is tab

    desk.window.show_screen("today")
    before = desk.items.waiting
    taken = take_in_file(store, desk.session.actor, path, Language.ENGLISH)
    desk.session.changed.emit(taken.changes)
    assert desk.files.age.text == "Cases as of today 06:00"
    qtbot.waitUntil(lambda: desk.items.waiting > before)
    assert desk.items.tab_text("from-files").startswith("From files  ")
    desk.files.age.asked.emit()
    assert app.window.current_screen == "station"
