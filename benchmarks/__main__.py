"""Run benchmarks: `python -m benchmarks [NAME...]`, all of them without a name.

A benchmark is a module of this package with `figures()`, which returns an iterable of `Figure`. The status is 1 when a
target was missed, 2 for a name that is none.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def main(names: list[str]) -> int:
    known = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))
    if unknown := [name for name in names if name not in known]:
        print(f"There is no benchmark {', '.join(unknown)}. There are: {', '.join(known)}.", file=sys.stderr)
        return 2
    missed = 0
    for name in names or known:
        print(f"{name}: {(import_module(f'benchmarks.{name}').__doc__ or '').splitlines()[0]}")
        for figure in import_module(f"benchmarks.{name}").figures():
            print(f"  {figure.line()}")
            missed += not figure.met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
