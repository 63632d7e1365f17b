"""Look at the file of a database before it is opened: is it there, is it one, do its pages hold together."""

import time
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from desktop.domain.recovery import Damage

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite lays beside a database; it belongs to it."""
STEPS = 10_000
"""After so many steps of the database it is asked whether the time is up."""
CLOSER_LOOK = "look-closer"
"""A file of this name below the data folder says that the database was found damaged while it was used."""
_DAMAGED = ("malformed", "not a database", "hmac check failed")


def damage_of(path: Path, key: bytes | None, within: float | None = None) -> Damage | None:
    """Return what is wrong with a database; None where nothing was found, or nobody can tell now.

    A disk that cannot be read, and a file that another program has locked, are no damage of the file: whoever opens it
    hears of that.

    Args:
        path: the database.
        key: of it, 32 bytes; None for one in clear.
        within: for how many seconds its pages are looked at; None for all of them.
    """
    try:
        if path.stat().st_size == 0:
            return Damage.UNREADABLE
    except FileNotFoundError:
        return Damage.MISSING
    connection = driver.connect(str(path), timeout=10, isolation_level=None)
    try:
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except driver.DatabaseError as fault:
            return Damage.UNREADABLE if is_damage(fault) else None
        if within is not None:
            until = time.monotonic() + within
            connection.set_progress_handler(lambda: time.monotonic() > until, STEPS)
        try:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
        except driver.DatabaseError as fault:
            return Damage.MALFORMED if is_damage(fault) else None
        return None if found is None or found[0] == "ok" else Damage.MALFORMED
    finally:
        connection.close()


def set_aside(path: Path, name: str) -> Path | None:
    """Give a database and what lies beside it another name, which nothing has yet; nothing is deleted.

    Returns its new path; None where there was nothing. A part that was moved before a program was killed stays moved.

    Raises:
        OSError: it cannot be moved.
    """
    parts = [(end, path.with_name(path.name + end)) for end in ("", *BESIDE)]
    there = [(end, part) for end, part in parts if part.exists()]
    if not there:
        return None
    number, stem = 1, name
    while any(path.with_name(f"{stem}{path.suffix}{end}").exists() for end, _ in parts):
        number += 1
        stem = f"{name}-{number}"
    # The database goes first: its log without it is nothing, and would be read into whatever takes its name.
    for end, part in there:
        part.rename(path.with_name(f"{stem}{path.suffix}{end}"))
    return path.with_name(f"{stem}{path.suffix}")


def look_closer(folder: Path) -> None:
    """Say that the database was found damaged while it was used: the next start looks at every page of it."""
    with suppress(OSError):
        (folder / CLOSER_LOOK).touch()


def is_damage(fault: BaseException) -> bool:
    """Tell by SQLite's own words whether a fault says that the file is damaged."""
    words = str(fault).lower()
    return any(part in words for part in _DAMAGED)
