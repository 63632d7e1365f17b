"""Run the program with a window from the first paint to the exit status, and start it again where it is wanted."""

import sys

from PySide6.QtCore import QProcess

from ui.app import App, Start, make_qt
from ui.collector import Collector
from ui.crash.keeper import RESTART, CrashKeeper
from ui.practice.program import START_OVER, go_back
from ui.single_instance import SingleInstance


def run_window(start: Start) -> int:
    """Open the window and return the exit status when it is closed; a second start raises the first."""
    qt = make_qt()
    instance = SingleInstance(start.folder)
    if not instance.claim():
        return 0
    app = App(qt, start)
    faults = CrashKeeper(app, start.folder, start.clock, start.version)
    faults.begin()
    instance.asked_to_front.connect(app.to_front)
    app.show()
    Collector(qt)
    try:
        status = qt.exec()
    finally:
        app.shutdown()
        faults.end()
        instance.release()
    if status == START_OVER and start.start_over is not None:
        start.start_over()
    if status in (RESTART, START_OVER):
        start_again()
        return 0
    go_back()
    return status


def start_again() -> None:
    """Start the program once more, as it was started; the folder must have been given back by then."""
    QProcess.startDetached(sys.executable, sys.orig_argv[1:])
