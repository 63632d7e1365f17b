"""What a batch works with while it is taken in, and what it leaves behind."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from desktop.domain.exchange_words import BadLine, LineFault
from desktop.exchange.reading import ReadLine
from desktop.storage.bulk import Watch, instant
from desktop.storage.models import Desk, Staff

T = TypeVar("T")

ASKED_AT_ONCE = 500
"""So many ids a question."""


class Cancelled(Exception):
    """Whoever started the import has stopped it; what was not committed yet is not there."""


@dataclass(slots=True)
class Counts:
    """How many lines there were, and what became of them."""

    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0

    def add(self, other: "Counts") -> None:
        """Count another batch in."""
        for name in Counts.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that was not taken, and why."""

    number: int
    raw: bytes
    fault: BadLine


@dataclass(slots=True)
class Taking:
    """One transaction of an import.

    Attributes:
        at: when it was asked for, UTC.
        made_at: when the file was made, UTC, or None.
        first_load: nothing was here before: nothing is looked for, and the index is built at the end.
        last_chance: a case that is not known by now does not come in this file.
        watch: raises `Cancelled` where somebody has stopped it.
        deferred: the numbers of the lines with appointments of cases that may still come.
        words, last_number: of a first load, the words of names to be learnt at its end, and the number that was given
            last in the search index.
    """

    connection: Connection
    station_id: str
    staff_id: str
    at: datetime
    file_id: str
    made_at: datetime | None
    has_search: bool
    watch: Watch
    secret: bytes = b""
    first_load: bool = False
    last_chance: bool = False
    counts: Counts = field(default_factory=Counts)
    refused: list[RefusedLine] = field(default_factory=list)
    deferred: list[int] = field(default_factory=list)
    cases: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    last_number: int = 0
    desks: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    now: str = ""

    def __post_init__(self) -> None:
        self.now = instant(self.at)
        rows = self.connection.execute(select(Desk.id, Desk.number).where(Desk.station_id == self.station_id))
        self.desks = {row.number: row.id for row in rows}
        self.numbers = {desk_id: number for number, desk_id in self.desks.items()}

    def refuse(self, line: ReadLine, fault: BadLine | LineFault, key: str = "", detail: str = "") -> None:
        """Leave a line out."""
        self.counts.refused += 1
        why = fault if isinstance(fault, BadLine) else BadLine(fault, key, detail)
        self.refused.append(RefusedLine(line.number, line.raw, why))

    def note_cases(self, case_ids: Iterable[str]) -> None:
        """Note which cases are new; after a first load all are, and nobody keeps a list of a million."""
        if not self.first_load:
            self.cases.update(case_ids)

    def watched(self, things: Iterable[T]) -> Iterator[T]:
        """Yield things, and look now and then whether somebody has stopped it."""
        for at, thing in enumerate(things):
            if at % 200 == 0:
                self.watch()
            yield thing

    def staff(self, staff_id: str) -> Any:
        """Return the account of somebody at this station, or None."""
        mine = (Staff.id == staff_id, Staff.station_id == self.station_id)
        return self.connection.execute(select(Staff).where(*mine)).one_or_none()


def portions(things: Iterable[T], size: int = ASKED_AT_ONCE) -> Iterator[Sequence[T]]:
    """Yield things in portions that fit into one question."""
    rest = iter(things)
    while portion := tuple(islice(rest, size)):
        yield portion
