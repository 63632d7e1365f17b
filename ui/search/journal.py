"""Searches that were settled on go into the journal, off the typing path; each key does not."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.services.commands import Store
from desktop.services.looks import LookFor, journalled
from desktop.services.work import Actor
from ui.session import Session

#: A search that stands this long, milliseconds, has been read.
SETTLED = 1000


@dataclass(frozen=True, slots=True)
class _Write:
    """Write a search down; runs in the worker."""

    store: Store
    actor: Actor
    look: LookFor

    def __call__(self) -> None:
        journalled(self.store, self.actor, self.look)


class SearchJournal(QObject):
    """Notes what was searched for once it has stood a second, or at once where something found was opened.

    Signals:
        failed: the error; a search could not be written down, so that what it found has to go.
    """

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = ""
        self._found = 0
        self._noted = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self.settle)

    def searched(self, query: str, found: int) -> None:
        """Take note of what is on the screen now; an empty query is nothing."""
        self._query, self._found = query.strip(), found
        if self._query:
            self._timer.start()
        else:
            self._timer.stop()
            self._noted = ""

    @Slot()
    def settle(self) -> None:
        """Write it into the journal, once."""
        self._timer.stop()
        if self._query and self._query != self._noted:
            self._note("")

    def opened(self, case_id: str) -> None:
        """Write into the journal which case the search led to."""
        self._timer.stop()
        if self._query:
            self._note(case_id)

    def _note(self, case_id: str) -> None:
        self._noted = self._query
        session = self._session
        look = LookFor(self._query, self._found, case_id)
        session.tasks.submit(_Write(session.store, session.actor, look), self._written, self._not_written)

    @Slot(object)
    def _written(self, _: object) -> None:
        """Nothing on the screen changes by that."""

    @Slot(object)
    def _not_written(self, error: BaseException) -> None:
        self._noted = ""
        self.failed.emit(error)
