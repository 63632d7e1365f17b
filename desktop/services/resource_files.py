"""Read the data files that come with the program, wherever it is installed."""

from pathlib import Path

import resources

FOLDER = Path(resources.__path__[0])
"""Where they lie, always as files; `importlib.resources`, which could do without files, takes its time to load."""


def resource_bytes(name: str) -> bytes:
    """Return the bytes of a file below `resources/`, by its path with forward slashes."""
    return (FOLDER / name).read_bytes()


def resource_names(folder: str, suffix: str = ".toml") -> tuple[str, ...]:
    """Return the names of the files in a folder below `resources/` that end in a suffix, sorted."""
    return tuple(sorted(entry.name for entry in (FOLDER / folder).iterdir() if entry.name.endswith(suffix)))
