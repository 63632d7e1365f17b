"""What a power cut leaves on a disk, reckoned from a record of everything that was written.

What was written to a file before it was last flushed is there. Of what was written after that, any part may be there:
each write whole, in part (in sectors of 512 bytes), or not at all, in any order. So may names that were made, changed
or taken away since the folder was last flushed; SQLite and the second journal flush the folder where it matters, and
for a file that was flushed itself the name is taken to be there, as ext4, XFS and NTFS have it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_HEAD = re.compile(rb"([wtsur]) (-?\d+) (\d+) ([^\n]+)\n")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done to a file.

    Attributes:
        what: `w` write, `t` cut to a length, `s` flush, `u` take away, `r` rename.
        place: the offset, or the length.
        data: what was written, or the new name.
    """

    what: str
    place: int
    path: str
    data: bytes


def deeds_in(record: bytes) -> Iterator[Deed]:
    """Return what a record says, in order."""
    at = 0
    while found := _HEAD.match(record, at):
        begins = found.end()
        size = int(found[3]) if found[1] in b"wr" else 0
        yield Deed(found[1].decode(), int(found[2]), found[4].decode(), record[begins : begins + size])
        at = begins + size
    assert at == len(record), "the record cannot be read"


@dataclass(slots=True)
class _File:
    """A file: what is surely on the disk, and what was done to it since it was flushed."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Deed] = field(default_factory=list)

    def flush(self) -> None:
        for deed in self.since:
            _apply(self.sure, deed)
        self.since.clear()


class Disk:
    """A folder as a disk has it after some deeds.

    Args:
        folder: what lay there before, all of it flushed.
        root: the name of the folder in the record.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self._root = root
        self._files = {
            str(path.relative_to(folder)): _File(bytearray(path.read_bytes()))
            for path in folder.rglob("*")
            if path.is_file() and not path.name.endswith("-shm")
        }

    def do(self, deed: Deed) -> None:
        """Do what the record says."""
        name = str(Path(deed.path).relative_to(self._root))
        if deed.what == "u":
            self._files.pop(name, None)
        elif deed.what == "r":
            moved = self._files.pop(name, None)
            if moved is not None:
                self._files[str(Path(deed.data.decode()).relative_to(self._root))] = moved
        elif deed.what == "s":
            if name in self._files:
                self._files[name].flush()
        else:
            self._files.setdefault(name, _File()).since.append(deed)

    def cut(self, random: Random, folder: Path) -> None:
        """Write into an empty folder what a power cut at this moment may leave."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, file in self._files.items():
            left = bytearray(file.sure)
            some = [deed for deed in file.since if random.random() < 0.6]
            random.shuffle(some)
            for deed in some:
                _apply(left, _in_part(deed, random))
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(left)


def _apply(content: bytearray, deed: Deed) -> None:
    if deed.what == "t":
        del content[deed.place :]
        content.extend(bytes(deed.place - len(content)))
        return
    ends = deed.place + len(deed.data)
    content.extend(bytes(max(0, ends - len(content))))
    content[deed.place : ends] = deed.data


def _in_part(deed: Deed, random: Random) -> Deed:
    """Return a write as a cut may leave it: whole, or only some of its sectors from the beginning."""
    if deed.what == "t" or random.random() < 0.5:
        return deed
    sectors = len(deed.data) // SECTOR
    kept = random.randint(0, sectors) * SECTOR
    return Deed(deed.what, deed.place, deed.path, deed.data[:kept])


def moments(deeds: Sequence[Deed], random: Random, count: int) -> list[int]:
    """Return so many moments to cut at, spread over all deeds; what a cut leaves at one of them differs each time."""
    step = len(deeds) / count
    return sorted(min(len(deeds), int(at * step + random.random() * step) + 1) for at in range(count))
