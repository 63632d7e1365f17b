"""Notice that nobody is at the computer, and the key that locks, wherever in the program the keyboard is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QWindow

from ui.steady import steady_seconds

DEFAULT_MINUTES = 10
"""After so long without a key or the mouse the window is locked, where nobody has set anything else."""
LOOK_EVERY_MS = 15_000
"""A timer alone would not count the time for which the PC slept."""

_STIRS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Watches the windows that have had the keyboard, and not the whole stream of the program's events.

    A window of the system gets some events a second; what they become within the program is a hundred times as much,
    and none of it has to come by here.

    Signals:
        idle: nobody has pressed a key or moved the mouse for as long as was set; once, until somebody does.
        lock_wanted: Ctrl+L was pressed in a window that does not know this key itself.
    """

    idle = Signal()
    lock_wanted = Signal()

    def __init__(
        self, qt: QGuiApplication, parent: QObject | None = None, *, seconds: Callable[[], float] = steady_seconds
    ) -> None:
        super().__init__(parent)
        self._qt = qt
        self._seconds = seconds
        self._limit = DEFAULT_MINUTES * 60.0
        self._last = seconds()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        qt.focusWindowChanged.connect(self._follow)

    def begin(self) -> None:
        """Count from now on."""
        self.stir()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Set after how many minutes nobody counts as being there; 0 for never."""
        self._limit = minutes * 60.0

    @property
    def minutes(self) -> int:
        """Return after how many minutes nobody counts as being there."""
        return int(self._limit // 60)

    def stir(self) -> None:
        """Count anew, because somebody is there."""
        self._last = self._seconds()
        self._told = False

    @Slot()
    def look(self) -> None:
        """Tell when nobody has been there for too long."""
        if self._limit and not self._told and self._seconds() - self._last >= self._limit:
            self._told = True
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if isinstance(event, QInputEvent) and event.type() in _STIRS:
            self.stir()
            if isinstance(event, QKeyEvent) and _is_lock(event):
                self.lock_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more only puts it in front


def _is_lock(event: QKeyEvent) -> bool:
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_L and pressed == Qt.KeyboardModifier.ControlModifier
