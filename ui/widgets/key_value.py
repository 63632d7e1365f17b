"""Facts in two columns: what it is, and what it says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class KeyValue(QWidget):
    """A short table of facts about the person or the case at hand; values can be copied with the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        space = tokens().space
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.l)
        self._grid.setVerticalSpacing(space.xs)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

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

    def rows(self) -> list[tuple[str, str]]:
        """Return the facts that are shown."""
        return [(key.text(), value.text()) for key, value in self._lines if not key.isHidden()]

    def _add(self) -> None:
        at = len(self._lines)
        key_label = label("", "muted", self)
        value_label = label("", "", self, wrap=True)
        value_label.setTextFormat(Qt.TextFormat.PlainText)
        value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(key_label, at, 0, top)
        self._grid.addWidget(value_label, at, 1, top)
        self._lines.append((key_label, value_label))
