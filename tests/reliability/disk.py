"""The disk that fails on demand: `faulty_disk.c`, made and laid before the C library of a program."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("faulty_disk.c")
LIBRARY = "SKRANKE_FAULTY_DISK"
"""The variable that tells a program under test where the library lies."""


class Fault(IntEnum):
    """What happens at the write that is meant, in the numbers of `faulty_disk.c`."""

    NONE = 0
    KILL_BEFORE = 1
    KILL_AFTER = 2
    TORN = 3
    FULL = 4
    BROKEN = 5
    READ_ONLY = 6


DEADLY = frozenset({Fault.KILL_BEFORE, Fault.KILL_AFTER, Fault.TORN})


def make(folder: Path) -> Path:
    """Compile the library into a folder.

    Raises:
        AssertionError: there is no C compiler; says how to get one.
    """
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler, "These tests need a C compiler: apt-get install gcc libc6-dev."
    library = folder / "faulty_disk.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return library


def environment(library: Path) -> dict[str, str]:
    """Return the environment of a program whose disk can fail."""
    return {**os.environ, "LD_PRELOAD": str(library), LIBRARY: str(library), "PYTHONHASHSEED": "0"}


class Disk:
    """The disk of this very process, as its environment says."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[LIBRARY])
        self._library.disk_plan.argtypes = (ctypes.c_char_p, ctypes.c_int, ctypes.c_long, ctypes.c_long)
        self._library.disk_count.restype = ctypes.c_long

    def plan(self, folder: Path, fault: Fault, at: int = 0, how_many: int = -1) -> None:
        """Count the writes below a folder from now on, and let one fail.

        Args:
            folder: the folder.
            fault: what happens.
            at: at which write, from 1.
            how_many: so many writes fail; all from that one on where it is negative.
        """
        self._library.disk_plan(str(folder).encode(), fault, at, how_many)

    def count(self) -> int:
        """Return how many writes there were."""
        return int(self._library.disk_count())

    def record(self, handle: int) -> None:
        """Keep a record of everything written from now on in an open file."""
        self._library.disk_record(handle)
