"""Has backups of the counter taken: once an hour while a window is open, and by the press of a button."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from desktop.domain.guard_rails import Rail
from desktop.keeping.backup_faults import BackupFault
from desktop.keeping.backup_places import choose_second_place
from desktop.keeping.backup_standing import BackupStanding, backup_standing
from desktop.keeping.backup_talk import End, Fault
from desktop.services.commands import Outcome, Store
from desktop.services.work import Actor
from ui.backup_child import BackupChild
from ui.screens.health.settings import HealthSettings
from ui.session import Session
from ui.tasks import TaskRunner
from ui.text import isolate


@dataclass(frozen=True, slots=True)
class _Standing:
    store: Store

    def __call__(self) -> BackupStanding:
        """Look into the folders, for the thread: one on the network may take its time."""
        return backup_standing(self.store)


@dataclass(frozen=True, slots=True)
class _Choosing:
    store: Store
    actor: Actor
    folder: Path | None

    def __call__(self) -> Outcome:
        """Choose the second place, for the thread."""
        return choose_second_place(self.store, self.actor, self.folder)


class BackupMaker(QObject):
    """Has one backup taken at a time, by a process of its own; `backups_of` returns that of a session.

    Signals:
        stood: how it stands (`BackupStanding`), each time that it was looked at.
        stepped: a backup is under way, has come so far (float, from 0 to 1; below zero it has just begun), or has
            ended (None).
    """

    stood = Signal(object)
    stepped = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: QSettings | None = None,
        *,
        tasks: TaskRunner | None = None,
        program: Sequence[str] = (),
    ) -> None:
        super().__init__(session)
        self._session = session
        self._settings = HealthSettings(settings)
        self._tasks = tasks or TaskRunner(self)
        self._child = BackupChild(session, self, program=program)
        self._by_itself = False
        self._stopped = False
        self._child.stepped.connect(self.stepped)
        self._child.ended.connect(self._ended)
        self._child.failed.connect(self._failed)

    @property
    def running(self) -> bool:
        """Say whether a backup is being taken."""
        return self._child.running

    @Slot()
    def look(self) -> None:
        """See how it stands; `stood` says."""
        if not self._stopped:
            self._tasks.submit(_Standing(self._session.store), self._seen, self._not_seen)

    @Slot()
    def make_if_due(self) -> None:
        """Have one taken where its time has come."""
        if not self._stopped and not self.running:
            self._tasks.submit(_Standing(self._session.store), self._judge, self._not_seen)

    @Slot()
    def make_now(self) -> None:
        """Have one taken because somebody pressed a button."""
        self._begin(by_itself=False)

    @Slot()
    def cancel(self) -> None:
        """Stop the one that is under way."""
        self._child.stop()

    def choose(self, folder: Path | None) -> None:
        """Lay the backups in a folder of their own below this one too; None for nowhere else any more."""
        session = self._session
        self._tasks.submit(_Choosing(session.store, session.actor, folder), self._chosen, self._not_chosen)

    def stop(self) -> None:
        """Have no more taken, and wait for what is going on to stop."""
        self._stopped = True
        self._child.leave()
        if self._tasks is not self._session.tasks:
            self._tasks.shutdown()

    def _begin(self, *, by_itself: bool) -> None:
        if self.running or self._stopped:
            return
        self._by_itself = by_itself
        self._child.begin()
        self.stepped.emit(-1.0)

    @Slot(object)
    def _seen(self, standing: BackupStanding) -> None:
        self.stood.emit(standing)

    @Slot(object)
    def _judge(self, standing: BackupStanding) -> None:
        self.stood.emit(standing)
        if standing.is_due(self._session.store.clock.now()):
            self._begin(by_itself=True)

    @Slot(object)
    def _not_seen(self, error: BaseException) -> None:
        if not isinstance(error, OSError):  # of a folder that went away while it was read; the next look sees it so
            raise error

    @Slot(object)
    def _ended(self, end: End) -> None:
        self.stepped.emit(None)
        self.look()
        messages = self._session.messages
        if end.second_fault:
            if not self._by_itself:
                messages.warning(self._second_sentence(end.second_fault))
        elif not self._by_itself:
            messages.success(self.tr("The backup has been made and checked."), isolate(end.path))

    @Slot(object)
    def _failed(self, fault: Fault | None) -> None:
        self.stepped.emit(None)
        self.look()
        code = fault.code if fault is not None else ""
        if self._by_itself:
            # Another program takes one at this moment, or the clerk has stopped it: neither is news.
            quiet = code in (BackupFault.UNDER_WAY, BackupFault.IN_USE, BackupFault.STOPPED)
            if quiet or not self._settings.tell_once(Rail.BACKUPS, self._session.today):
                return
        text = fault.says if fault is not None else self.tr("The backup broke off. Try again, or ask IT for help.")
        tell = self._session.messages.info if code == BackupFault.STOPPED else self._session.messages.warning
        tell(text)

    @Slot(object)
    def _chosen(self, outcome: Outcome) -> None:
        self._session.changed.emit(outcome.changes)
        self.look()

    @Slot(object)
    def _not_chosen(self, error: BaseException) -> None:
        self._session.tell(error)

    def _second_sentence(self, fault: str) -> str:
        if fault == BackupFault.UNREACHABLE:
            return self.tr("The backup has been made and checked here, but the second place is not connected.")
        if fault == BackupFault.DISK_FULL:
            return self.tr("The backup has been made and checked here, but the second place is full.")
        return self.tr("The backup has been made and checked here, but it could not be written to the second place.")


def backups_of(session: Session) -> BackupMaker:
    """Return what has the backups of a session taken; without a window there is one that only does as it is told."""
    found = session.findChild(BackupMaker)
    return found if isinstance(found, BackupMaker) else BackupMaker(session, tasks=session.tasks)
