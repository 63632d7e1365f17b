"""The backups of a counter: all of them, which can be trusted, and a database made out of one.

A backup is a whole database in one file, under a key of its own (`subkey(key, "backups")`), with a note beside it that
says what is in it and holds nothing about anybody.
"""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.keeping.backup_files import UNFINISHED, Backup, backups_in, first_place, flush, flush_folder
from desktop.keeping.backup_state import read_state
from desktop.storage.backup_copy import Head, copy_database, is_whole, opened_unchanging, tails_hold
from desktop.storage.subkeys import subkey

PURPOSE = "backups"


def all_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups of a data folder in all its places, the newest first, those that lie nearest before others."""
    second = read_state(folder).second_place
    here = backups_in(first_place(folder))
    there = backups_in(second) if second else ()
    return tuple(sorted((*here, *there), key=lambda each: (each.number, each.taken_at), reverse=True))


def backup_key(key: bytes | None) -> bytes | None:
    """Return the key of the backups of a database."""
    return None if key is None else subkey(key, PURPOSE)


def is_good(path: Path, key: bytes | None) -> bool:
    """Open a backup and tell whether it can be trusted: every page, every index, the end of each chain.

    Args:
        path: the file.
        key: of the database that it was taken of.
    """
    try:
        with opened_unchanging(path, backup_key(key)) as connection:
            return is_whole(connection) and tails_hold(connection)
    except (DBAPIError, OSError):
        return False


def newest_good(folder: Path, key: bytes | None) -> Backup | None:
    """Return the newest backup of a data folder that can be trusted, in whichever place it lies; None without one.

    Each is opened and read as a whole, the newest first, until one holds.
    """
    return newest_good_of(all_backups(folder), key)


def newest_good_of(backups: Iterable[Backup], key: bytes | None) -> Backup | None:
    """Return the first of these that can be trusted."""
    return next((backup for backup in backups if is_good(backup.path, key)), None)


def put_back(backup: Path, target: Path, key: bytes | None) -> tuple[Head, ...]:
    """Make a database out of a backup under a name that is free, flushed to the disk; the backup stays as it is.

    Args:
        backup: the file; it has been found good.
        target: where the database is to lie; nothing may lie there.
        key: of the database; the backup's follows from it.

    Returns the last entry of each chain in it.

    Raises:
        FileExistsError: something lies there.
        CopyFailed, OSError: it cannot be read, or not be written.
    """
    part = target.with_name(target.name + UNFINISHED)
    if target.exists():
        raise FileExistsError(target.name)
    part.unlink(missing_ok=True)
    try:
        contents = copy_database(backup, backup_key(key), part, key, in_use=False)
        flush(part)
        part.rename(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    flush_folder(target.parent)
    return contents.heads
