"""Looks after faults while the program runs: one report, one window, and the way back into the same place."""

import threading
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from desktop import crash
from desktop.crash import Ended, FaultReport, HardCrashes, LastTime, Link
from desktop.domain.clock import Clock
from desktop.services import recently
from ui.crash.places import go_back, place_of
from ui.crash.typed import put_back, typed_in
from ui.crash.window import FaultWindow
from ui.faults import FaultHook
from ui.running import RESTART

if TYPE_CHECKING:
    from desktop.services.kept_drafts import Draft
    from ui.app import App
    from ui.desk import Desk

QUIET = timedelta(seconds=30)
"""So long after the window was closed the same fault opens no second one: a line at the bottom tells of it."""
MOST_REPORTS = 10
"""So many reports are written each minute, and one of the same fault: one in a painted row would fill the disk."""
_MINUTE = timedelta(minutes=1)
_TRY_MS = 250
_TRIES = 12
"""So often it is looked for the fields of what was typed: a case is read in the worker first."""


class CrashKeeper(QObject):
    """There is one for each program, from the first window on.

    Args:
        app: the program.
        folder: the data folder, in which reports are kept.
        clock: says when something happened.
        version: of the program.
    """

    _happened = Signal(object, object)

    def __init__(self, app: "App", folder: Path, clock: Clock, version: str) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._clock = clock
        self._version = version
        self._hard = HardCrashes(folder, version)
        self._last = LastTime(Ended.WELL)
        self._writing = threading.Lock()
        self._written: dict[tuple[object, ...], tuple[datetime, Path | None]] = {}
        self._seen: dict[tuple[object, ...], datetime] = {}
        self.window: FaultWindow | None = None
        self.restarts = False
        self._draft: Draft | None = None
        self._tries = 0
        self._trying = QTimer(self)
        self._trying.setInterval(_TRY_MS)
        self._trying.timeout.connect(self._put_back)
        self._happened.connect(self._show)

    def begin(self) -> None:
        """Take all faults from now on, hard ones too."""
        self._last = self._hard.begin(self._clock.now())
        FaultHook.take_over(self.take)
        self._app.signed_in.connect(self._signed_in)

    def end(self) -> None:
        """Take none any more: the program ends as it should."""
        FaultHook.take_over(None)
        self._trying.stop()
        self._close_window()
        self._hard.end()

    def take(self, links: tuple[Link, ...], thread: str) -> None:
        """Write a report, and have the window's own thread tell of it."""
        now = self._clock.now()
        report = FaultReport(now, self._version, links, thread, recently.names(), self._screen())
        with self._writing:
            self._written = {same: (at, path) for same, (at, path) in self._written.items() if now - at < _MINUTE}
            if report.same not in self._written and len(self._written) < MOST_REPORTS:
                self._written[report.same] = now, crash.write(self._folder, report)
            _, path = self._written.get(report.same, (now, None))
        self._happened.emit(report, path)

    # The window

    @Slot(object, object)
    def _show(self, report: FaultReport, path: Path | None) -> None:
        now = self._clock.now()
        before = self._seen.get(report.same)
        self._seen[report.same] = now
        again = before is not None and timedelta() <= now - before < QUIET
        if self.window is None and again:
            # It was told a moment ago: a window again and again would let nobody work.
            self._app.messages.warning(
                self.tr("The same fault has happened again. If it keeps happening, start the program again.")
            )
            return
        if self.window is None:
            self.window = FaultWindow(self._app.window)
            self.window.go_on.connect(self.go_on)
            self.window.restart.connect(self.restart)
            self.window.rejected.connect(self.go_on)
            self.window.open()
        self.window.tell(report.text, path, again=before is not None)

    @Slot()
    def go_on(self) -> None:
        """Close the window; everything is as it was."""
        now = self._clock.now()
        self._seen = dict.fromkeys(self._seen, now)
        self._close_window()

    @Slot()
    def restart(self) -> None:
        """Keep what was typed, and have the program end and start again."""
        if not self._keep_drafts():
            if self.window is not None:
                self.window.cannot_keep()
            return
        self.restarts = True
        self._close_window()
        QCoreApplication.exit(RESTART)

    def _close_window(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.blockSignals(True)  # noqa: FBT003 - Qt's own call
            window.hide()
            window.deleteLater()

    # What was typed

    def _keep_drafts(self) -> bool:
        from desktop.services.kept_drafts import Draft, keep

        store = self._app.store
        if store is None:
            return True  # nobody has signed in: nothing was typed that matters
        try:
            for desk in self._app.desks:
                draft = Draft(place_of(desk), typed_in(desk.window))
                keep(store, desk.session.actor.staff_id, draft)
        except Exception:  # noqa: BLE001 - the fault may well be the database: nothing is closed then
            return False
        return True

    @Slot(object)
    def _signed_in(self, desk: "Desk") -> None:
        from desktop.services.kept_drafts import take

        last, self._last = self._last, LastTime(Ended.WELL)
        if last.ended is Ended.HARD:
            text = self.tr("The program broke down the last time it ran. Everything that was confirmed is saved.")
            desk.session.messages.warning(text, self._where(last.report))
        elif last.ended is Ended.STOPPED:
            text = self.tr("The program was stopped the last time it ran. Everything that was confirmed is saved.")
            desk.session.messages.info(text)
        draft = take(desk.session.store, desk.session.actor.staff_id)
        if draft is not None:
            if draft.texts:
                desk.build_all()  # so that each field is there
            go_back(desk, draft.place)
            self._draft, self._tries = draft, 0
            self._trying.start()

    @Slot()
    def _put_back(self) -> None:
        from desktop.services.kept_drafts import Draft

        desk, draft = self._app.desk, self._draft
        if desk is None or draft is None:
            self._trying.stop()
            return
        self._tries += 1
        left = put_back(desk.window, draft.texts)
        self._draft = Draft(draft.place, left)
        if not left or self._tries >= _TRIES:
            self._trying.stop()
            self._draft = None
            if left:
                from ui.crash.kept import KeptTexts

                KeptTexts(left, desk.window).show()  # not in the way: locking gives up what is
            elif draft.texts:
                desk.session.messages.success(self.tr("You are where you were, and what you typed is back."))

    def _where(self, report: Path | None) -> str:
        if report is None:
            return ""
        return self.tr("The report has nothing about anybody. It is here: %1").replace("%1", str(report))

    def _screen(self) -> str:
        """Return the screen in front by its key; empty for another thread, which may not ask."""
        if threading.current_thread() is not threading.main_thread():
            return ""
        try:
            return self._app.window.current_screen
        except RuntimeError:  # the window is gone
            return ""
