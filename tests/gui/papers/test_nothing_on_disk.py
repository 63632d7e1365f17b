"""A paper that is looked at or printed lies nowhere on the disk; one that is saved lies where it was saved."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QDir, QFileSystemWatcher, QSettings
from pytestqt.qtbot import QtBot

from desktop.storage.second_journal import FOLDER
from tests.gui.card.counter import Counter
from tests.gui.papers.test_preview import Asked, FakeSpooler
from tests.support.station import book_person
from ui.screens.papers.preview import PaperPreview
from ui.tasks import InlineTaskRunner

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Opened:
    """What this process has opened to write while it was asked to look."""

    def __init__(self) -> None:
        self.looking = False
        self.paths: list[Path] = []

    def __call__(self, event: str, told: tuple[Any, ...]) -> None:
        if self.looking and event == "open" and isinstance(told[0], (str, bytes)):
            mode, flags = told[1], told[2]
            if (mode and set(str(mode)) & set("wax+")) or (not mode and flags & _WRITES):
                self.paths.append(Path(os.fsdecode(told[0])))


_OPENED = Opened()
sys.addaudithook(_OPENED)  # there is no way to take one away; it does nothing unless it is asked to look


@pytest.fixture
def opened() -> Iterator[list[Path]]:
    """The files that Python has opened to write from here on."""
    _OPENED.paths.clear()
    _OPENED.looking = True
    yield _OPENED.paths
    _OPENED.looking = False


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for everything temporary, Python's and Qt's."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    assert Path(QDir.tempPath()) == folder
    return folder


def test_looking_and_printing_leave_no_file(
    counter: Counter, qtbot: QtBot, tmp_path: Path, temporary: Path, opened: list[Path]
) -> None:
    letter = book_person(counter.station).letter
    spooler, asked = FakeSpooler("Counter_1"), Asked()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    watcher = QFileSystemWatcher([str(temporary)])
    came: list[str] = []
    watcher.directoryChanged.connect(came.append)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    preview = PaperPreview(counter.session, spooler=spooler, settings=settings, ask=asked, make_runner=InlineTaskRunner)
    qtbot.addWidget(preview)
    preview.show()
    preview.open(letter)
    preview.pages.zoom_in()
    preview.print_now()
    QCoreApplication.processEvents()

    assert preview.pages.pages == 2
    assert len(spooler.jobs) == 1
    assert came == [], "a file came and perhaps went"
    # The second journal has entries, sealed under the key of the database, and never a paper's PDF.
    # What Python compiles when a module is first needed is about nobody.
    own = {FOLDER, "__pycache__"}
    assert [path for path in opened if path.suffix != ".ini" and own.isdisjoint(path.parts)] == []
    after = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.name for path in after - before if FOLDER not in path.parts} <= {"settings.ini"}
    assert not any(b"%PDF" in path.read_bytes() for path in after)

    asked.answer = tmp_path / "saved.pdf"
    preview.save_as()
    assert asked.answer.read_bytes().startswith(b"%PDF"), "what is saved on purpose is there, so the test can see"
    assert asked.answer in opened
    with tempfile.NamedTemporaryFile():
        pass
    qtbot.waitUntil(lambda: bool(came), timeout=5_000)  # and a file that goes again would have been noticed
    watcher.deleteLater()
