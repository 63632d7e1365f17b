"""The minutes of the clock, while somebody looks."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.session import Session


class Minutes(QObject):
    """Tells of each minute that begins by the counter's clock, from `go` to `rest`.

    Signals:
        begun: a minute has begun.
    """

    begun = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)

    def go(self) -> None:
        """Wait for the next minute."""
        self._timer.start((60 - self._session.store.clock.now().second) * 1000)

    def rest(self) -> None:
        """Tell of nothing until somebody looks again."""
        self._timer.stop()

    @Slot()
    def _over(self) -> None:
        self.begun.emit()
        self.go()
