"""What happens when something happens that nobody thought of: say so, keep what was typed, go on."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from ui.messages import Messages

_log = logging.getLogger(__name__)

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class FaultHook:
    """Takes every exception that nobody caught.

    Into the log go the kind of the exception and the places in the code, never its text or a value: both may be about
    a person.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def install(self) -> None:
        """Take the exceptions of all threads from now on."""
        sys.excepthook = self
        threading.excepthook = self._from_thread

    @staticmethod
    def uninstall() -> None:
        """Leave exceptions to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def __call__(self, kind: type[BaseException], _: BaseException, where: TracebackType | None) -> None:
        """Log where it happened, and tell the clerk."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        places = " < ".join(f"{f.name} ({f.filename}:{f.lineno})" for f in reversed(traceback.extract_tb(where)))
        _log.error("unexpected %s at %s", kind.__name__, places)
        self._messages.problem(
            QCoreApplication.translate(
                "Faults",
                "Something unexpected happened and the last step was not carried out. What you typed is still there; "
                "try again, or restart the program.",
            ),
            details=kind.__name__,
        )

    def _from_thread(self, what: threading.ExceptHookArgs) -> None:
        self(what.exc_type, what.exc_value or RuntimeError(), what.exc_traceback)
