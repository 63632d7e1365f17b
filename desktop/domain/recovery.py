"""What can have happened to a counter's database, and what was put back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Damage(StrEnum):
    """What is wrong with the file of the database."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    MALFORMED = "malformed"


class EpochCause(StrEnum):
    """Why the chain of a counter begins anew."""

    DAMAGED = "damaged"
    RESTORED = "restored"
    BEHIND = "behind"


class RecoveredChoice(StrEnum):
    """What became of a step that could not be carried out again."""

    AGAIN = "again"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """What the second journal had and the database had not.

    Attributes:
        again: so many entries were carried out again as they were.
        anew: so many are new entries of the new chain, for they follow on nothing that the database has.
        marked: of so many a person has to say what becomes of them.
        sent_on: so many are left to the station, which decides about them.
        epoch: the epoch that began; None where the chain goes on.
        torn: so many units of work at the end were begun and never confirmed.
        damaged: so many pages, and segments, of the second journal cannot be read.
    """

    again: int = 0
    anew: int = 0
    marked: int = 0
    sent_on: int = 0
    epoch: int | None = None
    torn: int = 0
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class WayBack:
    """How a counter came back when it was opened.

    Attributes:
        damage: what was wrong with its database; None where nothing was.
        backup_at: when the backup was taken from which it was put together, UTC; None where none was needed.
        aside: the name under which the damaged file lies; empty where none does.
        caught_up: what came from the second journal.
    """

    damage: Damage | None = None
    backup_at: datetime | None = None
    aside: str = ""
    caught_up: CaughtUp = CaughtUp()

    @property
    def is_worth_telling(self) -> bool:
        """Whether a person should hear of it."""
        found = self.caught_up
        return self.damage is not None or any((found.again, found.anew, found.marked, found.sent_on, found.damaged))
