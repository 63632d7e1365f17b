"""One unit of work: what a handler may use while its command is carried out."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.papers import ByHand
from desktop.domain.rights import Right

if TYPE_CHECKING:
    from desktop.services.approvals import Approval
    from desktop.services.commands import Command


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does it: a member of staff with rights, at a desk.

    `approval` lends a right of somebody else's for the next thing that is done (`services/approvals.py`).
    """

    staff_id: str
    name: str
    rights: frozenset[Right]
    desk_id: str | None = None
    approval: "Approval | None" = None


@dataclass(slots=True)
class Work:
    """What a handler works with, and what it leaves behind for the journal and the screens.

    Handlers are deterministic: everything that could differ at a replay (ids, numbers, the time) comes from here or
    from the command. A handler that resolves a part of its command, such as the number of a receipt, puts the resolved
    command into `command`: that is what the journal keeps.

    Attributes:
        at: when the command was given, UTC.
        case_id: the case that the command is about, for the timeline.
        undo: the command that takes this one back, if there is one.
        by_hand: what is noted was written by hand at `at` and is entered later; its papers say so.
        decided_at: when the station decides about what a counter did by itself at `at`; None where it is the same.
        cut_off: the counter belongs to a station and cannot ask it now: what it promises may turn out to be taken.
    """

    connection: Connection
    entry_id: str
    at: datetime
    actor: Actor
    station_id: str
    counter: str
    has_search: bool
    command: "Command"
    case_id: str | None = None
    undo: "Command | None" = None
    touched: Touched = Touched.NOTHING
    cases: set[str] = field(default_factory=set)
    by_hand: ByHand | None = None
    cut_off: bool = False
    decided_at: datetime | None = None

    @property
    def today(self) -> date:
        """The calendar day in Oslo on which the command was given."""
        return oslo_day(self.at)

    @property
    def now(self) -> datetime:
        """The instant, UTC, at which it is decided: what others have been lent until then is theirs."""
        return self.decided_at or self.at

    def about(self, case_id: str) -> None:
        """Say which case the command is about."""
        self.case_id = case_id
        self.cases.add(case_id)
