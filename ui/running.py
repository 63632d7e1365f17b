"""Run the program with a window from the first paint to the exit status, and start it again where it is wanted."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Slot

from ui.app import App, Start, make_qt
from ui.practice.program import START_OVER, go_back
from ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from ui.crash.keeper import CrashKeeper

RESTART = 75
"""The status with which the program ends that is to be started again."""


def run_window(start: Start) -> int:
    """Open the window and return the exit status when it is closed; a second start raises the first."""
    qt = make_qt()
    instance = SingleInstance(start.folder)
    if not instance.claim():
        return 0
    app = App(qt, start)
    care = Care(app, instance, start)
    app.show()
    try:
        status = qt.exec()
    finally:
        app.shutdown()
        care.end()
        instance.release()
    if status == START_OVER and start.start_over is not None:
        start.start_over()
    if status in (RESTART, START_OVER):
        start_again()
        return 0
    go_back()
    return status


class Care(QObject):
    """What looks after the program from the first paint on; before that, only what is painted is imported and made."""

    def __init__(self, app: App, instance: SingleInstance, start: Start) -> None:
        super().__init__(app)
        self._app, self._instance, self._start = app, instance, start
        self._faults: CrashKeeper | None = None
        app.painted.connect(self.begin)

    @Slot()
    def begin(self) -> None:
        """Begin with all of it."""
        from ui.collector import Collector
        from ui.crash.keeper import CrashKeeper
        from ui.preloading import Preloading

        self._instance.listen()
        self._instance.asked_to_front.connect(self._app.to_front)
        self._faults = CrashKeeper(self._app, self._start.folder, self._start.clock, self._start.version())
        self._faults.begin()
        collector = Collector(self._app)
        self._app.ready.connect(Preloading(self._app, collector.leave_out, self).begin)
        self._app.signed_in.connect(collector.leave_out)

    def end(self) -> None:
        """Note that the program ends as it should."""
        if self._faults is not None:
            self._faults.end()


def start_again() -> None:
    """Start the program once more, as it was started; the folder must have been given back by then."""
    QProcess.startDetached(sys.executable, sys.orig_argv[1:])
