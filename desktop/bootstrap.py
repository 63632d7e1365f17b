"""The one place that builds the parts and hands them to each other.

Nothing heavy is imported before it is needed: `skranke --version` and `skranke advise` open no database.
"""

import os
import random
import sys
import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.clock import Clock, oslo_day
from desktop.domain.ids import IdMaker
from desktop.domain.languages import Language

if TYPE_CHECKING:
    from desktop.domain.station_profile import Station
    from desktop.services.station_setup import Administrator
    from desktop.storage.store import Store

APP_NAME = "skranke"
DEMO_APP_NAME = "skranke-demo"
DEMO_CASES = 300
DEMO_MOST_CASES = 5000
DEMO_SEED = 1
TOUR_CASES = 60

Progress = Callable[[float, str], object]
"""Is told how far a piece of work has come, from 0 to 1, and what is being done, in words."""


class NotInvented(Exception):
    """The station in a folder is a real one, and a demonstration was asked for."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present instant, UTC."""
        return datetime.now(UTC)


class CounterClock:
    """The clock of a counter: the computer's own, unless an invented station stands later on the same day.

    Such a station stands at twenty past eleven of its first day. Whoever opens it earlier in the morning would see
    people who arrived in the future; this clock goes on from there.
    """

    def __init__(self, behind: Clock | None = None) -> None:
        self._behind = behind or SystemClock()
        self._lead = timedelta()

    def now(self) -> datetime:
        """Return the present instant, UTC."""
        return self._behind.now() + self._lead

    def go_on_from(self, instant: datetime) -> None:
        """Lead the computer's clock so that it is this instant now, where it is not later already."""
        self._lead = max(instant - self._behind.now(), timedelta())


def system_ids(clock: Clock | None = None) -> IdMaker:
    """Return the maker of real ids: the computer's clock and its source of randomness that nobody can guess."""
    return IdMaker(clock or SystemClock(), random.SystemRandom())


def program_version() -> str:
    """Return the version of this program."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("skranke")
    except PackageNotFoundError:
        # Run from a checkout that is not installed.
        project = Path(__file__).parents[1] / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])


def data_folder(option: Path | None, *, demo: bool = False) -> Path:
    """Return the folder of the data: the one asked for, or this user's own; a demonstration has one for itself."""
    if option is not None:
        return option
    from platformdirs import user_data_path

    return user_data_path(DEMO_APP_NAME if demo else APP_NAME, appauthor=False)


def has_data(folder: Path) -> bool:
    """Tell whether there can be a station in a folder, without opening it."""
    return any(folder.glob("*.db"))


def has_screen() -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_counter(folder: Path, clock: CounterClock | None = None, key: bytes | None = None) -> "Store":
    """Open the station in a folder; `key` (32 bytes) where its database is encrypted.

    Raises:
        NoStation: there is none.
        SchemaTooNew: it was written by a newer program.
        RuleBroken: the counter belongs to a station with several, and how that is reached is written down wrongly.
    """
    from desktop.services.demo.station import is_invented, last_entry_at
    from desktop.storage.store import open_store

    clock = clock or CounterClock()
    use_own_catalogue(folder)
    store = open_store(folder, clock, system_ids(clock), key)
    if is_invented(store) and (last := last_entry_at(store)):
        clock.go_on_from(last)
    _attach(store, folder, clock)
    return store


def _attach(store: "Store", folder: Path, clock: Clock) -> None:
    """Have the station decide, where the counter belongs to one with several; for one alone nothing is imported."""
    from desktop.storage.row_log import is_watched

    with store.read() as connection:
        if not is_watched(connection):
            return
    from desktop.station.attaching import attach

    try:
        attach(store, folder, clock, program_version())
    except BaseException:
        store.close()
        raise


def use_own_catalogue(folder: Path) -> None:
    """Lay the station's own values, in `catalogue` below the data folder, over the shipped catalogue.

    Where they are wrong the program goes on with what is shipped; `station_setup.own_catalogue_fault` says why.
    """
    from desktop.services.reference import OWN_FOLDER, use_station_files

    use_station_files(folder / OWN_FOLDER)


def found_station(
    folder: Path,
    station: "Station",
    administrator: "Administrator",
    others: "tuple[Station, ...]" = (),
    clock: Clock | None = None,
) -> None:
    """Make the database of a new station in a folder, with its first account and the other stations that it knows.

    Raises:
        FileExistsError: there is a station already; it is left as it is.
        RuleBroken: nobody could sign in with the account.
    """
    from desktop.services.station_setup import found

    clock = clock or SystemClock()
    found(folder, station, administrator, clock, system_ids(clock), others)


def make_demo(
    folder: Path,
    cases: int = DEMO_CASES,
    seed: int = DEMO_SEED,
    progress: Progress | None = None,
    language: Language = Language.BOKMAL,
    clock: Clock | None = None,
) -> int:
    """Make the invented station in a folder as of today, and return how many cases it has.

    Raises:
        FileExistsError: there is a station already; it is left as it is.
    """
    from desktop.services.demo.station import Stage, make_station, stage_name

    def tell(fraction: float, stage: Stage) -> None:
        if progress is not None:
            progress(fraction, stage_name(stage, language))

    return make_station(folder, cases=cases, seed=seed, day=_today(clock), tell=tell)


def open_demo(
    folder: Path,
    clock: CounterClock | None = None,
    *,
    cases: int = DEMO_CASES,
    progress: Progress | None = None,
    language: Language = Language.BOKMAL,
) -> "Store":
    """Open the invented station in a folder; make it the first time.

    One whose calendar has run out is set aside under the name of its last day, and made anew.

    Raises:
        NotInvented: the station in the folder is a real one.
        SchemaTooNew: it was written by a newer program.
    """
    from desktop.services.demo.station import is_invented, last_published_day
    from desktop.storage.store import DATABASE_FILE

    clock = clock or CounterClock()
    path = folder / DATABASE_FILE
    if path.exists():
        today = _today(clock)
        store = open_counter(folder, clock)
        invented, last = is_invented(store), last_published_day(store)
        if invented and last is not None and last >= today:
            return store
        store.close()
        if not invented:
            raise NotInvented
        path.replace(path.with_stem(f"{path.stem}-until-{last}"))
    make_demo(folder, cases, DEMO_SEED, progress, language, clock)
    return open_counter(folder, clock)


def open_tour(folder: Path, clock: Clock) -> "Store":
    """Make the small invented station of the tour as of the clock's day, or open it again, with that clock and seed."""
    from desktop.domain.ids import seeded_ids
    from desktop.services.demo.station import make_station
    from desktop.storage.store import DATABASE_FILE, open_store

    if not (folder / DATABASE_FILE).exists():
        make_station(folder, cases=TOUR_CASES, seed=DEMO_SEED, day=oslo_day(clock.now()))
    return open_store(folder, clock, seeded_ids(clock, DEMO_SEED + 1))


def set_up_output() -> None:
    """Write UTF-8 whatever the system's own encoding is; a name is never lost to a question mark."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def set_up_logging(folder: Path) -> None:
    """Log to `skranke.log` in the data folder, without personal data.

    Raises:
        OSError: the folder is not there and cannot be made.
    """
    from desktop.logs import log_to

    folder.mkdir(parents=True, exist_ok=True)
    log_to(folder / "skranke.log")


def _today(clock: Clock | None) -> date:
    return oslo_day((clock or SystemClock()).now())
