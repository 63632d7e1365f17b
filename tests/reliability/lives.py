"""Let a counter's program live and die many times on a bad disk, and look each time whether it comes back.

    python -m tests.reliability.lives RUNS SEED FOLDER

It runs with `faulty_disk.c` laid before its C library. Each life is a process of its own, which does a short day's work
(`day.py`) on a copy of one station; at one of its writes the program is killed, the write torn, or the disk is full,
broken or read-only from then on or for a while. After some deaths the database itself is lost besides. Then the program
starts again on a good disk, and must have everything that the clerk was told is done, and nothing half done. What
it found is printed as JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.keeping.rescue import open_whole
from desktop.services.commands import perform
from desktop.services.staff import SignIn
from desktop.storage import engine
from desktop.storage.store import DATABASE_FILE, Store
from tests.reliability.day import Told, begin, entry_ids, live, told
from tests.reliability.disk import DEADLY, Disk, Fault
from tests.support import quick_databases
from tests.support.invariants import assert_sound
from tests.support.lost_database import KEY, all_rows, lose
from tests.support.station import MORNING, TestStation

Rows = dict[str, set[tuple[Any, ...]]]

FAULTS = tuple(fault for fault in Fault if fault is not Fault.NONE)
BEGUN = frozenset({"journal_entry", "journal_payload", "staff"})
"""Tables in which the beginning of a new epoch leaves rows."""
EVERY_LOST = 5
"""After one death in so many the database is lost besides."""
EVERY_AGAIN = 3
"""After one in so many the program is started once more."""


@dataclass(slots=True)
class Findings:
    """What was seen."""

    runs: int = 0
    died: int = 0
    lost: int = 0
    failed_steps: int = 0
    came_again: int = 0
    by_fault: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happens to the disk of one life: the fault, at which write, and to how many from there; all, if below 0."""

    fault: Fault
    at: int
    how_many: int


