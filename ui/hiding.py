"""Put out of sight whatever stands beside the main window while it is locked, and bring it back as it was."""

from collections.abc import Collection

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)
"""Kinds of window that close by themselves as soon as something else is pressed."""


class WindowsBeside(QObject):
    """Hides menus, tips, dialogs and windows, and shows again those that somebody works in.

    A dialog that somebody waits for (where a file is to be saved, say) is given up as by Esc: hidden, it would still
    keep every key from the sign-in.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden: list[QWidget] = []

    @property
    def hides_something(self) -> bool:
        """Say whether a window is out of sight."""
        return any(shiboken6.isValid(window) for window in self._hidden)

    def hide(self, but: Collection[QWidget]) -> None:
        """Hide all windows of the program but these."""
        QToolTip.hideText()
        for window in QApplication.topLevelWidgets():
            if window in but or not window.isVisible():
                continue
            if window.windowType() in _PASSING:
                window.close()
            elif isinstance(window, QDialog) and window.windowModality() is Qt.WindowModality.ApplicationModal:
                window.reject()
            else:
                window.hide()
                self._hidden.append(window)

    def bring_back(self) -> None:
        """Show what was hidden, the topmost last."""
        hidden, self._hidden = self._hidden, []
        for window in hidden:
            if shiboken6.isValid(window):
                window.show()

    def take(self) -> list[QWidget]:
        """Hand over what is hidden, to be kept for the clerk who works in it."""
        hidden, self._hidden = self._hidden, []
        return hidden

    def give(self, hidden: list[QWidget]) -> None:
        """Take back what was kept for a clerk."""
        self._hidden = list(hidden)
