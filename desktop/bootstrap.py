"""The one place that builds the parts and hands them to each other.

Nothing heavy is imported before it is needed: `skranke --version` and `skranke advise` open no database.
"""

import errno
import os
import sys
from datetime import UTC, datetime, timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.clock import Clock
from desktop.policy import policy_here

if TYPE_CHECKING:
    from desktop.domain.ids import IdMaker
    from desktop.domain.station_profile import Station
    from desktop.keeping.envelope import Protection
    from desktop.services.station_setup import Administrator
    from desktop.storage.store import Store

APP_NAME = "skranke"
DEMO_APP_NAME = "skranke-demo"


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


def system_ids(clock: Clock | None = None) -> "IdMaker":
    """Return the maker of real ids: the computer's clock and its source of randomness that nobody can guess."""
    import random

    from desktop.domain.ids import IdMaker

    return IdMaker(clock or SystemClock(), random.SystemRandom())


def program_version() -> str:
    """Return the version of this program."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("skranke")
    except PackageNotFoundError:
        # Run from a checkout that is not installed.
        import tomllib

        project = Path(__file__).parents[1] / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])


def data_folder(option: Path | None, *, demo: bool = False) -> Path:
    """Return the folder of the data: the one asked for, or that of this machine, for a counter has many users.

    Where the policy file names one, it is that. Where a station lies in the user's own folder already, and where the
    machine's cannot be written to, it is the user's. A demonstration has one for itself, which is always the user's.

    Raises:
        PolicyWrong: the policy file cannot be used.
    """
    if option is not None:
        return option
    from platformdirs import user_data_path

    own = user_data_path(DEMO_APP_NAME if demo else APP_NAME, appauthor=False)
    if demo:
        return own
    if decided := policy_here().data_folder:
        return Path(decided)
    if has_data(own):
        return own
    from desktop.keeping.machine_scope import machine_folder

    shared = machine_folder() / "data"
    return shared if _is_there(shared) or _may_make(shared) else own


def _is_there(folder: Path) -> bool:
    """Tell whether there is a folder; one that may not be looked into counts, so that opening it says why."""
    try:
        return folder.exists()
    except OSError:
        return True


def _may_make(folder: Path) -> bool:
    """Tell whether a folder that is not there could be made."""
    above = next((parent for parent in folder.parents if parent.exists()), folder.anchor)
    return os.access(above, os.W_OK | os.X_OK)


def refuse_closed(folder: Path) -> None:
    """Refuse a folder of data that whoever runs the program may not use, before it looks like an empty one.

    Raises:
        PermissionError: with why, as the system says it.
    """
    if _is_there(folder) and not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def has_data(folder: Path) -> bool:
    """Tell whether there can be a station in a folder, without opening it."""
    return any(folder.glob("*.db"))


def has_screen() -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_counter(folder: Path, clock: CounterClock | None = None, key: bytes | None = None) -> "Store":
    """Open the station in a folder.

    Args:
        folder: where its files lie.
        clock: of the counter.
        key: of the database (32 bytes), where somebody knows it; otherwise this machine's, where it is encrypted.

    Raises:
        NoStation: there is none.
        NotThisMachine: it is encrypted, and its key was not put away for this machine.
        KeyFileDamaged, KeyFileMissing: nobody can open it so.
        SchemaTooNew: it was written by a newer program.
        RuleBroken: the counter belongs to a station with several, and how that is reached is written down wrongly.
        PolicyWrong: the policy file cannot be used.
    """
    from desktop.keeping.rescue import open_whole
    from desktop.services.demo.invented import is_invented, last_entry_at

    clock = clock or CounterClock()
    decided = policy_here()
    use_own_catalogue(folder)
    key = key or key_of(folder)
    store = open_whole(folder, clock, system_ids(clock), key)
    if is_invented(store) and (last := last_entry_at(store)):
        clock.go_on_from(last)
    store.policy = decided
    _attach(store, folder, clock)
    _follow_policy(store)
    return store


def key_of(folder: Path) -> bytes | None:
    """Return the key of the database in a folder as this machine knows it; None for one in clear, or where none is.

    Raises:
        NotThisMachine: its key was not put away for this machine.
        KeyFileDamaged, KeyFileMissing: nobody can open it so.
    """
    from desktop.keeping import opening

    return opening.key_of(folder)


def is_from_elsewhere(folder: Path) -> bool:
    """Tell whether a folder was copied here from another computer, so that somebody has to open it first."""
    from desktop.keeping.key_faults import KEY_FILE

    if not (folder / KEY_FILE).exists():
        return False
    from desktop.keeping.envelope import known_here

    return not known_here(folder)


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


def _follow_policy(store: "Store") -> None:
    """Lay the backups where the policy file says as well; an invented station takes none by itself."""
    if not store.policy.second_place:
        return
    from desktop.keeping.backup_places import follow_policy
    from desktop.services.demo.invented import is_invented

    if not is_invented(store):
        follow_policy(store)


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
    protection: "Protection",
    others: "tuple[Station, ...]" = (),
    clock: Clock | None = None,
) -> None:
    """Make the database of a new station in a folder, with its first account and the other stations that it knows.

    Its key is put away before the first row is written.

    Raises:
        FileExistsError: there is a station already; it is left as it is.
        RuleBroken: nobody could sign in with the account.
    """
    from desktop.keeping.opening import forget_new, key_for_new
    from desktop.services.station_setup import check_administrator, found

    check_administrator(administrator)
    clock = clock or SystemClock()
    key = key_for_new(folder, protection)
    try:
        found(folder, station, administrator, clock, system_ids(clock), others, key)
    except BaseException:
        forget_new(folder)
        raise


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
    from desktop.keeping.folder_rights import make_closed
    from desktop.logs import log_to

    make_closed(folder)
    log_to(folder / "skranke.log")
