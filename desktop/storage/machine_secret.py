"""A secret of this computer, outside the database: a copy of the data on another computer does without it.

It lies beside the database in a file that only its owner may read, and is mixed with the name that the system has
given the computer, so that a copy of the whole folder gives another secret elsewhere.
"""

import hashlib
import hmac
import os
import sys
from pathlib import Path

from sqlalchemy import Connection

from desktop.storage.of_group import file_mode

SECRET_FILE = "skranke.machine"  # noqa: S105 - the name of a file
_BYTES = 32
_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


class NoFolder(Exception):
    """The database lies in no folder of this computer: it is a station's, or in memory."""


def machine_secret(connection: Connection) -> bytes:
    """Return the 32 bytes; the file is made the first time, and made anew where it is no longer whole.

    Raises:
        NoFolder: the database is no file of this computer.
        OSError: the folder cannot be written to.
    """
    kept = _kept(folder_of(connection) / SECRET_FILE)
    return hmac.digest(kept, b"skranke machine " + _machine_id(), hashlib.sha256)


def folder_of(connection: Connection) -> Path:
    """Return the folder in which the database's file lies.

    Raises:
        NoFolder: it is no file of this computer.
    """
    if connection.dialect.name != "sqlite":
        raise NoFolder
    path = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar_one()
    if not path:
        raise NoFolder
    return Path(path).parent


def _kept(path: Path) -> bytes:
    try:
        kept = path.read_bytes()
    except FileNotFoundError:
        kept = b""
    if len(kept) == _BYTES:
        return kept
    path.unlink(missing_ok=True)
    kept = os.urandom(_BYTES)
    try:
        # Rights from the first byte on; whoever else makes it at the same moment has made it.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, file_mode(path.parent))
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(descriptor, "wb") as file:
        file.write(kept)
        file.flush()
        os.fsync(file.fileno())
    return kept


def _machine_id() -> bytes:
    """Return what the system calls this computer; empty where it has no name for it."""
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0]).encode()
    for path in _MACHINE_IDS:
        try:
            return path.read_bytes().strip()
        except OSError:
            continue
    return b""
