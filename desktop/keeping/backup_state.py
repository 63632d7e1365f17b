"""What a counter remembers of its backups outside its database: when that is damaged, this is what is asked.

It lies in `state.json` in the folder of the backups and is written anew as a whole.
"""

from datetime import datetime
from pathlib import Path

import msgspec

from desktop.keeping.backup_files import UNFINISHED, first_place, flush
from desktop.keeping.folder_rights import make_closed

STATE_FILE = "state.json"


class BackupState(msgspec.Struct, frozen=True):
    """What is remembered.

    Attributes:
        second: the second place, or empty.
        second_since: since when it is the second place, UTC.
        tried_at: when a backup was last begun, UTC.
        fault: why it could not be made; empty where it was.
        second_at: when a backup was last laid in the second place, UTC.
        second_fault: why the last one could not be laid there; empty where it was.
    """

    second: str = ""
    second_since: datetime | None = None
    tried_at: datetime | None = None
    fault: str = ""
    second_at: datetime | None = None
    second_fault: str = ""

    @property
    def second_place(self) -> Path | None:
        """Return the second place."""
        return Path(self.second) if self.second else None


def read_state(folder: Path) -> BackupState:
    """Return what is remembered; where nothing can be read, that nothing is."""
    try:
        return msgspec.json.decode((first_place(folder) / STATE_FILE).read_bytes(), type=BackupState)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError, RecursionError):
        return BackupState()


def write_state(folder: Path, state: BackupState) -> None:
    """Remember it.

    Raises:
        OSError: it cannot be written.
    """
    place = first_place(folder)
    make_closed(place)
    path = place / STATE_FILE
    part = path.with_name(path.name + UNFINISHED)
    part.write_bytes(msgspec.json.encode(state))
    flush(part)
    part.replace(path)
