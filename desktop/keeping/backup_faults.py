"""Why there is no backup."""

import errno
from enum import StrEnum


class BackupFault(StrEnum):
    """Why there is no backup."""

    DISK_FULL = "disk-full"
    SOURCE_DAMAGED = "source-damaged"
    NOT_WRITTEN = "not-written"
    NOT_GOOD = "not-good"
    UNREACHABLE = "unreachable"
    NO_DATA = "no-data"
    UNDER_WAY = "under-way"
    IN_USE = "in-use"
    STOPPED = "stopped"


class BackupFailed(Exception):
    """There is no backup; whatever was there before still is. The text is the code alone."""

    def __init__(self, fault: BackupFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def of_system(error: OSError) -> BackupFault:
    """Return what a fault of the system means."""
    return BackupFault.DISK_FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else BackupFault.NOT_WRITTEN
