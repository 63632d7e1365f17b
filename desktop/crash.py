"""What is kept of a fault that nobody thought of: its kind and its places in the code, and nothing about anybody.

Texts of exceptions and values of variables are left out: both may be about a person. A hard crash, in which Python
itself goes down, is written by `faulthandler` (files, lines and functions alone) and found at the next start.
"""

import faulthandler
import os
import platform
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from desktop.storage.of_group import file_mode, make_folder

FOLDER = "faults"
KEPT = 20
"""So many reports are kept; the oldest go."""
MOST_PLACES = 40
"""So many places of one exception are written: of an endless recursion the newest."""
_HARD = "hard-crash.txt"
_RUNNING = "running"
_PACKAGES = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Link:
    """One exception of a chain: its kind, and where it came from, the innermost place last."""

    kind: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FaultReport:
    """A fault.

    Attributes:
        links: the exception, and those that it came from.
        thread: the name of the thread.
        commands: the names of the commands that were carried out last.
        screen: which part of the window was in front, by its key.
    """

    at: datetime
    version: str
    links: tuple[Link, ...]
    thread: str
    commands: tuple[str, ...] = ()
    screen: str = ""

    @property
    def same(self) -> tuple[object, ...]:
        """What is the same where the same thing happens again."""
        return tuple((link.kind, link.places[-1:]) for link in self.links)

    @property
    def text(self) -> str:
        """The report in lines; English, for those who build the program."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield f"Skranke {self.version}"
        yield f"at {self.at:%Y-%m-%d %H:%M:%S} UTC, thread {self.thread}, screen {self.screen or '-'}"
        yield f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}"
        yield f"last commands: {', '.join(self.commands) or '-'}"
        for link in self.links:
            yield ""
            yield link.kind
            yield from (f"  {place}" for place in link.places)


class Ended(StrEnum):
    """How the program ended the last time."""

    WELL = "well"
    STOPPED = "stopped"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class LastTime:
    """How the program ended the last time, and the report of it, where there is one."""

    ended: Ended
    report: Path | None = None


def links_of(error: BaseException) -> tuple[Link, ...]:
    """Return the kinds and places of an exception and of those that it came from; none of their texts."""
    found: list[Link] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        frames = traceback.extract_tb(one.__traceback__)[-MOST_PLACES:]
        places = tuple(f"{_shown(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)
        found.append(Link(type(one).__qualname__, places))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return tuple(found)


def write(folder: Path, report: FaultReport) -> Path | None:
    """Write a report below a data folder and return its file, which only its owner may read; None where it cannot be.

    Args:
        folder: the data folder.
        report: what happened.
    """
    name = f"fault-{report.at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        place = _own_folder(folder)
        path = place / name
        with _opened(path) as file:
            file.write(report.text)
        _forget_old(place)
    except OSError:
        return None
    return path


class HardCrashes:
    """Has hard crashes written while the program runs, and tells at the start of the one before.

    Args:
        folder: the data folder.
        version: of the program.
    """

    def __init__(self, folder: Path, version: str) -> None:
        self._folder = folder
        self._version = version
        self._file: TextIO | None = None

    def begin(self, at: datetime) -> LastTime:
        """Write hard crashes from now on, and return how the program ended the last time.

        A folder that cannot be written to is no reason not to start.
        """
        try:
            place = _own_folder(self._folder)
            last = _last_time(place)
            self._file = _opened(place / _HARD)
            self._file.write(f"Skranke {self._version}, {platform.system()} {platform.machine()}\n")
            self._file.flush()
            with _opened(place / _RUNNING) as running:
                running.write(f"{at:%Y-%m-%dT%H:%M:%S}\n{os.getpid()}\n")
        except OSError:
            return LastTime(Ended.WELL)
        faulthandler.enable(self._file, all_threads=True)
        return last

    def end(self) -> None:
        """Note that the program has ended as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        place = self._folder / FOLDER
        for name in (_HARD, _RUNNING):
            (place / name).unlink(missing_ok=True)


def _last_time(place: Path) -> LastTime:
    """Return how it ended, and put a crash that was written under a name of its own."""
    running = place / _RUNNING
    if not running.exists():
        return LastTime(Ended.WELL)
    crash = place / _HARD
    written = crash.read_text(encoding="utf-8", errors="replace") if crash.exists() else ""
    # One line is the heading, written at the start.
    if len(written.splitlines()) > 1:
        began = running.read_text(encoding="utf-8", errors="replace").splitlines()[:1]
        when = "".join(character for character in "".join(began) if character.isdigit()) or "0"
        path = place / f"hard-{when}.txt"
        crash.replace(path)
        _forget_old(place)
        return LastTime(Ended.HARD, path)
    return LastTime(Ended.STOPPED)


def _own_folder(folder: Path) -> Path:
    place = folder / FOLDER
    make_folder(place)
    return place


def _opened(path: Path) -> TextIO:
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, file_mode(path.parent)), "w", encoding="utf-8"
    )


def _forget_old(place: Path) -> None:
    for pattern in ("fault-*.txt", "hard-*[0-9].txt"):
        for old in sorted(place.glob(pattern))[:-KEPT]:
            old.unlink(missing_ok=True)


def _shown(filename: str) -> str:
    """Return where a file lies within the program or within a package: a path can have somebody's name in it."""
    path = Path(filename)
    try:
        return path.relative_to(_PACKAGES).as_posix()
    except ValueError:
        return "/".join(path.parts[-2:])
