"""While the database is slow: ticks are shown at once, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.domain.papers import LineState
from desktop.domain.rights import Right
from desktop.services.work import Actor
from tests.gui.case_page.conftest import Counter, press
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation, book_person
from ui.screens.case_page.screen import CasePageScreen
from ui.session import CaseAddress, Session
from ui.tasks import InlineTaskRunner


class HeldTaskRunner(InlineTaskRunner):
    """Does the work when it is told to, in the order in which it was handed in."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[int, Callable[[], object]]] = []

    def _begin(self, number: int, work: Callable[[], object]) -> None:
        self.held.append((number, work))

    def release(self) -> None:
        """Do all that waits."""
        while self.held:
            super()._begin(*self.held.pop(0))


@dataclass
class Slow(Counter):
    """A counter whose database answers when the test says so."""

    tasks: HeldTaskRunner = field(default_factory=HeldTaskRunner)


@pytest.fixture
def slow(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Slow]:
    """A case open at its checklist: six documents, no fee."""
    tasks = HeldTaskRunner()
    session = Session(station.store, station.clerk, Language.ENGLISH, tasks, messages)
    screen = CasePageScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    made = Slow(station, session, screen, messages, qtbot, tasks=tasks)
    session.paper_wanted.connect(made.papers.append)
    made.case_id = book_person(station).case_id
    screen.open(CaseAddress(made.case_id, "checklist"))
    tasks.release()
    yield made
    session.deleteLater()
    tasks.deleteLater()


def test_a_tick_is_shown_before_it_is_written_and_the_next_builds_on_it(slow: Slow) -> None:
    press(slow, "o", Qt.Key.Key_Up, "k")
    assert slow.screen.checklist.shown[0].state == "original and copy"
    assert slow.stored().lines[0].state is LineState.OPEN
    slow.tasks.release()
    slow.settle()
    line = slow.stored().lines[0]
    assert (line.original_seen, line.copy_taken) == (True, True)
    assert slow.screen.checklist.shown[0].state == "original and copy"


def test_a_refresh_in_between_does_not_show_the_old_state_again(slow: Slow) -> None:
    press(slow, "o")
    slow.screen.checklist.show_case(slow.stored())
    assert slow.screen.checklist.shown[0].state == "original seen"
    slow.tasks.release()
    slow.settle()
    assert slow.screen.checklist.shown[0].state == "original seen"


def test_what_is_refused_goes_back_to_the_truth_and_the_newer_one_too(slow: Slow) -> None:
    press(slow, "o", Qt.Key.Key_Up, "k")
    slow.session.actor = Actor(slow.station.clerk.staff_id, "Kari Berg", frozenset({Right.LOOK}))
    slow.tasks.release()
    assert slow.screen.checklist.shown[0].line.state is LineState.OPEN
    assert slow.stored().lines[0].state is LineState.OPEN


def test_pressing_hand_in_twice_hands_in_once(slow: Slow) -> None:
    press(slow, "o" * 6)
    slow.tasks.release()
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        QTest.keyClick(slow.screen.checklist.lines, Qt.Key.Key_Return, control)
    slow.tasks.release()
    slow.settle()
    assert len(slow.papers) == 1
    assert slow.messages.texts() == ["Document noted. Ctrl+Z takes the last one back."] * 6 + [
        f"Handed in. Receipt {slow.papers[0]}."
    ]


def test_ticks_on_the_way_are_written_before_the_hand_in(slow: Slow) -> None:
    press(slow, "o" * 6)
    QTest.keyClick(slow.screen.checklist.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    slow.tasks.release()
    slow.settle()
    assert slow.stored().attended_at is not None


def test_only_the_case_that_was_opened_last_is_shown(slow: Slow) -> None:
    other = book_person(slow.station, nth=1).case_id
    slow.screen.open(CaseAddress(other))
    slow.screen.open(CaseAddress(slow.case_id))
    slow.tasks.release()
    assert slow.screen.page is not None
    assert slow.screen.page.case_id == slow.case_id


def test_nothing_of_the_case_before_is_shown_while_another_opens(slow: Slow) -> None:
    other = book_person(slow.station, nth=1).case_id
    slow.screen.open(CaseAddress(other))
    assert slow.screen.page is None
    assert slow.screen.header.name == ""
    slow.tasks.release()
    assert slow.screen.page is not None
