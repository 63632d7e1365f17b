"""Python's search for objects that point at each other in a ring: once a minute, not in the middle of a step."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 60_000
_YOUNG, _MIDDLE, _NEVER = 20_000, 20, 1_000_000
"""How many new objects come before the youngest are looked through, and the older; all of them only by the clock."""


class Collector(QObject):
    """Looks through all of memory by the clock.

    Left to itself, Python does it after so many new objects: a step of a full calendar makes thousands, and took a
    tenth of a second more then. What was loaded for the first window, for the database and for whoever signs in stays
    as long as the program, and is not looked at.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.leave_out()
        gc.enable()
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def leave_out(self) -> None:
        """Look no more at anything that is there now."""
        gc.freeze()

    @Slot()
    def collect(self) -> None:
        """Look through everything now."""
        gc.collect()
