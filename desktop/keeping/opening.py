"""Find the key of a station's database when it is opened, and make one when it is founded."""

from contextlib import suppress
from pathlib import Path

from desktop.keeping.envelope import (
    Protection,
    is_sealed,
    move_here,
    open_by_machine,
    open_by_passphrase,
    seal,
)
from desktop.keeping.folder_rights import protect_file
from desktop.keeping.key_faults import KEY_FILE, KeyFileMissing, NotThisMachine
from desktop.storage.store import DATABASE_FILE

_IN_CLEAR = b"SQLite format 3\0"
_PAGE = 4096
_NOISE = 250
"""So many different bytes of 256 a page of noise has, and more; one of text, zeros or a table has far fewer."""


def key_of(folder: Path) -> bytes | None:
    """Return the key of the database in a folder, as this machine knows it; None for one in clear, or where none is.

    Raises:
        NotThisMachine: it has to be opened by passphrase or recovery key first (`skranke key move-here`).
        KeyFileDamaged, KeyFileMissing: nobody can open it so.
        OSError: the key file cannot be read.
    """
    database = folder / DATABASE_FILE
    if not is_sealed(folder):
        if database.exists() and looks_encrypted(database):
            raise KeyFileMissing
        return None
    if database.exists() and is_in_clear(database):
        return None  # the key of a station whose database was put in its place in clear; `skranke key seal` seals it
    key = open_by_machine(folder)
    if key is None:
        raise NotThisMachine
    for path in (database, folder / KEY_FILE):
        with suppress(OSError):
            protect_file(path)
    return key


def is_in_clear(database: Path) -> bool:
    """Tell whether a database says of itself that anybody can read it.

    Raises:
        OSError: it cannot be read.
    """
    with database.open("rb") as file:
        return file.read(len(_IN_CLEAR)) == _IN_CLEAR


def looks_encrypted(database: Path) -> bool:
    """Tell whether the first page of a database is noise, as an encrypted one is; a damaged one hardly ever is.

    Raises:
        OSError: it cannot be read.
    """
    with database.open("rb") as file:
        return len(set(file.read(_PAGE))) >= _NOISE


def key_for_new(folder: Path, protection: Protection) -> bytes:
    """Make and put away the key of a station that is to be founded in a folder.

    The key file of a station that is gone stays, under another name: its backups can be opened with it alone.

    Raises:
        FileExistsError: there is a station already; it is left as it is.
        OSError: the folder cannot be written to.
    """
    if (folder / DATABASE_FILE).exists():
        raise FileExistsError(DATABASE_FILE)
    set_key_file_aside(folder)
    return seal(folder, protection.passphrase, protection.recovery_key).key


def forget_new(folder: Path) -> None:
    """Take the key file away again, where the station was not founded after all."""
    if not (folder / DATABASE_FILE).exists():
        with suppress(OSError):
            (folder / KEY_FILE).unlink(missing_ok=True)


def key_for_demo(folder: Path, passphrase: str) -> bytes:
    """Return the key of the demonstration in a folder; it is made the first time.

    Its passphrase is printed in the README, so that one copied from another computer opens without being asked for it.

    Raises:
        WrongPassphrase: the folder has the key of a real station.
    """
    if not is_sealed(folder):
        return seal(folder, passphrase).key
    key = open_by_machine(folder)
    if key is None:
        key = open_by_passphrase(folder, passphrase)
        with suppress(OSError):
            move_here(folder, key)
    return key


def set_key_file_aside(folder: Path) -> Path | None:
    """Give the key file of a folder another name, which it never had; return it, or None where there is none."""
    path = folder / KEY_FILE
    if not path.exists():
        return None
    number = 1
    while (aside := path.with_name(f"{path.stem}-before-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    return aside
