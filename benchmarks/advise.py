"""What advice costs: 100,000 facts through `skranke advise --lines`, beside reading and writing the same JSON alone.

Time is that of one processor core, and the start of the program is taken off.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import Figure
from tests.unit.advice import invented

FACTS = 100_000
ROUNDS = 3
LEAST_A_SECOND = 20_000


@dataclass(frozen=True, slots=True)
class Rate(Figure):
    """So many a second; the target is a rate, and the limit stands beside it for comparison."""

    count: int

    @property
    def met(self) -> bool:
        return self.count / self.ours >= self.target

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return (
            f"{self.what}: {self.count / self.ours:,.0f} a second, {self.ratio:.2f} × {self.limit_what} "
            f"({self.count / self.limit:,.0f} a second); target {self.target:,.0f} a second: {verdict}"
        )


def figures() -> Iterator[Figure]:
    with TemporaryDirectory(prefix="advise-") as folder:
        one, many = Path(folder) / "one", Path(folder) / "many"
        lines = [json.dumps(invented.facts(number)) for number in range(FACTS)]
        many.write_text("\n".join(lines) + "\n", encoding="utf-8")
        one.write_text(lines[0] + "\n", encoding="utf-8")
        start_up = median(_core_seconds(one) for _ in range(ROUNDS))
        ours = median(_core_seconds(many) for _ in range(ROUNDS)) - start_up
    bare = median(_json_alone(lines) for _ in range(ROUNDS))
    yield Rate(f"advice on {FACTS:,} cases", ours, "json.loads and json.dumps", bare, LEAST_A_SECOND, FACTS)


def _core_seconds(path: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "desktop", "advise", "--lines", str(path)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=Path(__file__).parents[1])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _json_alone(lines: list[str]) -> float:
    start = time.process_time()
    for line in lines:
        json.dumps(json.loads(line))
    return time.process_time() - start
