"""A lock between programs that the system lets go of by itself when the one that holds it ends, however it ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver


class Held(Exception):
    """Another program holds the lock."""


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock of this name meanwhile: an empty file, locked as SQLite locks on every system.

    Raises:
        Held: another program holds it.
        OSError: the file cannot be made.
    """
    path.touch()
    connection = driver.connect(str(path), timeout=0, isolation_level=None)
    try:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except driver.OperationalError as error:
            raise Held from error
        yield
    finally:
        connection.close()
