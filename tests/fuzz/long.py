"""`python -m tests.fuzz.long TARGET [-runs=N]`: fuzzing led by coverage; further options are libFuzzer's.

Without the package `atheris` (Linux only) inputs are drawn at random instead: as many, but led by nothing.
"""

import random
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

_USUAL_RUNS = 10_000
_INSTRUMENTED = ["desktop", "ui", "tomllib", "csv", "json"]
_LONGEST = 64


def main(name: str, options: Sequence[str]) -> None:
    """Fuzz one target; leaves with a status other than 0 at the first fault.

    Raises:
        NotNamed: a parser did what it must not.
    """
    if find_spec("atheris") is None:
        _at_random(name, options)
        return
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=_INSTRUMENTED):
        from tests.fuzz import program
        from tests.fuzz.targets import TARGETS
    target = TARGETS[name]

    def take(data: bytes) -> None:
        target.take(target.shape.made(data))

    with TemporaryDirectory(prefix="skranke-fuzz-") as folder, program.a_station(Path(folder)):
        arguments = [sys.argv[0], f"-artifact_prefix={folder}/", f"-max_len={_LONGEST}", "-verbosity=0", *options]
        atheris.Setup(arguments, take)
        atheris.Fuzz()


def _at_random(name: str, options: Sequence[str]) -> None:
    from tests.fuzz import program
    from tests.fuzz.targets import TARGETS

    target, chance = TARGETS[name], random.Random()
    runs = next((int(one.partition("=")[2]) for one in options if one.startswith("-runs=")), _USUAL_RUNS)
    with TemporaryDirectory(prefix="skranke-fuzz-") as folder, program.a_station(Path(folder)):
        for _ in range(runs):
            target.take(target.shape.made(chance.randbytes(chance.randrange(1, _LONGEST))))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
