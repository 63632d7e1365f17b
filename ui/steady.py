"""Seconds that nobody can set."""

import time


def steady_seconds() -> float:
    """Return seconds that go on while the PC sleeps and that nobody can set."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()
