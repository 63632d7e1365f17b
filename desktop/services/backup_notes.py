"""What the journal keeps of the backups: where copies of the data go, and that somebody went back to one."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.changes import Touched
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class NoteBackupPlace:
    """Note where a counter lays its backups besides on its own computer; empty where nowhere else any more."""

    place: str


@dataclass(frozen=True, slots=True)
class NoteRestored:
    """Note that a counter went back to a backup.

    Attributes:
        number: of the backup.
        taken_at: UTC.
        put_back: entries from after it that were carried out again.
        left_out: entries from after it that were not, and lie only in the data that was set aside.
    """

    number: int
    taken_at: datetime
    put_back: int = 0
    left_out: int = 0


@handles(NoteBackupPlace, name="note-backup-place", right=Right.SET_UP_STATION, touches=Touched.STATION)
def note_backup_place(_: Work, __: NoteBackupPlace) -> None:
    """Leave only the entry in the journal: the place itself is kept where a damaged database does not hide it."""


@handles(NoteRestored, name="note-restored", right=Right.SET_UP_STATION, touches=Touched.STATION)
def note_restored(_: Work, __: NoteRestored) -> None:
    """Leave only the entry in the journal."""
