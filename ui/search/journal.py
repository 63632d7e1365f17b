"""Searches that were settled on go into the journal, off the typing path; each key does not."""

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.services.looks import LookFor
from ui.session import Session

#: A search that stands this long, milliseconds, has been read.
SETTLED = 1000


class SearchJournal(QObject):
    """Notes what was searched for once it has stood a second, or at once where something found was opened."""

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
            self._noted = self._query
            self._session.submit(LookFor(self._query, self._found))
