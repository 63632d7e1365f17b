"""The evening pack in a folder: only its owner can read it, and only the newest two stay."""

import os
from datetime import datetime
from pathlib import Path

from desktop.domain.evening_pack import file_name, superseded

UNFINISHED = ".part"
_OWNER_ALONE = 0o600


def save_into(folder: Path, pdf: bytes, station_id: str, made_at: datetime) -> Path:
    """Write a pack into a folder, remove the station's older packs there, and return where it lies.

    Args:
        folder: one that is there; it is not made, for a stick that is not plugged in is no folder.
        pdf, station_id, made_at: the pack, whose it is, and when it was made, UTC.

    Raises:
        OSError: the folder is not there, or cannot be written to.
    """
    path = folder / file_name(station_id, made_at)
    save_as(path, pdf)
    for name in superseded((each.name for each in folder.iterdir() if each.is_file()), station_id):
        (folder / name).unlink(missing_ok=True)
    return path


def save_as(path: Path, pdf: bytes) -> None:
    """Write a pack under a name; it appears when it is whole, in the place of an older one.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    unfinished.unlink(missing_ok=True)
    try:
        # Exclusive: nobody can put a link in our way between the two calls.
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ALONE), "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
