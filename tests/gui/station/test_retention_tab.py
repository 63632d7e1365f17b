"""The tab "Retention": set, counted, removed after a second look, and by itself in the evening."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.retention import RetentionSettings
from desktop.services.commands import perform
from desktop.services.exporting import give_out_file
from desktop.services.retention import SetRetention
from desktop.services.retention_runs import own_settings, runs
from desktop.services.withdrawals import NoteWithdrawal
from tests.gui.station.conftest import show
from tests.support.accessibility import walk
from tests.support.cases import open_case
from tests.support.counter import Counter
from tests.unit.printing.reading import text
from ui.messages import Level
from ui.retention import RetentionKeeper
from ui.tasks import InlineTaskRunner

EIGHT = 20 * 60


def close_a_case(counter: Counter, folder: Path) -> None:
    station = counter.station
    case_id = open_case(station)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, signed_letter=True))
    give_out_file(station.store, station.clerk, folder / "out.jsonl", None)


def keeper(counter: Counter, folder: Path) -> RetentionKeeper:
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return RetentionKeeper(counter.session, settings, tasks=InlineTaskRunner(counter.session))


def test_it_is_set_counted_and_removed_after_a_second_look(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    keeper(counter, tmp_path)
    close_a_case(counter, tmp_path)
    counter.station.clock.advance(days=200)
    at = show(counter, qtbot)
    at.screen.show_tab(at.screen.retention)
    tab = at.screen.retention
    assert tab.look_button.isHidden()

    tab.wanted.setChecked(True)
    tab.days.setValue(90)
    tab.time.setCurrentIndex(tab.time.findData(EIGHT))
    tab.save_button.click()
    assert own_settings(counter.station.store) == RetentionSettings(90, EIGHT)
    tab.look_button.click()
    assert ("Cases", "1") in tab.facts.rows()
    assert runs(counter.station.store) == ()
    tab.remove_button.click()
    assert runs(counter.station.store) == (), "it is asked once more"
    tab.leave_button.click()
    tab.remove_button.click()
    tab.sure_button.click()
    at.settle()

    (done,) = runs(counter.station.store)
    assert done.gone.cases == 1
    assert not done.by_itself
    assert ("Cases", "1") in tab.past.rows()
    assert "Odd Lie" in tab.last.text()
    walk(tab)
    saved = tmp_path / "report.pdf"
    tab._ask = lambda _, __: saved
    tab.report_button.click()
    qtbot.waitUntil(saved.exists)
    assert "Removal of closed cases" in text(saved.read_bytes())


def test_in_the_evening_it_is_told_before_and_done_by_itself(counter: Counter, tmp_path: Path) -> None:
    keeping = keeper(counter, tmp_path)
    close_a_case(counter, tmp_path)
    counter.station.clock.advance(days=200)
    perform(counter.station.store, counter.station.leader, SetRetention(RetentionSettings(90, EIGHT)))

    keeping.look()
    keeping.look()
    (told,) = counter.messages.texts(Level.INFO)
    assert told.startswith("1 closed case")
    counter.station.clock.advance(hours=12)
    keeping.look()
    keeping.look()

    (done,) = runs(counter.station.store)
    assert done.by_itself
    assert done.gone.cases == 1
    assert len(counter.messages.texts(Level.SUCCESS)) == 1


def test_a_clerk_reads_and_cannot_set(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = replace(counter.station.clerk)
    at = show(counter, qtbot)
    at.screen.show_tab(at.screen.retention)
    tab = at.screen.retention
    assert not tab.wanted.isEnabled()
    assert tab.save_button.isHidden()
    assert tab.look_button.isHidden()
