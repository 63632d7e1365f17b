"""Looks whether another program, or a round to the station, has written to the file of this counter."""

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.domain.changes import Changes, Touched
from desktop.services.watch import Watch
from ui.session import Session

EVERY_MS = 1000
"""How often the file is asked."""


class OutsideWatch(QObject):
    """Tells the screens that anything may have changed, once what this window does itself is done."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._watch = Watch(session.store)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def pause(self) -> None:
        """Look no more until `begin`."""
        self._timer.stop()

    def close(self) -> None:
        """Give the connection back."""
        self._timer.stop()
        self._watch.close()

    @Slot()
    def _look(self) -> None:
        if not self._session.tasks.is_busy and self._watch.moved():
            self._session.changed.emit(Changes(Touched.ALL))
