"""The whole program on a small demonstration, with somebody signed in who may do everything."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop.domain.languages import Language
from desktop.domain.rights import Right, Role
from desktop.services.demo.station import make_station
from desktop.services.queries.staff import staff_members
from desktop.services.work import Actor
from desktop.storage.store import Store
from tests.support.demo import MONDAY, opened
from ui.app import App, Start
from ui.desk import Desk
from ui.signing_in import Entered

CASES = 40
SIZE = (1440, 900)
PATIENCE_SECONDS = 60


class Program:
    """The program while it is looked at."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        make_station(folder, cases=CASES, seed=1, day=MONDAY)
        self.folder = folder
        self._held: list[object] = []
        self._store = opened(folder)
        start = Start(folder, self._store.clock, self._open, _why_not, demonstration=True, language=Language.ENGLISH)
        self.app = App(qt, start, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.app.window.resize(*SIZE)
        self.app.show()
        self.wait_for(lambda: self.app.store is not None)
        self.app.window.activateWindow()

    def hold(self) -> None:
        """Hold on to every part there is: whoever looks at all of them must not be the one who lets go of the last."""
        self._held.append(QApplication.allWidgets())

    @property
    def store(self) -> Store:
        """Return the database."""
        return self._store

    @property
    def desk(self) -> Desk:
        """Return the desk of whoever has signed in."""
        desk = self.app.desk
        assert desk is not None
        return desk

    def sign_in(self) -> None:
        """Let in the leader, with every right there is: no button is missing because somebody may not press it."""
        leader = next(each for each in staff_members(self._store) if each.role is Role.LEADER)
        actor = Actor(leader.staff_id, leader.name, frozenset(Right))
        self.app._signed_in(Entered(actor, Language.ENGLISH))
        self.settle()

    def settle(self) -> None:
        """Wait until the worker is idle and what it said has been taken in."""
        for _ in range(2):
            _pause()
            self.wait_for(lambda: not self.app.tasks.is_busy)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            _pause()
            assert time.monotonic() < end, "the program does not come to where it should"

    def close(self) -> None:
        """End it."""
        self.app.shutdown()
        self.app.window.close()
        self.app.window.deleteLater()
        self.app.deleteLater()
        self._held.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _open(self) -> Store:
        return self._store


@contextmanager
def program(qt: QApplication, folder: Path) -> Iterator[Program]:
    """Open the program on a station of its own, and end it again."""
    active = QAccessible.isActive()
    QAccessible.setActive(True)  # as a screen reader does: only then lists tell of lines that come and go
    gc.disable()  # who looks at every part wraps every part, and a collection in between would unwrap what is in use
    made = Program(qt, folder)
    try:
        yield made
    finally:
        made.close()
        gc.enable()
        QAccessible.setActive(active)


def _pause() -> None:
    """Let the program go on; the worker has Python meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(1, loop.quit)
    loop.exec()


def _why_not(error: BaseException, _: Language) -> str:
    return type(error).__name__
