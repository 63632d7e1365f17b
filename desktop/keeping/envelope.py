"""The key of a station's database, put away three ways in `skranke.key`: for this machine, by passphrase, on paper.

The key itself is 32 random bytes and stands nowhere. Each way has a key of its own that wraps it (AES key wrap, RFC
3394, which notices a wrong one): the machine's from a secret outside the data folder (`machine_scope`), the
passphrase's by argon2id, the recovery key's by HKDF from its 140 random bits. The file holds a digest of itself, so
that a damaged file is told apart from a wrong passphrase. It is written beside, flushed, and renamed into its place.
"""

import hashlib
import json
import os
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.domain.refusals import RuleBroken
from desktop.keeping import machine_scope
from desktop.keeping.folder_rights import OWNER_ONLY, make_closed, protect_file
from desktop.keeping.key_faults import KEY_FILE, KeyFileDamaged
from desktop.keeping.key_ways import (
    ByMachine,
    ByPassphrase,
    ByRecoveryKey,
    name_of,
    unwrap_by_machine,
    unwrap_by_passphrase,
    unwrap_by_recovery_key,
    wrap_by_passphrase,
    wrap_by_recovery_key,
    wrap_for_machine,
)
from desktop.keeping.recovery_key import looks_like_one, new_recovery_key

KEY_BYTES = 32
LEAST_PASSPHRASE = 12
"""Characters; it is typed once in years, so it may be a sentence."""
MOST_PASSPHRASE = 500

_FORMAT = 1
_MOST_BYTES = 64 * 1024
"""No key file comes near that; anything longer is none."""


@dataclass(frozen=True, slots=True)
class Protection:
    """With what a new station is sealed: what was typed and what is on paper; `repr` shows neither."""

    passphrase: str = field(repr=False)
    recovery_key: str = field(repr=False, default_factory=new_recovery_key)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A key that was just put away; `repr` shows neither of both.

    Attributes:
        key: the 32 bytes of the database.
        recovery_key: for the safe; it cannot be asked for again.
    """

    key: bytes = field(repr=False)
    recovery_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What stands in a key file: the name of the key, and the ways to it."""

    name: str
    machine: ByMachine | None
    passphrase: ByPassphrase
    recovery: ByRecoveryKey


def is_sealed(folder: Path) -> bool:
    """Tell whether the station in a folder has a key; quick, and reads nothing."""
    return (folder / KEY_FILE).exists()


def seal(folder: Path, passphrase: str, recovery_key: str | None = None) -> Sealed:
    """Make a key for a folder, put it away three ways, and return it with the recovery key for the safe.

    Args:
        folder: made where it is not there.
        passphrase: the station's; checked by `check_passphrase` beforehand.
        recovery_key: one that was shown already; a new one otherwise.

    Raises:
        FileExistsError: the folder has a key; it is never written over, for it opens somebody's data.
        OSError: the folder, or the folder of this machine, cannot be written to.
    """
    if is_sealed(folder):
        raise FileExistsError(KEY_FILE)
    make_closed(folder)
    key = secrets.token_bytes(KEY_BYTES)
    paper = recovery_key or new_recovery_key()
    file = KeyFile(
        name_of(key),
        wrap_for_machine(key),
        wrap_by_passphrase(key, _plain(passphrase)),
        wrap_by_recovery_key(key, paper),
    )
    _write(folder / KEY_FILE, file, new=True)
    return Sealed(key, paper)


def open_by_machine(folder: Path) -> bytes | None:
    """Return the key as this machine knows it, or None where another machine put it away.

    Raises:
        KeyFileDamaged: the file is not as it was written.
        OSError: it cannot be read.
    """
    file = read_key_file(folder)
    key = unwrap_by_machine(file.machine) if file.machine is not None else None
    return _checked(key, file) if key is not None else None


def open_by_passphrase(folder: Path, text: str) -> bytes:
    """Return the key by the passphrase of the station.

    Raises:
        WrongPassphrase: it is another one.
        KeyFileDamaged: the file is not as it was written.
        OSError: it cannot be read.
    """
    file = read_key_file(folder)
    return _checked(unwrap_by_passphrase(file.passphrase, _plain(text)), file)


def open_by_recovery_key(folder: Path, text: str) -> bytes:
    """Return the key by the recovery key from the safe.

    Raises:
        WrongRecoveryKey: it was mistyped (then it says where), or belongs to another key file.
        KeyFileDamaged: the file is not as it was written.
        OSError: it cannot be read.
    """
    file = read_key_file(folder)
    return _checked(unwrap_by_recovery_key(file.recovery, text), file)


def open_by_either(folder: Path, text: str) -> bytes:
    """Return the key by what somebody typed, be it the passphrase or the recovery key.

    Raises:
        WrongPassphrase: it is neither.
        WrongRecoveryKey: it was meant as a recovery key, and is mistyped or another's.
        KeyFileDamaged: the file is not as it was written.
    """
    if not looks_like_one(text):
        return open_by_passphrase(folder, text)
    # A passphrase may look like one, but a recovery key cannot be tried as a passphrase without half a second.
    return open_by_recovery_key(folder, text)


