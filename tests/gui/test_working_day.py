"""A clerk works on and on: what the program holds on to does not become more (the long form is in tests/soak)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.support.working_day import grown, held, working_day

VISITORS = 2
SET_BACK = (datetime(2026, 11, 22, 7, 0, tzinfo=UTC), datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))
"""A day, and to where a computer without a battery begins."""


def test_an_hour_of_work_leaves_nothing_behind_and_the_screens_open_with_a_clock_set_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    with working_day(tmp_path, qapp, 1 + VISITORS) as day:
        day.sign_in()
        day.hour(visitors=1)  # what is made the first time that it is needed
        before = held()
        day.hour(VISITORS)
        assert grown(before, held(), VISITORS) == {}

        for wrong in SET_BACK:
            day.set_clock(wrong)
            day.look_around()
