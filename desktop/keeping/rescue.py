"""The way back: a damaged database is noticed, set aside and put together again out of backup and second journal.

Whatever is killed on the way leaves the folder so that the next start begins anew, with the same end: the new database
is made in a folder of its own, the damaged one gets another name, and only then the new one gets its own.

A start imports nothing more than a look needs; the rest is read where something has to be put right.
"""

import logging
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import OperationalError

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.domain.recovery import CaughtUp, Damage, EpochCause, WayBack
from desktop.storage import damage, in_use
from desktop.storage.damage import CLOSER_LOOK as CLOSER_LOOK
from desktop.storage.damage import look_closer as look_closer
from desktop.storage.engine import sqlite_engine
from desktop.storage.schema import check_schema
from desktop.storage.second_journal import SecondJournal
from desktop.storage.second_journal_file import sync_folder
from desktop.storage.store import DATABASE_FILE, Store, open_store, store_on

if TYPE_CHECKING:
    from desktop.keeping.backup_files import Backup

MAKING = ".putting-together"
"""Below the data folder: where a database is made that is not whole yet."""
LOOK = 0.3
"""For so many seconds the pages of a database are looked at when it is opened; a backup looks at all of them."""
_TIME = "%Y%m%dT%H%M%SZ"

_log = logging.getLogger(__name__)


class Stage(StrEnum):
    """What is being done, for whoever waits."""

    SEARCHING = "searching"
    COPYING = "copying"
    CATCHING_UP = "catching-up"
    IN_PLACE = "in-place"


Tell = Callable[[Stage], object]
"""Is told what is being done."""


class InUse(Exception):
    """Other programs have the database open; nothing was done."""


def open_whole(
    folder: Path, clock: Clock, ids: IdMaker, key: bytes | None = None, tell: Tell = lambda _: None
) -> Store:
    """Open the counter's own database with all that was ever confirmed in it; `Store.way_back` says how it came back.

    Raises:
        NoStation: there is none, and nothing of which one could be put together.
        sqlalchemy.exc.DBAPIError: it is damaged, and there is no backup that can be trusted.
        SchemaTooNew: it was written by a newer program.
        OSError: the folder cannot be written to.
    """
    way = look_after(folder, clock, ids, key, tell)
    store = open_store(folder, clock, ids, key)
    try:
        if store.is_behind():
            way = replace(way, caught_up=_caught_up_unless_busy(store, tell))
    except BaseException:
        store.close()
        raise
    store.way_back = way
    return store


def look_after(
    folder: Path, clock: Clock, ids: IdMaker, key: bytes | None = None, tell: Tell = lambda _: None
) -> WayBack:
    """Look whether the database of a folder is whole, and put it together again where it is not.

    While other programs have it open nothing is looked at: the first of them did. Where there is no backup that can be
    trusted nothing is touched, and whoever opens the database hears what is wrong with it.

    Raises:
        OSError: the folder cannot be written to.
    """
    path = folder / DATABASE_FILE
    if not folder.is_dir() or not (path.exists() or _has_traces(folder)):
        return WayBack()
    with in_use.alone(folder) as nobody_else:
        if not nobody_else:
            return WayBack()
        shutil.rmtree(folder / MAKING, ignore_errors=True)
        closer = folder / CLOSER_LOOK
        found = damage.damage_of(path, key, None if closer.exists() else LOOK)
        if found is None:
            closer.unlink(missing_ok=True)
            return WayBack()
        from desktop.keeping import backups

        _log.error("the database is %s", found)
        tell(Stage.SEARCHING)
        newest = backups.newest_good(folder, key)
        if newest is None:
            _log.error("there is no backup that can be trusted; nothing was touched")
            return WayBack(found)
        way = _put_together(folder, newest, clock, ids, key, tell, EpochCause.DAMAGED, found)
        closer.unlink(missing_ok=True)
        return way


def put_together(
    folder: Path, backup: "Backup", clock: Clock, ids: IdMaker, key: bytes | None = None, tell: Tell = lambda _: None
) -> WayBack:
    """Put a backup in the place of the database, with what the second journal has beyond it, in a new epoch.

    Args:
        folder: the data folder; its present database is set aside, never deleted.
        backup: which one.
        clock, ids: of the counter.
        key: of the database.
        tell: is told what is being done.

    Raises:
        InUse: other programs have the database open.
        CopyFailed, OSError, sqlalchemy.exc.DBAPIError: it cannot be read or written; the present database stays.
    """
    with in_use.alone(folder) as nobody_else:
        if not nobody_else:
            raise InUse
        return _put_together(folder, backup, clock, ids, key, tell, EpochCause.RESTORED, None)


def _caught_up_unless_busy(store: Store, tell: Tell) -> CaughtUp:
    """Bring the database up to the second journal, unless another program is writing for long, as an import does.

    It looked when it was opened: what is missing now, nobody was told of, and the next entry takes its place.
    """
    from desktop.keeping.catching_up import catch_up

    tell(Stage.CATCHING_UP)
    try:
        return catch_up(store)
    except OperationalError as fault:
        if "locked" not in str(fault.orig):
            raise
        _log.warning("another program is writing; what was begun and not confirmed is left")
        return CaughtUp()


def _has_traces(folder: Path) -> bool:
    from desktop.keeping import backups

    return bool(backups.all_backups(folder)) or SecondJournal(folder, None).is_there()


def _put_together(
    folder: Path,
    backup: "Backup",
    clock: Clock,
    ids: IdMaker,
    key: bytes | None,
    tell: Tell,
    cause: EpochCause,
    found: Damage | None,
) -> WayBack:
    from desktop.keeping import backups

    making = folder / MAKING
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(mode=0o700)
    try:
        tell(Stage.COPYING)
        backups.put_back(backup.path, making / DATABASE_FILE, key)
        tell(Stage.CATCHING_UP)
        caught_up = _caught_up(folder, making / DATABASE_FILE, clock, ids, key, cause)
        tell(Stage.IN_PLACE)
        path = folder / DATABASE_FILE
        at = clock.now().astimezone(UTC).strftime(_TIME)
        aside = damage.set_aside(path, f"{path.stem}-{cause.value}-{at}")
        sync_folder(folder)
        (making / DATABASE_FILE).rename(path)
        sync_folder(folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    _log.warning("put together from %s: %s", backup.path.name, caught_up)
    return WayBack(found, backup.taken_at, aside.name if aside else "", caught_up)


def _caught_up(folder: Path, path: Path, clock: Clock, ids: IdMaker, key: bytes | None, cause: EpochCause) -> CaughtUp:
    """Bring a copy up to the second journal, in a new epoch, and leave it in one file on the disk."""
    from desktop.keeping.catching_up import catch_up

    engine = sqlite_engine(path, key)
    try:
        check_schema(engine)
        store = store_on(engine, clock, ids)
        store.second = SecondJournal(folder, key)
        try:
            caught_up = catch_up(store, cause)
            with engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            store.close()
    finally:
        engine.dispose()
    return caught_up
