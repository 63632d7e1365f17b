"""The names of the commands that were carried out last in this program: for the report of a fault, and nothing else."""

from collections import deque

MOST = 12
_names: deque[str] = deque(maxlen=MOST)


def note(name: str) -> None:
    """Remember that a command was begun, by its name in the journal; nothing of what it says."""
    _names.append(name)


def names() -> tuple[str, ...]:
    """Return them, the newest last."""
    return tuple(_names)
