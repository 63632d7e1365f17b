"""Walk the journal's chains and find the first place in each where it does not hold.

Entries are read one after the other and judged by what stands around them: whether an entry's own hash is right, and
whether it is bound to the hash before it. An entry whose hash is right under another number was moved by somebody who
took entries out before it or put some in, so that the two can be told apart. What is consistent in itself can only be
found by comparing it with something that was kept elsewhere: the signed heads (`services/journal_heads.py`).
"""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, text

from desktop.storage.journal import BEGINNING, digest_of, hash_of

PORTION = 2_000
"""So many entries are in memory at a time."""
AROUND = 50
"""So many entries may have been put in or taken out at one place for it still to be said which."""

Tell = Callable[[int, int], object]
"""Is told how many entries have been walked, and of how many."""


class Fault(StrEnum):
    """What can be wrong with an entry of a chain.

    `FORGED`: the entry, or one before it, was written anew, its hash with it; what follows is bound to another.
    """

    MISSING = "missing"
    INSERTED = "inserted"
    CHANGED = "changed"
    FORGED = "forged"
    PAYLOAD_CHANGED = "payload-changed"


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold.

    Attributes:
        number: of the entry.
        last: of the last one, where several are missing or were put in.
        at: when the entry says it was written, UTC; of missing ones, when the one before them was. None if unknown.
    """

    device: str
    epoch: int
    number: int
    fault: Fault
    last: int
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Walk:
    """What a walk of all chains found.

    Attributes:
        removed: entries whose payload retention has removed; the chain still holds.
        newest_removed: when the newest of them was written, UTC.
        stray: payloads that belong to no entry.
        breaks: the first break of each chain that does not hold.
    """

    entries: int
    removed: int
    newest_removed: datetime | None
    stray: int
    breaks: tuple[Break, ...]

    @property
    def holds(self) -> bool:
        """Tell whether nothing was found."""
        return not (self.breaks or self.stray)


def walk(connection: Connection, tell: Tell | None = None) -> Walk:
    """Walk every chain from its beginning and compare each hash and each payload's digest, in bounded memory."""
    total = connection.execute(text("SELECT count(*) FROM journal_entry")).scalar_one()
    payloads = connection.execute(text("SELECT count(*) FROM journal_payload")).scalar_one()
    entries = removed = 0
    newest: datetime | None = None
    breaks: list[Break] = []
    chain: _Chain | None = None
    for rows in connection.execute(_ALL).partitions(PORTION):
        for row in rows:
            if chain is None or (row.device, row.epoch) != (chain.device, chain.epoch):
                breaks += chain.end() if chain else ()
                chain = _Chain(row.device, row.epoch)
            chain.take(row)
            if row.payload_of is None:
                removed += 1
                at = _instant(row.at)
                newest = max(filter(None, (newest, at)), default=None)
        entries += len(rows)
        if tell is not None:
            tell(entries, total)
    breaks += chain.end() if chain else ()
    return Walk(entries, removed, newest, payloads - (entries - removed), tuple(breaks))


# Plain text and not the models: what somebody has tampered with need not be what a column's type promises.
_ALL = text(
    """SELECT e.id, e.device, e.epoch, e.number, e.staff_id, e.at, e.command, e.case_id, e.digest, e.previous, e.hash,
              p.entry_id AS payload_of, p.salt, p.body
       FROM journal_entry e LEFT JOIN journal_payload p ON p.entry_id = e.id
       ORDER BY e.device, e.epoch, e.number"""
).execution_options(stream_results=True, yield_per=PORTION)

# As the first columns of the query stand.
_HASHED = ("id", "device", "epoch", "number", "staff_id", "at", "command", "case_id", "digest", "previous")


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry as it stands."""

    values: Mapping[str, Any]
    number: int
    previous: str
    hash: str
    at: datetime | None

    def is_number(self, number: int) -> bool:
        """Tell whether the entry's hash is right if this is its number."""
        values = self.values if number == self.values["number"] else {**self.values, "number": number}
        return hash_of(values) == self.hash


