"""Parsers of what trust rests on: accounts, keys, heads of the journal, and what the process of a backup says."""

import contextlib
import json
import random
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from desktop.domain.journal_heads import ChainHead, SignedHead
from desktop.exchange.journal_heads import HeadFileError, read_heads, write_heads
from desktop.exchange.staff_csv import read_staff
from desktop.exchange.tables import BadTable
from desktop.keeping import backup_talk, envelope
from desktop.keeping.backup_files import first_place
from desktop.keeping.backup_state import STATE_FILE, BackupState, read_state
from desktop.keeping.key_faults import KEY_FILE, KeyFileDamaged, WrongRecoveryKey
from desktop.keeping.key_ways import wrap_by_passphrase, wrap_by_recovery_key
from desktop.keeping.recovery_key import looks_like_one, new_recovery_key, secret_of
from tests.fuzz.files import IN_JSON, IN_TABLES, in_file
from tests.fuzz.inputs import Shape, as_text
from tests.fuzz.target import Reader, Target

_STAFF = "login;name;role\nkari.berg;Kari Berg;clerk\nodd;Odd Lie;vaktleder\nrev;Åse Øy;revisor\n".encode()
_HEADS = write_heads(
    "oslo",
    "S1",
    [
        SignedHead(date(2026, 11, day), f"2026-11-{day}T22:00:00Z", (ChainHead("d1", 1, day, "0a" * 32),), "00" * 32,
                   "1b" * 32, "2c" * 64)
        for day in (20, 21)
    ],
)  # fmt: skip
_RECOVERY_KEY = new_recovery_key(random.Random(1).randrange)
_TALK = (
    b'{"kind":"step","fraction":0.5}',
    b'{"kind":"end","path":"/x"}',
    b'{"kind":"fault","code":"x","says":"y"}',
    b'{"key":"00ff"}',
)
_STATE = msgspec.json.encode(BackupState(second="/x"))


def _key_file() -> bytes:
    key = bytes(range(32))
    ways = (wrap_by_passphrase(key, "long enough to be one"), wrap_by_recovery_key(key, _RECOVERY_KEY))
    return envelope._encoded(envelope.KeyFile("name", None, *ways))


def _read_key_file(path: Path) -> None:
    """Read it once as it is, and once under a digest that fits, so that what stands in it is looked at as well."""
    with contextlib.suppress(KeyFileDamaged):
        envelope.read_key_file(path.parent)
    try:
        said = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return
    if isinstance(said, dict):
        said.pop("digest", None)
        path.write_text(json.dumps({**said, "digest": envelope._digest(said)}), encoding="utf-8")
        envelope.read_key_file(path.parent)


def _state(raw: bytes) -> None:
    with TemporaryDirectory(prefix="skranke-fuzz-") as folder:
        place = first_place(Path(folder))
        place.mkdir()
        (place / STATE_FILE).write_bytes(raw)
        read_state(Path(folder))


TARGETS = (
    Target("staff", 600, Shape((_STAFF,), (*IN_TABLES, b"clerk", b"login", b"name", b"role")),
           (Reader(read_staff, (BadTable,)),)),
    Target("heads", 400, Shape((_HEADS,), IN_JSON), (Reader(read_heads, (HeadFileError,)),)),
    Target("recovery-key", 400, Shape((_RECOVERY_KEY.encode(),), (b"-", b" ", b"0", b"O", b"I", b"l")), (
        Reader(lambda raw: secret_of(as_text(raw)), (WrongRecoveryKey,)),
        Reader(lambda raw: looks_like_one(as_text(raw))),
    )),
    Target("key-file", 100, Shape((_key_file(),), (*IN_JSON, b'"00"', b'"m"', b'"t"', b"-1", b"4294967297")),
           (Reader(in_file(KEY_FILE, _read_key_file), (KeyFileDamaged,)),)),
    Target("backup-talk", 160, Shape((*_TALK, _STATE), IN_JSON), (
        Reader(backup_talk.understand, (msgspec.DecodeError,)),
        Reader(backup_talk.greeting, (msgspec.DecodeError,)),
        Reader(_state),
    )),
)  # fmt: skip
