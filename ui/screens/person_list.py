"""A list of people, in which nobody is chosen until somebody chooses: choosing shows the person, and is journalled."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_list import RowList

#: Keys that mean nothing in a list of lines, and something to the screen around it.
_FOR_THE_SCREEN = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class PersonList(RowList):
    """A row list that leaves the choice to the user, and hands on what is not its own."""

    def __init__(self, name: str, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(name, delegate, parent)
        self._scrolled_to = 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anybody; the first arrow does."""
        chosen = self.currentIndex().isValid()
        blocker = QSignalBlocker(self)
        super().focusInEvent(event)
        if not chosen:
            self.setCurrentIndex(QModelIndex())
        blocker.unblock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the sides to the screen."""
        if event.key() in _FOR_THE_SCREEN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _keep_place(self) -> None:
        super()._keep_place()
        self._scrolled_to = self.verticalScrollBar().value()

    @Slot()
    def _find_place(self) -> None:
        """Find the chosen person again; who is no longer there is not replaced by a neighbour, whom a key would hit."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._scrolled_to)
        key, _ = self._kept
        if key:
            self.go_to(key)
