"""The last resort in the window: a cut-off counter seals what waits, and another one hands it to the station."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.domain.station_line import CutOff
from desktop.station.messages import LineDown
from tests.support.accessibility import walk
from tests.support.messages import RecordingMessages
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import book_person
from ui.line import StationLine
from ui.screens.files.drop import DropLayer
from ui.screens.files.tab import FilesTab
from ui.screens.line.sending_panel import SendingPanel
from ui.screens.line.stick import StickPanel
from ui.session import Session
from ui.tasks import InlineTaskRunner
from ui.window import MainWindow


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters, of which the second is cut off, and has booked somebody."""
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        second = made.counters[1]
        second.line.mode = Mode.DOWN
        for _ in range(2):
            with pytest.raises(LineDown):
                second.follower.sync()
        assert second.follower.why_alone is CutOff.NO_ANSWER
        book_person(second.station)
        yield made


def session_at(counter: OneCounter, messages: RecordingMessages) -> Session:
    """Sign the clerk in; work is done at once."""
    tasks = InlineTaskRunner(messages)
    return Session(counter.store, counter.station.clerk, Language.ENGLISH, tasks, messages, messages)


def seal_at(counter: OneCounter, stick: StickPanel, path: Path) -> str:
    """Press the button, and return what is said."""
    names: list[str] = []

    def choose(_: object, name: str) -> Path:
        names.append(name)
        return path

    stick._ask_where = choose
    QTest.keyClick(stick.button, Qt.Key.Key_Space)
    assert names == [f"skranke-{counter.store.device.counter}-2026-11-23-0800.sealed"]
    return stick.outcome.text


def tab_at(session: Session, qtbot: QtBot, tmp_path: Path) -> FilesTab:
    """Show the tab of files."""
    tab = FilesTab(session, settings=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(tab)
    tab.resize(900, 800)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def test_it_goes_from_the_panel_of_one_counter_to_the_files_of_another(
    two: Several, messages: RecordingMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = two.counters
    waiting = second.follower.standing().waiting
    panel = SendingPanel(session_at(second, messages), StationLine(second.follower, messages))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    assert panel.stick.isVisible()
    walk(panel)
    path = tmp_path / "stick.sealed"
    said = seal_at(second, panel.stick, path)
    assert said.startswith(f"stick.sealed is written, with what waits: {waiting} entries.")
    assert "drag it on the window there" in said
    assert "is there already" in seal_at(second, panel.stick, path)

    session = session_at(first, messages)
    window = MainWindow(messages, first.station.clock)
    qtbot.addWidget(window)
    assert DropLayer(session, window)._why_not([path]) == ("", "")
    tab = tab_at(session, qtbot, tmp_path)
    assert not tab.stick.isVisible(), "this one is on line"
    tab.look_at(path)
    assert dict(tab.sealed.facts.rows()) == {
        "Done at the counter": "S2",
        "Sealed": "today 08:00",
        "Entries": str(waiting),
    }
    walk(tab)
    QTest.keyClick(tab.sealed.take_button, Qt.Key.Key_Space)
    assert tab.sealed.outcome.text.startswith(f"stick.sealed is taken in: the station has all {waiting} entries.")
    assert tab.sealed.sealed is None

    two.settle()
    two.assert_equal()
    panel.tell()
    assert not panel.stick.isVisible(), "the line is back"
    tab.look_at(path)
    tab.sealed.take()
    assert "is taken in" in tab.sealed.outcome.text, "twice is the same"
    two.settle()
    two.assert_equal()


def test_what_cannot_be_handed_over_is_said(
    two: Several, messages: RecordingMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = two.counters
    session = session_at(second, messages)
    tab = tab_at(session, qtbot, tmp_path)
    path = tmp_path / "stick.sealed"
    assert tab.stick.isVisible(), "it stands among the files too"
    seal_at(second, tab.stick, path)
    tab.look_at(path)
    tab.sealed.take()
    assert tab.sealed.outcome.text.startswith("This counter is without the station as well.")

    at_first = tab_at(session_at(first, messages), qtbot, tmp_path)
    at_first.look_at(path)
    first.line.mode = Mode.DOWN
    at_first.sealed.take()
    assert at_first.sealed.outcome.text.startswith("The station does not answer. What it has of stick.sealed by now")
    assert at_first.sealed.take_button.isVisible(), "once more"
    path.write_bytes(b"\0" * 4096)
    at_first.look_at(path)
    assert "was not sealed by a counter of this station" in at_first.sealed.outcome.text
    assert not at_first.sealed.take_button.isVisible()
    at_first.look_at(tmp_path / "gone.sealed")
    assert at_first.sealed.outcome.text.startswith("gone.sealed cannot be read.")
    QTest.keyClick(at_first.sealed.close_button, Qt.Key.Key_Space)
    assert not at_first.sealed.isVisible()
