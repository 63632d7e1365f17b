"""Ask the driver itself: for questions that are asked at each key, where SQLAlchemy takes longer than the answer."""

from collections.abc import Sequence
from typing import Any, Protocol


class Plain(Protocol):
    """A connection of the driver in an open unit of work; SQLAlchemy's own has it as `connection.connection`."""

    def cursor(self) -> Any:
        """Return a new cursor."""


def rows_of(plain: Plain, question: str, values: Sequence[Any] = ()) -> list[Any]:
    """Return all rows of a question, as tuples of what the driver has."""
    cursor = plain.cursor()
    cursor.execute(question, values)
    rows: list[Any] = cursor.fetchall()
    return rows
