"""What a counter and its station say to each other: plain data, and what can go wrong on the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desktop.domain.changes import Changes
from desktop.domain.station_line import Verdict
from desktop.services.commands import Command, Outcome
from desktop.services.work import Actor

Key = tuple[object, ...]
"""The values of a primary key."""


class LineDown(Exception):
    """The station did not answer. What was asked may have been done, or may be done yet."""


class TurnedAway(LineDown):
    """The station is there and lets the counter in no more: its role was retired, or its password is another."""


class ChainForked(Exception):
    """The station has another history of this counter: its file was restored or copied, and begins a new epoch."""


class SchemaDiffers(Exception):
    """Counter and station are of different age.

    Attributes:
        station_is_newer: which of them must be updated: the counter's program, or the station's schema.
        update_by: by when the counter's is to be, if the station says so.
    """

    def __init__(self, *, station_is_newer: bool, update_by: date | None = None) -> None:
        super().__init__("newer" if station_is_newer else "older")
        self.station_is_newer = station_is_newer
        self.update_by = update_by


class AskedBefore(Exception):
    """The station has carried out the same question already, or the counter has given it up."""


@dataclass(frozen=True, slots=True)
class Question:
    """Commands that the station is to carry out, as one unit of work.

    Attributes:
        entry_ids: of their entries; the first names the question.
        at: when they were given, UTC by the station's clock.
        told_no: no answer came, the counter's own rows said no, and so did the clerk.
    """

    actor: Actor
    commands: tuple[Command, ...]
    entry_ids: tuple[str, ...]
    at: datetime
    told_no: bool = False

    @property
    def id(self) -> str:
        """The id by which the station knows whether it has been asked before."""
        return self.entry_ids[0]


@dataclass(frozen=True, slots=True)
class TableRows:
    """Rows of one table as they are at the station; whoever is named in `keys` and has no row is gone."""

    keys: tuple[Key, ...]
    rows: tuple[Mapping[str, object], ...]


@dataclass(frozen=True, slots=True)
class Pulled:
    """What is different from a position on, as the station has it at `position`."""

    since: int
    position: int
    tables: Mapping[str, TableRows]

    @property
    def count(self) -> int:
        """How many rows were written or deleted."""
        return sum(len(each.keys) for each in self.tables.values())


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question, and what is different since the counter last looked."""

    outcome: Outcome
    pulled: Pulled


@dataclass(frozen=True, slots=True)
class PushedEntry:
    """An entry of a counter's own chain, as it stands there.

    Attributes:
        asked_id: the question whose answer had been lost, or empty.
    """

    id: str
    device: str
    epoch: int
    number: int
    staff_id: str
    at: datetime
    command: str
    case_id: str | None
    digest: str
    previous: str
    hash: str
    salt: str
    body: str
    asked_id: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """What the station did with a pushed entry: its number there, and the code of a refusal."""

    entry_id: str
    position: int
    verdict: Verdict
    code: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a counter says of itself at a contact: how far it has come, and how many entries wait."""

    position: int
    waiting: int
    program: str


@dataclass(frozen=True, slots=True)
class Contact:
    """What the station says at a contact.

    Attributes:
        offset: how much its clock is ahead of this computer's.
        took: how long the question and its answer were on the way.
        position: where it stands.
        last_number: of the last entry of the counter's own chain, in this epoch, that it has.
    """

    at: datetime
    offset: timedelta
    took: timedelta
    position: int
    last_number: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of one round between a counter and its station.

    Attributes:
        sent: the entries that the station has now, each with its verdict.
        rows: how many rows were brought up to date.
    """

    sent: Sequence[Received] = ()
    rows: int = 0
    changes: Changes = field(default_factory=Changes)
