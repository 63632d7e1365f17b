"""The files of the backups: their places, their names, and the note beside each.

The number in a name orders them, so that a clock that was wrong for a day does not.
"""

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from desktop.domain.backup_plan import Mark
from desktop.storage.backup_copy import Head

FOLDER = "backups"
"""Below the data folder."""
UNFINISHED = ".part"
_NAME = re.compile(r"skranke-(\d{6,})-(\d{8}T\d{6}Z)\.db")
_TIME = "%Y%m%dT%H%M%SZ"


class BackupNote(msgspec.Struct, frozen=True):
    """What is in a backup.

    Attributes:
        station, counter, device, epoch: of the counter that it was taken of.
        taken_at: as in its name, UTC.
        verified_at: when it was opened and checked, UTC.
        newest_entry: when the newest entry of the journal in it was written, UTC.
        program: the version that took it.
        bytes: how large it is.
        schema: its number.
        heads: the last entry of each chain of the journal.
        people, cases, appointments, entries: how many are in it.
    """

    station: str
    counter: str
    device: str
    epoch: int
    taken_at: datetime
    verified_at: datetime
    newest_entry: datetime | None
    program: str
    bytes: int
    schema: int
    heads: tuple[Head, ...]
    people: int
    cases: int
    appointments: int
    entries: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in one place.

    Attributes:
        path: the file.
        number: which one; the newest has the highest.
        taken_at: UTC, by the counter's clock.
    """

    path: Path
    number: int
    taken_at: datetime

    @property
    def mark(self) -> Mark:
        """Return it as the plan sees it."""
        return Mark(self.number, self.taken_at)

    @property
    def size(self) -> int:
        """Return how many bytes it has."""
        return self.path.stat().st_size

    @property
    def note_path(self) -> Path:
        """Return where its note lies."""
        return self.path.with_suffix(".json")

    def note(self) -> BackupNote | None:
        """Return what is said to be in it; None where no note says so that can be read."""
        try:
            return msgspec.json.decode(self.note_path.read_bytes(), type=BackupNote)
        except (OSError, msgspec.DecodeError):
            return None


def backup_name(number: int, taken_at: datetime) -> str:
    """Return the name of a backup."""
    return f"skranke-{number:06}-{taken_at.astimezone(UTC).strftime(_TIME)}.db"


def read_name(path: Path) -> Backup | None:
    """Return the backup under a path; None where the name is none of a backup."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        taken_at = datetime.strptime(found[2], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(found[1]), taken_at)


def first_place(folder: Path) -> Path:
    """Return where the backups of a data folder lie."""
    return folder / FOLDER


def backups_in(place: Path) -> tuple[Backup, ...]:
    """Return the backups in a place, the newest first; none where it cannot be reached."""
    try:
        paths = list(place.iterdir())
    except OSError:
        return ()
    found = [backup for path in paths if (backup := read_name(path))]
    return tuple(sorted(found, key=lambda each: (each.number, each.taken_at), reverse=True))


def flush(path: Path) -> None:
    """Have a file on the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have a folder's names on the disk itself, where the system can say so of a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
