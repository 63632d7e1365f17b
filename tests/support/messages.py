"""A message gateway that remembers what was told."""

from __future__ import annotations

from ui.messages import Level, Message, Messages


class RecordingMessages(Messages):
    """Passes messages on as the real one does, and keeps them for the test to look at."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Message] = []

    def post(self, message: Message) -> None:
        """Keep a message, then pass it on."""
        self.told.append(message)
        super().post(message)

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
