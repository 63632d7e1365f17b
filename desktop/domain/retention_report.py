"""What a run of retention has taken away, as it stands on paper: numbers alone, and nobody's name but the starter's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.domain.retention import Gone, Stay


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """A report.

    Attributes:
        before: nothing had happened since before this local day.
        made_at: when the run began, UTC.
        started_by: the member of staff, or empty for the program itself.
        finished: False where the run was interrupted.
    """

    language: Language
    station: StationContact
    before: date
    made_at: datetime
    started_by: str
    finished: bool
    gone: Gone
    stays: Mapping[Stay, int]
