"""One segment of the second journal: a file of sealed records, each on pages of its own.

    page 0      what it is, its number, its random id, and the seal of that
    page n      length, nonce, sealed text, zeros up to the next page
    rest        zeros, made and flushed ahead, so that a record costs one flush and no new block

A record is sealed under a key of this segment alone, together with the place where it stands. So none can be changed,
moved, repeated or brought in from elsewhere. Records begin on pages because a power cut while one is written may cost
the whole page: never the record before.
"""

import logging
import os
import re
import struct
import weakref
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.storage import engine
from desktop.storage.subkeys import KEY_BYTES, subkey

PAGE = 4096
NAME = "{:08}.journal"
UNFINISHED = ".part"
LARGEST = 1 << 26
"""No record is longer than that many bytes: a length beyond it is no length."""

_NAME = re.compile(r"(\d{8})\.journal")
_MAGIC = b"SkrJrnl1"
_HEAD = struct.Struct(">8sI16s")
_TAG = 16
_NONCE = 12
_LENGTH = struct.Struct(">I")
_PLACE = struct.Struct(">IQ")
_FIRST_ROOM, _MOST_ROOM = 16 * PAGE, 256 * PAGE
_log = logging.getLogger(__name__)
_sync = getattr(os, "fdatasync", os.fsync)


class SegmentUnreadable(Exception):
    """A file is no segment, or lies under another key."""


@dataclass(frozen=True, slots=True)
class Record:
    """What stands at a place of a segment; `text` is None where a page belongs to no whole record."""

    offset: int
    text: bytes | None


def sync(file: FileIO) -> None:
    """Have what was written on the disk itself, as commits have (`engine.DURABILITY`)."""
    if engine.DURABILITY != "OFF":
        _sync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have a folder's names on the disk itself, where the system can say so of a folder."""
    if os.name == "nt" or engine.DURABILITY == "OFF":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def numbers_in(folder: Path) -> list[int]:
    """Return the numbers of the segments in a folder, in order; none where there is no folder."""
    try:
        with os.scandir(folder) as entries:
            found = [_NAME.fullmatch(entry.name) for entry in entries]
    except FileNotFoundError:
        return []
    return sorted(int(each[1]) for each in found if each)


