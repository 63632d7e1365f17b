"""Run a program of this folder on the disk that fails on demand, and read what it found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.reliability.disk import environment, make

ROOT = Path(__file__).parents[2]


def found_by(program: str, folder: Path, *arguments: object) -> dict[str, Any]:
    """Return what `python -m tests.reliability.PROGRAM` prints of its findings.

    Args:
        program: its name.
        folder: an empty folder for it.
        arguments: what stands before the folder on its command line, and then the rest.
    """
    count, seed, *more = map(str, arguments)
    ran = subprocess.run(
        [sys.executable, "-m", f"tests.reliability.{program}", count, seed, str(folder), *more],
        cwd=ROOT,
        env=environment(make(folder)),
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found
