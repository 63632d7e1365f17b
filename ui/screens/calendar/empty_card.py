"""The words in the middle of a calendar in which there is nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState

_SIZE = QSize(480, 260)


class EmptyCard(QFrame):
    """Lies over a view, and keeps to its middle.

    Args:
        view: the view that it lies over.
        header: returns the height of what stays free on top of the view.
    """

    def __init__(self, view: QWidget, header: Callable[[], int]) -> None:
        super().__init__(view)
        self._view, self._header = view, header
        self.setProperty("ground", "block")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.empty = EmptyState(Icon.CALENDAR, "", parent=self)
        QVBoxLayout(self).addWidget(self.empty)
        view.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the view's size."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def place(self) -> None:
        """Lie in the middle of what is below the headings."""
        room = self._view.rect().adjusted(0, self._header(), 0, 0)
        box = QRect(0, 0, min(_SIZE.width(), room.width()), min(_SIZE.height(), room.height()))
        box.moveCenter(room.center())
        self.setGeometry(box)
