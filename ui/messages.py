"""The one gateway for telling people things."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

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
        words: what it would take back, where the message says it otherwise.
        undoes: it takes back what the message tells; otherwise it leads somewhere, and Ctrl+Z does not.
        keys: the keys that do the same, as they are shown.
    """

    label: str
    run: Callable[[], object]
    words: str = ""
    undoes: bool = True
    keys: str = ""

    def __post_init__(self) -> None:
        require_bound_slot(self.run)


@dataclass(frozen=True, slots=True)
class Message:
    """One thing told: a sentence, what more there is to know, and perhaps a way back and a way on."""

    level: Level
    text: str
    details: str = ""
    offer: Offer | None = None
    next: Offer | None = None


class Keeper(Protocol):
    """Keeps the ways back that messages offer."""

    def keep(self, message: Message) -> Message:
        """Return the message to be shown in place of one that was posted."""
        ...


class Messages(QObject):
    """Takes what is to be told and passes it to whoever shows it; never a dialog.

    Attributes:
        count: how much has been told so far.

    Signals:
        posted: a `Message`.
    """

    posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: Keeper | None = None
        self.count = 0

    def set_keeper(self, keeper: Keeper | None) -> None:
        """Let somebody keep the ways back."""
        self._keeper = keeper

    def info(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell something worth knowing that asks for nothing."""
        self.post(Message(Level.INFO, text, details, undo))

    def success(self, text: str, details: str = "", undo: Offer | None = None, on: Offer | None = None) -> None:
        """Tell that something was done; it goes away by itself."""
        self.post(Message(Level.SUCCESS, text, details, undo, on))

    def warning(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell something that may need a person; it stays until it is closed."""
        self.post(Message(Level.WARNING, text, details, undo))

    def problem(self, text: str, details: str = "", undo: Offer | None = None) -> None:
        """Tell what did not work, what is kept and what to do; it stays until it is closed."""
        self.post(Message(Level.PROBLEM, text, details, undo))

    def post(self, message: Message) -> None:
        """Pass a message on."""
        self.count += 1
        self.posted.emit(message if self._keeper is None else self._keeper.keep(message))
