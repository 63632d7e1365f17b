"""In the frame of the window: a file that is dragged on it, and the age of the cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.importing.files import take_in_file
from tests.gui.files.conftest import Show
from tests.support.counter import Counter
from tests.support.exchange import case, write_file
from ui.screens.files.at_window import FilesAtWindow
from ui.screens.files.settings import Age
from ui.screens.files.tab import FilesTab
from ui.theme.icons import Icon
from ui.window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton


class Framed:
    """A window with a field that would take any text, and what files have in its frame."""

    def __init__(self, counter: Counter, tab: FilesTab, window: MainWindow) -> None:
        self.window, self.tab = window, tab
        window.add_screen("field", Icon.TODAY, "Field", QLineEdit())
        window.show_screen("field")
        self.files = FilesAtWindow(counter.session, window, tab.settings, lambda: tab)
        tab.limits.changed.connect(self.files.age.tell)
        self.mime = QMimeData()

    def drag(self, *paths: Path) -> str:
        """Drag files over the window, as the system tells it, and return what the layer says."""
        self.mime = QMimeData()
        self.mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle = self.window.rect().center()
        event = QDragEnterEvent(QPoint(middle), COPY, self.mime, LEFT, NONE)
        QApplication.sendEvent(self.window.windowHandle(), event)
        return self.files.layer.text

    def drop(self) -> None:
        """Let go."""
        layer = self.files.layer
        QApplication.sendEvent(layer, QDropEvent(QPointF(9, 9), COPY, self.mime, LEFT, NONE))


@pytest.fixture
def framed(counter: Counter, show: Show, qtbot: QtBot) -> Iterator[Framed]:
    """The window, shown."""
    tab = show()
    window = MainWindow(counter.messages, counter.station.clock)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    made = Framed(counter, tab, window)
    yield made
    made.files.leave()


def test_a_file_is_dragged_on_the_window(framed: Framed, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_file(tmp_path / "day.jsonl", [case()])

    assert framed.drag(path) == "Let go to look at day.jsonl"
    assert framed.files.layer.geometry() == framed.window.rect()
    with qtbot.waitSignal(framed.files.wanted):
        framed.drop()

    assert framed.files.layer.text == ""
    assert framed.tab.take_in.look is not None
    assert framed.tab.take_in.look.path == path


def test_what_cannot_be_taken_is_said(framed: Framed, counter: Counter, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_file(tmp_path / "day.jsonl", [case()])
    assert framed.drag(tmp_path / "picture.png") == "picture.png is no file of cases."
    assert not framed.files.layer.takes
    with qtbot.assertNotEmitted(framed.files.wanted):
        framed.drop()
    stick = "S2.sealed comes from a counter of a station with several."
    assert framed.drag(tmp_path / "S2.sealed") == stick, "and this one is alone"
    assert framed.drag(path, path) == "One file at a time."
    assert framed.drag(tmp_path) == "This is a folder."
    actor = counter.session.actor
    counter.session.actor = replace(actor, rights=frozenset())
    assert framed.drag(path) == "Your account may not take files in."
    counter.session.actor = actor
    framed.drop()
    framed.window.cover(QLineEdit())
    assert framed.drag(path) == ""  # nobody is signed in


def test_the_age_of_the_cases_is_always_seen(framed: Framed, counter: Counter, tmp_path: Path, qtbot: QtBot) -> None:
    line = framed.files.age
    assert (line.text, line.isVisible()) == ("", False)
    path = write_file(tmp_path / "day.jsonl", [case()])
    taken = take_in_file(counter.station.store, counter.station.clerk, path, Language.ENGLISH)
    counter.session.changed.emit(taken.changes)
    assert (line.text, line.age, line.isVisible()) == ("Cases as of today 06:00", Age.FRESH, True)

    framed.tab.limits.amber.setValue(1)
    assert line.age == Age.OLD.value
    counter.station.clock.put(counter.station.clock.now() + timedelta(hours=47))
    line.tell()
    assert line.age == Age.TOO_OLD.value
    assert line.text == "The cases are old: as of Mon 23 Nov 06:00. Take a newer file in."
    with qtbot.waitSignal(framed.files.wanted):
        line._button.click()
