"""Eight hours of a clerk, by the program's clock: the memory of the first hour is enough for the last."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.working_day import grown, held, let_go, working_day
from ui.theme import fonts

HOURS = int(os.environ.get("SKRANKE_SOAK_HOURS", "8"))
VISITORS = 3
MOST_GROWTH = 10_000_000
_STATM = Path("/proc/self/statm")


def resident() -> int:
    """Return how many bytes of memory the process needs.

    What glibc keeps of freed memory, for whoever asks next, is given back first: how much that is, is chance.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.soak
@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
@pytest.mark.skipif(not _STATM.exists(), reason="the system does not say how much memory a process has")
def test_eight_hours_need_no_more_than_the_first(qapp: QApplication, tmp_path: Path) -> None:
    fonts.load_fonts()
    sizes = []
    with working_day(tmp_path, qapp, HOURS * VISITORS) as day:
        day.sign_in()
        day.hour(VISITORS)
        before = held()
        sizes.append(resident())
        for _ in range(HOURS - 1):
            day.hour(VISITORS)
            let_go()
            sizes.append(resident())
        assert grown(before, held(), HOURS - 1) == {}
    print("resident, MB, hour by hour:", [round(size / 1e6, 1) for size in sizes])
    assert sizes[-1] - sizes[0] <= MOST_GROWTH, sizes
