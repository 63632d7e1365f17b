"""What a day list and a plan for the wall say: plain values in the words of one language."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact


@dataclass(frozen=True, slots=True)
class DayListLine:
    """One appointment.

    Attributes:
        start, ends: minutes since midnight in Oslo.
        name: empty on a list that may hang on the wall.
    """

    start: int
    ends: int
    desk: str
    errand: str
    state: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class DayList:
    """Who comes on a local day, cancelled appointments left out; `made_at` is UTC.

    Attributes:
        with_names: the list is for staff only.
    """

    language: Language
    station: StationContact
    day: date
    made_at: datetime
    lines: tuple[DayListLine, ...]
    with_names: bool


@dataclass(frozen=True, slots=True)
class PlanStretch:
    """When a desk receives on a day: minutes since midnight in Oslo; for whom, or that it is closed."""

    start: int
    ends: int
    what: str


@dataclass(frozen=True, slots=True)
class WallPlan:
    """The plan of some days, by day and desk; `made_at` is UTC."""

    language: Language
    station: StationContact
    first: date
    last: date
    made_at: datetime
    desks: tuple[str, ...]
    stretches: dict[tuple[date, str], tuple[PlanStretch, ...]]
