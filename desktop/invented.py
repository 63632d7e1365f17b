"""Make, open and forget invented stations: for practice, for the pictures of the tour, and for tests."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import CounterClock, SystemClock, key_of, open_counter
from desktop.domain.clock import Clock, oslo_day
from desktop.domain.languages import Language

if TYPE_CHECKING:
    from desktop.storage.store import Store

DEMO_CASES = 300
DEMO_MOST_CASES = 5000
DEMO_SEED = 1
TOUR_CASES = 60

Progress = Callable[[float, str], object]
"""Is told how far a piece of work has come, from 0 to 1, and what is being done, in words."""


class NotInvented(Exception):
    """The station in a folder is a real one, and a demonstration was asked for."""


def make_demo(
    folder: Path,
    cases: int = DEMO_CASES,
    seed: int = DEMO_SEED,
    progress: Progress | None = None,
    language: Language = Language.BOKMAL,
    clock: Clock | None = None,
    *,
    plain: bool = False,
) -> int:
    """Make the invented station in a folder as of today, and return how many cases it has.

    It is encrypted like a real one; `plain` leaves it in clear, and the window says so in red.

    Raises:
        FileExistsError: there is a station already; it is left as it is.
    """
    from desktop.keeping.opening import key_for_demo
    from desktop.services.demo.station import PASSWORD, Stage, make_station, stage_name
    from desktop.storage.store import DATABASE_FILE

    def tell(fraction: float, stage: Stage) -> None:
        if progress is not None:
            progress(fraction, stage_name(stage, language))

    if (folder / DATABASE_FILE).exists():
        raise FileExistsError(DATABASE_FILE)
    key = None if plain else key_for_demo(folder, PASSWORD)
    return make_station(folder, cases=cases, seed=seed, day=_today(clock), tell=tell, key=key)


def open_demo(
    folder: Path,
    clock: CounterClock | None = None,
    *,
    cases: int = DEMO_CASES,
    progress: Progress | None = None,
    language: Language = Language.BOKMAL,
    plain: bool = False,
) -> "Store":
    """Open the invented station in a folder; make it the first time.

    One whose calendar has run out is set aside under the name of its last day, and made anew.

    Raises:
        NotInvented: the station in the folder is a real one.
        SchemaTooNew: it was written by a newer program.
    """
    from desktop.services.demo.invented import is_invented, last_published_day
    from desktop.storage.store import DATABASE_FILE

    clock = clock or CounterClock()
    path = folder / DATABASE_FILE
    if path.exists():
        today = _today(clock)
        store = open_counter(folder, clock, _key_of_demo(folder))
        invented, last = is_invented(store), last_published_day(store)
        if invented and last is not None and last >= today:
            return store
        store.close()
        if not invented:
            raise NotInvented
        path.replace(path.with_stem(f"{path.stem}-until-{last}"))
    make_demo(folder, cases, DEMO_SEED, progress, language, clock, plain=plain)
    return open_counter(folder, clock)


def forget_demo(folder: Path) -> None:
    """Throw the invented station of a folder away, with its second journal; the next start makes a fresh one.

    Raises:
        NotInvented: the station in the folder is a real one; it is left as it is.
    """
    import shutil

    from desktop.services.demo.invented import is_invented
    from desktop.storage.second_journal import FOLDER
    from desktop.storage.store import DATABASE_FILE

    database = folder / DATABASE_FILE
    if not database.exists():
        return
    store = open_counter(folder, CounterClock(), _key_of_demo(folder))
    invented = is_invented(store)
    store.close()
    if not invented:
        raise NotInvented
    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    for path in (database, *folder.glob(f"{DATABASE_FILE}-*")):
        path.unlink(missing_ok=True)


def _key_of_demo(folder: Path) -> bytes | None:
    """Return the key of the demonstration in a folder, which opens on any computer; None for one in clear.

    Raises:
        NotInvented: the key is a real station's.
    """
    from desktop.keeping.key_faults import NotThisMachine, WrongPassphrase
    from desktop.keeping.opening import key_for_demo
    from desktop.services.demo.station import PASSWORD

    try:
        return key_of(folder)
    except NotThisMachine:
        try:
            return key_for_demo(folder, PASSWORD)
        except WrongPassphrase:
            raise NotInvented from None


def open_tour(folder: Path, clock: Clock) -> "Store":
    """Make the small invented station of the tour as of the clock's day, or open it again, with that clock and seed."""
    import hashlib

    from desktop.domain.ids import seeded_ids
    from desktop.services.demo.station import make_station
    from desktop.storage.store import DATABASE_FILE, open_store

    # Everybody knows this one: it is there so that the pictures show what the window of a real station shows.
    key = hashlib.sha256(b"tour").digest()
    if not (folder / DATABASE_FILE).exists():
        make_station(folder, cases=TOUR_CASES, seed=DEMO_SEED, day=oslo_day(clock.now()), key=key)
    return open_store(folder, clock, seeded_ids(clock, DEMO_SEED + 1), key)


def _today(clock: Clock | None) -> date:
    return oslo_day((clock or SystemClock()).now())
