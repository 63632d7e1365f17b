"""Who has a data folder open: every program that works on its database, or one alone that puts files in their places.

The lock is that of an empty SQLite file, which is the same on every system; the system itself lets go of it when a
program ends, however it ends.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

LOCK_FILE = "in-use.lock"


def hold(folder: Path, wait: float = 10.0) -> Callable[[], None]:
    """Say that the database of a folder is open, and return what says that it is not any more.

    Args:
        folder: the data folder.
        wait: for how many seconds, while another program puts files in their places.

    Raises:
        OSError: another program has the folder for itself, or the lock cannot be made.
    """
    connection = _locked(folder, "BEGIN", wait)
    if connection is None:
        raise TimeoutError(LOCK_FILE)
    let_go: Callable[[], None] = connection.close
    return let_go


@contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Have a folder for oneself meanwhile; tells whether that is so, or others have its database open.

    Raises:
        OSError: the lock cannot be made.
    """
    connection = _locked(folder, "BEGIN EXCLUSIVE", 0)
    try:
        yield connection is not None
    finally:
        if connection is not None:
            connection.close()


def _locked(folder: Path, begin: str, wait: float):  # type: ignore[no-untyped-def] # the driver has no types
    path = folder / LOCK_FILE
    path.touch()
    connection = driver.connect(str(path), timeout=wait, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(begin)
        connection.execute("SELECT 1 FROM sqlite_master").fetchall()  # a read is what shares the lock
    except driver.OperationalError:
        connection.close()
        return None
    return connection