def move_here(folder: Path, key: bytes) -> None:
    """Put the key away for this machine, where the folder was copied here; the ways of others stay.

    Raises:
        OSError: the folder, or the folder of this machine, cannot be written to.
    """
    _write(folder / KEY_FILE, replace(read_key_file(folder), machine=wrap_for_machine(key)))


def change_passphrase(folder: Path, key: bytes, passphrase: str) -> None:
    """Put the key away under another passphrase; the one before opens nothing any more.

    Raises:
        OSError: the folder cannot be written to; the one before holds.
    """
    _write(folder / KEY_FILE, replace(read_key_file(folder), passphrase=wrap_by_passphrase(key, _plain(passphrase))))


def change_recovery_key(folder: Path, key: bytes, recovery_key: str | None = None) -> str:
    """Put the key away under a new recovery key and return it; the paper in the safe opens nothing any more.

    Raises:
        OSError: the folder cannot be written to; the one before holds.
    """
    paper = recovery_key or new_recovery_key()
    _write(folder / KEY_FILE, replace(read_key_file(folder), recovery=wrap_by_recovery_key(key, paper)))
    return paper


def known_here(folder: Path) -> bool:
    """Tell whether this machine is the one that the key was put away for; quick, without opening it."""
    try:
        file = read_key_file(folder)
    except (KeyFileDamaged, OSError):
        return True  # whoever opens it says what is wrong
    return file.machine is not None and machine_scope.known_here(file.machine.secret)


def portable(folder: Path) -> bytes:
    """Return the key file as it belongs beside a backup: all ways but that of this machine.

    Raises:
        KeyFileDamaged: the file is not as it was written.
        OSError: it cannot be read.
    """
    return _encoded(replace(read_key_file(folder), machine=None))


def put_back(folder: Path, copied: bytes) -> None:
    """Write a key file that was kept beside a backup into a folder that has none.

    Raises:
        FileExistsError: the folder has a key.
        KeyFileDamaged: what was kept is not as it was written.
    """
    file = _decoded(copied)
    make_closed(folder)
    _write(folder / KEY_FILE, file, new=True)


def check_passphrase(passphrase: str, again: str) -> None:
    """Refuse a passphrase that is too easily guessed, or was typed in two ways.

    Raises:
        RuleBroken: `passphrase-too-short`, `passphrase-too-long` or `passphrases-differ`.
    """
    plain = _plain(passphrase)
    if len(plain) < LEAST_PASSPHRASE or len(set(plain)) < LEAST_PASSPHRASE // 2:
        raise RuleBroken("passphrase-too-short", least=LEAST_PASSPHRASE)
    if len(plain) > MOST_PASSPHRASE:
        raise RuleBroken("passphrase-too-long", most=MOST_PASSPHRASE)
    if plain != _plain(again):
        raise RuleBroken("passphrases-differ")


def read_key_file(folder: Path) -> KeyFile:
    """Return what stands in the key file of a folder.

    Raises:
        KeyFileDamaged: the file is not as it was written.
        OSError: it cannot be read.
    """
    with (folder / KEY_FILE).open("rb") as file:
        return _decoded(file.read(_MOST_BYTES))


def _plain(passphrase: str) -> str:
    """Return a passphrase as it counts: two keyboards write one letter in two ways, and a space at the end is none."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def _checked(key: bytes, file: KeyFile) -> bytes:
    if name_of(key) != file.name:
        raise KeyFileDamaged
    return key


def _encoded(file: KeyFile) -> bytes:
    said: dict[str, Any] = {
        "format": _FORMAT,
        "name": file.name,
        "machine": file.machine.as_json() if file.machine is not None else None,
        "passphrase": file.passphrase.as_json(),
        "recovery": file.recovery.as_json(),
    }
    return (json.dumps({**said, "digest": _digest(said)}, indent=1) + "\n").encode()


def _decoded(raw: bytes) -> KeyFile:
    try:
        said = json.loads(raw)
        digest = said.pop("digest")
        if said["format"] != _FORMAT or digest != _digest(said):
            raise KeyFileDamaged
        machine = said["machine"]
        return KeyFile(
            str(said["name"]),
            ByMachine.from_json(machine) if machine is not None else None,
            ByPassphrase.from_json(said["passphrase"]),
            ByRecoveryKey.from_json(said["recovery"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise KeyFileDamaged from None


def _digest(said: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _write(path: Path, file: KeyFile, *, new: bool = False) -> None:
    """Write the file beside and put it in its place, whole or not at all.

    Raises:
        FileExistsError: a new one was to be written, and one has come meanwhile.
    """
    beside = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY), "wb") as written:
            written.write(_encoded(file))
            written.flush()
            os.fsync(written.fileno())
        protect_file(beside)
        if new and path.exists():
            raise FileExistsError(path.name)
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Have the rename on the disk: a database whose key file is lost with the power is lost as well."""
    if os.name == "nt":
        return  # Windows flushes a rename with the file, and opens no folder
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
