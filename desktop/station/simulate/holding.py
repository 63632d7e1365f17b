"""What a check returns, and what it is given to look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from desktop.station.simulate.evidence import Evidence


class Check(StrEnum):
    """What must hold after every history."""

    NOTHING_LOST = "nothing-lost"
    NOTHING_TWICE = "nothing-twice"
    TOLD_AS_DONE = "told-as-done"
    NOTHING_UNEXPECTED = "nothing-unexpected"
    ALL_QUIET = "all-quiet"
    ROWS_EQUAL = "rows-equal"
    SEATS_SINGLE = "seats-single"
    SEATS_FIT = "seats-fit"
    REFUSALS_KEPT = "refusals-kept"
    SHARES_KEPT = "shares-kept"
    CHAINS_HOLD = "chains-hold"
    CHAINS_COUNTED = "chains-counted"
    INDEX_EQUAL = "index-equal"


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found.

    Attributes:
        looked_at: how many things it has looked at: a check that looks at nothing proves nothing.
        violations: what does not hold and where: codes and ids, nothing about anybody.
    """

    looked_at: int
    violations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AtCounter:
    """One counter's own file.

    Attributes:
        device: of its own chain.
    """

    connection: Connection
    counter: str
    device: str


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything as it lies there when all is quiet.

    Attributes:
        station: the station's database.
        counters: the counters' own files, by their codes.
    """

    station: Connection
    counters: Mapping[str, AtCounter]
    evidence: Evidence

    def everywhere(self) -> Mapping[str, Connection]:
        """Return all databases by what they are called."""
        return {"station": self.station, **{code: each.connection for code, each in self.counters.items()}}
