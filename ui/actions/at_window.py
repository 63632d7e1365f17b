"""The palette, the list of keys and undo, at the window of a clerk."""

import shiboken6
from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions.binding import bind_in_window
from ui.actions.finding import places_at
from ui.actions.key_list import KeyList
from ui.actions.palette import Palette
from ui.actions.undo_key import UndoKey
from ui.session import Session
from ui.window import MainWindow

KEYS = "keys"
"""The page of the main window that lists the keys."""


class ActionsAtWindow(QObject):
    """Opens the palette and the list of keys, and takes back what was done last."""

    def __init__(self, session: Session, window: MainWindow, settings: QSettings | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._came_from: QWidget | None = None
        self._screen = ""
        self.palette = Palette(window, settings)
        self.key_list: KeyList | None = None
        self._undo_key = UndoKey(self)
        session.undos.gone.connect(window.message_bar.withdraw)
        # The bar on top is out of sight while the window is locked, and with it these keys.
        bind_in_window(window.top, "everywhere.palette", self.palette.toggle)
        bind_in_window(window.top, "everywhere.keys", self.show_keys)
        undo = bind_in_window(window.top, "everywhere.undo", session.undos.undo, why_not=self._why_not_undo)
        undo.set_words(self._undo_words)

    @Slot()
    def show_keys(self) -> None:
        """List all keys, those of what has the keyboard first."""
        focused = QApplication.focusWidget()
        if self.key_list is None:
            self.key_list = KeyList(self._session.messages, self._window)
            self.key_list.closed.connect(self.leave_keys)
            self._window.add_page(KEYS, self.key_list)
        if self._window.current_screen != KEYS:
            self._came_from, self._screen = focused, self._window.current_screen
            self.key_list.open(places_at(focused))
        self._window.show_screen(KEYS)

    @Slot()
    def leave_keys(self) -> None:
        """Go back to where the keys were asked for, with the keyboard where it was."""
        came_from, self._came_from = self._came_from, None
        self._window.show_screen(self._screen or "today")
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo_words(self) -> str:
        newest = self._session.undos.newest
        return self.tr("Undo: %1").replace("%1", newest) if newest else self.tr("Undo")

    def _why_not_undo(self, _code: str) -> str:
        return "" if self._session.undos.count else self.tr("There is nothing to take back.")
