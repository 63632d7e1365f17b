"""The last resort: what waits at a cut-off counter goes to the station on a stick, sealed.

The file is a database encrypted by SQLCipher (AES-256, each page authenticated) under a key that every counter of the
station can work out and nobody else: a stick that is lost says nothing. What it holds are the entries of the counter's
own chain as they are; the station knows each by its id, so that it is one however often and by whichever way it comes.
"""

import errno
import hmac
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop.services.importing.foreign import secret_of
from desktop.station import link
from desktop.station.messages import PushedEntry
from desktop.storage.store import DeviceIdentity, Store

SUFFIX = ".sealed"
_PURPOSE = b"skranke: what waits, sealed"
_AT_ONCE = 500
_COLUMNS = ", ".join(field.name for field in fields(PushedEntry))
_MAKE = (
    f"CREATE TABLE entry ({_COLUMNS})",
    "CREATE TABLE sender (device, counter, station_id, epoch, desk_id, sealed_at)",
)


class NotSealedHere(Exception):
    """The file was not sealed by a counter of this station, or it is damaged."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a sealed file holds.

    Attributes:
        sender: the counter whose entries they are.
        sealed_at: when, UTC by the station's clock as that counter knew it.
        entries: in the order of its chain.
    """

    sender: DeviceIdentity
    sealed_at: datetime
    entries: tuple[PushedEntry, ...]


def seal(store: Store, path: Path) -> int:
    """Write what waits here into a sealed file, and return how many entries it holds; what waits goes on waiting.

    Raises:
        OSError: the file is there already, or cannot be written.
        NoLink: the counter is alone.
    """
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    count = 0
    try:
        with store.read() as connection, _opened(unfinished, _key(connection, store)) as file:
            for statement in _MAKE:
                file.execute(statement)
            own = store.device
            now = store.clock.now().isoformat()
            sender = (own.id, own.counter, own.station_id, own.epoch, own.desk_id, now)
            file.execute("INSERT INTO sender VALUES (?, ?, ?, ?, ?, ?)", sender)
            marks = ", ".join("?" for _ in fields(PushedEntry))
            for portion in link.all_waiting(connection, store, _AT_ONCE):
                rows = [_plain(astuple(entry)) for entry in portion]
                file.executemany(f"INSERT INTO entry VALUES ({marks})", rows)  # noqa: S608 - marks only
                count += len(rows)
            file.commit()
        unfinished.replace(path)
    except driver.DatabaseError as fault:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path)) from fault
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def unseal(store: Store, path: Path) -> Sealed:
    """Read a sealed file of a counter of the same station.

    Raises:
        OSError: it cannot be read.
        NotSealedHere: it is another station's, or damaged.
    """
    with path.open("rb"):
        pass  # a file that is not there would be made
    try:
        with store.read() as connection, _opened(path, _key(connection, store)) as file:
            device, counter, station_id, epoch, desk_id, at = file.execute("SELECT * FROM sender").fetchone()
            rows = file.execute(f"SELECT {_COLUMNS} FROM entry ORDER BY epoch, number").fetchall()  # noqa: S608 - our own
    except (driver.DatabaseError, TypeError, ValueError) as fault:
        raise NotSealedHere from fault
    if station_id != store.device.station_id:
        raise NotSealedHere
    sender = DeviceIdentity(device, counter, station_id, epoch, desk_id)
    return Sealed(sender, datetime.fromisoformat(at), tuple(_entry(row) for row in rows))


def is_sealed(path: Path) -> bool:
    """Tell by its name whether a file is meant to be a sealed one."""
    return path.suffix.lower() == SUFFIX


def _key(connection: Any, store: Store) -> bytes:
    secret = secret_of(connection, store.device.station_id)
    if not secret:
        raise NotSealedHere
    return hmac.digest(secret, _PURPOSE, "sha256")


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Any]:
    with closing(driver.connect(str(path))) as file:
        file.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        yield file


def _plain(values: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(value.isoformat() if isinstance(value, datetime) else value for value in values)


def _entry(row: tuple[Any, ...]) -> PushedEntry:
    values = dict(zip((field.name for field in fields(PushedEntry)), row, strict=True))
    return PushedEntry(**{**values, "at": datetime.fromisoformat(values["at"])})
