"""A station that was just founded: what its empty screens teach, and the way that they offer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.queries.first_steps import has_places
from desktop.services.work import Actor
from tests.support.accessibility import walk
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation, make_station
from ui.screens.papers.papers_screen import PapersScreen
from ui.screens.today.screen import TodayScreen
from ui.session import BookingStart, Session
from ui.tasks import InlineTaskRunner


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    made = make_station(tmp_path, weeks=0)
    yield made
    made.store.close()


def session_of(station: TestStation, actor: Actor, messages: RecordingMessages) -> Session:
    return Session(station.store, actor, Language.ENGLISH, InlineTaskRunner(messages), messages, messages)


def button(screen: TodayScreen | PapersScreen) -> QPushButton:
    empty = screen.empty if isinstance(screen, TodayScreen) else screen._empty
    return empty._button


def test_before_any_time_is_published_today_leads_the_leader_to_the_plan(
    qtbot: QtBot, station: TestStation, messages: RecordingMessages
) -> None:
    assert not has_places(station.store)
    session = session_of(station, station.leader, messages)
    screen = TodayScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    walk(screen)

    assert screen.empty._text.text() == "No times have been published yet."
    assert button(screen).text() == "Make the plan"
    with qtbot.waitSignal(session.plan_wanted):
        button(screen).click()


def test_whoever_may_not_make_the_plan_is_told_who_does(
    qtbot: QtBot, station: TestStation, messages: RecordingMessages
) -> None:
    screen = TodayScreen(session_of(station, station.clerk, messages))
    qtbot.addWidget(screen)
    screen.show()
    assert button(screen).isHidden()
    assert screen.empty._hint.text() == "The leader publishes them under Station, Plan."


def test_where_no_paper_was_made_yet_the_first_one_is_a_booking_away(
    qtbot: QtBot, station: TestStation, messages: RecordingMessages
) -> None:
    session = session_of(station, station.clerk, messages)
    wanted: list[object] = []
    session.booking_wanted.connect(wanted.append)
    screen = PapersScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    assert button(screen).text() == "Book an appointment"
    button(screen).click()
    assert wanted == [BookingStart()]
