"""Take a backup: copy, check by opening, give it its name, lay it in the second place, thin what is old.

A backup has its name only when it has been checked; a program that is killed before leaves a part that nobody takes for
one. One is taken at a time, whichever programs ask.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import func, select

from desktop.domain.clock import Clock
from desktop.keeping.backup_faults import BackupFailed, BackupFault, of_system
from desktop.keeping.backup_files import UNFINISHED, Backup, BackupNote, backup_name, first_place, flush, flush_folder
from desktop.keeping.backup_second_journal import begin_second_journal
from desktop.keeping.backup_shelf import forget, make_room, sweep, thin
from desktop.keeping.backup_state import BackupState, read_state, write_state
from desktop.keeping.backups import all_backups, backup_key, is_good
from desktop.keeping.envelope import is_sealed, portable
from desktop.keeping.folder_rights import make_closed, protect_file
from desktop.keeping.key_faults import KEY_FILE, KeyFileDamaged
from desktop.keeping.rescue import look_closer
from desktop.storage import in_use
from desktop.storage.backup_copy import (
    Contents,
    CopyFailed,
    CopyStopped,
    contents_of,
    copy_database,
    is_whole,
    opened_unchanging,
    tails_hold,
)
from desktop.storage.file_lock import Held, only_one
from desktop.storage.models import Device, JournalEntry
from desktop.storage.store import DATABASE_FILE

LOCK_FILE = "lock"
_CHUNK = 1 << 20
_PATIENCE = 2.0
"""For so many seconds it waits while a database is put in its place."""
_COPIED, _CHECKED = 0.6, 0.85
"""How far it has come when the copy lies there, and when it has been checked; the second place is the rest."""

Progress = Callable[[float], object]
"""Is told how far it has come, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup that was taken and checked.

    Attributes:
        backup: where it lies first.
        second: where else; None where there is no second place or it was not reached.
        second_fault: why it was not; None where there is none, or it was.
        extra_fault: why it is not in the place that was asked for besides; None where it is, or none was.
        removed: how many older ones the thinning took away.
    """

    backup: Backup
    second: Backup | None
    second_fault: BackupFault | None
    extra_fault: BackupFault | None
    removed: int


@dataclass(frozen=True, slots=True)
class Taking:
    """All that is asked of a backup.

    Attributes:
        folder: the data folder.
        key: of its database, 32 bytes; None for one in clear.
        clock: the counter's.
        program: the version that takes it.
        on_progress: is told how far it has come.
        is_cancelled: is asked now and then whether to stop.
        extra: one more place, for this one backup.
    """

    folder: Path
    key: bytes | None
    clock: Clock
    program: str
    on_progress: Progress | None = None
    is_cancelled: Callable[[], bool] | None = None
    extra: Path | None = None

    def tell(self, fraction: float) -> None:
        """Tell how far it has come."""
        if self.on_progress is not None:
            self.on_progress(fraction)

    def stop_if_asked(self) -> None:
        """Stop here, where somebody asked for it.

        Raises:
            BackupFailed: `stopped`.
        """
        if self.is_cancelled is not None and self.is_cancelled():
            raise BackupFailed(BackupFault.STOPPED)


def take(wish: Taking) -> Taken:
    """Take a backup, and remember how it went.

    Raises:
        BackupFailed: there is none.
    """
    at = wish.clock.now()
    try:
        place = first_place(wish.folder)
        make_closed(place)
        with only_one(place / LOCK_FILE):
            state = read_state(wish.folder)
            let_go = _held(wish.folder)
            try:
                taken = _take(wish, at, state.second_place)
            except BackupFailed as failed:
                if failed.fault in (BackupFault.SOURCE_DAMAGED, BackupFault.NOT_GOOD):
                    _have_it_looked_at(wish.folder)
                if failed.fault is not BackupFault.STOPPED:
                    _remember(wish.folder, msgspec.structs.replace(state, tried_at=at, fault=failed.fault.value))
                raise
            finally:
                let_go()
            write_state(wish.folder, _after(state, taken, at))
            return taken
    except Held as held:
        raise BackupFailed(BackupFault.UNDER_WAY) from held
    except OSError as error:
        raise BackupFailed(of_system(error)) from error


def _have_it_looked_at(folder: Path) -> None:
    """Have every page of the database looked at when it is next opened: what cannot be copied may be damaged."""
    with suppress(OSError):
        look_closer(folder)


def _held(folder: Path) -> Callable[[], None]:
    """Have nobody put another database in the place of this one meanwhile; return what lets go of it."""
    try:
        return in_use.hold(folder, _PATIENCE)
    except TimeoutError as error:
        raise BackupFailed(BackupFault.IN_USE) from error


def _take(wish: Taking, at: datetime, second: Path | None) -> Taken:
    source, place = wish.folder / DATABASE_FILE, first_place(wish.folder)
    if not source.exists():
        raise BackupFailed(BackupFault.NO_DATA)
    sweep(place)
    make_room(place, _size_of(source))
    number = max((each.number for each in all_backups(wish.folder)), default=0) + 1
    part = place / (backup_name(number, at) + UNFINISHED)
    try:
        contents = _copy(wish, source, part)
        wish.tell(_COPIED)
        wish.stop_if_asked()
        backup = Backup(part.with_suffix(""), number, at)
        note = _checked(wish, part, contents, at)
        _name(part, backup.path, note)
    finally:
        part.unlink(missing_ok=True)
    wish.tell(_CHECKED)
    placed, fault = (None, None) if second is None else _lay(wish, backup, second)
    extra_fault = _lay(wish, backup, wish.extra, may_remove=False)[1] if wish.extra is not None else None
    removed = sum(thin(each, wish.key) for each in (place, second) if each is not None)
    wish.tell(1.0)
    begin_second_journal(wish.folder, wish.key, place)
    return Taken(backup, placed, fault, extra_fault, removed)


def _copy(wish: Taking, source: Path, part: Path) -> Contents:
    def step(done: int, total: int) -> None:
        wish.tell(_COPIED * done / max(total, 1))

    try:
        return copy_database(source, wish.key, part, backup_key(wish.key), step, wish.is_cancelled)
    except CopyStopped as stopped:
        raise BackupFailed(BackupFault.STOPPED) from stopped
    except CopyFailed as failed:
        raise BackupFailed(BackupFault(failed.fault.value)) from failed


def _checked(wish: Taking, part: Path, contents: Contents, at: datetime) -> BackupNote:
    """Open the copy, read all of it, and return what is in it.

    Raises:
        BackupFailed: `not-good`, it is not what the database was when it was begun.
    """
    protect_file(part)
    flush(part)
    with opened_unchanging(part, backup_key(wish.key)) as connection:
        if not is_whole(connection) or contents_of(connection) != contents or not tails_hold(connection):
            raise BackupFailed(BackupFault.NOT_GOOD)
        device = connection.execute(select(Device)).one()
        newest = connection.execute(select(func.max(JournalEntry.at))).scalar_one()
    counts = dict(contents.counts)
    return BackupNote(
        station=device.station_id,
        counter=device.counter,
        device=device.id,
        epoch=device.epoch,
        taken_at=at,
        verified_at=wish.clock.now(),
        newest_entry=newest,
        program=wish.program,
        bytes=part.stat().st_size,
        schema=contents.schema,
        heads=contents.heads,
        people=counts["person"],
        cases=counts["case_file"],
        appointments=counts["appointment"],
        entries=counts["journal_entry"],
    )


def _name(part: Path, path: Path, note: BackupNote) -> None:
    """Give a checked copy its name, and lay its note beside it."""
    part.rename(path)
    path.with_suffix(".json").write_bytes(msgspec.json.encode(note))
    flush_folder(path.parent)


def _lay(
    wish: Taking, backup: Backup, place: Path, *, may_remove: bool = True
) -> tuple[Backup | None, BackupFault | None]:
    """Lay a backup in another place too, and check it there by opening it; say why not, where it cannot be.

    The folder is not made: what lies under the name of a drive that is not there is this very disk.
    """
    if not place.is_dir():
        return None, BackupFault.UNREACHABLE
    part = place / (backup.path.name + UNFINISHED)
    try:
        sweep(place)
        make_room(place, backup.size, may_remove=may_remove)
        _copy_file(wish, backup.path, part)
        if not is_good(part, wish.key):
            return None, BackupFault.NOT_GOOD
        note = backup.note()
        if note is not None:
            _name(part, place / backup.path.name, msgspec.structs.replace(note, verified_at=wish.clock.now()))
        _lay_key(wish.folder, place)
    except OSError as error:
        return None, of_system(error)
    except KeyFileDamaged:
        return None, BackupFault.NOT_WRITTEN
    except BackupFailed as failed:
        if failed.fault is BackupFault.STOPPED:
            raise
        return None, failed.fault
    finally:
        forget(part)
    return Backup(place / backup.path.name, backup.number, backup.taken_at), None


def _copy_file(wish: Taking, path: Path, target: Path) -> None:
    size, done = path.stat().st_size, 0
    with path.open("rb") as source, target.open("xb") as copy:
        while chunk := source.read(_CHUNK):
            copy.write(chunk)
            done += len(chunk)
            wish.tell(_CHECKED + (1 - _CHECKED) * done / size)
            wish.stop_if_asked()
    flush(target)


def _lay_key(folder: Path, place: Path) -> None:
    """Lay the wrapped key beside the backups: without it the recovery key opens nothing on a new computer."""
    if not is_sealed(folder):
        return
    part = place / (KEY_FILE + UNFINISHED)
    part.write_bytes(portable(folder))
    flush(part)
    part.replace(place / KEY_FILE)


def _size_of(source: Path) -> int:
    beside = source.with_name(f"{source.name}-wal")
    return sum(each.stat().st_size for each in (source, beside) if each.exists())


def _after(state: BackupState, taken: Taken, at: datetime) -> BackupState:
    fault = taken.second_fault.value if taken.second_fault else ""
    second_at = at if taken.second else state.second_at
    return msgspec.structs.replace(state, tried_at=at, fault="", second_at=second_at, second_fault=fault)


def _remember(folder: Path, state: BackupState) -> None:
    try:
        write_state(folder, state)
    except OSError:
        return  # a full disk has no room for this either
