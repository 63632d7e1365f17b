"""The second journal: every entry of the journal once more, in files beside the database, flushed before the commit.

A command is confirmed only when both have it. So an entry stands in the second journal and not in the database where a
program was stopped between the two, or where the database was lost; `desktop/keeping/catching_up.py` carries such
entries out again. All writing happens under the write lock of the database, so that several programs may append, and
whoever reads under it sees no unit of work that is half done.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from desktop.storage.kept_entries import COLLECTED, Collected, KeptEntry, KeptUnit
from desktop.storage.of_group import make_folder
from desktop.storage.second_journal_file import NAME, Segment, SegmentUnreadable, numbers_in

FOLDER = "second-journal"
"""Below the data folder."""
LARGE = 1 << 24
"""A segment with more bytes is followed by a new one: a start reads the newest whole."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the second journal holds.

    Attributes:
        units: the entries of each unit of work in the order in which they were written, without those that were taken
            back or overtaken.
        overtaken: units in whose place others were written, although more than one had been: nobody who follows on the
            database does so, and they may have been confirmed.
        asked: of entries that were asked of the station in vain, the question.
        torn: how many units were begun at the very end and are not whole.
        damaged: how many pages between others belong to no record any more.
        unreadable: the numbers of segments that cannot be opened.
    """

    units: tuple[Sequence[KeptEntry], ...]
    overtaken: tuple[Sequence[KeptEntry], ...]
    asked: Mapping[str, str]
    torn: int
    damaged: int
    unreadable: tuple[int, ...]


class SecondJournal:
    """The second journal of a data folder; nothing is made before the first entry.

    Args:
        folder: the data folder; the segments lie below it.
        key: of the database; None where that is in clear.
    """

    def __init__(self, folder: Path, key: bytes | None) -> None:
        self.folder = folder / FOLDER
        self._key = key
        self._segment: Segment | None = None
        self._undone: list[str] = []

    @contextmanager
    def collecting(self, connection: Connection) -> Iterator[Collected]:
        """Have what a unit of work writes into the journal collected while it goes on; it holds the write lock."""
        info = connection.info
        collected = info[COLLECTED] = Collected(self._write_part)
        try:
            yield collected
        finally:
            del info[COLLECTED]

    def flush(self, collected: Collected) -> tuple[str, ...]:
        """Write what was collected and have it on the disk itself; the caller holds the write lock.

        Returns the hashes of the entries, for `take_back`; none where nothing was written into the journal.

        Raises:
            OSError: the disk is full or failed. Nothing of it counts, and the unit of work must not be committed.
        """
        if collected.hashes:
            self._write(collected.whole(self._undone), collected.hashes)
        return tuple(collected.hashes)

    def take_back(self, hashes: Iterable[str]) -> None:
        """Say of entries that their commit failed and that they came to nothing; the caller holds the write lock.

        Raises:
            OSError: it cannot be written; the next unit of work says it.
        """
        self._undone += hashes
        self._write(KeptUnit(b"", True, [], {}, self._undone), ())  # noqa: FBT003 - msgspec's fields

    def is_there(self) -> bool:
        """Tell whether anything was ever written."""
        return bool(numbers_in(self.folder))

    def rotate(self) -> int:
        """Begin a new segment and return its number; the caller holds the write lock (`Store.rotate_second_journal`).

        Raises:
            OSError: it cannot be made.
        """
        return self._begin(max(numbers_in(self.folder), default=0) + 1).number

    def forget_before(self, number: int) -> int:
        """Remove the segments before a number, and return how many; one that another program holds goes next time."""
        removed = 0
        for old in numbers_in(self.folder)[:-1]:
            if old < number:
                try:
                    (self.folder / NAME.format(old)).unlink(missing_ok=True)
                except PermissionError:
                    continue
                removed += 1
        return removed

    def first_needed(self, device: str, heads: Mapping[int, int]) -> int:
        """Return the number of the first segment that holds something which a copy of the database does not have.

        Segments before it can go (`forget_before`) where that copy is the oldest from which the counter is ever to be
        put together again.

        Args:
            device: the counter.
            heads: of each epoch of its own chain the number of the last entry in the copy.
        """
        number = first = 0
        for number in numbers_in(self.folder):
            try:
                units = [unit for unit in self._units_in(number) if unit is not None]
            except SegmentUnreadable:
                first = first or number  # nobody knows whether it is as new as the next one
                continue
            if any(_lacking(entry, device, heads) for unit in units for entry in unit.entries):
                return first or number
            first = 0
        return first or number

    def entries_after(self, device: str, heads: Mapping[int, int]) -> tuple[KeptEntry, ...]:
        """Return the entries that a copy of the database does not have; arguments as in `first_needed`."""
        return tuple(entry for unit in self.read().units for entry in unit if _lacking(entry, device, heads))

    def last(self) -> KeptEntry | None:
        """Return the last entry that counts; None where there is none that can be read."""
        undone: set[str] = set()
        for number in reversed(numbers_in(self.folder)):
            try:
                units = [unit for unit in self._units_in(number) if unit is not None]
            except SegmentUnreadable:
                continue
            undone.update(*(unit.undone for unit in units))
            for unit in reversed(units):
                if unit.is_whole and unit.entries and unit.entries[-1].hash not in undone:
                    return unit.entries[-1]
        return None

    def read(self) -> Reading:
        """Read everything; the caller holds the write lock, or nobody writes."""
        whole: list[Sequence[KeptEntry]] = []
        begun: dict[bytes, list[KeptEntry]] = {}
        undone: set[str] = set()
        asked: dict[str, str] = {}
        unreadable: list[int] = []
        torn = damaged = 0
        for number in numbers_in(self.folder):
            damaged, torn = damaged + torn, 0  # only what stands at the very end can be torn
            try:
                for unit in self._units_in(number):
                    if unit is None:
                        torn += 1
                        continue
                    damaged, torn = damaged + torn, 0
                    undone.update(unit.undone)
                    asked.update(unit.asked)
                    if not unit.is_whole:
                        begun.setdefault(unit.id, []).extend(unit.entries)
                    elif unit.entries:
                        whole.append([*begun.pop(unit.id, ()), *unit.entries])
            except SegmentUnreadable:
                unreadable.append(number)
        standing, overtaken = _standing([unit for unit in whole if unit[-1].hash not in undone])
        return Reading(standing, overtaken, asked, bool(torn) + len(begun), damaged, tuple(unreadable))

    def seal_anew(self, former: bytes | None) -> int:
        """Seal the segments of a former key under this one, and return how many; nobody else has the database open.

        A program that is killed meanwhile leaves each segment under the one key or the other.

        Args:
            former: the key that the database had; None where it lay in clear.

        Raises:
            OSError: one could not be written; it stays as it is.
        """
        self._let_go()
        sealed = 0
        for number in numbers_in(self.folder):
            try:
                old = Segment(self.folder, number, former)
            except SegmentUnreadable:
                continue
            try:
                texts = [record.text for record in old.records() if record.text is not None]
            finally:
                old.close()
            Segment.create(self.folder, number, self._key, texts).close()
            sealed += 1
        return sealed

    def close(self) -> None:
        """Let the file go; twice is the same."""
        self._let_go()

    def _write_part(self, part: KeptUnit) -> None:
        self._at_end().append(_encode(part))

    def _write(self, unit: KeptUnit, hashes: Iterable[str]) -> None:
        """Append a unit and have it on the disk.

        A flush that failed may leave anything there. So the record is blotted out if that is possible, and the next
        unit says that it came to nothing.
        """
        segment = began = None
        try:
            segment = self._at_end()
            began = segment.end
            segment.append(_encode(unit))
            segment.flush()
        except OSError:
            self._undone = [*unit.undone, *hashes]
            if segment is not None and began is not None:
                try:
                    segment.cut(began)
                except OSError:
                    self._let_go()
            raise
        self._undone = []

    def _at_end(self) -> Segment:
        """Return the newest segment, at its end, whoever has begun it or has written there since."""
        newest = max(numbers_in(self.folder), default=0)
        segment = self._segment
        if segment is not None and segment.number == newest:
            if not segment.is_at_end():
                segment.find_end()
            return segment if segment.end < LARGE else self._begin(newest + 1)
        self._let_go()
        with suppress(SegmentUnreadable):  # it stays as it is, for somebody who has its key
            self._segment = Segment(self.folder, newest, self._key, append=True) if newest else None
        return self._segment or self._begin(newest + 1)

    def _begin(self, number: int) -> Segment:
        self._let_go()
        make_folder(self.folder)
        self._segment = Segment.create(self.folder, number, self._key)
        return self._segment

    def _let_go(self) -> None:
        if self._segment is not None:
            self._segment.close()
            self._segment = None

    def _units_in(self, number: int) -> Iterator[KeptUnit | None]:
        """Yield the units of a segment; None for a page that belongs to no record."""
        try:
            segment = Segment(self.folder, number, self._key)
        except FileNotFoundError:
            return  # forgotten a moment ago
        try:
            for record in segment.records():
                yield None if record.text is None else _decode(record.text)
        finally:
            segment.close()


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(KeptUnit).decode


def _lacking(entry: KeptEntry, device: str, heads: Mapping[int, int]) -> bool:
    return entry.device == device and entry.number > heads.get(entry.epoch, 0)


def _standing(
    units: Sequence[Sequence[KeptEntry]],
) -> tuple[tuple[Sequence[KeptEntry], ...], tuple[Sequence[KeptEntry], ...]]:
    """Part the units that stand from those in whose place others were written.

    A program that died between the flush and the commit leaves one unit that nobody was told of; another that goes on
    writing takes its number, and that is the end of it. More than one at once has another reason.
    """
    standing: dict[int, Sequence[KeptEntry]] = {}
    overtaken: list[Sequence[KeptEntry]] = []
    chains: dict[tuple[str, int], list[int]] = {}
    for at, unit in enumerate(units):
        chain = chains.setdefault((unit[0].device, unit[0].epoch), [])
        replaced = []
        while chain and standing[chain[-1]][-1].number >= unit[0].number:
            replaced.append(standing.pop(chain.pop()))
        overtaken += reversed(replaced) if len(replaced) > 1 else ()
        chain.append(at)
        standing[at] = unit
    return tuple(standing.values()), tuple(overtaken)
