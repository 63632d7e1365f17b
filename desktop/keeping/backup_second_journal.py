"""What a backup means for the second journal: a new part begins, and parts that are not needed any more go."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.keeping.backup_files import backups_in
from desktop.storage.engine import WRITING, sqlite_engine
from desktop.storage.second_journal import SecondJournal
from desktop.storage.store import DATABASE_FILE

_VERIFIED = 2
"""What so many backups have need not stand in the second journal any more."""


def begin_second_journal(folder: Path, key: bytes | None, place: Path) -> None:
    """Go on in a new part of the second journal, and let go of those that even the backup before this one has."""
    second = SecondJournal(folder, key)
    if not second.folder.is_dir():
        return
    engine = sqlite_engine(folder / DATABASE_FILE, key)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            second.rotate()
        notes = [note for backup in backups_in(place) if (note := backup.note())][:_VERIFIED]
        if len(notes) == _VERIFIED:
            device = notes[-1].device
            heads = {head.epoch: head.number for head in notes[-1].heads if head.device == device}
            second.forget_before(second.first_needed(device, heads))
    except (OSError, DBAPIError):
        return  # the parts there are stay; the next backup tries again
    finally:
        second.close()
        engine.dispose()
