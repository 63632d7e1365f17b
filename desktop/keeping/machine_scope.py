"""What opens the key on this computer without anybody typing anything: a secret of the machine, outside the data.

The secret lies in a file of its own that only its owner may read, never in the data folder, so that a copy of that
folder carries no key with it. Where the system has a number of its own (`/etc/machine-id`), the secret counts only
together with it: the file alone, copied to another computer, opens nothing. On Windows what it wraps is besides sealed
by DPAPI in the scope of the machine (`machine_scope_windows`).
"""

import hashlib
import hmac
import os
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.keeping.folder_rights import OWNER_ONLY, make_closed, protect_file

MACHINE_FOLDER_VARIABLE = "SKRANKE_MACHINE_DIR"
"""Names another machine folder, as for a computer whose system disk is not to hold it."""

SECRET_FILE = "machine.key"  # noqa: S105 - the name of a file
SECRET_BYTES = 32
_FINGERPRINT_BYTES = 8
_VAR = Path("/var/lib/skranke")
_MACHINE_ID = Path("/etc/machine-id")


@dataclass(frozen=True, slots=True)
class MachineSecret:
    """The secret of this machine, mixed with the system's own number; `fingerprint` tells it from others."""

    value: bytes
    fingerprint: str

    def __repr__(self) -> str:
        """Return what tells it from others, and not the secret."""
        return f"MachineSecret({self.fingerprint})"


def machine_folder() -> Path:
    """Return the folder of this machine, for all who work at it; it need not be there."""
    if named := os.environ.get(MACHINE_FOLDER_VARIABLE):
        return Path(named)
    from platformdirs import site_data_path

    # What the library names on Linux is for what a package installs, not for what a program writes.
    return _VAR if sys.platform.startswith("linux") else site_data_path("skranke", appauthor=False)


def secrets_here() -> tuple[MachineSecret, ...]:
    """Return the secrets of this machine that can be read, the machine's own before the user's."""
    return tuple(made for folder in _folders() if (made := _read(folder / SECRET_FILE)) is not None)


def known_here(fingerprint: str) -> bool:
    """Tell whether this machine has the secret of a fingerprint; quick, for it is asked before the first window."""
    return any(secret.fingerprint == fingerprint for secret in secrets_here())


def secret_for_sealing() -> MachineSecret:
    """Return the secret under which a key is put away here; it is made the first time.

    Raises:
        OSError: neither the machine's folder nor the user's can be written to.
    """
    if known := secrets_here():
        return known[0]
    fault: OSError | None = None
    for folder in _folders():
        try:
            return _made(folder)
        except OSError as error:
            fault = error
    raise fault if fault is not None else FileNotFoundError(SECRET_FILE)


def _folders() -> tuple[Path, ...]:
    """The machine's folder; and one of the user's, where the program may not write there."""
    if os.environ.get(MACHINE_FOLDER_VARIABLE):
        return (machine_folder(),)
    from platformdirs import user_state_path

    # On Windows and macOS the state of a program lies where its data do; a folder below keeps them apart.
    return machine_folder(), user_state_path("skranke", appauthor=False) / "machine"


def _made(folder: Path) -> MachineSecret:
    """Make the secret. Two programs that do so at once agree: the second finds the file of the first, whole."""
    make_closed(folder)
    path = folder / SECRET_FILE
    beside = folder / f".{SECRET_FILE}-{secrets.token_hex(8)}"
    try:
        with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY), "wb") as file:
            file.write(secrets.token_bytes(SECRET_BYTES))
            file.flush()
            os.fsync(file.fileno())
        protect_file(beside)
        try:
            os.link(beside, path)
        except FileExistsError:
            pass
        except OSError:  # a disk without links, as on a memory stick
            if not path.exists():
                beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    made = _read(path)
    if made is None:
        raise PermissionError(path.name)
    return made


def _read(path: Path) -> MachineSecret | None:
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    if len(raw) != SECRET_BYTES:
        return None
    value = hmac.digest(raw, b"skranke machine " + _system_number(), "sha256")
    return MachineSecret(value, hashlib.sha256(b"skranke name " + value).hexdigest()[: 2 * _FINGERPRINT_BYTES])


def _system_number() -> bytes:
    try:
        return _MACHINE_ID.read_bytes().strip()
    except OSError:
        return b""
