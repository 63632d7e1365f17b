"""Facts in two columns: what it is, and what it says."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class KeyValue(QWidget):
    """A short table of facts about the person or the case at hand; values can be copied with the mouse.

    Where there is too little room for both columns, each value stands under its name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        space = tokens().space
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.l)
        self._grid.setVerticalSpacing(space.xs)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._stacked = False

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these facts and no others; a fact without a value is left out."""
        shown = [(key, value) for key, value in rows if value]
        while len(self._lines) < len(shown):
            self._add()
        for at, (key_label, value_label) in enumerate(self._lines):
            visible = at < len(shown)
            key_label.setVisible(visible)
            value_label.setVisible(visible)
            if visible:
                key, value = shown[at]
                key_label.setText(key)
                value_label.setText(value)
                value_label.setAccessibleName(f"{key}: {value}")
        self._arrange()

    def rows(self) -> list[tuple[str, str]]:
        """Return the facts that are shown."""
        return [(key.text(), value.text()) for key, value in self._lines if not key.isHidden()]

    def minimumSizeHint(self) -> QSize:
        """Need no more than the widest word."""
        keys, values = self._widths()
        return QSize(max(keys, values), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change over where the room does."""
        super().resizeEvent(event)
        self._arrange()

    def _widths(self) -> tuple[int, int]:
        """Return how wide the names are, and the widest word of the values."""
        shown = [line for line in self._lines if not line[0].isHidden()]
        keys = max((key.sizeHint().width() for key, _ in shown), default=0)
        return keys, max((value.minimumSizeHint().width() for _, value in shown), default=0)

    def _arrange(self) -> None:
        stacked = sum(self._widths()) + tokens().space.l > self.width()
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self._grid.setColumnStretch(1, 0 if stacked else 1)
        self._grid.setHorizontalSpacing(0 if stacked else tokens().space.l)
        for at in range(len(self._lines)):
            self._put(at)

    def _put(self, at: int) -> None:
        key_label, value_label = self._lines[at]
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(key_label, 2 * at, 0, top)
        self._grid.addWidget(value_label, 2 * at + self._stacked, 1 - self._stacked, top)

    def _add(self) -> None:
        key_label = label("", "muted", self)
        value_label = label("", "", self, wrap=True)
        value_label.setTextFormat(Qt.TextFormat.PlainText)
        value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines.append((key_label, value_label))
        self._put(len(self._lines) - 1)
