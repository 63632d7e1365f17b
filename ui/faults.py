"""What happens when something happens that nobody thought of: say so, keep what was typed, go on."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication

from ui.messages import Messages

if TYPE_CHECKING:
    from desktop.crash import Link

_log = logging.getLogger(__name__)

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
Taker = Callable[["tuple[Link, ...]", str], object]
"""Is given the kinds and places of an exception, and the name of its thread; called in that thread."""


class FaultHook:
    """Takes every exception that nobody caught.

    Into the log go the kind of the exception and the places in the code, never its text or a value: both may be about
    a person. Whoever has said `take_over` tells the clerk, and a message does otherwise.
    """

    taker: ClassVar[Taker | None] = None

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @classmethod
    def take_over(cls, taker: Taker | None) -> None:
        """Have another tell of faults from now on; None for nobody."""
        cls.taker = taker

    def install(self) -> None:
        """Take the exceptions of all threads from now on."""
        sys.excepthook = self
        threading.excepthook = self._from_thread

    @staticmethod
    def uninstall() -> None:
        """Leave exceptions to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def __call__(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Log where it happened, and tell the clerk."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        from desktop.crash import links_of

        links = links_of(error.with_traceback(where))
        places = " < ".join(reversed(links[0].places))
        _log.error("unexpected %s at %s", kind.__name__, places)
        taker = FaultHook.taker
        if taker is not None:
            taker(links, threading.current_thread().name)
            return
        self._messages.problem(
            QCoreApplication.translate(
                "Faults",
                "Something unexpected happened and the last step was not carried out. What you typed is still there; "
                "try again, or restart the program.",
            ),
            details=kind.__name__,
        )

    def _from_thread(self, what: threading.ExceptHookArgs) -> None:
        error = what.exc_value or what.exc_type()
        self(what.exc_type, error, what.exc_traceback)
