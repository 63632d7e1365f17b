"""Who may look into the folder of the data: those who run the program, and nobody else on the computer.

Elsewhere than on Windows that is the owner alone (0700). Where a folder was handed to a group on purpose (2770, as for
a computer at which several accounts of the system work), what lies in it is for that group as well. On Windows it is
the system, the administrators, the account that made the folder, and the local group `Skranke` where there is one.

Only folders that the program makes itself are closed: one that was named on the command line may hold other things.
"""

import stat
import sys
from contextlib import suppress
from pathlib import Path

from desktop.storage.of_group import is_of_group

OWNER_ONLY = 0o600
_FOLDER_OWNER_ONLY = 0o700
_FOLDER_OF_GROUP = 0o2770
_FILE_OF_GROUP = 0o660


def make_closed(folder: Path) -> None:
    """Make a folder that is closed to others; one that is there already stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    if folder.is_dir():
        return
    folder.mkdir(parents=True, mode=_FOLDER_OWNER_ONLY, exist_ok=True)
    protect(folder)


def protect(folder: Path) -> None:
    """Close a folder of the program's own to others; one that belongs to somebody else stays as it is.

    Raises:
        OSError: it is not there.
    """
    if sys.platform == "win32":
        from desktop.keeping.folder_rights_windows import protect_folder

        protect_folder(folder)
        return
    shared = is_of_group(folder) or is_of_group(folder.absolute().parent)
    wanted = _FOLDER_OF_GROUP if shared else _FOLDER_OWNER_ONLY
    if stat.S_IMODE(folder.stat().st_mode) != wanted:
        # Only the owner may; whoever was let in by the group has nothing to change.
        with suppress(PermissionError):
            folder.chmod(wanted)


def protect_file(path: Path) -> None:
    """Close a file to others; SQLite makes the files beside its own with the same rights.

    Raises:
        OSError: it is not there.
    """
    if sys.platform == "win32":
        return  # what lies in a closed folder has its rights
    wanted = _FILE_OF_GROUP if is_of_group(path.parent) else OWNER_ONLY
    if stat.S_IMODE(path.stat().st_mode) != wanted:
        with suppress(PermissionError):
            path.chmod(wanted)


def is_closed(folder: Path) -> bool:
    """Tell whether nobody but those meant can look into a folder.

    Always true on Windows, where rights are no bits.
    """
    if sys.platform == "win32":
        return True
    return is_of_group(folder) or not stat.S_IMODE(folder.stat().st_mode) & (stat.S_IRWXO | stat.S_IRWXG)
