"""The waiting room in the running program: live from another counter, through a lock, and for the next clerk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.services.commands import perform
from desktop.services.walk_ins import CallWalkIn, NoteWalkIn
from desktop.storage.store import open_store
from tests.gui.test_app import app, sign_in, start, station
from tests.support.station import MORNING, TestStation
from ui.app import App
from ui.desk import Desk
from ui.models.day import WalkInLine
from ui.screens.waiting_room.window import WaitingRoom

__all__ = ["app", "start", "station"]


def desk_of(app: App) -> Desk:
    assert app.desk is not None
    return app.desk


def room_of(desk: Desk) -> WaitingRoom | None:
    return desk.rooms.room


def test_another_counter_s_call_is_seen_in_the_room_and_in_the_list(
    app: App, station: TestStation, tmp_path: Path, qtbot: QtBot
) -> None:
    sign_in(app, qtbot, "berit")
    desk = desk_of(app)
    qtbot.waitUntil(lambda: not app.tasks.is_busy, timeout=20_000)
    QTest.keyClick(desk.today.view if desk.today.view.isVisible() else desk.today.empty, Qt.Key.Key_V)
    room = desk.rooms.room
    assert room is not None
    assert room.isVisible()
    app.lock()  # the room goes on while nobody works here

    clock = SetClock(MORNING)
    other = open_store(tmp_path, clock, seeded_ids(clock, 99))
    walk_in_id = other.ids.new()
    perform(
        other,
        station.leader,
        NoteWalkIn(walk_in_id, "hand-in"),
        CallWalkIn(walk_in_id, station.desks[1].desk_id),
    )
    other.close()
    qtbot.waitUntil(lambda: bool(room.board.shown.called), timeout=20_000)
    assert [(called.number, called.desk) for called in room.board.shown.called] == [(1, "2")]

    sign_in(app, qtbot, "carl")
    following = desk_of(app)
    assert following is not desk
    assert following.rooms.room is not None, "it opens again for the next clerk"
    assert following.rooms.room is not room
    qtbot.waitUntil(lambda: any(isinstance(line, WalkInLine) for line in following.today.model.rows), timeout=20_000)
    following.rooms.room.menu().actions()[-1].trigger()
    assert room_of(following) is None
