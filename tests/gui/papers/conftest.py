"""A counter for the tests of papers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.card.counter import Counter
from tests.support.messages import RecordingMessages
from tests.support.station import make_station


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    """Give a counter on a real database."""
    made = Counter(make_station(tmp_path), messages)
    yield made
    made.close()
    made.station.store.close()
