"""A number within its bounds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_LIKE_A_LINE = 6
"""Pixels: the style sheet does not reach the line within a spin box, whose text would touch the border."""


class NumberBox(QSpinBox):
    """Takes a number by keys or by its arrows; the wheel does not change it while the page is turned."""

    def __init__(self, bounds: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(*bounds)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_LIKE_A_LINE, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
