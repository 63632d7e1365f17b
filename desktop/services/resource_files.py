"""Read the data files that come with the program, wherever it is installed."""

from importlib.resources import files


def resource_bytes(name: str) -> bytes:
    """Return the bytes of a file below `resources/`, by its path with forward slashes."""
    return files("resources").joinpath(name).read_bytes()


def resource_names(folder: str, suffix: str = ".toml") -> tuple[str, ...]:
    """Return the names of the files in a folder below `resources/` that end in a suffix, sorted."""
    entries = files("resources").joinpath(folder).iterdir()
    return tuple(sorted(entry.name for entry in entries if entry.name.endswith(suffix)))
