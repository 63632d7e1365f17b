"""The plan of the backups, as shipped in `resources/backups.toml`."""

import tomllib
from functools import cache
from typing import Any

from desktop.domain.backup_plan import BackupPlan
from desktop.services.resource_files import resource_bytes


@cache
def plan() -> BackupPlan:
    """Return how often a backup is made, and which are kept."""
    table = _table()
    return BackupPlan(
        **{name: table[name] for name in ("every_minutes", "retry_minutes", "hours", "days", "weeks", "at_least")}
    )


def room_left() -> int:
    """Return how many bytes stay free on a disk beside a backup."""
    return int(_table()["room_left_mb"]) * 1_000_000


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource_bytes("backups.toml").decode("utf-8"))
