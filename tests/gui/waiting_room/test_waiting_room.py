"""The screen of the waiting room: numbers and desks, nothing else, live from every counter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.services.attendance import CallToDesk, CheckIn, CompleteService
from desktop.services.commands import perform
from desktop.services.hand_overs import CallAgain
from desktop.services.queries.waiting_room import CalledNumber
from desktop.services.walk_ins import CallWalkIn, NoteWalkIn
from desktop.storage.store import open_store
from tests.support.accessibility import walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import MORNING
from ui.screens.waiting_room.board import CALLED, GROUND, ON_CALLED, QUIET, WORDS, Shown
from ui.screens.waiting_room.settings import RoomSettings
from ui.screens.waiting_room.window import FLASH_MS, FLASHES, WaitingRoom

MOST_FLASHES_A_SECOND = 3
"""WCAG 2.3.1: what flashes more often can harm."""


class Bell:
    """Counts how often the tone sounded."""

    def __init__(self) -> None:
        self.rung = 0

    def ring(self) -> None:
        self.rung += 1


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def room(qtbot: QtBot, counter: Counter, settings: QSettings, bell: Bell) -> WaitingRoom:
    made = WaitingRoom(counter.session, settings, tone=bell.ring)
    qtbot.addWidget(made)
    made.open_beside(None)
    return made


def called(room: WaitingRoom) -> list[tuple[int, str]]:
    return [(each.number, each.desk) for each in room.board.shown.called]


def flashes(room: WaitingRoom) -> bool:
    return room.flashing


def call_somebody(counter: Counter, nth: int = 0, desk: int = 0) -> str:
    booked = counter.book("Skjult", "Navn", nth=nth)
    counter.perform(CheckIn(booked.appointment_id))
    counter.station.clock.advance(seconds=30)
    counter.perform(CallToDesk(booked.appointment_id, counter.station.desks[desk].desk_id))
    return booked.appointment_id


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_number_is_shown_with_its_desk_while_somebody_is_there(counter: Counter, room: WaitingRoom) -> None:
    assert called(room) == []
    first = call_somebody(counter)
    call_somebody(counter, nth=1, desk=1)
    assert called(room) == [(2, "2"), (1, "1")]
    counter.station.clock.advance(seconds=30)
    counter.perform(CallAgain(first))
    assert called(room) == [(1, "1"), (2, "2")]
    counter.perform(CompleteService(first))
    assert called(room) == [(2, "2")]


def test_what_it_knows_and_says_has_no_names(counter: Counter, room: WaitingRoom) -> None:
    call_somebody(counter)
    assert set(CalledNumber.__slots__) == {"number", "desk", "announced_at"}
    assert room.board.accessibleName() == "Nummer 1, skranke 1"
    said = " ".join(one.name for one in walk(room))
    assert "Skjult" not in said + room.windowTitle() + room.board.accessibleName()


def test_another_counter_s_call_is_shown_without_a_button(
    counter: Counter, room: WaitingRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    """Two programs on one database: what the other one writes is seen by watching the file."""
    from desktop.domain.changes import Changes, Touched
    from desktop.services.watch import Watch

    watch = Watch(counter.station.store)
    clock = SetClock(MORNING)
    other = open_store(tmp_path, clock, seeded_ids(clock, 77))
    walk_in_id = other.ids.new()
    perform(other, counter.station.leader, NoteWalkIn(walk_in_id, "hand-in"))
    perform(other, counter.station.leader, CallWalkIn(walk_in_id, counter.station.desks[1].desk_id))
    assert called(room) == []
    assert watch.moved()
    counter.session.changed.emit(Changes(Touched.ALL))
    assert called(room) == [(1, "2")]
    assert flashes(room)
    assert not watch.moved()
    watch.close()
    other.close()


def test_a_new_number_flashes_slowly_and_then_stands(
    qtbot: QtBot, counter: Counter, room: WaitingRoom, bell: Bell
) -> None:
    assert 1000 / (2 * FLASH_MS) <= MOST_FLASHES_A_SECOND
    call_somebody(counter)
    assert flashes(room)
    assert bell.rung == 0, "silent until somebody wishes the tone"
    lit = []
    for _ in range(2 * FLASHES):
        room._flip()
        lit.append(room.board.lit)
    assert lit == [False, True] * FLASHES
    assert not flashes(room)

    room.settings.set_flag("tone", on=True)
    call_somebody(counter, nth=1)
    assert bell.rung == 1
    room.read()
    assert bell.rung == 1, "the same number is not called twice"


def test_what_was_called_before_it_opened_does_not_flash(
    qtbot: QtBot, counter: Counter, settings: QSettings, bell: Bell
) -> None:
    call_somebody(counter)
    made = WaitingRoom(counter.session, settings, tone=bell.ring)
    qtbot.addWidget(made)
    assert called(made) == [(1, "1")]
    assert not made.flashing


def test_the_words_stand_out_from_their_ground() -> None:
    for words, ground, least in ((WORDS, GROUND, 15), (QUIET, GROUND, 7), (ON_CALLED, CALLED, 7), (CALLED, GROUND, 7)):
        lighter, darker = sorted((luminance(words), luminance(ground)), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= least


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 1024), (640, 400)])
def test_figures_are_large_and_nothing_is_cut(
    qtbot: QtBot, counter: Counter, room: WaitingRoom, size: tuple[int, int]
) -> None:
    room.resize(*size)
    now = counter.station.clock.now()
    many = tuple(CalledNumber(number, "12", now) for number in range(118, 108, -1))
    room.board.show_numbers(Shown(many, tuple(Language), "12:41"))
    picture = room.board.grab().toImage()
    # The bright ground of the number called last is there, with dark figures in it that take most of its height.
    width, height = picture.width(), picture.height()
    rows = [y for y in range(height) if picture.pixelColor(width - width // 14, y).name() == CALLED.lower()]
    assert len(rows) >= height // 4
    dark = [y for y in rows if any(picture.pixelColor(x, y).lightness() < 60 for x in range(0, width // 2, 2))]
    assert max(dark) - min(dark) >= height * 0.15
    # Nothing but the ground within the margin on the right and at the bottom.
    assert {picture.pixelColor(width - 2, y).name() for y in range(height)} == {GROUND.lower()}
    assert {picture.pixelColor(x, height - 2).name() for x in range(width)} == {GROUND.lower()}


def test_f11_fills_the_display_and_escape_leaves_it(room: WaitingRoom) -> None:
    QTest.keyClick(room, Qt.Key.Key_F11)
    assert room.isFullScreen()
    QTest.keyClick(room, Qt.Key.Key_Escape)
    assert not room.isFullScreen()
    assert room.isVisible()


def test_the_languages_and_the_place_are_remembered(
    qtbot: QtBot, counter: Counter, room: WaitingRoom, settings: QSettings
) -> None:
    assert room.settings.languages() == (Language.BOKMAL, Language.ENGLISH)
    for text in ("Norwegian (nynorsk)", "Norwegian (bokmål)", "English"):
        action = next(one for one in room.menu().actions() if one.text() == text)
        action.trigger()
    assert room.board.shown.languages == (Language.NYNORSK,)
    next(one for one in room.menu().actions() if one.text() == "Norwegian (nynorsk)").trigger()
    assert room.board.shown.languages == (Language.NYNORSK,), "a board must say something"
    room.setGeometry(40, 50, 700, 420)
    QApplication.processEvents()
    kept = room.geometry()
    assert RoomSettings(settings).flag("open")
    room.menu().actions()[-1].trigger()
    assert not room.isVisible()
    assert not RoomSettings(settings).flag("open")

    again = WaitingRoom(counter.session, settings)
    qtbot.addWidget(again)
    again.open_beside(None)
    assert again.geometry().size() == kept.size()
    assert again.board.shown.languages == (Language.NYNORSK,)
