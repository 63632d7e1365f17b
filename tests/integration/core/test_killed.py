"""Kill -9 in the middle of the work: the chain verifies, and every confirmed command is there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.storage.models import JournalEntry
from desktop.storage.store import open_store
from tests.support.invariants import assert_sound
from tests.support.station import MORNING, make_station

ROOT = Path(__file__).parents[3]
COMMANDS = 200


@pytest.mark.parametrize("after", [1, 23, 87, 141, 199])
def test_a_killed_counter_has_kept_what_it_confirmed(tmp_path: Path, after: int) -> None:
    make_station(tmp_path).store.close()
    confirmed = kill_after(tmp_path, after, seed=after)

    clock = SetClock(MORNING)
    store = open_store(tmp_path, clock, seeded_ids(clock, 99))
    assert_sound(store)
    with store.read() as connection:
        kept = set(connection.execute(select(JournalEntry.id)).scalars())
    assert len(confirmed) >= after
    assert confirmed <= kept
    store.close()


@pytest.mark.soak
@pytest.mark.parametrize("after", range(1, COMMANDS, 3))
def test_a_counter_killed_anywhere_has_kept_what_it_confirmed(tmp_path: Path, after: int) -> None:
    test_a_killed_counter_has_kept_what_it_confirmed(tmp_path, after)


def kill_after(folder: Path, lines: int, seed: int) -> set[str]:
    """Let a clerk work in a process of its own, kill it after so many confirmations, and return what it confirmed."""
    clerk = subprocess.Popen(
        [sys.executable, "-m", "tests.support.random_clerk", str(folder), str(COMMANDS), str(seed)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert clerk.stdout is not None
    confirmed = {clerk.stdout.readline().strip() for _ in range(lines)}
    os.kill(clerk.pid, signal.SIGKILL)
    # What it still said before it died was confirmed as well; a last line that is cut short was not.
    confirmed |= {line.strip() for line in clerk.stdout.read().splitlines(keepends=True) if line.endswith("\n")}
    clerk.wait()
    clerk.stdout.close()
    return confirmed
