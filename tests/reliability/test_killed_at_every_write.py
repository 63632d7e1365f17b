"""A program that is killed, or whose disk fails, at any of its writes: nothing confirmed is lost, nothing half done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reliability.program import found_by


def assert_nothing_lost(found: dict[str, Any], runs: int) -> None:
    assert found["violations"] == []
    assert found["runs"] == runs
    # Lives in which nothing goes wrong would prove nothing.
    assert found["died"] > runs // 4
    assert found["failed_steps"]
    assert found["came_again"]
    assert found["lost"] == (runs + 4) // 5
    assert len(found["by_fault"]) == 6


def test_a_hundred_lives_on_a_bad_disk(tmp_path: Path) -> None:
    assert_nothing_lost(found_by("lives", tmp_path, 100, 1), 100)


@pytest.mark.soak
def test_two_thousand_lives_on_a_bad_disk(tmp_path: Path) -> None:
    assert_nothing_lost(found_by("lives", tmp_path, 2000, 2), 2000)
