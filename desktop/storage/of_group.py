"""The rights of what is made beside the data: its owner's alone, or the group's where the folder was handed to one.

A computer at which several accounts of the system work has its data in a folder with 2770; whatever one of them makes
there the next one must be able to read and write.
"""

import os
import stat
from pathlib import Path

_BY_OWNER, _BY_GROUP = 0o600, 0o660
_FOLDER_BY_OWNER, _FOLDER_BY_GROUP = 0o700, 0o2770
_OTHERS = 0o007


def is_of_group(folder: Path) -> bool:
    """Tell whether a folder was handed to a group: what is made in it keeps the group, and nobody else may look."""
    try:
        mode = folder.stat().st_mode
    except OSError:
        return False
    return bool(mode & stat.S_ISGID and mode & stat.S_IWGRP and not mode & stat.S_IRWXO)


def file_mode(folder: Path) -> int:
    """Return the rights of a file that is made in a folder."""
    return _BY_GROUP if is_of_group(folder) else _BY_OWNER


def make_folder(folder: Path) -> None:
    """Make a folder below the data; one that is there already stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    if folder.is_dir():
        return
    shared = is_of_group(folder.absolute().parent)
    folder.mkdir(mode=_FOLDER_BY_OWNER, parents=True, exist_ok=True)
    if shared:
        folder.chmod(_FOLDER_BY_GROUP)


def make_for_group(folder: Path) -> None:
    """Let what this process makes from now on be the group's, where the data lie in a folder of a group.

    Without this the system's own default would let the others read at the most.
    """
    if is_of_group(folder) or is_of_group(folder.absolute().parent):
        os.umask(_OTHERS)
