"""Go back to a backup: look first, then put the present data aside and the backup in their place.

Nothing is deleted. What was confirmed after the backup and stands in the second journal is carried out again, and the
counter begins a new epoch: its chain must never have two different entries under one number.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.domain.recovery import WayBack
from desktop.domain.refusals import RuleBroken
from desktop.keeping.backup_files import Backup
from desktop.keeping.backups import backup_key, is_good
from desktop.keeping.rescue import InUse, put_together
from desktop.services.backup_notes import NoteRestored
from desktop.services.commands import perform
from desktop.services.epochs import recovering_actor
from desktop.storage.backup_copy import heads_of, opened_unchanging
from desktop.storage.engine import sqlite_engine
from desktop.storage.models import Appointment, Case, Device, JournalEntry, Person
from desktop.storage.second_journal import SecondJournal
from desktop.storage.store import DATABASE_FILE, open_store


@dataclass(frozen=True, slots=True)
class Contained:
    """What is in a database; `newest_entry` is UTC, None where its journal is empty."""

    people: int
    cases: int
    appointments: int
    newest_entry: datetime | None


@dataclass(frozen=True, slots=True)
class RestoreLook:
    """What going back to a backup would mean; nothing has been done.

    Attributes:
        backup: which.
        contained: what is in it.
        present: what is here now; None where that cannot be read, or nothing is.
        newer: so many entries of the counter's journal are here and not in the backup; None where nobody can say.
        kept: so many entries that are not in the backup stand in the second journal, and would be carried out again.
    """

    backup: Backup
    contained: Contained
    present: Contained | None
    newer: int | None
    kept: int

    @property
    def left_out(self) -> int:
        """Return how many entries would lie only in the data that is put aside."""
        return max((self.newer or 0) - self.kept, 0)


def look_at(folder: Path, key: bytes | None, backup: Backup) -> RestoreLook:
    """Open a backup, read all of it, and say what going back to it would mean.

    Raises:
        RuleBroken: `backup-not-good`, it is damaged or under another key; `backup-of-another`, it is that of another
            counter than the one whose data lies here.
    """
    if not is_good(backup.path, key):
        raise RuleBroken("backup-not-good", file=backup.path.name)
    with opened_unchanging(backup.path, backup_key(key)) as connection:
        device, heads, contained = _own(connection)
    kept = _kept(folder, key, device, heads)
    try:
        present = _present(folder / DATABASE_FILE, key)
    except DBAPIError:
        return RestoreLook(backup, contained, None, None, kept)
    if present is None:
        return RestoreLook(backup, contained, None, 0, kept)
    own_device, own_heads, here = present
    if own_device != device:
        raise RuleBroken("backup-of-another", file=backup.path.name)
    newer = sum(max(number - heads.get(epoch, 0), 0) for epoch, number in own_heads.items())
    return RestoreLook(backup, contained, here, newer, kept)


def restore(folder: Path, key: bytes | None, look: RestoreLook, clock: Clock, ids: IdMaker) -> WayBack:
    """Put a backup that was looked at in the place of the present data, which is put aside, and note that it was done.

    Raises:
        RuleBroken: `data-in-use`, a window or another program has the data open; nothing was done.
        CopyFailed, OSError: the disk is full or cannot be written to; the present data stays.
    """
    try:
        way = put_together(folder, look.backup, clock, ids, key)
    except InUse as error:
        raise RuleBroken("data-in-use") from error
    caught_up = way.caught_up
    store = open_store(folder, clock, ids, key)
    try:
        note = NoteRestored(look.backup.number, look.backup.taken_at, caught_up.again + caught_up.anew, look.left_out)
        perform(store, recovering_actor(store), note)
    finally:
        store.close()
    return way


def _own(connection: Connection) -> tuple[str, dict[int, int], Contained]:
    """Return whose database it is, the last entry of each of its own epochs, and what is in it."""
    device = connection.execute(select(Device.id)).scalar_one()
    heads = {head.epoch: head.number for head in heads_of(connection) if head.device == device}
    count = [connection.execute(select(func.count()).select_from(each)).scalar_one() for each in _COUNTED]
    newest = connection.execute(select(func.max(JournalEntry.at)).where(JournalEntry.device == device)).scalar_one()
    return device, heads, Contained(count[0], count[1], count[2], newest)


_COUNTED = (Person, Case, Appointment)


def _present(database: Path, key: bytes | None) -> tuple[str, dict[int, int], Contained] | None:
    if not database.exists():
        return None
    engine = sqlite_engine(database, key)
    try:
        with engine.connect() as connection:
            return _own(connection)
    finally:
        engine.dispose()


def _kept(folder: Path, key: bytes | None, device: str, heads: dict[int, int]) -> int:
    second = SecondJournal(folder, key)
    try:
        return len(second.entries_after(device, heads))
    except OSError:
        return 0
    finally:
        second.close()