@dataclass(frozen=True, slots=True)
class _Suspect:
    """An entry that is not what its hash says, until those after it have told whether it was changed or put in."""

    found: Break
    before: str
    hash_before_next: str


class _Chain:
    """One chain, as far as it has been walked."""

    def __init__(self, device: str, epoch: int) -> None:
        self.device, self.epoch = device, epoch
        self._next = 1
        self._hashes: deque[str] = deque([BEGINNING], maxlen=AROUND + 2)
        self._at: datetime | None = None
        self._suspect: _Suspect | None = None
        self._found: Break | None = None

    def take(self, row: Row[Any]) -> None:
        """Look at the next entry; after the first break nothing more is judged."""
        if self._found is not None:
            return
        number = row.number if isinstance(row.number, int) else self._next
        values = dict(zip(_HASHED, row, strict=False))
        entry = _Entry(values, number, row.previous, row.hash, _instant(row.at))
        if self._suspect is not None:
            self._judge_suspect(self._suspect, entry)
            return
        self._found = self._fault(entry, payload_fits=_payload_fits(row))
        self._next = number + 1
        self._hashes.append(entry.hash)
        self._at = entry.at

    def end(self) -> tuple[Break, ...]:
        """Return the first break, if there is one, when there are no more entries."""
        if self._found is None and self._suspect is not None:
            self._found = self._suspect.found
        return (self._found,) if self._found is not None else ()

    def _fault(self, entry: _Entry, *, payload_fits: bool) -> Break | None:
        before = self._hashes[-1]
        bound = entry.previous == before
        if entry.number < self._next:  # a number that is there already, where the index that forbids it is gone
            return self._break(entry.number, Fault.INSERTED, at=entry.at)
        if entry.number > self._next:
            if bound and entry.is_number(self._next):
                return self._break(self._next, Fault.CHANGED, at=entry.at)
            return self._break(self._next, Fault.MISSING, last=entry.number - 1, at=self._at)
        if entry.is_number(entry.number):
            if bound:
                return None if payload_fits else self._break(entry.number, Fault.PAYLOAD_CHANGED, at=entry.at)
            # This one is as it was written, so that what it was bound to is not what stands before it now.
            return self._break(max(entry.number - 1, 1), Fault.FORGED, at=self._at or entry.at)
        if moved := self._moved(entry):
            return moved
        self._suspect = _Suspect(self._break(entry.number, Fault.CHANGED, at=entry.at), before, entry.hash)
        return None

    def _moved(self, entry: _Entry) -> Break | None:
        """Return what was taken out or put in before an entry that stands under a number that is not its own."""
        for far in range(1, AROUND + 1):
            if entry.is_number(entry.number + far):
                return self._break(entry.number, Fault.MISSING, last=entry.number + far - 1, at=self._at)
            begins = entry.number - far
            if begins >= 1 and entry.previous == self._hashes[-1 - far] and entry.is_number(begins):
                return self._break(begins, Fault.INSERTED, last=entry.number - 1, at=self._at)
        return None

    def _judge_suspect(self, suspect: _Suspect, entry: _Entry) -> None:
        """Tell an entry that was put in from one that was changed, by the first one after it that knows."""
        first = suspect.found.number
        far = entry.number - first
        if entry.previous == suspect.before and entry.is_number(first):
            self._found = replace(suspect.found, fault=Fault.INSERTED, last=entry.number - 1)
        elif entry.previous == suspect.hash_before_next or far >= AROUND:
            self._found = suspect.found
        else:
            self._suspect = replace(suspect, hash_before_next=entry.hash)

    def _break(self, number: int, fault: Fault, *, at: datetime | None, last: int = 0) -> Break:
        return Break(self.device, self.epoch, number, fault, max(last, number), at)


def _payload_fits(row: Row[Any]) -> bool:
    """Tell whether a payload is what its digest says; one that was removed is no fault."""
    if row.payload_of is None:
        return True
    try:
        return bool(row.digest == digest_of(str(row.salt), str(row.body)))
    except ValueError:
        return False  # a salt that is no hexadecimal number


def _instant(value: object) -> datetime | None:
    """Return an instant of the database; None where somebody has made something else of it."""
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None
