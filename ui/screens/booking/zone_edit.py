"""The lines at the bottom of a passport, scanned or typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.scanner import TAKES_SCANS
from ui.theme.tokens import tokens

_LINES = 2


class ZoneEdit(QPlainTextEdit):
    """Takes the machine-readable zone; Tab leaves it, the Enters of a scanner only begin a new line.

    Signals:
        left: the keyboard went elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(TAKES_SCANS, True)  # noqa: FBT003 - a value, not a flag
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        height = QFontMetrics(self.font()).lineSpacing() * _LINES
        self.setFixedHeight(height + 2 * tokens().space.s + 6)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()
