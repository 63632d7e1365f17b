"""A line of words that goes on in a further one where there is no room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget


class WrappingLabel(QLabel):
    """Takes one line if it can; by itself a label that can wrap asks for a narrow block."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        whole = self.fontMetrics().boundingRect(QRect(), int(Qt.TextFlag.TextShowMnemonic), self.text())
        width = max(whole.width() + 2, super().minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))
