"""Where the keyboard goes in a window, so that it is never nowhere."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget


class LostKeyboard(QObject):
    """Notices that nothing in a window has the keyboard, because what had it was deleted, hidden or switched off.

    Signals:
        lost: it is nowhere, and no other window and no menu has got it meanwhile.
    """

    lost = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    @Slot()
    def _moved(self) -> None:
        if QApplication.focusWidget() is None and self._window.isActiveWindow():
            QTimer.singleShot(0, self._look)

    @Slot()
    def _look(self) -> None:
        nobody = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        if nobody and self._window.isActiveWindow() and self._window.isVisible():
            self.lost.emit()


def focus_into(widget: QWidget) -> bool:
    """Put the keyboard into a widget, or into the first one inside that takes keys; say whether there is one."""
    if widget.focusProxy() is not None or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    candidate: QWidget | None = widget.nextInFocusChain()
    while candidate is not None and candidate is not widget:
        takes_keys = candidate.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.isAncestorOf(candidate) and candidate.isVisibleTo(widget) and candidate.isEnabled():
            candidate.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        candidate = candidate.nextInFocusChain()
    return False


def focus_next(parts: Iterable[QWidget]) -> None:
    """Put the keyboard into the next of those parts of a window that are shown, round and round."""
    shown = [part for part in parts if part.isVisible()]
    focused = QApplication.focusWidget()
    at = next((number for number, part in enumerate(shown) if focused and part.isAncestorOf(focused)), -1)
    for step in range(1, len(shown) + 1):
        if focus_into(shown[(at + step) % len(shown)]):
            return


def focus_again(widget: QWidget | None) -> bool:
    """Put the keyboard back to where it was, if that is still there to take it; say whether it is."""
    try:
        if widget is None or not (widget.isVisible() and widget.isEnabled()):
            return False
    except RuntimeError:  # deleted meanwhile
        return False
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
