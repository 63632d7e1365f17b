"""A file is chosen, looked at, taken in beside the counter, stopped; and what goes wrong is said."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.importing.conversation import End, Fault, Step, say
from desktop.services.importing.files import take_in_file
from tests.gui.files.conftest import Show
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.exchange import appointment, case, write_file
from tests.support.station import MORNING
from ui.child_program import own_program
from ui.messages import Level
from ui.screens.files.words import pace_text

STEP = say(Step(500, 1000, 2000, 1990, 5, 4, 1)).decode()
END = say(End(4000, 3990, 5, 4, 1, cancelled=False)).decode()


def ended(qtbot: QtBot, tab: object) -> None:
    """Wait until nothing comes in any more."""
    qtbot.waitUntil(lambda: not tab.take_in.child.running)  # type: ignore[attr-defined]


def test_first_it_is_said_what_a_file_is(counter: Counter, show: Show, tmp_path: Path) -> None:
    path = write_file(tmp_path / "day.jsonl", [case(), appointment()])
    tab = show()

    tab.look_at(path)

    rows = dict(tab.take_in.facts.rows())
    assert rows == {
        "Station": "Demo politistasjon, this station",
        "Made": "today 06:00",
        "Lines": "2",
        "Compared with here": "no file has been taken in here yet",
    }
    assert tab.take_in.take_button.hasFocus()
    assert counter.journal("take-in") == []
    take_in_file(counter.station.store, counter.station.clerk, path, Language.ENGLISH)
    tab.look_at(path)
    assert dict(tab.take_in.facts.rows())["Compared with here"].startswith("this very file is in since today 08:00")
    tab.look_at(write_file(tmp_path / "old.jsonl", [case()], made_at="2026-11-20T06:00:00+01:00"))
    assert dict(tab.take_in.facts.rows())["Compared with here"] == "older: what is here is of today 06:00"
    tab.look_at(write_file(tmp_path / "new.jsonl", [case()], made_at="2026-11-23T07:00:00+01:00"))
    assert dict(tab.take_in.facts.rows())["Compared with here"] == "newer: what is here is of today 06:00"
    tab.look_at(write_file(tmp_path / "other.jsonl", [case()], station="drammen"))
    assert "drammen" in tab.take_in.remark.text
    QTest.keyClick(tab.take_in.leave_button, Qt.Key.Key_Space)
    assert tab.take_in.look is None
    assert tab.take_in.choose_button.hasFocus()
    assert walk(tab)


def test_it_comes_in_beside_the_counter_and_the_end_is_told(
    counter: Counter, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    tab = show(STEP, END)
    tab.look_at(write_file(tmp_path / "day.jsonl", [case()]))

    with qtbot.waitSignal(tab.take_in.child.stepped):
        QTest.keyClick(tab.take_in.take_button, Qt.Key.Key_Space)
    assert tab.take_in.counts.text() == "read 2,000 · added 1,990 · changed 5 · unchanged 4 · refused 1"
    assert tab.take_in.progress.value() == 500
    ended(qtbot, tab)

    said = "day.jsonl is taken in, but not every line: read 4,000 · added 3,990 · changed 5 · unchanged 4 · refused 1."
    assert tab.take_in.outcome.text == said
    assert counter.journal("lend-sign-in") == [None]
    assert tab.settings.last == tmp_path / "day.jsonl"


def test_it_is_stopped_at_once_and_the_counter_goes_on_meanwhile(
    counter: Counter, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    stopped = say(End(2000, 2000, 0, 0, 0, cancelled=True)).decode()
    tab = show(STEP, "wait", stopped)
    tab.look_at(write_file(tmp_path / "day.jsonl", [case()]))
    with qtbot.waitSignal(tab.take_in.child.stepped):
        tab.take_in.take()
    assert tab.take_in.stop_button.hasFocus()
    tab.look_at(tmp_path / "another.jsonl")
    assert counter.messages.texts(Level.WARNING) == [
        "day.jsonl is still coming in. Wait until it has ended, or stop it."
    ]
    counter.book()

    QTest.keyClick(tab.take_in.stop_button, Qt.Key.Key_Space)
    ended(qtbot, tab)

    assert tab.take_in.choose_button.hasFocus()
    assert tab.take_in.outcome.text.startswith("Stopped. What was in by then stays: read 2,000")
    assert tab.take_in.outcome.text.endswith("Take day.jsonl in again to complete it.")


def test_a_line_that_is_lost_meanwhile_is_said_and_what_is_in(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    tab = show(STEP, say(End(1600, 1600, 0, 0, 0, cancelled=False, line_lost=True)).decode())
    tab.look_at(write_file(tmp_path / "day.jsonl", [case()]))
    tab.take_in.take()
    ended(qtbot, tab)
    assert tab.take_in.outcome.text == (
        "The line to the station was lost while day.jsonl came in. What was in by then stays: read 1,600 · added 1,600 "
        "· changed 0 · unchanged 0 · refused 0. Take the file in again when the line is back: it goes on from there."
    )
    assert tab.take_in.outcome.property("tone") == "warning"


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ((say(Fault("It is full.")).decode(),), "It is full."),
        ((STEP,), "The taking in of day.jsonl broke off."),
        (("not a word of ours", STEP), "The taking in of day.jsonl broke off."),
    ],
)
def test_what_went_wrong_is_said(show: Show, qtbot: QtBot, tmp_path: Path, says: tuple[str, ...], told: str) -> None:
    tab = show(*says)
    tab.look_at(write_file(tmp_path / "day.jsonl", [case()]))
    tab.take_in.take()
    ended(qtbot, tab)
    assert tab.take_in.outcome.text.startswith(told)
    assert tab.take_in.choose_button.isVisible()


def test_out_of_sight_the_end_is_a_message(counter: Counter, show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    tab = show(STEP, END)
    tab.look_at(write_file(tmp_path / "day.jsonl", [case()]))
    tab.take_in.take()
    tab.hide()
    ended(qtbot, tab)
    assert counter.messages.last.text.startswith("day.jsonl is taken in, but not every line")


def test_what_cannot_be_read_and_who_may_not(counter: Counter, show: Show, tmp_path: Path) -> None:
    headless = tmp_path / "headless.jsonl"
    headless.write_text(json.dumps(case()))
    tab = show()
    tab.look_at(headless)
    assert "headless.jsonl" in tab.take_in.outcome.text

    counter.session.actor = counter.station.leader.__class__("x", "Ada Moe", frozenset())
    tab.take_in.words()
    tab.give_out.words()
    assert not tab.take_in.choose_button.isVisible()
    assert not tab.give_out.write_button.isVisible()


def test_the_pace_says_how_long_it_takes() -> None:
    step = Step(250, 1000, 5000, 5000, 0, 0, 0)
    english = Language.ENGLISH
    assert pace_text(step, 0.5, english, builds_index=False) == ""
    assert pace_text(step, 10, english, builds_index=False) == "500 lines a second · less than a minute left"
    assert pace_text(step, 60, english, builds_index=True) == "83 lines a second · about 3 min left"
    whole = Step(1000, 1000, 5000, 5000, 0, 0, 0)
    assert pace_text(whole, 10, english, builds_index=True) == "500 lines a second · the search index is being built"


def test_what_was_done_here_is_given_out(counter: Counter, show: Show, tmp_path: Path) -> None:
    counter.book()
    tab = show()
    out = tmp_path / "out.jsonl"
    tab.give_out._ask_where = lambda _, name: out if name == "demo-2026-11-23.jsonl" else None

    QTest.keyClick(tab.give_out.write_button, Qt.Key.Key_Space)

    assert f"Written to {out}: 1 cases, 1 appointments" in tab.give_out.outcome.text
    kinds = [json.loads(line)["kind"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert kinds.count("case") == 1
    QTest.keyClick(tab.give_out.write_button, Qt.Key.Key_Space)
    assert "nothing new" in tab.give_out.outcome.text
    QTest.keyClicks(tab.give_out.day, "x")
    assert tab.give_out.since.isChecked()
    tab.give_out.write()
    assert tab.give_out.day_field.error
    tab.give_out.day.setText("23.11.2026")
    tab.give_out.write()
    assert "1 cases" in tab.give_out.outcome.text


def test_the_hours_are_remembered(show: Show) -> None:
    tab = show()
    tab.limits.amber.setValue(60)
    assert tab.limits.red.value() == 60
    assert (tab.settings.amber_hours, tab.settings.red_hours) == (60, 60)
    tab.limits.red.setValue(72)
    assert tab.settings.age(timedelta(hours=61)) == "old"
    assert tab.settings.age(timedelta(hours=73)) == "too-old"


def test_the_real_process_takes_it_in(counter: Counter, show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    counter.station.clock.put(max(datetime.now(UTC), MORNING))  # the other process looks at the computer's clock
    tab = show()
    tab.take_in.child._program = own_program()
    path = write_file(tmp_path / "day.jsonl", [case(), b"{"])
    tab.look_at(path)
    tab.take_in.take()
    qtbot.waitUntil(lambda: not tab.take_in.child.running, timeout=60_000)

    assert tab.take_in.outcome.text.endswith("read 2 · added 1 · changed 0 · unchanged 0 · refused 1.")
    assert [row.line for row in tab.refused.model.rows] == [3]
    assert tab.refused.list.hasFocus()
    names = ("lend-sign-in", "use-lent-sign-in", "take-in")
    assert [len(counter.journal(name)) for name in names] == [1, 1, 1]
