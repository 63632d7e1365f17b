"""What stands on the left of the calendar: a small month, and what the patterns mean."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.screens.calendar.legend import Legend
from ui.screens.calendar.mini_month import MiniMonth
from ui.theme.tokens import tokens

_WIDTH = 224


class Aside(QFrame):
    """The small month over the legend, which scrolls where it has no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = tokens().space
        self.setProperty("ground", "flat")
        self.setFixedWidth(_WIDTH)
        self.month = MiniMonth(self)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(Legend(area))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s, space.s, space.s, space.s)
        column.setSpacing(space.m)
        column.addWidget(self.month)
        column.addWidget(area, 1)
