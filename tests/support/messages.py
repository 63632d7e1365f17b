"""A message gateway that remembers what was told."""

from __future__ import annotations

from PySide6.QtCore import Slot

from ui.messages import Level, Message, Messages


class RecordingMessages(Messages):
    """Passes messages on as the real one does, and keeps them for the test to look at."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Message] = []
        self.posted.connect(self._keep)

    @Slot(object)
    def _keep(self, message: Message) -> None:
        self.told.append(message)

    def texts(self, level: Level | None = None) -> list[str]:
        """Return what was told, of one level or of all."""
        return [message.text for message in self.told if level is None or message.level is level]

    @property
    def last(self) -> Message:
        """Return the newest message."""
        return self.told[-1]


class RecordingAnnouncer:
    """Keeps what a screen reader would have been asked to say."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def __call__(self, _widget: object, text: str, urgent: bool) -> None:
        """Keep a text and whether it interrupts."""
        self.said.append((text, urgent))
