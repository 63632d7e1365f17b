"""Seal a station that was founded in clear."""

from pathlib import Path

from desktop.keeping.envelope import Protection, seal
from desktop.keeping.folder_rights import protect_file
from desktop.keeping.key_faults import KEY_FILE
from desktop.keeping.opening import is_in_clear, set_key_file_aside
from desktop.storage.encrypting import InUse, encrypt_in_place
from desktop.storage.in_use import alone
from desktop.storage.second_journal import SecondJournal
from desktop.storage.store import DATABASE_FILE, NoStation


class AlreadySealed(Exception):
    """The database of the folder is encrypted; its key stays as it is."""


def seal_station(folder: Path, protection: Protection) -> None:
    """Encrypt the database of a folder under a new key that is put away first.

    The second journal goes under the same key. A power cut leaves the database in clear or encrypted, and the key file
    in either case; one in clear goes on being opened as such.

    Raises:
        NoStation: there is none.
        AlreadySealed: it is encrypted.
        InUse: the program is open.
        CopyDiffers, OSError: it could not be encrypted; it stays as it was.
    """
    database = folder / DATABASE_FILE
    if not database.exists():
        raise NoStation
    if not is_in_clear(database):
        raise AlreadySealed
    with alone(folder) as is_free:
        if not is_free:
            raise InUse
        set_key_file_aside(folder)
        sealed = seal(folder, protection.passphrase, protection.recovery_key)
        try:
            encrypt_in_place(database, sealed.key)
        except BaseException:
            if is_in_clear(database):
                (folder / KEY_FILE).unlink(missing_ok=True)
            raise
        protect_file(database)
        SecondJournal(folder, sealed.key).seal_anew(None)
