"""A calendar on a real station."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from tests.gui.calendar.driver import Calendar, show
from tests.support.messages import RecordingMessages
from tests.support.station import TestStation, make_station
from ui.session import Session
from ui.tasks import InlineTaskRunner


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    made = make_station(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def session(station: TestStation, messages: RecordingMessages) -> Iterator[Session]:
    made = Session(station.store, station.clerk, Language.ENGLISH, InlineTaskRunner(), messages)
    yield made
    made.deleteLater()


@pytest.fixture
def calendar(qtbot: QtBot, session: Session, messages: RecordingMessages, settings: QSettings) -> Calendar:
    return show(qtbot, session, messages, settings)
