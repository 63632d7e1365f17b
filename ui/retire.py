"""A window whose clerk has left reads nothing any more."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PASSED_ON = frozenset({QEvent.Type.LanguageChange, QEvent.Type.LocaleChange})
"""What a window hands on to all that is in it, and upon which screens read again."""


class Quiet(QObject):
    """Keeps a change of language from a window: a screen would read again to say it anew."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take such an event away."""
        return event.type() in _PASSED_ON or super().eventFilter(watched, event)


def retire(window: QWidget) -> None:
    """Stop all timers in a window, and keep from it what would make its screens read.

    The window can still be hidden, closed and deleted; by then the database may be closed, and its folder gone.
    """
    stop_timers(window)
    window.installEventFilter(Quiet(window))


def stop_timers(of: QObject) -> None:
    """Stop all timers beneath an object."""
    for timer in of.findChildren(QTimer):
        timer.stop()
