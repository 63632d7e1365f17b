"""What a unit of work has written into the journal, collected for the second journal (`second_journal.py`)."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection

COLLECTED = "skranke_collected"
"""Under this name a connection has its `Collected`, while it writes for a store with a second journal."""

PART = 1 << 20
"""A unit of work with more text than this is written in parts while it goes on: it may be a file of millions."""


class KeptEntry(msgspec.Struct, frozen=True, array_like=True):
    """An entry of the journal with its payload, as it stands in the database.

    Attributes:
        at: UTC.
        replayed: it repeats what was done at another counter (`ReplayedEntry`).
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
    replayed: bool = False


class KeptUnit(msgspec.Struct, frozen=True, array_like=True):
    """A unit of work, or a part of one.

    Attributes:
        id: the same for all parts of a unit.
        is_whole: no further part comes.
        asked: of entries that were asked of the station in vain, the question (`AskedAgain`).
        undone: the hashes of entries of earlier units that came to nothing.
    """

    id: bytes
    is_whole: bool
    entries: list[KeptEntry]
    asked: dict[str, str]
    undone: list[str]


@dataclass(slots=True)
class Collected:
    """What a unit of work has written into the journal so far.

    Attributes:
        write_part: is given what has become too much to be kept.
    """

    write_part: Callable[[KeptUnit], None]
    id: bytes = field(default_factory=lambda: os.urandom(8))
    entries: list[KeptEntry] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    asked: dict[str, str] = field(default_factory=dict)
    size: int = 0

    def add(self, values: Mapping[str, Any], own_hash: str, salt: str, body: str) -> None:
        """Take an entry that has been written into the journal.

        Raises:
            OSError: a part could not be written.
        """
        if self.size > PART:
            self.write_part(KeptUnit(self.id, False, self.entries, {}, []))  # noqa: FBT003 - msgspec's fields
            self.entries, self.size = [], 0
        self.entries.append(KeptEntry(**values, hash=own_hash, salt=salt, body=body))
        self.hashes.append(own_hash)
        self.size += len(body)

    def whole(self, undone: list[str]) -> KeptUnit:
        """Return the unit, or its last part."""
        return KeptUnit(self.id, True, self.entries, self.asked, undone)  # noqa: FBT003 - msgspec's fields


def collected_on(connection: Connection) -> Collected | None:
    """Return what is collected on a connection; None where nothing is, for it has no second journal."""
    found: Collected | None = connection.info.get(COLLECTED)
    return found


def note_replayed(connection: Connection) -> None:
    """Note of the entry that was written last that it repeats what was done at another counter."""
    collected = collected_on(connection)
    if collected is not None and collected.entries:
        collected.entries[-1] = msgspec.structs.replace(collected.entries[-1], replayed=True)


def note_asked(connection: Connection, entry_id: str, asked_id: str) -> None:
    """Note of an entry which question to the station it answers."""
    collected = collected_on(connection)
    if collected is not None:
        collected.asked[entry_id] = asked_id
