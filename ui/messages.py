"""The one gateway for telling people things."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from ui.tasks import require_bound_slot


class Level(StrEnum):
    """How much a message matters."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button beside a message, mostly the way back.

    Attributes:
        label: a verb, such as "Undo check-in".
        run: a bound method of a QObject.
    """

    label: str
    run: Callable[[], object]

    def __post_init__(self) -> None:
        require_bound_slot(self.run)


@dataclass(frozen=True, slots=True)
class Message:
    """One thing told: a sentence, what more there is to know, and perhaps a way back."""

    level: Level
    text: str
    details: str = ""
    offer: Offer | None = None


class Messages(QObject):
    """Takes what is to be told and passes it to whoever shows it; never a dialog.

    Signals:
        posted: a `Message`.
    """

    posted = Signal(object)

    def info(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell something worth knowing that asks for nothing."""
        self.post(Message(Level.INFO, text, details, undo))

    def success(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell that something was done; it goes away by itself."""
        self.post(Message(Level.SUCCESS, text, details, undo))

    def warning(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell something that may need a person; it stays until it is closed."""
        self.post(Message(Level.WARNING, text, details, undo))

    def problem(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell what did not work, what is kept and what to do; it stays until it is closed."""
        self.post(Message(Level.PROBLEM, text, details, undo))

    def post(self, message: Message) -> None:
        """Pass a message on."""
        self.posted.emit(message)
