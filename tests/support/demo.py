"""The invented station that several tests look at."""

from datetime import date
from pathlib import Path

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.ids import seeded_ids
from desktop.services.demo.station import PRESENT_MINUTE
from desktop.storage.store import Store, open_store

MONDAY = date(2026, 11, 23)
CASES = 150


def opened(folder: Path, day: date = MONDAY, seed: int = 7) -> Store:
    """Return the store of a folder, at the moment at which the demonstration of a day stands.

    Whoever writes into a copy of a folder that others write into as well takes a seed of its own.
    """
    clock = SetClock(instant_of(day, PRESENT_MINUTE))
    return open_store(folder, clock, seeded_ids(clock, seed))
