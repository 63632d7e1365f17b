"""What stands on every form that was filled in by hand."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Written:
    """The head of a form.

    Attributes:
        number: that which is printed on the form.
        at: when it was written, UTC; on the form stand local date, hour and minute.
        by: the id of the colleague who wrote it.
        desk_id: the desk at which it was written, or empty.
        registered_since: the case was registered after the outage, from what stands on the forms.
    """

    number: str
    at: datetime
    by: str
    desk_id: str = ""
    registered_since: bool = False
