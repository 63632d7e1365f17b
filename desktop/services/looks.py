"""Looks at people: they change nothing, and the journal keeps them (who looked at whom, and when)."""

from dataclasses import dataclass

from desktop.domain.changes import Touched
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class LookAtCase:
    """Somebody opened a case."""

    case_id: str


@dataclass(frozen=True, slots=True)
class LookFor:
    """Somebody searched, and settled on what was typed; how many were found."""

    query: str
    found: int


@handles(LookAtCase, name="look-at-case", right=Right.LOOK, touches=Touched.NOTHING)
def look_at_case(work: Work, command: LookAtCase) -> None:
    """Leave only the entry in the journal; a case of another station is refused (R17)."""
    work.about(command.case_id)
    case_at_this_station(work, command.case_id)


@handles(LookFor, name="look-for", right=Right.LOOK, touches=Touched.NOTHING)
def look_for(_: Work, __: LookFor) -> None:
    """Leave only the entry in the journal."""
