"""Carry out commands whose refusal leads somewhere: to a field, to a line, to another tab."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome, perform
from desktop.services.work import Actor
from ui.messages import Offer
from ui.session import Session
from ui.tasks import require_bound_slot


@dataclass(frozen=True, slots=True)
class Performing:
    """Commands to be carried out in the worker, in one transaction.

    Attributes:
        actor: who does it; the clerk of the session, where nobody is named.
    """

    session: Session
    commands: tuple[Command, ...]
    actor: Actor | None = None

    def __call__(self) -> Outcome:
        """Carry them out."""
        return perform(self.session.store, self.actor or self.session.actor, *self.commands)


class Attempt(QObject):
    """One try at something; the screens are told of what changed before `done` is called.

    `refused` gets the `RuleBroken` and says whether it has told the clerk; otherwise a message does.
    """

    def __init__(
        self,
        session: Session,
        work: Callable[[], Outcome],
        done: Callable[[Outcome], object],
        refused: Callable[[RuleBroken], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._done = done
        self._refused = refused
        self._work = work
        session.tasks.submit(work, self._succeeded, self._failed)

    @Slot(object)
    def _succeeded(self, outcome: Outcome) -> None:
        self.deleteLater()
        if outcome.changes:
            self._session.changed.emit(outcome.changes)
        self._done(outcome)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not self._session.asks_for_approval(error, self._work, self._succeeded, self._give_up):
            self._give_up(error)

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        self.deleteLater()
        told = isinstance(error, RuleBroken) and self._refused is not None and self._refused(error)
        if not told:
            self._session.tell(error)


class WayBack(QObject):
    """The undo of one step, for the button beside a message.

    Args:
        commands: what takes the step back, or several commands that do so in one transaction.
        told: makes the sentence that says what was taken back; without it the words of the message are repeated.
        then: a bound method that is called when it is taken back, if its widget is still there.
    """

    def __init__(
        self,
        session: Session,
        commands: Command | tuple[Command, ...],
        parent: QObject | None = None,
        *,
        told: Callable[[Outcome], str] | None = None,
        then: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands: tuple[Command, ...] = commands if isinstance(commands, tuple) else (commands,)
        self._told = told
        self._then = then

    def offer(self, label: str, words: str = "") -> Offer:
        """Return the button; from now on the way back lives as long as that is held, and not as long as its parent.

        `words` say what it takes back, where the message says more than that.
        """
        self.setParent(None)
        return Offer(label, self.take_back, words)

    @Slot()
    def take_back(self) -> None:
        """Take the step back, once."""
        commands, self._commands = self._commands, ()
        if commands:
            self._session.submit_all(commands, self._taken_back)

    @Slot(object)
    def _taken_back(self, outcome: Outcome) -> None:
        if self._told is not None:
            self._session.messages.success(self._told(outcome))
        if self._then is not None and isValid(require_bound_slot(self._then)):
            self._then()
