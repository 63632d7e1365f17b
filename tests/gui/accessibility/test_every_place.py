"""The walk through every place, in a process of its own.

Whoever looks at every part of the program wraps every part in Python; PySide 6.11.3 then takes some of them for gone,
and the tests that come after it in the same process would meet them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

WALK = Path(__file__).with_name("every_place.py")


def test_every_place_can_be_read_reached_seen_and_hit() -> None:
    options = ("-p", "no:xdist", "-p", "no:cacheprovider", "--override-ini", "python_files=every_place.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(WALK)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
