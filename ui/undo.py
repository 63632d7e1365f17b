"""What can be taken back: everything that was told with a way back, the newest first, for one clerk.

Nothing of it is written down anywhere: what it says is often about a person.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from ui.messages import Message, Messages, Offer

MOST = 100
"""So many ways back are kept."""


class Undoable(QObject):
    """One thing that was done and can be taken back.

    Attributes:
        words: what was done, as it was told.
    """

    def __init__(self, stack: "UndoStack", message: Message, offer: Offer) -> None:
        super().__init__(stack)
        self.words = offer.words or message.text
        self.offer = Offer(offer.label, self.take_back, offer.words)
        self._stack = stack
        self._way = offer.run
        self.heard = False

    @Slot()
    def take_back(self) -> None:
        """Take it back, once; it is called by the button of the message and by Ctrl+Z."""
        if self._stack.forget(self):
            self._stack.run(self)

    def go(self) -> None:
        """Go the way back that was offered."""
        self._way()

    def succeeded(self, *, told: bool) -> None:
        """Say what was taken back, where whoever did so has not said it."""
        if not told:
            self._stack.say_taken_back(self.words)
        self.deleteLater()

    def refused(self, why: str) -> None:
        """Say why it could not be taken back."""
        self._stack.say_refused(self.words, why)
        self.deleteLater()


class UndoStack(QObject):
    """Keeps the ways back that are offered with messages.

    Signals:
        gone: the `Offer` of something that cannot be taken back any more; its button goes.
    """

    gone = Signal(object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._steps: list[Undoable] = []
        self._running: Undoable | None = None
        messages.set_keeper(self)

    @property
    def newest(self) -> str:
        """Return what would be taken back, in words, or an empty text."""
        return self._steps[-1].words if self._steps else ""

    @property
    def count(self) -> int:
        """Return how much can be taken back."""
        return len(self._steps)

    def keep(self, message: Message) -> Message:
        """Keep the way back of a message; its button leads by way of this list from now on."""
        offer = message.offer
        if offer is None or not offer.undoes:
            return message
        step = Undoable(self, message, offer)
        self._steps.append(step)
        for old in self._steps[:-MOST]:
            self.forget(old)
            old.deleteLater()
        return replace(message, offer=step.offer)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if self._steps:
            self._steps[-1].take_back()
        else:
            self._messages.info(self.tr("There is nothing to take back."))

    @Slot()
    def clear(self) -> None:
        """Forget everything, as when somebody else may sit down."""
        for step in tuple(self._steps):
            self.forget(step)
            step.deleteLater()

    def forget(self, step: Undoable) -> bool:
        """Take one off the list; say whether it was on it."""
        if step not in self._steps:
            return False
        self._steps.remove(step)
        self.gone.emit(step.offer)
        return True

    def run(self, step: Undoable) -> None:
        """Go a way back; whoever is asked to do the work meanwhile tells the step what became of it."""
        before, self._running = self._running, step
        try:
            step.go()
        finally:
            self._running = before
        if not step.heard:  # done at once, in a form, without the database
            step.deleteLater()

    def listener(self) -> Undoable | None:
        """Return what is being taken back just now; it wants to hear what becomes of the work."""
        if self._running is not None:
            self._running.heard = True
        return self._running

    def say_taken_back(self, words: str) -> None:
        """Say what was taken back."""
        self._messages.success(self.tr("Taken back: %1").replace("%1", words))

    def say_refused(self, words: str, why: str) -> None:
        """Say what could not be taken back, and why."""
        text = self.tr("Not taken back: %1").replace("%1", words)
        self._messages.problem(f"{text} {why}")
