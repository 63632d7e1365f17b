"""A tale while it is played: what the clerk knows of the case by now."""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from desktop.domain.clock import oslo_day
from desktop.services.demo.errands import CaseFile
from desktop.services.demo.office import Office
from desktop.services.demo.tales import Tale


@dataclass(slots=True)
class Story:
    """What a step works on.

    Attributes:
        noted: ids that a later step needs, by what they are of.
    """

    office: Office
    tale: Tale
    random: Random
    file: CaseFile
    noted: dict[str, str] = field(default_factory=dict)

    @property
    def case_id(self) -> str:
        """The id of the case."""
        return self.file.case_id

    @property
    def today(self) -> date:
        """The local day at which the story stands."""
        return oslo_day(self.office.clock.now())

    def new(self, what: str) -> str:
        """Return a new id, and keep it for later steps."""
        self.noted[what] = self.office.new_id()
        return self.noted[what]
