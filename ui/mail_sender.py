"""Sends the e-mail that is due, by the clock and in a thread of its own: a slow mail server never holds up the desk."""

import logging
import random
import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.domain.mail import Attempt
from desktop.services.commands import Store
from desktop.services.mail_line import MailLine
from desktop.services.mail_sending import Round, send_due, send_test
from ui.session import Session
from ui.tasks import TaskRunner

EVERY_MS = 30_000
"""How often it is asked whether anything is due."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sending:
    """One round, for the thread."""

    store: Store
    line: MailLine
    stopped: threading.Event

    def __call__(self) -> Round:
        """Send what is due."""
        return send_due(self.store, self.line, random.SystemRandom().random, self.stopped.is_set)


@dataclass(frozen=True, slots=True)
class Trying:
    """One message by which the settings are tried, for the thread; None where no mail goes."""

    store: Store
    line: MailLine
    recipient: str
    language: Language

    def __call__(self) -> Attempt | None:
        """Send it."""
        return send_test(self.store, self.line, self.recipient, self.language)


class MailSender(QObject):
    """Sends while a window is open; what it leaves is sent by the next one, or by `skranke mail send`."""

    def __init__(self, session: Session, parent: QObject | None = None, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tasks = tasks or TaskRunner(self)
        self.line = MailLine()
        self._stopped = threading.Event()
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def pause(self) -> None:
        """Look no more until `begin`, because another clerk is at this computer."""
        self._timer.stop()

    def stop(self) -> None:
        """Look no more, and wait for what is going on; its line is cut, and the message is settled another time."""
        self._timer.stop()
        self._stopped.set()
        self.line.abort()
        self.tasks.shutdown()

    @Slot()
    def look(self) -> None:
        """Send what is due, unless a round is still going on."""
        if self._under_way or self._stopped.is_set():
            return
        self._under_way = True
        self.tasks.submit(Sending(self._session.store, self.line, self._stopped), self._ended, self._failed)

    @Slot(object)
    def _ended(self, came: Round) -> None:
        self._under_way = False
        if came.tried:
            self._session.changed.emit(Changes(Touched.NOTICES))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        # The database may be locked by a long piece of work, or away: the next round tries again.
        self._under_way = False
        _log.warning("mail: the round ended with %s", type(error).__name__)