class Segment:
    """One segment, open for reading and appending; only whoever holds the database's write lock appends.

    Attributes:
        number: which one.
        end: where the next record goes.
    """

    def __init__(self, folder: Path, number: int, key: bytes | None, *, append: bool = False, name: str = "") -> None:
        """Open a segment; to append, find its end.

        Raises:
            SegmentUnreadable: it is none, or lies under another key.
            OSError: it cannot be opened.
        """
        self.number = number
        self.end = self._room = PAGE
        rights = os.O_RDWR if append else os.O_RDONLY
        handle = os.open(folder / (name or NAME.format(number)), rights | getattr(os, "O_BINARY", 0))
        self.close = weakref.finalize(self, os.close, handle)
        """Let the file go; twice is the same."""
        self._file = FileIO(handle, "r+" if append else "r", closefd=False)
        try:
            head = self._file.read(_HEAD.size + _TAG)
            self._seal = AESGCM(_segment_key(key, _id_in(head, number)))
            if self._seal.encrypt(bytes(_NONCE), b"", head[: _HEAD.size]) != head[_HEAD.size :]:
                raise SegmentUnreadable("key")
            if append:
                self.find_end()
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(cls, folder: Path, number: int, key: bytes | None, texts: Iterable[bytes] = ()) -> "Segment":
        """Make a segment, with some records in it; it is there whole, or not at all, and takes the place of another.

        Raises:
            OSError: there is no room, or it may not be written.
        """
        path = folder / NAME.format(number)
        part = path.with_name(path.name + UNFINISHED)
        own_id = os.urandom(16)
        head = _HEAD.pack(_MAGIC, number, own_id)
        seal = AESGCM(_segment_key(key, own_id)).encrypt(bytes(_NONCE), b"", head)
        with FileIO(part, "w") as file:
            _write_all(file, (head + seal).ljust(_FIRST_ROOM, b"\0"))
        made = cls(folder, number, key, append=True, name=part.name)
        try:
            for text in texts:
                made.append(text)
            sync(made._file)
        finally:
            made.close()  # an open file keeps its name on Windows
        part.replace(path)
        sync_folder(folder)
        return cls(folder, number, key, append=True)

    def find_end(self) -> None:
        """Go on to the end where another program has appended; what is no record there is blotted out."""
        end = self.end
        junk = False
        for record in self.records(self.end):
            if record.text is None:
                junk = True
            else:
                end, junk = record.offset + _pages(_LENGTH.size + _NONCE + len(record.text) + _TAG), False
        self.end = end
        self._room = max(self._room, self._file.seek(0, os.SEEK_END))
        if junk:
            _log.warning("second journal: what was begun at the end of a segment and never confirmed is cut off")
            self._write(bytes(self._room - end), end)

    def is_at_end(self) -> bool:
        """Tell whether nobody has appended since the end was found."""
        self._file.seek(self.end)
        return self._file.read(_LENGTH.size) in (b"", bytes(_LENGTH.size))

    def append(self, text: bytes) -> None:
        """Write a record behind the last; it is on the disk after `flush`.

        Raises:
            OSError: there is no room, or the disk failed; the record does not count.
        """
        nonce = os.urandom(_NONCE)
        sealed = self._seal.encrypt(nonce, text, _PLACE.pack(self.number, self.end))
        record = b"".join((_LENGTH.pack(_NONCE + len(sealed)), nonce, sealed))
        behind = self.end + _pages(len(record))
        if behind + PAGE > self._room:  # so that on a full disk there is a page left to take it back
            self._make_room(behind + PAGE)
        self._write(record.ljust(behind - self.end, b"\0"), self.end)
        self.end = behind

    def flush(self) -> None:
        """Have all records on the disk itself.

        Raises:
            OSError: the disk failed; nobody knows what is on it.
        """
        sync(self._file)

    def cut(self, offset: int) -> None:
        """Blot out what was written from an offset on, for it does not count.

        Raises:
            OSError: the disk failed again.
        """
        self._write(bytes(max(self.end - offset, PAGE)), offset)
        self.end = offset
        self.flush()

    def records(self, start: int = PAGE) -> Iterator[Record]:
        """Yield what stands in it from an offset on; pages of zeros are passed over."""
        offset, behind = start, self._file.seek(0, os.SEEK_END)
        while offset + _LENGTH.size <= behind:
            self._file.seek(offset)
            (length,) = _LENGTH.unpack(self._file.read(_LENGTH.size))
            if length == 0:
                if self._is_blank_from(offset, behind):
                    return
                offset += PAGE
                continue
            text = self._opened(offset, length)
            yield Record(offset, text)
            offset += PAGE if text is None else _pages(_LENGTH.size + length)

    def _opened(self, offset: int, length: int) -> bytes | None:
        if not _NONCE + _TAG <= length <= LARGEST:
            return None
        sealed = self._file.read(length)
        try:
            return self._seal.decrypt(sealed[:_NONCE], sealed[_NONCE:], _PLACE.pack(self.number, offset))
        except (InvalidTag, ValueError):
            return None

    def _is_blank_from(self, offset: int, behind: int) -> bool:
        self._file.seek(offset)
        while chunk := self._file.read(_MOST_ROOM):
            if chunk.count(0) != len(chunk):
                return False
            offset += len(chunk)
            if offset >= behind:
                break
        return True

    def _make_room(self, behind: int) -> None:
        """Write zeros ahead: a flush that has to note new blocks as well takes several times as long."""
        room = behind + min(max(self._room, _FIRST_ROOM), _MOST_ROOM)
        self._write(bytes(room - self._room), self._room)
        self.flush()
        self._room = room

    def _write(self, data: bytes, offset: int) -> None:
        self._file.seek(offset)
        _write_all(self._file, data)


def _write_all(file: FileIO, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) or 0 :]


def _pages(length: int) -> int:
    return -(-length // PAGE) * PAGE


def _id_in(head: bytes, number: int) -> bytes:
    if len(head) != _HEAD.size + _TAG:
        raise SegmentUnreadable("short")
    magic, said, own_id = _HEAD.unpack(head[: _HEAD.size])
    if magic != _MAGIC or said != number:
        raise SegmentUnreadable("head")
    return bytes(own_id)


def _segment_key(key: bytes | None, own_id: bytes) -> bytes:
    """Return the key of one segment; where the database is in clear, a known one stands in, so that faults are seen."""
    return subkey(bytes(KEY_BYTES) if key is None else key, f"second journal {own_id.hex()}")
