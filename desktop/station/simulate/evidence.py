"""What was seen while a history was made: what the checks hold against the databases afterwards."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Commands that a clerk was told are done.

    Attributes:
        counter: where.
        entry_ids: of their entries.
        alone: whether the counter did it by itself.
    """

    counter: str
    entry_ids: tuple[str, ...]
    alone: bool


@dataclass(frozen=True, slots=True)
class Crash:
    """Something that was neither done nor refused in words: a clerk would read that it is unexpected.

    Attributes:
        where: in which function.
        what: the type of the exception.
    """

    counter: str
    where: str
    what: str


@dataclass(slots=True)
class Evidence:
    """What was seen.

    Attributes:
        confirmed: what clerks were told is done.
        told: how many commands were refused at once, by the code of the refusal.
        refused: questions that the station was asked, and that the clerk was told cannot be done, each by the ids of
            its entries.
        firm: entries that booked firmly in an own share while the counter was cut off.
        crashes: what nobody expected.
        calls: how many calls the line has met with which fate.
        kills: how many programs were killed.
        unsettled: counters that did not become quiet, when all lines were up again.
        rounds: how many rounds it took all counters to become quiet.
    """

    confirmed: list[Confirmed] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, ...]] = field(default_factory=list)
    firm: list[str] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    unsettled: list[str] = field(default_factory=list)
    rounds: int = 0

    @property
    def commands(self) -> int:
        """How many commands were confirmed."""
        return sum(len(each.entry_ids) for each in self.confirmed)
