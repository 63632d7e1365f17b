"""Lets closed cases leave by the press of a button and by themselves in the evening, in a thread of its own."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.domain.retention import Standing
from desktop.domain.rights import Right
from desktop.services.commands import Store
from desktop.services.retention_runs import (
    Preview,
    Run,
    Stopped,
    own_settings,
    preview,
    retention_actor,
    run,
    standing_today,
)
from desktop.services.work import Actor
from ui.dates import time_text
from ui.session import Session
from ui.tasks import TaskRunner

TRIES = timedelta(minutes=10)
"""So long after a run that was refused it is tried again."""
_TOLD = "retention/told"


@dataclass(frozen=True, slots=True)
class Foreseeing:
    """Count what would leave; for a worker."""

    store: Store
    actor: Actor | None

    def __call__(self) -> Preview:
        """Return it.

        Raises:
            RuleBroken: `no-right`; `retention-off`.
        """
        return preview(self.store, self.actor or retention_actor(self.store))


@dataclass(frozen=True, slots=True)
class LettingGo:
    """Let leave what may; for a worker.

    Attributes:
        actor: who pressed the button; None where nobody did.
        tell: is told how many of how many cases have left; called in the thread of the work.
        stop: set when the window is closed: whole portions are gone, and the rest leaves the next time.
    """

    store: Store
    actor: Actor | None
    tell: Callable[[int, int], None]
    stop: threading.Event = field(default_factory=threading.Event)

    def __call__(self) -> Run:
        """Return what has left.

        Raises:
            RuleBroken: it was refused.
            Stopped: the window is closed.
        """
        by_itself = self.actor is None
        return run(self.store, self.actor or retention_actor(self.store), by_itself=by_itself, tell=self._told)

    def _told(self, done: int, total: int) -> None:
        if self.stop.is_set():
            raise Stopped
        self.tell(done, total)


class RetentionKeeper(QObject):
    """One for each session; `keeper_of` returns it.

    Signals:
        foreseen: a `Preview` that somebody asked for.
        progressed: how many (int) of how many (int) cases have left.
        done: a `Run` is over.
        failed: neither came of it.
    """

    foreseen = Signal(object)
    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal()

    def __init__(self, session: Session, settings: QSettings | None = None, *, tasks: TaskRunner | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._settings = settings
        self.tasks = tasks or TaskRunner(self)
        self.busy = False
        self._stop = threading.Event()
        self._by_itself = False
        self._tried: datetime | None = None

    @Slot()
    def look(self) -> None:
        """See whether the time has come; tell of it before, once a day, those who may stop it."""
        store, now = self._session.store, self._session.store.clock.now()
        if self.busy:
            return
        standing = standing_today(store, now)
        if standing is Standing.LATER and self._may and not self._told_today():
            self._begin(Foreseeing(store, self._session.actor), self._announce, by_itself=True)
        elif standing is Standing.DUE and (self._tried is None or now - self._tried >= TRIES):
            self._tried = now
            self._begin(LettingGo(store, None, self._tell, self._stop), self._gone, by_itself=True)

    @Slot()
    def foresee(self) -> None:
        """Count what would leave now."""
        if not self.busy:
            self._begin(Foreseeing(self._session.store, self._session.actor), self._counted, by_itself=False)

    @Slot()
    def let_go(self) -> None:
        """Let leave what may, because somebody pressed the button."""
        if not self.busy:
            work = LettingGo(self._session.store, self._session.actor, self._tell, self._stop)
            self._begin(work, self._gone, by_itself=False)

    def stop(self) -> None:
        """Finish the portion that is going on, and begin nothing more."""
        self._stop.set()
        self.busy = True
        self.tasks.shutdown()

    @property
    def _may(self) -> bool:
        return Right.RETAIN in self._session.actor.rights

    def _begin(self, work: Callable[[], object], done: Callable[[object], object], *, by_itself: bool) -> None:
        self.busy, self._by_itself = True, by_itself
        self.tasks.submit(work, done, self._failed)

    def _tell(self, done: int, total: int) -> None:
        # In the worker's thread: emitting is the only thing done with this object here.
        self.progressed.emit(done, total)

    @Slot(object)
    def _counted(self, found: object) -> None:
        self.busy = False
        self.foreseen.emit(found)

    @Slot(object)
    def _announce(self, found: object) -> None:
        self.busy = False
        assert isinstance(found, Preview)  # noqa: S101 - it was asked for
        if self._settings is not None:
            self._settings.setValue(_TOLD, self._session.today.isoformat())
        minute = own_settings(self._session.store).minute
        if found.gone.cases and minute is not None:
            at = time_text(wall_clock(minute))
            text = self.tr("%n closed case(s) will be removed from this counter today at %1.", "", found.gone.cases)
            self._session.messages.info(
                text.replace("%1", at), self.tr("They have been given out. You can change the time under Station.")
            )

    @Slot(object)
    def _gone(self, made: object) -> None:
        self.busy = False
        assert isinstance(made, Run)  # noqa: S101 - it was asked for
        if made.gone:
            self._session.changed.emit(Changes(Touched.ALL))
        if made.gone.cases or not self._by_itself:
            text = self.tr("%n closed case(s) have been removed from this counter.", "", made.gone.cases)
            self._session.messages.success(text)
        self.done.emit(made)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.busy = False
        self.failed.emit()
        if isinstance(error, Stopped) or (self._by_itself and isinstance(error, RuleBroken)):
            return  # it is tried again
        self._session.tell(error)

    def _told_today(self) -> bool:
        if self._settings is None:
            return True
        return str(self._settings.value(_TOLD, "", type=str)) == self._session.today.isoformat()


def keeper_of(session: Session) -> RetentionKeeper:
    """Return what lets cases leave in a session; without a window around it there is one that tells nothing ahead."""
    found = session.findChild(RetentionKeeper)
    return found if isinstance(found, RetentionKeeper) else RetentionKeeper(session)
