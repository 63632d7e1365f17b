"""The line to the station: six questions, whatever carries them."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from desktop.station.lending import DeskAndDay, Lent
from desktop.station.messages import Answer, Contact, Key, Pulled, PushedEntry, Question, Received, Report
from desktop.storage.store import DeviceIdentity


class Line(Protocol):
    """A way to the station.

    Each question raises `LineDown` where no answer comes in time; whether the station has done what was asked is then
    not known. Each may be asked twice without harm.
    """

    def contact(self, report: Report) -> Contact:
        """Say that the counter is there, and hear how the station stands.

        Raises:
            LineDown: no answer came.
            SchemaDiffers: counter and station are of different age.
        """
        ...

    def ask(self, question: Question, since: int) -> Answer:
        """Have commands carried out at the station.

        Raises:
            LineDown: no answer came.
            RuleBroken: a rule says no; nothing was written.
            AskedBefore: the station has this question already, or the counter has given it up.
        """
        ...

    def push(self, entries: Sequence[PushedEntry], sender: DeviceIdentity | None = None) -> tuple[Received, ...]:
        """Hand over entries that a counter has carried out by itself, in the order of its chain.

        Args:
            entries: a stretch of the chain.
            sender: the counter whose chain it is, where it is not the one that asks.

        Raises:
            LineDown: no answer came.
            ChainForked: they do not follow on what the station has.
        """
        ...

    def pull(self, since: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
        """Return the rows that are different since a position, and those that the counter has changed by itself.

        Raises:
            LineDown: no answer came.
        """
        ...

    def give_up(self, questions: Sequence[Question]) -> tuple[str, ...]:
        """Have questions never carried out any more, and return the ids of those that had been carried out before.

        Of such a one where the clerk was told no (`Question.told_no`), an item for a person is made there.

        Raises:
            LineDown: no answer came.
        """
        ...

    def lend(self, given_back: Sequence[DeskAndDay] = ()) -> Lent:
        """Have the counter's shares renewed and new ones lent; what it gives back it has dropped by itself already.

        Raises:
            LineDown: no answer came.
        """
        ...

    def close(self) -> None:
        """Let the line go."""
        ...
