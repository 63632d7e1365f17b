"""Cut the power of a counter at many moments of one day, and look each time whether it comes back.

    python -m tests.reliability.cuts CUTS SEED FOLDER [careless]

A careless disk says that it has flushed and has not: there something must be lost, or the reckoning proves nothing.

It runs with `faulty_disk.c` laid before its C library, which keeps a record of what one life writes. Each cut is
reckoned from that record (`power_cut.py`); then the program opens what is left, and must have everything that the clerk
was told by then. What was found is printed as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from random import Random
from typing import Any

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.keeping.rescue import open_whole
from desktop.storage import engine
from tests.reliability.day import entry_ids, live
from tests.reliability.disk import Disk, Fault
from tests.reliability.lives import Lives
from tests.reliability.power_cut import Deed, deeds_in, moments
from tests.reliability.power_cut import Disk as PoweredDisk
from tests.support import quick_databases
from tests.support.invariants import assert_sound
from tests.support.lost_database import KEY, all_rows
from tests.support.station import MORNING


def main(cuts: int, seed: int, folder: Path, *, careless: bool) -> dict[str, Any]:
    """Cut so many times, and return what was found."""
    quick_databases.use_quick_databases()
    engine.DURABILITY = quick_databases.DURABILITY_AS_SHIPPED
    disk = Disk()
    lives = Lives(folder, disk)
    deeds, said = _recorded(lives, disk, folder)
    random = Random(seed)
    violations, came_again, in_midst = [], 0, 0
    powered = PoweredDisk(lives.template, folder / "recorded")
    done = 0
    for moment in moments(deeds, random, cuts):
        for deed in deeds[done:moment]:
            if not (careless and deed.what == "s"):
                powered.do(deed)
        done = moment
        left = folder / "left"
        powered.cut(random, left)
        confirmed = max((ids for at, ids in said if at <= moment), key=len, default=[])
        try:
            ids = _look(lives, left, confirmed)
        except AssertionError as broken:
            violations.append(f"after {moment} of {len(deeds)} writes: {str(broken).splitlines()[0]}")
        except Exception as error:  # noqa: BLE001 - what cannot be opened again is a finding
            violations.append(f"after {moment} of {len(deeds)} writes: {type(error).__name__}")
        else:
            came_again += len(ids) > len(confirmed)
            in_midst += bool(confirmed) and len(ids) < len(said[-1][1])
    return {
        "cuts": cuts, "writes": len(deeds), "came_again": came_again, "in_midst": in_midst, "violations": violations
    }  # fmt: skip


def _recorded(lives: Lives, disk: Disk, folder: Path) -> tuple[list[Deed], list[tuple[int, list[str]]]]:
    """Live once where nothing goes wrong; return what was written, and after how many deeds what was confirmed."""
    lives.copy("recorded")
    record, told = folder / "record", folder / "told"
    handles = [os.open(path, os.O_CREAT | os.O_TRUNC | os.O_RDWR | os.O_APPEND) for path in (record, told)]
    child = os.fork()
    if child == 0:
        disk.plan(folder / "recorded", Fault.NONE)
        disk.record(handles[0])
        live(lives.made, folder / "recorded", handles[1], mark=lambda: os.fstat(handles[0]).st_size)
        os._exit(0)
    os.waitpid(child, 0)
    for handle in handles:
        os.close(handle)
    written = record.read_bytes()
    said = []
    for line in told.read_text(encoding="utf-8").splitlines():
        heard = json.loads(line)
        if "confirmed" in heard:
            said.append((len(list(deeds_in(written[: heard["mark"]]))), heard["confirmed"]))
    return list(deeds_in(written)), said


def _look(lives: Lives, left: Path, confirmed: list[str]) -> list[str]:
    clock = SetClock(MORNING)
    store = open_whole(left, clock, seeded_ids(clock, 6), KEY)
    try:
        ids = entry_ids(store)
        missing = set(confirmed) - set(ids)
        assert not missing, f"{len(missing)} confirmed entries are lost"
        assert_sound(store)
        expected = lives.after.get(tuple(ids))
        assert expected is not None, "a step is half done"
        rows = all_rows(store)
        differing = [name for name, wanted in expected.items() if wanted != rows[name]]
        assert not differing, f"the rows of {', '.join(differing)} are not what the entries mean"
        return ids
    finally:
        store.close()


if __name__ == "__main__":
    found = main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), careless="careless" in sys.argv[4:])
    print(json.dumps(found))
