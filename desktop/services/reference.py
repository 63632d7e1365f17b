"""The reference data that comes with the program, read once."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from desktop.domain.catalogue import Catalogue, District, ReasonGroup
from desktop.domain.catalogue_lookup import reasons_for
from desktop.domain.catalogue_reader import read_catalogue
from desktop.domain.languages import Language
from desktop.domain.station_profile import Station

DEMO_STATION = "demo"


@cache
def shipped_files() -> Mapping[str, bytes]:
    """Return the files of the catalogue by their name below `resources/catalogue`."""
    return files_below(files("resources") / "catalogue")


@cache
def catalogue() -> Catalogue:
    """Return the catalogue as shipped.

    Raises:
        CatalogueError: the data is damaged.
    """
    return read_catalogue(shipped_files())


def catalogue_of(folder: Path) -> Catalogue:
    """Return the catalogue with a station's own files over it; the shipped one where the folder does not exist.

    Raises:
        CatalogueError: the data is damaged, or the station's own is wrong.
    """
    return read_catalogue(shipped_files(), files_below(folder)) if folder.is_dir() else catalogue()


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
