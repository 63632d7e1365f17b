"""The backups in the tab "Health": made by the button in a process of its own, by themselves, and in a second place."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop.domain.guard_rails import Health, Rail
from desktop.keeping.backup_files import backups_in, first_place
from desktop.keeping.backup_state import read_state, write_state
from desktop.storage.models import Station
from tests.gui.station.conftest import show
from tests.support.accessibility import walk
from tests.support.counter import Counter
from ui.backups import BackupMaker
from ui.messages import Level
from ui.screens.health.backup_panel import BackupPanel
from ui.screens.health.settings import HealthSettings

PATIENCE_MS = 30_000
ANSWERS = """
import sys
print('a word of the system')
print('{"kind":"step","fraction":0.4}', flush=True)
sys.stdin.readline()
%s
"""
"""A process that says what it is told to, in the place of the real one."""


@pytest.fixture
def real(counter: Counter) -> Iterator[Counter]:
    """A counter of a station that is not invented, and so backs itself up."""
    with counter.station.store.write() as connection:
        connection.execute(update(Station).values(invented=False))
    yield counter
    for maker in counter.session.findChildren(BackupMaker):
        maker.stop()


def panel_of(counter: Counter, qtbot: QtBot, *program: str) -> tuple[BackupPanel, BackupMaker]:
    maker = BackupMaker(counter.session, tasks=counter.session.tasks, program=program)
    panel = BackupPanel(counter.session)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.read()
    return panel, maker


def said(panel: BackupPanel) -> dict[str, str]:
    return dict(panel.facts.rows())


def test_the_button_makes_a_backup_while_the_counter_goes_on(real: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    panel, maker = panel_of(real, qtbot)
    assert said(panel)["Last backup"] == "None has been made yet."
    assert said(panel)["Second place"] == "None has been chosen."
    panel.make_button.setFocus()

    with qtbot.waitSignal(maker.stood, timeout=PATIENCE_MS):
        panel.make_button.click()
        assert panel.progress.isVisible()
        assert panel.stop_button.hasFocus()
        real.book("Šimić", "Márjá")  # which the other process is in nobody's way of

    (backup,) = backups_in(first_place(tmp_path))
    (told,) = real.messages.texts(Level.SUCCESS)
    assert told == "The backup has been made and checked."
    assert "opened and checked" in said(panel)["Last backup"]
    assert "1 backups" in said(panel)["On this computer"]
    assert not panel.progress.isVisible()
    assert panel.make_button.hasFocus()
    assert backup.note() is not None
    walk(panel)


def test_stopped_and_broken_off_leave_the_button_and_say_so(real: Counter, qtbot: QtBot) -> None:
    stopped = 'sys.stdin.read(); print(\'{"kind":"fault","code":"stopped","says":"The backup was stopped."}\')'
    panel, maker = panel_of(real, qtbot, sys.executable, "-c", ANSWERS % stopped)

    with qtbot.waitSignal(maker.stepped, check_params_cb=lambda fraction: fraction == 0.4, timeout=PATIENCE_MS):
        panel.make_button.click()
    assert panel.progress.value() == 400
    with qtbot.waitSignal(maker.stood, timeout=PATIENCE_MS):
        panel.stop_button.click()
    assert real.messages.texts(Level.INFO) == ["The backup was stopped."]
    assert panel.make_button.isVisible()

    maker.stop()
    maker.setParent(None)
    maker.deleteLater()
    panel, maker = panel_of(real, qtbot, sys.executable, "-c", "raise SystemExit(3)")
    with qtbot.waitSignal(maker.stood, timeout=PATIENCE_MS):
        panel.make_button.click()
    (told,) = real.messages.texts(Level.WARNING)
    assert "broke off" in told


def test_by_itself_once_an_hour_and_a_failure_is_told_once_a_day(real: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    full = 'print(\'{"kind":"fault","code":"disk-full","says":"There is no room."}\')'
    _, maker = panel_of(real, qtbot, sys.executable, "-c", ANSWERS % full)
    for _ in range(2):
        with qtbot.waitSignals([maker.stood, maker.stood], timeout=PATIENCE_MS):
            maker.make_if_due()
            assert maker.running
    assert real.messages.texts(Level.WARNING) == ["There is no room."]

    state = read_state(tmp_path)
    now = real.station.clock.now()
    write_state(tmp_path, msgspec.structs.replace(state, tried_at=now, fault="disk-full"))
    maker.make_if_due()  # it was tried a moment ago
    assert not maker.running
    at = show(real, qtbot)
    at.screen.show_tab(at.screen.health)
    assert "could not be made" in at.screen.health.backups.remark.text
    rails = {each.finding.rail: each for each in at.screen.health.list.said}
    assert rails[Rail.BACKUPS].state == "None has been made yet."
    real.station.clock.advance(hours=25)
    at.screen.health.hide()
    at.screen.health.show()
    rails = {each.finding.rail: each for each in at.screen.health.list.said}
    assert rails[Rail.BACKUPS].finding.health is Health.WARNING
    assert HealthSettings().tell_once(Rail.BACKUPS, real.session.today)


def test_the_second_place_is_the_administrators_and_says_when_it_is_away(
    real: Counter, qtbot: QtBot, tmp_path: Path
) -> None:
    usb = tmp_path.parent / f"{tmp_path.name}-usb"
    usb.mkdir()
    panel, _ = panel_of(real, qtbot)
    panel._ask = lambda _: usb
    assert "breaks" in panel.remark.text

    panel.choose_button.click()

    own = usb / "skranke-demo-S1"
    assert read_state(tmp_path).second == str(own)
    assert real.journal("note-backup-place") == [None]
    assert "same disk" in panel.remark.text
    assert panel.leave_button.isVisible()
    own.rmdir()
    panel.read()
    assert "not connected now" in said(panel)["Second place"]
    panel._ask = lambda _: tmp_path
    panel.choose_button.click()
    (refused,) = real.messages.texts(Level.PROBLEM)
    assert "among the data itself" in refused
    panel.leave_button.click()
    assert said(panel)["Second place"] == "None has been chosen."

    real.session.actor = real.station.clerk
    panel.read()
    assert not panel.choose_button.isVisible()
    assert panel.make_button.isVisible()
