"""How it stands with the backups of a counter: for the guard rails, for the schedule, and for the screen."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.backup_plan import BackupFacts, is_due
from desktop.keeping.backup_files import Backup, BackupNote, backups_in, first_place
from desktop.keeping.backup_places import on_one_disk
from desktop.keeping.backup_plan import plan
from desktop.keeping.backup_state import BackupState, read_state
from desktop.services.commands import Store
from desktop.services.demo.invented import is_invented
from desktop.services.importing.conversation import folder_of


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in one place.

    Attributes:
        place: the folder.
        reached: it is there.
        backups: the newest first.
        newest: what is in the newest one that was checked; None where there is none.
        size: of all together, bytes.
    """

    place: Path
    reached: bool
    backups: tuple[Backup, ...]
    newest: BackupNote | None
    size: int


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """How it stands.

    Attributes:
        state: what is remembered.
        first: the place on this computer.
        second: the other one; None without one.
        by_itself: whether backups are made by themselves here.
        one_disk: the second place lies on the disk of the data, and is lost with it.
    """

    state: BackupState
    first: Shelf
    second: Shelf | None
    by_itself: bool
    one_disk: bool

    def is_due(self, now: datetime) -> bool:
        """Tell whether one should be made now by itself; `now` is UTC."""
        failed_at = self.state.tried_at if self.state.fault else None
        return self.by_itself and is_due(plan(), now, _taken_at(self.first), failed_at)


def backup_standing(store: Store) -> BackupStanding:
    """Return how it stands at this counter; reads the folders and writes nothing."""
    folder = folder_of(store)
    state = read_state(folder)
    second = _shelf(state.second_place) if state.second_place else None
    return BackupStanding(
        state,
        _shelf(first_place(folder)),
        second,
        by_itself=not is_invented(store),
        one_disk=second is not None and on_one_disk(folder, second.place),
    )


def backup_facts(store: Store) -> BackupFacts | None:
    """Return what the guard rails judge; None where no backups are made by themselves."""
    if is_invented(store):
        return None
    folder = folder_of(store)
    state = read_state(folder)
    return BackupFacts(
        taken_at=_taken_at(_shelf(first_place(folder))),
        second_since=state.second_since if state.second else None,
        second_at=state.second_at,
    )


def _taken_at(shelf: Shelf) -> datetime | None:
    return shelf.newest.taken_at if shelf.newest else None


def _shelf(place: Path) -> Shelf:
    backups = backups_in(place)
    newest = next((note for backup in backups if (note := backup.note())), None)
    return Shelf(place, place.is_dir(), backups, newest, sum(_size(backup) for backup in backups))


def _size(backup: Backup) -> int:
    try:
        return backup.size
    except OSError:
        return 0  # it was thinned away just now
