"""What fuzzing sees of a parser: what it is given, and the only exceptions by which it may refuse."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.fuzz.inputs import Shape

_TELLING = 8
"""A shorter input stands in other sentences by chance."""


class NotNamed(AssertionError):
    """A parser has refused its input by an exception that nobody announced, or one that repeats what it was given."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One parser.

    Attributes:
        read: reads one input, and asks whatever comes out what the program asks it.
        named: the exceptions by which it may refuse; none means that it takes everything.
        repeats: these may say what stands in the input: a file of the station's own, with nobody in it.
    """

    read: Callable[[bytes], object]
    named: tuple[type[Exception], ...] = ()
    repeats: bool = False

    def take(self, raw: bytes) -> None:
        """Read one input.

        Raises:
            NotNamed: the parser did what it must not.
        """
        try:
            self.read(raw)
        except self.named as refused:
            said = str(refused).encode("utf-8", "surrogatepass")
            if not self.repeats and len(raw.strip()) >= _TELLING and raw.strip() in said:
                raise NotNamed(f"{type(refused).__name__} repeats what was given") from refused
        except Exception as fault:
            raise NotNamed(f"{type(fault).__name__} for {raw[:2000]!r}") from fault


@dataclass(frozen=True, slots=True)
class Target:
    """The parsers that read the same kind of input.

    Attributes:
        name: as `python -m tests.fuzz.long` calls it.
        share: of 20,000 inputs, how many are its.
    """

    name: str
    share: int
    shape: Shape
    readers: tuple[Reader, ...]

    def take(self, raw: bytes) -> None:
        """Have each parser read one input.

        Raises:
            NotNamed: one of them did what it must not.
        """
        for reader in self.readers:
            reader.take(raw)
