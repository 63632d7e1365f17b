"""A conclusion, and the tables that conclusions are decided by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.domain.advice.situation import Situation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Conclusion(Generic[T]):
    """What can be said about one question.

    Attributes:
        value: the answer; `None` where nothing can be said.
        rules: the rules that led to it, such as `R33`.
    """

    value: T | None = None
    rules: tuple[str, ...] = ()


Row = tuple[Callable[[Situation], bool], Conclusion[T]]
"""One row of a table: where the condition holds, then that is concluded."""


def row(holds: Callable[[Situation], bool], value: T | None, *rules: str) -> Row[T]:
    """Write one row of a table."""
    return holds, Conclusion(value, rules)


def otherwise(_: Situation) -> bool:
    """Hold always: the condition of a table's last row."""
    return True


def decide(table: tuple[Row[T], ...], situation: Situation) -> Conclusion[T]:
    """Return what the first row that holds concludes, from the top; every table ends with `otherwise`."""
    for holds, then in table:
        if holds(situation):
            return then
    raise AssertionError("a table of conclusions does not end with otherwise")
