"""Figures beside the physical limit that they are to be compared with, both measured in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement: ours, the limit it cannot beat, and how many times the limit we allow ourselves.

    Both are the median seconds of one call.
    """

    what: str
    ours: float
    limit_what: str
    limit: float
    target: float

    @property
    def ratio(self) -> float:
        return self.ours / self.limit

    @property
    def met(self) -> bool:
        return self.ratio <= self.target

    def line(self) -> str:
        """Return the figure as one line for people."""
        verdict = "met" if self.met else "MISSED"
        return (
            f"{self.what}: {_readable(self.ours)}, {self.ratio:.2f} × {self.limit_what} ({_readable(self.limit)}); "
            f"target {self.target:g} ×: {verdict}"
        )


def median_seconds(call: Callable[[], object], rounds: int) -> float:
    """Return the median time of one call, in seconds, after a tenth of the rounds to warm up."""
    for _ in range(max(1, rounds // 10)):
        call()
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        taken.append(time.perf_counter() - start)
    return median(taken)


def _readable(seconds: float) -> str:
    return f"{seconds * 1e3:.2f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} µs"
