"""Heads of the journal: where each chain stood at the end of a day, in a form that can be signed and kept elsewhere.

Whoever can write to the database can write a whole chain anew, so that it is consistent in itself. He cannot change
what an auditor took away the month before: the number and the hash of an entry that must still be there.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date

BEGINNING = "0" * 64
"""What stands for what was signed before the first head."""


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last entry of a chain."""

    device: str
    epoch: int
    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class SignedHead:
    """Where all chains stood at the end of a local day.

    Attributes:
        made_at: when it was signed, UTC, as it was signed: `2026-11-24T07:00:00Z`.
        previous: `digest` of the head before; 64 noughts for the first.
        public: the key that signed (Ed25519), in hexadecimal.
        signature: in hexadecimal.
    """

    day: date
    made_at: str
    chains: tuple[ChainHead, ...]
    previous: str
    public: str
    signature: str

    @property
    def signed_bytes(self) -> bytes:
        """What is signed: JSON with sorted keys and no blanks, UTF-8, of everything but the signature."""
        said = {
            "chains": [[each.device, each.epoch, each.number, each.hash] for each in self.chains],
            "day": self.day.isoformat(),
            "made_at": self.made_at,
            "previous": self.previous,
            "public": self.public,
        }
        return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    @property
    def digest(self) -> str:
        """SHA-256 of what was signed, in hexadecimal, by which the next head is bound to this one."""
        return hashlib.sha256(self.signed_bytes).hexdigest()


def in_groups(public: str) -> str:
    """Return a key as people compare it: in groups of eight digits."""
    return " ".join(public[at : at + 8] for at in range(0, len(public), 8))


def read_key(text: str) -> str:
    """Return a key that somebody has typed, with or without blanks.

    Raises:
        ValueError: it is no key of 32 bytes.
    """
    key = "".join(text.split()).lower()
    if len(bytes.fromhex(key)) != 32:
        raise ValueError("a key has 64 digits")
    return key
