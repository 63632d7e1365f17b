"""How far a long command is, for whoever waits for it in the same program.

A command is the same wherever it is carried out, so that nothing of this stands in it: who carries it out watches.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from desktop.domain.refusals import RuleBroken


@dataclass(frozen=True, slots=True)
class _Watch:
    tell: Callable[[int, int], object]
    stopped: Callable[[], bool]


_WATCH: ContextVar[_Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched(tell: Callable[[int, int], object], stopped: Callable[[], bool]) -> Iterator[None]:
    """Listen to the long commands that are carried out within, in this thread.

    Args:
        tell: gets how many pieces are done, and how many there are.
        stopped: asked after each step; once it says so, the command is refused and nothing was written.
    """
    token = _WATCH.set(_Watch(tell, stopped))
    try:
        yield
    finally:
        _WATCH.reset(token)


def advance(done: int, total: int) -> None:
    """Tell whoever watches how far a command is.

    Raises:
        RuleBroken: `stopped`; the transaction is not completed.
    """
    watch = _WATCH.get()
    if watch is None:
        return
    if watch.stopped():
        raise RuleBroken("stopped")
    watch.tell(done, total)
