"""The power is cut at any moment of a day: nothing confirmed is lost, nothing half done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.power_cut import Deed, deeds_in
from tests.reliability.program import found_by


def test_a_record_is_read_as_it_was_written() -> None:
    record = b"w 4096 6 /folder/a b.db\nw 1 2\nt 0 0 /folder/a b.db\nr 0 9 /folder/x\n/folder/ys 0 0 /folder/y\n"
    assert list(deeds_in(record)) == [
        Deed("w", 4096, "/folder/a b.db", b"w 1 2\n"),
        Deed("t", 0, "/folder/a b.db", b""),
        Deed("r", 0, "/folder/x", b"/folder/y"),
        Deed("s", 0, "/folder/y", b""),
    ]


def test_the_power_is_cut_at_forty_moments(tmp_path: Path) -> None:
    found = found_by("cuts", tmp_path, 40, 1)
    assert found["violations"] == []
    assert found["writes"] > 500
    assert found["in_midst"] > 20


def test_a_disk_that_only_says_that_it_flushes_is_found_out(tmp_path: Path) -> None:
    """The reckoning can fail: without flushes something that was confirmed must be gone."""
    assert found_by("cuts", tmp_path, 6, 1, "careless")["violations"]


@pytest.mark.soak
def test_the_power_is_cut_at_two_thousand_moments(tmp_path: Path) -> None:
    found = found_by("cuts", tmp_path, 2000, 2)
    assert found["violations"] == []
