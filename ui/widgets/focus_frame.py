"""Where the keyboard is, in a list of which no line is chosen yet."""

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from ui.theme import current

_WIDTH = 2


def paint_focus_frame(view: QAbstractItemView, painter: QPainter) -> None:
    """Frame a list that has the keyboard while none of its lines shows that it has."""
    if view.hasFocus() and not view.selectionModel().hasSelection():
        painter.setPen(QPen(QColor(current.colours().page.focus), _WIDTH))
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))
