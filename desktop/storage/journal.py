"""Append to the journal, and walk its chains."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Connection, bindparam, insert, select

from desktop.storage.models import JournalEntry, JournalPayload, table

BEGINNING = "0" * 64
"""What stands for the hash of the entry before the first one."""

# Made once: every command passes here.
_LAST = (
    select(JournalEntry.number, JournalEntry.hash)
    .where(JournalEntry.device == bindparam("own_device"), JournalEntry.epoch == bindparam("own_epoch"))
    .order_by(JournalEntry.number.desc())
    .limit(1)
)
_ADD_ENTRY = insert(table(JournalEntry))
_ADD_PAYLOAD = insert(table(JournalPayload))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the journal.

    Attributes:
        at: when it happened, UTC.
        case_id: the case that it is about, if any.
        body: the command as canonical JSON.
        salt: 16 random bytes as hexadecimal digits, so that a removed payload cannot be guessed from its digest.
    """

    id: str
    device: str
    epoch: int
    staff_id: str
    at: datetime
    command: str
    case_id: str | None
    body: str
    salt: str


def append(connection: Connection, entry: Entry) -> str:
    """Append an entry to the chain of its device and epoch, and return its hash.

    The caller holds the write lock, so nobody else can append between the look and the insert.
    """
    last, previous = last_of(connection, entry.device, entry.epoch)
    digest = digest_of(entry.salt, entry.body)
    values = {
        "id": entry.id,
        "device": entry.device,
        "epoch": entry.epoch,
        "number": last + 1,
        "staff_id": entry.staff_id,
        "at": entry.at,
        "command": entry.command,
        "case_id": entry.case_id,
        "digest": digest,
        "previous": previous,
    }
    own = hash_of(values)
    connection.execute(_ADD_ENTRY, {**values, "hash": own})
    connection.execute(_ADD_PAYLOAD, {"entry_id": entry.id, "salt": entry.salt, "body": entry.body})
    return own


def last_of(connection: Connection, device: str, epoch: int) -> tuple[int, str]:
    """Return number and hash of the last entry of a chain; of one that has none, those that stand before the first."""
    last = connection.execute(_LAST, {"own_device": device, "own_epoch": epoch}).one_or_none()
    return (last.number, last.hash) if last else (0, BEGINNING)


def digest_of(salt: str, body: str) -> str:
    """Return the digest of a salted payload."""
    return hashlib.sha256(bytes.fromhex(salt) + body.encode()).hexdigest()


def hash_of(values: dict[str, object]) -> str:
    """Return the hash of an entry over everything in it, the hash of the entry before included."""
    at = values["at"]
    assert isinstance(at, datetime)  # noqa: S101 - a column's type
    said = {**values, "at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


class Fault(StrEnum):
    """What can be wrong with an entry of a chain."""

    MISSING = "missing"
    CHANGED = "changed"
    PAYLOAD_CHANGED = "payload-changed"


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold."""

    device: str
    epoch: int
    number: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Walk:
    """What a walk of all chains found.

    Attributes:
        removed: entries whose payload retention has removed; the chain still holds.
        breaks: the first break of each chain that does not hold.
    """

    entries: int
    removed: int
    breaks: tuple[Break, ...]


def walk(connection: Connection) -> Walk:
    """Walk every chain from its beginning and compare each hash and each payload's digest."""
    columns = JournalEntry.__table__.columns
    names = ("id", "device", "epoch", "number", "staff_id", "at", "command", "case_id", "digest", "previous")
    rows = connection.execution_options(stream_results=True).execute(
        select(*columns, JournalPayload.salt, JournalPayload.body)
        .join_from(JournalEntry, JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .order_by(JournalEntry.device, JournalEntry.epoch, JournalEntry.number)
    )
    entries = removed = 0
    breaks: dict[tuple[str, int], Break] = {}
    chain: tuple[str, int] | None = None
    number, previous = 0, BEGINNING
    for row in rows.mappings():
        entries += 1
        if (row["device"], row["epoch"]) != chain:
            chain, number, previous = (row["device"], row["epoch"]), 0, BEGINNING
        number += 1
        removed += row["body"] is None
        if chain not in breaks:
            fault = next(_faults(dict(row), names, number, previous), None)
            if fault:
                breaks[chain] = Break(chain[0], chain[1], number, fault)
        previous = row["hash"]
    return Walk(entries, removed, tuple(breaks.values()))


def _faults(row: dict[str, object], names: tuple[str, ...], number: int, previous: str) -> Iterator[Fault]:
    if row["number"] != number:
        yield Fault.MISSING
    elif row["previous"] != previous or row["hash"] != hash_of({name: row[name] for name in names}):
        yield Fault.CHANGED
    elif row["body"] is not None and row["digest"] != digest_of(str(row["salt"]), str(row["body"])):
        yield Fault.PAYLOAD_CHANGED
