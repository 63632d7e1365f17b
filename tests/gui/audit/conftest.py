"""A counter at which somebody audits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.rights import Role
from desktop.services.staff import roles
from desktop.services.work import Actor
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path / "station", messages)
    leader = made.station.leader
    made.session.actor = Actor(leader.staff_id, leader.name, roles()[Role.AUDITOR])
    yield made
    made.close()
