"""The reference data that comes with the program, read once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from desktop.domain.catalogue import Catalogue, District, ReasonGroup
from desktop.domain.catalogue_lookup import reasons_for
from desktop.domain.catalogue_reader import read_catalogue
from desktop.domain.catalogue_source import CatalogueError, Fault
from desktop.domain.languages import Language
from desktop.domain.station_profile import Station

DEMO_STATION = "demo"
OWN_FOLDER = "catalogue"
"""The folder in the data folder with a station's own values, in files named as the shipped ones."""


@dataclass(slots=True)
class _InUse:
    own: Catalogue | None = None
    fault: CatalogueError | None = None


_IN_USE = _InUse()


@cache
def shipped_files() -> Mapping[str, bytes]:
    """Return the files of the catalogue by their name below `resources/catalogue`."""
    return files_below(files("resources") / "catalogue")


def catalogue() -> Catalogue:
    """Return the catalogue that is in use: as shipped, with the station's own values over it where it has some.

    Raises:
        CatalogueError: the shipped data is damaged.
    """
    return _IN_USE.own or shipped_catalogue()


@cache
def shipped_catalogue() -> Catalogue:
    """Return the catalogue as shipped.

    Raises:
        CatalogueError: the data is damaged.
    """
    return read_catalogue(shipped_files())


def catalogue_of(folder: Path) -> Catalogue:
    """Return the catalogue with a station's own files over it; the shipped one where the folder does not exist.

    Raises:
        CatalogueError: the data is damaged, or the station's own is wrong.
        OSError: the folder cannot be read.
    """
    return read_catalogue(shipped_files(), files_below(folder)) if folder.is_dir() else shipped_catalogue()


def use_station_files(folder: Path | None) -> CatalogueError | None:
    """Lay a station's own files over the shipped catalogue, for as long as the program runs; called once, at start.

    Where something in them is wrong, the whole catalogue is the shipped one: half of a station's values would be worse
    than none. An upgrade changes the shipped files and leaves these alone.

    Args:
        folder: `catalogue` in the data folder; None goes back to what is shipped.

    Returns:
        what is wrong with the station's files, or None; `fault_of_station_files` says it again later.

    Raises:
        CatalogueError: the shipped data itself is damaged.
    """
    shipped_catalogue()
    own, fault = None, None
    if folder is not None and folder.is_dir():
        try:
            own = catalogue_of(folder)
        except CatalogueError as error:
            fault = error
        except OSError as error:
            fault = CatalogueError(OWN_FOLDER, 1, Fault.MISSING_FILE, f"cannot be read ({error.strerror})")
    _IN_USE.own, _IN_USE.fault = own, fault
    return fault


def fault_of_station_files() -> CatalogueError | None:
    """Return what is wrong with the station's own files, None where they are in use or where there are none."""
    return _IN_USE.fault


def has_station_files() -> bool:
    """Tell whether values of the station lie over the shipped ones."""
    return _IN_USE.own is not None


def reasons(language: Language) -> Mapping[ReasonGroup, tuple[tuple[str, str], ...]]:
    """Return the coded reasons of each group, as code and wording, in the order in which they are offered."""
    known = catalogue()
    return {
        group: tuple((reason.code, reason.name.into(language)) for reason in reasons_for(known, group))
        for group in ReasonGroup
    }


def districts() -> tuple[District, ...]:
    """Return the twelve police districts."""
    return catalogue().districts


def demo_station() -> Station:
    """Return the invented station of demonstrations."""
    return next(station for station in catalogue().stations if station.code == DEMO_STATION)


def files_below(folder: Traversable, above: str = "") -> dict[str, bytes]:
    """Return all TOML files in a folder and in the folders within it, by their name below it."""
    found: dict[str, bytes] = {}
    for child in sorted(folder.iterdir(), key=lambda item: item.name):
        if child.is_dir():
            found.update(files_below(child, f"{above}{child.name}/"))
        elif child.name.endswith(".toml"):
            found[above + child.name] = child.read_bytes()
    return found
