"""Append to the journal; `journal_walk` walks its chains."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, insert, select

from desktop.storage.kept_entries import collected_on
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
    collected = collected_on(connection)
    if collected is not None:
        collected.add(values, own, entry.salt, entry.body)
    return own


def last_of(connection: Connection, device: str, epoch: int) -> tuple[int, str]:
    """Return number and hash of the last entry of a chain; of one that has none, those that stand before the first."""
    last = connection.execute(_LAST, {"own_device": device, "own_epoch": epoch}).one_or_none()
    return (last.number, last.hash) if last else (0, BEGINNING)


def digest_of(salt: str, body: str) -> str:
    """Return the digest of a salted payload."""
    return hashlib.sha256(bytes.fromhex(salt) + body.encode()).hexdigest()


def hash_of(values: Mapping[str, object]) -> str:
    """Return the hash of an entry over everything in it, the hash of the entry before included.

    Args:
        values: the columns but the hash itself; `at` is an instant, or the text that SQLite keeps of one.
    """
    at = values["at"]
    said = {**values, "at": at.astimezone(UTC).strftime(_INSTANT) if isinstance(at, datetime) else at}
    return hashlib.sha256(_encode(said).encode()).hexdigest()


# Made once: every command and every step of a walk passes here.
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
_INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"
