"""What every screen has in common: it reads again only what is out of date, and only while it is seen."""

from typing import Any, Protocol, Self

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

#: The shortest time between two refreshes, milliseconds: a burst of changes is read once.
_REST = 100


class ChangeSet(Protocol):
    """What changed: empty is false, and two are joined by `|`."""

    def __bool__(self) -> bool:
        """Say whether anything changed."""

    def __or__(self, other: Self, /) -> Self:
        """Join two sets of changes."""


class Screen(QWidget):
    """Base of the screens.

    A screen out of sight only notes what changed and reads it when it is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dirty: Any = None
        self._since_refresh = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh_now)

    def refresh(self, changes: object) -> None:
        """Read again what the changes touch; a subclass says how."""
        raise NotImplementedError

    @property
    def dirty(self) -> object:
        """Return the changes not yet read, or nothing."""
        return self._dirty

    def mark_dirty(self, changes: ChangeSet) -> None:
        """Note what changed; it is read soon if the screen is seen, otherwise when it is."""
        if not changes:
            return
        self._dirty = changes if self._dirty is None else self._dirty | changes
        if self.isVisible():
            self._refresh_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the screen was out of sight, before it is painted."""
        super().showEvent(event)
        self._refresh_now()

    def _refresh_soon(self) -> None:
        if self._timer.isActive():
            return
        rested = not self._since_refresh.isValid() or self._since_refresh.hasExpired(_REST)
        self._timer.start(0 if rested else _REST)

    @Slot()
    def _refresh_now(self) -> None:
        self._timer.stop()
        changes, self._dirty = self._dirty, None
        if changes is None:
            return
        if not self.isVisible():
            self._dirty = changes
            return
        self._since_refresh.start()
        self.refresh(changes)
