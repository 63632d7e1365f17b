"""What a promise costs: one row written and flushed to disk, beside the bare flush of the same disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, text

from benchmarks import Figure, median_seconds
from desktop.storage.engine import sqlite_engine

ROUNDS = 2000
ROW = b"x" * 4096  # one page of the write-ahead log


def figures() -> Iterator[Figure]:
    beside = Path(__file__).parents[1] / "build"  # on the checkout's disk: the usual folder may be memory
    beside.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="flush-", dir=beside) as folder:
        bare = _bare_flush(Path(folder) / "bare")
        engine = sqlite_engine(Path(folder) / "station.db")
        ours = _one_commit(engine)
        engine.dispose()
    yield Figure("one row, one commit, through the program's engine", ours, "a bare page and its flush", bare, 8)


def _bare_flush(path: Path) -> float:
    with path.open("wb", buffering=0) as file:

        def write() -> None:
            file.write(ROW)
            os.fdatasync(file.fileno())

        return median_seconds(write, ROUNDS)


def _one_commit(engine: Engine) -> float:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE promise (id INTEGER PRIMARY KEY, said TEXT NOT NULL)"))
    statement = text("INSERT INTO promise (said) VALUES (:said)")

    def write() -> None:
        with engine.begin() as connection:
            connection.execute(statement, {"said": "09:05"})

    return median_seconds(write, ROUNDS)
