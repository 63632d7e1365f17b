"""What a command changed, so that each screen knows whether it is out of date."""

from dataclasses import dataclass
from enum import IntFlag, auto


class Touched(IntFlag):
    """The kinds of thing that a change can touch."""

    NOTHING = 0
    APPOINTMENTS = auto()
    PLAN = auto()
    PEOPLE = auto()
    CASES = auto()
    CHECKLISTS = auto()
    FEES = auto()
    PAPERS = auto()
    CARDS = auto()
    STAFF = auto()
    STATION = auto()
    NOTICES = auto()
    ALL = APPOINTMENTS | PLAN | PEOPLE | CASES | CHECKLISTS | FEES | PAPERS | CARDS | STAFF | STATION | NOTICES


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed: the kinds of thing, and which cases (none named means any)."""

    touched: Touched = Touched.NOTHING
    cases: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.touched)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.touched | other.touched, self.cases | other.cases)
