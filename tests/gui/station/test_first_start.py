"""The wizard as the whole program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.languages import Language
from desktop.domain.station_profile import Station
from desktop.keeping.envelope import Protection
from desktop.services.station_setup import Administrator
from ui.languages import Languages
from ui.screens.station.first_start import found_first_station
from ui.screens.station.wizard import StationWizard


def never(_: Station, __: Administrator, ___: Protection) -> None:
    pytest.fail("nothing was to be founded")


@pytest.fixture
def english_again(qapp: QApplication) -> object:
    yield
    languages = Languages(qapp)
    languages.use(Language.ENGLISH)
    languages.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Leaver(QTimer):
    """Looks at the wizard when it is open, and leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.setInterval(20)
        self.timeout.connect(self.leave)

    def leave(self) -> None:
        """Press Esc where the wizard is open."""
        window = QApplication.activeModalWidget()
        if isinstance(window, StationWizard):
            self.title = window.windowTitle()
            self.stop()
            QTest.keyClick(window, Qt.Key.Key_Escape)


@pytest.mark.usefixtures("english_again")
def test_whoever_leaves_the_wizard_has_no_station(tmp_path: Path) -> None:
    leaver = Leaver()
    leaver.start()

    assert not found_first_station(never, tmp_path, Language.ENGLISH)

    assert leaver.title == "New station"
    leaver.deleteLater()


@pytest.mark.usefixtures("english_again")
def test_a_station_that_was_founded_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def accept(_: StationWizard) -> StationWizard.DialogCode:
        return StationWizard.DialogCode.Accepted

    monkeypatch.setattr(StationWizard, "exec", accept)

    assert found_first_station(never, tmp_path, Language.BOKMAL)
