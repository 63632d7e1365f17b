"""Lose databases and kill programs, and look whether everything that was confirmed is there again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.keeping.backup_files import Backup
from desktop.keeping.backup_taking import Taking, take
from desktop.storage.damage import BESIDE
from desktop.storage.models import Notice, table
from desktop.storage.row_log import shared_tables
from desktop.storage.second_journal import FOLDER
from desktop.storage.store import DATABASE_FILE, Store, open_store

KEY = bytes(range(32))


class Killed(BaseException):
    """The program is gone, as after `kill -9`."""


def snapshot(folder: Path, to: Path) -> Path:
    """Copy what lies on the disk of a program that would be killed at this moment."""
    to.mkdir(parents=True)
    for end in ("", *BESIDE):
        path = folder / (DATABASE_FILE + end)
        if path.exists() and end != "-shm":  # it is memory: no program has it after all are dead
            shutil.copy(path, to / path.name)
    if (folder / FOLDER).is_dir():
        shutil.copytree(folder / FOLDER, to / FOLDER)
    return to


def lose(folder: Path) -> None:
    """Take the database away, with what lies beside it."""
    for end in ("", *BESIDE):
        (folder / (DATABASE_FILE + end)).unlink(missing_ok=True)


def back_up(folder: Path, clock: SetClock, key: bytes | None = None) -> Backup:
    """Take a backup."""
    return take(Taking(folder, key, clock, "test")).backup


def reopened(folder: Path, clock: SetClock, key: bytes | None = None, seed: int = 77) -> Store:
    """Open the database as another program would, without looking after it."""
    return open_store(folder, clock, seeded_ids(clock, seed), key)


def rows_of(connection: Connection, but: frozenset[str] = frozenset()) -> dict[str, set[tuple[Any, ...]]]:
    """Return every row of every table that several counters would share, as texts; without the mail that may be out."""
    found = {}
    for one in shared_tables():
        if one.name not in but:
            found[one.name] = {tuple(map(repr, row)) for row in connection.execute(_without_mail(one))}
    return found


def all_rows(store: Store, *but: str) -> dict[str, set[tuple[Any, ...]]]:
    """Return the rows of a store (`rows_of`)."""
    with store.read() as connection:
        return rows_of(connection, frozenset(but))


def at_call(number: int, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that kills the program at its n-th call."""
    calls = 0

    def called(*args: object, **more: object) -> Any:
        nonlocal calls
        calls += 1
        if calls == number:
            raise Killed
        return function(*args, **more)

    return called


def _without_mail(one: Table) -> Any:
    if one.name != Notice.__tablename__:
        return select(one)
    plain = table(Notice)
    return select(plain.c.id, plain.c.case_id, plain.c.appointment_id, plain.c.event, plain.c.message_id)
