"""The tab of the figures: days are chosen, tables and plots shown, printed and saved, and the computing stopped."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.figures import Span
from desktop.services.attendance import CallToDesk, CheckIn, CompleteService, MarkNoShow
from tests.gui.guidance.conftest import MemoryPrinter
from tests.gui.station.conftest import counter
from tests.support.accessibility import item_texts, walk
from tests.support.counter import Counter
from tests.support.station import MONDAY
from ui.messages import Level
from ui.screens.figures.tab import FiguresTab
from ui.tasks import InlineTaskRunner, TaskRunner

__all__ = ["counter"]


def a_day(counter: Counter) -> None:
    """Let one come, one not, and one be still to come."""
    came, missed, _ = (counter.book(family, nth=nth) for nth, family in enumerate(("Aas", "Berg", "Dahl")))
    station = counter.station
    station.clock.advance(hours=3)
    desk = station.desks[0].desk_id
    counter.perform(CheckIn(came.appointment_id), CallToDesk(came.appointment_id, desk))
    station.clock.advance(minutes=17)
    counter.perform(CompleteService(came.appointment_id), MarkNoShow(missed.appointment_id))


def shown(counter: Counter, qtbot: QtBot, **more: object) -> FiguresTab:
    options = {"make_runner": InlineTaskRunner, "spooler": MemoryPrinter(), **more}
    tab = FiguresTab(counter.session, **options)  # type: ignore[arg-type] # one option at a time
    qtbot.addWidget(tab)
    tab.resize(1200, 800)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def cells(tab: FiguresTab, code: str) -> list[list[str]]:
    """Return the cells of a table below its heads."""
    table = tab.tables.tables[code]
    return [
        [(item.text() if (item := table.item(row, at)) else "") for at in range(table.columnCount())]
        for row in range(1, table.rowCount())
    ]


def test_this_week_is_computed_when_the_tab_is_looked_at(counter: Counter, qtbot: QtBot) -> None:
    a_day(counter)
    tab = shown(counter, qtbot)

    assert tab.report is not None
    assert tab.report.span == Span(MONDAY, MONDAY + timedelta(days=6))
    name = "Renew a permit after protection"
    assert cells(tab, "waits") == [[name, "0.0", "0.0", "0", "3", "0"]]
    assert cells(tab, "coming") == [[name, "50%", "1", "1", "0", "0"]]
    assert cells(tab, "minutes") == [[name, "17.0", "17.0", "17.0", "25.0", "1"]]
    assert [row[:2] for row in cells(tab, "load")] == [["Monday", "Desk 1"], ["Monday", "Desk 2"]]
    assert tab.preview.order() is not None
    table = tab.tables.tables["coming"]
    assert f"{name}, Share: 50%" in item_texts(table)
    walk(tab)


def test_other_days_are_typed_and_mistakes_are_said_at_their_field(counter: Counter, qtbot: QtBot) -> None:
    a_day(counter)
    tab = shown(counter, qtbot)
    bar = tab.bar
    bar.choice.setCurrentIndex(2)
    bar.choice.activated.emit(2)
    assert bar.first.hasFocus()

    bar.first.setText("31.2.2026")
    QTest.keyClick(bar.last, Qt.Key.Key_Return)
    assert bar.first_field.error == "Write a day, such as 23.11.2026."
    bar.first.setText("1.12.2026")
    bar.last.setText("30.11.2026")
    QTest.keyClick(bar.last, Qt.Key.Key_Return)
    assert bar.last_field.error.startswith("The last day of the period is before the first")
    bar.last.setText("31.12.2026")
    QTest.keyClick(bar.last, Qt.Key.Key_Return)

    assert tab.report is not None
    assert tab.report.span == Span(date(2026, 12, 1), date(2026, 12, 31))
    assert tab.empty.isVisible()
    assert not tab.sheet_button.isEnabled()


def test_last_month_is_one_choice(counter: Counter, qtbot: QtBot) -> None:
    tab = shown(counter, qtbot)
    tab.bar.choice.setCurrentIndex(1)
    tab.bar.choice.activated.emit(1)
    assert tab.report is not None
    assert tab.report.span == Span(date(2026, 10, 1), date(2026, 10, 31))


def test_figures_are_printed_and_saved(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    a_day(counter)
    printer = MemoryPrinter()
    path = tmp_path / "figures.xlsx"
    suggested: list[str] = []

    def ask(_: QWidget, name: str) -> Path:
        suggested.append(name)
        return path

    tab = shown(counter, qtbot, spooler=printer, ask_where=ask)
    tab.print_now()
    tab.sheet_button.click()

    (job,) = printer.printed
    assert job[1].startswith(b"%PDF")
    assert suggested == ["figures-2026-11-23-2026-11-29.xlsx"]
    assert path.read_bytes().startswith(b"PK")
    assert counter.messages.last.text == "Saved as figures.xlsx."
    path = tmp_path / "nowhere" / "figures.xlsx"
    tab.sheet_button.click()
    assert counter.messages.last.level is Level.PROBLEM


def test_a_long_computing_can_be_stopped_and_what_was_shown_stays(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_day(counter)
    tab = shown(counter, qtbot)
    before = tab.report
    begun, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(tab.computing, "_make_runner", TaskRunner)
    monkeypatch.setattr("desktop.services.figures.AT_ONCE", 1)

    def slow(done: int, total: int) -> None:
        if done:
            begun.set()
            go_on.wait(10)
        tell(done, total)

    tell = tab.computing._told.emit
    monkeypatch.setattr("ui.screens.figures.computing.ComputeFigures", _slowly(slow))
    tab.compute(Span(MONDAY, MONDAY))
    qtbot.waitUntil(begun.is_set)
    assert tab.bar.stop_button.isVisible()
    tab.bar.stop_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: not tab.computing.busy)

    assert tab.report is before
    assert not tab.bar.progress.isVisible()
    assert counter.messages.last.text.startswith("The computing was stopped.")


def _slowly(tell: object) -> object:
    from ui.screens.figures import jobs

    def make(*arguments: object) -> jobs.ComputeFigures:
        return replace(jobs.ComputeFigures(*arguments), tell=tell)  # type: ignore[arg-type] # handed on as they are

    return make


def test_who_may_not_read_them_is_told_who_may(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = counter.station.clerk
    tab = shown(counter, qtbot)
    assert tab.report is None
    assert not tab.bar.isVisible()
    assert tab.empty.isVisible()


def test_where_there_is_little_room_one_of_the_two_is_shown(counter: Counter, qtbot: QtBot) -> None:
    a_day(counter)
    tab = shown(counter, qtbot)
    assert tab.tables.isVisible()
    assert tab.preview.isVisible()
    tab.resize(900, 600)
    assert tab.tables.isVisible()
    assert not tab.preview.isVisible()
    plots = tab._sides[1]
    plots.click()
    assert not tab.tables.isVisible()
    assert tab.preview.isVisible()
