"""What a start imports, and when: nothing heavy before the first window, and no screen that nobody has opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.staff import AddStaff, founder
from tests.support.station import hash_of, make_station

ROOT = Path(__file__).parents[2]
PASSWORD = "a long enough word"  # noqa: S105 - of invented staff
DATABASE = {"sqlalchemy", "sqlcipher3", "argon2", "cryptography", "desktop.storage.engine", "desktop.services.commands"}
ON_DEMAND = {"reportlab", "alembic", "psycopg", "pymupdf", "uharfbuzz", "openpyxl", "icalendar"}
SEEN_LATER = {"ui.screens.calendar.screen", "ui.screens.station.screen", "ui.screens.papers.preview", "ui.line"}
COMMANDS = {"desktop.cli.find", "desktop.cli.station"}

_PROGRAM = f"""
import linecache, sys
import desktop.__main__
import ui.running
from PySide6.QtCore import QCoreApplication, Slot
from desktop.domain.languages import Language
from ui.signing_in import Credentials


class Watched(ui.running.App):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(self.tell)
        self.ready.connect(self.enter)
        self.signed_in.connect(self.leave)

    @Slot()
    def tell(self):
        print(*sys.modules, flush=True)

    @Slot()
    def enter(self):
        self.sign_in(Credentials("berit", {PASSWORD!r}, Language.ENGLISH))

    @Slot(object)
    def leave(self, desk):
        self.tell()
        print(sum("/screens/" in name or "/sqlalchemy/" in name for name in linecache.cache))
        QCoreApplication.quit()


ui.running.App = Watched
sys.exit(desktop.__main__.main())
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str], int]:
    """Start the program on its own and sign in; give what is imported at both moments, and the sources kept."""
    folder = tmp_path_factory.mktemp("start")
    station = make_station(folder, weeks=1)
    berit = AddStaff(station.ids.new(), "berit", "Berit Dahl", Role.CLERK, hash_of(PASSWORD))
    perform(station.store, founder(station.ids.new()), berit)
    station.store.close()
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "--data-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    painted, today, sources = done.stdout.splitlines()
    return set(painted.split()), set(today.split()), int(sources)


def test_nothing_heavy_is_imported_before_the_first_window_is_painted(imported: tuple[set[str], set[str], int]) -> None:
    painted, _, _ = imported
    assert "ui.screens.sign_in" in painted
    assert painted & (DATABASE | ON_DEMAND | SEEN_LATER | COMMANDS | {"PySide6.QtNetwork", "ui.screens.today"}) == set()


def test_today_brings_the_database_and_no_screen_that_nobody_has_opened(
    imported: tuple[set[str], set[str], int],
) -> None:
    _, today, _ = imported
    assert today >= DATABASE | {"ui.screens.today.screen"}
    assert today & (ON_DEMAND | SEEN_LATER | COMMANDS) == set()


def test_no_source_text_is_kept_in_memory(imported: tuple[set[str], set[str], int]) -> None:
    assert imported[2] == 0
