"""The room for backups in one place: what is thinned away, and what gives way when the disk is nearly full."""

import shutil
from pathlib import Path

from desktop.domain.backup_plan import kept
from desktop.keeping.backup_faults import BackupFailed, BackupFault
from desktop.keeping.backup_files import UNFINISHED, Backup, backups_in
from desktop.keeping.backup_plan import plan, room_left

_IN_CLEAR = b"SQLite format 3\0"


def make_room(place: Path, size: int, *, may_remove: bool = True) -> None:
    """See that a copy of this size fits; the oldest backups beyond those that are always kept give way first.

    Raises:
        BackupFailed: `disk-full`.
    """
    needed = size + room_left()
    dispensable = list(backups_in(place)[plan().at_least :]) if may_remove else []
    while shutil.disk_usage(place).free < needed:
        if not dispensable:
            raise BackupFailed(BackupFault.DISK_FULL)
        _remove(dispensable.pop())


def thin(place: Path, key: bytes | None) -> int:
    """Remove what the plan does not keep, and return how many that were.

    Where there is a key, one in clear goes too: it was taken before the station was sealed.
    """
    there = backups_in(place)
    stay = kept(plan(), (backup.mark for backup in there))
    gone = [backup for backup in there if backup.number not in stay or (key is not None and _is_in_clear(backup))]
    for backup in gone:
        _remove(backup)
    return len(gone)


def _remove(backup: Backup) -> None:
    """Remove a backup; one that cannot be removed now goes another time."""
    forget(backup.path)
    forget(backup.note_path)


def _is_in_clear(backup: Backup) -> bool:
    try:
        with backup.path.open("rb") as file:
            return file.read(len(_IN_CLEAR)) == _IN_CLEAR
    except OSError:
        return False


def sweep(place: Path) -> None:
    """Remove the parts that a program left which was ended."""
    for path in place.glob(f"skranke-*{UNFINISHED}"):
        forget(path)


def forget(path: Path) -> None:
    """Remove a file; one that cannot be removed now goes another time."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
