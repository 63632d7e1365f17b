"""Looks after the counter while a window is open: the guard rails, and the evening pack when its time has come."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from desktop.domain.clock import SetClock
from desktop.domain.evening_pack import PackStanding
from desktop.domain.guard_rails import Cause, Finding, Rail
from desktop.keeping.backup_standing import backup_facts
from desktop.services.commands import Store
from desktop.services.evening_pack import pack_standing
from desktop.services.guard_rails import look, say, warnings
from desktop.services.journal_heads import sign_day
from desktop.services.way_back_words import said_of
from ui.evening_pack import PackMaker
from ui.printing_out import Spooler
from ui.retention import RetentionKeeper
from ui.session import Session
from ui.steady import steady_seconds
from ui.tasks import TaskRunner

EVERY_MS = 60_000
"""How often it is looked."""
TRIES = timedelta(minutes=10)
"""So long after a pack that did not come out it is tried again."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found, and how it stands with the evening pack."""

    findings: tuple[Finding, ...]
    pack: PackStanding


@dataclass(frozen=True, slots=True)
class Looking:
    """One look, for the thread."""

    store: Store
    clock_jump: timedelta | None

    def __call__(self) -> Looked:
        """Look, and sign the journal's heads once yesterday is over."""
        sign_day(self.store)
        findings = look(self.store, self.clock_jump, backup_facts(self.store))
        return Looked(findings, pack_standing(self.store, self.store.clock.now()))


class Guardian(QObject):
    """Looks once a minute, tells each warning once a day, and has the evening pack made.

    Signals:
        found: the findings (tuple of `Finding`), each time.
    """

    found = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: QSettings | None = None,
        *,
        tasks: TaskRunner | None = None,
        spooler: Spooler | None = None,
        steady: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(session)
        self._session = session
        self.maker = PackMaker(session, settings, tasks=tasks, spooler=spooler)
        self.retention = RetentionKeeper(session, settings, tasks=tasks)
        self.tasks = tasks or TaskRunner(self)
        self.findings: tuple[Finding, ...] = ()
        # A clock that was put to an instant says nothing about how time goes.
        told = isinstance(session.store.clock, SetClock) and steady is None
        self._steady = None if told else steady or steady_seconds
        self._began = (self._steady() if self._steady else 0.0), session.store.clock.now()
        self._tried: datetime | None = None
        self._under_way = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.maker.made.connect(self.look)

    def begin(self) -> None:
        """Look from now on; say first what had to be put right when the data were opened."""
        store = self._session.store
        way, store.way_back = store.way_back, None
        if way is not None and way.is_worth_telling:
            self._session.messages.warning(said_of(way, self._session.language))
        self._timer.start()

    def pause(self) -> None:
        """Look no more until `begin`, because another clerk is at this computer."""
        self._timer.stop()

    def stop(self) -> None:
        """Look no more, and wait for what is going on."""
        self._timer.stop()
        self._stopped = True
        self.tasks.shutdown()
        self.maker.stop()
        self.retention.stop()

    @Slot()
    def look(self) -> None:
        """Look, unless a look is still going on."""
        if self._under_way or self._stopped:
            return
        self._under_way = True
        self.tasks.submit(Looking(self._session.store, self._clock_jump()), self._looked, self._failed)

    def _clock_jump(self) -> timedelta | None:
        """Return by how much the clock went otherwise than time did since the window was opened; None if unknown."""
        if self._steady is None:
            return None
        seconds, moment = self._began
        return (self._session.store.clock.now() - moment) - timedelta(seconds=self._steady() - seconds)

    @Slot(object)
    def _looked(self, looked: Looked) -> None:
        self._under_way = False
        self.findings = looked.findings
        session = self._session
        for finding in warnings(looked.findings):
            # A PC that makes the packs makes it now, and says itself where that fails.
            of_maker = finding.rail is Rail.EVENING_PACK and self.maker.settings.makes_packs
            # One that is late is made now, and what makes it says itself where that fails.
            of_maker = of_maker or finding.cause in (Cause.BACKUP_NONE, Cause.BACKUP_OLD)
            if not of_maker and self.maker.settings.tell_once(finding.rail, session.today):
                said = say(finding, session.language)
                session.messages.warning(f"{said.state} {said.do}")
        self.found.emit(looked.findings)
        self.retention.look()
        if looked.pack in (PackStanding.DUE, PackStanding.MISSING):
            self._make_pack()

    def _make_pack(self) -> None:
        now = self._session.store.clock.now()
        if self._tried is None or now - self._tried >= TRIES:
            self._tried = now
            self.maker.make_by_itself()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        # The database may be locked by a long piece of work, or away: the next look tries again.
        self._under_way = False
        _log.warning("guard rails: the look ended with %s", type(error).__name__)


def guardian_of(session: Session) -> Guardian | None:
    """Return what looks after the counter of a session; None where no window stands around it."""
    found = session.findChild(Guardian)
    return found if isinstance(found, Guardian) else None
