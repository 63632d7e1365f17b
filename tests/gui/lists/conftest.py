"""A counter whose lists are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path / "station", messages)
    yield made
    made.close()
