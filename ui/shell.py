"""What stands in the main window when nothing covers it: the rail, the line on top, the work, the side, the foot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.announce import Announcer
from ui.widgets.message_bar import MessageBar
from ui.widgets.rail import Rail
from ui.widgets.side_pane import SidePane
from ui.widgets.status_line import StatusLine
from ui.widgets.top_bar import TopBar

SIDE_WIDTH = 380


class Shell(QWidget):
    """Built by the `MainWindow`, which knows what is done with it."""

    def __init__(self, parent: QWidget, announcer: Announcer) -> None:
        super().__init__(parent)
        self.rail = Rail(self)
        self.top = TopBar(self)
        self.message_bar = MessageBar(self, announcer)
        self.status = StatusLine(self)
        self.work = QStackedWidget(self)
        self.side = SidePane(self)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()

    def put_banner(self, widget: QWidget) -> None:
        """Put a line above the one at the bottom: what is being looked at stays where it is."""
        self._column.insertWidget(self._column.indexOf(self.status), widget)

    def _lay_out(self) -> None:
        self.side.hide()
        self.side.setMinimumWidth(280)
        self.work.setMinimumWidth(400)
        self.split.addWidget(self.work)
        self.split.addWidget(self.side)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setHandleWidth(5)
        self.split.setSizes([1280 - SIDE_WIDTH, SIDE_WIDTH])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.split, 1)
        column.addWidget(self.message_bar)
        column.addWidget(self.status)
        row.addLayout(column, 1)
