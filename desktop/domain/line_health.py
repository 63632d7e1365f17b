"""Whether a line can be relied on: from how the last calls went, with hysteresis so that it does not flicker."""

from collections import deque
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class LineTerms:
    """When a line counts as down, and when as up again.

    Attributes:
        looked_at: how many of the last calls are looked at.
        errors: so many of them without an answer, and the line is down.
        slow: so long on the mean, and it is down as well: a clerk with somebody at the desk cannot wait.
        answers: so many answers one after the other, none of them slow, and it is up again.
    """

    looked_at: int = 5
    errors: int = 2
    slow: timedelta = timedelta(seconds=2)
    answers: int = 3


class LineHealth:
    """Remembers how the last calls went, and says whether to ask or to go on alone."""

    def __init__(self, terms: LineTerms | None = None) -> None:
        self._terms = terms or LineTerms()
        self._last: deque[timedelta | None] = deque(maxlen=self._terms.looked_at)
        self._answers = 0
        self.down = False

    def answered(self, took: timedelta) -> None:
        """Note an answer and how long it took."""
        self._last.append(took)
        self._answers = self._answers + 1 if took < self._terms.slow else 0
        if self.down and self._answers >= self._terms.answers:
            self.down = False
            self._last.clear()
        elif not self.down:
            self.down = self._is_slow()

    def failed(self) -> None:
        """Note that no answer came."""
        self._last.append(None)
        self._answers = 0
        self.down = self.down or self._last.count(None) >= self._terms.errors

    def _is_slow(self) -> bool:
        took = [each for each in self._last if each is not None]
        enough = len(took) >= self._terms.answers
        if enough and sum(took, timedelta()) / len(took) >= self._terms.slow:
            self._answers = 0
            return True
        return False
