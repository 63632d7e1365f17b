"""Encrypt a database that lies in clear: into a new file, looked through, and only then in the place of the old one.

The old file is not overwritten before it goes. A disk that spreads its writes, and a file system that keeps what was,
would let that stay a gesture; whoever must be sure encrypts the disk as well, or destroys it.
"""

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop.storage.backup_copy import contents_of, is_whole, opened_unchanging, tails_hold

_CHANGE_COUNTER = slice(24, 28)
"""Where SQLite counts changes in the first page of a file in clear."""


class InUse(Exception):
    """Another program has the database open; nothing was done."""


class CopyDiffers(Exception):
    """The encrypted copy does not say what the original does; the original stays as it is."""


def encrypt_in_place(path: Path, key: bytes) -> None:
    """Encrypt a database in clear, whole or not at all.

    Args:
        path: the database; nobody else may have it open.
        key: 32 bytes, put away already.

    Raises:
        InUse: another program has it open.
        CopyDiffers: the copy is not what it should be; the original stays as it is.
        OSError: the disk is full or the folder cannot be written to; the original stays.
    """
    beside = path.with_name(f"{path.name}.sealing")
    beside.unlink(missing_ok=True)
    try:
        counter = _export(path, beside, key)
        _compare(path, beside, key)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        if _counter(path) != counter:
            raise InUse
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _export(path: Path, beside: Path, key: bytes) -> bytes:
    """Write the encrypted copy while nobody else can write, and return the change counter of that moment."""
    with closing(driver.connect(str(path), timeout=0, isolation_level=None)) as connection:
        try:
            # Leaving the write-ahead log takes the whole file, which it gives to nobody while another has it open.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
            connection.execute(f"ATTACH DATABASE ? AS sealed KEY \"x'{key.hex()}'\"", (str(beside),))
            connection.execute("BEGIN EXCLUSIVE")
        except driver.OperationalError as error:
            raise InUse from error
        try:
            number = _scalar(connection, "PRAGMA main.user_version")
            connection.execute("SELECT sqlcipher_export('sealed')").fetchone()
            connection.execute("COMMIT")
            connection.execute(f"PRAGMA sealed.user_version = {int(number)}")  # no part of what is exported
            connection.execute("DETACH DATABASE sealed")
        except driver.OperationalError as error:
            raise OSError(str(error)) from error
    return _counter(path)


def _compare(path: Path, beside: Path, key: bytes) -> None:
    with opened_unchanging(path, None) as original, opened_unchanging(beside, key) as copy:
        same = contents_of(original) == contents_of(copy)
        if not (same and is_whole(copy) and tails_hold(copy)):
            raise CopyDiffers


def _counter(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(100)[_CHANGE_COUNTER]


def _scalar(connection: Any, statement: str) -> Any:
    return connection.execute(statement).fetchone()[0]
