"""The waiting room as the clerk's window sees it: opened from there, and open again for the next clerk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QWidget

from ui.retire import retire
from ui.screens.waiting_room.settings import RoomSettings
from ui.session import Session

if TYPE_CHECKING:
    from ui.screens.waiting_room.window import WaitingRoom


class RoomAtWindow(QObject):
    """Opens the screen of the waiting room, and takes it away with the clerk who leaves."""

    def __init__(
        self, session: Session, over: QWidget, settings: QSettings | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._over = over
        self._settings = settings
        self.room: WaitingRoom | None = None

    @Slot()
    def open(self) -> None:
        """Open it, or bring it to the front."""
        if self.room is None:
            from ui.screens.waiting_room.window import WaitingRoom  # few counters have a second screen

            self.room = WaitingRoom(self._session, self._settings)
            self.room.closed.connect(self._closed)
            self.room.open_beside(self._over)
        else:
            self.room.raise_()
            self.room.activateWindow()

    def open_as_before(self) -> None:
        """Open it where it was open last."""
        if self.room is None and RoomSettings(self._settings).flag("open"):
            self.open()

    def take_away(self) -> None:
        """Close it for now; it opens again for the next clerk."""
        if self.room is not None:
            self.room.remember()
            self.room.stop()
            retire(self.room)
            self.room.deleteLater()
            self.room = None

    @Slot()
    def _closed(self) -> None:
        if self.room is not None:
            self.room.deleteLater()
            self.room = None