class Lives:
    """One station, and what a day at it makes of its rows where nothing goes wrong."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self.folder = folder
        self.disk = disk
        clock = SetClock(MORNING)
        self.template = folder / "template"
        self.made: TestStation = begin(self.template, clock, seeded_ids(clock, 4))
        self.after: dict[tuple[str, ...], Rows] = {}
        self.writes = self._undisturbed()

    def _undisturbed(self) -> int:
        """Do the day once where nothing goes wrong; keep what it leaves after each step, and count its writes."""
        folder = self.copy("undisturbed")

        def keep(store: Store) -> None:
            self.after[tuple(entry_ids(store))] = all_rows(store)

        live(self.made, self.copy("looked-at"), after=keep)
        first = min(self.after, key=len)
        store = open_whole(self.copy("before"), SetClock(MORNING), seeded_ids(SetClock(MORNING), 5), KEY)
        before = tuple(entry_ids(store))
        assert first[: len(before)] == before
        self.after[before] = all_rows(store)
        store.close()
        self.disk.plan(folder, Fault.NONE)
        live(self.made, folder)
        return self.disk.count()

    def copy(self, name: str) -> Path:
        """Return a fresh copy of the station's folder under a name."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.template, folder)
        return folder

    def run(self, number: int, trouble: Trouble, found: Findings, spoil: Callable[[Path], str]) -> None:
        """Let the program live once, and look at what it leaves."""
        folder = self.copy("run")
        fault, at = trouble.fault, trouble.at
        said, status = self._lived(folder, trouble)
        lost = spoil(folder) if number % EVERY_LOST == 0 else ""
        found.runs += 1
        found.died += os.WIFSIGNALED(status)
        found.lost += bool(lost)
        found.by_fault[fault.name.lower()] += 1
        where = f"run {number}: {fault.name.lower()} at write {at}" + (f", then {lost}" if lost else "")
        try:
            self._look(folder, said, found, fault in DEADLY, bool(lost))
        except AssertionError as broken:
            found.violations.append(f"{where}: {str(broken).splitlines()[0] if str(broken) else 'broken'}")
        except Exception as error:  # noqa: BLE001 - a program that cannot be opened again is a finding
            found.violations.append(f"{where}: {type(error).__name__}")

    def _lived(self, folder: Path, trouble: Trouble) -> tuple[Told, int]:
        said = self.folder / "said"
        handle = os.open(said, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_APPEND)
        child = os.fork()
        if child == 0:
            try:
                self.disk.plan(folder, trouble.fault, trouble.at, trouble.how_many)
                live(self.made, folder, handle)
            except BaseException as error:  # noqa: BLE001 - the parent tells it
                os.write(handle, (json.dumps({"fault": type(error).__name__}) + "\n").encode())
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        os.close(handle)
        return told(iter(said.read_text(encoding="utf-8").splitlines())), status

    def _look(self, folder: Path, said: Told, found: Findings, died: bool, lost: bool) -> None:
        assert not said.fault, f"the program ended with {said.fault}"
        clock = SetClock(MORNING)
        store = open_whole(folder, clock, seeded_ids(clock, 6), KEY)
        try:
            ids = entry_ids(store)
            missing = [each for each in said.confirmed if each not in set(ids)]
            assert not missing, f"{len(missing)} confirmed entries are lost"
            found.failed_steps += said.failed
            found.came_again += len(ids) > len(said.confirmed)
            assert_sound(store)
            if died:
                self._compare(store, ids, lost)
            perform(store, self.made.clerk, SignIn())
        finally:
            store.close()
        if found.runs % EVERY_AGAIN:
            return
        again = open_whole(folder, clock, seeded_ids(clock, 7), KEY)
        try:
            assert again.way_back is None or not again.way_back.is_worth_telling, "a second start finds something again"
        finally:
            again.close()

    def _compare(self, store: Store, ids: list[str], lost: bool) -> None:
        """Compare all rows with those of a day on which nothing went wrong, after the same entries."""
        expected = self._longest(ids) if lost else self.after.get(tuple(ids))
        assert expected is not None, "a step is half done"
        rows = all_rows(store)
        for name, wanted in expected.items():
            if lost and name in BEGUN:
                assert wanted <= rows[name], f"rows of {name} are lost"
            else:
                assert wanted == rows[name], f"the rows of {name} are not what the entries mean"

    def _longest(self, ids: list[str]) -> Rows | None:
        fitting = [entries for entries in self.after if list(entries) == ids[: len(entries)]]
        return self.after[max(fitting, key=len)] if fitting else None


def _losses(random: Random) -> Callable[[Path], str]:
    """Return what loses the database of a folder in one of several ways, and says how."""

    def spoil(folder: Path) -> str:
        path = folder / DATABASE_FILE
        match random.randrange(4):
            case 0:
                lose(folder)
                return "no database"
            case 1:
                path.write_bytes(b"")
                return "an empty database"
            case 2:
                content = bytearray(path.read_bytes())
                at = random.randrange(len(content) // 4096) * 4096
                content[at : at + 4096] = random.randbytes(4096)
                path.write_bytes(content)
                return f"a page of noise at {at}"
            case _:
                size = path.stat().st_size
                os.truncate(path, size - random.randrange(1, min(size, 9000)))
                return "a cut end"

    return spoil


def main(runs: int, seed: int, folder: Path) -> Findings:
    """Let the program live so many times, spread over all its writes and all faults."""
    quick_databases.use_quick_databases()
    engine.DURABILITY = quick_databases.DURABILITY_AS_SHIPPED
    lives = Lives(folder, Disk())
    random, found = Random(seed), Findings()
    spoil = _losses(random)
    for number in range(runs):
        fault = FAULTS[number % len(FAULTS)]
        low, high = (part * lives.writes // runs for part in (number, number + 1))
        at = random.randint(low + 1, max(low + 1, high))
        lives.run(number, Trouble(fault, at, random.choice((1, 3, -1))), found, spoil)
    return found


if __name__ == "__main__":
    result = main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
    print(json.dumps({name: getattr(result, name) for name in Findings.__slots__}))
