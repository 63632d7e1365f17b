"""Refused lines are mended and tried again; nothing typed is lost, and another station's line is not shown (R17)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.importing.files import refused_lines, take_in_file
from tests.gui.files.conftest import Show
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.exchange import as_line, case, write_file
from ui.screens.files.tab import FilesTab

BROKEN = as_line(case("c4", receipt="R4"))[:-1]
WRONG_DAY = as_line(case("c5", receipt="R5", registered_on="2026-02-31"))


@pytest.fixture
def path(counter: Counter, tmp_path: Path) -> Path:
    """A file of which three lines were refused."""
    lines: list[Any] = [case(), case("c9", station="drammen"), BROKEN, WRONG_DAY]
    made = write_file(tmp_path / "day.jsonl", lines)
    take_in_file(counter.station.store, counter.station.clerk, made, Language.ENGLISH)
    return made


@pytest.fixture
def tab(show: Show, path: Path) -> FilesTab:
    """The tab with the refused lines of that file."""
    made = show()
    made.refused.show_file(path)
    return made


def choose(tab: FilesTab, number: int) -> None:
    """Choose a line by its number in the file."""
    assert tab.refused.list.go_to(str(number))


def numbers(tab: FilesTab) -> list[int]:
    """Return the numbers of the lines in the list."""
    return [row.line for row in tab.refused.model.rows]


def there(counter: Counter, case_id: str) -> bool:
    """Say whether a case is here by now."""
    with counter.station.store.read() as connection:
        query = "SELECT 1 FROM case_file WHERE id = ?"
        return connection.exec_driver_sql(query, (case_id,)).first() is not None


def test_a_mended_line_leaves_the_list(counter: Counter, tab: FilesTab, path: Path) -> None:
    refused = tab.refused
    assert numbers(tab) == [3, 4, 5]
    choose(tab, 4)
    assert refused.line.toPlainText() == BROKEN.decode()
    refused.line.setFocus()
    refused.line.moveCursor(refused.line.textCursor().MoveOperation.End)
    QTest.keyClicks(refused.line, "}")
    assert not there(counter, "c4")
    QTest.keyClick(refused.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert there(counter, "c4")
    assert numbers(tab) == [3, 5]
    assert [row.line for row in refused_lines(path)] == [3, 5]
    assert counter.messages.last.text == "Lines taken in: 1."
    assert refused.typed == {}
    assert walk(tab)


def test_what_is_typed_stays_until_it_is_taken(counter: Counter, tab: FilesTab) -> None:
    refused = tab.refused
    choose(tab, 5)
    mended = WRONG_DAY.decode().replace("2026-02-31", "2026-02-30")
    refused.line.setPlainText(mended)
    choose(tab, 4)
    assert refused.line.toPlainText() == BROKEN.decode()
    QTest.keyClick(refused.all_button, Qt.Key.Key_Space)
    assert numbers(tab) == [3, 4, 5]
    assert counter.messages.last.text == "Still not taken: the list says what is wrong."

    choose(tab, 5)
    assert refused.line.toPlainText() == mended
    assert refused.typed == {} or refused.typed == {5: mended}
    refused.line.setPlainText(mended.replace("2026-02-30", "2026-02-28"))
    refused.try_all()
    assert there(counter, "c5")
    assert numbers(tab) == [3, 4]
    assert counter.messages.last.text == "1 of 2 lines are taken in. The others say what is still wrong."


def test_the_line_of_another_station_is_not_shown(tab: FilesTab) -> None:
    choose(tab, 3)
    assert tab.refused.line.toPlainText() == ""
    assert tab.refused.line.isReadOnly()
    assert not tab.refused.one_button.isEnabled()
    assert "drammen" in tab.refused.model.rows[0].says


def test_they_are_there_again_the_next_time(show: Show, path: Path, counter: Counter, qtbot: QtBot) -> None:
    first = show()
    first.settings.set_last(path)
    first.hide()
    assert numbers(show()) == [3, 4, 5]
    path.unlink()
    tab = show()
    choose(tab, 5)
    tab.refused.try_line()
    assert "day.jsonl" in counter.messages.last.text
    path.with_name("day.jsonl.refused.jsonl").write_text("no JSON")
    tab.refused.show_file(path)
    assert counter.messages.last.text == "The refused lines beside the file cannot be read."
    assert not tab.refused.isVisible()
