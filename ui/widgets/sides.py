"""Two parts beside each other, or under each other where there is too little room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QWidget

from ui.theme.tokens import tokens

_ANY_WIDTH = 16_777_215
"""Qt's own limit: no limit."""


def give_name(area: QAbstractScrollArea, name: str) -> None:
    """Name what scrolls, and its scroll bars, for a screen reader."""
    for part in (area, area.verticalScrollBar(), area.horizontalScrollBar()):
        part.setAccessibleName(name)


class Sides(QWidget):
    """Two parts beside each other, or under each other where there is too little room.

    Args:
        main: the part that takes the room there is.
        beside: the other part.
        beside_width: its width, pixels; 0 for what it asks for itself.
        narrow: below this width of the whole they lie under each other, pixels.
        close: the other part follows closely and takes the rest of the room itself.
    """

    def __init__(
        self,
        main: QWidget,
        beside: QWidget,
        beside_width: int,
        narrow: int,
        parent: QWidget | None = None,
        *,
        close: bool = False,
    ) -> None:
        super().__init__(parent)
        self._main, self._beside = main, beside
        self._beside_width = beside_width
        self._narrow = narrow
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().space.s if close else tokens().space.l)
        self._row.addWidget(main, 0 if close else 1)
        self._row.addWidget(beside, 1 if close else 0)
        self._arrange(stacked=False)

    @property
    def stacked(self) -> bool:
        """Say whether the parts lie under each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the wider part needs, so that there is a width at which they change over."""
        main, beside = self._main.minimumSizeHint(), self._beside.minimumSizeHint()
        both = main.height() + beside.height() + self._row.spacing()
        return QSize(max(main.width(), beside.width()), both if self.stacked else max(main.height(), beside.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change over where the room does."""
        super().resizeEvent(event)
        stacked = event.size().width() < self._narrow
        if stacked != self.stacked:
            self._arrange(stacked=stacked)

    def _arrange(self, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        if self._beside_width:
            self._beside.setMinimumWidth(0 if stacked else self._beside_width)
            self._beside.setMaximumWidth(_ANY_WIDTH if stacked else self._beside_width)
