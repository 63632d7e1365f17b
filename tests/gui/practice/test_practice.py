"""Practice: a way into it from the real sign-in, a mark on all of it, and a way out; neither knows of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.services.commands import Store
from desktop.storage.models import Station
from desktop.storage.store import open_store
from tests.support.accessibility import walk
from tests.support.station import MORNING, make_station
from ui.app import App, Start
from ui.practice.foot import PracticeFoot
from ui.practice.program import CAME_FROM, START_OVER, begin_practice, go_back
from ui.screens import sign_in
from ui.single_instance import SingleInstance
from ui.theme.apply import apply_theme
from ui.theme.tokens import Scheme


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Give what the window of a real station starts with."""
    made = make_station(tmp_path, weeks=1)
    with made.store.write() as connection:
        connection.execute(update(Station).values(invented=False))
    made.store.close()
    clock = SetClock(MORNING)

    def opened(**_: object) -> Store:
        return open_store(tmp_path, clock, seeded_ids(clock, 5))

    return Start(tmp_path, clock, opened, lambda error, _: type(error).__name__, language=Language.ENGLISH)


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Start], App]]:
    """Open windows, and close them at the end."""
    made: list[App] = []

    def opening(start: Start) -> App:
        app = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        made.append(app)
        app.show()
        qtbot.waitUntil(lambda: app.store is not None, timeout=20_000)
        return app

    yield opening
    for app in made:
        app.shutdown()
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, Scheme.LIGHT)


def test_the_real_sign_in_leads_to_practice_and_has_no_trace_of_it(
    opened: Callable[[Start], App], start: Start
) -> None:
    app = opened(start)
    foot = app.sign_in_screen.practice
    assert app.window.top.practice.isHidden()
    assert app.window.windowTitle() == "Skranke"
    assert (foot.said, foot.over_button.isHidden(), foot.end_button.isHidden()) == ("", True, True)

    asked: list[tuple[Path, Language]] = []

    def begins(folder: Path, language: Language) -> bool:
        asked.append((folder, language))
        return len(asked) == 1

    app.practice.begin = begins
    foot.begin_button.click()
    assert asked == [(start.folder, Language.ENGLISH)]
    assert app.sign_in_screen.error == ""
    foot.begin_button.click()
    assert app.sign_in_screen.error == "The practice could not be started. Try again, or tell IT."


def test_practice_is_a_program_that_is_told_nothing_of_the_real_folder_but_where_to_come_back(tmp_path: Path) -> None:
    started: list[tuple[Sequence[str], dict[str, str]]] = []

    def start(words: Sequence[str], variables: dict[str, str]) -> bool:
        started.append((words, variables))
        return True

    assert begin_practice(tmp_path, Language.NYNORSK, start)
    [(words, variables)] = started
    assert list(words[-3:]) == ["--demo", "--language", "nn"]
    assert str(tmp_path) not in " ".join(words)
    assert variables == {CAME_FROM: str(tmp_path)}


def test_who_leaves_the_practice_has_the_real_window_in_front(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = SingleInstance(tmp_path)
    assert real.claim()
    real.listen()
    go_back()  # started by itself, there is nowhere to come back to
    monkeypatch.setenv(CAME_FROM, str(tmp_path))
    with qtbot.waitSignal(real.asked_to_front):
        go_back()
    real.release()


def test_in_practice_all_says_so_and_one_press_starts_over_or_ends(
    qapp: QApplication, opened: Callable[[Start], App], start: Start, qtbot: QtBot
) -> None:
    app = opened(replace(start, demonstration=True, open_telling=start.open_counter, start_over=lambda: None))
    foot, mark = app.sign_in_screen.practice, app.window.top.practice
    assert foot.begin_button.isHidden(), "there is no practice within practice"
    assert foot.said == (
        "Nothing here is real. Sign in as one of these: clerk, leader, auditor, administrator\n"
        "Password of each: skranke-demo"
    )
    assert not mark.isHidden()
    assert app.window.windowTitle() == "Skranke · practice"
    assert [action.text() for action in mark.menu().actions() if action.text()] == [
        "Nothing is sent, and every paper is marked as practice",
        "Start over with fresh people",
        "End the practice",
    ]
    walk(app.sign_in_screen)
    ways = ((mark.over.trigger, START_OVER), (mark.end.trigger, 0), (foot.over_button.click, START_OVER))
    for press, status in (*ways, (foot.end_button.click, 0)):
        QTimer.singleShot(0, app.window, press)
        assert qapp.exec() == status


def test_while_the_people_are_made_the_sign_in_says_how_far_it_has_come(
    opened: Callable[[Start], App], start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def slowly(progress: Callable[[float, str], object]) -> Store:
        progress(0.25, "Playing the weeks")
        return start.open_counter()

    class Listening(PracticeFoot):
        def show_progress(self, done: float, what: str) -> None:
            super().show_progress(done, what)
            told.append(self.said)

    monkeypatch.setattr(sign_in, "PracticeFoot", Listening)
    opened(replace(start, demonstration=True, open_telling=slowly, start_over=lambda: None))
    assert told == ["Playing the weeks … 25%"]
