"""The steps before and after the one that is shown, made ready while nobody presses a key."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QObject, QTimer, Slot

from ui.screens.calendar.contents import Contents
from ui.screens.calendar.span import Span

Key = tuple[Span, date]
"""A span and its first day."""

_QUIET_MS = 25
"""How long nothing may happen before something is made ready."""


class Ahead(QObject):
    """Keeps what neighbouring steps show, until anything changes.

    Args:
        read: returns what is shown for a key; one short piece of work.
        draw: prepares the picture of it, piece by piece, so that a key never waits for more than one piece.
    """

    def __init__(
        self,
        read: Callable[[Key], Contents],
        draw: Callable[[Contents], Iterator[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._draw = draw
        self._ready: dict[Key, Contents] = {}
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go_on)

    def take(self, key: Key) -> Contents:
        """Return what is shown for a key: what was made ready, once, or what is read now."""
        found = self._ready.pop(key, None)
        return found if found is not None else self._read(key)

    def forget(self) -> None:
        """Something changed: nothing that was made ready holds any more."""
        self._ready.clear()
        self.stop()

    def stop(self) -> None:
        """Leave off making ready."""
        self._timer.stop()
        self._work = iter(())

    def prepare(self, shown: Key) -> None:
        """Make the steps on both sides of what is shown ready, and forget those further away."""
        span, first = shown
        near = [(span, span.days(span.step(first, steps))[0]) for steps in (1, -1)]
        self._ready = {key: found for key, found in self._ready.items() if key in near}
        self._work = self._steps(near)
        self._timer.start(_QUIET_MS)

    @Slot()
    def go_on(self) -> None:
        """Do the next piece, and come back for the one after when the keys have had their turn."""
        if next(self._work, self) is not self:
            self._timer.start(0)

    def _steps(self, keys: list[Key]) -> Iterator[None]:
        for key in keys:
            found = self._ready.get(key)
            if found is None:
                found = self._ready[key] = self._read(key)
            yield
            yield from self._draw(found)
